### Customers who order again or subscribe.

## Where revenue comes from

RepeatOrders =
    .en = Of the revenue, { $share } ({ $revenue } on average) comes from orders of customers; { $at_end } are customers on the
        last day.
    .ru = Из выручки { $share } (в среднем { $revenue }) дают заказы клиентов; клиентов на последний день: { $at_end }.

# $customers (Number)
# $has_orders (bool)
Subscriptions =
    .en = Of the revenue, { $share } ({ $revenue } on average) comes from subscriptions{ $has_orders ->
        [yes] {" "}and { $orders } from orders of customers
       *[no] {""}
    }; on the last day { $customers } customers pay { $recurring } a month.
    .ru = Из выручки { $share } (в среднем { $revenue }) дают подписки{ $has_orders ->
        [yes] , { $orders } — заказы клиентов
       *[no] {""}
    }; на последний день { $customers } { PLURAL($customers, "клиент платит", "клиента платят", "клиентов платят") } {
        $recurring } в месяц.

Renewals =
    .en = Of the terms that ended, { $share } were renewed; the other customers left.
    .ru = Из закончившихся сроков продлено { $share }; кто не продлил, ушёл.

## The chart of it

TitleOfCustomers =
    .en = { $share } of the revenue comes from customers won before
    .ru = { $share } выручки дают клиенты, пришедшие раньше

TitleOfOrders =
    .en = { $share } of the revenue comes from orders of customers
    .ru = { $share } выручки дают заказы клиентов

# $has_subscriptions (bool)
Subtitle =
    .en = Mean revenue since the start{ $has_subscriptions ->
        [yes] , by where it comes from
       *[no] : first sales, and orders of customers won before
    }
    .ru = Средняя выручка с начала{ $has_subscriptions ->
        [yes] {" "}по источникам
       *[no] : первые продажи и заказы прежних клиентов
    }

OfSubscriptions =
    .en = subscriptions
    .ru = подписки

OfRepeatOrders =
    .en = repeat orders
    .ru = повторные заказы

OfFirstSales =
    .en = first sales
    .ru = первые продажи

## Care

NoCare =
    .en = No customer was there for a whole month: nothing can be said of their care.
    .ru = Ни один клиент не пробыл целый месяц: о сопровождении сказать нечего.

# $asked (Number)
Care =
    .en = Customers needed { $asked } hours of care in the months that ended and got { $share } of them in time.
    .ru = За завершённые месяцы клиентам нужно было { $asked } { PLURAL($asked, "час", "часа", "часов") } сопровождения, вовремя они
        получили { $share }.

NobodyLeaves =
    .en = Assumed for `{ $segment }`: { $hours } hours a month; nobody leaves for want of care.
    .ru = Принято для `{ $segment }`: { $hours } ч в месяц; из-за нехватки сопровождения никто не уходит.

# $times (Number)
LeaveFaster =
    .en = Assumed for `{ $segment }`: { $hours } hours a month; without any, customers leave { $times } times as fast in the month
        after; with some of it, in proportion.
    .ru = Принято для `{ $segment }`: { $hours } ч в месяц; совсем без сопровождения клиенты в следующем месяце уходят в { $times
        } { PLURAL($times, "раз", "раза", "раз") } быстрее, при частичном — пропорционально.

## What customers think

NoScore =
    .en = Nobody is a customer on the last day: there is no net promoter score.
    .ru = На последний день клиентов нет, и NPS нет.

# $margin (Number)
NetPromoters =
    .en = On the last day { $promoters } customers are promoters, { $passives } passive and { $detractors } detractors: a net
        promoter score of { $score }. If all of them answered, a survey would still miss the score of customers like them by up
        to { $margin } points on either side (95%).
    .ru = На последний день сторонников { $promoters }, нейтральных { $passives }, критиков { $detractors }: NPS { $score }. Даже
        если ответят все, опрос может промахнуться мимо NPS таких клиентов на { $margin } { PLURAL($margin, "пункт", "пункта",
        "пунктов") } в любую сторону (95 %).

## What a customer is worth

# $orders (Number)
OfAnOrder =
    .en = { $value } an order × { $orders } orders a year × { $margin } margin
    .ru = { $value } за заказ × { $orders } { PLURAL($orders, "заказ", "заказа", "заказов") } в год × маржа { $margin }

ForEver =
    .en = A customer of `{ $segment }` brings { $part } = { $a_year } a year after the first sale, for ever: in the scenario
        nobody leaves.
    .ru = Клиент из `{ $segment }` приносит { $part } = { $a_year } в год после первой продажи, и так всегда: по сценарию клиенты
        не уходят.

# $years (Number)
Worth =
    .en = A customer of `{ $segment }` is worth { $part } × { $years } years = { $value } of margin after the first sale.
    .ru = Клиент из `{ $segment }` приносит { $part } × { $years } { PLURAL($years, "год", "года", "лет") } = { $value } маржи после
        первой продажи.

PaysForEver =
    .en = A customer of `{ $segment }` pays { $monthly } a month for ever: in the scenario nobody leaves.
    .ru = Клиент из `{ $segment }` платит { $monthly } в месяц, и так всегда: по сценарию клиенты не уходят.

# $has_orders (bool)
# $years (Number)
WorthOfSubscriber =
    .en = A customer of `{ $segment }` stays { $years } years and pays { $paid } of subscription in that time ({ $monthly } a month
        once it is steady) × { $margin } margin = { $of_it }{ $has_orders ->
        [yes] , and { $orders } × { $years } years = { $of_orders }
       *[no] {""}
    }: worth { $value } of margin after the first sale.
    .ru = Клиент из `{ $segment }` остаётся на { $years } { PLURAL($years, "год", "года", "лет") } и платит за это время { $paid
        } подписки (когда она установится — { $monthly } в месяц) × маржа { $margin } = { $of_it }{ $has_orders ->
        [yes] , а также { $orders } × { $years } { PLURAL($years, "год", "года", "лет") } = { $of_orders }
       *[no] {""}
    }: всего { $value } маржи после первой продажи.

BesideTheCost =
    .en = Winning one costs { $cost } (all costs divided by first sales). With the first sale a customer is worth { $times } times
        that.
    .ru = Привлечение стоит { $cost } (все расходы на число первых продаж). С первой продажей клиент приносит {
        $times } этой стоимости.
