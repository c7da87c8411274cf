### How likely a target is, when it becomes likely, and why it is missed.

## Headings and columns

WhyHeading =
    .en = Why it is missed
    .ru = Почему цель не достигается

WithoutHeading =
    .en = What taking causes away brings
    .ru = Что даёт устранение причин

WhenHeading =
    .en = By when
    .ru = К какому сроку

WhoHeading =
    .en = Who, and when it becomes likely
    .ru = У кого и когда вероятность высока

ByDateColumn =
    .en = by the date, of 100
    .ru = к сроку, %

HalfColumn =
    .en = even odds after
    .ru = 50 % через

MostColumn =
    .en = 80% after
    .ru = 80 % через

TakenAwayColumn =
    .en = taken away
    .ru = убрать

AloneColumn =
    .en = it alone: met, of 100
    .ru = только это: цель достигнута, %

OthersColumn =
    .en = all the others: met, of 100
    .ru = всё остальное: цель достигнута, %

OwnLuckColumn =
    .en = own luck
    .ru = при своём везении

ByDayColumn =
    .en = by the end of
    .ru = к концу

## What is asked

Answer =
    .en = { $asked }: in { $frequency }.
    .ru = { $asked }: вероятность { $frequency }.

# Of each rep.
# $is_one (bool)
# $reps (Number)
# $has_role (bool)
# $is_reached (bool) only en
OfEachRep =
    .en = { $is_one ->
        [yes] The rep
       *[no] Each of { $reps } reps
    }{ $has_role ->
        [yes] {" "}in `{ $role }`
       *[no] {""}
    } { $is_reached ->
        [yes] has
       *[no] makes
    } { $goal } { $by }
    .ru = { $is_one ->
        [yes] У менеджера
       *[no] У каждого из { $reps } { PLURAL($reps, "менеджера", "менеджеров", "менеджеров") }
    }{ $has_role ->
        [yes] {" "}роли `{ $role }`
       *[no] {""}
    } { $goal } { $by }

# Of a part of the department.
# $scope (TargetScope)
OfPart =
    .en = { $goal } { $scope ->
        [segment] from
        [product] with
       *[other] for
    } `{ $of }` { $by }
    .ru = { $goal } { $scope ->
        [segment] в сегменте
        [product] по продукту
       *[other] у роли
    } `{ $of }` { $by }

WithinDays =
    .en = within { $days }
    .ru = за { $days }

ByDate =
    .en = by { $date }
    .ru = к { $date }

FromTo =
    .en = from { $from } to { $to }
    .ru = с { $from } по { $to }

## When it becomes likely

ProfitNotKept =
    .en = It does not stay as likely as not over { $horizon }: profit is lost again.
    .ru = За { $horizon } вероятность не удерживается на 50 %: прибыль снова теряется.

ProfitNever =
    .en = It is not as likely as not on any day within { $horizon }.
    .ru = За { $horizon } вероятность ни в один день не доходит до 50 %.

NotHalf =
    .en = It does not become as likely as not within { $horizon }.
    .ru = За { $horizon } вероятность так и не доходит до 50 %.

MostAlready =
    .en = It is 80% likely after { $most } already.
    .ru = Вероятность доходит до 80 % уже через { $most }.

NotMost =
    .en = It does not become 80% likely within { $horizon }.
    .ru = За { $horizon } вероятность не доходит до 80 %.

MostAfter =
    .en = It becomes 80% likely after { $most }.
    .ru = Вероятность доходит до 80 % через { $most }.

HalfAndMost =
    .en = It becomes as likely as not after { $half }, and 80% likely after { $most }.
    .ru = Вероятность доходит до 50 % через { $half }, до 80 % — через { $most }.

HalfOnly =
    .en = It becomes as likely as not after { $half }, but not 80% likely within { $horizon }.
    .ru = Вероятность доходит до 50 % через { $half }, но до 80 % за { $horizon } не доходит.

