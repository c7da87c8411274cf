### What an instance of a table is called: its word in the description of the language.
### kind: texts

calendar =
    .en = calendar
    .ru = календарь

pay =
    .en = pay
    .ru = оплата

soft-salary =
    .en = soft salary
    .ru = мягкий оклад

commission =
    .en = commission
    .ru = процент

step =
    .en = step
    .ru = ступень

bonus =
    .en = bonus
    .ru = премия

team-bonus =
    .en = team bonus
    .ru = командная премия

contest =
    .en = contest
    .ru = конкурс

tail =
    .en = tail
    .ru = процент с повторных продаж

clawback =
    .en = clawback
    .ru = возврат процента

draw =
    .en = draw
    .ru = аванс под процент

stage =
    .en = stage
    .ru = этап

reasons-of-loss =
    .en = reasons of loss
    .ru = причины проигрыша

closing-calendar =
    .en = closing calendar
    .ru = календарь закрытия

hand-off =
    .en = hand-off
    .ru = передача клиента

sale =
    .en = sale
    .ru = продажа

cycle =
    .en = cycle
    .ru = цикл сделки

product =
    .en = product
    .ru = продукт

cross-sell =
    .en = cross-sell
    .ru = перекрёстные продажи

money =
    .en = money
    .ru = деньги

one-off-cost =
    .en = one-off cost
    .ru = разовый расход

last-year =
    .en = last year
    .ru = прошлый год

routing =
    .en = routing
    .ru = распределение лидов

management =
    .en = management
    .ru = управление

crm =
    .en = CRM
    .ru = система CRM

rivalry =
    .en = rivalry
    .ru = соперничество

training =
    .en = training
    .ru = обучение

behaviour =
    .en = behaviour
    .ru = поведение

effort =
    .en = effort
    .ru = усилия

giving-up =
    .en = giving up
    .ru = опускание рук

pull-forward =
    .en = pull-forward
    .ru = перенос сделок вперёд

discount =
    .en = discount
    .ru = скидки

underpaid =
    .en = underpaid
    .ru = недоплата

comfort =
    .en = comfort
    .ru = довольство заработком

ramp =
    .en = ramp
    .ru = выход на план

early-attrition =
    .en = early attrition
    .ru = ранняя текучесть

dismissal =
    .en = dismissal
    .ru = увольнение

mood =
    .en = mood
    .ru = настрой

rep =
    .en = rep
    .ru = менеджер

hiring-wave =
    .en = hiring wave
    .ru = волна найма

target =
    .en = target
    .ru = цель

deal =
    .en = deal
    .ru = сделка

customers =
    .en = customers
    .ru = клиенты

subscription =
    .en = subscription
    .ru = подписка

care =
    .en = care
    .ru = сопровождение

nps =
    .en = nps
    .ru = индекс NPS

loyalty-programme =
    .en = loyalty programme
    .ru = программа лояльности

reason =
    .en = reason
    .ru = причина

win-back =
    .en = win-back
    .ru = возврат ушедших

base =
    .en = base
    .ru = база

segment =
    .en = segment
    .ru = сегмент

pool =
    .en = pool
    .ru = пул

channel =
    .en = channel
    .ru = канал

budget =
    .en = budget
    .ru = бюджет

role =
    .en = role
    .ru = роль

scenario =
    .en = scenario
    .ru = сценарий

region =
    .en = region
    .ru = регион
