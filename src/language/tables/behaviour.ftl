### What people make of their pay, table by table: `table`, `table--key` and, where a default is told in words, `table--key--else`.
### kind: constants

## behaviour

behaviour =
    .en = What pay does to the people of a role. Each key is an assumption that holds only where it is stated, and is
        named beside the results that it moves. State ranges: what is known of their size is told below.
    .ru = Что оплата делает с людьми роли. Каждый ключ — предположение: оно действует только там, где написано, и названо
        рядом с результатами, на которые влияет. Пишите диапазоны: что известно о величинах, сказано ниже.

behaviour--effort =
    .en = selling hours follow the share that the next sales are paid
    .ru = часы продаж зависят от того, какую долю следующих продаж платят

behaviour--gives_up =
    .en = fewer hours far below the quota, in the second half of a pay period
    .ru = кто сильно отстал от плана, во второй половине периода оплаты работает меньше

behaviour--coasts =
    .en = share of the selling hours that is left once the cap of the plan is reached
    .ru = какая доля часов продаж остаётся, когда достигнут потолок оплаты

behaviour--pulls_forward =
    .en = deals are pulled forward to the end of the pay period, and miss after it
    .ru = сделки стягивают к концу периода оплаты, и после него их не хватает

behaviour--discounts =
    .en = prices are cut on the last days of the pay period
    .ru = в последние дни периода оплаты дают скидки

behaviour--neglects =
    .en = share of the days on which what is not paid waits: regular contacts, and orders if the plan pays nothing for
        them
    .ru = доля дней, в которые неоплачиваемое ждёт: регулярные контакты, а если схема не платит за заказы, то и они

behaviour--underpaid =
    .en = who is paid under the market, `pay.market`, leaves more often
    .ru = кому платят ниже рынка (`pay.market`), те уходят чаще

behaviour--comfort =
    .en = who is paid well prospects less
    .ru = кто хорошо зарабатывает, меньше ищет клиентов

## effort

effort =
    .en = A factor on the selling hours of a day: 1 + elasticity x (marginal rate / reference - 1). The marginal rate is
        what the plan pays for the next tenth of the quota (without one: for any sale) by commission, a soft salary on
        money, cap and a draw that is not recoverable, as a share of that revenue.
    .ru = Множитель часов продаж за день: 1 + elasticity x (предельная ставка / reference - 1). Предельная ставка —
        сколько схема платит за следующую десятую часть плана (без плана — за любую продажу) процентом, мягким окладом
        за деньги, с учётом потолка и невозвратного аванса, как доля этой выручки.

effort--elasticity =
    .en = change of effort for each relative change of the rate
    .ru = на сколько меняются усилия при относительном изменении ставки

effort--reference =
    .en = marginal rate at which people work the hours that the scenario states
    .ru = предельная ставка, при которой люди работают столько часов, сколько указано в сценарии

effort--least =
    .en = least effort
    .ru = наименьшие усилия

effort--most =
    .en = greatest effort
    .ru = наибольшие усилия

## giving up

giving-up =
    .en = Once half of the quota's days of a pay period are over, who is far below the quota of those days works less.
    .ru = Когда прошла половина дней плана за период оплаты, тот, кто сильно отстал от плана на эти дни, работает меньше.

giving-up--under =
    .en = share of the quota of the days so far
    .ru = доля плана на прошедшие дни

giving-up--hours =
    .en = share of the selling hours that is left
    .ru = доля часов продаж, которая остаётся

## pull-forward

pull-forward =
    .en = Contacts in the last stage that fall due in the first days after a pay period are made so many days earlier, in
        its last days.
    .ru = Касания последнего этапа, срок которых наступает в первые дни после периода оплаты, делают на столько же дней
        раньше, в его последние дни.

pull-forward--share =
    .en = share of these contacts
    .ru = доля таких касаний

pull-forward--days =
    .en = days before and after the end, 14 at most
    .ru = сколько дней до и после конца периода, не больше 14

## discount

discount =
    .en = On the last days of a pay period every contact in the last stage comes with a price cut: the odds of signing are
        multiplied by (1 - depth)^-elasticity, and deals signed then bring so much less revenue and margin.
    .ru = В последние дни периода оплаты каждое касание последнего этапа идёт со скидкой: шансы на подписание умножаются
        на (1 - depth)^-elasticity, а подписанные тогда сделки приносят на столько же меньше выручки и маржи.

discount--depth =
    .en = share of the price
    .ru = доля цены

discount--days =
    .en = last days of the period, 14 at most
    .ru = сколько последних дней периода, не больше 14

discount--elasticity =
    .en = price elasticity of the odds of signing
    .ru = эластичность шансов на подписание по цене

## underpaid

underpaid =
    .en = The daily probability of leaving is multiplied by 1 + quits x (1 - pay / market) for who was paid less than the
        market in the last pay period. The market is that of the plan, `pay.market`.
    .ru = Дневная вероятность ухода умножается на 1 + quits x (1 - оплата / рынок) для тех, кому за прошлый период оплаты
        заплатили меньше рынка. Рынок — тот, что указан в схеме, `pay.market`.

underpaid--quits =
    .en = how strongly people react
    .ru = насколько сильно люди на это отзываются

## comfort

comfort =
    .en = Who was paid so much in the last pay period leaves a part of the time for prospecting unused.
    .ru = Кому за прошлый период оплаты заплатили столько, тот не использует часть времени на поиск клиентов.

comfort--above =
    .en = pay from which that holds
    .ru = с какой оплаты это действует

comfort--hours =
    .en = share of the time for prospecting that is used
    .ru = доля времени на поиск клиентов, которая используется
