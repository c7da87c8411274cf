### What the spread hangs on, and what knowledge is worth.

## What the spread hangs on

SharesHeading =
    .en = Where the spread comes from
    .ru = Откуда берётся разброс

Luck =
    .en = luck
    .ru = случай

Alone =
    .en = alone
    .ru = сам по себе

WithOthers =
    .en = with others
    .ru = вместе с другими

NoSpread =
    .en = No spread of { $goal } is seen: { NeverVaried }.
    .ru = Разброса { GEN($goal) } не видно: { NeverVaried }.

# That what is asked for came out alike in all that was played for it: other runs may still differ.
NeverVaried =
    .en = it was the same in all { $runs } runs played for it
    .ru = во всех сыгранных прогонах ({ $runs }) результат один и тот же

LuckLeft =
    .en = Luck is { $left } of the spread of { $goal } (its variance): so much stays even if every unknown number becomes
        known.
    .ru = Случай — это { $left } разброса { GEN($goal) } (его дисперсии): столько останется, даже если узнать все неизвестные
        параметры.

NoneTakesPart =
    .en = No single unknown number is seen to make up a part of it.
    .ru = Ни один неизвестный параметр в отдельности заметной доли не даёт.

MostHangs =
    .en = Of the rest, `{ $path }` matters most: knowing it alone takes { $part } away.
    .ru = Из остального важнее всего `{ $path }`: если узнать только его, уйдёт { $part }.

MostHangsNear =
    .en = Of the rest, `{ $path }` matters most: knowing it alone takes { $part } away; { AND($near) } cannot be told apart
        from it.
    .ru = Из остального важнее всего `{ $path }`: если узнать только его, уйдёт { $part }; неотличимо: { AND($near) }.

Near =
    .en = `{ $path }` ({ $part })
    .ru = `{ $path }` ({ $part })

ShareColumn =
    .en = share of the variance
    .ru = доля дисперсии

# $are_together (bool)
# $is_short (bool)
SharesNote =
    .en = Sobol indices, shares of the variance. Alone: what goes if only this becomes known; with others: what is left if all
        the rest does.{ $are_together ->
        [yes] {" "}What only several do together: { $together }.
       *[no] {""}
    } The standard deviation is { $deviation }. 95% intervals from { $rows } rows, { $runs } runs in all.{ $is_short ->
        [yes] {" "}{ MoreRuns }
       *[no] {""}
    }
    .ru = Индексы Соболя, доли дисперсии. Сам по себе: сколько уйдёт, если узнать только этот параметр; вместе с другими:
        сколько останется, если узнать все остальные.{ $are_together ->
        [yes] {" "}Только несколько вместе: { $together }.
       *[no] {""}
    } Стандартное отклонение: { $deviation }. 95 % интервалы, строк: { $rows }, всего прогонов: { $runs }.{ $is_short ->
        [yes] {" "}{ MoreRuns }
       *[no] {""}
    }

# Said where something is not known as exactly as was asked.
MoreRuns =
    .en = Not all is known as exactly as you asked: `--most` allows more runs.
    .ru = Не всё известно так точно, как вы просили: `--most` разрешает больше прогонов.

LuckTitle =
    .en = Luck is { $left } of the variance of { $goal }
    .ru = { $left } дисперсии { GEN($goal) } — случай

LuckAndMostTitle =
    .en = Luck is { $left } of the variance of { $goal }; of what can be known, { $path } weighs most
    .ru = { $left } дисперсии { GEN($goal) } — случай; из того, что можно узнать, важнее всего { $path }

NoSpreadTitle =
    .en = No spread of { $goal } is seen: { NeverVaried }
    .ru = Разброса { GEN($goal) } не видно: { NeverVaried }

SharesSubtitle =
    .en = Alone: what goes if only this becomes known; with others: what is left if all the rest does; whiskers: 95%
    .ru = Сам по себе: что уйдёт, если узнать только это; вместе с другими: что останется, если узнать всё прочее; усы: 95 %

SharesAxis =
    .en = share of the variance of { $goal }
    .ru = доля дисперсии { GEN($goal) }

## What knowledge is worth

WorthHeading =
    .en = What it is worth to find out before you decide
    .ru = Что стоит узнать до решения

AllUnknowns =
    .en = all unknown numbers at once
    .ru = все неизвестные параметры сразу

TooFewRuns =
    .en = Too few runs to say what knowing a number before the choice is worth.
    .ru = Прогонов слишком мало, чтобы сказать, чего стоит узнать параметр до выбора.

# $is_sure (bool)
NoKnowledgeChanges =
    .en = No knowledge would change the choice: `{ $best }` is best whatever the unknown numbers are{ $is_sure ->
        [yes] {""}
       *[no] , as far as these runs show
    }.
    .ru = Никакое знание не изменит выбор: `{ $best }` лучше при любых значениях неизвестных{ $is_sure ->
        [yes] {""}
       *[no] , насколько видно по этим прогонам
    }.

