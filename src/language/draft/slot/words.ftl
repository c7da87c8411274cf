### Texts, choices and names.

IsTooLong =
    .en = is too long
    .ru = — слишком длинный текст

AtMostLetters =
    .en = at most 1000 characters
    .ru = не больше 1000 символов

ATextInQuotes =
    .en = a text in quotes: { $doc }
    .ru = текст в кавычках: { $doc }

TrueOrFalse =
    .en = true or false: { $doc }
    .ru = true или false: { $doc }

AListOf =
    .en = a list of { $words }
    .ru = список из { $words }

OneOf =
    .en = one of { $words }: { $doc }
    .ru = одно из { $words }: { $doc }

AListOfNames =
    .en = a list of names: { $doc }
    .ru = список имён: { $doc }

# $thing (Thing)
NameInQuotes =
    .en = the name of a { $thing ->
        [segment] segment
        [product] product
        [region] region
        [stage] stage
        [role] role
       *[rep] rep
    } in quotes
    .ru = имя { $thing ->
        [segment] сегмента
        [product] продукта
        [region] региона
        [stage] этапа
        [role] роли
       *[rep] менеджера
    } в кавычках

# $thing (Thing)
NoSuch =
    .en = no { $thing ->
        [segment] segment
        [product] product
        [region] region
        [stage] stage
        [role] role
       *[rep] rep
    } { $name }
    .ru = нет { $thing ->
        [segment] сегмента
        [product] продукта
        [region] региона
        [stage] этапа
        [role] роли
       *[rep] менеджера
    } { $name }

# $thing (Thing)
HasNone =
    .en = the scenario has no { $thing ->
        [segment] segment
        [product] product
        [region] region
        [stage] stage
        [role] role
       *[rep] rep
    }
    .ru = в сценарии нет { $thing ->
        [segment] сегментов
        [product] продуктов
        [region] регионов
        [stage] этапов
        [role] ролей
       *[rep] менеджеров
    }

ExpectedName =
    .en = expected { $name }
    .ru = ожидается { $name }

ExpectedOneOf =
    .en = expected one of { $names }
    .ru = ожидается одно из { $names }
