### Numbers as a doubt writes them.

# $typed (Said) only en
# $hundred (Number) only ru
Share =
    .en = { $typed }
    .ru = { $hundred } %

# $typed (Said) only en
# $days (Number) only ru
Days =
    .en = { $typed }
    .ru = { $days } { PLURAL($days, "день", "дня", "дней") }
