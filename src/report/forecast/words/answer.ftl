### Sentences of the first screen.

## What was played

# $has_title (bool)
Variant =
    .en = variant { $name }{ $has_title ->
        [yes] {" "}({ $title })
       *[no] {""}
    }
    .ru = вариант { $name }{ $has_title ->
        [yes] {" "}({ $title })
       *[no] {""}
    }

# $are_more (bool)
Changed =
    .en = changed: { $changes }{ $are_more ->
        [yes] {" "}and { $more } more
       *[no] {""}
    }
    .ru = изменено: { $changes }{ $are_more ->
        [yes] {" "}и ещё { $more }
       *[no] {""}
    }

# $runs (Number)
Runs =
    .en = { $runs } { PLURAL($runs, "run", "runs") }
    .ru = { $runs } { PLURAL($runs, "прогон", "прогона", "прогонов") }

# $is_changed (bool)
# $runs (Number)
Provenance =
    .en = voronka { $version } · { $scenario } { $digest }{ $is_changed ->
        [yes] {" "}· { $played }
       *[no] {""}
    } · seed { $seed } · { Runs }
    .ru = voronka { $version } · { $scenario } { $digest }{ $is_changed ->
        [yes] {" "}· { $played }
       *[no] {""}
    } · зерно { $seed } · { Runs }

Again =
    .en = Again: { $command }
    .ru = Повторить: { $command }

WholePage =
    .en = The whole page: { $command } --full
    .ru = Вся страница: { $command } --full

# $warnings (Number)
MoreToMind =
    .en = { $warnings } more { $warnings ->
        [one] thing
       *[other] things
    } to mind.
    .ru = Ещё { $warnings } { $warnings ->
        [one] предупреждение
        [few] предупреждения
        [many] предупреждений
       *[other] предупреждения
    }.


# At the foot of every chart.
# $is_changed (bool)
# $runs (Number)
ChartNote =
    .en = { $scenario } { $digest }{ $is_changed ->
        [yes] {" "}· { $played }
       *[no] {""}
    } · { Runs }, seed { $seed } · voronka { $version }
    .ru = { $scenario } { $digest }{ $is_changed ->
        [yes] {" "}· { $played }
       *[no] {""}
    } · { Runs }, зерно { $seed } · voronka { $version }

## The stage whose improvement brings most

NoStageStandsOut =
    .en = No stage stands out: a tenth more yeses in any one of them adds too little to see in { $runs } runs.
    .ru = Ни один этап не выделяется: прибавку от того, что «да» говорят на десятую часть чаще, не видно и за { $runs } прогонов.

# How the best stage compares with the next.
# $compared (Compared)
BestStage =
    .en = A tenth more yeses in `{ $name }` would add { $gain }{ $compared ->
        [alone] {""}
        [most] , more than in any other stage
       *[alike] {""}
    } (deals that go on: { $conversion }).{ $compared ->
        [alone] {""}
        [most] {""}
       *[alike] {" "}`{ $rival }` would add about as much ({ $rival_gain }).
    }
    .ru = На десятую часть больше «да» на этапе `{ $name }` — это ещё { $gain }{ $compared ->
        [alone] {""}
        [most] , больше, чем на любом другом этапе
       *[alike] {""}
    } (сделки идут дальше: { $conversion }).{ $compared ->
        [alone] {""}
        [most] {""}
       *[alike] {" "}`{ $rival }` — примерно столько же ({ $rival_gain }).
    }

# $gain (Number)
GainInSales =
    .en = { $gain } sales
    .ru = { $gain } { PLURAL($gain, "продажа", "продажи", "продаж") }

# Said where the share of deals that go on does not rise by a tenth with the chance of a yes.
NotAsRaised =
    .en = With a tenth more yeses the share of deals that go on need not rise by a tenth: no chance exceeds 100%, some deals
        are lost by waiting, others are still open at the end.
    .ru = Если «да» говорят на десятую часть чаще, доля идущих дальше может вырасти иначе: вероятность не бывает больше 100 %,
        часть сделок теряется в ожидании, часть в конце ещё открыта.

