### Kinds of work and who does them, table by table: `table`, `table--key` and, where a default is told in words, `table--key--else`.
### kind: constants

## role

role =
    .en = A kind of work and the people who do it. Names are free: hunter, closer, head.
    .ru = Вид работы и люди, которые её делают. Имена любые: hunter, closer, head.

role--does =
    .en = what its people do beside working stages
    .ru = что делают её люди, кроме работы на этапах

role--stages =
    .en = stages that it works
    .ru = на каких этапах она работает

role--segments =
    .en = segments that it serves
    .ru = с какими сегментами она работает

role--regions =
    .en = regions that it serves: of its segments, those that lie there
    .ru = с какими регионами она работает: из её сегментов — с теми, что там находятся

role--products =
    .en = products that it sells: it gets the deals for these
    .ru = какие продукты она продаёт: ей достаются сделки на них

role--priority =
    .en = what is served first
    .ru = что делается в первую очередь

role--open_deals =
    .en = open deals at which a rep stops prospecting
    .ru = при скольких открытых сделках менеджер перестаёт искать клиентов

role--leads_at_most =
    .en = inbound leads that a rep gets in a calendar day or a week from Monday on: what comes beyond that waits till
        somebody has room
    .ru = сколько входящих лидов получает менеджер за календарный день или за неделю с понедельника: лишние ждут, пока у
        кого-нибудь появится место

role--hours =
    .en = hours of a working day
    .ru = часов в рабочем дне

role--hours--else =
    .en = hours of the calendar
    .ru = часы из календаря

role--carry_over =
    .en = whether a contact or an order that the rest of a day does not suffice for is begun on it and ended on the next;
        if not, only what is longer than a whole day is, and the rest of the day is lost
    .ru = начинать ли касание или заказ, на который не хватает остатка дня, чтобы закончить на следующий; если нет, так
        делают только то, что длиннее целого дня, а остаток дня пропадает

role--workday =
    .en = hours a day that are not for selling, by activity
    .ru = часы в день не на продажи, по занятиям

role--skill_spread =
    .en = how reps differ: standard deviation of the logarithm of their odds
    .ru = насколько различаются менеджеры: стандартное отклонение логарифма их шансов

role--ramp =
    .en = time from the first day to full strength
    .ru = время от первого дня до полной силы

role--reps =
    .en = how many there are at the start, or who they are
    .ru = сколько их в начале или кто они

role--attrition =
    .en = leavers of a period by average headcount, as turnover is published: at "60%/year" three of five leave in a year,
        whoever replaces them included; may be above 100%
    .ru = ушедшие за период к средней численности, как обычно публикуют текучесть: при "60%/year" за год уходят трое на
        пятерых, считая тех, кто пришёл на замену; может быть больше 100%

role--early_attrition =
    .en = how much more leave in the first months
    .ru = насколько чаще уходят в первые месяцы

role--early_attrition--else =
    .en = no difference
    .ru = без разницы

role--replace_after =
    .en = time until a leaver's successor starts
    .ru = через сколько выходит замена ушедшему

role--replace_after--else =
    .en = leavers are not replaced
    .ru = ушедших не заменяют

role--on_leave =
    .en = whether a leaver's deals wait for the successor or go to colleagues
    .ru = ждут ли сделки ушедшего замены или переходят к коллегам

role--leaver_loss =
    .en = share of a leaver's deals lost when colleagues take them over
    .ru = доля сделок ушедшего, потерянных при передаче коллегам

role--customers_leave =
    .en = share of a leaver's customers who leave with them
    .ru = доля клиентов ушедшего, которые уходят вместе с ним

role--dismiss =
    .en = dismissal under quota
    .ru = увольнение за невыполнение плана

role--dismiss--else =
    .en = nobody is dismissed
    .ru = никого не увольняют

role--quota =
    .en = sales value that a rep should bring
    .ru = на какую сумму менеджер должен продавать

role--ramped_quota =
    .en = whether the quota of somebody who ramps is scaled by the strength of the day
    .ru = уменьшать ли план тому, кто ещё выходит на план, по его силе в этот день

role--pay =
    .en = pay of a rep
    .ru = оплата менеджера

role--hire_cost =
    .en = one-off cost of filling a seat
    .ru = разовые расходы, чтобы закрыть вакансию

role--offer_accepted =
    .en = share of offers that are accepted
    .ru = доля принятых предложений о работе

role--time_to_fill =
    .en = time that another attempt takes when an offer fails
    .ru = сколько занимает новая попытка, если предложение не приняли

role--time_to_fill--else =
    .en = `replace_after`, or 60 days
    .ru = `replace_after` или 60 дней

role--training =
    .en = time at the start without selling
    .ru = время в начале без продаж

role--vacation =
    .en = calendar days of vacation
    .ru = календарных дней отпуска

role--sick =
    .en = working days lost to sickness
    .ru = рабочих дней, потерянных из-за болезни

role--discipline =
    .en = share of due contacts made on their day
    .ru = доля назначенных касаний, сделанных в свой день

role--discipline--else =
    .en = `discipline` of [management]
    .ru = `discipline` из [management]

role--leads =
    .en = roles that it leads, with does = ["lead"]
    .ru = какими ролями она руководит, при does = ["lead"]

role--leads--else =
    .en = all other roles
    .ru = всеми остальными ролями

role--span =
    .en = reps whom one head can coach fully
    .ru = скольких менеджеров один руководитель может обучать в полную меру

role--coaching =
    .en = factor on the odds of reps who are coached fully
    .ru = множитель шансов тех, кого обучают в полную меру

role--sells =
    .en = share of the selling hours in which a head works stages; coaching has the rest
    .ru = доля часов продаж, в которые руководитель сам работает на этапах; остальное — обучение

role--sells--else =
    .en = all of them, and coaching takes none
    .ru = все часы, и обучение их не занимает

role--wrong =
    .en = share of contacts made wrongly: they settle nothing till a check finds them
    .ru = доля неправильно сделанных касаний: они ничего не решают, пока их не найдёт проверка

role--blocked =
    .en = share of contacts that stop at the first question: they take their time, reach nobody, and lie till a check
        finds them
    .ru = доля касаний, которые обрываются на первом вопросе: время уходит, до клиента не доходит, и сделка лежит, пока её
        не найдёт проверка

role--mood =
    .en = what a streak of refusals does to a rep: an assumption
    .ru = что делает с менеджером череда отказов: предположение

role--behaviour =
    .en = what pay does to people: assumptions
    .ru = что оплата делает с людьми: предположения

role--behaviour--else =
    .en = pay changes what work costs, not how people work
    .ru = оплата меняет то, сколько стоит работа, а не то, как люди работают

role--hire =
    .en = waves of hiring
    .ru = волны найма
