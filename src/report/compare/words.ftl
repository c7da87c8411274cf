### Versions of a department beside each other.

## Versions

AsItIs =
    .en = as it is
    .ru = как есть

TheDepartmentAsItIs =
    .en = the department as it is
    .ru = отдел как есть

# The same in the genitive in Russian.
OfTheDepartmentAsItIs =
    .en = the department as it is
    .ru = отдела как есть

LeftOut =
    .en = `{ $name }` is left out because it cannot be compared: { $why }. To see it: { $see }
    .ru = Вариант `{ $name }` не вошёл, сравнить его нельзя: { $why }. Посмотреть: { $see }

## Targets

# What a target asks for.
# $whose (Whose)
TargetAsked =
    .en = { $goal }{ $whose ->
        [named] {" "}in `{ $of }`
        [each_rep] {" "}by each rep
       *[all] {""}
    } by { $by }
    .ru = { $goal }{ $whose ->
        [named] {" "}в `{ $of }`
        [each_rep] {" "}у каждого менеджера
       *[all] {""}
    } к { $by }

# What target a version has.
# $whose (Whose)
AsksFor =
    .en = { $version } asks for { TargetAsked }
    .ru = { $version }: цель — { TargetAsked }

HasNoTarget =
    .en = { $version } has no target
    .ru = { $version }: цели нет

# $are_more (bool)
# $more (Number)
TargetsDiffer =
    .en = The targets differ: { $first }; { AND($others) }{ $are_more ->
        [yes] ; { $more } more ask for something else too
       *[no] {""}
    }.
    .ru = Цели разные: { $first }; { AND($others) }{ $are_more ->
        [yes] ; ещё у { $more } { PLURAL($more, "варианта", "вариантов", "вариантов") } цель тоже другая
       *[no] {""}
    }.

SmallerTarget =
    .en = The same department meets a smaller target more often: compare by --goal profit or revenue.
    .ru = Меньшую цель тот же отдел достигает чаще: сравнивайте по прибыли или выручке, `--goal profit` или `--goal revenue`.

ChancesDoNotTell =
    .en = Chances of different targets do not say which department is better.
    .ru = По вероятностям разных целей не понять, какой отдел лучше.

## The verdict

# How those that are exactly as good are so.
# $tied (Tied)
TiedSo =
    .en = { $best } { $tied ->
        [in_all] bring the same in every run
        [never_met] never meet the first target
        [in_target] meet the first target in the same runs
        [but_for_rounding] have the same { BARE($goal) } but for rounding
       *[in_goal] have the same { BARE($goal) } in every run
    }
    .ru = { $best } { $tied ->
        [in_all] во всём дают одно и то же в каждом прогоне
        [never_met] ни разу не достигают первой цели
        [in_target] достигают первой цели в одних и тех же прогонах
        [but_for_rounding] дают поровну { GEN($goal) } с точностью до округления
       *[in_goal] дают поровну { GEN($goal) } в каждом прогоне
    }

# $is_one (bool)
IsBest =
    .en = { $best }{ $is_one ->
        [yes] {" "}is
       *[no] , and are
    } best: { $lead }
    .ru = { $best }{ $is_one ->
        [yes] {" "}— лучший вариант
       *[no] ; это лучшие варианты
    }: { $lead }

FirstIsBest =
    .en = The department is best as it is: { $lead }
    .ru = Отдел как есть — лучший вариант: { $lead }

# `rivals` are names, in the genitive in Russian, or how many they are.
# $is_one (bool)
LooksBest =
    .en = { $best }{ $is_one ->
        [yes] {" "}looks
       *[no] , and look
    } best, but cannot be told apart from { $rivals }: { $lead }
    .ru = { $best }{ $is_one ->
        [yes] {" "}выглядит лучше всех, но неотличим
       *[no] {" "}и выглядят лучше всех, но неотличимы
    } от { $rivals }: { $lead }

SameProfit =
    .en = Their profit is the same too.
    .ru = Прибыль у них тоже одинаковая.

ProfitDiffers =
    .en = Their profit differs. Compared with { $best }: { AND($others) }.
    .ru = Прибыль у них разная; если за основу взять { $best }: { AND($others) }.