# $is_capped (bool)
Conversion =
    .en = { $before } → { $after }{ $is_capped ->
        [yes] , no more than all
       *[no] {""}
    }
    .ru = { $before } → { $after }{ $is_capped ->
        [yes] , больше всех не бывает
       *[no] {""}
    }

# $is_capped (bool)
ConversionAsBefore =
    .en = { $before }, as before{ $is_capped ->
        [yes] , no more than all
       *[no] {""}
    }
    .ru = { $before }, как прежде{ $is_capped ->
        [yes] , больше всех не бывает
       *[no] {""}
    }

## What is to be expected

# $trial (Said) only en
HeadlineOfNothing =
    .en = { $what } { $time }: none in any simulated { $trial }.
    .ru = { $what } { $time }: ноль во всех прогонах.

# $trials (Said) only en
HeadlineHardlyAny =
    .en = { $what } { $time }: nothing in at least nine { $trials } in ten; { $mean } on average.
    .ru = { $what } { $time }: ноль не менее чем в девяти прогонах из десяти; в среднем { $mean }.

# $trials (Said) only en
HeadlineHalfOfNothing =
    .en = { $what } { $time }: nothing in half of the { $trials }, { $high } or more in one in ten; { $mean } on average.
    .ru = { $what } { $time }: ноль в половине прогонов, { $high } и больше — в одном из десяти; в среднем { $mean }.

# $trials (Said) only en
HeadlineSame =
    .en = { $what } { $time }: { $middle }, the same in eight { $trials } in ten.
    .ru = { $what } { $time }: { $middle }, столько же в восьми прогонах из десяти.

# $trials (Said) only en
HeadlineSpread =
    .en = { $what } { $time }: { $middle }, eight { $trials } in ten between { $low } and { $high }.
    .ru = { $what } { $time }: { $middle }; в восьми прогонах из десяти — от { $low } до { $high }.

# $trials (Said) only en
HeadlineHardlyOne =
    .en = { $what } { $time }: none in at least nine { $trials } in ten; { $middle }.
    .ru = { $what } { $time }: ни одной не менее чем в девяти прогонах из десяти; { $middle }.

# $trials (Said) only en
HeadlineExactly =
    .en = { $what } { $time }: { $middle }, exactly { $count } in eight { $trials } in ten.
    .ru = { $what } { $time }: { $middle }; в восьми прогонах из десяти — ровно { $count }.

OnAverage =
    .en = { $mean } on average
    .ru = в среднем { $mean }

## Targets

# What a target asks for.
# $amount (Number)
# $asked (Asked)
Goal =
    .en = { $amount } { $asked ->
        [sales] { PLURAL($amount, "sale", "sales") }
        [new_customers] { PLURAL($amount, "new customer", "new customers") }
        [reached] { PLURAL($amount, "deal", "deals") } in `{ $stage }`
        [bookings] of contracts
        [cash] of cash received
       *[other] of { BARE($figure) }
    }
    .ru = { $amount } { $asked ->
        [sales] { PLURAL($amount, "продажа", "продажи", "продаж") }
        [new_customers] { PLURAL($amount, "новый клиент", "новых клиента", "новых клиентов") }
        [reached] { PLURAL($amount, "сделка", "сделки", "сделок") } на этапе `{ $stage }`
        [bookings] подписанных контрактов
        [cash] поступлений денег
       *[other] { GEN($figure) }
    }

OnLastYear =
    .en = ({ $growth } on last year)
    .ru = ({ $growth } к прошлому году)

# Whose target it is.
# $whose (Whose)
OfWhom =
    .en = { $whose ->
        [role] for `{ $name }`
        [segment] from `{ $name }`
       *[product] with `{ $name }`
    }
    .ru = { $whose ->
        [role] по роли `{ $name }`
        [segment] в сегменте `{ $name }`
       *[product] по продукту `{ $name }`
    }

Within =
    .en = within { $days }
    .ru = за { $days }

ByDate =
    .en = by { $date }
    .ru = к { $date }

OnDate =
    .en = on { $date }
    .ru = за один день, { $date }

FromTo =
    .en = from { $from } to { $to }
    .ru = с { $from } по { $to }

