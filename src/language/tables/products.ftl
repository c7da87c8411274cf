### What is sold, table by table: `table`, `table--key` and, where a default is told in words, `table--key--else`.
### kind: constants

## product

product =
    .en = What is sold. Every deal is for one product, by the shares of its segment or channel.
    .ru = Что продаётся. Каждая сделка — на один продукт, по долям сегмента или канала.

product--price =
    .en = the value of a deal for it
    .ru = сумма сделки на него

product--price--else =
    .en = the `deal_value` of the segment
    .ru = `deal_value` сегмента

product--margin =
    .en = share of the price left after the cost of what was sold
    .ru = доля цены, которая остаётся за вычетом себестоимости проданного

product--margin--else =
    .en = the `margin` of the segment
    .ru = `margin` сегмента

product--odds =
    .en = factor on the odds of every stage
    .ru = множитель шансов на каждом этапе

product--touches =
    .en = factor on the contacts that settle a step, which takes one at least
    .ru = множитель числа касаний на шаг этапа; их не меньше одного

product--gap =
    .en = factor on the time between two contacts, which is a day at least
    .ru = множитель паузы между двумя касаниями; она не меньше дня

product--skill_floor =
    .en = skill × ramp from which on a rep sells it in full, 1 = a mean rep; a colleague of the same role at or above it
        gets its deals
    .ru = умение × выход на план, начиная с которых менеджер продаёт его в полную меру (1 — средний менеджер); коллега той
        же роли не ниже этого порога забирает его сделки

product--below_floor =
    .en = factor on the odds of a rep under the floor; at 0 every touch that settles loses the deal
    .ru = множитель шансов менеджера ниже порога; при 0 каждое решающее касание — проигрыш

product--cross_sell =
    .en = how customers who have not bought it take it up
    .ru = как его берут клиенты, которые его ещё не покупали

product--cross_sell--else =
    .en = customers do not take it up beside what they buy
    .ru = клиенты не берут его в дополнение к тому, что покупают

## cross-sell

cross-sell =
    .en = How customers who have not bought the product take it up: by one order at its price, which the rep who keeps
        them serves. It states `per_order`, `rate` or both.
    .ru = Как продукт берут клиенты, которые его ещё не покупали: одним заказом по его цене, который выполняет менеджер,
        ведущий клиента. Указано `per_order`, `rate` или оба.

cross-sell--per_order =
    .en = probability of it with each order of what they bought first
    .ru = вероятность этого при каждом заказе того, что купили сначала

cross-sell--per_order--else =
    .en = not with orders
    .ru = при заказах не берут

cross-sell--rate =
    .en = share of the customers without it who take it up of themselves
    .ru = доля клиентов без него, которые берут его сами

cross-sell--rate--else =
    .en = not of themselves
    .ru = сами не берут

cross-sell--hours =
    .en = hours that this order takes
    .ru = сколько часов занимает этот заказ

cross-sell--hours--else =
    .en = as an order of the segment
    .ru = как заказ сегмента
