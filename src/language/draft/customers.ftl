### What is wrong with customers.

Without =
    .en = `{ $key }` without `{ $other }`
    .ru = `{ $key }` без `{ $other }`

# $missing (Missing)
ExpectedBeside =
    .en = expected { $missing ->
        [renewal] `renewal` beside it: the share that renews at its end
        [term] `term` beside it: the time after which it is asked
        [grows_over] `grows_over` beside it: the time until the whole amount is paid
       *[first] `first` beside it: the share that is paid for the first month
    }
    .ru = ожидается рядом { $missing ->
        [renewal] `renewal`: доля, которая продлевает в конце срока
        [term] `term`: срок, после которого решают о продлении
        [grows_over] `grows_over`: время, за которое платёж дорастает до полного
       *[first] `first`: доля, которую платят за первый месяц
    }

MoreThanEverybody =
    .en = `promoters` and `detractors` together are more than everybody
    .ru = `promoters` и `detractors` вместе больше, чем все клиенты

AtMostAll =
    .en = expected at most 100% together: the rest are passive
    .ru = ожидается не больше 100% вместе: остальные нейтральны

ThePromoters =
    .en = the promoters
    .ru = сторонники

CareOf =
    .en = expected `care` in { $table }: what may be missing
    .ru = ожидается `care` в { $table }: то, чего может не хватать

CostsNothing =
    .en = a loyalty programme that costs nothing
    .ru = она ничего не стоит

CostOrOrders =
    .en = expected `cost`, a month for each customer, or `of_orders`, a share of their orders
    .ru = ожидается `cost`, в месяц на клиента, или `of_orders`, доля от их заказов

NobodyAsked =
    .en = nobody is asked back
    .ru = никого не зовут вернуться

WinBackToo =
    .en = expected `win_back` of these customers too: when they are asked
    .ru = ожидается и `win_back` этих клиентов: когда их зовут

ReasonsSumTo =
    .en = the shares of the reasons sum to { $whole }
    .ru = доли причин в сумме { $whole }

ForOneOfThem =
    .en = expected 100%: whoever leaves does so for one of them
    .ru = ожидается 100%: каждый уходит по одной из причин

OrdersBeside =
    .en = expected `orders` beside it
    .ru = ожидается рядом `orders`

BothWays =
    .en = both `lifetime` and `churn`
    .ru = и `lifetime`, и `churn`

OneOfTheTwo =
    .en = expected one of the two: they say the same in two ways
    .ru = ожидается что-то одно: это два способа сказать то же самое

TheOther =
    .en = the other
    .ru = второе

ToBeside =
    .en = expected `to` beside it: the role that customers move to
    .ru = ожидается рядом `to`: роль, к которой переходят клиенты

NothingToSpread =
    .en = `{ $key }` without anything to spread
    .ru = `{ $key }`, а разбрасывать нечего

ExpectedOneBeside =
    .en = expected { OR($keys) } beside it
    .ru = ожидается рядом { OR($keys) }
