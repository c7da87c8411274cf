### The hand-off from one role to the next.

## Headings

WriteHeading =
    .en = How to have it
    .ru = Как это задать

LostHeading =
    .en = What each change of rep loses
    .ru = Что теряется при смене менеджера

AllHeading =
    .en = Every combination
    .ru = Все варианты

BusyHeading =
    .en = What the two roles earn, and how busy they are
    .ru = Сколько получают обе роли и насколько они заняты

OutHeading =
    .en = Combinations left out
    .ru = Что не рассмотрено

## A combination

# Where deals are handed over, as a name in a table.
# $is_handed (bool)
# $from (Said) only en
Stage =
    .en = { $is_handed ->
        [yes] { $stage }
       *[no] never: { $from } signs
    }
    .ru = { $is_handed ->
        [yes] { $stage }
       *[no] без передачи
    }

# The same in a sentence, after what is best or on its own.
# $is_handed (bool)
# $is_after (bool) only ru
Place =
    .en = { $is_handed ->
        [yes] a hand-over at { $stage }
       *[no] no hand-over ({ $from } signs)
    }
    .ru = { $is_handed ->
        [yes] { $is_after ->
            [yes] при передаче
           *[no] передача
        } на этапе { $stage }
       *[no] без передачи (подписывает { $from })
    }

# $sales (Number)
Kept =
    .en = customers moving { $sales ->
        [1] after their first sale
       *[other] after { $sales } sales
    }
    .ru = переходом клиента после { $sales ->
        [1] первой продажи
       *[other] { $sales } { PLURAL($sales, "продажи", "продаж", "продаж") }
    }

Credit =
    .en = { $share } of the credit to { $from }
    .ru = { $share } зачёта у { $from }

# A combination in a sentence: in English all its parts, in Russian the place and what comes with it.
# $parts (List) only en
# $place (Said) only ru
# $more (List) only ru
Point =
    .en = { AND($parts) }
    .ru = { $place } с { AND($more) }

AsInTheFile =
    .en = { $point } (the file as it is)
    .ru = { $point } (как в файле)

# As what is chosen.
Chosen =
    .en = { $point }
    .ru = вариант «{ $point }»

## The answer

Title =
    .en = { $best } with { $point }: { $value }
    .ru = { $best } { $point }: { $value }

# $all (Number)
Answer =
    .en = { Title }. Tried: { $all } { PLURAL($all, "combination", "combinations") }.
    .ru = { Title }. Проверено: { $all } { PLURAL($all, "вариант", "варианта", "вариантов") }.

# $handed (Number)
# $dropped (Number)
DealsDropped =
    .en = { $dropped } of { $handed } { PLURAL($handed, "deal", "deals") } handed over
    .ru = { $dropped } из { $handed } { PLURAL($handed, "переданной сделки", "переданных сделок", "переданных сделок") }

# $moved (Number)
CustomersLost =
    .en = { $left } of { $moved } customers who move
    .ru = { $left } из { $moved } { PLURAL($moved, "переданного клиента", "переданных клиентов", "переданных клиентов") }

# What a loss costs.
CostsRevenue =
    .en = { $money } of revenue ({ $lost })
    .ru = { $money } выручки ({ $lost })

# $has_costs (bool)
AtTheChanges =
    .en = Changes of rep lose { AND($counts) }{ $has_costs ->
        [yes] . That costs { AND($costs) }
       *[no] {""}
    }.
    .ru = При смене менеджера теряется { AND($counts) }{ $has_costs ->
        [yes] . Это стоит { AND($costs) }
       *[no] {""}
    }.

# $name (Said) only en
# $goal (Noun) only ru
BesideTheBest =
    .en = Next to it, in { $name }: { AND($others) }.
    .ru = Соседние варианты ({ NOM($goal) }): { AND($others) }.

# On the first screen, where the lines themselves have no room.
# $lines (Number)
# $has_variant (bool)
LinesElsewhere =
    .en = To have it, { $has_variant ->
        [yes] add { $lines } { PLURAL($lines, "line", "lines") } to the variant `{ $variant }`
       *[no] put { $lines } { PLURAL($lines, "line", "lines") } at the end of the file
    }: --full shows them, ready to copy.
    .ru = Чтобы так и сделать, добавьте { $lines } { PLURAL($lines, "строку", "строки", "строк") } { $has_variant ->
        [yes] в вариант `{ $variant }`
       *[no] в конец файла
    }: `--full` покажет их, останется скопировать.

