### Pay plans beside each other: which one, what each costs, whom it pays, what its components bring.

## Names of plans

# In a table.
AsItIs =
    .en = as it is
    .ru = как есть

PlanAsItIs =
    .en = the plan as it is
    .ru = нынешняя схема

EveryPlan =
    .en = every plan
    .ru = все схемы

## Headings and columns

CostsHeading =
    .en = What each plan costs
    .ru = Во что обходится каждая схема оплаты

PlanColumn =
    .en = plan
    .ru = схема

PayColumn =
    .en = pay
    .ru = оплата

OfRevenueColumn =
    .en = of revenue
    .ru = доля выручки

EachSaleColumn =
    .en = per sale
    .ru = за продажу

VariableColumn =
    .en = variable
    .ru = переменная

OverBudgetColumn =
    .en = over the budget
    .ru = сверх бюджета

ProfitColumn =
    .en = profit
    .ru = прибыль

DifferencesHeading =
    .en = More or less than as it is
    .ru = Больше или меньше, чем сейчас

PayEachSaleColumn =
    .en = pay per sale
    .ru = оплата за продажу

RevenueColumn =
    .en = revenue
    .ru = выручка

OwnLuckColumn =
    .en = own luck
    .ru = при своём везении

PayOfRevenueColumn =
    .en = pay of revenue
    .ru = оплата в выручке

MonthsUnderColumn =
    .en = months below the market
    .ru = месяцы ниже рынка

HoursColumn =
    .en = hours worked
    .ru = отработано часов

SalesColumn =
    .en = sales
    .ru = продажи

MonthsHeading =
    .en = What a rep is paid a month
    .ru = Сколько менеджер получает в месяц

MeanColumn =
    .en = mean
    .ru = в среднем

BestPaidColumn =
    .en = best paid
    .ru = лучший

WorstPaidColumn =
    .en = worst paid
    .ru = худший

UnderMarketColumn =
    .en = below the market
    .ru = ниже рынка

ComponentsHeading =
    .en = What each component costs and brings
    .ru = Во что обходится и что даёт каждая часть оплаты

ComponentColumn =
    .en = component
    .ru = часть

ComesToColumn =
    .en = comes to
    .ru = сумма

OfPayColumn =
    .en = of pay
    .ru = доля оплаты

AddsToPayColumn =
    .en = adds to pay
    .ru = прибавка оплаты

AddsToHoursColumn =
    .en = adds to hours
    .ru = прибавка часов

AddsToRevenueColumn =
    .en = adds to revenue
    .ru = прибавка выручки

AddsToProfitColumn =
    .en = adds to profit
    .ru = прибавка прибыли

PayoutHeading =
    .en = What a full month pays, by quota attainment
    .ru = Сколько платят за полный месяц при разном выполнении плана

## Which plan

NoneLeavesMoreSame =
    .en = No plan leaves more profit than the one as it is; { $next } leaves the same
    .ru = Ни одна схема не даёт больше прибыли, чем нынешняя; { $next } даёт столько же

NoneLeavesMore =
    .en = The plan as it is leaves the most profit { $time }; the next, { $next }, leaves { $lead } less
    .ru = Больше всего прибыли { $time } даёт нынешняя схема; следующая, { $next }, — на { $lead } меньше

NoneLeavesClearlyMore =
    .en = No plan leaves clearly more profit { $time } than the one as it is; the nearest, { $next }, leaves { $lead } less
    .ru = Ни одна схема не даёт { $time } явно больше прибыли, чем нынешняя; ближе всех { $next }: на { $lead } меньше

BestIsHardlyBetter =
    .en = No plan leaves clearly more profit { $time } than the one as it is: the best, { $best }, leaves { $more } more
    .ru = Ни одна схема не даёт { $time } явно больше прибыли, чем нынешняя: лучшая, { $best }, даёт на { $more } больше

# $is_clear (bool)
LeavesMost =
    .en = { $best } { $is_clear ->
        [yes] leaves
       *[no] seems to leave
    } the most profit { $time }, { $more } more than the plan as it is
    .ru = Больше всего прибыли { $time } { $is_clear ->
        [yes] даёт
       *[no] даёт, по-видимому,
    } { $best }: на { $more } больше, чем нынешняя схема

