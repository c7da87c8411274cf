### Which days are worked, table by table: `table`, `table--key` and, where a default is told in words, `table--key--else`.
### kind: constants

## calendar

calendar =
    .en = Which days are worked. Leads arrive and clients cool down on calendar days.
    .ru = Какие дни рабочие. Лиды приходят, а клиенты остывают по календарным дням.

calendar--work_days =
    .en = days of the week that are worked
    .ru = рабочие дни недели

calendar--holidays =
    .en = days off
    .ru = нерабочие дни

calendar--hours =
    .en = hours in a working day
    .ru = часов в рабочем дне