# $in_words (bool)
# $trials (Said) only en
TargetMet =
    .en = Chance of reaching the target of { $goal }: { $chance }{ $in_words ->
        [yes] , that is in { $times } of 100 simulated { $trials }
       *[no] {""}
    }.
    .ru = Вероятность выполнить цель — { $goal }: { $chance }{ $in_words ->
        [yes] , то есть в { $times } из 100 прогонов
       *[no] {""}
    }.

# A chance where no run met the target, where all did, and where nothing is known.
NoChance =
    .en = { $none } (less than { $below })
    .ru = { $none } (меньше { $below })

SureChance =
    .en = { $all } (at least { $least })
    .ru = { $all } (не меньше { $least })

ChanceUnknown =
    .en = unknown
    .ru = неизвестна

TheRep =
    .en = the rep
    .ru = менеджер

# $reps (Number)
EachRep =
    .en = each of { $reps } reps
    .ru = каждый из { $reps } { PLURAL($reps, "менеджера", "менеджеров", "менеджеров") }

# $reps (Number)
EachRepOf =
    .en = each of { $reps } reps in `{ $role }`
    .ru = каждый из { $reps } { PLURAL($reps, "менеджера", "менеджеров", "менеджеров") } роли `{ $role }`

# $has (bool) only en
# $in_words (bool)
# $trials (Said) only en
MetByEach =
    .en = Chance that { $who } { $has ->
        [yes] has
       *[no] makes
    } { $goal }: { $chance }{ $in_words ->
        [yes] , that is in { $times } of 100 simulated { $trials }
       *[no] {""}
    }.
    .ru = Вероятность цели «{ $who } — { $goal }»: { $chance }{ $in_words ->
        [yes] , то есть в { $times } из 100 прогонов
       *[no] {""}
    }.

OneRep =
    .en = For a rep picked at random: { $chance }.
    .ru = Для одного менеджера, взятого наугад: { $chance }.

# $is_one_time (bool)
BothTargets =
    .en = Chance of reaching both targets{ $is_one_time ->
        [yes] {""}
       *[no] , each in its own time
    }: { $chance }.
    .ru = Вероятность выполнить обе цели{ $is_one_time ->
        [yes] {""}
       *[no] , каждую в свой срок
    }: { $chance }.

# $is_one_time (bool)
# $targets (Number)
AllTargets =
    .en = Chance of reaching all { $targets } targets{ $is_one_time ->
        [yes] {""}
       *[no] , each in its own time
    }: { $chance }.
    .ru = Вероятность выполнить все { $targets } { PLURAL($targets, "цель", "цели", "целей") }{ $is_one_time ->
        [yes] {""}
       *[no] , каждую в свой срок
    }: { $chance }.

## What a spreadsheet says, and what is left after costs

# $beside (Promise)
# $ratio (Number)
Naive =
    .en = A spreadsheet (reps × quota of { AND($roles) }) would promise { $promise }{ $beside ->
        [times] , { $ratio } times the middle case
        [more] , { $ratio } more than the middle case
        [alike] , about the middle case
        [less] , { $ratio } less than the middle case
       *[alone] {""}
    }.
    .ru = Расчёт в таблице (менеджеры × план: { AND($roles) }) обещал бы { $promise }{ $beside ->
        [times] {" "}— в { $ratio } { PLURAL($ratio, "раз", "раза", "раз") } больше середины прогноза
        [more] {" "}— на { $ratio } больше середины прогноза
        [alike] {" "}— примерно столько же, сколько середина прогноза
        [less] {" "}— на { $ratio } меньше середины прогноза
       *[alone] {""}
    }.

# $trials (Said) only en
ProfitSame =
    .en = Profit: { $middle }, the same in eight { $trials } in ten. Chance of a loss: { $lost }.
    .ru = Прибыль: { $middle }, столько же в восьми прогонах из десяти. Вероятность убытка: { $lost }.

# $trials (Said) only en
ProfitSpread =
    .en = Profit: { $middle }, eight { $trials } in ten between { $low } and { $high }. Chance of a loss: { $lost }.
    .ru = Прибыль: { $middle }; в восьми прогонах из десяти — от { $low } до { $high }. Вероятность
        убытка: { $lost }.

Costs =
    .en = Costs: { $costs } on average.
    .ru = Расходы: в среднем { $costs }.