AsMuchProfit =
    .en = { $version } as much
    .ru = { $version } — столько же

MoreProfit =
    .en = { $version } { $amount }
    .ru = { $version } — { $amount }

# $is_one (bool)
SameAsFirst =
    .en = { $versions } { $is_one ->
        [yes] brings
       *[no] bring
    } the same as { $first } in every run.
    .ru = { $versions } в каждом прогоне { $is_one ->
        [yes] даёт
       *[no] дают
    } то же, что и { $first }.

# $is_one (bool) only en
# $has_next (bool)
LeadInTarget =
    .en = { $is_one ->
        [yes] its
       *[no] their
    } chance of the first target is { $points } higher{ $has_next ->
        [yes] {" "}than with the next, { $next }
       *[no] {""}
    }
    .ru = вероятность первой цели на { $points } выше{ $has_next ->
        [yes] , чем у следующего варианта ({ $next })
       *[no] {""}
    }

# $side (Side)
# $is_count (bool) only ru
# $has_next (bool)
Lead =
    .en = { $amount } { $side ->
        [more] more
        [fewer] fewer
       *[less] less
    } { BARE($goal) } { $time }{ $has_next ->
        [yes] {" "}than the next, { $next }
       *[no] {""}
    }
    .ru = { $is_count ->
        [yes] { GEN($goal) }
       *[no] { NOM($goal) }
    } { $time } { $side ->
        [more] больше
       *[less] меньше
    } на { $amount }{ $has_next ->
        [yes] , чем у следующего варианта ({ $next })
       *[no] {""}
    }

BringsTarget =
    .en = { $version }: { $often } chance of the first target.
    .ru = { $version }: вероятность первой цели — { $often }.

# With which version the first target is met how often.
# $whose (Whose)
BringsTargets =
    .en = Chance of the first target, { TargetAsked }: { $each }.
    .ru = Вероятность первой цели ({ TargetAsked }): { $each }.

OftenWith =
    .en = { $often } with { $version }
    .ru = { $version } — { $often }

# That several cannot be told from the best, where they are too many to name in one breath; in Russian, in the genitive.
# $more (Number)
SoMany =
    .en = { $more } others
    .ru = { $more } { PLURAL($more, "другого", "других", "других") }

# $more (Number)
TheOthers =
    .en = The { $more } others are { AND($names) }.
    .ru = Эти { $more } { PLURAL($more, "вариант", "варианта", "вариантов") }: { AND($names) }.

BringsNothing =
    .en = { $version }: nothing was played.
    .ru = { $version }: прогонов не было.

# $kind (Kind) only en
Brings =
    .en = { $version }: { $kind ->
        [money] { $amount } of { BARE($goal) }
        [chance] { $goal } is { $amount }
        [share] { $goal } is { $amount }
       *[other] { $amount } { BARE($goal) }
    }.
    .ru = { $version }: { NOM($goal) } — { $amount }.

# How much more or less.
# $is_less (bool)
MoreOrLess =
    .en = { $amount } { $is_less ->
        [yes] less
       *[no] more
    }
    .ru = на { $amount } { $is_less ->
        [yes] меньше
       *[no] больше
    }

## How sure it is

LosesAtMost =
    .en = Choosing it costs at most { $loss } on average, compared with the true best.
    .ru = В среднем этот выбор не больше чем на { $loss } хуже действительно лучшего варианта.

# $among (Among)
# $all (Number)
AsGoodAsCertain =
    .en = { $among ->
        [alone] It is almost certainly the best of the { $all }
       *[other] Almost certainly { NoneBetter }
    }.
    .ru = Почти наверняка { NoneBetter }.

# That no version is better.
# $among (Among)
# $all (Number)
NoneBetter =
    .en = { $among ->
        [alone] it is the best of the { $all }
        [two] none of the { $all } is better than these two
       *[several] none of the { $all } is better than these
    }
    .ru = { $among ->
        [alone] это лучший вариант из { $all }
        [two] из { $all } { PLURAL($all, "варианта", "вариантов", "вариантов") } ни один не лучше этих двух
       *[several] из { $all } { PLURAL($all, "варианта", "вариантов", "вариантов") } ни один не лучше этих
    }

