### Money of the department as a whole, and the year before, table by table: `table`, `table--key` and, where a default is told in words, `table--key--else`.
### kind: constants

## money

money =
    .en = Costs of the department as a whole.
    .ru = Расходы отдела в целом.

money--overhead =
    .en = overhead
    .ru = накладные расходы

money--pay_budget =
    .en = most that the pay of all roles is to come to over the run
    .ru = во сколько самое большее должна обойтись оплата всех ролей за прогон

money--cash =
    .en = cash at the start
    .ru = деньги на счёте в начале

money--one_off =
    .en = one-off costs
    .ru = разовые расходы

## one-off cost

one-off-cost =
    .en = A cost that comes once.
    .ru = Расход, который бывает один раз.

one-off-cost--date =
    .en = its day
    .ru = день расхода

one-off-cost--what =
    .en = what it is for
    .ru = на что

one-off-cost--cost =
    .en = how much
    .ru = сколько

## last year

last-year =
    .en = The twelve months before the start, the base of growth targets.
    .ru = Двенадцать месяцев до начала; от них считаются цели по росту.

last-year--revenue =
    .en = revenue
    .ru = выручка

last-year--sales =
    .en = number of sales
    .ru = число продаж

last-year--margin =
    .en = margin
    .ru = маржа
