### `voronka sweep`.
### kind: texts

about =
    .en = Try many values of some numbers: which are best for a goal, and what lies next to them
    .ru = Перебрать значения нескольких параметров: какие лучше всего для цели и что рядом с ними

variant =
    .en = Use this variant of the scenario; a wrong name lists them all
    .ru = Взять этот вариант сценария; неверное имя покажет все

set =
    .en = Change a number at every point: `--set roles.rep.ramp=4mo`; may be repeated
    .ru = Изменить число во всех точках: `--set roles.rep.ramp=4mo`; можно несколько раз

vary =
    .en = Try these values: `roles.rep.reps=1..6`, `stages.proposal.convert=20%..40% step 5%`, or a list `20%,30%,40%` as the
        scenario writes them; may be repeated
    .ru = Попробовать эти значения: `roles.rep.reps=1..6`, `stages.proposal.convert=20%..40% step 5%` или список
        `20%,30%,40%`, как в сценарии; можно несколько раз

design =
    .en = How to combine values; grid: each with each; list: all first ones, then all second ones; sobol: points that fill the
        space evenly, where `a..b` without a step is any number between
    .ru = Как сочетать значения; grid: каждое с каждым; list: все первые, затем все вторые; sobol: точки, равномерно
        заполняющие пространство; `a..b` без шага — любое число между ними

points =
    .en = Number of points of a sobol design, at most 65536; powers of two fill best [default: 256]
    .ru = Сколько точек у перебора sobol, не больше 65536; лучше всего степени двойки [по умолчанию: 256]

against =
    .en = A second goal: show the points that no other point beats in both
    .ru = Вторая цель: показать точки, которых ни одна другая не превосходит по обеим

precision =
    .en = Play each point until the goal is known to ± this: percentage points of a chance, per cent of revenue for money, per
        cent of itself for a number
    .ru = Считать каждую точку, пока цель не будет известна с этой точностью (±). Для вероятности — процентные пункты,
        для денег — проценты выручки, для количества — проценты его самого

out =
    .en = Write a line for each point into this CSV file as soon as it is played
    .ru = Записывать строку о каждой точке в этот файл CSV, как только она сыграна

resume =
    .en = Go on after the points that are already in that file
    .ru = Продолжить после точек, которые уже есть в этом файле

examples =
    .en = voronka sweep my.toml --vary roles.rep.reps=1..6 --goal p_target — how many reps the target needs

        voronka sweep my.toml --vary roles.rep.reps=2..5 --against p_loss

        voronka sweep my.toml --vary roles.rep.ramp=1mo..6mo --design sobol
    .ru = voronka sweep my.toml --vary roles.rep.reps=1..6 --goal p_target — сколько менеджеров нужно для цели

        voronka sweep my.toml --vary roles.rep.reps=2..5 --against p_loss

        voronka sweep my.toml --vary roles.rep.ramp=1mo..6mo --design sobol
