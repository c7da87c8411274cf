### Pay plans, table by table: `table`, `table--key` and, where a default is told in words, `table--key--else`.
### kind: constants

## pay

pay =
    .en = What a rep is paid: a base, and what the work of a pay period adds to it. Amounts of a period count by the days
        on which the seat was filled.
    .ru = Сколько платят менеджеру: твёрдый оклад и то, что добавляет работа за период оплаты. Суммы за период считаются
        по дням, когда место было занято.

pay--base =
    .en = pay that hangs on nothing
    .ru = твёрдый оклад, который ни от чего не зависит

pay--every =
    .en = pay period of everything but the base: goals, amounts and the cap are for so long
    .ru = период оплаты для всего, кроме твёрдого оклада: за него считаются цели, суммы и потолок

pay--soft =
    .en = salary paid for a pay period in which a goal is met
    .ru = оклад за период оплаты, в котором выполнен показатель

pay--commission =
    .en = shares of what was sold
    .ru = доли от проданного

pay--bonus =
    .en = amounts for single acts
    .ru = суммы за отдельные действия

pay--team_bonus =
    .en = for each rep, when all of the role together meet their quotas
    .ru = каждому менеджеру, если роль вместе выполнила свои планы

pay--contest =
    .en = for the best of the pay period by revenue
    .ru = лучшим по выручке за период оплаты

pay--cap =
    .en = most that is paid beside the base in a pay period
    .ru = самое большее, что платят сверх твёрдого оклада за период оплаты

pay--split =
    .en = share of a sale credited to the rep of this role who handed the deal over: towards quota and commission
    .ru = какая доля продажи засчитывается менеджеру этой роли, передавшему сделку: в план и в процент

pay--split--else =
    .en = all is credited to the rep who signs
    .ru = всё засчитывается тому, кто подписал

pay--tail =
    .en = commission on orders of customers whom the rep handed over
    .ru = процент с заказов клиентов, которых менеджер передал

pay--clawback =
    .en = commission taken back when the customer leaves or does not pay
    .ru = возврат процента, если клиент ушёл или не заплатил

pay--draw =
    .en = advance on commission
    .ru = аванс под процент

pay--market =
    .en = what such a rep is paid elsewhere: pay is held against it
    .ru = сколько такому менеджеру платят в других местах: с этим сравнивается его оплата

pay--market--else =
    .en = not known
    .ru = не известно

## soft salary

soft-salary =
    .en = Salary that is paid for a pay period in which a goal is met.
    .ru = Оклад, который платят за период оплаты, если выполнен показатель.

soft-salary--amount =
    .en = amount a period
    .ru = сумма за период

soft-salary--kpi =
    .en = what is counted
    .ru = что считается

soft-salary--at_least =
    .en = least number or amount a period
    .ru = наименьшее число или сумма за период

soft-salary--stage =
    .en = stage into which deals must be brought
    .ru = на какой этап надо приводить сделки

soft-salary--stage--else =
    .en = needed with kpi = "entered"
    .ru = нужно при kpi = "entered"

## commission

commission =
    .en = A share of what was sold in the pay period, by attainment of its quota if it has steps. On cash it is earned as
        the customers pay, by cash as a share of the quota.
    .ru = Доля от проданного за период оплаты; если есть ступени — в зависимости от выполнения плана. С полученных денег
        процент начисляется по мере того, как клиенты платят, а выполнение считается по этим деньгам.

commission--on =
    .en = what it is a share of
    .ru = от чего считается доля

commission--of =
    .en = whether first sales count, what customers buy later, or both; with "new" the steps go by first sales alone
    .ru = считаются ли первые продажи, дальнейшие покупки клиентов или и то и другое; при "new" ступени зависят только от
        первых продаж

commission--rate =
    .en = share below the first step
    .ru = доля до первой ступени

commission--steps =
    .en = shares from some attainment of quota on
    .ru = доли с определённого выполнения плана

commission--retroactive =
    .en = whether the step that was reached counts for all that was sold, not only for what lies above it
    .ru = действует ли достигнутая ступень на всё проданное, а не только на то, что выше неё

## step

step =
    .en = A share that counts from some attainment of the quota of the pay period on.
    .ru = Доля, которая действует с определённого выполнения плана за период оплаты.

step--from =
    .en = share of the quota
    .ru = доля плана

step--rate =
    .en = share of what was sold; above "100%" only where it counts for what lies above the step
    .ru = доля от проданного; больше "100%" — только если она действует на то, что выше ступени

## bonus

bonus =
    .en = An amount for each act of a kind.
    .ru = Сумма за каждое действие определённого вида.

bonus--for =
    .en = what is counted
    .ru = что считается

bonus--amount =
    .en = amount for each
    .ru = сумма за каждое

bonus--stage =
    .en = stage into which deals must be brought
    .ru = на какой этап надо приводить сделки

bonus--stage--else =
    .en = needed with for = "entered"
    .ru = нужно при for = "entered"

## team bonus

team-bonus =
    .en = An amount for each rep of the role, when all together meet the sum of their quotas.
    .ru = Сумма каждому менеджеру роли, если все вместе выполнили сумму своих планов.

team-bonus--at_least =
    .en = share of the sum of the quotas of the pay period
    .ru = доля суммы планов за период оплаты

team-bonus--amount =
    .en = amount a rep and period
    .ru = сумма на менеджера за период

## contest

contest =
    .en = An amount for those of the role with the most revenue in a pay period; of equals the first in the list wins.
    .ru = Сумма тем в роли, у кого больше всего выручки за период оплаты; из равных побеждает первый в списке.

contest--top =
    .en = how many win
    .ru = сколько победителей

contest--amount =
    .en = amount for each of them
    .ru = сумма каждому из них

## tail

tail =
    .en = Commission on what customers buy after the rep handed them over to another role, or after their first sale if
        the rep was the first to hand over the deal that it came from, as long as the rep stays.
    .ru = Процент с того, что клиенты покупают после передачи другой роли — или после первой продажи, если менеджер первым
        передал сделку, из которой она вышла, — пока менеджер работает.

tail--on =
    .en = what it is a share of
    .ru = от чего считается доля

tail--rate =
    .en = share of each order
    .ru = доля каждого заказа

tail--lasts =
    .en = time after the customer was handed over, or after the first sale, in which that counts
    .ru = сколько времени после передачи клиента или после первой продажи это действует

## clawback

clawback =
    .en = Commission on a first sale is taken back from who earned it and is still there, out of commission to come, when
        the customer leaves, or when the rest of the payment is due and does not come.
    .ru = Процент с первой продажи удерживают из будущего процента с того, кто его получил и ещё работает, если клиент
        ушёл или если остаток оплаты не пришёл в срок.

clawback--within =
    .en = time after the sale in which that counts
    .ru = сколько времени после продажи это действует

clawback--share =
    .en = share of the commission that is taken back
    .ru = какую долю процента удерживают

## draw

draw =
    .en = Commission is filled up to an amount in each pay period.
    .ru = Процент доплачивают до суммы в каждом периоде оплаты.

draw--amount =
    .en = amount a period
    .ru = сумма за период

draw--recoverable =
    .en = whether the advance is recovered from later commission above the amount
    .ru = удерживается ли аванс из последующего процента сверх этой суммы
