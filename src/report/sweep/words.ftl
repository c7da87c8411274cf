### A department at many points.

## The answer

NothingPlayed =
    .en = No point was played to its end: there is nothing to compare.
    .ru = Ни один вариант не сыгран до конца: сравнивать нечего.

AllAsGood =
    .en = All { $count } points are equally good: { $goal } is { $value } at each of them.
    .ru = Все варианты ({ $count }) одинаково хороши: { $goal } — { $value } в каждом.

# The best point by itself: the title of a chart.
BestWith =
    .en = { $best } with { $point }: { $value } { $time }
    .ru = { $best } при { $point }: { $value } { $time }

# $count (Number)
BestOfPoints =
    .en = { BestWith }, the best of { $count } { PLURAL($count, "point", "points") }.
    .ru = { BestWith }. Это лучший из { $count } { PLURAL($count, "варианта", "вариантов", "вариантов") }.

# $is_one (bool)
AsGood =
    .en = { $first } { $is_one ->
        [yes] is as good
       *[no] and { $more } more are as good
    }.
    .ru = { $is_one ->
        [yes] Не хуже { $first }
       *[no] Не хуже { $first } и ещё { $more }
    }.

IsTheFile =
    .en = That is the same as the file as it is.
    .ru = Это то же, что записано в файле.

AgainstTheFile =
    .en = Against the file as it is: { $more }.
    .ru = Это { $more } против варианта из файла.

NotToldFromTheFile =
    .en = It cannot be told apart from the file as it is: { $more }.
    .ru = Вариант из файла неотличим ({ $more }).

BetterThanOne =
    .en = It is clearly better than the one point next to it.
    .ru = Единственный вариант рядом заметно хуже.

# $is_filled (bool)
BetterThanAll =
    .en = It is clearly better than all of its { $all } { Beside }.
    .ru = Все { $is_filled ->
        [yes] ближайшие варианты
       *[no] соседние варианты
    } ({ $all }) заметно хуже.

# $is_filled (bool)
# $is_one (bool) only ru
NotToldFromAny =
    .en = It cannot be told apart from its { Beside }: { AND($names) }.
    .ru = { $is_one ->
        [yes] Неотличим { $is_filled ->
            [yes] ближайший вариант
           *[no] соседний вариант
        }
       *[no] Неотличимы { $is_filled ->
            [yes] ближайшие варианты
           *[no] соседние варианты
        }
    }: { AND($names) }.

# $is_filled (bool)
NotToldFromSome =
    .en = Of its { $all } { Beside }, { $few } cannot be told apart from it: { AND($names) }.
    .ru = Из { $all } { $is_filled ->
        [yes] { PLURAL($all, "ближайшего варианта", "ближайших вариантов", "ближайших вариантов") }
       *[no] { PLURAL($all, "соседнего варианта", "соседних вариантов", "соседних вариантов") }
    } { PLURAL($few, "неотличим", "неотличимы", "неотличимы") } { $few }: { AND($names) }.

# What lies beside the best.
# $is_filled (bool)
Beside =
    .en = { $is_filled ->
        [yes] nearest points
       *[no] neighbours
    }
    .ru = { $is_filled ->
        [yes] ближайшие варианты
       *[no] соседние варианты
    }

BesideTheBest =
    .en = { $point } ({ $more })
    .ru = { $point } (разница { $more })

## Axes and their values

# Above a column and along an axis.
PeopleColumn =
    .en = people in { $role }
    .ru = людей в роли { $role }

# $people (Number)
PeopleAt =
    .en = { $people } { PLURAL($people, "person", "people") } in { $role }
    .ru = { $people } чел. в роли { $role }

## Points that each have a time of their own

WithinDays =
    .en = within { $days }
    .ru = за { $days }

FromTo =
    .en = from { $from } to { $to }
    .ru = с { $from } по { $to }

WithAim =
    .en = { $time }, of { $aim } or more
    .ru = { $time }, от { $aim }

EachItsTime =
    .en = The points answer different questions: { $told }.
    .ru = Варианты отвечают на разные вопросы: { $told }.

## The front of two goals

FrontHeadingOne =
    .en = The one point that is best in both
    .ru = Единственный вариант, лучший по обоим показателям

FrontHeading =
    .en = The best trade-offs: more of the one costs the other
    .ru = Лучшие компромиссы: один показатель растёт за счёт другого

# A title, too.
FrontOfOne =
    .en = One point of { $all } is best in both { $goal } and { $against }
    .ru = Из { $all } { PLURAL($all, "варианта", "вариантов", "вариантов") } один лучше всех сразу и по { DAT($goal) }, и по
        { DAT($against) }

NoConflict =
    .en = { $title }: here the two do not conflict.
    .ru = { $title }: здесь они не противоречат друг другу.