# $weeks (Number)
# $is_about (bool)
Weeks =
    .en = { $is_about ->
        [yes] about { $weeks }
       *[no] { $weeks }
    }{"\u202F"}weeks
    .ru = { $is_about ->
        [yes] примерно { $weeks }
       *[no] { $weeks }
    }{"\u202F"}{ PLURAL($weeks, "неделю", "недели", "недель") }

Between =
    .en = { $time } ({ $low } to { $high })
    .ru = { $time } (от { $low } до { $high })

OrMore =
    .en = { $time } ({ $low } or more)
    .ru = { $time } ({ $low } или больше)

## Why it is missed

# A cause in a row.
# $cause (Cause)
CauseName =
    .en = { $cause ->
        [cycle] the cycle
        [qualification] lost deals
        [skill] skill and ramp
       *[deals] too few deals
    }
    .ru = { $cause ->
        [cycle] цикл сделки
        [qualification] потерянные сделки
        [skill] умения и выход на план
       *[deals] нехватка сделок
    }

# A cause that is taken away.
# $cause (Cause)
TakenAway =
    .en = { $cause ->
        [cycle] the cycle
        [qualification] lost deals
        [skill] skill and ramp
       *[deals] the shortage of deals
    }
    .ru = { $cause ->
        [cycle] цикла сделки
        [qualification] потерь сделок
        [skill] слабых умений и выхода на план
       *[deals] нехватки сделок
    }

LuckAndRest =
    .en = luck and the rest
    .ru = случай и прочее

# $is_first (bool) only en
DownTo =
    .en = { $share } { $is_first ->
        [yes] are down to
       *[no] to
    } { $name }
    .ru = { $name } — { $share }{"\u202F"}п.{"\u202F"}п.

# $trials (Said) only en
# $parts (List) only en
# $row (Said) only ru
AllMiss =
    .en = All { $trials } miss it: of 100, { AND($parts) }.
    .ru = Цель не достигается ни в одном прогоне. Почему: { $row }

# $trials (Said) only en
# $parts (List) only en
# $row (Said) only ru
SomeMiss =
    .en = Of the { $missed } { $trials } in 100 that miss it, { AND($parts) }.
    .ru = Цель не достигается в { $missed } % прогонов. Почему: { $row }

# $is_fewer (bool)
ChangedWithout =
    .en = { $share } { $is_fewer ->
        [yes] fewer
       *[no] more
    } without { $cause }
    .ru = на { $share }{"\u202F"}п.{"\u202F"}п. { $is_fewer ->
        [yes] реже
       *[no] чаще
    } без { $cause }

# $trials (Said) only en
Mixed =
    .en = It is missed in { $missed } { $trials } of 100. Taken away in all orders, causes would change that on average by
        { AND($parts) }.
    .ru = Цель не достигается в { $missed } % прогонов. Если убирать причины во всех возможных порядках, то в среднем она
        срывается { AND($parts) }.

# $perhaps (Perhaps)
Worse =
    .en = Why it is missed more often without { AND($causes) }, this page does not know{ $perhaps ->
        [before] ; perhaps it comes about before { $from }, the first day that counts
        [better_people] ; perhaps an unlikely target needs people who are better than the mean
       *[unknown] {""}
    }.
    .ru = Почему без { AND($causes) } цель срывается чаще, эта страница не знает{ $perhaps ->
        [before] ; возможно, всё случается до { $from }, первого дня, который идёт в счёт
        [better_people] ; возможно, для маловероятной цели нужны люди сильнее среднего
       *[unknown] {""}
    }.

