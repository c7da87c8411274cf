### What becomes of who has bought, table by table: `table`, `table--key` and, where a default is told in words, `table--key--else`.
### kind: constants

## customers

customers =
    .en = Who has bought orders again, each at their own rate, and leaves in the end.
    .ru = Купивший заказывает снова, каждый со своей частотой, и когда-нибудь уходит.

customers--orders =
    .en = mean orders of a customer after the first sale, while they stay
    .ru = сколько заказов в среднем делает клиент после первой продажи, пока остаётся

customers--orders--else =
    .en = none; needed without `subscription`
    .ru = нет; нужно, если нет `subscription`

customers--orders_spread =
    .en = how much that rate differs between customers: its standard deviation divided by its mean (gamma)
    .ru = насколько эта частота различается у клиентов: стандартное отклонение, делённое на среднее (гамма-распределение)

customers--lifetime =
    .en = mean time for which a customer stays
    .ru = сколько в среднем остаётся клиент

customers--churn =
    .en = the same as a share that leaves: of a hundred customers of today, so many have left a period later
    .ru = то же как доля ушедших: столько из ста сегодняшних клиентов уйдёт за период

customers--churn_spread =
    .en = how much the rate of leaving differs between customers: its standard deviation divided by its mean (gamma)
    .ru = насколько частота ухода различается у клиентов: стандартное отклонение, делённое на среднее
        (гамма-распределение)

customers--drop_out =
    .en = probability of leaving after an order
    .ru = вероятность уйти после заказа

customers--drop_out_spread =
    .en = how much that probability p differs between customers: its standard deviation divided by √(p·(1 − p)) (beta)
    .ru = насколько эта вероятность p различается у клиентов: стандартное отклонение, делённое на √(p·(1 − p))
        (бета-распределение)

customers--order_value =
    .en = the value of an order
    .ru = сумма заказа

customers--order_value--else =
    .en = as the value of a deal
    .ru = как сумма сделки

customers--wallet =
    .en = what a customer buys a year in all, from whomever; an order that would exceed it is not placed
    .ru = сколько клиент покупает за год всего, у кого угодно; заказа сверх этого он не делает

customers--wallet--else =
    .en = nothing limits their orders
    .ru = заказы ничем не ограничены

customers--growth =
    .en = how much more each order is worth than the order before it, up to a hundred times the first
    .ru = на сколько каждый заказ больше предыдущего, самое большее — в сто раз больше первого

customers--hours =
    .en = hours that an order takes of the rep whose customer it is; 0 = none
    .ru = сколько часов заказ занимает у менеджера, который ведёт клиента; 0 — нисколько

customers--subscription =
    .en = what customers pay by the month
    .ru = что клиенты платят помесячно

customers--subscription--else =
    .en = customers pay for their orders only
    .ru = клиенты платят только за заказы

customers--care =
    .en = hours that a customer needs every month, and what comes of neglect
    .ru = сколько часов сопровождения нужно клиенту в месяц и что бывает без него

customers--care--else =
    .en = they need none
    .ru = оно им не нужно

customers--nps =
    .en = promoters and detractors among customers
    .ru = промоутеры и критики среди клиентов

customers--nps--else =
    .en = all are alike
    .ru = все одинаковы

customers--loyalty =
    .en = a loyalty programme: what it costs, and how much longer customers stay
    .ru = программа лояльности: сколько стоит и насколько дольше остаются клиенты

customers--loyalty--else =
    .en = there is none
    .ru = её нет

customers--reasons =
    .en = why customers leave of themselves; the shares sum to 100%
    .ru = почему клиенты уходят сами; доли в сумме 100%

customers--reasons--else =
    .en = nobody asks why
    .ru = о причинах никто не спрашивает

customers--win_back =
    .en = one attempt to win back who has left, by another rep if there is one
    .ru = одна попытка вернуть ушедшего, по возможности другим менеджером

customers--win_back--else =
    .en = nobody asks former customers back
    .ru = ушедших никто не возвращает

customers--to =
    .en = role that customers move to
    .ru = роль, к которой переходят клиенты

customers--to--else =
    .en = the first role that does customers, unless the winner's role does; if there is none, the winner keeps them
    .ru = первая роль, которая ведёт клиентов, если их не ведёт роль продавшего; если такой нет, клиент остаётся у
        продавшего