WorthAtMost =
    .en = Knowing `{ $path }` before you decide is worth at most { $worth } { $time }; pay no more than that for a survey.
    .ru = Узнать `{ $path }` до решения стоит не больше { $worth } { $time }; дороже исследование не окупится.

NotShown =
    .en = No number alone is clearly worth finding out before you decide; the worth of each is { $below }.
    .ru = Ни один параметр в отдельности явно не стоит узнавать до решения (цена каждого — { $below }).

# The same as the title of a chart.
WorthAtMostTitle =
    .en = Knowing { $path } before you decide is worth at most { $worth } { $time }
    .ru = Узнать { $path } до решения стоит не больше { $worth } { $time }

NotShownTitle =
    .en = No number alone is clearly worth finding out before you decide
    .ru = Ни один параметр в отдельности явно не стоит узнавать до решения

ChoiceTurns =
    .en = The choice by its value: { $choices }. In { $cases }% of cases that differs from the choice without knowing.
    .ru = Выбор по его значению: { $choices }. В { $cases } % случаев это не тот выбор, который делают, не зная.

WorthOfAll =
    .en = Knowing all { $count } unknown numbers is worth { $worth }; luck stays.
    .ru = Узнать все неизвестные параметры ({ $count }) стоит { $worth }; случай останется.

# What to choose as things stand, and what the best has more than the next.
# $lead (Lead)
WithoutKnowing =
    .en = As things stand, choose `{ $best }`: { $goal } { AGREE($goal) ->
        [plural] are
       *[singular] is
    } { $value }{ $lead ->
        [alone] {""}
        [as_much] , as much as `{ $next }`
        [unclear] ; `{ $next }` cannot be told apart from it (behind by { $by })
       *[better] , better than `{ $next }` by { $by }
    }.
    .ru = По тому, что известно сейчас, выбирайте `{ $best }` ({ NOM($goal) } { $value }){ $lead ->
        [alone] {""}
        [as_much] : столько же, сколько у `{ $next }`
        [unclear] ; `{ $next }` неотличим (отстаёт на { $by })
       *[better] ; `{ $next }` хуже (на { $by })
    }.

Nothing =
    .en = nothing
    .ru = ничего

Below =
    .en = below { $high }
    .ru = меньше { $high }

# From which value of a number on another option is best.
FromOn =
    .en = from { $value } ({ $low } to { $high }) on `{ $option }`
    .ru = начиная с { $value } (от { $low } до { $high }) — `{ $option }`

OptionColumn =
    .en = option
    .ru = вариант

BetterByColumn =
    .en = the best is better by
    .ru = лучший лучше на

TheBest =
    .en = the best
    .ru = лучший

KnownColumn =
    .en = known before the choice
    .ru = известно до выбора

WorthColumn =
    .en = is worth
    .ru = стоит

CasesColumn =
    .en = changes the choice, %
    .ru = меняет выбор, %

ChoiceColumn =
    .en = the choice by its value
    .ru = выбор по значению

# $is_short (bool)
WorthNote =
    .en = What the best choice for each value of the number brings on average beyond the best choice without knowing (expected
        value of perfect information). A survey tells less, so it is worth less. From smooth curves through differences between
        the options on the same luck (Strong, Oakley & Brennan 2014): the middle of an estimate that is too high and one that
        is too low, ± 95%; { $runs } runs of each option. Changes the choice: in how many per cent of cases. Where options state
        a number differently, the values are those of the first.{ $is_short ->
        [yes] {" "}{ MoreRuns }
       *[no] {""}
    }
    .ru = Сколько в среднем приносит лучший выбор для каждого значения параметра сверх лучшего выбора вслепую (ожидаемая
        ценность полной информации). Исследование скажет меньше и стоит меньше. По гладким кривым через разности между вариантами при
        том же везении (Strong, Oakley & Brennan 2014): середина между завышенной и заниженной оценкой, ± 95 %; прогонов на
        вариант: { $runs }. Меняет выбор: в скольких процентах случаев. Если варианты задают параметр по-разному, взяты значения
        первого.{ $is_short ->
        [yes] {" "}{ MoreRuns }
       *[no] {""}
    }

WorthSubtitle =
    .en = What is gained if the number is known before choosing between { AND($options) }; whiskers: 95%
    .ru = Сколько даёт знание параметра до выбора между { AND($options) }; усы: 95 %

# $is_wanted (bool)
WorthAxis =
    .en = { $is_wanted ->
        [yes] more { $goal }
       *[no] less { $goal }
    }
    .ru = { CAP(NOM($goal)) }: на сколько { $is_wanted ->
        [yes] больше
       *[no] меньше
    }
