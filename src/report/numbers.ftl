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

## Values as a scenario writes them

# In a range (not `is_alone`) the unit stands in another case.
# $number (Number)
# $counted (Counted)
# $is_alone (bool) only ru
TypedAmount =
    .en = { $number }{ $counted ->
        [percent] %
        [day] d
        [working_day] wd
        [week] w
        [month] mo
        [year] y
        [hour] {" "}h
        [minute] {" "}min
        [thousand] k
        [million] M
       *[bare] {""}
    }
    .ru = { $number }{ $counted ->
        [percent] {"\u202F"}%
        [day] {"\u202F"}дн.
        [working_day] {"\u202F"}раб.{"\u202F"}дн.
        [week] {"\u202F"}нед.
        [month] {"\u202F"}мес.
        [year] {"\u202F"}{ $is_alone ->
            [yes] { PLURAL($number, "год", "года", "лет") }
           *[no] { PLURAL($number, "года", "лет", "лет") }
        }
        [hour] {"\u202F"}ч
        [minute] {"\u202F"}мин
        [thousand] {"\u202F"}тыс.
        [million] {"\u202F"}млн
       *[bare] {""}
    }

# $per (Per)
TypedRate =
    .en = { $amount }/{ $per ->
        [day] day
        [week] week
        [month] month
        [quarter] quarter
        [year] year
       *[once] once
    }
    .ru = { $amount } в { $per ->
        [day] день
        [week] неделю
        [month] месяц
        [quarter] квартал
        [year] год
       *[once] раз
    }
