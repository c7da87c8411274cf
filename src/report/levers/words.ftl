### What to fix first.

## The answer

# Which lever to pull first.
# $direction (Direction)
First =
    .en = { $direction ->
        [raise] Raise
       *[lower] Lower
    } `{ $path }` first: { $moved } { $time }.
    .ru = Сначала { $direction ->
        [raise] повысьте
       *[lower] снизьте
    } `{ $path }`: { $moved } { $time }.

# What a move does to the goal.
# $effect (Effect)
Does =
    .en = { $effect ->
        [money] adds { $size } of { $goal }
        [count] adds { $size } { $goal }
        [chance] adds { $size } to { $goal }
       *[less] takes { $size } off { $goal }
    }
    .ru = { $effect ->
        [less] снижает
       *[other] увеличивает
    } { ACC($goal) } на { $size }

# $is_more (bool)
Moved =
    .en = { $share } { $is_more ->
        [yes] more
       *[no] less
    } ({ $from } → { $to }) { $does }
    .ru = { $is_more ->
        [yes] рост
       *[no] снижение
    } на { $share } ({ $from } → { $to }) { $does }

# A whole number moves by one at the least.
MovedByOne =
    .en = from { $from } to { $to } { $does }; in proportion, { $share } is { $part }
    .ru = переход с { $from } на { $to } { $does }; в пересчёте на { $share } это { $part }

# Where the move has no size: the same without it.
MovedSomehow =
    .en = { $does }
    .ru = это { $does }

ATenth =
    .en = a tenth
    .ru = десятую часть

NothingServes =
    .en = No number stands out: none of those measured visibly improves { $goal }.
    .ru = Ни один параметр не выделяется: ни один из измеренных заметно не улучшает { ACC($goal) }.

NothingStandsOut =
    .en = No number stands out: moving `{ $path }`, which looks best, changes { $goal } by { $gain }.
    .ru = Ни один параметр не выделяется. Лучший на вид — `{ $path }` (меняет { ACC($goal) } на { $gain }).

CannotBeTold =
    .en = Which number to move first is not clear yet: moving `{ $path }`, which looks best, changes { $goal } by { $gain }.
    .ru = Какой параметр менять первым, пока неясно. Лучший на вид — `{ $path }` (меняет { ACC($goal) } на { $gain }).

NotMeasured =
    .en = Stopped before any number was measured: it is not known which to move first.
    .ru = Расчёт остановлен до измерений: какой параметр менять первым, неизвестно.

# $is_known (bool)
NoLever =
    .en = No number of the scenario improves { $goal } by itself{ $is_known ->
        [yes] {" "}(now { $known })
       *[no] {""}
    }.
    .ru = Ни один параметр сценария сам по себе не улучшает { ACC($goal) }{ $is_known ->
        [yes] {" "}(сейчас { $known })
       *[no] {""}
    }.

# $direction (Direction)
LooksBest =
    .en = At a first look, which flatters it, { $direction ->
        [raise] raising
       *[lower] lowering
    } `{ $path }` looks best: { $moved }.
    .ru = На первый взгляд (он льстит) лучше всего { $direction ->
        [raise] повысить
       *[lower] снизить
    } `{ $path }`: { $moved }.

## How sure it is

NoRivalAtAll =
    .en = Of the { $count } measured, it brings most: that is as good as certain.
    .ru = Из { $count } измеренных он даёт больше всех: это почти наверняка.

NoRival =
    .en = Of the { $count } measured, it brings most: that is at least { $sure }% sure.
    .ru = Из { $count } измеренных он даёт больше всех: уверенность не ниже { $sure } %.

# $is_one (bool) only ru
Rivals =
    .en = It cannot be told apart from { AND($rivals) }.
    .ru = От него { $is_one ->
        [yes] неотличим
       *[no] неотличимы
    } { AND($rivals) }.

## What comes with it

Elasticity =
    .en = Each 1% more of `{ $path }` moves { $goal } by { $by }%.
    .ru = Рост `{ $path }` на 1 % меняет { ACC($goal) } на { $by } %.

BesideChanges =
    .en = With it, { $figure } { AGREE($figure) ->
        [plural] change
       *[singular] changes
    } by { $change }.
    .ru = Заодно { AGREE($figure) ->
        [plural] изменятся
       *[singular] изменится
    } { NOM($figure) } ({ $change }).

# Where it stays as it is.
TargetStays =
    .en = The chance of reaching the target `{ $target }` stays at { $now }%.
    .ru = Вероятность достичь цели `{ $target }` остаётся { $now } %.

TargetThen =
    .en = The chance of reaching the target `{ $target }` goes from { $now }% to { $then }% ({ $points } percentage points).
    .ru = Вероятность достичь цели `{ $target }` — { $then } % вместо { $now } % ({ $points }{"\u202F"}п.{"\u202F"}п.).

