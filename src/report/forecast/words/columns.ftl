### What stands above the columns of tables.

## What several tables have

Mean =
    .en = mean
    .ru = среднее

Deals =
    .en = deals
    .ru = сделки

Sales =
    .en = sales
    .ru = продажи

Won =
    .en = won
    .ru = выиграно

RevenueMean =
    .en = revenue, mean
    .ru = выручка, среднее

OfAll =
    .en = of all
    .ru = доля

OfAllRevenue =
    .en = of all revenue
    .ru = от всей выручки

Orders =
    .en = orders
    .ru = заказы

Touches =
    .en = touches
    .ru = касания

Effective =
    .en = effective
    .ru = результативных

HoursUsed =
    .en = hours used
    .ru = занятость

OverdueEvening =
    .en = overdue, evening
    .ru = просрочено к вечеру

Left =
    .en = left
    .ru = ушли

WonBack =
    .en = won back
    .ru = вернулись

Met =
    .en = chance, of 100
    .ru = вероятность, %

Stage =
    .en = stage
    .ru = этап

## Targets

Target =
    .en = target
    .ru = цель

Asked =
    .en = asked
    .ru = условие

## Results by period

SinceStart =
    .en = since start, P50
    .ru = с начала, P50

SalesMean =
    .en = sales, mean
    .ru = продажи, среднее

In =
    .en = in
    .ru = приход

Out =
    .en = out
    .ru = выплаты

AtTheEnd =
    .en = at the end, mean
    .ru = на конец, среднее

## Where sales come from, and what of

Source =
    .en = source
    .ru = источник

NewRevenueMean =
    .en = new revenue, mean
    .ru = новая выручка, среднее

HandedOverBy =
    .en = handed over by
    .ru = кто передал

Product =
    .en = product
    .ru = продукт

DaysToTheSale =
    .en = days to the sale
    .ru = дней до продажи

Margin =
    .en = margin
    .ru = маржа

## Customers

Class =
    .en = class
    .ru = класс

FirstSales =
    .en = first sales
    .ru = первые продажи

RevenueOfOrders =
    .en = revenue of orders
    .ru = выручка от заказов

CustomersAtTheEnd =
    .en = customers at the end
    .ru = клиентов на конец

CustomersOf =
    .en = customers of
    .ru = клиенты

LeftFor =
    .en = left for
    .ru = почему ушли

OfThoseWhoLeft =
    .en = of those who left
    .ru = из ушедших

RevenueOfSubscriptions =
    .en = revenue of subscriptions
    .ru = выручка от подписок

Recurring =
    .en = recurring a month, at the end
    .ru = подписки в месяц, на конец

Customers =
    .en = customers
    .ru = клиенты

CareAsked =
    .en = care asked, h
    .ru = нужно сопровождения, ч

CareGiven =
    .en = given, h
    .ru = получено, ч

ShareGiven =
    .en = share given
    .ru = доля полученного

## The funnel

Entered =
    .en = entered
    .ru = пришло

Through =
    .en = through
    .ru = прошло дальше

OfThoseWhoLeftIt =
    .en = conversion
    .ru = конверсия

TouchesADeal =
    .en = touches a deal
    .ru = касаний на сделку

Days =
    .en = days
    .ru = дней

Waiting =
    .en = waiting, days
    .ru = ожидание, дней

StillOpen =
    .en = still open
    .ru = ещё открыто

## People

Role =
    .en = role
    .ru = роль

Seats =
    .en = seats
    .ru = мест

Filled =
    .en = filled, mean
    .ru = занято, среднее

Leavers =
    .en = leavers
    .ru = уволились

Headcount =
    .en = headcount
    .ru = людей

Ramped =
    .en = fully ramped
    .ru = вышли на план

Rep =
    .en = rep
    .ru = менеджер

RepSales =
    .en = mean sales
    .ru = продажи, среднее

RepRevenue =
    .en = mean revenue
    .ru = выручка, среднее

QuotaMiddle =
    .en = quota, P50
    .ru = план, P50

## What is not known

Unknown =
    .en = number
    .ru = параметр

Explains =
    .en = explains
    .ru = объясняет

MoreOfIt =
    .en = more of it
    .ru = если он больше

## Names of several columns

# $reason (LossReason)
Lost =
    .en = { $reason ->
        [refused] refused
        [not_now] not now
        [closed] closed for ever
        [neglected] neglected
        [dropped] dropped
       *[unpaid] unpaid
    }
    .ru = { $reason ->
        [refused] отказ
        [not_now] не сейчас
        [closed] отказ навсегда
        [neglected] забыты
        [dropped] брошены
       *[unpaid] не оплачены
    }

# Where an account stands.
# $stock (Stock)
Stands =
    .en = { $stock ->
        [fresh] fresh
        [in_work] in work
        [pool] pool
        [cooling] cooling
        [customer] customer
        [closed] closed
       *[former] former
    }
    .ru = { $stock ->
        [fresh] новые
        [in_work] в работе
        [pool] пул
        [cooling] остывают
        [customer] клиенты
        [closed] закрыты
       *[former] бывшие
    }

# Customers for fewer than two quarters.
New =
    .en = new
    .ru = новые
