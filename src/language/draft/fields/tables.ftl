### The tables of a table.

ATable =
    .en = expected a table
    .ru = ожидается таблица

ATableOf =
    .en = expected a table: { $doc }
    .ru = ожидается таблица: { $doc }

# A table of tables by name, under whose header stand what belongs to one of them.
NoName =
    .en = [{ $key }] has no name in it
    .ru = в заголовке [{ $key }] нет имени

# $word (Said) only en
HeaderSuchAs =
    .en = expected a header such as [{ $key }.{ $name }], and below it what belongs to that { $word }
    .ru = ожидается заголовок с именем, например [{ $key }.{ $name }], и под ним всё, что к нему относится

UnderAHeader =
    .en = write it under a header [{ $path }]
    .ru = запишите под заголовком [{ $path }]

NoProperName =
    .en = { $word } { $name } has no proper name
    .ru = { $word } { $name }: имя не годится

AProperName =
    .en = expected a name of 1 to 80 characters
    .ru = ожидается имя от 1 до 80 символов

ForExample =
    .en = for example { $key } = { $example }
    .ru = например, { $key } = { $example }

# $word (Said) only en
AListOf =
    .en = expected a list of { $word }s
    .ru = ожидается список таблиц

UnderItsHeader =
    .en = write each under its own header { $header }
    .ru = запишите каждую под своим заголовком { $header }
