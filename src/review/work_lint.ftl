### Work that nobody gets, finds or finishes: what was seen, why it matters, what helps.

# $is_default (bool)
Forgotten =
    .en = segment { $segment }: reps are in touch every { $every } days, and clients remember that for { $remembered }
        days{ $is_default ->
        [yes] , which is the default
       *[no] {""}
    }
    .ru = сегмент { $segment }: контакт раз в { $every } дн., а клиенты помнят о нём { $remembered } дн.{ $is_default ->
        [yes] {" "}(по умолчанию)
       *[no] {""}
    }

ForgottenMatters =
    .en = a need that arises after that goes to a competitor
    .ru = потребность, которая возникнет позже, достанется конкуренту

ForgottenHelps =
    .en = be in touch more often, or state how long clients remember (`remembers`)
    .ru = выходите на связь чаще или укажите, как долго клиенты помнят (`remembers`)

NobodyCallsAgain =
    .en = segment { $segment }: `call_again` is set, but nobody prospects there
    .ru = сегмент { $segment }: задан `call_again`, а искать клиентов там некому

NobodyCallsAgainMatters =
    .en = no account is called again, whenever its turn comes
    .ru = никому не перезвонят, когда бы ни подошла очередь

NobodyCallsAgainHelps =
    .en = let a role with `does = ["prospect"]` serve it, or drop the line
    .ru = дайте его роли с `does = ["prospect"]` или уберите эту строку

# $days (Number)
Overdue =
    .en = deals in { $stage }: last touched { $days } days ago, longer than the gap to the next touch can be
    .ru = сделки на этапе { $stage }: последнее касание { $days } { PLURAL($days, "день", "дня", "дней") } назад, а до
        следующего столько пройти не может

OverdueMatters =
    .en = their next touch is due on the first day
    .ru = их следующее касание приходится на первый день

OverdueHelps =
    .en = check `age`, or let the gap of the stage vary
    .ru = проверьте `age` или задайте паузу этапа (`gap`) с разбросом

Unfed =
    .en = role { $role }: no deals reach it
    .ru = роль { $role }: сделки к ней не приходят

# $sells (bool)
UnfedMatters =
    .en = { $sells ->
        [yes] the share of the day in which it sells is taken from coaching, and brings nothing
       *[no] its people are paid and do nothing
    }
    .ru = { $sells ->
        [yes] время, отведённое на продажи, отнято у наставничества и ничего не приносит
       *[no] люди получают зарплату и ничего не делают
    }

# $sells (bool)
UnfedHelps =
    .en = { $sells ->
        [yes] drop `sells`, or give it `stages` that no other role works, or "prospect" or "inbound" in `does`
       *[no] give it `stages` that no other role works, or write "prospect", "inbound" or "lead" in `does`
    }
    .ru = { $sells ->
        [yes] уберите `sells` или дайте роли этапы (`stages`), на которых не работает другая, либо "prospect" или "inbound"
            в `does`
       *[no] дайте роли этапы (`stages`), на которых не работает другая, или впишите "prospect", "inbound" или "lead" в
            `does`
    }

NoCustomers =
    .en = role { $role }: it serves customers, but no segment has any
    .ru = роль { $role }: ведёт постоянных клиентов, а ни в одном сегменте их нет

NoCustomersMatters =
    .en = those who bought do not buy again, so there is nothing to do for them
    .ru = купившие больше не покупают, и делать для них нечего

NoCustomersHelps =
    .en = state `customers` of a segment, for example customers = {"{"} orders = "4/year" {"}"}, or drop "customers" from
        `does`
    .ru = задайте `customers` у сегмента, например customers = {"{"} orders = "4/year" {"}"}, или уберите "customers" из
        `does`

Unchecked =
    .en = role { $role }: touches go wrong, and nobody checks
    .ru = роль { $role }: касания срываются, а проверять некому

UncheckedMatters =
    .en = such a deal lies until the end of the run and is as good as lost
    .ru = такая сделка лежит до конца прогона — считайте, потеряна

UncheckedHelps =
    .en = state how often somebody checks, for example check_every = "1w" in [management]
    .ru = укажите, как часто работу проверяют, например check_every = "1w" в [management]

SmallWallet =
    .en = segment { $segment }: a customer buys for { $wallet } a year in all, but one order is worth { $order }
    .ru = сегмент { $segment }: клиент покупает всего на { $wallet } в год, а один заказ стоит { $order }

SmallWalletMatters =
    .en = an order that exceeds the year's wallet is never placed
    .ru = заказ, на который годового бюджета клиента не хватает, не состоится

SmallWalletHelps =
    .en = state what a customer buys in a whole year from everybody, or smaller orders
    .ru = укажите, сколько клиент за весь год покупает у всех, или уменьшите заказы

LongOrder =
    .en = segment { $segment }: an order takes { $hours } hours, more than the { $day } hours of a day
    .ru = сегмент { $segment }: заказ занимает { $hours } ч, больше рабочего дня ({ $day } ч)

LongOrderMatters =
    .en = each order fills more than a day, and everything else waits
    .ru = каждый заказ съедает день и больше, а всё остальное ждёт

LongOrderHelps =
    .en = state only the rep's own hours, or split the order among more people
    .ru = указывайте только часы самого менеджера или разделите заказ между людьми
