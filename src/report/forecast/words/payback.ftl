### When a hire has paid for itself, and what is lost without the best rep.

# When it has: what the error of the simulation allows stands in brackets.
# $is_within (bool)
# $months (Number)
# $range (Range)
After =
    .en = { $is_within ->
        [yes] within
       *[no] after
    } { $months ->
        [0] less than a month
        [1] 1 month
       *[other] { $months } months
    }{ $range ->
        [from_to] {" "}({ $least } to { $most })
        [or_more] {" "}({ $least } or more, perhaps not by the end)
       *[none] {""}
    }
    .ru = { $months ->
        [0] меньше чем { $is_within ->
            [yes] за
           *[no] через
        } месяц
       *[other] { $is_within ->
            [yes] за
           *[no] через
        } { $months } { PLURAL($months, "месяц", "месяца", "месяцев") }
    }{ $range ->
        [from_to] {" "}(от { $least } до { $most })
        [or_more] {" "}({ $least } или больше; к концу может и не окупиться)
       *[none] {""}
    }

## One more hire

PaidBack =
    .en = One more hire in `{ $role }` on the first day pays back { $after } and adds { $earned } to the profit by the end.
    .ru = Ещё один человек в `{ $role }`, нанятый в первый день, окупается { $after } и к концу прибавляет к прибыли { $earned }.

# $is_close (bool)
NotPaidBack =
    .en = One more hire in `{ $role }` on the first day does not pay back by the end: { $left } are missing{ $is_close ->
        [yes] , within the error of the simulation
       *[no] {""}
    }.
    .ru = Ещё один человек в `{ $role }`, нанятый в первый день, к концу не окупается: не хватает { $left }{ $is_close ->
        [yes] , в пределах ошибки расчёта
       *[no] {""}
    }.

NoTime =
    .en = There was no time left to try one more hire in every role.
    .ru = На пробный наём в каждой роли не хватило времени расчёта.

NothingToPayBack =
    .en = No role that sells or keeps customers has `pay` or `hire_cost`: a hire has nothing to pay back.
    .ru = Ни у одной роли, которая продаёт или сопровождает клиентов, нет `pay` или `hire_cost`: найму нечего окупать.

## The loyalty programme

# $kept (Number)
Programme =
    .en = The loyalty programme costs { $cost }, keeps { $kept } more customers to the end and adds { $margin } of margin
    .ru = Программа лояльности стоит { $cost }, к концу оставляет на { $kept } { PLURAL($kept, "клиента", "клиента",
        "клиентов") } больше и прибавляет { $margin } маржи

# $kept (Number)
ProgrammePaidBack =
    .en = { Programme }: it pays back { $after } and adds { $profit } to the profit by the end.
    .ru = { Programme }: она окупается { $after } и к концу прибавляет к прибыли { $profit }.

# $kept (Number)
ProgrammeTooClose =
    .en = { Programme }: whether it pays back by the end is too close to tell ({ $profit } added to the profit).
    .ru = { Programme }: окупится ли она к концу, расчёт сказать не может (прибавка к прибыли: { $profit }).

# $kept (Number)
ProgrammeNotPaidBack =
    .en = { Programme }: it does not pay back by the end: { $left } are missing.
    .ru = { Programme }: к концу она не окупается, не хватает { $left }.

## Without the best

# $is_sales (bool)
# $lead (Number)
NoRepStandsOut =
    .en = No rep stands out: { $name } brings { $lead } { $is_sales ->
        [yes] sales
       *[no] of revenue
    } more than the next, and the two cannot be told apart.
    .ru = Ни один менеджер не выделяется: { $name } приносит на { $lead } { $is_sales ->
        [yes] { PLURAL($lead, "продажу", "продажи", "продаж") }
       *[no] выручки
    } больше следующего, это в пределах ошибки расчёта.

# $brings_most (bool)
# $is_sales (bool)
# $loss (Number)
Without =
    .en = If { $name }{ $brings_most ->
        [yes] , who brings most,
       *[no] {""}
    } is gone from the first day and the seat stays empty, { $loss } { $is_sales ->
        [yes] sales
       *[no] of revenue
    } are lost: { $share } of all.
    .ru = Если с первого дня нет менеджера { $name }{ $brings_most ->
        [yes] , который приносит больше всех,
       *[no] {""}
    } и на его месте никого, теряется { $loss } { $is_sales ->
        [yes] { PLURAL($loss, "продажа", "продажи", "продаж") }
       *[no] выручки
    }, это { $share } всего.
