### Warnings: what was seen, why it matters, what helps.

## What was lost by waiting

# A part of a list.
# $is_first (bool)
ShareLost =
    .en = { $share } of { $is_first ->
        [yes] the deals lost
       *[no] those
    } in `{ $stage }`
    .ru = { $share } { $is_first ->
        [yes] потерянных сделок
       *[no] потерянных
    } на этапе `{ $stage }`

# $lost (List)
LostByWaiting =
    .en = Lost by waiting too long: { AND($lost) }.
    .ru = Слишком долго ждали: { AND($lost) }.

# $lost (List)
LostAsTheyWaited =
    .en = Lost as they waited: { AND($lost) }.
    .ru = Не дождались ответа: { AND($lost) }.

# $cause (NeglectCause)
# $lost (List)
Neglect =
    .en = Lost because { $cause ->
        [no_time] no rep had time for the next touch
        [peaks] no rep had time for the next touch on its day, though most hours of the run are free
        [forgotten] the next touch was forgotten
       *[both] the next touch was forgotten or waited for a free rep
    }: { AND($lost) }.
    .ru = Потеряны, потому что { $cause ->
        [no_time] ни у кого не нашлось времени на касание в срок
        [peaks] ни у кого не нашлось времени на касание в нужный день, хотя большая часть часов свободна
        [forgotten] о касании забыли
       *[both] о касании забыли или оно ждало, пока у кого-то найдётся время
    }: { AND($lost) }.

NeglectMatters =
    .en = These clients waited too long. They did not refuse.
    .ru = Эти клиенты не отказались: они слишком долго ждали.

# $cause (NeglectCause)
NeglectHelps =
    .en = { $cause ->
        [no_time] More hours or people for these stages, fewer deals for each, or cover for those who are away. Nothing was
            forgotten, so checks would only take more time.
        [peaks] Spread the work over the days, and let somebody cover for those who are away or have left.
        [forgotten] Checks that find it sooner, a CRM that reminds, more discipline. There is time for these touches, and
            more people would forget as much.
       *[both] Both: checks and a CRM for what is forgotten, more hours or fewer deals for each for what waits.
    }
    .ru = { $cause ->
        [no_time] Больше часов или людей на эти этапы, меньше сделок на каждого или замена на время отсутствия. Ничего не
            забыто: проверки только отняли бы время.
        [peaks] Распределите работу по дням и позаботьтесь, чтобы тех, кто отсутствует или ушёл, кто-то заменял.
        [forgotten] Проверки, которые заметят это раньше, CRM с напоминаниями, больше дисциплины. Время на эти касания есть:
            новые люди забывали бы столько же.
       *[both] И то и другое: проверки и CRM — против забывчивости, больше часов или меньше сделок на каждого — против
            ожидания.
    }

## Work and hours

# $names (List)
# $is_one (bool) only ru
# $waiting (List)
# $used (List)
Overload =
    .en = { AND($names) } cannot keep up: { AND($waiting) } overdue near the end, { AND($used) } of all hours used.
    .ru = { AND($names) } не { $is_one ->
        [yes] справляется
       *[no] справляются
    } с работой: к концу просрочено { AND($waiting) }, за прогон занято { AND($used) } часов.

# $touches (Number)
Touches =
    .en = { $touches } { PLURAL($touches, "touch", "touches") }
    .ru = { $touches } { PLURAL($touches, "касание", "касания", "касаний") }

# $orders (Number)
Orders =
    .en = { $orders } { PLURAL($orders, "order", "orders") }
    .ru = { $orders } { PLURAL($orders, "заказ", "заказа", "заказов") }

# $touches (Number)
# $orders (Number)
TouchesAndOrders =
    .en = { Touches } and { Orders }
    .ru = { Touches } и { Orders }

OrdersWait =
    .en = Customers wait for what they ordered. More customers would bring no more revenue.
    .ru = Клиенты ждут заказанного, и новые клиенты выручки не прибавят.

# $names (List)
OrdersWaitHelps =
    .en = More hours or people in { AND($names) }, or fewer hours an order.
    .ru = Больше часов или людей для { AND($names) } либо меньше часов на заказ.

TouchesWait =
    .en = Touches wait and deals go cold.
    .ru = Касания ждут, и сделки остывают.

