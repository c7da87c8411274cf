### What customers bought: further products, the wallet, the grid, and what came of their worth.

# $adopted (Number)
CrossSell =
    .en = Customers took up further products { $adopted } times; a customer has { $products } of them on average.
    .ru = Клиенты брали дополнительные продукты { $adopted } { PLURAL($adopted, "раз", "раза", "раз") }; в среднем у клиента их {
        $products }.

## The wallet

Wallet =
    .en = Share of wallet: of what customers need in a year they buy { $share } here, over their whole years in the run.
    .ru = Доля в клиенте: из того, что клиентам нужно за год, у вас они покупают { $share } (по их полным годам в расчёте).

NoWallet =
    .en = Share of wallet: no customer was there for a whole year.
    .ru = Доля в клиенте: ни один клиент не пробыл целый год.

Unplaced =
    .en = { $orders } orders were not placed: they exceeded the year's wallet of the customer.
    .ru = Не сделано заказов: { $orders }; на них не хватило годового бюджета клиента.

## The grid

GridNote =
    .en = Customers, and in brackets their share of the revenue. A: the largest, who bring the first { $a } of the revenue; B: up
        to { $b }; C: the rest. X: what they buy after the first sale varies from quarter to quarter by a coefficient of
        variation up to { $x }; Y: up to { $y }; Z: more, or nothing; new: customers for fewer than two quarters. Quarters are {
        $days } days from the first sale on.
    .ru = Клиенты и в скобках их доля в выручке. A: крупнейшие, которые дают первые { $a } выручки; B: до { $b }; C: остальные.
        X: покупки после первой продажи меняются от квартала к кварталу с коэффициентом вариации до { $x }; Y: до { $y }; Z:
        сильнее или покупок нет; новые: клиенты меньше двух кварталов. Квартал считается от первой продажи, дней в нём: {
        $days }.

# The largest and how steady they are.
GridTitle =
    .en = { $large } of the customers bring { $brings } of the revenue; large and steady ones bring { $steady }
    .ru = { $large } клиентов дают { $brings } выручки; крупные и ровные — { $steady }

GridSubtitle =
    .en = Customers, and their share of the revenue (the darker, the more); mean over the runs. Steadiness: coefficient of
        variation of purchases by quarter ({ $days } days from the first sale)
    .ru = Клиенты и их доля в выручке (чем темнее, тем больше), среднее по прогонам. Ровность: коэффициент вариации покупок по
        кварталам (по { $days } дн. от первой продажи)

FirstOfRevenue =
    .en = first { $share } of revenue
    .ru = первые { $share } выручки

UpTo =
    .en = up to { $most }
    .ru = до { $most }

Rest =
    .en = the rest
    .ru = остальные

MoreOrNothing =
    .en = more, or nothing
    .ru = больше или ничего

UnderTwoQuarters =
    .en = under two quarters
    .ru = меньше двух кварталов

## What the worth of a customer came to

LeavesOut =
    .en = The formula leaves out { AND($things) }; the simulation counts them.
    .ru = Формула не учитывает { AND($things) }; расчёт учитывает.

MissingCare =
    .en = missing care
    .ru = нехватку сопровождения

Promoters =
    .en = promoters and detractors
    .ru = мнение клиентов (NPS)

WonBack =
    .en = customers who are won back
    .ru = возвращённых клиентов

# $years (Number)
Simulated =
    .en = In the simulation a customer of `{ $segment }` brought { $margin } of margin in the first { $years ->
        [1] year
       *[other] { $years } years
    } after the first sale; the formula says { $reckoned }.
    .ru = В расчёте клиент из `{ $segment }` принёс { $margin } маржи за { $years ->
        [1] первый год
       *[other] первые { $years } { PLURAL($years, "год", "года", "лет") }
    } после первой продажи, по формуле — { $reckoned }.

TimesTheCost =
    .en = With the first sale that is { $times } times the cost of winning one.
    .ru = С первой продажей это { $times } стоимости привлечения.