CostsBesideGoods =
    .en = Costs: { $costs } on average, plus { $goods } for the goods sold.
    .ru = Расходы: в среднем { $costs } и ещё { $goods } — себестоимость проданного.

## What the spread is made of

AllLuck =
    .en = The spread is luck alone: the scenario gives every number as known.
    .ru = Весь разброс — случай: все параметры в сценарии даны как известные.

# Said if there are unknowns and hardly a run.
TooFewToSplit =
    .en = Luck and numbers that you do not know make the spread. These are too few runs to say how much each does.
    .ru = Разброс дают случай и параметры, которых вы не знаете. Прогонов слишком мало, чтобы сказать, что даёт больше.

IgnoranceBetween =
    .en = Numbers that you do not know make { $least } to { $most } of the spread, luck the rest. More runs would narrow that.
    .ru = От { $least } до { $most } разброса дают параметры, которых вы не знаете, остальное — случай. Больше прогонов —
        точнее эта доля.

IgnoranceUpTo =
    .en = Numbers that you do not know may make up to { $most } of the spread. More runs would separate them from luck.
    .ru = До { $most } разброса могут давать параметры, которых вы не знаете. Отделить их от случая помогут новые прогоны.

AlmostAllLuck =
    .en = Almost all of the spread is luck; hardly any of it comes from numbers that you do not know.
    .ru = Почти весь разброс — случай; параметры, которых вы не знаете, почти ничего не добавляют.

IgnoranceAtMost =
    .en = Numbers that you do not know make at most { $most } of the spread, perhaps nothing. The rest is luck.
    .ru = Параметры, которых вы не знаете, дают не больше { $most } разброса, а может быть, ничего. Остальное — случай.

# $has_most (bool)
LuckAndIgnorance =
    .en = Numbers that you do not know make { $known } of the spread{ $has_most ->
        [yes] {" "}(most: { $path })
       *[no] {""}
    }, luck makes { $luck }.
    .ru = Параметры, которых вы не знаете, дают { $known } разброса{ $has_most ->
        [yes] {" "}(больше всего: { $path })
       *[no] {""}
    }, случай — { $luck }.

# Said on the first screen of what the share above names.
MeasureFirst =
    .en = Of the numbers that you do not know, { $path } moves the answer most: measure it first.
    .ru = Из параметров, которых вы не знаете, сильнее всего на ответ влияет { $path }: измерьте его первым.

## One more rep

# $is_sales (bool)
OneMore =
    .en = One more trained rep in `{ $role }` from the first day on would change { $is_sales ->
        [yes] sales by { $gain }
       *[no] revenue by { $gain }
    }; today each brings { $each } by prospecting. The base is the limit, not the people.
    .ru = Ещё один обученный менеджер в роли `{ $role }` с первого дня изменил бы { $is_sales ->
        [yes] число продаж на { $gain }
       *[no] выручку на { $gain }
    }; сейчас каждый приносит поиском клиентов { $each }. Ограничивает база, а не люди.

## At the foot of the page

OneVariant =
    .en = This file has a variant: { $name }; play it with --variant { $name }.
    .ru = В файле есть вариант: { $name }; посчитать его: --variant { $name }.

# $variants (Number)
Variants =
    .en = This file has { $variants } variants: { $names }; play one with --variant NAME.
    .ru = В файле { $variants } { PLURAL($variants, "вариант", "варианта", "вариантов") }: { $names }; посчитать один из
        них: --variant ИМЯ.

# What the signs on the page mean.
# $trial (Said) only en
# $trials (Said) only en
Legend =
    .en = P10, P50 and P90: one simulated { $trial } in ten, half of them and nine in ten came to no more. ± is the error bar of the simulation ({ $level }); more runs narrow it, the spread of the { $trials } stays.
    .ru = P10, P50 и P90 — исходы прогонов: не больше этого вышло в одном прогоне из десяти, в половине и в девяти из десяти.
        ± — погрешность расчёта ({ $level }): больше прогонов — она меньше, а разброс исходов остаётся.

# Why no shares of the unknowns are told.
NotTold =
    .en = –: what you do not know cannot be told from nothing with these runs, so no part of it is named.
    .ru = –: при таком числе прогонов влияние того, чего вы не знаете, неотличимо от нуля, поэтому доли не названы.