# $among (Among)
# $all (Number)
AtLeastSure =
    .en = It is at least { $sure }% sure that { NoneBetter }. { $among ->
        [alone] Choosing it
       *[other] Choosing one
    } costs at most { $loss } on average, compared with the true best.
    .ru = С уверенностью не ниже { $sure } % { NoneBetter }. { LosesAtMost }

# A number of what is counted.
AmountOf =
    .en = { $amount } { BARE($goal) }
    .ru = { $amount } ({ NOM($goal) })

Promise =
    .en = The choice is made by the procedure of Kim and Nelson (2001). In { $confidence } of such comparisons it picks the
        best version, if that is better by { $counts } or more.
    .ru = Выбор сделан процедурой Кима и Нельсона (Kim, Nelson, 2001): если один вариант лучше других хотя бы на { $counts },
        она находит его в { $confidence } таких сравнений.

OutOfReach =
    .en = No reasonable number of runs would tell differences of { $counts } apart: name a larger one with --precision.
    .ru = Разницу в { $counts } различить не удастся: укажите большую, `--precision`.

NotMade =
    .en = There is no choice yet. To tell differences of { $counts } apart, play up to { $runs } runs of each version that is
        still in question (--most { $most }).
    .ru = Выбора пока нет. Чтобы увидеть разницу в { $counts }, сыграйте на каждый оставшийся вариант прогонов: до { $runs }
        (`--most { $most }`).

## What was cut short

# $halt (Halt)
Halted =
    .en = { $halt ->
        [deadline] The time allowed ran out
       *[interrupted] The run was interrupted
    } before the choice was made: these are partial results of { $runs } runs.
    .ru = { $halt ->
        [deadline] Время вышло
       *[interrupted] Расчёт прервали
    } раньше, чем был сделан выбор: результаты неполные, прогонов сыграно: { $runs }.

HaltedMatters =
    .en = The version that looks best may not be the best.
    .ru = Лучший на вид вариант может оказаться не лучшим.

HaltedHelps =
    .en = Let it run to the end.
    .ru = Дайте расчёту закончиться.

## Tables

TakesHeading =
    .en = What each version takes
    .ru = Чего стоит каждый вариант

BesideHeading =
    .en = What each version brings
    .ru = Что даёт каждый вариант

DifferencesHeading =
    .en = Difference from the first version
    .ru = Разница с первым вариантом

DifferencesNote =
    .en = All versions are played on the same luck: in each run the same clients call on the same days, so the difference is
        that of the versions. pts: percentage points.
    .ru = Везение у всех вариантов одно: в каждом прогоне те же клиенты звонят в те же дни, и вся разница — в самих
        вариантах. п. п. — процентные пункты.

SureHeading =
    .en = How sure is this
    .ru = Насколько это надёжно

VersionColumn =
    .en = version
    .ru = вариант

TargetColumn =
    .en = target met
    .ru = цель достигнута

Same =
    .en = same
    .ru = столько же

MoreColumn =
    .en = more { BARE($figure) }
    .ru = больше: { NOM($figure) }

# $is_count (bool) only en
LessColumn =
    .en = { $is_count ->
        [yes] fewer
       *[no] less
    } { BARE($figure) }
    .ru = меньше: { NOM($figure) }

RunsColumn =
    .en = runs
    .ru = прогоны

OwnLuckColumn =
    .en = with luck of its own
    .ru = при своём везении

LeftOutAfter =
    .en = { $runs } (left out)
    .ru = { $runs } (выбыл)

# $is_count (bool) only en
SureNote =
    .en = { $is_count ->
        [yes] More, fewer: in what share of runs there are more or fewer
       *[no] More, less: in what share of runs there is more or less
    } { BARE($figure) } than in the first version, on the same luck; same: as much in every run. Left out: clearly behind the
        best, and not played any further. The last column: how many times as many runs it would take to know the difference as
        well, if every version had luck of its own.
    .ru = Больше, меньше: в какой доле прогонов { NOM($figure) } больше или меньше, чем у первого варианта, при одном и том же
        везении; «столько же» — одинаково в каждом прогоне. Выбыл: явно отстаёт от лучшего и дальше не рассчитывается. Последняя
        графа: во сколько раз больше прогонов понадобилось бы, чтобы знать разницу так же точно, если бы у каждого варианта
        было своё везение.

