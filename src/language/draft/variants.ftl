### Variants of the file.

# $count (Number)
SoMany =
    .en = { $count } variants
    .ru = { $count } { PLURAL($count, "вариант", "варианта", "вариантов") }

AtMost =
    .en = expected at most { $most }
    .ru = ожидается не больше { $most }

NoTable =
    .en = { $path } is no table
    .ru = { $path } — не таблица

TablesThatOverride =
    .en = expected tables that override parts of the file
    .ru = ожидаются таблицы, которые меняют части файла

ForExample =
    .en = for example { $header } and below it { $line }
    .ru = например, { $header } и ниже { $line }

DidYouMean =
    .en = did you mean { $name }?
    .ru = может быть, { $name }?

FileHasNone =
    .en = the file has no [variants.NAME]
    .ru = в файле нет [variants.NAME]

FileHas =
    .en = the file has { $names }
    .ru = в файле есть { $names }

NoVariant =
    .en = no variant { $name }
    .ru = нет варианта { $name }

# Who changes the file.
Variant =
    .en = variant { $name }
    .ru = вариант { $name }
