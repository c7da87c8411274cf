### Headings, names of rows and notes of tables.

## Headings

# Of a section of the page.
# $section (Section)
Heading =
    .en = { $section ->
        [targets] Targets
        [periods] Results
        [profit] Profit and loss
        [cash] Cash
        [sources] Where sales come from
        [products] Products
        [customers] Customers
        [funnel] Funnel
        [losses] Why deals are lost
        [roles] Roles
        [capacity] Capacity
        [reps] Reps
        [pay] Pay
        [money] Totals
        [base] The base
        [next] What would help
       *[unknowns] How sure is this
    }
    .ru = { $section ->
        [targets] Цели
        [periods] Результаты
        [profit] Прибыли и убытки
        [cash] Деньги
        [sources] Откуда продажи
        [products] Продукты
        [customers] Клиенты
        [funnel] Воронка
        [losses] Почему теряются сделки
        [roles] Роли
        [capacity] Загрузка
        [reps] Менеджеры
        [pay] Оплата труда
        [money] Итоги
        [base] База
        [next] Что поможет
       *[unknowns] Насколько это точно
    }

## Periods

# Above the periods.
# $period (Period)
Periods =
    .en = { $period ->
        [day] day
        [week] week of
       *[month] month
    }
    .ru = { $period ->
        [day] день
        [week] неделя с
       *[month] месяц
    }

# Above the ends of periods.
# $period (Period)
Ends =
    .en = end of { $period ->
        [day] day
        [week] week
       *[month] month
    }
    .ru = конец { $period ->
        [day] дня
        [week] недели
       *[month] месяца
    }

# A month, of which the first three letters are shown: by itself, and behind the number of a day.
MonthAlone =
    .en = { $month }
    .ru = { NOM($month) }

MonthOfDay =
    .en = { $month }
    .ru = { GEN($month) }

# $weekday (Weekday)
DayOfWeek =
    .en = { $weekday ->
        [monday] Mon
        [tuesday] Tue
        [wednesday] Wed
        [thursday] Thu
        [friday] Fri
        [saturday] Sat
       *[sunday] Sun
    } { $day }
    .ru = { $weekday ->
        [monday] пн
        [tuesday] вт
        [wednesday] ср
        [thursday] чт
        [friday] пт
        [saturday] сб
       *[sunday] вс
    } { $day }

# A month that is not whole.
PartOfMonth =
    .en = { $month } ({ $days } d)
    .ru = { $month } ({ $days } дн.)

# Says which rows of a long table are shown.
Every =
    .en = Every { $step } rows one is shown; the CSV and JSON have all.
    .ru = Показана каждая { $step }-я строка; в CSV и JSON — все.

# Rows that are not shown.
More =
    .en = … and { $rows } more
    .ru = … и ещё { $rows }

## Where sales come from

Channel =
    .en = channel { $name }
    .ru = канал { $name }

OpenAtStart =
    .en = open at the start
    .ru = открыты на старте

Prospecting =
    .en = prospecting
    .ru = поиск клиентов

# Deals that came back from the pool.
# $deals (Number)
Returned =
    .en = { $deals } of the deals came back from the pool and { PLURAL($deals, "is", "are") } counted again.
    .ru = Из сделок { $deals } { PLURAL($deals, "вернулась", "вернулись", "вернулись") } из пула и { PLURAL($deals,
        "посчитана", "посчитаны", "посчитаны") } ещё раз.

## Targets

EachOf =
    .en = { $target } (each `{ $role }`)
    .ru = { $target } (каждый `{ $role }`)

EachRep =
    .en = { $target } (each rep)
    .ru = { $target } (каждый менеджер)

# Says whose amounts stand in the row of a target of each rep.
Weakest =
    .en = P10, P50 and P90 of a target of each rep are those of the weakest rep.
    .ru = P10, P50 и P90 цели для каждого менеджера — числа самого слабого из них.

# From when a target is likely.
LikelyAtOnce =
    .en = { $target }: a chance of 80% { $by }.
    .ru = { $target }: вероятность 80 % { $by }.

Likely =
    .en = { $target }: a chance of 50% { $half }, of 80% { $most }.
    .ru = { $target }: вероятность 50 % { $half }, 80 % { $most }.

LikelyTooClose =
    .en = { $target }: a chance of 50% { $half }; whether it gets to 80% is too close to tell.
    .ru = { $target }: вероятность 50 % { $half }; дойдёт ли до 80 %, сказать нельзя: слишком близко.

