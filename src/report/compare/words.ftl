### Versions of a department beside each other.

## Versions

AsItIs =
    .en = as it is
    .ru = как есть

TheDepartmentAsItIs =
    .en = the department as it is
    .ru = отдел как есть

LeftOut =
    .en = `{ $name }` is left out, as it cannot be compared: { $why }. To see it: { $see }
    .ru = Вариант `{ $name }` не вошёл, сравнить его нельзя: { $why }. Посмотреть: { $see }

## Targets that differ

# What target a version has.
# $whose (Whose)
AsksFor =
    .en = { $version } asks for { $goal }{ $whose ->
        [named] {" "}in `{ $of }`
        [each_rep] {" "}by each rep
       *[all] {""}
    } by { $by }
    .ru = { $version }: цель — { $goal }{ $whose ->
        [named] {" "}в `{ $of }`
        [each_rep] {" "}у каждого менеджера
       *[all] {""}
    }, срок — { $by }

HasNoTarget =
    .en = { $version } has no target
    .ru = { $version }: цели нет

# $are_more (bool)
# $more (Number)
TargetsDiffer =
    .en = The targets differ: { $first }, { AND($others) }{ $are_more ->
        [yes] ; { $more } more ask for something else too
       *[no] {""}
    }.
    .ru = Цели разные: { $first }; { AND($others) }{ $are_more ->
        [yes] ; ещё у { $more } { PLURAL($more, "варианта", "вариантов", "вариантов") } цель тоже другая
       *[no] {""}
    }.

SmallerTarget =
    .en = A smaller target is met more often by the same department: compare by --goal profit or revenue.
    .ru = Меньшую цель тот же отдел достигает чаще: сравнивайте по прибыли или выручке, `--goal profit` или `--goal revenue`.

ChancesDoNotTell =
    .en = Chances of different targets do not tell which department is better.
    .ru = По вероятностям разных целей не понять, какой отдел лучше.

## The verdict

