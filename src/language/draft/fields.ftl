### Problems of a table of the scenario.

# More entries than there can be.
TooMany =
    .en = { $count } { $key }
    .ru = { $key }: записей { $count }

AtMost =
    .en = expected at most { $most }
    .ru = ожидается не больше { $most }

Missing =
    .en = `{ $key }` is missing
    .ru = нет `{ $key }`

# $doc says what it is.
ExpectedKey =
    .en = expected `{ $key }`: { $doc }
    .ru = ожидается `{ $key }`: { $doc }

AddTable =
    .en = add a table { $header }
    .ru = добавьте таблицу { $header }

AddLine =
    .en = add a line such as { $key } = { $example }
    .ru = добавьте строку, например { $key } = { $example }
