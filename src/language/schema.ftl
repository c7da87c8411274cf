### The schema of the language, as an editor shows it.

Title =
    .en = voronka scenario
    .ru = сценарий voronka

# A field: what it is, what holds without it, an example.
Described =
    .en = { CAP($doc) }. { $default } Example: { $key } = { $example }
    .ru = { CAP($doc) }. { $default } Пример: { $key } = { $example }

Required =
    .en = Required.
    .ru = Обязательно.

DefaultIs =
    .en = Default: { $value }.
    .ru = По умолчанию: { $value }.