LikelyNotForLong =
    .en = { $target }: a chance of 50% { $half }; 80% does not last.
    .ru = { $target }: вероятность 50 % { $half }; 80 % не держатся.

LikelyNever =
    .en = { $target }: a chance of 50% { $half }; it does not get to 80%.
    .ru = { $target }: вероятность 50 % { $half }; до 80 % не доходит.

## The funnel

# How long a sale takes.
# $p50 (Number)
Cycle =
    .en = From first contact to sale: { $p50 } { PLURAL($p50, "day", "days") } in the middle case, one sale in ten within { $p10
        }, one in ten after { $p90 }.
    .ru = От первого контакта до продажи: обычно { $p50 } { PLURAL($p50, "день", "дня", "дней") }; быстрее всех одна продажа из
        десяти — до { $p10 }, дольше всех одна из десяти — больше { $p90 }.

CycleIsCut =
    .en = Sales that would come after the end are not in this, so it reads short.
    .ru = Продажи, которые пришли бы после конца, сюда не вошли: на деле срок длиннее.

WinRate =
    .en = Of the deals that were closed, { $share } were won.
    .ru = Из закрытых сделок выиграно { $share }.

# Needs that a competitor took.
# $needs (Number)
Taken =
    .en = { $needs } { PLURAL($needs, "need of the pool went to a competitor", "needs of the pool went to competitors") }: the
        last contact was forgotten.
    .ru = К конкурентам из пула { PLURAL($needs, "ушла", "ушли", "ушло") } { $needs } { PLURAL($needs, "потребность",
        "потребности", "потребностей") }: последний контакт забылся.

AssumedMemory =
    .en = Clients of { $segments } remember a contact for 60 days: that is the default. State your own as `remembers` in
        their `pool`.
    .ru = Клиенты из { $segments } помнят контакт 60 дней: это значение по умолчанию. Своё задайте в их `pool`: `remembers`.

## People

# How much revenue hangs on the best.
# $trial (Said) only en
TopReps =
    .en = The best rep brings { $one } of the revenue, the best two { $two }; in one { $trial } in ten it is { $most } and {
        $most_two } or more.
    .ru = Лучший менеджер приносит { $one } выручки, двое лучших — { $two }; в одном случае из десяти это не меньше { $most } и
        { $most_two }.

Hired =
    .en = { $name }, hired
    .ru = { $name }, нанят

# Says that only the best and the worst reps are shown.
BestAndWorst =
    .en = Best first, by mean revenue; the middle is left out.
    .ru = Сначала лучшие по средней выручке; середина пропущена.

# Says when overdue touches are counted.
Overdue =
    .en = Overdue: due touches not made on the evening of a working day, mean over the last four weeks.
    .ru = Просрочено: касания, которые к вечеру рабочего дня не сделаны в срок; в среднем за последние четыре недели.

## The base

# Above its segments.
Segment =
    .en = segment, at the end
    .ru = сегмент, на конец

# $refusals (Number)
Refusals =
    .en = { $refusals } { PLURAL($refusals, "refusal", "refusals") } for each sale.
    .ru = На одну продажу — { $refusals } { PLURAL($refusals, "отказ", "отказа", "отказов") }.

Burnt =
    .en = { $share } of the base is closed for ever by the end, { $a_month } a month.
    .ru = К концу навсегда закрыто { $share } базы, по { $a_month } в месяц.

NoneLeft =
    .en = At the present rate no fresh account is left within a month.
    .ru = При нынешнем темпе новых клиентов в базе не останется уже через месяц.

# $months (Number)
MonthsLeft =
    .en = At the present rate fresh accounts last { $months } { PLURAL($months, "month", "months") } more.
    .ru = При нынешнем темпе новых клиентов базы хватит ещё на { $months } { PLURAL($months, "месяц", "месяца", "месяцев") }.

RunsDry =
    .en = It runs dry in { $frequency }.
    .ru = База кончается с вероятностью { $frequency }.

RunsDryFrom =
    .en = It runs dry in { $frequency }, typically from { $month } { $year }.
    .ru = База кончается с вероятностью { $frequency }, обычно с { GEN($month) } { $year } года.

## What is not known

# What an unknown number explains of the spread.
Explains =
    .en = Explains: share of the variance of the answer that this number explains alone.
    .ru = Объясняет: какую часть разброса ответа (дисперсии) объясняет один этот параметр.

# Which way an unknown number moves the answer.
# $raises (bool)
Moves =
    .en = { $raises ->
        [yes] raises it
       *[no] lowers it
    }
    .ru = { $raises ->
        [yes] ответ выше
       *[no] ответ ниже
    }
