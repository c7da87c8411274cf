### How many to hire.

## Who, and what is to be reached

# $count (Number)
People =
    .en = { $count ->
        [0] nobody
        [1] 1 person
       *[other] { $count } people
    } in `{ $role }`
    .ru = { $count } { PLURAL($count, "человек", "человека", "человек") } в роли `{ $role }`

# The same of a role that stands behind another.
# $count (Number)
PeopleThen =
    .en = { $count ->
        [0] nobody
       *[other] { $count }
    } in `{ $role }`
    .ru = { $count } в роли `{ $role }`

# Numbers of people that were tried.
# $most (Number)
PeopleFromTo =
    .en = { $least } to { $most ->
        [1] 1 person
       *[other] { $most } people
    } in `{ $role }`
    .ru = от { $least } до { $most } { PLURAL($most, "человека", "человек", "человек") } в роли `{ $role }`

# $whose (Whose)
# $has_growth (bool)
Goal =
    .en = { $goal }{ $has_growth ->
        [yes] {" "}({ $growth } on last year)
       *[no] {""}
    }{ $whose ->
        [each_rep_of] {" "}from each rep in `{ $name }`
        [each_rep] {" "}from each rep
        [role] {" "}for `{ $name }`
        [segment] {" "}from `{ $name }`
        [product] {" "}with `{ $name }`
       *[all] {""}
    } by { $date }
    .ru = { $goal }{ $has_growth ->
        [yes] {" "}({ $growth } к прошлому году)
       *[no] {""}
    }{ $whose ->
        [each_rep_of] {" "}у каждого в роли `{ $name }`
        [each_rep] {" "}у каждого менеджера
        [role] {" "}у `{ $name }`
        [segment] {" "}в сегменте `{ $name }`
        [product] {" "}по продукту `{ $name }`
       *[all] {""}
    } к { $date }

# `is_as_in_file`: hired as the file has it.
# $is_as_in_file (bool)
PeopleHired =
    .en = { $people } ({ $is_as_in_file ->
        [yes] hired as in the file
       *[no] hired from { $day } on
    })
    .ru = { $people } ({ $is_as_in_file ->
        [yes] наём как в файле
       *[no] наём с { $day }
    })

## The answer

HaltedBefore =
    .en = The run stopped before it was known how many people reach { $goal }.
    .ru = Расчёт прерван раньше, чем стало ясно, сколько нужно людей. Цель: { $goal }.

# $is_one (bool) only en
Enough =
    .en = { CAP($people) } { $is_one ->
        [yes] reaches
       *[no] reach
    } { $goal } in { $often }.
    .ru = Состав «{ $people }» достигает цели «{ $goal }» с вероятностью { $often }.

# With how many people more or fewer that is, and when they are hired.
Against =
    .en = It takes { $compared }{ $hired }.
    .ru = По численности это { $compared }{ $hired }.

WithOneFewer =
    .en = With one fewer: { AND($fewer) }.
    .ru = На одного меньше: { AND($fewer) }.

# How often it is met with one fewer.
# $count (Number)
# $has_role (bool)
OneFewer =
    .en = { $often } with { $count ->
        [0] nobody
       *[other] { $count }
    }{ InRole }
    .ru = { $count ->
        [0] никого
       *[other] { $count }
    }{ InRole } — { $often }

# $has_role (bool)
InRole =
    .en = { $has_role ->
        [yes] {" "}in `{ $role }`
       *[no] {""}
    }
    .ru = { $has_role ->
        [yes] {" "}в роли `{ $role }`
       *[no] {""}
    }

# $has_budget (bool)
PayAndHiring =
    .en = Pay and hiring of the whole department cost { $cost }{ $has_budget ->
        [yes] , within the budget of { $budget }
       *[no] {""}
    }.
    .ru = Оплата и наём по всему отделу — { $cost }{ $has_budget ->
        [yes] , в пределах бюджета { $budget }
       *[no] {""}
    }.

# $way (Way)
# $is_today (bool)
Than =
    .en = { $way ->
        [same] as many as
        [more] { $by } more than
       *[less] { $by } fewer than
    } { $is_today ->
        [yes] today
       *[no] the file plans
    }
    .ru = { $way ->
        [same] столько же, сколько
        [more] на { $by } больше, чем
       *[less] на { $by } меньше, чем
    } { $is_today ->
        [yes] сейчас
       *[no] запланировано в файле
    }

