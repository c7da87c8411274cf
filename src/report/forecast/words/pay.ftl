### Sentences, columns and captions about pay plans.

## Columns

# For a rep and a month.
PayAMonth =
    .en = pay a month
    .ru = оплата в месяц

Mean =
    .en = mean
    .ru = среднее

BestPaid =
    .en = best paid
    .ru = лучший

WorstPaid =
    .en = worst paid
    .ru = худший

Variable =
    .en = variable
    .ru = переменная

UnderMarket =
    .en = under the market
    .ru = ниже рынка

PartOfPay =
    .en = part of the pay
    .ru = часть оплаты

OverTheRun =
    .en = over the run
    .ru = за всё время

OfPay =
    .en = of pay
    .ru = доля оплаты

# Of a payout curve.
QuotaAttained =
    .en = quota attained
    .ru = план выполнен

Base =
    .en = base
    .ru = оклад

Pay =
    .en = pay
    .ru = оплата

OfRevenue =
    .en = of revenue
    .ru = от выручки

## What a plan pays, by arithmetic

# $every (PayPeriod)
CurveHeading =
    .en = What `{ $role }` is { $every ->
        [quarter] paid a quarter
       *[month] paid
    }, by attainment
    .ru = Сколько получает `{ $role }` за { $every ->
        [quarter] квартал
       *[month] месяц
    }, по выполнению плана

# $every (PayPeriod)
CurveHeadingOfMargin =
    .en = { CurveHeading }, with a margin of { $share }
    .ru = { CurveHeading }, при марже { $share }

CurveFoot =
    .en = For a full pay period in which the whole role attains the same. Bonuses for single acts and the contest are left
        out; a soft salary that is not tied to money counts as earned.
    .ru = За полный период оплаты, в котором вся роль выполняет план одинаково. Без премий за отдельные действия и конкурса;
        мягкий оклад, который не зависит от денег, считается полученным.

PayoutTitle =
    .en = { CAP(A($role)) } who sells nothing is paid { $nothing } a month, at the quota { $quota }
    .ru = { $role }: без продаж — { $nothing } в месяц, при выполнении плана — { $quota }

