### What is wrong with management and rivalry.

Without =
    .en = `{ $key }` without `{ $other }`
    .ru = `{ $key }` без `{ $other }`

HowOften =
    .en = expected how often somebody checks, for example { $line }
    .ru = ожидается, как часто проверяют, например { $line }

FromHowMany =
    .en = expected from how many reps on a role is split, for example { $line }
    .ru = ожидается, начиная со скольких менеджеров роль делят, например { $line }