# A title, too.
# $front (Number)
# $is_all (bool)
FrontOfMany =
    .en = { $is_all ->
        [yes] All { $all } points
       *[no] { $front } of { $all } points
    } are best trade-offs between { $goal } and { $against }
    .ru = { $is_all ->
        [yes] Все варианты ({ $all }) — лучшие компромиссы между { INS($goal) } и { INS($against) }
       *[no] Лучших компромиссов между { INS($goal) } и { INS($against) } — { $front } из { $all } { PLURAL($all,
            "варианта", "вариантов", "вариантов") }
    }

# $is_all (bool)
NoneBetterInBoth =
    .en = { $title }: { $is_all ->
        [yes] none is beaten in both by another
       *[no] no other point is at least as good in both and better in one
    }.
    .ru = { $title }: { $is_all ->
        [yes] ни один не проигрывает другому сразу по обоим показателям
       *[no] нет другого, который не хуже по обоим показателям и лучше хотя бы по одному
    }.

## What to mind

# $is_filled (bool)
AtTheEnd =
    .en = The best point lies { $is_filled ->
        [yes] at or near
       *[no] at
    } the edge of what was tried: { $at }.
    .ru = Лучший вариант лежит { $is_filled ->
        [yes] на краю проверенных значений или рядом с ним
       *[no] на краю проверенных значений
    }: { $at }.

AtTheEndMatters =
    .en = What lies beyond was not tried and may be better still.
    .ru = Дальше края ничего не проверено: там может быть ещё лучше.

AtTheEndHelps =
    .en = Vary { $path } further, if it can go further.
    .ru = Меняйте { $path } дальше, если есть куда.

# $is_deadline (bool)
HaltedAfter =
    .en = { Halt } after { $played } of { $asked } points: the results are partial.
    .ru = { Halt } после { $played } из { $asked } вариантов: результат неполный.

# $is_deadline (bool)
HaltedBefore =
    .en = { Halt } before the best point was compared with all others.
    .ru = { Halt } раньше, чем лучший вариант сравнили со всеми остальными.

# $is_deadline (bool)
Halt =
    .en = { $is_deadline ->
        [yes] The time allowed was over
       *[no] The sweep was interrupted
    }
    .ru = { $is_deadline ->
        [yes] Время вышло
       *[no] Перебор прервали
    }

HaltedMatters =
    .en = Another point may be better: one that was not played, or one that was not compared.
    .ru = Лучше может оказаться другой вариант — несыгранный или несравнённый.

HaltedHelps =
    .en = Let it run to the end; with --out rows are kept, and --resume goes on after them.
    .ru = Дайте расчёту закончиться; `--out` хранит готовые строки, `--resume` продолжает после них.

# What clients decide reads like a choice of ours.
# $need (Need)
NotOurs =
    .en = { $path } is { $need ->
        [cools_off] how long a refused client needs
       *[remembers] how long clients remember a contact
    }: nobody in the department decides that.
    .ru = { $path } — { $need ->
        [cools_off] сколько времени нужно клиенту после отказа
       *[remembers] сколько клиенты помнят контакт
    }: в отделе этого никто не решает.

NotOursMatters =
    .en = Its best value is something to wish for, not something you can do.
    .ru = Лучшее значение здесь — пожелание, а не то, что вы можете сделать.

NotOursHelps =
    .en = Vary { $ours } instead: when reps call is yours to decide.
    .ru = Меняйте { $ours } — когда звонят менеджеры: это решаете вы.

FromTheFirstDay =
    .en = { $path } counts people who are there from the first day.
    .ru = { $path } — это люди, которые на месте с первого дня.

FromTheFirstDayMatters =
    .en = They need no hiring and no ramp (time to learn), so the same number may look better than people still to be hired.
    .ru = Их не надо нанимать и выводить на план, поэтому то же число может выглядеть лучше, чем люди, которых ещё предстоит
        нанять.

FromTheFirstDayHelps =
    .en = `voronka hire --role { $role }` finds a number of people with both hiring and ramp.
    .ru = `voronka hire --role { $role }` подбирает число людей с учётом найма и выхода на план.

## Tables

BestHeading =
    .en = The best point against others
    .ru = Лучший вариант против других

BestNote =
    .en = In each run the same clients call on the same days at every point (the same luck). The best of many points is
        flattered by the luck on which it was chosen: here all are played again on other luck, and ± holds for all of them
        together. Own luck: how many times as many runs would be needed to tell the two apart as well if each had luck of its
        own.
    .ru = В каждом прогоне во всех вариантах те же клиенты звонят в те же дни (везение одно). Лучшему из многих льстит везение,
        по которому его выбрали: здесь все сыграны заново, и ± верна для всех вместе. Разное везение: во сколько раз больше
        прогонов нужно, чтобы так же различить два варианта, если у каждого везение своё.