# One of those that come next.
# $direction (Direction)
NextOne =
    .en = { $direction ->
        [raise] raise
       *[lower] lower
    } `{ $path }` ({ $gain })
    .ru = { $direction ->
        [raise] повысить
       *[lower] снизить
    } `{ $path }` ({ $gain })

Next =
    .en = Next: { AND($moves) }.
    .ru = Затем: { AND($moves) }.

## How many were looked at

# $all (Number)
LookedAt =
    .en = { $all } { PLURAL($all, "number was", "numbers were") } looked at.
    .ru = Просмотрено: { $all } { PLURAL($all, "параметр", "параметра", "параметров") }.

# $all (Number)
# $measured (Number)
LookedAtAndMeasured =
    .en = { LookedAt } The best { $measured } { PLURAL($measured, "was", "were") } measured in new runs.
    .ru = { LookedAt } На новых прогонах { PLURAL($measured, "измерен", "измерены", "измерено") } { $measured }
        { PLURAL($measured, "лучший", "лучших", "лучших") }.

# $still (Number)
Still =
    .en = { $still } cannot be moved: { PLURAL($still, "it is", "they are") } 0 or tied to another.
    .ru = { $still } нельзя менять: { PLURAL($still, "он равен 0 или связан", "они равны 0 или связаны",
        "они равны 0 или связаны") } с другим параметром.

# $idle (Number)
Idle =
    .en = { $idle } { PLURAL($idle, "moves", "move") } nothing at all.
    .ru = { $idle } ни на что не { PLURAL($idle, "влияет", "влияют", "влияют") }.

# $left (Number)
LeftOut =
    .en = { $left } { PLURAL($left, "is", "are") } left out unless --only names { PLURAL($left, "it", "them") }: the hours
        of the calendar, and factors of 1 that are not in the file.
    .ru = { $left } не { PLURAL($left, "рассмотрен", "рассмотрены", "рассмотрено") } без `--only`: часы календаря и
        коэффициенты, равные 1, которых нет в файле.

## What was cut short

# $halt (Halt)
Halted =
    .en = { $halt ->
        [deadline] The time allowed was over
       *[interrupted] The run was interrupted
    } before everything was played.
    .ru = { $halt ->
        [deadline] Время вышло
       *[interrupted] Расчёт прервали
    } раньше, чем были сыграны все прогоны.

HaltedMatters =
    .en = What is missing on this page was not played; the order may be another.
    .ru = Чего на этой странице нет, то не сыграно; порядок ещё может измениться.

HaltedHelps =
    .en = Let it run to the end, or ask for fewer runs: `--runs`.
    .ru = Дайте расчёту закончиться или попросите меньше прогонов: `--runs`.

## The table of levers

Heading =
    .en = What moving each number by { $by } brings
    .ru = Что даёт изменение каждого параметра на { $by }

NumberColumn =
    .en = number
    .ru = параметр

MoveColumn =
    .en = from → to
    .ru = было → стало

ElasticityColumn =
    .en = elasticity
    .ru = эластичность

BehindColumn =
    .en = behind first
    .ru = отстаёт от первого

AsMuch =
    .en = as much
    .ru = столько же

NotToldApart =
    .en = cannot be told apart
    .ru = неотличимо

Note =
    .en = Each number is moved alone, { $by } up or down, whichever improves { $goal }; whole numbers by at least one, then in
        proportion. A range is moved as a whole, a distribution in its length. Elasticity: by how many per cent the goal
        changes for one per cent of the number, from one move up and one down. ± 95%, { $runs } runs of each version on the
        same luck, none of which was used to choose or order these numbers.
    .ru = Каждый параметр меняется один, на { $by } вверх или вниз — так, чтобы улучшить { ACC($goal) }; целые числа — не
        меньше чем на единицу, затем в пересчёте. Диапазон сдвигается целиком, у распределения меняется длина. Эластичность: на
        сколько процентов меняется цель при изменении параметра на один процент, по одному шагу вверх и вниз. ± 95 %, прогонов
        на вариант: { $runs }, при одном и том же везении; в выборе и порядке эти прогоны не участвовали.

NoteOfCosts =
    .en = The cost of moving a number (a campaign, a training, a new price list) is not in the file and not counted here. All
        other numbers are in `--csv` and `--json`.
    .ru = Чего стоит само изменение (кампания, обучение, новый прайс), в файле не сказано и здесь не учтено. Остальные числа —
        в `--csv` и `--json`.

