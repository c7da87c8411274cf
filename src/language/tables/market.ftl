### The market: accounts, their pool, and the channels that bring leads, table by table: `table`, `table--key` and, where a default is told in words, `table--key--else`.
### kind: constants

## base

base =
    .en = How the base of accounts is treated.
    .ru = Как обходиться с базой компаний.

base--respect_cool_off =
    .en = whether accounts that wait to be called again are left alone; if not, a rep who finds nothing fresh calls the
        one whose turn comes next
    .ru = беречь ли компании, которым звонить ещё рано; если нет, менеджер, которому больше некому звонить, звонит той,
        чья очередь следующая

## segment

segment =
    .en = A kind of account: how many there are, what a deal is worth, what a refusal costs.
    .ru = Вид компаний: сколько их, сколько стоит сделка, чем обходится отказ.

segment--accounts =
    .en = accounts that exist at the start
    .ru = сколько компаний есть в начале

segment--inflow =
    .en = new accounts that appear
    .ru = сколько новых компаний появляется

segment--region =
    .en = region in which its accounts lie, for roles and reps who serve some regions only
    .ru = регион, где находятся его компании, — для ролей и менеджеров, которые работают не со всеми регионами

segment--products =
    .en = products that its deals are for; 100 % in all
    .ru = на какие продукты его сделки; в сумме 100 %

segment--products--else =
    .en = the only product; needed if there are several
    .ru = единственный продукт; нужно, если их несколько

segment--deal_value =
    .en = the value of a deal
    .ru = сумма сделки

segment--deal_value--else =
    .en = needed, unless every product has a `price`
    .ru = обязательно, если не у каждого продукта есть `price`

segment--margin =
    .en = share of the deal value left after the cost of what was sold
    .ru = доля суммы сделки, которая остаётся за вычетом себестоимости проданного

segment--odds =
    .en = factor on the odds of every stage
    .ru = множитель шансов на каждом этапе

segment--stage_odds =
    .en = factors on the odds of single stages
    .ru = множители шансов на отдельных этапах

segment--cool_off =
    .en = how long a refused client needs until a call is welcome again
    .ru = через сколько после отказа клиент снова готов к звонку

segment--call_again =
    .en = how long after the loss reps call the account again, whether it has cooled off by then or not: our choice, while
        `cool_off` is the client's need
    .ru = через сколько после проигрыша менеджеры звонят снова, остыла компания или нет: это наш выбор, а `cool_off` —
        потребность клиента

segment--call_again--else =
    .en = when it has cooled off
    .ru = когда компания остыла

segment--closed_share =
    .en = share of refusals that close the account for ever
    .ru = доля отказов, после которых компания потеряна навсегда

segment--premature_closed_share =
    .en = the same for accounts called before their cool-off ended
    .ru = то же для компаний, которым позвонили до конца остывания

segment--premature_closed_share--else =
    .en = the same as `closed_share`
    .ru = как `closed_share`

segment--fatigue =
    .en = factor on the odds for each refusal that the account carries: 1 or less
    .ru = множитель шансов за каждый прежний отказ компании: 1 или меньше

segment--premature =
    .en = factor on the odds of an account called before its cool-off ended
    .ru = множитель шансов, если компании позвонили до конца остывания

segment--need =
    .en = share of accounts that have a need at present
    .ru = доля компаний, у которых сейчас есть потребность

segment--solvent =
    .en = share of accounts that can pay
    .ru = доля платёжеспособных компаний

segment--pool =
    .en = what becomes of a "not now"
    .ru = что бывает после «не сейчас»

segment--pool--else =
    .en = need once a year, contact once a month, a quarter of an hour
    .ru = потребность раз в год, контакт раз в месяц, четверть часа

segment--customers =
    .en = what becomes of who has bought
    .ru = что бывает с теми, кто купил

segment--customers--else =
    .en = who has bought does not buy again
    .ru = купивший больше не покупает

## pool

pool =
    .en = Accounts that said "not now" and are kept warm by their rep.
    .ru = Компании, которые сказали «не сейчас»; менеджер поддерживает с ними контакт.

pool--need_every =
    .en = mean time until a need arises
    .ru = сколько в среднем ждать потребности

pool--contact_every =
    .en = how often the rep is in touch
    .ru = как часто менеджер напоминает о себе

pool--remembers =
    .en = how long a client remembers the last contact: a need that arises later goes to a competitor; the default is an
        assumption of ours
    .ru = сколько клиент помнит последний контакт: потребность, возникшая позже, достаётся конкуренту; значение по
        умолчанию — наше предположение

