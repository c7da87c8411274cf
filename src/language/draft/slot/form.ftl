### Tables of ranges and of distributions. What was found follows the name of the number.

Spread =
    .en = the spread: standard deviation of the logarithm
    .ru = разброс: стандартное отклонение логарифма

Shape =
    .en = the shape
    .ru = форма распределения

StandardDeviation =
    .en = the standard deviation
    .ru = стандартное отклонение

StartsAt =
    .en = starts at { $end }
    .ru = — начинается с { $end }

RangeAboveZero =
    .en = a range above 0: one case in ten lies below its lower end
    .ru = диапазон выше 0: один случай из десяти лежит ниже его нижнего края

WriteForm =
    .en = write { $form } for a range that starts at 0
    .ru = для диапазона от 0 напишите { $form }

MiddleAtZero =
    .en = has its middle at 0
    .ru = — середина на 0

MiddleAboveZero =
    .en = a median or mean above 0
    .ru = медиана или среднее больше 0

NoMiddle =
    .en = has no middle
    .ru = — нет середины

MedianOrMean =
    .en = one of `median` and `mean`
    .ru = что-то одно: `median` или `mean`

EndsOutOfOrder =
    .en = has its ends out of order
    .ru = — края идут не по порядку

EndsInOrder =
    .en = low below high, and mode between them
    .ru = low меньше high, а mode между ними

OneOf =
    .en = one of { $names }
    .ru = одно из { $names }

HasNo =
    .en = has no `{ $key }`
    .ru = — нет `{ $key }`

BesideOthers =
    .en = `{ $key }` beside its other keys
    .ru = `{ $key }` рядом с другими ключами

HasUnknownKey =
    .en = has an unknown key { $key }
    .ru = — неизвестный ключ { $key }

Only =
    .en = only { $keys }
    .ru = только { $keys }

OtherTable =
    .en = is a table of some other kind
    .ru = — таблица не того вида

# $varies (bool)
AnyForm =
    .en = { $number }, a range "low to high", { $points }{ $varies ->
        [yes] , { $spread }
       *[no] {""}
    } or { $form }
    .ru = { $number }, диапазон "low to high", { $points }{ $varies ->
        [yes] , { $spread }
       *[no] {""}
    } или { $form }
