### What is wrong with management and rivalry.

Without =
    .en = `{ $key }` without `{ $other }`
    .ru = `{ $key }` без `{ $other }`

HowOften =
    .en = expected how often somebody checks, for example check_every = "1w"
    .ru = ожидается, как часто проверяют, например check_every = "1w"

FromHowMany =
    .en = expected from how many reps on a role is split, for example split_above = 6
    .ru = ожидается, начиная со скольких менеджеров роль делят, например split_above = 6