# $is_in_all (bool)
# $luck (Luck)
Average =
    .en = By the date there are on average { $average }, of { $asked } asked for{ $is_in_all ->
        [yes] {" "}in all
       *[no] {""}
    }: { $luck ->
        [bad] it takes bad luck to miss it
        [bad_or_shared_out] it takes bad luck to miss it, or a rep who has none of them
        [not_needed] it takes no bad luck to miss it
       *[either_way] about as much as that, so that it may go either way
    }.
    .ru = К сроку в среднем { $average }, цель{ $is_in_all ->
        [yes] {" "}на всех
       *[no] {""}
    } — { $asked }: { $luck ->
        [bad] чтобы её не достичь, должно не повезти
        [bad_or_shared_out] чтобы её не достичь, должно не повезти — или кому-то одному ничего не достанется
        [not_needed] не достичь её можно и без невезения
       *[either_way] это примерно столько же, может выйти и так и так
    }.

WithEvenOdds =
    .en = { $frequency }, even odds after { $time }
    .ru = { $frequency }, 50 % — через { $time }

Others =
    .en = A rep picked at random: in { $one }. { $goal } in all, whoever brings them: in { $all }. One of the reps at least:
        in { $any }.
    .ru = Случайно выбранный менеджер: { $one }. { $goal } на всех, кто бы это ни принёс: { $all }. Хотя бы один из
        менеджеров: { $any }.

# $has_rivals (bool)
Alone =
    .en = Of the four, taking away { $cause } alone would do most{ $has_rivals ->
        [yes] {" "}(as far as can be told, { AND($rivals) } would do as much)
       *[no] {""}
    }: the target would be met in { $with }; without all four, in { $without }.
    .ru = Из четырёх причин больше всего даст устранение { $cause }{ $has_rivals ->
        [yes] {" "}(насколько можно судить, столько же даст устранение { AND($rivals) })
       *[no] {""}
    }: вероятность достичь цели была бы { $with }; без всех четырёх — { $without }.

AsItIs =
    .en = nothing: as it is
    .ru = ничего: как есть

AllFour =
    .en = all four
    .ru = все четыре

# $trials (Said) only en
WhyNote =
    .en = Parts in { $trials } of 100: what taking a cause away adds, as the mean over all orders in which the four can be
        taken away (Shapley), so that the parts add up. { $runs } runs of each of the 16 combinations, on the same luck: the
        shares of those among them that miss it, told of all that miss it above. Own luck, in the next table: so many times
        as many runs would be needed to know the part as well if each combination had luck of its own.
    .ru = Части, в процентных пунктах: сколько даёт устранение причины, в среднем по всем порядкам, в которых можно убрать
        четыре причины (вектор Шепли), поэтому в сумме части дают целое. Прогонов на каждое из 16 сочетаний: { $runs }, при
        одном и том же везении; доли взяты по этим прогонам и пересчитаны на всю долю прогонов без цели, названную выше. «При
        своём везении» в следующей таблице: во столько раз больше прогонов понадобилось бы для той же точности, будь у
        каждого сочетания своё везение.

## What each cause is

CycleDefined =
    .en = The cycle: without it, one contact settles each step, contacts are a day apart, and nothing waits at a hand-over or
        for the advance.
    .ru = Цикл сделки: без него каждый шаг решается одним контактом, между контактами один день, никто не ждёт передачи клиента и
        аванса.

LostDealsDefined =
    .en = Lost deals: without them, every account has a need and money, every stage is passed, no deal is dropped at a
        hand-over, every advance comes.
    .ru = Потерянные сделки: без потерь у каждого клиента есть потребность и деньги, каждый этап пройден, ни одна сделка не
        теряется при передаче, каждый аванс приходит.

SkillDefined =
    .en = Skill and ramp: without it, all are at full strength from the first day on, whoever's skill is left to chance is as
        good as the mean, nobody is stated to be weaker, and no time goes into training (what a training brings stays).
    .ru = Умения и выход на план: без этой причины все с первого дня работают в полную силу; у кого умение случайно, тот на
        среднем уровне; слабее среднего нет никого; на обучение не уходит времени (а его польза остаётся).

DealsDefined =
    .en = Too few deals: without it, there are { $more } times as many leads, accounts to call and open deals, and room and
        time for them.
    .ru = Нехватка сделок: без неё лидов, клиентов для звонков и открытых сделок в { $more } раз больше, и на них хватает
        места и времени.

