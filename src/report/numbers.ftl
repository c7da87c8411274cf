### Numbers with the words that belong to them.

# The interval of a probability, in numbers of a hundred.
Range =
    .en = { $low } to { $high }
    .ru = от { $low } до { $high }

# $days (Number)
Days =
    .en = { $days ->
        [1] 1 day
       *[other] { $days }{"\u202F"}days
    }
    .ru = { $days }{"\u202F"}{ PLURAL($days, "день", "дня", "дней") }

# Points of a percentage.
# $points (Number)
Points =
    .en = { $points } { PLURAL($points, "pt", "pts") }
    .ru = { $points }{"\u202F"}п.{"\u202F"}п.

Date =
    .en = { $day } { $month } { $year }
    .ru = { $day } { GEN($month) } { $year }

DayAndMonth =
    .en = { $day } { $month }
    .ru = { $day } { GEN($month) }

# A month by itself, as in a table.
Month =
    .en = { $month } { $year }
    .ru = { NOM($month) } { $year }

InMonth =
    .en = in { $month } { $year }
    .ru = в { PRE($month) } { $year } года

ByDate =
    .en = by { $date }
    .ru = к { $date }
