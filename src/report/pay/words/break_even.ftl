### What plans that cost more would have to bring, and what is assumed of people under plans.

## What dearer plans would have to bring

BreakEven =
    .en = To pay for itself, { $plan } must bring { $needed } more margin than the plan as it is{ $brings }, before the pay
        for those extra sales.
    .ru = Чтобы окупиться, схема { $plan } должна дать на { $needed } больше маржи, чем нынешняя{ $brings }, — до оплаты за
        сами эти продажи.

BreakEvenOfEach =
    .en = To pay for themselves, plans must bring more margin than the one as it is, before the pay for those extra sales:
        { AND($each) }.
    .ru = Чтобы окупиться, схемы должны дать больше маржи, чем нынешняя, — до оплаты за сами эти продажи: { AND($each) }.

BreakEvenOfOne =
    .en = { $plan } { $needed }{ $brings }
    .ru = { $plan } — на { $needed }{ $brings }

# $is_less (bool)
Brings =
    .en = (it brings { $size } { $is_less ->
        [yes] less
       *[no] more
    })
    .ru = (даёт на { $size } { $is_less ->
        [yes] меньше
       *[no] больше
    })

# $is_less (bool)
BringsTheSame =
    .en = (what it brings cannot be told apart from today's: { $size } { $is_less ->
        [yes] less
       *[no] more
    })
    .ru = (от прежнего неотличимо: на { $size } { $is_less ->
        [yes] меньше
       *[no] больше
    })

## What is assumed of people

# $is_one (bool) only ru
AssumedUnder =
    .en = { $list } under { AND($plans) }
    .ru = { $list } ({ $is_one ->
        [yes] схема
       *[no] схемы
    }: { AND($plans) })

RestsOn =
    .en = All this rests on assumptions about what pay does to people: { $each }.
    .ru = Всё это держится на допущениях о том, как оплата действует на людей: { $each }.

OthersAssumed =
    .en = Under the other plans nobody works differently for pay: that is an assumption as well.
    .ru = При остальных схемах никто из-за оплаты не работает иначе: это тоже допущение.

AssumedOnChart =
    .en = assumed: { $each }
    .ru = допущения: { $each }