# $is_one (bool) only ru
CannotBeTold =
    .en = { AND($rivals) } cannot be told apart from it
    .ru = { AND($rivals) } от неё { $is_one ->
        [yes] неотличима
       *[no] неотличимы
    }

## What it costs

# $is_today (bool)
PayComesTo =
    .en = { $is_today ->
        [yes] As it is
       *[no] With { $plan }
    }, pay comes to { $pay }
    .ru = { $is_today ->
        [yes] Сейчас
       *[no] Со схемой { $plan }
    } оплата труда составляет { $pay }

OfTheRevenue =
    .en = { $share } of revenue
    .ru = { $share } выручки

ForEachSale =
    .en = { $cost } per sale
    .ru = { $cost } за продажу

OverTheBudget =
    .en = over the budget of { $budget } in { $often }
    .ru = вероятность выйти за бюджет { $budget } — { $often }

UnderTheMarket =
    .en = { $share } of rep-months are paid below the market
    .ru = ниже рынка оплачено { $share } человеко-месяцев

## What else to know

# $is_one (bool)
ChangesMoreThanPay =
    .en = { AND($names) } { $is_one ->
        [yes] changes
       *[no] change
    } more than pay: the difference is not due to pay alone.
    .ru = { AND($names) } { $is_one ->
        [yes] меняет
       *[no] меняют
    } не только оплату труда: разница в результате — не только от оплаты.

# $is_one (bool)
BringsTheSame =
    .en = { AND($names) } { $is_one ->
        [yes] brings
       *[no] bring
    } the same sales as the plan as it is in every run: nobody works differently for { $is_one ->
        [yes] it
       *[no] them
    }, only the cost differs.
    .ru = { AND($names) } { $is_one ->
        [yes] даёт
       *[no] дают
    } в каждом прогоне те же продажи, что и нынешняя схема: никто из-за этого не работает иначе, разница только в
        стоимости.

NoTimeLeft =
    .en = Not played, no time was left: { AND($names) }.
    .ru = Не сыграно, не хватило времени: { AND($names) }.

# $is_wider (bool)
# $are_many (bool)
DifferencesNote =
    .en = In each run the same clients call on the same days under every plan (the same luck): the difference is due to { $is_wider ->
        [yes] what the variant changes
       *[no] the plan
    }.{ $are_many ->
        [yes] {" "}±: 95% for all pairs of plans together.
       *[no] {""}
    } pts: percentage points. Own luck: how many times as many runs would be needed to know the difference in profit as well
        if every plan had luck of its own.
    .ru = В каждом прогоне при всех схемах обращаются одни и те же клиенты в одни и те же дни (везение одно): разница — только от { $is_wider ->
        [yes] того, что меняет вариант
       *[no] схемы
    }.{ $are_many ->
        [yes] {" "}±: 95 % для всех пар схем сразу.
       *[no] {""}
    } П. п. — процентные пункты. При своём везении: во столько раз больше прогонов понадобилось бы, чтобы так же точно знать
        разницу в прибыли, будь у каждой схемы своё везение.

BudgetNote =
    .en = The budget for pay over the whole time is { $budget }.
    .ru = Бюджет оплаты труда на всё время: { $budget }.

# What the market pays one role.
MarketPaysOne =
    .en = { A($role) } { $pay }
    .ru = роли `{ $role }` { $pay }

MarketPays =
    .en = The market pays { AND($each) } a month, as stated in `market`.
    .ru = Рынок платит { AND($each) } в месяц, как указано в `market`.

# $is_one (bool) only ru
RoleWithPlans =
    .en = `{ $role }` with { AND($plans) }
    .ru = `{ $role }` ({ $is_one ->
        [yes] схема
       *[no] схемы
    }: { AND($plans) })

# $are_quarters_too (bool)
AttainmentHeading =
    .en = How much of the quota the months { $are_quarters_too ->
        [yes] and quarters attain
       *[no] attain
    }
    .ru = Как выполняют план по месяцам{ $are_quarters_too ->
        [yes] {" "}и кварталам
       *[no] {""}
    }

AttainedColumn =
    .en = { $role }, of the quota
    .ru = { $role }, доля плана

TenthAndMore =
    .en = { $from } and more
    .ru = { $from } и больше

