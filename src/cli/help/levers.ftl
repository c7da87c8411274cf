### `voronka levers`.
### kind: texts

about =
    .en = Move every number by a tenth: what to fix first, and which unknown matters most
    .ru = Сдвинуть каждый параметр на десятую часть: что менять первым и какая неизвестность важнее всего

output =
    .en = What to raise, or to lower where less is better: revenue, profit, sales, p_target, lowest_cash, costs or another
        output; `voronka schema --outputs` lists them [default: profit; sales where there is no money]
    .ru = Что повысить — или снизить, если лучше меньше: revenue, profit, sales, p_target, lowest_cash, costs или другой
        показатель; все перечислит `voronka schema --outputs` [по умолчанию: profit; sales, если денег в сценарии нет]

by =
    .en = By how much to move each number; whole numbers move by at least one
    .ru = На сколько сдвигается каждый параметр; целые — не меньше чем на единицу

only =
    .en = Move only this number, or those of this table: `--only stages.proposal`; may be repeated
    .ru = Только этот параметр или параметры этой таблицы: `--only stages.proposal`; можно несколько раз

decide =
    .en = Choose between these options, and see what it is worth to find out each unknown number before: variants, as in
        `as-it-is,two-more-reps`, or values, as in `roles.rep.reps=3..6`
    .ru = Выбрать из этих вариантов и узнать, чего стоит выяснить каждое неизвестное до решения: варианты файла, как в
        `as-it-is,two-more-reps`, или значения, как в `roles.rep.reps=3..6`

runs =
    .en = Number of runs of each to tell the best levers apart, and of as many others to measure them; default: as many as the
        precision needs
    .ru = Различать лучшие рычаги столькими прогонами каждого и измерять столькими же другими; если не указано — сколько
        нужно для точности

precision =
    .en = Measure the best levers until what they bring is known to ± this: percentage points of a chance, per cent of revenue
        for money, per cent of itself for a number
    .ru = Измерять лучшие рычаги, пока их отдача не будет известна с этой точностью (±). Для вероятности — процентные
        пункты, для денег — проценты выручки, для количества — проценты его самого

most =
    .en = Stop after this many runs of each, even if the precision is not reached
    .ru = Не больше стольких прогонов каждого, даже если точность не достигнута

heading--what-is-moved =
    .en = What is moved
    .ru = Что сдвигать

heading--what-is-decided =
    .en = What is decided
    .ru = Что решить

examples =
    .en = voronka levers my.toml — what a tenth more or less of each number brings

        voronka levers my.toml --output p_target — the same for the chance of the first target

        voronka levers my.toml --decide roles.rep.reps=3..5 — and how many reps, and what to find out before

        voronka levers my.toml --charts charts — with the bars and the tornado
    .ru = voronka levers my.toml — что даёт каждый параметр, если сдвинуть его на десятую часть

        voronka levers my.toml --output p_target — то же для вероятности первой цели

        voronka levers my.toml --decide roles.rep.reps=3..5 — и сколько людей взять, и что узнать до решения

        voronka levers my.toml --charts charts — со столбцами и «торнадо»
