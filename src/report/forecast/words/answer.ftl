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
    .en = No stage stands out: what raising the chance of a yes by a tenth adds drowns in luck ({ $runs } runs each).
    .ru = Ни один этап не выделяется: прибавка от роста вероятности «да» на десятую часть тонет в случайности (прогонов на
        этап: { $runs }).

# How the best stage compares with the next.
# $compared (Compared)
BestStage =
    .en = Raising the chance of a yes in `{ $name }` by a tenth (deals that go on: { $conversion }) adds { $gain
        }{ $compared ->
        [alone] {""}
        [most] : more than any other stage
       *[alike] ; `{ $rival }` about as much ({ $rival_gain })
    }.
    .ru = Вероятность «да» на этапе `{ $name }` выше на десятую часть (сделки идут дальше: { $conversion }) — это ещё { $gain
        }{ $compared ->
        [alone] {""}
        [most] , больше, чем на любом другом этапе
       *[alike] ; `{ $rival }` — примерно столько же ({ $rival_gain })
    }.

# $gain (Number)
GainInSales =
    .en = { $gain } sales
    .ru = { $gain } { PLURAL($gain, "продажа", "продажи", "продаж") }

# Said where the share of deals that go on does not rise by a tenth with the chance of a yes.
NotAsRaised =
    .en = The share that goes on need not rise by a tenth as well: no chance exceeds 100%, some deals are lost by waiting,
        others are still open at the end.
    .ru = Доля идущих дальше не обязана вырасти на ту же десятую часть: вероятность не бывает больше 100 %, часть сделок
        теряется в ожидании, часть в конце ещё открыта.

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
    .en = { $what } { $time }: none at all, in any { $trial } simulated.
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
        [cash] of cash
       *[other] of { BARE($figure) }
    }
    .ru = { $amount } { $asked ->
        [sales] { PLURAL($amount, "продажа", "продажи", "продаж") }
        [new_customers] { PLURAL($amount, "новый клиент", "новых клиента", "новых клиентов") }
        [reached] { PLURAL($amount, "сделка", "сделки", "сделок") } на этапе `{ $stage }`
        [bookings] подписанных контрактов
        [cash] денег на счёте
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

TargetMet =
    .en = The target of { $goal } is met in { $met }.
    .ru = Цель — { $goal }: вероятность { $met }.

TheRep =
    .en = The rep
    .ru = Менеджер

# $reps (Number)
EachRep =
    .en = Each of { $reps } reps
    .ru = Каждый из { $reps } { PLURAL($reps, "менеджера", "менеджеров", "менеджеров") }

# $reps (Number)
EachRepOf =
    .en = Each of { $reps } reps in `{ $role }`
    .ru = Каждый из { $reps } { PLURAL($reps, "менеджера", "менеджеров", "менеджеров") } роли `{ $role }`

# $has (bool) only en
MetByOne =
    .en = { $who } { $has ->
        [yes] has
       *[no] makes
    } { $goal }: in { $met }.
    .ru = { $who } — { $goal }: вероятность { $met }.

# $has (bool) only en
MetByEach =
    .en = { $who } { $has ->
        [yes] has
       *[no] makes
    } { $goal }: all of them in { $met }.
    .ru = { $who } — { $goal }: вероятность для всех сразу { $met }.

# $has (bool) only en
MetByEachAndOne =
    .en = { $who } { $has ->
        [yes] has
       *[no] makes
    } { $goal }: all of them in { $met }; a rep picked at random in { $one }.
    .ru = { $who } — { $goal }: вероятность для всех сразу { $met }, для взятого наугад { $one }.

# $is_one_time (bool)
BothTargets =
    .en = Both targets together{ $is_one_time ->
        [yes] {""}
       *[no] , each in its own time,
    } are met in { $met }.
    .ru = Обе цели вместе{ $is_one_time ->
        [yes] {""}
       *[no] , каждая в свой срок
    }: вероятность { $met }.

# $is_one_time (bool)
# $targets (Number)
AllTargets =
    .en = All { $targets } targets together{ $is_one_time ->
        [yes] {""}
       *[no] , each in its own time,
    } are met in { $met }.
    .ru = Все { $targets } { PLURAL($targets, "цель", "цели", "целей") } вместе{ $is_one_time ->
        [yes] {""}
       *[no] , каждая в свой срок
    }: вероятность { $met }.

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
    .en = Profit: { $middle }, the same in eight { $trials } in ten; a loss in { $lost }.
    .ru = Прибыль: { $middle }, столько же в восьми прогонах из десяти; вероятность убытка { $lost }.

# $trials (Said) only en
ProfitSpread =
    .en = Profit: { $middle }, eight { $trials } in ten between { $low } and { $high }; a loss in { $lost }.
    .ru = Прибыль: { $middle }; в восьми прогонах из десяти — от { $low } до { $high }; вероятность убытка { $lost }.

Costs =
    .en = Costs: { $costs } on average.
    .ru = Расходы: в среднем { $costs }.

CostsBesideGoods =
    .en = Costs: { $costs } on average, beside { $goods } for the goods sold.
    .ru = Расходы: в среднем { $costs }, кроме себестоимости проданного: { $goods }.

## What the spread is made of

AllLuck =
    .en = All of the spread is luck: every number in the scenario counts as known.
    .ru = Весь разброс — случай: все параметры сценария считаются известными.

# Said if there are unknowns and hardly a run.
TooFewToSplit =
    .en = The spread is luck and what you do not know; these are too few runs to tell one from the other.
    .ru = Разброс — это случай и то, чего вы не знаете; прогонов слишком мало, чтобы отделить одно от другого.

IgnoranceBetween =
    .en = Of the spread, { $least } to { $most } is what you do not know, the rest is luck: more runs would narrow that.
    .ru = От { $least } до { $most } разброса — то, чего вы не знаете, остальное — случай: чем больше прогонов, тем
        точнее эта доля.

IgnoranceUpTo =
    .en = Of the spread, up to { $most } may be what you do not know: more runs would tell it from luck.
    .ru = До { $most } разброса может приходиться на то, чего вы не знаете: отделить это от случая помогут новые
        прогоны.

AlmostAllLuck =
    .en = Almost none of the spread is what you do not know: it is luck.
    .ru = Почти весь разброс — случай, а не то, чего вы не знаете.

IgnoranceAtMost =
    .en = At most { $most } of the spread is what you do not know, and it cannot be told from nothing; the rest is luck.
    .ru = Не больше { $most } разброса — то, чего вы не знаете, и от нуля это неотличимо; остальное — случай.

# $has_most (bool)
LuckAndIgnorance =
    .en = Of the spread, { $known } is what you do not know{ $has_most ->
        [yes] {" "}(most: { $path })
       *[no] {""}
    }, { $luck } is luck.
    .ru = Разброс: { $known } — то, чего вы не знаете{ $has_most ->
        [yes] {" "}(больше всего: { $path })
       *[no] {""}
    }, { $luck } — случай.

## One more rep

# $is_sales (bool)
OneMore =
    .en = One more trained rep in `{ $role }` from the first day on would change { $is_sales ->
        [yes] sales by { $gain } sales, while prospecting brings { $each } sales a rep
       *[no] revenue by { $gain }, while prospecting brings { $each } a rep
    }: the base is the limit, not the people.
    .ru = Ещё один обученный менеджер в роли `{ $role }` с первого дня изменил бы { $is_sales ->
        [yes] число продаж на { $gain }, а поиск клиентов даёт { $each } на менеджера
       *[no] выручку на { $gain }, а поиск клиентов даёт { $each } на менеджера
    }: ограничивает база, а не люди.

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
    .en = P10, P50 and P90: outcomes that came; one { $trial } in ten, half of them and nine in ten came to no more. ± is the
        error bar of the simulation ({ $level }); more runs narrow it, the spread of the { $trials } stays.
    .ru = P10, P50 и P90 — исходы прогонов: не больше этого вышло в одном прогоне из десяти, в половине и в девяти из десяти.
        ± — погрешность расчёта ({ $level }): больше прогонов — она меньше, а разброс исходов остаётся.

# Why no shares of the unknowns are told.
NotTold =
    .en = –: what you do not know cannot be told from nothing with these runs, so no part of it is named.
    .ru = –: при таком числе прогонов влияние того, чего вы не знаете, неотличимо от нуля, поэтому доли не названы.
