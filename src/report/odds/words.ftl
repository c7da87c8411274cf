### How likely a target is, when it becomes likely, and why it is missed.

## Headings and columns

WhyHeading =
    .en = Why it is missed
    .ru = Почему цель не достигается

WithoutHeading =
    .en = What removing a cause brings
    .ru = Что даёт устранение причин

WhenHeading =
    .en = By when
    .ru = К какому сроку

WhoHeading =
    .en = Who, and when
    .ru = У кого и когда

ByDateColumn =
    .en = by the date, %
    .ru = к сроку, %

HalfColumn =
    .en = 50% after
    .ru = 50 % через

MostColumn =
    .en = 80% after
    .ru = 80 % через

TakenAwayColumn =
    .en = removed
    .ru = убрать

AloneColumn =
    .en = it alone: chance, %
    .ru = только это: вероятность, %

OthersColumn =
    .en = all the others: chance, %
    .ru = всё остальное: вероятность, %

OwnLuckColumn =
    .en = own luck
    .ru = при своём везении

ByDayColumn =
    .en = by the end of
    .ru = к концу

## What is asked

Answer =
    .en = { $asked }: { $chance }.
    .ru = { $asked }: вероятность { $chance }.

# A chance where no run met the target, where all did, and where nothing was played.
NoChance =
    .en = 0% (less than { $below }%)
    .ru = 0 % (меньше { $below } %)

FullChance =
    .en = 100% (at least { $least }%)
    .ru = 100 % (не меньше { $least } %)

ChanceUnknown =
    .en = unknown
    .ru = неизвестна

# Of all.
OfAll =
    .en = Chance of { $goal } { $by }
    .ru = { CAP($goal) } { $by }

# Of each rep.
# $is_one (bool)
# $reps (Number)
# $has_role (bool)
# $is_reached (bool) only en
OfEachRep =
    .en = Chance that { $is_one ->
        [yes] the rep
       *[no] each of { $reps } reps
    }{ $has_role ->
        [yes] {" "}in `{ $role }`
       *[no] {""}
    } { $is_reached ->
        [yes] has
       *[no] makes
    } { $goal } { $by }
    .ru = У { $is_one ->
        [yes] менеджера
       *[no] каждого из { $reps } { PLURAL($reps, "менеджера", "менеджеров", "менеджеров") }
    }{ $has_role ->
        [yes] {" "}роли `{ $role }`
       *[no] {""}
    } будет { $goal } { $by }

# Of a part of the department.
# $scope (TargetScope)
OfPart =
    .en = Chance of { $goal } { $scope ->
        [segment] from
        [product] with
       *[other] for
    } `{ $of }` { $by }
    .ru = { CAP($goal) } { $scope ->
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
    .en = The chance does not stay at 50% over { $horizon }: profit is lost again.
    .ru = За { $horizon } вероятность не удерживается на 50 %: прибыль снова теряется.

ProfitNever =
    .en = The chance stays below 50% on every day within { $horizon }.
    .ru = За { $horizon } вероятность ни в один день не доходит до 50 %.

NotHalf =
    .en = The chance stays below 50% within { $horizon }.
    .ru = За { $horizon } вероятность так и не доходит до 50 %.

MostAlready =
    .en = The chance reaches 80% by the date: after { $most }.
    .ru = Вероятность доходит до 80 % ещё до срока: через { $most }.

NotMost =
    .en = The chance stays below 80% within { $horizon }.
    .ru = За { $horizon } вероятность не доходит до 80 %.

MostAfter =
    .en = The chance reaches 80% after { $most }.
    .ru = До 80 % вероятность доходит через { $most }.

HalfAndMost =
    .en = The chance reaches 50% after { $half } and 80% after { $most }.
    .ru = До 50 % вероятность доходит через { $half }, до 80 % — через { $most }.

HalfOnly =
    .en = The chance reaches 50% after { $half }, but stays below 80% within { $horizon }.
    .ru = До 50 % вероятность доходит через { $half }, до 80 % за { $horizon } — не доходит.

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
        [cycle] the sales cycle
        [qualification] lost deals
        [skill] skill and ramp
       *[deals] too few deals
    }
    .ru = { $cause ->
        [cycle] длинный цикл
        [qualification] потерянные сделки
        [skill] умения и выход на план
       *[deals] нехватка сделок
    }