# $is_together (bool)
Legend =
    .en = ± is the error bar of the simulation ({ $level }).{ $is_together ->
        [yes] {" "}For differences it holds for all pairs of versions at once.
       *[no] {""}
    } Burnt accounts are closed for ever.
    .ru = ± — погрешность расчёта ({ $level }).{ $is_together ->
        [yes] {" "}У разницы она верна для всех пар вариантов сразу.
       *[no] {""}
    } Сгоревшие клиенты закрыты навсегда.

## Charts

NotToldApart =
    .en = In { BARE($figure) }, { $version } cannot be told apart from { $first }
    .ru = { CAP(NOM($figure)) }: разница не видна ({ $version } и { $first })

NoneToldApart =
    .en = In { BARE($figure) }, no version can be told apart from { $first }
    .ru = { CAP(NOM($figure)) }: ни один вариант не отличить от первого ({ $first })

PaysMore =
    .en = { $version } pays { $amount } than { $first }
    .ru = { $version }: оплата труда { $amount }, чем у первого варианта ({ $first })

HasMore =
    .en = { $version } has { $amount } { BARE($figure) } than { $first }
    .ru = { $version }: { NOM($figure) } { $amount }, чем у первого варианта ({ $first })

# $is_wide (bool)
Whiskers =
    .en = whiskers: { $level }{ $is_wide ->
        [yes] {" "}for all pairs of versions together
       *[no] {""}
    }
    .ru = усы: { $level }{ $is_wide ->
        [yes] {" "}для всех пар вариантов сразу
       *[no] {""}
    }

# $is_wide (bool)
Subtitle =
    .en = { CAP(BARE($figure)) }, { $time }: more or less than the first version; { Whiskers }
    .ru = { CAP(NOM($figure)) } { $time }: больше или меньше, чем у первого варианта; { Whiskers }

# $is_wide (bool)
SubtitleOfChance =
    .en = Chance of the first target, percentage points: higher or lower than in the first version; { Whiskers }
    .ru = Вероятность первой цели, процентные пункты: выше или ниже, чем у первого варианта; { Whiskers }

Points =
    .en = points
    .ru = п. п.

# $most (Extreme) only en
CostTitle =
    .en = { $version } has the { $most ->
        [most] most
        [fewest] fewest
        [highest] highest
       *[lowest] lowest
    } { BARE($goal) } and pays { $pay }
    .ru = { $version } — лучший вариант по { DAT($goal) }, оплата труда — { $pay }

# $all (Number)
# $is_told (bool)
# $most (Extreme) only en
CostTitleOfMany =
    .en = Of the { $all } { $is_told ->
        [yes] with the
       *[no] that cannot be told apart and have the
    } { $most ->
        [most] most
        [fewest] fewest
        [highest] highest
       *[lowest] lowest
    } { BARE($goal) }, { $version } pays least: { $pay }
    .ru = Из { $all } { $is_told ->
        [yes] лучших
       *[no] неотличимых лучших
    } по { DAT($goal) } меньше всего на оплату тратит { $version }: { $pay }

# $has_line (bool)
# $is_wide (bool)
CostSubtitle =
    .en = To the right: pay of all roles { $time }. Upwards: what it brings. Nothing beats { $has_line ->
        [yes] the versions on the line
       *[no] the one in colour
    }. Whiskers, of the difference from the first: { $level }{ $is_wide ->
        [yes] {" "}for all pairs of versions together
       *[no] {""}
    }
    .ru = Вправо — оплата труда всех ролей { $time }, вверх — что она даёт; лучше { $has_line ->
        [yes] вариантов на линии
       *[no] цветного
    } нет; усы — у разницы с первым: { $level }{ $is_wide ->
        [yes] {" "}для всех пар вариантов сразу
       *[no] {""}
    }

Axis =
    .en = { BARE($figure) }
    .ru = { NOM($figure) }