TouchesAndLeadsWait =
    .en = Touches wait and deals go cold. More leads would bring no more sales.
    .ru = Касания ждут, сделки остывают, и новые лиды продаж не прибавят.

# $names (List)
TouchesAndLeadsOfSomeWait =
    .en = Touches wait and deals go cold. More leads for { AND($names) } would bring no more sales.
    .ru = Касания ждут, сделки остывают, и новые лиды для { AND($names) } продаж не прибавят.

# $names (List)
TouchesWaitHelps =
    .en = More hours or people in { AND($names) }, fewer touches a deal, or fewer new deals.
    .ru = Больше часов или людей для { AND($names) }, меньше касаний на сделку или меньше новых сделок.

# $names (List)
# $is_one (bool) only en
# $used (List)
Idle =
    .en = { AND($names) } { $is_one ->
        [yes] has
       *[no] have
    } little to do: { AND($used) } of { $is_one ->
        [yes] its
       *[no] their
    } hours are used.
    .ru = У { AND($names) } мало работы: занято { AND($used) } часов.

IdleMatters =
    .en = Hours are paid and bring nothing.
    .ru = Часы оплачены и ничего не приносят.

IdleHelps =
    .en = { CAP($more) }, or fewer people.
    .ru = { CAP($more) } или меньше людей.

# $more (More)
MoreWork =
    .en = { $more ->
        [accounts_or_leads] more accounts to call or leads
       *[leads] more leads
    }
    .ru = { $more ->
        [accounts_or_leads] больше клиентов для обзвона или лидов
       *[leads] больше лидов
    }

# $names (List)
MoreOpen =
    .en = a higher `open_deals` in { AND($names) }
    .ru = выше `open_deals` у { AND($names) }

# $names (List)
LetProspect =
    .en = let { AND($names) } prospect
    .ru = поиск клиентов силами { AND($names) }

LosesHours =
    .en = `{ $role }` loses { $hours } hours ({ $share } of its time)
    .ru = `{ $role }` теряет { $hours } { PLURAL($hours, "час", "часа", "часов") } ({ $share } времени)

# $roles (List)
HoursLieIdle =
    .en = { AND($roles) } at the end of the day, while touches wait.
    .ru = { AND($roles) } в конце дня, пока касания ждут.

HoursLieIdleMatters =
    .en = With `carry_over = false` a touch that does not fit into the rest of a day waits for the next day. The rest of the
        day is lost.
    .ru = При `carry_over = false` касание, которое не помещается в остаток дня, ждёт следующего, а остаток дня пропадает.

HoursLieIdleHelps =
    .en = Leave `carry_over` out, so that people finish tomorrow what they begin today, or give touches hours that fit the day.
    .ru = Уберите `carry_over`, чтобы начатое сегодня заканчивали завтра, или задайте касаниям часы, которые помещаются в день.

## Leads that wait

# $leads (Number)
# $per (LeadPeriod)
HeldBack =
    .en = { $leads } { PLURAL($leads, "lead waits", "leads wait") } because nobody in `{ $role }` gets more than { $at_most } a
        { $per ->
        [day] day
       *[week] week
    }.
    .ru = { PLURAL($leads, "Ждёт", "Ждут", "Ждут") } { $leads } { PLURAL($leads, "лид", "лида", "лидов") }: в `{ $role }` никто
        не получает больше { $at_most } в { $per ->
        [day] день
       *[week] неделю
    }.

HeldBackMatters =
    .en = A late answer wins less often, and clients lose patience.
    .ru = Поздний ответ снижает шансы, и клиенты теряют терпение.

# $room (Room)
HeldBackHelps =
    .en = { $room ->
        [much] A higher `leads_at_most`: { $used } of the hours of `{ $role }` are used.
        [some] A higher `leads_at_most`, or more people in `{ $role }`.
       *[none] More people in `{ $role }`: a higher limit would only move the queue.
    }
    .ru = { $room ->
        [much] Поднимите `leads_at_most`: у `{ $role }` занято { $used } часов.
        [some] Поднимите `leads_at_most` или дайте `{ $role }` больше людей.
       *[none] Дайте `{ $role }` больше людей: более высокий предел только передвинул бы очередь.
    }

## Nobody is there

TypicallyFrom =
    .en = typically from { $month } { $year }
    .ru = обычно с { GEN($month) } { $year } года