ThanBoth =
    .en = { $today } and { $planned }
    .ru = { $today }, и { $planned }

ComparedInRole =
    .en = { $than } in `{ $role }`
    .ru = в роли `{ $role }` { $than }

HiredFrom =
    .en = , hired from { $day } on
    .ru = ; наём с { $day }

HiredFromAsInFile =
    .en = , hired from { $day } on as in the file
    .ru = ; наём с { $day }, как в файле

HiredOnFirstDay =
    .en = , hired on the first day
    .ru = ; наём в первый день

HiredEach =
    .en = ; hired as in the file, { AND($each) }
    .ru = ; наём как в файле: { AND($each) }

# $has_day (bool)
HiredOfRole =
    .en = `{ $role }` { $has_day ->
        [yes] from { $day } on
       *[no] on the first day
    }
    .ru = `{ $role }` — { $has_day ->
        [yes] с { $day }
       *[no] в первый день
    }

## The cash

# `out_small` begins with a small letter.
CashRunsOutWith =
    .en = With { $people }, { $out_small }{ $short }.
    .ru = При составе «{ $people }» { $out_small }{ $short }.

# `out` with how often is allowed.
# $is_close (bool)
CashAllowed =
    .en = { $out }; { $allowed } is allowed{ $is_close ->
        [yes] , too close to tell apart
       *[no] {""}
    }{ $short }.
    .ru = { $out }; допустимо { $allowed }{ $is_close ->
        [yes] , разница неразличима
       *[no] {""}
    }{ $short }.

CashAtBest =
    .en = at best, with { $people }, { $out }{ $short }. They meet the target in { $often }
    .ru = в лучшем случае, при составе «{ $people }», { $out }{ $short }. Вероятность достичь цели с таким составом — { $often }

ShortOf =
    .en = ; it would last that often with { $more } more at the start
    .ru = ; чтобы денег хватало так часто, на старте нужно ещё { $more }

# What bounds the people, behind `people` and a space.
# $bounds (Bounds)
Within =
    .en = { $bounds ->
        [budget] within the budget of { $budget }
        [cash] with cash that lasts in { $lasts } of runs
       *[both] within the budget of { $budget } and with cash that lasts in { $lasts } of runs
    }
    .ru = { $bounds ->
        [budget] (бюджет до { $budget })
        [cash] (денег хватает в { $lasts } прогонов)
       *[both] (бюджет до { $budget }, денег хватает в { $lasts } прогонов)
    }

## Out of reach

TooCloseWhether =
    .en = It is too close to tell whether any number of people{ $within } reaches { $goal } in { $wanted }.
    .ru = Неясно, есть ли численность{ $within }, при которой вероятность достичь цели «{ $goal }» не ниже { $wanted }.

NoNumber =
    .en = No number of people{ $within } reaches { $goal } in { $wanted }.
    .ru = Ни при какой численности{ $within } вероятность достичь цели «{ $goal }» не доходит до { $wanted }.

NoNumberAtAll =
    .en = No number of people{ $within } can be had to reach { $goal }: { $why }.
    .ru = Нет численности{ $within }, которая даёт «{ $goal }»: { $why }.

EvenFewestCostMore =
    .en = even the fewest people cost more
    .ru = даже самый малый состав обходится дороже

# How often it is met by those who meet it most often.
# $among (Among)
# $doubt (Doubt)
MostIs =
    .en = The best { $among ->
        [role_bounded] that is allowed is
        [role] is
        [roles_bounded] that is allowed is
       *[roles] is
    } { $often }, with { $people }{ Doubted }. { $among ->
        [role_bounded] Tried: { AND($tried) }
        [role] Tried: { AND($tried) }
        [roles_bounded] Tried: { $trials } combinations of { AND($tried) }
       *[roles] Tried: { $trials } combinations of { AND($tried) }
    }.
    .ru = Самая высокая вероятность — { $often }: { $people }{ Doubted }. { $among ->
        [role_bounded] Проверено с этими условиями: { AND($tried) }
        [role] Проверено: { AND($tried) }
        [roles_bounded] Проверено с этими условиями сочетаний: { $trials } ({ AND($tried) })
       *[roles] Проверено сочетаний: { $trials } ({ AND($tried) })
    }.

