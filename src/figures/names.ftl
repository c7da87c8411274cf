### What figures are called above columns and in tables: the key, then `key--line` as a line among others and
### `key--statement` above a column of the statement, where that is another name.
### kind: texts

sales =
    .en = sales
    .ru = продажи

revenue =
    .en = revenue
    .ru = выручка

new_revenue =
    .en = new revenue
    .ru = новая выручка

new_revenue--line =
    .en = Of it, first sales
    .ru = Из неё первые продажи

repeat_revenue =
    .en = repeat revenue
    .ru = повторная выручка

repeat_revenue--line =
    .en = Of it, orders of customers
    .ru = Из неё заказы клиентов

subscription_revenue =
    .en = subscription revenue
    .ru = выручка от подписок

subscription_revenue--line =
    .en = Of it, subscriptions
    .ru = Из неё подписки

bookings =
    .en = bookings
    .ru = подписано

bookings--line =
    .en = Contracts signed
    .ru = Подписано договоров

cash_in =
    .en = cash in
    .ru = поступления

cash_in--statement =
    .en = in
    .ru = приход

cash_in--line =
    .en = Cash received
    .ru = Получено денег

margin =
    .en = margin
    .ru = маржа

pay =
    .en = pay
    .ru = оплата труда

hiring =
    .en = hiring
    .ru = наём

lead_cost =
    .en = cost of leads
    .ru = стоимость лидов

lead_cost--statement =
    .en = leads
    .ru = лиды

lead_cost--line =
    .en = Leads
    .ru = Лиды

overheads =
    .en = overheads
    .ru = накладные

overheads--line =
    .en = Overheads and one-off
    .ru = Накладные и разовые

loyalty =
    .en = loyalty
    .ru = лояльность

loyalty--line =
    .en = Loyalty programmes
    .ru = Программы лояльности

write_offs =
    .en = write-offs
    .ru = списания

write_offs--line =
    .en = Written off, never paid
    .ru = Списано, не оплачено

costs =
    .en = costs
    .ru = расходы

costs--line =
    .en = Costs in all
    .ru = Расходы всего

goods =
    .en = goods sold
    .ru = себестоимость

goods--line =
    .en = Cost of goods sold
    .ru = Себестоимость проданного

profit =
    .en = profit
    .ru = прибыль

lowest_cash =
    .en = lowest cash
    .ru = минимум денег

leads =
    .en = leads
    .ru = лиды

leads--line =
    .en = Inbound leads
    .ru = Входящие лиды

prospected =
    .en = deals prospected
    .ru = сделки от поиска

prospected--line =
    .en = Deals opened by prospecting
    .ru = Сделки от поиска клиентов

touches =
    .en = touches
    .ru = касания

lost =
    .en = deals lost
    .ru = потеряно сделок

lost--line =
    .en = Deals lost
    .ru = Потеряно сделок

refusals =
    .en = refusals
    .ru = отказы

burnt =
    .en = accounts burnt
    .ru = сгорело клиентов

burnt--line =
    .en = Accounts closed for ever
    .ru = Клиенты, закрытые навсегда

orders =
    .en = orders
    .ru = заказы

orders--line =
    .en = Orders of customers
    .ru = Заказы клиентов

left_customers =
    .en = customers lost
    .ru = ушло клиентов

left_customers--line =
    .en = Customers who left
    .ru = Ушло клиентов

cumulative_revenue =
    .en = since start
    .ru = с начала

opening_cash =
    .en = cash before
    .ru = деньги до

cash_out =
    .en = out
    .ru = выплаты

closing_cash =
    .en = cash after
    .ru = деньги после

p_target =
    .en = P(target)
    .ru = P(цель)

p_loss =
    .en = P(loss)
    .ru = P(убыток)

p_cash_out =
    .en = P(cash < 0)
    .ru = P(деньги < 0)

dropped =
    .en = deals dropped
    .ru = брошено сделок

variable =
    .en = variable pay
    .ru = переменная часть

hours =
    .en = hours worked
    .ru = часы работы

cost_of_sales =
    .en = cost of sales
    .ru = цена продаж

per_sale =
    .en = a sale
    .ru = за продажу

over_budget =
    .en = over budget
    .ru = сверх бюджета

under_market =
    .en = under market
    .ru = ниже рынка

returned =
    .en = deals back from the pool
    .ru = сделки из пула

returned--line =
    .en = Deals back from the pool
    .ru = Сделки из пула

taken_needs =
    .en = needs taken
    .ru = ушло к конкуренту

taken_needs--line =
    .en = Needs that a competitor took
    .ru = Потребности, ушедшие к конкуренту

care_asked =
    .en = care needed
    .ru = нужно сопровождения

care_asked--line =
    .en = Hours of care needed
    .ru = Нужно часов сопровождения

care_given =
    .en = care given
    .ru = дано сопровождения

care_given--line =
    .en = Hours of care given in time
    .ru = Дано часов сопровождения вовремя

won_back =
    .en = customers won back
    .ru = вернулось клиентов

won_back--line =
    .en = Customers won back
    .ru = Вернулось клиентов

signed =
    .en = contracts signed
    .ru = договоры

signed--line =
    .en = Contracts signed
    .ru = Подписано договоров

effective =
    .en = effective touches
    .ru = результативные контакты

headcount =
    .en = headcount
    .ru = людей

headcount--line =
    .en = Headcount
    .ru = Людей

ramped =
    .en = ramped
    .ru = вышли на план

ramped--line =
    .en = Ramped reps
    .ru = Вышли на план

utilisation =
    .en = hours used
    .ru = занято часов

utilisation--line =
    .en = Hours used
    .ru = Занято часов

burnt_share =
    .en = base burnt
    .ru = сгорело базы

burnt_share--line =
    .en = Base burnt
    .ru = Сгорело базы

overdue =
    .en = overdue
    .ru = просрочено

overdue--line =
    .en = Overdue touches
    .ru = Просрочено касаний

recurring_revenue =
    .en = recurring revenue
    .ru = регулярная выручка

recurring_revenue--line =
    .en = Monthly recurring revenue
    .ru = Месячная регулярная выручка

nps =
    .en = NPS
    .ru = NPS

revenue_a_rep =
    .en = revenue a rep
    .ru = выручка на человека