Tenth =
    .en = { $from } to { $to }
    .ru = от { $from } до { $to }

ComponentsNote =
    .en = Adds: runs with the component less the same runs without it (the same luck), { $runs } runs each. The base is never
        taken away: without it nobody would come.
    .ru = Прибавка: разница между прогонами с этой частью и без неё, при одном и том же везении, прогонов на каждую:
        { $runs }. Без твёрдого оклада никто не пришёл бы: его не убираем.

OnlyCosts =
    .en = Nothing in this scenario makes anybody work differently for a plan: a component only costs. That is an assumption,
        not a finding.
    .ru = В этом сценарии никто не работает иначе из-за схемы оплаты: её часть только стоит денег. Это допущение, а не вывод.

OnlyCostsWhereFree =
    .en = Where nothing is assumed about people, nobody works differently for a plan and a component only costs. That is an
        assumption as well, not a finding.
    .ru = Где о людях ничего не предположено, никто не работает иначе из-за схемы оплаты и её часть только стоит денег: это
        тоже допущение, а не вывод.

# $seconds (Number)
# $patience (Number)
Legend =
    .en = ± is the error bar of the simulation ({ $level }). P10, P50 and P90: one rep-month in ten, half of them and nine in
        ten are paid no more. Assumed: a rep needs { $seconds } seconds for each sum in the head (comparing a number with a
        goal or threshold, multiplying, taking off where a step starts, working out margin or new business, adding a part),
        and has { $patience } for all of them.
    .ru = ± — ошибка расчёта ({ $level }). P10, P50 и P90: один человеко-месяц из десяти, половина и девять из десяти оплачены
        не выше. Принято, что на каждое действие в уме менеджеру нужно { $seconds } { PLURAL($seconds, "секунда", "секунды",
        "секунд") } (сравнить число с целью или порогом, умножить, вычесть начало ступени, посчитать маржу или долю новых
        клиентов, прибавить часть), а терпения на всё — { $patience } { PLURAL($patience, "секунда", "секунды", "секунд") }.

## What to mind

# $is_over_time (bool)
Halted =
    .en = { $is_over_time ->
        [yes] The time allowed was over
       *[no] The run was interrupted
    } before everything was played: the results of { $runs } runs are partial.
    .ru = { $is_over_time ->
        [yes] Время вышло
       *[no] Расчёт прервали
    } раньше, чем всё было сыграно: результаты неполные (прогонов: { $runs }).

HaltedMatters =
    .en = Error bars may be wider than you asked for; plans and components that are missing were not tried.
    .ru = Ошибки могут быть больше заданных; схем и частей оплаты, которых здесь нет, расчёт не коснулся.

HaltedHelps =
    .en = Let it run to the end.
    .ru = Дайте расчёту закончиться.

# $sums (Number)
# $seconds (Number)
Slow =
    .en = role "{ $role }": working out the pay of a month takes { $sums } sums in the head, about { $seconds } seconds.
    .ru = роль «{ $role }»: чтобы понять, сколько заработано за месяц, нужно { $sums } { PLURAL($sums, "действие",
        "действия", "действий") } в уме, около { $seconds } { PLURAL($seconds, "секунды", "секунд", "секунд") }.

SlowMatters =
    .en = A rep who cannot tell within { $patience } seconds what a sale brings does not work for it.
    .ru = Менеджер, который за { $patience } { PLURAL($patience, "секунду", "секунды", "секунд") } не может понять, что ему
        принесёт продажа, ради этого не старается.

SlowHelps =
    .en = Fewer components, fewer steps, or steps that hold for the whole month.
    .ru = Меньше частей, меньше ступеней или ступени, которые действуют на весь месяц.

ReachedFrom =
    .en = role "{ $role }": { $from } of the quota, from where the plan pays more, is reached in { $reached } of rep-months.
    .ru = роль «{ $role }»: { $from } плана, с которых платят больше, достигнуты в { $reached } человеко-месяцев.

UnreachedMatters =
    .en = A threshold that nobody gets to drives nobody.
    .ru = Порог, до которого никто не доходит, никого не подстёгивает.

UnreachedHelps =
    .en = Lower it, or the quota.
    .ru = Снизьте порог или план.

ClearedMatters =
    .en = A threshold that everybody clears is a part of the base.
    .ru = Порог, который проходят все, — это часть оклада.