# $doubt (Doubt)
Doubted =
    .en = { $doubt ->
        [cash] ; whether cash lasts that often is too close to tell
        [cost] ; whether they cost more is too close to tell
       *[none] {""}
    }
    .ru = { $doubt ->
        [cash] ; хватает ли при этом денег так часто, неясно
        [cost] ; стоит ли такой состав дороже бюджета, неясно
       *[none] {""}
    }

NeverBrought =
    .en = No number of people{ $within } reaches { $goal } in { $wanted }: not one run did. Tried: { AND($tried) }.
    .ru = Ни при какой численности{ $within } вероятность достичь цели «{ $goal }» не доходит до { $wanted }: её не выполнил
        ни один прогон. Проверено: { AND($tried) }.

# Fewer people who meet it about as often as those who meet it most often.
FewerAsOften =
    .en = Fewer do as well, as far as can be told: { $people }, { $often }.
    .ru = Насколько можно судить, не хуже и меньший состав: { $people } — { $often }.

# $purse (Purse)
PurseInTheWay =
    .en = { $purse ->
        [budget] The budget stands
        [cash] Cash stands
       *[both] The budget and cash stand
    } in the way: { $people } would reach it in { $often }, at { $cost } of pay and hiring.
    .ru = { $purse ->
        [budget] Мешает бюджет
        [cash] Мешает нехватка денег
       *[both] Мешают бюджет и нехватка денег
    }: состав «{ $people }» достиг бы цели с вероятностью { $often }, а оплата и наём обошлись бы в { $cost }.

# $purse (Purse)
PurseInTheWayFirst =
    .en = { $purse ->
        [budget] The budget stands
        [cash] Cash stands
       *[both] The budget and cash stand
    } in the way first: { $people } would reach it in { $often }, still not enough, at { $cost } of pay and hiring.
    .ru = Прежде всего { $purse ->
        [budget] мешает бюджет
        [cash] мешает нехватка денег
       *[both] мешают бюджет и нехватка денег
    }: состав «{ $people }» достиг бы цели с вероятностью { $often }, но и этого мало, а оплата и наём обошлись бы в
        { $cost }.

# $purse (Purse)
ThePurse =
    .en = { $purse ->
        [budget] the budget
        [cash] cash
       *[both] the budget and cash
    }
    .ru = { $purse ->
        [budget] бюджета
        [cash] нехватки денег
       *[both] бюджета и нехватки денег
    }

# $has_cash (bool)
MayReach =
    .en = { $often } with { $people }{ $has_cash ->
        [yes] {" "}(cash lasts in { $lasts } of runs)
       *[no] {""}
    }
    .ru = { $people } — { $often }{ $has_cash ->
        [yes] {" "}(денег хватает: { $lasts })
       *[no] {""}
    }

# $has_more (bool)
MayBeReachedBy =
    .en = These may: { AND($shown) }{ $has_more ->
        [yes] ; { $more } more are marked below
       *[no] {""}
    }. More runs would tell.
    .ru = Возможно, подходят: { AND($shown) }{ $has_more ->
        [yes] ; и ещё { $more }, отмечены ниже
       *[no] {""}
    }. Прогонов нужно больше.

## The walls

# What stands in the way.
# $wall (Wall)
TheWall =
    .en = { $wall ->
        [leads] too few leads
        [base] the base (too few accounts to call)
        [ramp] ramp (the time that new people take to learn)
        [span] the span of the heads, or rivalry
        [hiring] the time that hiring takes
       *[colleagues] the other roles, which do not keep up
    }
    .ru = { $wall ->
        [leads] нехватка лидов
        [base] база (слишком мало клиентов, которым можно звонить)
        [ramp] время выхода новичков на план
        [span] число людей на одного руководителя или соперничество
        [hiring] время найма
       *[colleagues] отставание других ролей
    }

# What it is without a wall.
# $wall (Wall)
Without =
    .en = { $wall ->
        [leads] with ten times the leads for the same money
        [base] with ten times the accounts in the base
        [ramp] with everybody at full strength from the first day
        [span] with no limit to how many a head can lead, and no rivalry
        [hiring] with all hires there on the first day
       *[colleagues] with twice the people in the other roles
    }
    .ru = { $wall ->
        [leads] если лидов за те же деньги в десять раз больше
        [base] если клиентов в базе в десять раз больше
        [ramp] если все в полную силу с первого дня
        [span] если руководителю хватает времени на всех и нет соперничества
        [hiring] если все нанятые на месте с первого дня
       *[colleagues] если в других ролях вдвое больше людей
    }

