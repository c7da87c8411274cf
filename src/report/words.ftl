### What many sentences are made with: times, chances, and what one run is called.

## Times, after a noun

InYear =
    .en = in { $year }
    .ru = в { $year } году

# $quarter (Quarter)
InQuarter =
    .en = in the { $quarter ->
        [first] first
        [second] second
        [third] third
       *[fourth] fourth
    } quarter of { $year }
    .ru = { $quarter ->
        [first] в первом
        [second] во втором
        [third] в третьем
       *[fourth] в четвёртом
    } квартале { $year } года

InMonth =
    .en = in { $month } { $year }
    .ru = в { PRE($month) } { $year } года

InWeek =
    .en = in the week of { $from }
    .ru = на неделе с { $from }

OnDay =
    .en = on { $day }
    .ru = { $day }

FromTo =
    .en = from { $start } to { $end }
    .ru = с { $start } по { $end }

# What somebody called something, in quotes.
Quoted =
    .en = "{ $name }"
    .ru = «{ $name }»

# What it is, where it is named first.
Introduced =
    .en = `{ $name }` ({ $title })
    .ru = `{ $name }` ({ $title })

## Names of which only the first are told

# How many are left out, the last of a list.
MoreOfThem =
    .en = { $count } more
    .ru = ещё { $count }

## Chances

# A chance: the share of the runs in which something happens, with its error bar.
Frequency =
    .en = { $value }% of runs ({ $bar })
    .ru = { $value } % ({ $bar })

Never =
    .en = 0% of runs (less than { $below }%)
    .ru = 0 % (меньше { $below } %)

Always =
    .en = 100% of runs (at least { $least }%)
    .ru = 100 % (не меньше { $least } %)

FrequencyUnknown =
    .en = an unknown share of runs
    .ru = неизвестно

# $than (Than)
About =
    .en = { $than ->
        [fewer] less than { $value }
        [more] more than { $value }
       *[about] { $value }
    }% of runs
    .ru = { $than ->
        [fewer] меньше { $value }
        [more] больше { $value }
       *[about] { $value }
    } %

