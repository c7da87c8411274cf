### `voronka hire`.
### kind: texts

about =
    .en = Find how many to hire to reach a target as often as you want
    .ru = Найти, сколько людей нанять, чтобы цель достигалась с нужной вероятностью

role =
    .en = Role to hire for; two or three together: `hunter,account`. Default: the only role that works stages
    .ru = Роль, для которой ищется число людей; две или три — вместе: `hunter,account`. Если не указана — единственная
        роль, которая ведёт этапы

up_to =
    .en = Most people to try in each role; default: ten more than the fewest
    .ru = Сколько людей в роли пробовать самое большее; если не указано — на десять больше наименьшего

at_least =
    .en = Fewest people to try in each role; default: those who are there
    .ru = Сколько людей в роли пробовать самое меньшее; если не указано — сколько есть

from =
    .en = Try hires that begin on this day: `2027-03-01`, `60d` or `3mo` after the start, `0d` for at once; may be repeated;
        default: as in the file
    .ru = Попробовать наём с этого дня; можно несколько раз: `2027-03-01`, `60d` или `3mo` после начала, `0d` — сразу;
        если не указано — как в файле

budget =
    .en = Most that pay and hiring of the department may cost over the whole time, on average: `6M`
    .ru = Сколько самое большее в среднем могут стоить оплата труда и наём за весь срок: `6M`

cash_lasts =
    .en = Only numbers of people with whom cash stays above 0 every day, with this chance: `95%`; needs the `cash` at the start
        in the scenario
    .ru = Только такое число людей, при котором деньги не кончаются ни в один день с этой вероятностью: `95%`; деньги на
        начало указаны в сценарии (`cash`)

confidence =
    .en = Chance with which the target must be reached
    .ru = Вероятность, с которой цель должна достигаться

target =
    .en = Target of the scenario; default: the first
    .ru = Цель сценария; если не указана — первая

by =
    .en = Day to reach it by; default: that of the target. The same as `--set targets.NAME.by=…`
    .ru = К какому дню достичь; если не указано — к сроку цели. То же, что `--set targets.NAME.by=…`

growth =
    .en = Growth of revenue over last year, instead of a target of the scenario: `100%`
    .ru = Рост выручки к прошлому году вместо цели сценария: `100%`

revenue =
    .en = Revenue to reach, instead of a target of the scenario: `80M`
    .ru = Выручка, которой нужно достичь, вместо цели сценария: `80M`

profit =
    .en = Profit to reach, instead of a target of the scenario
    .ru = Прибыль, которой нужно достичь, вместо цели сценария

sales =
    .en = Number of sales to reach, instead of a target of the scenario
    .ru = Число продаж, которого нужно достичь, вместо цели сценария

heading--how-many =
    .en = How many
    .ru = Сколько

heading--what-to-reach =
    .en = What to reach
    .ru = Чего достичь

examples =
    .en = voronka hire my.toml --confidence 80% — how many people reach its first target

        voronka hire my.toml --role hunter --up-to 12 — how many hunters

        voronka hire my.toml --role hunter,account — how many of both together

        voronka hire my.toml --from 0d --from 3mo — at once, or in a quarter?

        voronka hire my.toml --growth 100% --budget 6M — double the revenue within a budget for people
    .ru = voronka hire my.toml --confidence 80% — сколько людей в роли нужно для первой цели

        voronka hire my.toml --role hunter --up-to 12 — сколько «хантеров»

        voronka hire my.toml --role hunter,account — сколько тех и других вместе

        voronka hire my.toml --from 0d --from 3mo — сразу или через квартал?

        voronka hire my.toml --growth 100% --budget 6M — удвоить выручку в пределах бюджета