# $deals (Number)
NobodyIsLeft =
    .en = Nobody is left in `{ $role }` in { $share }, { $when }: { $deals } { PLURAL($deals, "deal waits", "deals wait") } there
        at the end.
    .ru = В `{ $role }` никого не остаётся ({ $share } прогонов, { $when }): в конце там { PLURAL($deals, "ждёт", "ждут",
        "ждут") } { $deals } { PLURAL($deals, "сделка", "сделки", "сделок") }.

# $deals (Number)
NobodyIsThere =
    .en = Nobody works in `{ $role }`: { $deals } { PLURAL($deals, "deal waits", "deals wait") } there at the end.
    .ru = В `{ $role }` никто не работает: в конце там { PLURAL($deals, "ждёт", "ждут", "ждут") } { $deals }
        { PLURAL($deals, "сделка", "сделки", "сделок") }.

StandsEmptyMatters =
    .en = Deals that reach its stages stop there and bring no sale.
    .ru = Что доходит до её этапов, дальше не идёт и продаж не приносит.

# $is_left (bool)
StandsEmptyHelps =
    .en = { $is_left ->
        [yes] Replace those who leave (`replace_after`), or let another role work these stages.
       *[no] Give it `reps` or a `hire`, or let another role work these stages.
    }
    .ru = { $is_left ->
        [yes] Заменяйте тех, кто ушёл (`replace_after`), или отдайте эти этапы другой роли.
       *[no] Дайте ей людей (`reps` или `hire`) или отдайте эти этапы другой роли.
    }

NobodyWorks =
    .en = Nobody works here: every seat is empty on every day.
    .ru = Здесь никто не работает: ни в один день ни одно место ни в одной роли не занято.

NobodyWorksMatters =
    .en = Without people there are no touches and no sales, whatever else the scenario says.
    .ru = Без людей нет ни касаний, ни продаж, что бы ещё ни говорилось в сценарии.

NobodyWorksHelps =
    .en = Give a role `reps`, or a `hire` that starts before the end of the run.
    .ru = Дайте роли людей (`reps`) или `hire`, который начнётся до конца прогона.

NoWorkingDay =
    .en = There are people, but not one working hour from the first day to the last.
    .ru = Люди есть, а рабочих часов с первого дня до последнего нет ни одного.

NoWorkingDayMatters =
    .en = Without hours there are no touches and no sales, whatever else the scenario says.
    .ru = Без рабочих часов нет ни касаний, ни продаж, что бы ещё ни говорилось в сценарии.

NoWorkingDayHelps =
    .en = Look at the start, the horizon, the working days and holidays, and when the reps come.
    .ru = Проверьте начало и длину прогона, рабочие дни и праздники и то, когда приходят менеджеры.

## The base

# $is_dated (bool)
BaseRunsDry =
    .en = The base runs dry in { $share }{ $is_dated ->
        [yes] , { $when }
       *[no] {""}
    }.
    .ru = База исчерпана ({ $share } прогонов{ $is_dated ->
        [yes] , { $when }
       *[no] {""}
    }).

BaseRunsDryMatters =
    .en = Reps who prospect find nobody to call. Revenue falls one deal cycle later.
    .ru = Тем, кто ищет клиентов, некому звонить: через цикл сделки упадёт выручка.

# $has_callers (bool)
BaseRunsDryHelps =
    .en = Add accounts or inflow, { $has_callers ->
        [yes] convert more of those who are called, or prospect with fewer reps
       *[no] or convert more of those who are called
    }.
    .ru = Добавьте клиентов в базу или приток{ $has_callers ->
        [yes] , повышайте конверсию звонков или ищите клиентов меньшим числом менеджеров
       *[no] {" "}или повышайте конверсию звонков
    }.

ShorterCoolOffs =
    .en = Shorter cool-offs only burn the base faster.
    .ru = Если сократить остывание, база лишь быстрее выгорит.

# $is_dated (bool)
DrySegmentOne =
    .en = `{ $segment }` in { $share }{ $is_dated ->
        [yes] , { $when }
       *[no] {""}
    }
    .ru = `{ $segment }` ({ $share } прогонов{ $is_dated ->
        [yes] , { $when }
       *[no] {""}
    })

