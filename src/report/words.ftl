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

## Chances

# What many replications are called.
# $trial (Trial)
Trials =
    .en = { $trial ->
        [week] weeks
        [month] months
        [quarter] quarters
        [year] years
       *[run] runs
    }
    .ru = { $trial ->
        [week] недель
        [month] месяцев
        [quarter] кварталов
        [year] лет
       *[run] прогонов
    }

# What one replication is called.
# $trial (Trial)
TrialOne =
    .en = { $trial ->
        [week] week
        [month] month
        [quarter] quarter
        [year] year
       *[run] run
    }
    .ru = { $trial ->
        [week] неделя
        [month] месяц
        [quarter] квартал
        [year] год
       *[run] прогон
    }

# $trial (Trial) only en
# $value (Number)
Frequency =
    .en = { $value } { $value ->
        [1] { TrialOne }
       *[other] { Trials }
    } of 100 ({ $bar })
    .ru = { $value } % ({ $bar })

# $trial (Trial) only en
Never =
    .en = 0 { Trials } of 100 (fewer than { $below })
    .ru = 0 % (меньше { $below } %)

# $trial (Trial) only en
Always =
    .en = 100 { Trials } of 100 (at least { $least })
    .ru = 100 % (не меньше { $least } %)

# $trial (Trial) only en
FrequencyUnknown =
    .en = an unknown number of { Trials }
    .ru = неизвестно

# $than (Than)
# $trial (Trial) only en
# $value (Number)
About =
    .en = { $than ->
        [fewer] fewer than { $value }
        [more] more than { $value }
       *[about] { $value }
    } { $value ->
        [1] { TrialOne }
       *[other] { Trials }
    } of 100
    .ru = { $than ->
        [fewer] меньше { $value }
        [more] больше { $value }
       *[about] { $value }
    } %

OfRuns =
    .en = { $value } of runs ({ $bar })
    .ru = { $value } прогонов ({ $bar })

OfNoRuns =
    .en = { $none } of runs (less than { $below })
    .ru = { $none } прогонов (меньше { $below })

OfAllRuns =
    .en = { $all } of runs (at least { $least })
    .ru = { $all } прогонов (не меньше { $least })

OfRunsUnknown =
    .en = an unknown share of runs
    .ru = неизвестная доля прогонов
