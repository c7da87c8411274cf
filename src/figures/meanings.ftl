### What figures mean; the id is the key of the figure in results.
### kind: texts

sales =
    .en = first sales: contracts signed whose advance was received
    .ru = первые продажи: подписанные договоры, по которым пришёл аванс

revenue =
    .en = value of first sales, of customers' orders and of subscriptions
    .ru = сумма первых продаж, заказов клиентов и подписок

new_revenue =
    .en = of the revenue, that of first sales
    .ru = часть выручки от первых продаж

repeat_revenue =
    .en = of the revenue, that of customers' orders
    .ru = часть выручки от заказов клиентов

subscription_revenue =
    .en = of the revenue, the months of subscriptions
    .ru = часть выручки от месяцев подписки

bookings =
    .en = value of the contracts signed
    .ru = сумма подписанных договоров

cash_in =
    .en = cash received from clients
    .ru = деньги, полученные от клиентов

margin =
    .en = revenue less the cost of what was sold
    .ru = выручка без себестоимости проданного

pay =
    .en = pay of all roles
    .ru = оплата труда всех ролей

hiring =
    .en = cost of filling seats
    .ru = расходы на наём

lead_cost =
    .en = cost of leads and budgets of channels
    .ru = стоимость лидов и бюджеты каналов

overheads =
    .en = overheads, training, checks and one-off costs
    .ru = накладные, обучение, проверки и разовые расходы

loyalty =
    .en = cost of loyalty programmes
    .ru = расходы на программы лояльности

write_offs =
    .en = revenue of which it became clear that the money never comes
    .ru = выручка, о которой стало ясно, что денег не будет

costs =
    .en = pay, hiring, leads, overheads, loyalty programmes and write-offs
    .ru = оплата труда, наём, лиды, накладные, лояльность и списания

goods =
    .en = cost of what was sold: revenue less margin
    .ru = себестоимость проданного: выручка без маржи

profit =
    .en = margin less all costs
    .ru = маржа без всех расходов

lowest_cash =
    .en = cash on the day on which it is lowest
    .ru = деньги в тот день, когда их меньше всего

leads =
    .en = inbound leads that came
    .ru = входящие лиды

prospected =
    .en = deals opened by prospecting
    .ru = сделки, начатые поиском клиентов

touches =
    .en = touches made on deals
    .ru = касания по сделкам

lost =
    .en = deals lost, whatever the reason
    .ru = потерянные сделки по любой причине

refusals =
    .en = deals lost to a refusal
    .ru = сделки, потерянные из-за отказа

burnt =
    .en = accounts closed for ever by a refusal
    .ru = клиенты базы, закрытые отказом навсегда

orders =
    .en = orders of customers that were served
    .ru = обслуженные заказы клиентов

left_customers =
    .en = customers who left
    .ru = клиенты, которые ушли

cumulative_revenue =
    .en = revenue since the start
    .ru = выручка с начала

opening_cash =
    .en = cash at the end of the period before, or at the start
    .ru = деньги на конец прошлого периода или в начале

cash_out =
    .en = cash paid out: for goods, pay, hiring, leads, overheads and loyalty programmes
    .ru = выплаты: себестоимость, оплата труда, наём, лиды, накладные, лояльность

closing_cash =
    .en = cash at the end
    .ru = деньги на конец

p_target =
    .en = chance that the first target is met
    .ru = вероятность выполнить первую цель

p_loss =
    .en = chance that profit is below zero
    .ru = вероятность убытка

p_cash_out =
    .en = chance that cash falls below zero on some day
    .ru = вероятность, что в какой-то день деньги кончатся

dropped =
    .en = deals dropped at a hand-over or when their rep left
    .ru = сделки, потерянные при передаче или с уходом менеджера

variable =
    .en = what plans of pay add to the base
    .ru = что планы оплаты добавляют к окладу

hours =
    .en = hours of work at stages and on orders
    .ru = часы работы на этапах и над заказами

cost_of_sales =
    .en = pay as a share of the revenue
    .ru = оплата труда как доля выручки

per_sale =
    .en = pay for each sale
    .ru = оплата труда на одну продажу

over_budget =
    .en = share of the runs in which pay is over the budget
    .ru = доля прогонов, где оплата труда больше бюджета

under_market =
    .en = share of the rep-months that are paid less than the market pays
    .ru = доля месяцев менеджера, оплаченных ниже рынка

returned =
    .en = deals that came back from the pool, where a need arose
    .ru = сделки, которые вернулись из пула: возникла потребность

taken_needs =
    .en = needs in the pool that a competitor took
    .ru = потребности в пуле, которые закрыл конкурент

care_asked =
    .en = hours of care that customers needed in their months that ended
    .ru = часы сопровождения, которые были нужны клиентам в закончившиеся месяцы

care_given =
    .en = of these, hours that were given in time
    .ru = из них часы, данные вовремя

won_back =
    .en = former customers who came back
    .ru = бывшие клиенты, которые вернулись

signed =
    .en = contracts signed, paid for or not
    .ru = подписанные договоры, оплаченные или нет

effective =
    .en = touches that moved a deal
    .ru = касания, которые продвинули сделку

headcount =
    .en = filled seats, mean over the days
    .ru = занятые места, в среднем по дням

ramped =
    .en = strength of the filled seats in fully ramped reps, mean over the days
    .ru = сила занятых мест в менеджерах, вышедших на план, в среднем по дням

utilisation =
    .en = hours worked as a share of the hours that there were
    .ru = отработанные часы как доля имевшихся

burnt_share =
    .en = accounts closed for ever in the period, as a share of those that there were by its end
    .ru = клиенты, закрытые навсегда за период, как доля всех на его конец

overdue =
    .en = due touches not made on an evening of a working day, mean over those of the period
    .ru = касания, не сделанные в срок, на вечер рабочего дня, в среднем за период

recurring_revenue =
    .en = monthly recurring revenue at the end: what present customers paid for their present month of subscription
    .ru = месячная регулярная выручка на конец: что нынешние клиенты заплатили за текущий месяц подписки

nps =
    .en = net promoter score at the end, points from -100 to 100, of the runs with customers who have one
    .ru = NPS на конец, баллы от -100 до 100, по прогонам, где его есть у кого спросить

revenue_a_rep =
    .en = revenue divided by the filled seats, mean over the days
    .ru = выручка, делённая на число занятых мест, в среднем по дням