# A cause that is taken away.
# $cause (Cause)
TakenAway =
    .en = { $cause ->
        [cycle] the sales cycle
        [qualification] lost deals
        [skill] skill and ramp
       *[deals] the shortage of deals
    }
    .ru = { $cause ->
        [cycle] длинного цикла
        [qualification] потерь сделок
        [skill] слабых умений и выхода на план
       *[deals] нехватки сделок
    }

LuckAndRest =
    .en = luck and the rest
    .ru = случай и прочее

DownTo =
    .en = { $name } { $share }
    .ru = { $name } — { $share }

# Parts of what is missed, in points that add up to it.
AllMiss =
    .en = The target is missed in every run. Why, in points of 100: { $row }.
    .ru = Ни в одном прогоне цель не достигнута. Почему, в пунктах из 100: { $row }.

SomeMiss =
    .en = The target is missed in { $missed }% of runs. Why, in points of those { $missed }: { $row }.
    .ru = В { $missed } % прогонов цель не достигнута. Почему, в пунктах из этих { $missed }: { $row }.

# $is_fewer (bool)
ChangedWithout =
    .en = { $share } { $is_fewer ->
        [yes] less
       *[no] more
    } without { $cause }
    .ru = на { $share }{"\u202F"}п.{"\u202F"}п. { $is_fewer ->
        [yes] реже
       *[no] чаще
    } без { $cause }

Mixed =
    .en = The target is missed in { $missed }% of runs. Removing a cause changes that, in points, as the mean over all orders
        of removing them: { AND($parts) }.
    .ru = В { $missed } % прогонов цель не достигнута. Если убирать причины во всех возможных порядках, то в среднем она
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
    .en = By the date, the average is { $average } and the target { $asked }{ $is_in_all ->
        [yes] {" "}in all
       *[no] {""}
    }: { $luck ->
        [bad] it takes bad luck to miss it
        [bad_or_shared_out] it takes bad luck to miss it, or a rep who gets none of them
        [not_needed] it is missed without any bad luck
       *[either_way] close to each other, so it may go either way
    }.
    .ru = К сроку в среднем выходит { $average }, а цель{ $is_in_all ->
        [yes] {" "}на всех
       *[no] {""}
    } — { $asked }: { $luck ->
        [bad] чтобы её не достичь, должно не повезти
        [bad_or_shared_out] чтобы её не достичь, должно не повезти — или кому-то одному ничего не достанется
        [not_needed] она срывается и без всякого невезения
       *[either_way] это почти одно и то же, может выйти и так и так
    }.

# $is_by_then (bool)
WithEvenOdds =
    .en = { $chance }, { $is_by_then ->
        [yes] 50% already after
       *[no] rising to 50% after
    } { $time }
    .ru = { $chance }, 50 % { $is_by_then ->
        [yes] уже через
       *[no] — через
    } { $time }

Others =
    .en = One rep picked at random: { $one }. { $goal } in all, no matter by whom: { $all }. At least one rep: { $any }.
    .ru = Один случайно выбранный менеджер: { $one }. { $goal } на всех, неважно чьи: { $all }. Хотя бы один менеджер: { $any }.

# $has_rivals (bool)
Alone =
    .en = Of the four causes, removing { $cause } alone helps most: the chance would be { $with }{ $has_rivals ->
        [yes] ; { AND($rivals) } cannot be told apart from it
       *[no] {""}
    }. Removing all four: { $without }.
    .ru = Из четырёх причин больше всего даст устранение { $cause }: вероятность станет { $with }{ $has_rivals ->
        [yes] ; неотличимо устранение { AND($rivals) }
       *[no] {""}
    }. Если убрать все четыре: { $without }.

AsItIs =
    .en = nothing: as it is
    .ru = ничего: как есть

AllFour =
    .en = all four
    .ru = все четыре