# $is_all (bool)
# $all (Number)
PointsHeading =
    .en = { $is_all ->
        [yes] Every point
       *[no] The best { $shown } of { $all } points
    }
    .ru = { $is_all ->
        [yes] Все варианты
       *[no] Лучшие { $shown } из { $all } { PLURAL($all, "варианта", "вариантов", "вариантов") }
    }

# $runs (Number)
PointsNote =
    .en = { $runs } { PLURAL($runs, "run", "runs") } a point; ± is a 95% interval.
    .ru = На вариант — { $runs } { PLURAL($runs, "прогон", "прогона", "прогонов") }; ± — интервал 95 %.

PointsNoteFromTo =
    .en = { $least } to { $most } runs a point; ± is a 95% interval.
    .ru = На вариант — от { $least } до { $most } прогонов; ± — интервал 95 %.

PlayedAgain =
    .en = Of points that were played again, the goal is that of the new runs, as above.
    .ru = У вариантов, сыгранных заново, показатель — по новым прогонам, как выше.

TargetMeans =
    .en = { $name }: the chance of reaching the target `{ $target }`.
    .ru = { $name }: вероятность достичь цели `{ $target }`.

LossMeans =
    .en = { $name }: the chance that profit is below zero.
    .ru = { $name }: вероятность, что прибыль ниже нуля.

BurntMeans =
    .en = { $name }: accounts closed for ever.
    .ru = { $name }: клиенты, закрытые навсегда.

NotPrecise =
    .en = Not every point is known as exactly as you asked.
    .ru = Не все варианты известны так точно, как вы просили.

AgainstColumn =
    .en = against
    .ru = против

BestHasColumn =
    .en = { $goal }: the best has more
    .ru = { $goal }: у лучшего больше

ToldColumn =
    .en = told apart
    .ru = различимо

OwnLuckColumn =
    .en = own luck
    .ru = разное везение

# $is_told (bool)
Told =
    .en = { $is_told ->
        [yes] yes
       *[no] no
    }
    .ru = { $is_told ->
        [yes] да
       *[no] нет
    }

TheSame =
    .en = the same
    .ru = столько же

TheBest =
    .en = { $point } (the best)
    .ru = { $point } (лучший)

AsGoodAsAny =
    .en = { $point } (as good as any)
    .ru = { $point } (не хуже других)

TheFile =
    .en = the file as it is
    .ru = вариант из файла

## Charts

# $others (bool)
# $is_again (bool)
AxisSubtitle =
    .en = { $goal } by { $axis }{ $others ->
        [yes] , the others as at the best point
       *[no] {""}
    }; shaded: 95% intervals{ DrawnNumber }
    .ru = { $goal } в зависимости от { $axis }{ $others ->
        [yes] , остальное — как в лучшем варианте
       *[no] {""}
    }; заливка — интервалы 95 %{ DrawnNumber }

# Which number is drawn, where the best points were played again.
# $is_again (bool)
DrawnNumber =
    .en = { $is_again ->
        [yes] ; the best points were played again: drawn are their new numbers
       *[no] {""}
    }
    .ru = { $is_again ->
        [yes] ; лучшие варианты сыграны заново, на графике их новые числа
       *[no] {""}
    }

# $is_again (bool)
CloudSubtitle =
    .en = { $goal } by { $axis }, { $dots }; dark: the best{ DrawnNumber }
    .ru = { $goal } в зависимости от { $axis }, { $dots }; тёмная — лучший{ DrawnNumber }

DotWithInterval =
    .en = one dot a point with its 95% interval
    .ru = точка — вариант с интервалом 95 %

DotForEach =
    .en = one dot for each of { $all } points
    .ru = по точке на каждый вариант (их { $all })

DotForSome =
    .en = one dot for each of { $some } points out of { $all }
    .ru = по точке на { $some } вариантов из { $all }

# $is_again (bool)
# $has_second (bool)
HeatSubtitle =
    .en = { $goal } by { $down } (down) and { $across } (across); the darker the better{ $has_second ->
        [yes] ; below it { $second }
       *[no] {""}
    }{ DrawnNumber }
    .ru = { $goal } в зависимости от { $down } (вниз) и { $across } (вправо); чем темнее, тем лучше{ $has_second ->
        [yes] ; ниже — { $second }
       *[no] {""}
    }{ DrawnNumber }

FieldSubtitle =
    .en = { $goal } by { $across } (across) and { $up } (up), { $count } points; each cell is the mean of those in it, the
        darker the better
    .ru = { $goal } в зависимости от { $across } (вправо) и { $up } (вверх), вариантов: { $count }; клетка — среднее по тем, что
        в ней, чем темнее, тем лучше

FrontSubtitle =
    .en = { CAP($dots) }; dark: the front, with its values of { $names }
    .ru = { CAP($dots) }; тёмные — граница, подписаны значения { $names }

BestMark =
    .en = best
    .ru = лучший

BestMarkAt =
    .en = best: { $value }
    .ru = лучший: { $value }