# $is_one (bool)
SegmentsRunDry =
    .en = { $is_one ->
        [yes] A segment runs
       *[no] Segments run
    } out of fresh accounts: { $segments }.
    .ru = { $is_one ->
        [yes] В сегменте
       *[no] В сегментах
    } кончаются новые клиенты: { $segments }.

SegmentsRunDryMatters =
    .en = Reps who called it go on to other segments or wait. Its deals and their value are missing from then on.
    .ru = Кто обзванивал этот сегмент, переходит к другим или ждёт: с этого времени сделок из него и их сумм не хватает.

SegmentsRunDryHelps =
    .en = Add accounts or inflow to it, spread the calls over the segments, or plan without it.
    .ru = Добавьте ему клиентов или приток, распределите звонки по сегментам или стройте план без него.

## Targets and money

OutOfReach =
    .en = The target `{ $target }` is out of reach: at most { $share } reach it.
    .ru = Цель `{ $target }` недостижима: её выполняют самое большее { $share } прогонов.

OutOfReachMatters =
    .en = A plan that is hardly ever met steers nobody. It is as good as no plan.
    .ru = План, который почти никогда не выполняется, никого не ведёт. Это всё равно что без плана.

OutOfReachHelps =
    .en = Move the date, lower the target, or change the department before asking for it.
    .ru = Сдвиньте срок, снизьте цель или сначала измените отдел.

# $trial (Said) only en
CashFallsTo =
    .en = In one { $trial } in ten it falls to { $low } or lower (middle case { $middle }).
    .ru = В одном прогоне из десяти остаток падает до { $low } или ниже (в середине — { $middle }).

CashAtItsWorst =
    .en = On its worst day it is { $middle } in the middle case.
    .ru = В худший день остаток в середине — { $middle }.

CashFallsMatters =
    .en = A department that cannot pay stops before its plan is met.
    .ru = Отдел, которому нечем платить, остановится раньше, чем выполнит план.

# $hires (bool)
CashFallsHelps =
    .en = { $hires ->
        [yes] More cash at the start, larger advances, or hires that come later.
       *[no] More cash at the start, or larger advances.
    }
    .ru = { $hires ->
        [yes] Помогут деньги на старте, авансы крупнее или наём позже.
       *[no] Помогут деньги на старте или авансы крупнее.
    }

UnreachedStep =
    .en = `{ $role }` reaches { $from } of the quota, from which pay rises, in { $reached } of its months.
    .ru = `{ $role }`: { $from } плана, начиная с которых платят больше, достигнуты в { $reached } месяцев.

UnreachedStepMatters =
    .en = A step that nobody reaches drives nobody.
    .ru = Порог, до которого не достать, никого не подгоняет.

UnreachedStepHelps =
    .en = Lower the step or the quota, or find what keeps sales down before you pay for more of them.
    .ru = Снизьте порог или план либо выясните, что мешает продавать, прежде чем доплачивать за продажи.

## People

CareMissing =
    .en = Customers get { $share } of the care that they need ({ $given } of { $asked } hours).
    .ru = Клиенты получают { $share } нужного им внимания: { $given } ч из { $asked }.

CareMissingMatters =
    .en = Customers who get too little care leave sooner, and what they would have bought goes with them.
    .ru = Клиенты, которым внимания не хватает, уходят быстрее, и с ними — то, что они купили бы.

CareMissingHelps =
    .en = More hours or people for customers, fewer customers each, or less care for each.
    .ru = Больше часов или людей на сопровождение, меньше клиентов на каждого или меньше внимания каждому.

# $reps (Number)
KeyPerson =
    .en = The best of { $reps } reps brings { $share } of the revenue. Were all { $reps } equal, the luckiest would bring about
        { $by_luck }.
    .ru = Лучший из { $reps } { PLURAL($reps, "менеджера", "менеджеров", "менеджеров") } приносит { $share } выручки; самый
        удачливый из { $reps } одинаковых принёс бы около { $by_luck }.

KeyPersonMatters =
    .en = If that rep leaves, the plan goes too.
    .ru = Уйдёт он — уйдёт и план.

KeyPersonHelps =
    .en = Spread leads and know-how, keep deals and contacts in the CRM, and hire before you must.
    .ru = Распределяйте лиды и опыт, держите сделки и контакты в CRM, нанимайте раньше, чем прижмёт.

