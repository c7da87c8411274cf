### Sentences about money.

## The statement of a period

# The row below its periods.
InAll =
    .en = in all
    .ru = всего

MeansIn =
    .en = Means, in { $currency }.
    .ru = Средние значения, { $currency }.

## What clients have not paid

Owed =
    .en = Of the revenue { $owed } has not come in by the end: it is due later, or never comes.
    .ru = Из выручки { $owed } к концу не поступило: срок ещё не пришёл или этих денег не будет.

WrittenOff =
    .en = Of the revenue { $amount } was written off: the rest of these payments never comes. That lowers profit; the goods
        stay paid.
    .ru = Из выручки списано { $amount }: остаток этих платежей не придёт. Это снижает прибыль; за товар уже заплачено.

## How low cash falls

# Without a full stop: a chart goes on with it.
# $is_stated (bool)
NeverBelow =
    .en = In the middle case cash never falls below { $is_stated ->
        [yes] the { $opening } of the start
       *[no] what there was at the start
    }
    .ru = В середине прогноза денег никогда не меньше, чем на старте{ $is_stated ->
        [yes] {" "}({ $opening })
       *[no] {""}
    }

# $has_range (bool)
# $has_time (bool)
# $trials (Said) only en
Lowest =
    .en = Cash is lowest at { $middle } in the middle case{ $has_range ->
        [yes] {" "}(eight { $trials } in ten between { $low } and { $high })
       *[no] {""}
    }{ $has_time ->
        [yes] , { $time }
       *[no] {""}
    }.
    .ru = Минимум денег в середине прогноза: { $middle }{ $has_range ->
        [yes] {" "}(в восьми случаях из десяти от { $low } до { $high })
       *[no] {""}
    }{ $has_time ->
        [yes] , { $time }
       *[no] {""}
    }.

MostOftenIn =
    .en = most often in { $month } { $year }: in { $share }
    .ru = чаще всего в { PRE($month) } { $year } года ({ $share } прогонов)

AboutDay =
    .en = about { $day }
    .ru = около { $day }

InNoMonth =
    .en = in no month much more often than in others
    .ru = ни в одном месяце не намного чаще, чем в других

# Where no cash is stated: how much is needed beforehand.
# $trial (Said) only en
Needed =
    .en = No cash is stated at the start: one { $trial } in ten needs { $needed } or more beforehand.
    .ru = Сколько денег на старте, не сказано: в одном случае из десяти заранее нужно не меньше { $needed }.

# The title of a chart without a month and with one.
WorstDay =
    .en = On its worst day cash is { $middle } in the middle case
    .ru = В худший день в середине прогноза денег { $middle }

WorstDayIn =
    .en = On its worst day cash is { $middle } in the middle case, most often in { $month } { $year }
    .ru = В худший день, чаще всего в { PRE($month) } { $year } года, в середине прогноза денег { $middle }

BelowZero =
    .en = { $lowest }; it falls below zero in { $frequency }
    .ru = { $lowest }; меньше нуля — с вероятностью { $frequency }

# What the fan of cash shows.
# $is_stated (bool)
CashSubtitle =
    .en = Cash at the end of each period (days between may be lower){ $is_stated ->
        [yes] : with that of the start, less costs and goods
       *[no] , from nothing at the start: received less costs and goods
    }
    .ru = Деньги на конец каждого периода (между ними бывает меньше){ $is_stated ->
        [yes] : вместе с остатком на старте, за вычетом расходов и себестоимости
       *[no] , на старте ноль: поступления за вычетом расходов и себестоимости
    }

## Whether it runs out

# That the cash runs out with what is recommended.
CashAlarm =
    .en = Cash runs out in { $chance } of runs ({ $bar }) with { $with }.
    .ru = Если выбрать { $with }, деньги кончаются в { $chance } прогонов ({ $bar }).

# One of several departments with which it does.
AlarmWith =
    .en = { $chance } of runs ({ $bar }) with { $with }
    .ru = { $with } — в { $chance } прогонов ({ $bar })

# `best` is how often with what is recommended, where that is one of the others.
# $others (Number)
# $has_best (bool)
Alarms =
    .en = Cash runs out in { AND($alarms) }{ $others ->
        [0] {""}
        [1] ; less often with the other
       *[other] ; less often with the { $others } others
    }{ $has_best ->
        [yes] , { $best }
       *[no] {""}
    }.
    .ru = Деньги кончаются: { AND($alarms) }{ $others ->
        [0] {""}
        [1] ; с другим вариантом реже
       *[other] ; с остальными вариантами реже ({ $others })
    }{ $has_best ->
        [yes] , { $best }
       *[no] {""}
    }.

NeverRunsOut =
    .en = Cash runs out in no run
    .ru = Деньги не кончаются ни в одном прогоне

# Without a full stop: a title, and more is said behind it.
# $has_time (bool)
# $has_middle (bool)
RunsOut =
    .en = Cash runs out in { $chance } of runs ({ $bar }){ $has_time ->
        [yes] , most often { $time }
       *[no] {""}
    }{ $has_middle ->
        [yes] {" "}(half of them by { $middle })
       *[no] {""}
    }
    .ru = Деньги кончаются в { $chance } прогонов ({ $bar }){ $has_time ->
        [yes] , чаще всего { $time }
       *[no] {""}
    }{ $has_middle ->
        [yes] {" "}(в половине из них — к { $middle })
       *[no] {""}
    }

InMonth =
    .en = in { $month } { $year }
    .ru = в { PRE($month) } { $year } года

# What the curve of runs whose cash has run out shows.
OutSubtitle =
    .en = Share of the runs in which cash has been below zero on some day by then
    .ru = Доля прогонов, в которых деньги к этому времени хоть в один день были меньше нуля

# What the curve over numbers of people shows.
OutByPeople =
    .en = Chance that cash falls below zero on some day, by people; the ribbon is the error of the simulation, 95%
    .ru = Вероятность, что в какой-то день денег меньше нуля, по числу людей; лента — ошибка расчёта, 95 %