# $has_variant (bool)
ToHaveIt =
    .en = { $has_variant ->
        [yes] Add this to the variant `{ $variant }`
       *[no] Put this at the end of the file
    } and play it with --variant { $typed }. Or write the same into its tables:
    .ru = Добавьте это { $has_variant ->
        [yes] в вариант `{ $variant }`
       *[no] в конец файла
    } и запустите с `--variant { $typed }`. Или впишите то же самое в таблицы файла:

## What was assumed

AssumedLoss =
    .en = The file says nothing about a hand-over at { $stage }. Assumed: it loses as much as at { $like }. If you know
        better, state `handoff` of that stage.
    .ru = О передаче на этапе { $stage } в файле ничего нет. Принято: потери такие же, как на этапе { $like }. Если знаете
        точнее, укажите `handoff` этого этапа.

AssumedCommission =
    .en = The file gives { $from } no commission. Assumed: where { $from } signs or shares the credit, pay follows the work:
        { $from } gets the commission of { $to } with its steps, and all of { $from } share the quota of all { $to }s.
    .ru = Процента у роли { $from } в файле нет. Принято: если она подписывает договор или участвует в зачёте, оплата следует
        за работой: процент роли { $to } со ступенями, а план всех { $to } делится между всеми { $from }.

NobodyBuysAgain =
    .en = Nobody buys again in this file, so how long customers stay with the rep who won them was not
        asked. [segments.NAME.customers] adds repeat sales.
    .ru = Повторных покупок в этом файле нет, поэтому не рассматривалось, как долго клиент остаётся у того, кто его привлёк.
        Повторные покупки задаёт [segments.NAME.customers].

# $is_shared (bool)
# $has_credit (bool)
PayAsInTheFile =
    .en = { $is_shared ->
        [yes] All other pay is
       *[no] Pay is
    } as in the file{ $has_credit ->
        [yes] , but for the credit
       *[no] {""}
    }. In life, people whose work changes would be paid differently.
    .ru = { $is_shared ->
        [yes] Остальная оплата
       *[no] Оплата
    } — как в файле{ $has_credit ->
        [yes] , кроме зачёта
       *[no] {""}
    }. В жизни тем, у кого работа меняется, платили бы иначе.

## What to mind

SmoothSeen =
    .en = No deal is dropped or delayed at a hand-over in this file.
    .ru = В этом файле ни одна сделка при передаче не бросается и не задерживается.

SmoothMatters =
    .en = So handing over is free, and the more of it the better.
    .ru = Поэтому передача ничего не стоит, и чем её больше, тем лучше.

SmoothHelps =
    .en = State `handoff = {"{"} delay = "2d", drop = "13% to 18%" {"}"}` in a stage; the others follow it.
    .ru = Укажите у этапа `handoff = {"{"} delay = "2d", drop = "13% to 18%" {"}"}`; остальные этапы возьмут то же.

FreeSeen =
    .en = No customer leaves for being moved to another role in this file.
    .ru = В этом файле ни один клиент не уходит из-за перехода к другой роли.

FreeMatters =
    .en = So moving them is free, and an early move looks better than it is.
    .ru = Поэтому переход ничего не стоит, и ранняя передача выглядит лучше, чем есть.

FreeHelps =
    .en = State `handoff_drop` of [segments.NAME.customers]. In a study of 2017, 13 to 18% of a client's sales went with the
        old rep.
    .ru = Укажите `handoff_drop` в [segments.NAME.customers]. В исследовании 2017 года с прежним менеджером уходило 13–18 %
        продаж клиента.

## What is lost

HandedAtColumn =
    .en = handed over at
    .ru = этап передачи

ThenColumn =
    .en = then at
    .ru = затем на этапе

HandedColumn =
    .en = deals handed over
    .ru = передано сделок

DroppedColumn =
    .en = dropped
    .ru = брошено

LongerColumn =
    .en = longer by
    .ru = дольше на

LeaversColumn =
    .en = dropped with leavers
    .ru = брошено с уходом людей

MovedColumn =
    .en = customers moved
    .ru = передано клиентов

LeftColumn =
    .en = of them lost
    .ru = из них ушло

LostColumn =
    .en = what is lost
    .ru = что теряется

RevenueLostColumn =
    .en = revenue lost
    .ru = потеря выручки

ProfitLostColumn =
    .en = profit lost
    .ru = потеря прибыли

ToldColumn =
    .en = told apart
    .ru = отличимо

# $is_told (bool)
IsTold =
    .en = { $is_told ->
        [yes] yes
       *[no] no
    }
    .ru = { $is_told ->
        [yes] да
       *[no] нет
    }

