### `voronka levers`.
### kind: texts

about =
    .en = Move every number a tenth up and down: what to fix first, and what is not known that matters most
    .ru = Сдвинуть каждый параметр на десятую часть вверх и вниз: что чинить первым и какая неизвестность важнее всего

output =
    .en = What is to be raised, or lowered where less is better: revenue, profit, sales, p_target, lowest_cash, costs or
        another output; `voronka schema --outputs` lists them [default: profit; sales where there is no money]
    .ru = Что повысить — или снизить, если лучше меньше: revenue, profit, sales, p_target, lowest_cash, costs или другой
        показатель; все перечислит `voronka schema --outputs` [по умолчанию: profit; sales, если денег в сценарии нет]

by =
    .en = By how much each number is moved; whole numbers go by one at the least
    .ru = На сколько сдвигается каждый параметр; целые — не меньше чем на единицу

only =
    .en = Look at this number alone, or at those of this table, as often as you like: `--only stages.proposal`
    .ru = Только этот параметр или параметры этой таблицы; можно несколько раз: `--only stages.proposal`

decide =
    .en = Tell what it is worth to know each unknown number before this choice is made: between variants, as in
        `as-it-is,two-more-reps`, or between values, as in `roles.rep.reps=3..6`
    .ru = Сколько стоит узнать каждое неизвестное до этого решения: между вариантами, как в `as-it-is,two-more-reps`,
        или между значениями, как в `roles.rep.reps=3..6`

runs =
    .en = Tell the best levers apart on so many runs of each, and measure them on as many others; without it, as often
        as the precision takes
    .ru = Различать лучшие рычаги столькими прогонами каждого и измерять столькими же другими; если не указано — сколько
        нужно для точности

precision =
    .en = Measure the best levers until what they bring is known to ± this: points of a chance, per cent of the revenue
        for money, per cent of itself for a number
    .ru = Измерять лучшие рычаги, пока их отдача не будет известна с этой точностью (±). Для вероятности — процентные
        пункты, для денег — проценты выручки, для количества — проценты его самого

most =
    .en = Give up on the precision after so many runs of each
    .ru = Не больше стольких прогонов каждого, даже если точность не достигнута

heading--what-is-moved =
    .en = What is moved
    .ru = Что сдвигается

heading--what-is-decided =
    .en = What is decided
    .ru = Что решается

examples =
    .en = voronka levers my.toml — what a tenth more or less of each number brings

        voronka levers my.toml --output p_target — the same for the chance of the first target

        voronka levers my.toml --decide roles.rep.reps=3..5 — and what it is worth to know before you decide

        voronka levers my.toml --charts charts — with the bars and the tornado
    .ru = voronka levers my.toml — что даёт каждый параметр, если сдвинуть его на десятую часть

        voronka levers my.toml --output p_target — то же для вероятности первой цели

        voronka levers my.toml --decide roles.rep.reps=3..5 — и что стоит узнать до решения

        voronka levers my.toml --charts charts — со столбцами и «торнадо»
