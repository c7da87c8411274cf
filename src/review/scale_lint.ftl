### Amounts that should agree, and a margin that nobody stated: what was seen, why it matters, what helps.

NoMargin =
    .en = segment { $segment }: no `margin`, and { $why }
    .ru = сегмент { $segment }: `margin` не задана, а { $why }

MarginAsked =
    .en = target { $target } is of margin or profit
    .ru = цель { $target } — о марже или прибыли

CostsStated =
    .en = the file states costs
    .ru = расходы в файле указаны

NoMarginMatters =
    .en = all its sales count as margin, as if the goods cost nothing
    .ru = всё проданное считается маржой, будто себестоимости нет

NoMarginHelps =
    .en = add a line such as margin = "70%" to the segment, or "100%" if it is so
    .ru = добавьте сегменту строку вроде margin = "70%" или "100%", если это так

ValueOfLastYear =
    .en = last year { $revenue } of revenue came from { $sales } sales, { $each } each, and a deal is worth { $value }
    .ru = за прошлый год выручка { $revenue } при числе продаж { $sales }, то есть по { $each }, а сделка приносит { $value }

ValueOfLastYearMatters =
    .en = one of the three is ten times off or more
    .ru = одно из трёх чисел ошибочно раз в десять или больше

ValueOfLastYearHelps =
    .en = check `revenue` and `sales` of [last_year] and `deal_value`: thousands left out, or a month in place of a year?
    .ru = проверьте `revenue` и `sales` в [last_year] и `deal_value`: не потеряны ли тысячи, не месяц ли вместо года?

MarginOfLastYear =
    .en = last year { $margin } of margin came from { $revenue } of revenue
    .ru = за прошлый год маржа { $margin } при выручке { $revenue }

MarginOfLastYearMatters =
    .en = the margin that the segments state is another
    .ru = маржа, указанная у сегментов, другая

MarginOfLastYearHelps =
    .en = check `revenue` and `margin` of [last_year]: thousands left out, or a month in place of a year?
    .ru = проверьте `revenue` и `margin` в [last_year]: не потеряны ли тысячи, не месяц ли вместо года?