FirstLookNote =
    .en = Partial: a first look, { $runs } runs of each version on the same luck (± 95%). The first of many is flattered by the
        luck that put it first. Each number is moved alone, { $by } up or down, whichever improves { $goal }.
    .ru = Неполно: первый взгляд, прогонов на вариант: { $runs }, при одном и том же везении (± 95 %). Первому из многих
        льстит везение, которое вывело его вперёд. Каждый параметр меняется один, на { $by } вверх или вниз — так, чтобы
        улучшить { ACC($goal) }.

RunsFromTo =
    .en = { $least } to { $most }
    .ru = от { $least } до { $most }

# $to (Number)
People =
    .en = { $from } → { $to } people
    .ru = { $from } → { $to } { PLURAL($to, "человек", "человека", "человек") }

## Stages

StagesHeading =
    .en = What a tenth more yeses bring, stage by stage
    .ru = Что даёт «да» на десятую часть чаще, по этапам

# Beside a gain of something else, what a stage brings more of is said.
# $is_other (bool)
StageLifted =
    .en = { $is_other ->
        [yes] What a stage adds is { BARE($figure) }, not { $goal }.{" "}
       *[no] {""}
    }Raised here is the chance after skill and ramp; `convert` is the chance before them.
    .ru = { $is_other ->
        [yes] Прибавка по этапам — { NOM($figure) }, а не { NOM($goal) }.{" "}
       *[no] {""}
    }Здесь растёт вероятность с учётом умений и выхода на план; `convert` — вероятность до их учёта.

StageColumn =
    .en = stage
    .ru = этап

GoOnColumn =
    .en = deals that go on
    .ru = сделки идут дальше

AddsColumn =
    .en = adds { BARE($figure) }
    .ru = прибавка { GEN($figure) }

StageNote =
    .en = The chance of a yes is raised after skill, ramp and all other odds, for everybody who works there; { $runs } runs
        each.
    .ru = Вероятность «да» растёт после учёта умений, выхода на план и прочего, у всех, кто работает на этапе; прогонов на
        этап: { $runs }.

## What is not known

UnknownsHeading =
    .en = What you do not know, at its low and its high end
    .ru = Чего вы не знаете: нижний и верхний край

NothingUnknown =
    .en = No number of the scenario is a range, so nothing is unknown. If you do not know a number, write the range you
        believe, such as convert = "25% to 35%".
    .ru = Ни один параметр сценария не задан диапазоном, неизвестного нет. Где вы не уверены, пишите, что предполагаете:
        например, convert = "25% to 35%".

NothingMoves =
    .en = No unknown number alone moves { $goal } beyond the error of the simulation.
    .ru = Ни один неизвестный параметр сам по себе не меняет { ACC($goal) } сильнее ошибки расчёта.

MovesMost =
    .en = Among what you do not know, `{ $path }` matters most: at { $p10 } { $goal } { AGREE($goal) ->
        [plural] are
       *[singular] is
    } { $low }, at { $p90 } { $high } (its P10 and P90).
    .ru = Из того, чего вы не знаете, важнее всего `{ $path }`: при { $p10 } { NOM($goal) } — { $low }, при { $p90 } —
        { $high } (его P10 и P90).

EndsColumn =
    .en = { $figure } at P10, at P90
    .ru = { $figure } при P10, при P90

WidthColumn =
    .en = from P10 to P90
    .ru = от P10 до P90

TornadoNote =
    .en = P10 and P90: one time in ten the number is lower, one time in ten higher. The other numbers vary as you believe.
        { $runs } runs of each version on the same luck.
    .ru = P10 и P90: в одном случае из десяти параметр ниже, в одном — выше. Остальные меняются так, как вы предполагаете.
        Прогонов на вариант: { $runs }, при одном и том же везении.

AsBelieved =
    .en = With all of them as believed: { $level }.
    .ru = Если всё так, как вы предполагаете: { $level }.

## Charts

# $others (Number)
TitleInDoubt =
    .en = { $title }; { $others ->
        [1] another cannot be told apart from it
       *[other] { $others } others cannot be told apart from it
    }
    .ru = { $title }; неотличимо ещё { $others } { PLURAL($others, "изменение", "изменения", "изменений") }

Subtitle =
    .en = Change of { $goal } if each number alone moves by { $by } in the better direction; whiskers: 95%
    .ru = Изменение { GEN($goal) }, если каждый параметр один сдвинуть на { $by } в лучшую сторону; усы: 95 %

TornadoTitle =
    .en = Among what you do not know, { $path } moves { $goal } most: { $from } to { $to }
    .ru = Из того, чего вы не знаете, сильнее всего на { ACC($goal) } влияет { $path }: от { $from } до { $to }

TornadoSubtitle =
    .en = Mean { BARE($goal) } with each unknown number at its P10 and at its P90 (left … right), the others as you believe
    .ru = Среднее { GEN($goal) }, когда каждый неизвестный параметр равен P10 и P90 (слева … справа), остальные — как вы
        предполагаете