# The same at a bar.
# $wall (Wall)
WithoutShort =
    .en = { $wall ->
        [leads] ten times the leads
        [base] ten times the accounts
        [ramp] nobody has to learn
        [span] no span, no rivalry
        [hiring] all hires at once
       *[colleagues] twice the colleagues
    }
    .ru = { $wall ->
        [leads] в 10 раз больше лидов
        [base] в 10 раз больше клиентов
        [ramp] все сразу в полную силу
        [span] руководителей хватает
        [hiring] весь наём сразу
       *[colleagues] вдвое больше коллег
    }

# $is_second (bool)
NoWall =
    .en = { $is_second ->
        [yes] Nothing else
       *[no] Nothing
    } that was tried holds { $with } back: { AND($tried) }, the chance rises by no more than the error of the simulation. It
        takes a better funnel, bigger deals, or more time.
    .ru = { $is_second ->
        [yes] Кроме этого, ни одно
       *[no] Ни одно
    } из проверенных ограничений не мешает составу «{ $with }»: { AND($tried) } — прибавка не больше ошибки расчёта. Нужна
        лучшая воронка, более крупные сделки или больше времени.

# $is_second (bool)
# $wall (Wall)
# $is_enough (bool)
FirstWall =
    .en = The biggest obstacle { $is_second ->
        [yes] for those who are allowed
       *[no] to more people
    } is { TheWall }. { CAP($with) } reach it in { $often }; { Without }, they reach it in { $then }{ $is_enough ->
        [yes] , which is enough
       *[no] {" "}({ $more } percentage points more)
    }.
    .ru = { $is_second ->
        [yes] Допустимому составу
       *[no] Большему числу людей
    } больше всего мешает { TheWall }. Состав «{ $with }» достигает цели с вероятностью { $often }, а { Without } — { $then
        }{ $is_enough ->
        [yes] , и этого достаточно
       *[no] {" "}(на { $more }{"\u202F"}п.{"\u202F"}п. больше)
    }.

HelpsAsMuch =
    .en = As far as can be told, the chance rises as much { AND($rivals) }.
    .ru = Столько же, насколько можно судить, { AND($rivals) }.

## How sure it is

Judged =
    .en = judged more strictly, as many looks ask, { $range }%
    .ru = при строгости, которой требует много проверок, это { $range } %

# $is_judged (bool)
# $has_advice (bool)
# $has_role (bool)
TooCloseToWanted =
    .en = That cannot be told apart from the { $wanted } that is wanted{ $is_judged ->
        [yes] {" "}({ $judged })
       *[no] {""}
    }{ $has_advice ->
        [yes] . To be sure, take one more{ InRole }
       *[no] {""}
    }.
    .ru = Это неотличимо от нужных { $wanted }{ $is_judged ->
        [yes] {" "}({ $judged })
       *[no] {""}
    }{ $has_advice ->
        [yes] . Для надёжности возьмите на одного больше{ InRole }
       *[no] {""}
    }.

OneFewerMayDo =
    .en = One fewer may be enough: that cannot be told apart from the { $wanted } that is wanted.
    .ru = Возможно, хватит и на одного меньше: это неотличимо от нужных { $wanted }.

SureHeading =
    .en = How sure is this
    .ru = Насколько это надёжно

## Being wrong by one

# $has_role (bool)
OneTooFew =
    .en = With one too few{ InRole }, { $met }, { $revenue }, { $cost }.
    .ru = На одного меньше{ InRole }: { $met }, { $revenue }, { $cost }.

# $has_role (bool)
OneTooMany =
    .en = With one too many{ InRole }, { $cost }, { $revenue }, { $met }.
    .ru = На одного больше{ InRole }: { $cost }, { $revenue }, { $met }.

# $way (Way)
MetMoreOften =
    .en = the target is met { $way ->
        [same] as often
        [less] { $points } less often
       *[more] { $points } more often
    }
    .ru = цель достигается { $way ->
        [same] так же часто
        [less] на { $points } реже
       *[more] на { $points } чаще
    }