WhyNote =
    .en = Parts in points of 100: what removing a cause adds to the chance, as the mean over all orders in which the four
        can be removed (Shapley), so that the parts add up. { $runs } runs of each of the 16 combinations, on the same luck,
        scaled to all runs that miss it. Own luck, in the next table: how many times as many runs would be needed to know the
        part as well if each combination had luck of its own.
    .ru = Части — в процентных пунктах: сколько прибавит к вероятности устранение причины, в среднем по всем порядкам, в
        которых можно убрать четыре причины (вектор Шепли), поэтому в сумме части дают целое. Прогонов на каждое из 16
        сочетаний: { $runs }, при одном и том же везении; результат приведён ко всем прогонам без цели. «При своём везении» в
        следующей таблице: во столько раз больше прогонов понадобилось бы для той же точности, будь у каждого сочетания своё
        везение.

## What each cause is

CycleDefined =
    .en = The sales cycle, from first contact to money: without it, one contact settles each step, contacts are a day apart,
        and nothing waits at a hand-off or for the advance.
    .ru = Длинный цикл, от первого контакта до денег: без него каждый шаг решается одним контактом, между контактами один день,
        никто не ждёт передачи клиента и аванса.

LostDealsDefined =
    .en = Lost deals: without them, every account has a need and money, every stage is passed, no deal is dropped at a
        hand-off, every advance comes.
    .ru = Потерянные сделки: без потерь у каждого клиента есть потребность и деньги, каждый этап пройден, ни одна сделка не
        теряется при передаче, каждый аванс приходит.

SkillDefined =
    .en = Skill and ramp (the time to full strength): without it, all are at full strength from the first day on. People whose
        skill is left to chance are average, nobody is set below average, and no time goes into training (what a training
        brings stays).
    .ru = Умения и выход на план: без этой причины все с первого дня работают в полную силу. Чьи умения случайны, тот на
        среднем уровне; слабее среднего нет никого; на обучение не уходит времени (а его польза остаётся).

DealsDefined =
    .en = Too few deals: without it, there are { $more } times as many leads, accounts to call and open deals, and room and
        time for them.
    .ru = Нехватка сделок: без неё лидов, клиентов для звонков и открытых сделок в { $more } раз больше, и на них хватает
        места и времени.

LuckDefined =
    .en = Luck and the rest: what is missed even without all four: luck, days off, absence, staffing, forgotten tasks.
    .ru = Случай и прочее: из-за чего цель не достигается и без всех четырёх причин: везение, выходные, отсутствия, набор
        людей, забытые задачи.

# $is_profit (bool)
Legend =
    .en = ± and ranges are the error bar of the simulation ({ $level }); more runs narrow it.{ $is_profit ->
        [yes] {" "}Profit can be lost again: each day shows how often there is enough at its end.
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
    .en = Leads run out before the time shown here ends: { AND($ends) }.
    .ru = Лиды кончаются раньше, чем время, показанное здесь: { AND($ends) }.

LeadsEndMatters =
    .en = What becomes likely later comes from earlier leads.
    .ru = Что становится вероятным позже, получается из прежних лидов.

LeadsEndHelps =
    .en = Give the channel its `leads` a month: they go on beyond its counts or its end.
    .ru = Задайте каналу `leads` в месяц, чтобы лиды шли и дальше, когда его числа или его срок кончатся.

# $is_over_time (bool)
# $is_why_known (bool)
NotAllPlayed =
    .en = { $is_over_time ->
        [yes] The time allowed was over
       *[no] The run was interrupted
    } before everything was played: { $runs } runs by day{ $is_why_known ->
        [yes] , { $each } of each combination of causes
       *[no] ; why the target is missed is not known
    }.
    .ru = { $is_over_time ->
        [yes] Время вышло
       *[no] Расчёт прервали
    } раньше, чем всё было сыграно. Прогонов по дням: { $runs }{ $is_why_known ->
        [yes] , на каждое сочетание причин: { $each }
       *[no] ; почему цель не достигается, неизвестно
    }.

NotAllPlayedMatters =
    .en = The error bars hold for what was played.
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
    .en = at least one rep
    .ru = хотя бы один менеджер

InAll =
    .en = { $goal } in all
    .ru = { $goal } на всех

WhoNote =
    .en = The date is { $date }. –: not within { $horizon }. Beyond the time of the file, the department goes on as it is.
    .ru = Срок: { $date }. –: не наступает за { $horizon }. За пределами срока из файла отдел работает как есть.

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
