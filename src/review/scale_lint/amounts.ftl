### Amounts that are ten times apart or more: what was seen, why it matters, what helps.

ValueForPay =
    .en = all together can sell for { $sold } a month at best, and base pay is { $pay } a month
    .ru = все вместе продают в лучшем случае на { $sold } в месяц, а твёрдые оклады — { $pay } в месяц

ValueForPayMatters =
    .en = nobody would run such a department: an amount is ten times off or more
    .ru = такой отдел никто не держал бы: какая-то сумма ошибочна раз в десять или больше

ValueForPayHelps =
    .en = check `deal_value`, `pay` and `convert`: are the thousands left out?
    .ru = проверьте `deal_value`, `pay` и `convert`: не потеряны ли тысячи?

## Last year

RevenueOfLastYear =
    .en = last year brought { $revenue } of revenue, and { $beside }
    .ru = прошлый год принёс выручку { $revenue }, а { $beside }

PayOfToday =
    .en = the base pay of today's people is { $pay } a month
    .ru = твёрдые оклады тех, кто уже работает, — { $pay } в месяц

QuotasOfToday =
    .en = the quotas of today's people come to { $quotas } a month
    .ru = планы тех, кто уже работает, вместе — { $quotas } в месяц

RevenueOfLastYearMatters =
    .en = one of the two is ten times off or more
    .ru = одно из двух чисел ошибочно раз в десять или больше

RevenueOfLastYearHelps =
    .en = state the revenue of all twelve months: thousands left out, or a month in place of a year?
    .ru = укажите выручку за все двенадцать месяцев: не потеряны ли тысячи, не месяц ли вместо года?

## People and leads

Quota =
    .en = role { $role }: a quota of { $quota } a month, while each rep who signs can sell for { $each } at best
    .ru = роль { $role }: план { $quota } в месяц, а каждый, кто подписывает договоры, продаст в лучшем случае на { $each }

QuotaMatters =
    .en = the quota or the value of a deal is ten times off or more
    .ru = план или сумма сделки ошибочны раз в десять или больше

QuotaHelps =
    .en = check `quota` and `deal_value`: are the thousands left out, or is a year's quota stated by the month?
    .ru = проверьте `quota` и `deal_value`: не потеряны ли тысячи, не годовой ли план указан на месяц?

LeadCost =
    .en = channel { $channel }: a lead costs { $cost }, and a deal from one brings { $value }
    .ru = канал { $channel }: лид стоит { $cost }, а сделка с ним приносит { $value }

LeadCostMatters =
    .en = nobody would buy such leads: not even one that signs pays for itself
    .ru = такие лиды никто не стал бы покупать: не окупается даже тот, кто подписал договор

LeadCostHelps =
    .en = check `cost_per_lead` and `deal_value`: is it a month's `budget`, or are thousands left out?
    .ru = проверьте `cost_per_lead` и `deal_value`: не месячный ли это `budget`, не потеряны ли тысячи?

HireCost =
    .en = role { $role }: a hire costs { $cost }, and a month's base pay is { $pay }
    .ru = роль { $role }: нанять человека стоит { $cost }, а твёрдый оклад за месяц — { $pay }

HireCostMatters =
    .en = that is less than a hundredth of it
    .ru = это меньше сотой доли оклада

HireCostHelps =
    .en = check `hire_cost` and `pay`: are the thousands left out?
    .ru = проверьте `hire_cost` и `pay`: не потеряны ли тысячи?

## Cash

Cash =
    .en = cash of { $cash } at the start, and { $beside }
    .ru = на старте в кассе { $cash }, а { $beside }

RevenueBeside =
    .en = last year brought { $revenue } of revenue
    .ru = выручка прошлого года — { $revenue }

PayBeside =
    .en = base pay of all is { $pay } a month
    .ru = твёрдые оклады всех — { $pay } в месяц

CashMatters =
    .en = one of the two is far off
    .ru = одно из двух чисел явно не то

CashHelps =
    .en = check `cash` of [money]: are the thousands left out, or too many of them there?
    .ru = проверьте `cash` в [money]: не потеряны ли тысячи, нет ли лишних?
