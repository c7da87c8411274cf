### Numbers with separators in them. What was found follows the name of the number.

HasComma =
    .en = has a comma in it
    .ru = — с запятой внутри

HasSeparators =
    .en = has more than one separator in it
    .ru = — с несколькими разделителями

# $is_comma (bool)
MayBeThousands =
    .en = has a { $is_comma ->
        [yes] comma
       *[no] point
    } that may stand between thousands
    .ru = — с { $is_comma ->
        [yes] запятой, которая
       *[no] точкой, которая
    } может отделять тысячи

Write =
    .en = write { $what }
    .ru = напишите { $what }

WriteOr =
    .en = write { $what } or { $other }
    .ru = напишите { $what } или { $other }

PointBeforeDecimals =
    .en = write a point before decimals, and nothing or spaces between thousands
    .ru = дробную часть отделяйте точкой, тысячи — пробелами или ничем

ForThousands =
    .en = write { $joined } for thousands, { $pointed } for decimals
    .ru = напишите { $joined }, если это тысячи, и { $pointed }, если дробная часть

# $is_comma (bool)
OrDecimals =
    .en = { $thousands }; or { $decimals } if the { $is_comma ->
        [yes] comma
       *[no] point
    } stands before decimals
    .ru = { $thousands }; или { $decimals }, если { $is_comma ->
        [yes] запятая
       *[no] точка
    } отделяет дробную часть
