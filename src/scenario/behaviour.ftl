### What is known of the size of each behaviour, and from where, by its key.
### kind: texts

effort =
    .en = Lazear 2000: a piece rate raised output by 44 %, about half of it effort (installers: an upper bound); Misra & Nair
        2011: a new plan, +9 % revenue
    .ru = Lazear 2000: сдельная оплата подняла выработку на 44 %, около половины — за счёт усилий (монтажники: верхняя граница);
        Misra & Nair 2011: новая схема оплаты, выручка +9 %

gives_up =
    .en = Chung, Steenburgh & Sudhir 2014: the direction, no size
    .ru = Chung, Steenburgh & Sudhir 2014: направление без величины

coasts =
    .en = Misra & Nair 2011: a new plan, +9 % revenue; no size for a cap alone
    .ru = Misra & Nair 2011: новая схема оплаты, выручка +9 %; величины для одного потолка нет

pulls_forward =
    .en = Steenburgh 2008: bonuses bring effort and little of this; no size
    .ru = Steenburgh 2008: премии прибавляют усилий, а этого — почти нет; без величины

discounts =
    .en = Larkin 2014: mispricing at the quarter's end costs 6 to 8 % of revenue; Bijmolt et al. 2005: mean price elasticity of
        2.62 (consumer goods)
    .ru = Larkin 2014: скидки в конце квартала стоят от 6 до 8 % выручки; Bijmolt et al. 2005: средняя эластичность по цене 2,62
        (потребительские товары)

neglects =
    .en = Kishore et al. 2013: the direction, no size
    .ru = Kishore et al. 2013: направление без величины

underpaid =
    .en = no study at hand
    .ru = исследований нет

comfort =
    .en = no study at hand
    .ru = исследований нет
