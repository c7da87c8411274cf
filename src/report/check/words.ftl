### What a scenario implies before it is simulated.

## Whether it can be played

Sound =
    .en = The scenario is sound.
    .ru = В сценарии всё в порядке.

# $things (Number)
Playable =
    .en = The scenario can be played. { $things ->
        [1] One thing in it looks unintended.
       *[other] { $things } things in it look unintended.
    }
    .ru = Сценарий можно рассчитать. В нём { $things } { PLURAL($things, "место похоже", "места похожи", "мест похожи") } на
        ошибку.

# $things (Number)
DoubtfulVariants =
    .en = { $things ->
        [1] One thing in its variants looks unintended.
       *[other] { $things } things in its variants look unintended.
    }
    .ru = В его вариантах { $things } { PLURAL($things, "место похоже", "места похожи", "мест похожи") } на ошибку.

## A deal

# $signed (Number)
# $has_later (bool)
# $later (Number)
# $touches (Number)
# $hours (Number)
Deal =
    .en = Of { $all } first contacts { $signed } sign{ $has_later ->
        [yes] , and { $later } more from the pool
       *[no] {""}
    }. A signed deal takes { $touches } { PLURAL($touches, "touch", "touches") } and { $hours }
        { PLURAL($hours, "rep hour", "rep hours") }, including those spent on lost deals.
    .ru = Из { $all } первых контактов договор { PLURAL($signed, "подписывает", "подписывают", "подписывают") }
        { $signed }{ $has_later ->
        [yes] {" "}и ещё { $later } — из пула
       *[no] {""}
    }. На один подписанный договор { PLURAL($touches, "уходит", "уходят", "уходит") } { $touches }
        { PLURAL($touches, "касание", "касания", "касаний") } и { $hours } { PLURAL($hours, "час", "часа", "часов") } менеджера,
        считая потраченное на проигранные сделки.

# $signed (Number)
Later =
    .en = Of { $all } leads from `{ $channel }` in `{ $segment }`, which enter at `{ $enters }`, { $signed } sign.
    .ru = Из { $all } лидов `{ $channel }` для `{ $segment }`, которые начинают с этапа `{ $enters }`, договор
        { PLURAL($signed, "подписывает", "подписывают", "подписывают") } { $signed }.

# $signed (Number)
# $paid (Number)
Cycle =
    .en = A won deal takes { $signed } { PLURAL($signed, "day", "days") } from first contact to signature and { $paid } to the
        sale, if nobody waits.
    .ru = Если никто не ждёт, от первого контакта до подписания проходит { $signed } { PLURAL($signed, "день", "дня", "дней") },
        до продажи — { $paid } { PLURAL($paid, "день", "дня", "дней") }.

# $stated (Number)
# $fitted (Number)
FitOne =
    .en = { $share } of won deals take up to { $stated } { PLURAL($stated, "day", "days") } as stated, up to { $fitted }
        { PLURAL($fitted, "day", "days") } after the fit
    .ru = { $share } выигранных сделок укладываются, как указано, в { $stated } { PLURAL($stated, "день", "дня", "дней") }, после
        подгонки — в { $fitted } { PLURAL($fitted, "день", "дня", "дней") }

Fit =
    .en = Gaps between contacts were fitted to the stated cycle: { $pairs }.
    .ru = Паузы между контактами подогнаны под указанный цикл: { $pairs }.

## Stages

Stages =
    .en = The process, if nobody ever waits for a rep
    .ru = Процесс, если никому не приходится ждать менеджера

StageColumn =
    .en = stage
    .ru = этап

ConvertsColumn =
    .en = converts
    .ru = конверсия

ReachedColumn =
    .en = reached by, of 100
    .ru = доходят из 100

TouchesColumn =
    .en = touches a deal
    .ru = касаний на сделку

HoursColumn =
    .en = hours a deal
    .ru = часов на сделку

DaysColumn =
    .en = days if won
    .ru = дней до перехода

DroppedAt =
    .en = at `{ $stage }` { $share }
    .ru = на `{ $stage }` — { $share }

Dropped =
    .en = Some deals are lost as they change hands and convert no further: { $stages } of those that come.
    .ru = Сделки, потерянные при передаче, дальше не идут: { $stages } пришедших.

## Roles

Roles =
    .en = Capacity against load, at full strength
    .ru = Время и нагрузка, когда все вышли на план

RoleColumn =
    .en = role
    .ru = роль

SeatsColumn =
    .en = seats
    .ru = мест

SellingColumn =
    .en = selling hours a month
    .ru = часов на продажи в месяц

ForLeadsColumn =
    .en = for leads
    .ru = на лиды

ForProspectsColumn =
    .en = for prospects
    .ru = на поиск

LoadColumn =
    .en = load
    .ru = загрузка

# $has_role (bool)
CareAlone =
    .en = Care is not in this load: a hundred customers of `{ $segment }` need { $care } h a month{ $has_role ->
        [yes] {" "}from `{ $role }`
       *[no] {""}
    }.
    .ru = Сопровождение в загрузку не входит: сто клиентов `{ $segment }` требуют { $care } ч в месяц{ $has_role ->
        [yes] {" "}от `{ $role }`
       *[no] {""}
    }.

# $has_role (bool)
Orders =
    .en = Orders are not in this load: one takes { $hours } h, so a hundred customers of `{ $segment }` need { $all } h a
        month{ $has_role ->
        [yes] {" "}from `{ $role }`
       *[no] {""}
    }.
    .ru = Заказы в загрузку не входят: на один уходит { $hours } ч, и сто клиентов `{ $segment }` требуют { $all } ч в
        месяц{ $has_role ->
        [yes] {" "}от `{ $role }`
       *[no] {""}
    }.

CareToo =
    .en = Their care takes { $care } h more.
    .ru = Сопровождение — ещё { $care } ч.

## The base

Base =
    .en = The base
    .ru = База

SegmentColumn =
    .en = segment
    .ru = сегмент

AccountsColumn =
    .en = accounts
    .ru = клиентов

ToSignatureColumn =
    .en = contact to signature
    .ru = от контакта до подписи

RefusalsColumn =
    .en = refusals
    .ru = отказы

BearsColumn =
    .en = bears, contacts a month
    .ru = контактов в месяц выдержит

NoLimit =
    .en = no limit
    .ru = без предела

## Variants

Variant =
    .en = The variant "{ $name }"
    .ru = Вариант "{ $name }"

ValueColumn =
    .en = value
    .ru = параметр

InFileColumn =
    .en = in the file
    .ru = в файле

InVariantColumn =
    .en = in the variant
    .ru = в варианте

Default =
    .en = { $value } (default)
    .ru = { $value } (по умолчанию)

NoChange =
    .en = It changes nothing.
    .ru = Он ничего не меняет.

## The end of the page

Foot =
    .en = This is arithmetic, not simulation. Unknown numbers stand at their middle; nobody waits, quits, learns or is checked;
        training events, rivalry and closing days are not counted. If reps make more first contacts a month than the base
        bears, nobody is left to call before the run ends: those who refused are cooling, those who signed, closed or joined
        the pool are taken. `voronka forecast` plays the year.
    .ru = Это арифметика, а не расчёт прогонами. Неизвестное взято посередине; никто не ждёт, не увольняется, не учится и не
        проверяется. Обучение, соперничество и конец квартала не учтены. Если первых контактов в месяц больше, чем выдерживает
        база, звонить станет некому ещё до конца прогона: отказавшие остывают, а подписавшие, закрытые и пул заняты.
        `voronka forecast` рассчитает год.