# $cost (Cost)
Lost =
    .en = { $cost ->
        [dropped] deals dropped on the way
        [delay] waiting for the new owner
       *[customers] customers who leave over the move
    }
    .ru = { $cost ->
        [dropped] сделки, брошенные при передаче
        [delay] ожидание нового менеджера
       *[customers] клиенты, ушедшие из-за передачи
    }

# $cost (Cost)
LostAt =
    .en = { Lost } at { $stage }
    .ru = { Lost } (этап { $stage })

LostNote =
    .en = Mean numbers { $time }; for each stage, the rest is as it is best there. Money: the same department played { $runs }
        times without that loss, on the same luck. Losses on the same deals do not add up.
    .ru = Средние числа { $time }; для каждого этапа остальное подобрано лучшим образом. Деньги: тот же отдел без этой потери при том же
        везении, прогонов: { $runs }. Потери на одних и тех же сделках не складываются.

## All combinations

KeptColumn =
    .en = sales kept
    .ru = продаж до передачи

CreditColumn =
    .en = credit to { $from }
    .ru = зачёт у { $from }

KeptNote =
    .en = Sales kept: how many sales to a customer the rep who won it makes; 0: the deal is handed over before the first.
    .ru = Продаж до передачи: сколько продаж делает клиенту тот, кто его привлёк; 0 — сделку передают раньше первой.

NoWork =
    .en = { $place }: { $role } would have no work left.
    .ru = { $place }: у роли { $role } не осталось бы работы.

Taken =
    .en = { $place }: { $role } works that stage too and takes the deals first.
    .ru = { $place }: на этом этапе работает и { $role }, и сделки сначала достаются этой роли.

## Charts

# $has_target (bool)
# $name (Said) only en
# $goal (Noun) only ru
MapSubtitle =
    .en = { $name } by stage at which { $from } hands over to { $to } (down) and by { $across } (across); the darker the better{ $has_target ->
        [yes] ; below it the chance of the target
       *[no] {""}
    }
    .ru = { CAP(NOM($goal)) }: вниз — этап, на котором сделка переходит от { $from } к { $to }, вправо — { $across }; чем темнее, тем
        лучше{ $has_target ->
        [yes] ; ниже — вероятность достичь цели
       *[no] {""}
    }

# $name (Said) only en
# $goal (Noun) only ru
BarsSubtitle =
    .en = { $name } by stage at which { $from } hands over to { $to }; whiskers: 95% of each alone
    .ru = { CAP(NOM($goal)) } в зависимости от этапа, на котором сделка переходит от { $from } к { $to }; усы: 95 % для каждого
        отдельно

NoLossTold =
    .en = No loss at a change of rep can be told apart from zero
    .ru = Ни одна потеря при смене менеджера не отличима от нуля

# $cost (Cost)
LostTitle =
    .en = The largest loss: { Lost }, { $size } of revenue { $time } (handed over at { $stage })
    .ru = Больше всего выручки { $cost ->
        [dropped] теряется на сделках, брошенных при передаче
        [delay] теряется на ожидании нового менеджера
       *[customers] уносят клиенты, ушедшие из-за передачи
    } (этап: { $stage }): { $size } { $time }

LostSubtitle =
    .en = How much more revenue there would be { $time } without each loss at a change of rep; whiskers: 95%
    .ru = На сколько больше была бы выручка { $time } без каждой из потерь при смене менеджера; усы: 95 %

## What cannot be compared

NoStage =
    .en = { $role } works no stage, and has nothing to hand over
    .ru = роль { $role } не работает ни на одном этапе, передавать ей нечего

NoStageHelp =
    .en = name another role with --from
    .ru = назовите другую роль: --from

TooFew =
    .en = there are not two ways to hand over from { $from } to { $to } that could be compared
    .ru = нет двух способов передачи от { $from } к { $to }, которые можно сравнить

TooFewHelp =
    .en = name other roles with --from and --to, or more values with --stages, --keep or --credit
    .ru = назовите другие роли (--from, --to) или больше значений (--stages, --keep, --credit)

# $is_handed (bool)
LeftOutAt =
    .en = at { $is_handed ->
        [yes] { $stage }
       *[no] never
    }: { $why }
    .ru = { $is_handed ->
        [yes] этап { $stage }
       *[no] без передачи
    }: { $why }

WouldHaveNoWork =
    .en = { $role } would have no work left
    .ru = у роли { $role } не осталось бы работы

TakesFirst =
    .en = { $role } works it too and takes the deals first
    .ru = на нём работает и { $role }, и сделки сначала достаются этой роли

TooMany =
    .en = these are { $count } combinations or more
    .ru = вариантов слишком много: { $count } или больше

TooManyHelp =
    .en = narrow them with --stages, --keep or --credit
    .ru = сузьте выбор: --stages, --keep или --credit