# $way (Way)
RevenueIs =
    .en = revenue is { $way ->
        [same] the same
        [less] { $size } lower
       *[more] { $size } higher
    }
    .ru = выручка { $way ->
        [same] та же
        [less] ниже на { $size }
       *[more] выше на { $size }
    }

# $way (Way)
PayIs =
    .en = pay and hiring are { $way ->
        [same] the same
        [less] { $size } lower
       *[more] { $size } higher
    }
    .ru = оплата и наём { $way ->
        [same] те же
        [less] ниже на { $size }
       *[more] выше на { $size }
    }

# $is_last (bool)
PaidBack =
    .en = { Who } pays back { $within } of the planned start.
    .ru = { Who } окупается { $within } с планового выхода.

# $is_last (bool)
NotPaidBackForGood =
    .en = { Who } has not paid back for good by the end.
    .ru = { Who } к концу окончательно не окупается.

# $is_last (bool)
NotPaidBack =
    .en = { Who } has not paid back by the end: { $missing } short.
    .ru = { Who } к концу не окупается: не хватает { $missing }.

# $is_last (bool)
Who =
    .en = { $is_last ->
        [yes] The last person
       *[no] The extra person
    }
    .ru = { $is_last ->
        [yes] Последний
       *[no] Ещё один
    }

## What else to know

# $has_day (bool)
OtherPeople =
    .en = { $people }{ $has_day ->
        [yes] {" "}from { $day }
       *[no] {""}
    } ({ $cost })
    .ru = { $people }{ $has_day ->
        [yes] {" "}с { $day }
       *[no] {""}
    } ({ $cost })

AlsoReachedBy =
    .en = These reach it too: { AND($who) }
    .ru = Цели достигают и другие: { AND($who) }

MayAlsoBeReachedBy =
    .en = These may reach it too: { AND($who) }
    .ru = Возможно, цели достигают и другие: { AND($who) }

InBrackets =
    .en = { $others }. In brackets: pay and hiring.
    .ru = { $others }. В скобках — оплата и наём.

ByQuota =
    .en = { $people } (target ÷ quota of `{ $role }`)
    .ru = { $people } (цель ÷ план `{ $role }`)

ByMean =
    .en = { $people } (target ÷ what each in `{ $role }` brings on average in the file)
    .ru = { $people } (цель ÷ то, что в среднем приносит каждый в роли `{ $role }` по файлу)

Spreadsheet =
    .en = A spreadsheet would say { AND($said) }.
    .ru = Простой расчёт в таблице дал бы { AND($said) }.

# $searched (Number)
# $has_plain (bool)
# $has_step (bool)
# $shared (Number)
Thrift =
    .en = The search took { $searched } runs of { $trials } numbers of people; with all that was asked beside, { $runs } runs{ $has_plain ->
        [yes] . To know each of them as precisely on its own would take { $plain }
       *[no] {""}
    }{ $has_step ->
        [yes] . The answer and one fewer are told apart by { $shared } runs on the same luck as well as by { $needed } on
        luck of their own
       *[no] {""}
    }.
    .ru = На поиск { PLURAL($searched, "ушёл", "ушло", "ушло") } { $searched } { PLURAL($searched, "прогон", "прогона",
        "прогонов") } (вариантов численности: { $trials }), вместе с остальными вопросами — { $runs }{ $has_plain ->
        [yes] ; чтобы узнать каждый вариант так же точно по отдельности, нужно { $plain }
       *[no] {""}
    }{ $has_step ->
        [yes] . При одном и том же везении { $shared } { PLURAL($shared, "прогон различает", "прогона различают",
        "прогонов различают") } ответ и состав на одного меньше не хуже, чем { $needed } при разном
       *[no] {""}
    }.

RestsOn =
    .en = At most { $error } of such searches give a wrong answer, apart from what is too close to tell. That is judged more
        strictly than ±, because many numbers are looked at many times.
    .ru = Такой поиск ошибается не чаще чем в { $error } случаев, если не считать неразличимого: о нём судят строже, чем по
        ±, потому что чисел много и проверок много.

EveryCombination =
    .en = Every combination was looked at.
    .ru = Проверены все сочетания.

MorePeopleNotLess =
    .en = Assumed: more people in one role do not make the target less likely.
    .ru = Принято, что от лишних людей в одной роли вероятность цели не падает.

## What was cut short