LuckDefined =
    .en = Luck and the rest: what is missed without all four: luck, days off, absence, staffing, forgotten tasks.
    .ru = Случай и прочее: из-за чего цель не достигается и без всех четырёх: везение, выходные, отсутствия, набор людей,
        забытые задачи.

# $is_profit (bool)
Legend =
    .en = ± and ranges are the error bar of the simulation ({ $level }); more runs narrow it.{ $is_profit ->
        [yes] {" "}Profit can be lost again: each day tells how often there is enough at its end.
       *[no] {""}
    }
    .ru = ± и диапазоны — ошибка расчёта ({ $level }); чем больше прогонов, тем она меньше.{ $is_profit ->
        [yes] {" "}Прибыль можно снова потерять: для каждого дня сказано, как часто её достаточно в конце дня.
       *[no] {""}
    }

## What to mind

ChannelEnds =
    .en = `{ $channel }` has none after day { $day }
    .ru = в канале `{ $channel }` их нет после { $day }-го дня

ChannelHasNone =
    .en = `{ $channel }` has none
    .ru = в канале `{ $channel }` их нет

LeadsEnd =
    .en = Leads end before the time told of here does: { AND($ends) }.
    .ru = Лиды кончаются раньше, чем время, о котором здесь речь: { AND($ends) }.

LeadsEndMatters =
    .en = What becomes likely later comes from the leads before.
    .ru = Что становится вероятным позже, получается из прежних лидов.

LeadsEndHelps =
    .en = State a channel by its `leads` a month to go on beyond its counts or its end.
    .ru = Задайте каналу `leads` в месяц, чтобы лиды шли и дальше, когда его числа или его срок кончатся.

# $is_over_time (bool)
# $is_why_known (bool)
NotAllPlayed =
    .en = Not everything was played, as { $is_over_time ->
        [yes] the time allowed was over
       *[no] it was interrupted
    }: { $runs } runs by day{ $is_why_known ->
        [yes] , { $each } of each combination of causes
       *[no] ; why the target is missed is not known
    }.
    .ru = Сыграно не всё: { $is_over_time ->
        [yes] вышло время
       *[no] расчёт прервали
    }. Прогонов по дням: { $runs }{ $is_why_known ->
        [yes] , на каждое сочетание причин: { $each }
       *[no] ; почему цель не достигается, неизвестно
    }.

NotAllPlayedMatters =
    .en = The error bars are those of what was played.
    .ru = Ошибки указаны для того, что сыграно.

NotAllPlayedHelps =
    .en = Give it more time, or ask for fewer runs.
    .ru = Дайте расчёту больше времени или попросите меньше прогонов.

## Rows

TheTarget =
    .en = the target
    .ru = цель

# $reps (Number)
EachOfReps =
    .en = each of { $reps } reps
    .ru = каждый из { $reps } { PLURAL($reps, "менеджера", "менеджеров", "менеджеров") }

ARep =
    .en = a rep picked at random
    .ru = случайно выбранный менеджер

AnyRep =
    .en = one rep at least
    .ru = хотя бы один менеджер

InAll =
    .en = { $goal } in all
    .ru = { $goal } на всех

WhoNote =
    .en = The date is { $date }. – : not within { $horizon }. Beyond what is stated the department goes on as it is.
    .ru = Срок: { $date }. – : не наступает за { $horizon }. За пределами указанного в файле отдел работает как есть.

# $is_date (bool)
WeekRow =
    .en = week { $week }{ $is_date ->
        [yes] , the date
       *[no] {""}
    }
    .ru = неделя { $week }{ $is_date ->
        [yes] , срок
       *[no] {""}
    }

# $is_date (bool)
DayRow =
    .en = day { $day }{ $is_date ->
        [yes] , the date
       *[no] {""}
    }
    .ru = день { $day }{ $is_date ->
        [yes] , срок
       *[no] {""}
    }