ClearedHelps =
    .en = Raise it, or pay the amount as base.
    .ru = Поднимите порог или платите эту сумму окладом.

## Charts

# $are_many (bool)
ProfitsSubtitle =
    .en = Profit { $time } more or less than with the plan as it is, on the same luck; whiskers: 95%{ $are_many ->
        [yes] {" "}for all pairs of plans together
       *[no] {""}
    }
    .ru = Прибыль { $time }: больше или меньше, чем при нынешней схеме, при одном и том же везении; усы: 95 %{ $are_many ->
        [yes] {" "}для всех пар схем сразу
       *[no] {""}
    }

TakesOfRevenue =
    .en = Pay takes { $share } of revenue
    .ru = Оплата труда забирает { $share } выручки

TakesTheSame =
    .en = { TakesOfRevenue } with every plan
    .ru = { TakesOfRevenue } при любой схеме

TakesFromTo =
    .en = { TakesOfRevenue } with { $cheapest }, { $most } with { $dearest }
    .ru = Оплата труда забирает от { $share } выручки ({ $cheapest }) до { $most } ({ $dearest })

CostsSubtitle =
    .en = Pay of all roles as a share of revenue; whiskers: 95%
    .ru = Оплата труда всех ролей как доля выручки; усы: 95 %

# How a rep-month is paid under a plan.
# $when (When)
PaidInMiddle =
    .en = { $plan }: { A($role) } is paid { $middle } { $when ->
        [every_month] every month
        [middle_month] in the middle month
       *[middle_quarter] a month in the middle quarter
    }
    .ru = { $plan }: { $role } получает { $middle } { $when ->
        [every_month] каждый месяц
        [middle_month] в типичный месяц
       *[middle_quarter] в месяц в типичном квартале
    }

# $every (PayPeriod)
PaidUnderMarket =
    .en = { $under } of the { $every ->
        [month] months
       *[quarter] quarters
    } are paid below the market
    .ru = ниже рынка оплачено { $under } { $every ->
        [month] месяцев
       *[quarter] кварталов
    }

# $every (PayPeriod)
MonthsSubtitle =
    .en = { $every ->
        [month] Share of the full months of reps by what they are paid
       *[quarter] Share of the full quarters of reps by what they are paid a month (a third of a quarter's pay)
    }
    .ru = { $every ->
        [month] Доля полных месяцев менеджеров по размеру оплаты
       *[quarter] Доля полных кварталов менеджеров по размеру оплаты в месяц: треть квартальной
    }

MarketLabel =
    .en = market
    .ru = рынок

ComponentsOnlyCost =
    .en = Components only cost: nobody is assumed to work differently for a plan
    .ru = Принято, что из-за схемы никто не работает иначе, поэтому части оплаты только стоят денег

ComponentAdds =
    .en = { $part } ({ $plan }) adds { $more } to the profit
    .ru = { $part } ({ $plan }) прибавляет к прибыли { $more }

NoComponentAdds =
    .en = No component clearly brings more than it costs
    .ru = Ни одна часть оплаты явно не приносит больше, чем стоит

ComponentsSubtitle =
    .en = Profit with the component less profit without it, on the same luck; whiskers: 95%
    .ru = Прибыль с частью минус прибыль без неё, при одном и том же везении; усы: 95 %

AssumedOfNobody =
    .en = assumed: nobody works differently
    .ru = допущение: никто не работает иначе

NobodyDiffers =
    .en = nobody works differently ({ AND($plans) })
    .ru = никто не работает иначе ({ AND($plans) })

PaidAtQuota =
    .en = { CAP(A($role)) } who makes the quota is paid { $least } a month
    .ru = За выполненный план { $role } получает { $least } в месяц

PaidTheSameWith =
    .en = { PaidAtQuota }, the same with { $other }
    .ru = { PaidAtQuota }, { $other } даёт столько же

PaidTheSame =
    .en = { PaidAtQuota } with every plan
    .ru = { PaidAtQuota } при любой схеме

PaidFromTo =
    .en = { PaidAtQuota } with { $low }, { $most } with { $high }
    .ru = За выполненный план { $role } получает в месяц от { $least } ({ $low }) до { $most } ({ $high })