# $is_deadline (bool)
# $runs (Number)
Halted =
    .en = { $is_deadline ->
        [yes] The time allowed ran out
       *[no] The run was interrupted
    } before everything was played: these are partial results of { $runs } runs.
    .ru = { $is_deadline ->
        [yes] Время вышло
       *[no] Расчёт прервали
    } раньше, чем всё было сыграно: это неполный результат по { $runs } { PLURAL($runs, "прогону", "прогонам", "прогонам") }.

HaltedMatters =
    .en = Fewer people may do, or more may be needed: what was not played is not known.
    .ru = Может хватить и меньшего числа людей, а может понадобиться больше: что не сыграно, то неизвестно.

HaltedHelps =
    .en = Let it run to the end, try fewer numbers of people, or ask for less precision.
    .ru = Дайте расчёту закончиться, проверяйте меньше вариантов численности или просите меньшей точности.

## Tables

TrialsHeading =
    .en = How often the target is met, by number of people
    .ru = Вероятность достичь цели в зависимости от числа людей

MetColumn =
    .en = target met
    .ru = цель достигнута

HiredFromColumn =
    .en = hired from
    .ru = наём с

PayColumn =
    .en = pay and hiring
    .ru = оплата и наём

CashLastsColumn =
    .en = cash lasts
    .ru = денег хватает

RevenueColumn =
    .en = revenue
    .ru = выручка

ProfitColumn =
    .en = profit
    .ru = прибыль

PeopleColumn =
    .en = people
    .ru = людей

# What a number of people is found to be.
# $mark (Mark)
Marked =
    .en = { $mark ->
        [looks_enough] ← looks enough
        [answer] ← enough
        [met_not_affordable] met, but not affordable
        [too_few_not_affordable] too few, and not affordable
        [not_affordable] not affordable
        [too_close] too close to tell
        [enough] enough
        [too_few] too few
       *[may_not_be_affordable] may not be affordable
    }
    .ru = { $mark ->
        [looks_enough] ← похоже, хватит
        [answer] ← хватит
        [met_not_affordable] хватит, но не по средствам
        [too_few_not_affordable] мало и не по средствам
        [not_affordable] не по средствам
        [too_close] неясно
        [enough] хватит
        [too_few] мало
       *[may_not_be_affordable] может быть не по средствам
    }

AsInFile =
    .en = as in the file
    .ru = как в файле

FromDay =
    .en = from { $day }
    .ru = с { $day }

LeftOut =
    .en = { $count } more were played and meet the target less often: see --csv and --json.
    .ru = Сыграно ещё { $count }, с меньшей вероятностью: они в `--csv` и `--json`.

StepsHeading =
    .en = What each extra person brings
    .ru = Что даёт каждый следующий человек

StepsNote =
    .en = Over the runs that both have, on the same luck: the same clients call on the same days whatever the number of
        people, so the difference is the person. Numbers above are over all runs of each. pts: percentage points.
    .ru = По прогонам, общим для обоих составов: при любом числе людей те же клиенты звонят в те же дни, и вся разница — в
        самом человеке. Числа выше — по всем прогонам каждого состава. п. п. — процентные пункты.

WallsHeading =
    .en = What holds more people back
    .ru = Какое ограничение мешает большему числу людей

WithoutColumn =
    .en = what if
    .ru = условие

MoreColumn =
    .en = how much more often
    .ru = прибавка

Legend =
    .en = ± is the error bar of the simulation ({ $level }).
    .ru = ± — погрешность расчёта ({ $level }).

LegendOfFar =
    .en = Numbers of people far from { $wanted } are played less often than those near it.
    .ru = Составы, далёкие от { $wanted }, сыграны меньше раз, чем близкие.

LegendOfPay =
    .en = Pay and hiring: of the whole department over the run, on average.
    .ru = Оплата и наём — по всему отделу за весь срок, в среднем.

LegendOfCash =
    .en = Cash lasts: it stays at 0 or above every day. It runs out on the first day below 0.
    .ru = «Денег хватает»: остаток ни в один день не опускается ниже нуля; кончаются они в первый день, когда опустился.

## Charts

TitleOfAnswer =
    .en = { CAP($people) }: the target is met in { $often }
    .ru = { CAP($people) }: вероятность достичь цели — { $often }