# How those that are exactly as good are so.
# $tied (Tied)
# $trials (Said) only en
TiedSo =
    .en = { $best } { $tied ->
        [in_all] bring the same in every run
        [never_met] never meet the first target
        [in_target] meet the first target in the same { $trials }, run by run
        [but_for_rounding] have the same { BARE($goal) } but for rounding
       *[in_goal] have the same { BARE($goal) }, run by run
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

# $is_one (bool)
LooksBest =
    .en = { $best }{ $is_one ->
        [yes] {" "}looks
       *[no] , and look
    } best, but cannot be told from { AND($rivals) }: { $lead }
    .ru = { $best }{ $is_one ->
        [yes] {" "}выглядит
       *[no] {" "}и выглядят
    } лучше всех, но результат неотличим ({ AND($rivals) }): { $lead }

SameProfit =
    .en = Their profit is the same too.
    .ru = Прибыль у них тоже одинаковая.

ProfitDiffers =
    .en = In profit they differ; against { $best }, on the same luck: { AND($others) }.
    .ru = Прибыль у них разная; если за основу взять { $best }, при том же везении: { AND($others) }.

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

# $more (Said) only en
# $trials (Said) only en
# $points (Said) only ru
LeadInTarget =
    .en = the first target is met in { $more } more of 100 { $trials } than with the next, { $next }
    .ru = первая цель достигается на { $points } чаще, чем у следующего варианта ({ $next })

# $side (Side)
# $is_count (bool) only ru
Lead =
    .en = { $amount } { $side ->
        [more] more
        [fewer] fewer
       *[less] less
    } { BARE($goal) } { $time } than the next, { $next }
    .ru = { $is_count ->
        [yes] { GEN($goal) }
       *[no] { NOM($goal) }
    } { $time } { $side ->
        [more] больше
       *[less] меньше
    } на { $amount }, чем у следующего варианта ({ $next })

BringsTarget =
    .en = { $version }: the first target is met in { $often }.
    .ru = { $version }: вероятность первой цели — { $often }.

BringsNothing =
    .en = { $version }: nothing was played.
    .ru = { $version }: ничего не сыграно.

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
    .en = Choosing it loses at most { $loss } on average against knowing the best.
    .ru = В среднем этот выбор не больше чем на { $loss } хуже действительно лучшего варианта.

# $among (Among)
# $all (Number)
AsGoodAsCertain =
    .en = { NoneBetter } is as good as certain.
    .ru = Почти наверняка { NoneBetter }.

# That no version is better.
# $among (Among)
# $all (Number)
NoneBetter =
    .en = { $among ->
        [alone] That it is the best of the { $all }
        [two] That none of the { $all } is better than these two
       *[several] That none of the { $all } is better than these
    }
    .ru = { $among ->
        [alone] это лучший вариант из { $all }
        [two] из { $all } { PLURAL($all, "варианта", "вариантов", "вариантов") } ни один не лучше этих двух
       *[several] из { $all } { PLURAL($all, "варианта", "вариантов", "вариантов") } ни один не лучше этих
    }

# $among (Among)
# $all (Number)
AtLeastSure =
    .en = { NoneBetter } is at least { $sure } in 100 sure; { $among ->
        [alone] choosing it
       *[other] choosing one
    } loses at most { $loss } on average against knowing the best.
    .ru = С уверенностью не ниже { $sure } % { NoneBetter }. { LosesAtMost }

# A number of what is counted.
AmountOf =
    .en = { $amount } { BARE($goal) }
    .ru = { $amount } ({ NOM($goal) })

Promise =
    .en = The procedure (Kim and Nelson 2001) promises: in { $confidence } of such comparisons the version chosen is the best
        one, if that one is better by { $counts } or more.
    .ru = Процедура (Kim и Nelson, 2001) обещает: если один вариант лучше других хотя бы на { $counts }, в { $confidence }
        таких сравнений выбран он.

OutOfReach =
    .en = To tell differences of { $counts } apart is out of reach: name a larger one with --precision.
    .ru = Разницу в { $counts } различить не удастся: укажите большую, `--precision`.

NotMade =
    .en = The choice is not made: to tell differences of { $counts } apart takes up to { $runs } runs of each version that
        is still in question (--most { $most }).
    .ru = Выбор не сделан: чтобы увидеть разницу в { $counts }, на каждый оставшийся вариант нужно прогонов: до { $runs }
        (`--most { $most }`).

## What was cut short

# $halt (Halt)
Halted =
    .en = { $halt ->
        [deadline] The time allowed was over
       *[interrupted] The run was interrupted
    } before the choice was made: these are the results of { $runs } runs, and they are partial.
    .ru = { $halt ->
        [deadline] Время вышло
       *[interrupted] Расчёт прервали
    } раньше, чем был сделан выбор: результаты неполные, прогонов сыграно: { $runs }.

HaltedMatters =
    .en = The best-looking version may not be the best.
    .ru = Лучший на вид вариант может оказаться не лучшим.

HaltedHelps =
    .en = Let it run to the end.
    .ru = Дайте расчёту закончиться.

## Tables

BesideHeading =
    .en = Beside each other
    .ru = Варианты рядом

DifferencesHeading =
    .en = More or less than the first, on the same luck
    .ru = Больше или меньше, чем у первого, при одном и том же везении

DifferencesNote =
    .en = Run by run, the same clients call on the same days in every version: what remains is the version. pts: points of a
        percentage.
    .ru = В каждом прогоне одни и те же клиенты звонят в одни и те же дни, какой бы ни был вариант: остаётся разница самих
        вариантов. п. п. — процентные пункты.

SureHeading =
    .en = How sure that is
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

LessColumn =
    .en = less { BARE($figure) }
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

# $trials (Said) only en
SureNote =
    .en = More, less: in how many of 100 { $trials } there is more or less { BARE($figure) } than in the first version, on the
        same luck; same: as much in every run. Left out: clearly behind the best, and not played further. The last column: so
        many times as many { $trials } would be needed to know the difference as well if every version had luck of its own.
    .ru = Больше, меньше: в какой доле прогонов { NOM($figure) } больше или меньше, чем у первого варианта, при одном и том же
        везении; «столько же» — одинаково в каждом прогоне. Выбыл: явно отстаёт от лучшего и дальше не рассчитывается. Последняя
        графа: во сколько раз больше прогонов понадобилось бы, чтобы знать разницу так же точно, если бы у каждого варианта
        было своё везение.

# $is_together (bool)
Legend =
    .en = ± is the error bar of the simulation ({ $level }).{ $is_together ->
        [yes] {" "}Beside a difference it holds in { $level } for all pairs of versions together.
       *[no] {""}
    } Accounts burnt are closed for ever.
    .ru = ± — погрешность расчёта ({ $level }).{ $is_together ->
        [yes] {" "}У разницы она верна в { $level } случаев для всех пар вариантов сразу.
       *[no] {""}
    } Сгоревшие клиенты закрыты навсегда.

## Charts

NotToldApart =
    .en = { $version } is not told from { $first } in { BARE($figure) }
    .ru = { CAP(NOM($figure)) }: разница не видна ({ $version } и { $first })

NoneToldApart =
    .en = No version is told from { $first } in { BARE($figure) }
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
    .en = { CAP(BARE($figure)) }, { $time }: more or less than the first version, on the same luck; { Whiskers }
    .ru = { CAP(NOM($figure)) } { $time }: больше или меньше, чем у первого варианта, при одном и том же везении; { Whiskers }

# $is_wide (bool)
SubtitleOfChance =
    .en = Chance of the first target, points: more or less than the first version, on the same luck; { Whiskers }
    .ru = Вероятность первой цели, процентные пункты: больше или меньше, чем у первого варианта, при одном и том же везении;
        { Whiskers }

Points =
    .en = points
    .ru = п. п.

CostTitle =
    .en = { $version } has most { BARE($goal) }, with { $pay } of pay
    .ru = { $version } — лучший вариант по { DAT($goal) }, оплата труда — { $pay }

# $all (Number)
# $is_told (bool)
CostTitleOfMany =
    .en = Of the { $all } { $is_told ->
        [yes] with
       *[no] that cannot be told apart and have
    } most { BARE($goal) }, { $version } pays least: { $pay }
    .ru = Из { $all } { $is_told ->
        [yes] лучших
       *[no] неотличимых лучших
    } по { DAT($goal) } меньше всего на оплату тратит { $version }: { $pay }

# $has_line (bool)
# $is_wide (bool)
CostSubtitle =
    .en = Pay of all roles to the right, { $time }; what it brings upwards; nothing beats { $has_line ->
        [yes] those on the line
       *[no] the one in colour
    }; whiskers, of what there is more than in the first: { $level }{ $is_wide ->
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
