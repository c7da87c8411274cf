### Numbers by the names of things. What was found follows the name of the table.

# $thing (Thing)
SharesBy =
    .en = a table of shares by { $thing ->
        [segment] segment
        [product] product
        [region] region
        [stage] stage
        [role] role
       *[rep] rep
    }: { $doc }
    .ru = таблица долей по { $thing ->
        [segment] сегментам
        [product] продуктам
        [region] регионам
        [stage] этапам
        [role] ролям
       *[rep] менеджерам
    }: { $doc }

SumTo =
    .en = sum to { $whole }
    .ru = — в сумме { $whole }

SharesInAll =
    .en = shares of 100% in all
    .ru = сумма долей 100%

# $thing (Thing)
FactorsBy =
    .en = a table of factors by { $thing ->
        [segment] segment
        [product] product
        [region] region
        [stage] stage
        [role] role
       *[rep] rep
    }: { $doc }
    .ru = таблица коэффициентов по { $thing ->
        [segment] сегментам
        [product] продуктам
        [region] регионам
        [stage] этапам
        [role] ролям
       *[rep] менеджерам
    }: { $doc }

NamesWithHours =
    .en = a table of names with hours: { $doc }
    .ru = таблица названий с часами: { $doc }