# $is_quarterly (bool)
PayoutSubtitle =
    .en = { $is_quarterly ->
        [yes] Pay a month (a third of a quarter's) without bonuses for single acts and the contest, by arithmetic
       *[no] Pay of a full month without bonuses for single acts and the contest, by arithmetic
    }
    .ru = { $is_quarterly ->
        [yes] Оплата в месяц (треть квартальной)
       *[no] Оплата полного месяца
    } без премий за отдельные действия и конкурса, по формуле плана

# The sign of per cent is handed in: it stands for itself, behind no number.
OfTheQuota =
    .en = revenue, { $sign } of the quota
    .ru = выручка, { $sign } плана

Quota =
    .en = quota
    .ru = план

## What pay costs

# $has_revenue (bool)
Cost =
    .en = Pay comes to { $all }, of which { $variable } is variable{ $has_revenue ->
        [yes] : { $of_sales } of the revenue, { $each } for each sale
       *[no] {""}
    }.
    .ru = Оплата труда — { $all }, из них { $variable } — переменная часть{ $has_revenue ->
        [yes] : это { $of_sales } выручки, { $each } на одну продажу
       *[no] {""}
    }.

# $are_quarters (bool)
Months =
    .en = Months{ $are_quarters ->
        [yes] {" "}and quarters
       *[no] {""}
    } on every day of which a seat was filled, over all reps and runs. Best and worst paid: the rep with the highest and the
        lowest monthly pay of each run.
    .ru = Месяцы{ $are_quarters ->
        [yes] {" "}и кварталы
       *[no] {""}
    }, в которые место было занято каждый день, по всем менеджерам и прогонам. Лучший и худший: у кого в каждом прогоне самая
        высокая и самая низкая оплата в месяц.

Quarterly =
    .en = Quarterly pay is shown by the month: a third of what a quarter pays ({ AND($roles) }).
    .ru = Квартальная оплата показана за месяц: треть того, что платят за квартал ({ AND($roles) }).

# What draws and clawbacks have not brought back.
Unrecovered =
    .en = Draws and clawbacks of `{ $role }` still owed at the end of the run or by people who left: { $amount }.
    .ru = Авансы и возвраты процента у `{ $role }`, не погашенные к концу или после увольнения: { $amount }.

PayTitle =
    .en = The best paid { $role } earns { $best } a month on average, the worst paid { $worst }
    .ru = { $role }: лучший по оплате получает в среднем { $best } в месяц, худший — { $worst }

PayTitleOfOne =
    .en = { CAP(A($role)) } earns { $pay } a month on average
    .ru = { $role }: в среднем { $pay } в месяц на человека

# $are_quarters (bool)
PaySubtitle =
    .en = { $are_quarters ->
        [yes] Pay of each rep a month, of a quarter a third: the middle one, and the range of eight in ten
       *[no] Pay of each rep a month: middle month, and the range of eight months in ten
    }
    .ru = { $are_quarters ->
        [yes] Оплата каждого менеджера в месяц, от квартальной — треть: середина и разброс восьми случаев из десяти
       *[no] Оплата каждого менеджера в месяц: средний по величине месяц и разброс восьми месяцев из десяти
    }

## How the quota is attained

# $every (PayPeriod)
Attained =
    .en = `{ $role }` attains { $mean } of the quota in an average { $every ->
        [quarter] quarter
       *[month] month
    }; of the { $every ->
        [quarter] quarters
       *[month] months
    } { $reached }.
    .ru = `{ $role }` за { $every ->
        [quarter] квартал
       *[month] месяц
    } в среднем выполняет план на { $mean }; из { $every ->
        [quarter] кварталов
       *[month] месяцев
    } { $reached }.

Reach =
    .en = { $share } reach { $from }
    .ru = на { $from } и выше — { $share }

# $every (PayPeriod)
AttainmentTitle =
    .en = { $reached } of the { $every ->
        [quarter] quarters
       *[month] months
    } of { $role } reach the quota
    .ru = { $role }: план выполнен в { $reached } { $every ->
        [quarter] кварталов
       *[month] месяцев
    }

AttainmentSubtitle =
    .en = Share of the full pay periods of reps by revenue as a share of the quota
    .ru = Доля полных периодов оплаты менеджеров по тому, какую часть плана составила выручка

## Parts of the pay

SoftSalary =
    .en = soft salary for { $of }
    .ru = мягкий оклад за { $of }

Commission =
    .en = commission on { $of }
    .ru = процент с { $of }

Bonus =
    .en = bonus for { $of }
    .ru = премия за { $of }

CommissionOfHandedOver =
    .en = commission on deals handed over
    .ru = процент с переданных сделок

Tail =
    .en = tail commission on { $of } of customers handed over
    .ru = «хвост»: процент с { $of } переданных клиентов

Clawback =
    .en = commission taken back
    .ru = возврат процента

Draw =
    .en = draw, less what was recovered
    .ru = аванс за вычетом возвращённого

TeamBonus =
    .en = team bonus
    .ru = командная премия

Cap =
    .en = taken off by the cap
    .ru = срезано потолком

Contest =
    .en = contest
    .ru = конкурс

# What it is paid for: a salary or a bonus for it, a commission on it.
# $business (Business)
PaidFor =
    .en = { $business ->
        [new] new { $act }
        [repeat] repeat { $act }
       *[all] { $act }
    }
    .ru = { ACC($act) }{ $business ->
        [new] {" "}от новых клиентов
        [repeat] {" "}от прежних клиентов
       *[all] {""}
    }

# $business (Business)
PaidOn =
    .en = { PaidFor }
    .ru = { GEN($act) }{ $business ->
        [new] {" "}от новых клиентов
        [repeat] {" "}от прежних клиентов
       *[all] {""}
    }

EnteringFor =
    .en = entering "{ $stage }"
    .ru = переход в «{ $stage }»

EnteringOn =
    .en = { EnteringFor }
    .ru = перехода в «{ $stage }»