customers--after_orders =
    .en = sales to a customer, the first included, after which they move
    .ru = после скольких продаж клиенту, считая первую, он переходит

customers--handoff_drop =
    .en = chance that a customer leaves for being moved to another role
    .ru = вероятность, что клиент уйдёт из-за передачи другой роли

## subscription

subscription =
    .en = What a customer pays in advance for each month, from the day after the first sale on, for as long as they stay.
    .ru = Что клиент платит вперёд за каждый месяц, начиная со следующего дня после первой продажи, пока остаётся.

subscription--monthly =
    .en = the amount of a month in the steady state; it may vary from customer to customer
    .ru = сумма за месяц, когда всё установилось; может быть своей у каждого клиента

subscription--first =
    .en = share of it that is paid for the first month
    .ru = какая доля её платится за первый месяц

subscription--grows_over =
    .en = time until the whole amount is paid; it grows in a straight line
    .ru = через сколько платится вся сумма; растёт она по прямой

subscription--term =
    .en = time for which it is signed, in whole months
    .ru = срок договора в целых месяцах

subscription--term--else =
    .en = it runs on until the customer leaves
    .ru = действует, пока клиент не уйдёт

subscription--renewal =
    .en = share that renews at the end of a term; who does not leaves
    .ru = доля продливших в конце срока; кто не продлил, уходит

## care

care =
    .en = What a customer needs every month from the rep who keeps them, after due touches and before prospecting.
    .ru = Что клиенту нужно каждый месяц от менеджера, который его ведёт: после назначенных касаний и до поиска клиентов.

care--hours =
    .en = hours a month; what is not given by the end of the month is missing
    .ru = часов в месяц; чего не дали до конца месяца, того не хватает

care--neglect =
    .en = how many times as fast customers leave after a month without any care; in between in proportion
    .ru = во сколько раз быстрее уходят клиенты после месяца без всякого сопровождения; между крайностями —
        пропорционально

## nps

nps =
    .en = What customers think of the department. Promoters recommend it through a channel with `leads_per_promoter`.
    .ru = Что клиенты думают об отделе. Промоутеры рекомендуют его через канал с `leads_per_promoter`.

nps--promoters =
    .en = share of new customers who are promoters
    .ru = доля промоутеров среди новых клиентов

nps--detractors =
    .en = share of new customers who are detractors; the rest are passive
    .ru = доля критиков среди новых клиентов; остальные нейтральны

nps--promoters_leave =
    .en = how many times as fast as passive customers promoters leave
    .ru = во сколько раз быстрее нейтральных уходят промоутеры

nps--detractors_leave =
    .en = how many times as fast as passive customers detractors leave
    .ru = во сколько раз быстрее нейтральных уходят критики

nps--neglect =
    .en = probability of falling by one group after a month without any care; in between in proportion
    .ru = вероятность опуститься на одну группу после месяца без всякого сопровождения; между крайностями —
        пропорционально

## loyalty programme

loyalty-programme =
    .en = What a loyalty programme costs, and what it does. `forecast --payback` plays the department without it.
    .ru = Сколько стоит программа лояльности и что она даёт. `forecast --payback` проигрывает отдел без неё.

loyalty-programme--cost =
    .en = cost of each customer
    .ru = сколько стоит каждый клиент

loyalty-programme--of_orders =
    .en = share of the value of orders that it costs
    .ru = какую долю суммы заказов она стоит

loyalty-programme--leave =
    .en = how many times as fast as without it customers leave
    .ru = во сколько раз быстрее, чем без неё, уходят клиенты

## reason

reason =
    .en = A reason for which customers leave of themselves: not with their rep.
    .ru = Причина, по которой клиенты уходят сами, а не вслед за менеджером.

reason--share =
    .en = share of those who leave
    .ru = доля среди ушедших

reason--win_back =
    .en = probability that those who left for it come back when asked
    .ru = вероятность, что ушедшие по этой причине вернутся, если позвать

reason--win_back--else =
    .en = the `share` of `win_back`
    .ru = `share` из `win_back`

## win-back

win-back =
    .en = Whoever has left is asked back once.
    .ru = Каждого ушедшего один раз зовут обратно.

win-back--share =
    .en = probability that they come back
    .ru = вероятность, что он вернётся

win-back--after =
    .en = time after they left
    .ru = через сколько после ухода

win-back--hours =
    .en = hours of the attempt
    .ru = сколько часов занимает попытка