# $is_founder (bool)
ChecksDoNotFit =
    .en = { $is_founder ->
        [yes] The founder
       *[no] `{ $role }`
    } has no time to check all: { $made } of the checks are made. All would take { $asked } hours, and there are { $given }.
    .ru = { $is_founder ->
        [yes] Основатель
       *[no] `{ $role }`
    } за всем не уследит: проводится { $made } проверок. На все нужно { $asked } ч, а есть { $given } ч.

ChecksDoNotFitMatters =
    .en = What is not found stays forgotten. Hours spent on checks are lost to coaching and selling.
    .ru = Что никто не заметил, так и остаётся забытым, а в часы проверок никто не обучает и не продаёт.

# $is_founder (bool)
ChecksDoNotFitHelps =
    .en = { $is_founder ->
        [yes] Shorter or rarer checks, a role that checks (`check_by`), or a CRM that reminds. The founder's time is `hours`
            of [management].
       *[no] Shorter or rarer checks, more people who check, or a CRM that reminds.
    }
    .ru = { $is_founder ->
        [yes] Проверки короче или реже, роль, которая проверяет (`check_by`), или CRM с напоминаниями. Время основателя —
            `hours` в [management].
       *[no] Проверки короче или реже, больше проверяющих или CRM с напоминаниями.
    }

SlipsDecide =
    .en = Forgotten and botched touches cost { $share } of what there would be without them.
    .ru = Забытые и неудачные касания отнимают { $share } того, что было бы без них.

ChanceWithoutSlips =
    .en = The chance of the first target is { $with }; without them it would be { $without }.
    .ru = Вероятность первой цели { $with }, а без них была бы { $without }.

SlipsDecideMatters =
    .en = The leads and the people are there: what is missing is lost on the way.
    .ru = Лиды и люди есть: недостающее теряется по дороге.

SlipsDecideHelps =
    .en = A CRM that reminds, checks that fit into the checker's day, and training on the touches that go wrong.
    .ru = CRM с напоминаниями, проверки, которые помещаются в день проверяющего, и обучение тем касаниям, которые не удаются.

## How sure it is

MostlyIgnorance =
    .en = { $share } of the spread comes from numbers that nobody has measured.
    .ru = { $share } разброса — из-за параметров, которых никто не измерял.

MostlyIgnoranceMatters =
    .en = More runs do not narrow it. Measuring does.
    .ru = Новые прогоны его не сузят, только измерения.

MostlyIgnoranceHelps =
    .en = Measure `{ $path }` first.
    .ru = Сначала измерьте `{ $path }`.

# $runs (Number)
Imprecise =
    .en = After { $runs } runs the answer is less precise than you asked for.
    .ru = После { $runs } { PLURAL($runs, "прогона", "прогонов", "прогонов") } ответ ещё не так точен, как просили.

ImpreciseMatters =
    .en = The last digits may change with the seed.
    .ru = С другим `--seed` последние цифры могут измениться.

ImpreciseHelps =
    .en = Allow more runs, or ask for less precision.
    .ru = Разрешите больше прогонов или просите меньшей точности.

# $runs (Number)
Partial =
    .en = The run was interrupted: these are the results of { $runs } runs.
    .ru = Расчёт прервали: это результаты { $runs } { PLURAL($runs, "прогона", "прогонов", "прогонов") }.

PartialMatters =
    .en = Error bars may be wider than you asked for, and the bottleneck was not worked out.
    .ru = Погрешность может быть больше, чем просили, а какой этап — узкое место, не выяснено.

PartialHelps =
    .en = Let it run to the end.
    .ru = Дайте расчёту закончиться.

# $runs (Number)
DeadlineReached =
    .en = The deadline came first: these are the results of { $runs } runs.
    .ru = Время вышло раньше: это результаты { $runs } { PLURAL($runs, "прогона", "прогонов", "прогонов") }.

DeadlineReachedMatters =
    .en = What was not done by then is missing: error bars may be wider than you asked for, and the bottleneck was not worked
        out.
    .ru = Чего не успели, того нет: погрешность может быть больше, чем просили, а какой этап — узкое место, не выяснено.

DeadlineReachedHelps =
    .en = Allow more time, or ask for fewer runs or less precision.
    .ru = Дайте больше времени либо просите меньше прогонов или меньшей точности.