pool--contact_hours =
    .en = hours of a regular contact
    .ru = сколько часов занимает регулярный контакт

pool--warm_stage =
    .en = stage at which a need that was met in time becomes a deal
    .ru = с какого этапа начинается сделка, если к потребности успели вовремя

pool--warm_stage--else =
    .en = the second stage, or the only one
    .ru = второй этап или единственный

## channel

channel =
    .en = A source of inbound leads. It states one of `leads`, `counts` or `promoters`.
    .ru = Источник входящих лидов. В нём указано одно из трёх: `leads`, `counts` или `promoters`.

channel--leads =
    .en = how many leads come
    .ru = сколько приходит лидов

channel--leads--else =
    .en = `counts` or `promoters`
    .ru = `counts` или `promoters`

channel--counts =
    .en = exact leads per day from the start, or from `from`, in place of `leads`
    .ru = точное число лидов по дням с начала или с `from`, вместо `leads`

channel--promoters =
    .en = share of customers who recommend, in place of `leads`
    .ru = доля клиентов, которые рекомендуют, вместо `leads`

channel--leads_per_promoter =
    .en = leads that a promoter brings; without `promoters`, those of the customers' own `nps`
    .ru = сколько лидов приводит промоутер; без `promoters` — промоутеры из `nps` самих клиентов

channel--leads_per_promoter--else =
    .en = needed with `promoters`
    .ru = нужно вместе с `promoters`

channel--customers =
    .en = customers at the start who may recommend too
    .ru = клиенты на начало, которые тоже могут рекомендовать

channel--trend =
    .en = change of the number of leads per month, from the first day of the channel on
    .ru = на сколько меняется число лидов за месяц, с первого дня канала

channel--season =
    .en = factors of the months, January first; scaled to a mean of 1
    .ru = коэффициенты месяцев, начиная с января; приводятся к среднему 1

channel--weekday =
    .en = factors of the weekdays, Monday first; scaled to a mean of 1
    .ru = коэффициенты дней недели, начиная с понедельника; приводятся к среднему 1

channel--weekday--else =
    .en = every day alike
    .ru = все дни одинаковы

channel--dispersion =
    .en = variance of a day's leads divided by their mean; 1 is pure chance
    .ru = дисперсия числа лидов за день, делённая на среднее; 1 — чистый случай

channel--segments =
    .en = segments that the leads belong to; 100 % in all
    .ru = к каким сегментам относятся лиды; в сумме 100 %

channel--products =
    .en = products that the leads are for; 100 % in all
    .ru = на какие продукты лиды; в сумме 100 %

channel--products--else =
    .en = those of the segment
    .ru = как у сегмента

channel--odds =
    .en = factor on the odds of every stage: the quality of the leads
    .ru = множитель шансов на каждом этапе: качество лидов

channel--cost_per_lead =
    .en = cost of a lead
    .ru = стоимость лида

channel--budget =
    .en = a monthly budget with diminishing returns
    .ru = месячный бюджет с убывающей отдачей

channel--half_life =
    .en = waiting time in which the odds of the first stage halve
    .ru = время ожидания, за которое шансы первого этапа падают вдвое

channel--half_life--else =
    .en = leads do not cool
    .ru = лиды не остывают

channel--enters =
    .en = stage at which its leads enter
    .ru = этап, с которого начинают его лиды

channel--enters--else =
    .en = the first stage
    .ru = первый этап

channel--to =
    .en = role that answers
    .ru = роль, которая отвечает

channel--to--else =
    .en = the first role that answers inbound and serves the segment
    .ru = первая роль, которая отвечает на входящие и работает с сегментом

channel--from =
    .en = first day on which the channel works
    .ru = первый день, когда канал работает

channel--until =
    .en = first day on which it no longer works
    .ru = первый день, когда он уже не работает

channel--until--else =
    .en = the end of the run
    .ru = до конца прогона

## budget

budget =
    .en = Leads grow as (budget / reference) to the power of the elasticity.
    .ru = Число лидов растёт как (budget / reference) в степени elasticity.

budget--per_month =
    .en = spent per month
    .ru = сколько тратится в месяц

budget--reference =
    .en = budget at which the stated number of leads comes
    .ru = бюджет, при котором приходит указанное число лидов

budget--reference--else =
    .en = the same as `per_month`
    .ru = как `per_month`

budget--elasticity =
    .en = how leads follow the budget: 1 in proportion, 0 not at all
    .ru = как лиды следуют за бюджетом: 1 — пропорционально, 0 — никак