# $has_others (bool)
TitleTooClose =
    .en = Too close to tell: { $people } reach the target{ $within } in { $often }{ $has_others ->
        [yes] ; so are { $others } other numbers of people
       *[no] {""}
    }
    .ru = Неясно, достигается ли цель{ $within }: { $people } — { $often }{ $has_others ->
        [yes] ; других таких составов: { $others }
       *[no] {""}
    }

TitleNever =
    .en = Nothing tried{ $within } ever meets the target
    .ru = Ни один проверенный состав{ $within } не достигает цели

TitleMost =
    .en = Nothing tried{ $within } reaches { $wanted }: the best is { $often }, with { $people }
    .ru = Ни один проверенный состав{ $within } не доходит до { $wanted }: самое большее — { $often }, { $people }

TitleNobody =
    .en = No number of people can be had{ $within }
    .ru = Нет состава, который уложился бы в условия{ $within }

ChanceSubtitle =
    .en = Chance of { $goal }; the ribbon is the error of the simulation, 95%{ $beyond }
    .ru = Вероятность цели «{ $goal }»; полоса — погрешность расчёта, 95 %{ $beyond }

# How those who are not allowed are drawn.
# $is_hollow (bool)
# $bounds (Bounds)
Beyond =
    .en = ; { $is_hollow ->
        [yes] hollow
       *[no] grey
    }: { $bounds ->
        [budget] beyond the budget of { $budget }
        [cash] cash lasts in less than { $lasts } of runs
       *[both] beyond the budget of { $budget }, or cash lasts in less than { $lasts } of runs
    }
    .ru = ; { $is_hollow ->
        [yes] пустые точки
       *[no] серым
    }: { $bounds ->
        [budget] сверх бюджета { $budget }
        [cash] денег хватает реже чем в { $lasts } прогонов
       *[both] сверх бюджета { $budget } или денег хватает реже чем в { $lasts } прогонов
    }

# $framed (Framed)
# $is_full (bool)
MapSubtitle =
    .en = Chance of { $goal }; below it, mean pay and hiring{ $framed ->
        [answer] ; framed: the answer
        [likeliest_allowed] ; framed: the likeliest of those allowed
        [likeliest] ; framed: the likeliest
       *[nothing] {""}
    }{ $beyond }{ $is_full ->
        [yes] {""}
       *[no] ; empty: not needed for the answer
    }
    .ru = Вероятность цели «{ $goal }»; под ней — средние оплата и наём{ $framed ->
        [answer] ; в рамке — ответ
        [likeliest_allowed] ; в рамке — лучший из допустимых
        [likeliest] ; в рамке — лучший
       *[nothing] {""}
    }{ $beyond }{ $is_full ->
        [yes] {""}
       *[no] ; пусто — для ответа не нужно
    }

Wanted =
    .en = wanted
    .ru = нужно

PeopleAxis =
    .en = people in { $roles }
    .ru = людей в роли { $roles }

ChanceAxis =
    .en = chance that the target is met
    .ru = вероятность достичь цели

ProfitTitle =
    .en = Profit is largest with { $people }: { $profit }
    .ru = Прибыль больше всего при составе «{ $people }»: { $profit }

ProfitSubtitle =
    .en = Mean profit { $time } by number of people; the ribbon is the error of the simulation, 95%
    .ru = Средняя прибыль { $time } в зависимости от числа людей; полоса — погрешность расчёта, 95 %

# $is_clear (bool)
WallsTitle =
    .en = { $is_clear ->
        [yes] The biggest obstacle is { $wall }
       *[no] Nothing that was tried stands in the way
    }
    .ru = { $is_clear ->
        [yes] Больше всего мешает { $wall }
       *[no] Ни одно из проверенных ограничений не мешает
    }

# $is_clear (bool)
# $purse (Purse)
WallsTitleBeside =
    .en = { $is_clear ->
        [yes] The biggest obstacle, after { ThePurse }, is { $wall }
       *[no] After { ThePurse }, nothing that was tried stands in the way
    }
    .ru = { $is_clear ->
        [yes] Кроме { ThePurse }, больше всего мешает { $wall }
       *[no] Кроме { ThePurse }, ни одно из проверенных ограничений не мешает
    }

WallsSubtitle =
    .en = How much more often the target is met without each obstacle, percentage points
    .ru = Насколько чаще достигается цель без каждого ограничения, процентные пункты
