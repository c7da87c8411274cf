### What is allowed in a pay plan, but probably not meant: what was seen, why it matters, what helps.

## What is never paid nor taken back

IdlePay =
    .en = role { $role }: { $seen }
    .ru = роль { $role }: { $seen }

IdlePayMatters =
    .en = it looks like something paid or taken back, but changes nothing
    .ru = выглядит так, будто это платят или удерживают, а на деле ничего не меняется

# $part (Part)
# $lacks (Lacks)
IdleActs =
    .en = { $part ->
        [commission] a commission
        [bonus] a bonus
        [soft] soft salary
        [team] a team bonus
       *[contest] a contest
    } for { $lacks ->
        [orders] orders, but it has no customers who buy again
        [sales] sales, but it neither signs nor shares in a sale
        [hand_offs] hand-offs, but it hands nothing over
       *[stage] a stage that it brings no deal to
    }
    .ru = { $part ->
        [commission] процент
        [bonus] премия
        [soft] мягкий оклад
        [team] командная премия
       *[contest] конкурс
    } за { $lacks ->
        [orders] заказы, но клиентов, которые покупают повторно, у неё нет
        [sales] продажи, но она не подписывает договоры и не получает долю от них
        [hand_offs] передачу клиентов, но она никого не передаёт
       *[stage] этап, до которого она сделки не доводит
    }

# $lacks (Lacks)
IdleActsHelps =
    .en = { $lacks ->
        [orders] let it keep customers: `customers` of the segment, and `to`
        [sales] state a `split`, pay for "hand_off", or let it work the last stage
        [hand_offs] pay for "sale" or a stage that it works
       *[stage] name a stage after one that it works
    }
    .ru = { $lacks ->
        [orders] оставьте клиентов за ней: `customers` сегмента и `to`
        [sales] задайте `split`, платите за "hand_off" или дайте ей последний этап
        [hand_offs] платите за "sale" или за этап, на котором она работает
       *[stage] назовите этап, который следует за одним из её этапов
    }

IdleSplit =
    .en = a split, but its deals are signed by itself or never reach it
    .ru = задан `split`, но свои сделки она подписывает сама или они до неё не доходят

IdleSplitHelps =
    .en = state the split at the role that works the earlier stages
    .ru = задайте `split` у роли, которая работает на более ранних этапах

IdleTail =
    .en = a tail, but it never hands a customer over
    .ru = задан `tail`, но клиентов она никому не передаёт

IdleTailHelps =
    .en = state `to` in [segments.NAME.customers]
    .ru = задайте `to` в [segments.NAME.customers]

IdleClawback =
    .en = a clawback, but no customer leaves and no payment fails
    .ru = задан `clawback`, но клиенты не уходят и платежи не срываются

IdleClawbackHelps =
    .en = state `churn`, `lifetime` or `drop_out` of customers, or `rest_fails` of [sale]
    .ru = задайте `churn`, `lifetime` или `drop_out` у клиентов либо `rest_fails` в [sale]

## What drives nobody, or in the wrong direction

# $parts (Number)
CrowdedPlan =
    .en = role { $role }: pay has { $parts } parts
    .ru = роль { $role }: в оплате { $parts } { PLURAL($parts, "часть", "части", "частей") }

CrowdedPlanMatters =
    .en = a rep who cannot tell in twenty seconds what a sale brings does not work for it
    .ru = менеджер, который за двадцать секунд не посчитает, что ему даст продажа, ради неё не работает

CrowdedPlanHelps =
    .en = keep { $most } at the most, the base among them
    .ru = оставьте не больше { $most }, считая твёрдый оклад

FallingCommission =
    .en = role { $role }: from { $from } of the quota on the commission falls to { $rate }
    .ru = роль { $role }: с { $from } плана процент падает до { $rate }

FallingCommissionMatters =
    .en = past the step a rep is paid less for the next sale than for the last
    .ru = кто прошёл этот порог, за следующую продажу получает меньше, чем за предыдущую

FallingCommissionHelps =
    .en = let the rates of `steps` rise, or state a `cap`
    .ru = пусть ставки в `steps` растут, или задайте потолок (`cap`)

# $every (PayPeriod)
PayCliff =
    .en = role { $role }: at { $from } of the quota pay leaps by { $leap }, more than the base of { $base } a { $every ->
        [month] month
       *[quarter] quarter
    }
    .ru = роль { $role }: на { $from } плана оплата скачком растёт на { $leap }, больше твёрдого оклада за { $every ->
        [month] месяц
       *[quarter] квартал
    } ({ $base })

# $every (PayPeriod)
PayCliffMatters =
    .en = one deal more or less decides a { $every ->
        [month] month
       *[quarter] quarter
    }'s pay, and deals are moved to fit
    .ru = одна сделка решает, каким будет заработок за { $every ->
        [month] месяц
       *[quarter] квартал
    }, и сделки двигают под порог

PayCliffHelps =
    .en = let the step count only for what lies above it (`retroactive = false`), or add smaller steps below it
    .ru = пусть повышенная ставка действует только сверх порога (`retroactive = false`), или добавьте до него ступени поменьше

# $top (Number)
# $seats (Number)
ContestForAll =
    .en = role { $role }: the contest has { $top } { PLURAL($top, "winner", "winners") } among { $seats }
        { PLURAL($seats, "rep", "reps") }
    .ru = роль { $role }: в конкурсе { $top } { PLURAL($top, "победитель", "победителя", "победителей") } на { $seats }
        { PLURAL($seats, "менеджера", "менеджера", "менеджеров") }

ContestForAllMatters =
    .en = everybody who sells anything wins: it is one more base pay, and nobody competes
    .ru = выигрывает каждый, кто хоть что-то продал: это тот же оклад, и никто не соревнуется

ContestForAllHelps =
    .en = let fewer win than there are reps, or drop the contest
    .ru = пусть победителей будет меньше, чем менеджеров, или уберите конкурс

NewBusinessOnly =
    .en = role { $role }: keeps customers and is paid for new business only
    .ru = роль { $role }: ведёт клиентов, а платят ей только за новые продажи

# $sells (bool)
NewBusinessOnlyMatters =
    .en = { $sells ->
        [yes] the orders of the customers it serves earn it nothing
       *[no] it works no stage and makes no first sale, so this never pays
    }
    .ru = { $sells ->
        [yes] заказы клиентов, которых она ведёт, ей ничего не приносят
       *[no] она не работает ни на одном этапе и первых продаж не делает, так что не получит ничего
    }

NewBusinessOnlyHelps =
    .en = pay for repeat business: `of = "repeat"` or "all", or a bonus for "order"
    .ru = платите за повторные продажи: `of = "repeat"` или "all" либо премия за "order"
