### What is to be reached, and the deals of the first day, table by table: `table`, `table--key` and, where a default is told in words, `table--key--else`.
### kind: constants

## target

target =
    .en = What is to be reached, by whom and when. It states `at_least` or `growth`.
    .ru = Чего надо достичь, кому и когда. В ней указано `at_least` или `growth`.

target--what =
    .en = what is counted
    .ru = что считается

target--growth =
    .en = growth over [last_year], for revenue, sales or margin
    .ru = рост к [last_year], для выручки, продаж или маржи

target--growth--else =
    .en = `at_least`
    .ru = `at_least`

target--at_least =
    .en = least amount or number that meets the target
    .ru = наименьшая сумма или число, при которых цель достигнута

target--at_least--else =
    .en = `growth`
    .ru = `growth`

target--stage =
    .en = stage that deals must reach
    .ru = этап, до которого должны дойти сделки

target--stage--else =
    .en = needed with what = "reached"
    .ru = нужно при what = "reached"

target--scope =
    .en = whether all together or each rep must reach it
    .ru = достичь должны все вместе или каждый менеджер

target--role =
    .en = the only role that counts
    .ru = считается только эта роль

target--role--else =
    .en = all roles
    .ru = все роли

target--segment =
    .en = the only segment that counts
    .ru = считается только этот сегмент

target--segment--else =
    .en = all segments
    .ru = все сегменты

target--product =
    .en = the only product that counts
    .ru = считается только этот продукт

target--product--else =
    .en = all products
    .ru = все продукты

target--from =
    .en = first day that counts
    .ru = первый день, который считается

target--by =
    .en = last day that counts; "7d" is the end of the 7th day
    .ru = последний день, который считается; "7d" — конец 7-го дня

target--by--else =
    .en = the last day
    .ru = последний день

## deal

deal =
    .en = A deal, or several alike, open at the start.
    .ru = Сделка или несколько одинаковых, открытых в первый день.

deal--stage =
    .en = stage that it is in
    .ru = этап, на котором она сейчас

deal--count =
    .en = how many alike
    .ru = сколько одинаковых

deal--steps_done =
    .en = steps of that stage already settled
    .ru = сколько шагов этого этапа уже решено

deal--age =
    .en = time since its last contact
    .ru = сколько прошло с последнего касания

deal--first_contact =
    .en = how long ago its first contact was
    .ru = сколько прошло с первого контакта

deal--first_contact--else =
    .en = the same as `age`
    .ru = как `age`

deal--segment =
    .en = segment
    .ru = сегмент

deal--product =
    .en = product
    .ru = продукт

deal--product--else =
    .en = by the shares of the segment
    .ru = по долям сегмента

deal--value =
    .en = value
    .ru = сумма

deal--value--else =
    .en = drawn from `deal_value`, or the `price` of the product
    .ru = случайная, из `deal_value` или из `price` продукта

deal--owner =
    .en = rep who owns it
    .ru = менеджер, который её ведёт

deal--owner--else =
    .en = routed like a lead
    .ru = распределяется как лид
