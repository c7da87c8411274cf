### So many people in two or three roles, and how many of them in each.

## Headings

AllHeading =
    .en = Every split
    .ru = Все составы

BusyHeading =
    .en = How busy the people of each role are
    .ru = Насколько заняты люди в каждой роли

EndsHeading =
    .en = What stands in the way at the ends
    .ru = Что мешает на краях

SplitColumn =
    .en = split
    .ru = состав

## The answer

# $splits (Number)
# $people (Number)
Answer =
    .en = { $best } with { $split }: { $value }. Tried: { $splits } { PLURAL($splits, "split", "splits") } of
        { $people } { PLURAL($people, "person", "people") }.
    .ru = { $best } при составе { $split }: { $value }. Проверено: { $splits } { PLURAL($splits, "состав", "состава", "составов")
        } на { $people } { PLURAL($people, "человека", "человека", "человек") }.

CareMissed =
    .en = With { $split }, customers miss { $share } of the care that they need.
    .ru = При составе { $split } клиенты недополучают { $share } нужной им заботы.

AsInTheFile =
    .en = { $split } (the file as it is)
    .ru = { $split } (как в файле)

# In the genitive in Russian.
TheFileWith =
    .en = the file as it is ({ $split })
    .ru = варианта из файла ({ $split })

IsTheFile =
    .en = The file already has this split.
    .ru = Так и задано в файле.

## What stands in the way

# What most people in a role bring less, and why.
# $why (Why)
# $name (Said) only en
# $goal (Noun) only ru
AtTheEnd =
    .en = With { $split }: { $less } of { $name } against the best{ $why ->
        [nothing_worse] ; nothing that is measured is worse there than at the best
        [nothing] ; nothing that is measured stands in the way there
       *[walls] , because { AND($walls) }
    }.
    .ru = При составе { $split }: { NOM($goal) } { $less } относительно лучшего; { $why ->
        [nothing_worse] из того, что измеряется, ничто здесь не хуже, чем у лучшего
        [nothing] из того, что измеряется, ничто здесь не мешает
       *[walls] причина: { AND($walls) }
    }.

Walls =
    .en = With { $split }: { AND($walls) }.
    .ru = При составе { $split }: { AND($walls) }.

Idle =
    .en = { $role } has work for { $share } of its hours
    .ru = роль `{ $role }` загружена на { $share } часов

# $each (Number)
Overdue =
    .en = each { $role } ends the day with { $each } touches overdue
    .ru = у каждого в роли `{ $role }` к вечеру просрочено { $each } { PLURAL($each, "касание", "касания", "касаний") }

Dry =
    .en = nobody is left to call on { $share } of days
    .ru = в { $share } дней некому звонить

Uncared =
    .en = customers miss { $share } of the care that they need
    .ru = клиенты недополучают { $share } нужной заботы

## What it rests on

# $newcomers (Newcomers)
Seats =
    .en = Assumed: people who are there stay; { $newcomers ->
        [hired] more are hired as the file hires
        [first_day] more come as newcomers on the first day
       *[both] more are hired as the file hires in { AND($hired) }, and come as newcomers on the first day in { AND($others) }
    }; where there are fewer, the last ones go. Pay and costs follow headcount.
    .ru = Принято: кто уже работает, остаётся; { $newcomers ->
        [hired] дополнительных людей нанимают на условиях файла
        [first_day] дополнительные люди приходят новичками в первый день
       *[both] дополнительных людей в { AND($hired) } нанимают на условиях файла, а в { AND($others) } они приходят новичками
            в первый день
    }; если людей меньше, убирают последних. Оплата и расходы считаются по числу людей.

Heirs =
    .en = Where nobody is in a role, the first of the other roles takes over its stages, prospecting, leads and customers, for
        the pay in the file.
    .ru = Если в роли никого нет, её этапы, поиск клиентов, лиды и клиентов ведёт первая из остальных ролей, на оплате из файла.

## What to mind

EdgeSeen =
    .en = The best is at the edge of what was tried.
    .ru = Лучший вариант — на краю того, что пробовали.

EdgeMatters =
    .en = Beyond it lies a department without one of the roles.
    .ru = Дальше — только отдел без одной из ролей.

EdgeHelps =
    .en = Try --least 0, or ask yourself whether you need both roles.
    .ru = Попробуйте `--least 0` или спросите себя, нужны ли обе роли.

StrangeSeen =
    .en = The best has nobody in { AND($empty) }: that work falls to { AND($heirs) }, on the terms of { AND($heirs) }.
    .ru = В лучшем варианте в { AND($empty) } никого нет: эта работа достаётся { AND($heirs) }, на собственных условиях.

StrangeMatters =
    .en = You stated hours, ramp, skill, attrition and pay of { AND($heirs) } for other work. Where they are better than those
        of { AND($empty) }, that alone may make this split the best.
    .ru = Часы, выход на план, умения, текучесть и оплата { AND($heirs) } указаны для другой работы. Если они лучше, чем у
        { AND($empty) }, этот вариант может быть лучшим только поэтому.

StrangeHelps =
    .en = State how people who do both would work and be paid, and compare again.
    .ru = Опишите, как работали бы и сколько получали бы люди, которые делают и то и другое, и сравните снова.

## How busy people are

DryColumn =
    .en = days dry
    .ru = дни: некому звонить

CareColumn =
    .en = care given
    .ru = забота о клиентах

DryNote =
    .en = Days dry: of the days with time to prospect, those on which nobody was left to call.
    .ru = Некому звонить: доля таких дней среди тех, когда было время на поиск клиентов.

## Charts

Title =
    .en = { $best } with { $split }: { $value }
    .ru = { $best } при составе { $split }: { $value }

# $people (Number)
# $name (Said) only en
# $goal (Noun) only ru
Subtitle =
    .en = { $name } by split of { $people } people between { AND($roles) }; shaded: 95% intervals
    .ru = { CAP(NOM($goal)) } в зависимости от того, как { $people } { PLURAL($people, "человек разделён", "человека разделены",
        "человек разделены") } между { AND($roles) }; закрашены 95%-ные интервалы

# $has_target (bool)
# $name (Said) only en
# $goal (Noun) only ru
MapSubtitle =
    .en = { $name } by people in { $down } (down) and { $across } (across), the others in { $rest }; the darker the better{ $has_target ->
            [yes] ; below it the chance of the target
           *[no] {""}
    }
    .ru = { CAP(NOM($goal)) } по числу людей: { $down } вниз, { $across } вправо, остальные — { $rest }; чем темнее, тем
        лучше{ $has_target ->
            [yes] ; ниже — вероятность достичь цели
           *[no] {""}
    }

LeastBusy =
    .en = Least busy is { $role } with { $split }: { $share } of the hours
    .ru = Меньше всего занята роль { $role } при составе { $split }: { $share } часов

NobodyHasHours =
    .en = Nobody has hours to sell
    .ru = Часов на продажи нет ни у кого

BusySubtitle =
    .en = Share of the selling hours that each role uses; shaded: 95% intervals
    .ru = Доля занятых часов от часов на продажи, по ролям; закрашены 95%-ные интервалы

BusyAxis =
    .en = hours used
    .ru = занято часов

# $is_told (bool)
TargetTitle =
    .en = { $is_told ->
        [yes] The target is met
       *[no] The target seems to be met
    } most often with { $split }: { $value }
    .ru = { $is_told ->
        [yes] Цель достигается чаще всего
       *[no] Похоже, цель достигается чаще всего
    } при составе { $split }: { $value }
