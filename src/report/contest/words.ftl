### What contests of departments have in common.

## What is best

# What is best without doubt.
# $special (Special)
SpecialIsBest =
    .en = { $special ->
        [target] The target is met most often
        [loss] A loss is rarest
        [cash_out] Cash runs out least often
        [lowest_cash] Cash at its lowest is highest
        [burnt] Fewest accounts are burnt
       *[dropped] Fewest deals are dropped
    }
    .ru = { $special ->
        [target] Цель достигается чаще всего
        [loss] Убыток случается реже всего
        [cash_out] Деньги кончаются реже всего
        [lowest_cash] Минимум денег выше всего
        [burnt] Выгорает меньше всего клиентов
       *[dropped] Брошенных сделок меньше всего
    }

# What looks best, where others cannot be told from it.
# $special (Special)
SpecialLooksBest =
    .en = { $special ->
        [target] The target seems to be met most often
        [loss] A loss seems rarest
        [cash_out] Cash seems to run out least often
        [lowest_cash] Cash at its lowest seems highest
        [burnt] Fewest accounts seem to be burnt
       *[dropped] Fewest deals seem to be dropped
    }
    .ru = { $special ->
        [target] Похоже, цель достигается чаще всего
        [loss] Похоже, убыток случается реже всего
        [cash_out] Похоже, деньги кончаются реже всего
        [lowest_cash] Похоже, минимум денег выше всего
        [burnt] Похоже, выгорает меньше всего клиентов
       *[dropped] Похоже, брошенных сделок меньше всего
    }

# The same of any other figure; `$name` is what stands above its column.
# $most (Extreme)
# $name (Said) only en
IsBest =
    .en = { $name } { AGREE($goal) ->
        [plural] are
       *[singular] is
    } { $most ->
        [most] most
        [fewest] fewest
        [highest] highest
       *[lowest] lowest
    }
    .ru = { $most ->
        [most] { CAP(GEN($goal)) } больше всего
        [fewest] { CAP(GEN($goal)) } меньше всего
        [highest] { CAP(NOM($goal)) } выше всего
       *[lowest] { CAP(NOM($goal)) } ниже всего
    }

# $most (Extreme)
# $name (Said) only en
LooksBest =
    .en = { $name } { AGREE($goal) ->
        [plural] look
       *[singular] looks
    } { $most ->
        [most] most
        [fewest] fewest
        [highest] highest
       *[lowest] lowest
    }
    .ru = { $most ->
        [most] Похоже, { GEN($goal) } больше всего
        [fewest] Похоже, { GEN($goal) } меньше всего
        [highest] Похоже, { NOM($goal) } выше всего
       *[lowest] Похоже, { NOM($goal) } ниже всего
    }

NothingPlayed =
    .en = Too little was played to compare anything.
    .ru = Прогонов слишком мало: сравнивать нечего.

TheBest =
    .en = the best
    .ru = лучший

BehindColumn =
    .en = against the best
    .ru = к лучшему

TargetElsewhere =
    .en = But the target is met more often with { $name }: in { $most }, against { $own } here.
    .ru = Но цель чаще достигается с другим вариантом, { $name }: вероятность { $most }, а здесь — { $own }.

## Against the file

# In the genitive in Russian, for all that is said against it.
TheFile =
    .en = the file as it is
    .ru = варианта из файла

AsTheFile =
    .en = That brings the same as { $file }.
    .ru = Результат тот же, что у { $file }.

AgainstTheFile =
    .en = Compared with { $file }: { $more }.
    .ru = Это { $more } к результату { $file }.

NotToldFromTheFile =
    .en = It cannot be told apart from { $file }: { $more }.
    .ru = От { $file } неотличимо (разница { $more }).

## Against the others

# $has_more (bool)
Named =
    .en = { AND($names) }{ $has_more ->
        [yes] {" "}({ $more } more)
       *[no] {""}
    }
    .ru = { AND($names) }{ $has_more ->
        [yes] {" "}(и ещё { $more })
       *[no] {""}
    }

AsGoodButForRounding =
    .en = As good, but for rounding: { $names }.
    .ru = Столько же с точностью до округления: { $names }.

ExactlyAsGood =
    .en = Exactly as good in every run: { $names }.
    .ru = Ровно столько же в каждом прогоне: { $names }.

OneRival =
    .en = It cannot be told apart from { $names }: the lead is { $lead }.
    .ru = С отрывом { $lead } неотличим от него вариант «{ $names }».

Rivals =
    .en = It cannot be told apart from { $names }: the lead over the nearest is { $lead }.
    .ru = Неотличимы от него, с отрывом от ближайшего { $lead }: { $names }.

## Pay

PaidHeading =
    .en = Pay of a person a month, today and in the best
    .ru = Сколько человек получает в месяц: сейчас и в лучшем варианте

RoleColumn =
    .en = role
    .ru = роль

AsItIsColumn =
    .en = as it is
    .ru = сейчас

BestColumn =
    .en = the best
    .ru = лучший вариант

MoreColumn =
    .en = more
    .ru = разница

# What a person in a role gets less or more.
# $is_less (bool)
PaidOtherwise =
    .en = { A($role) } { $size } { $is_less ->
        [yes] less
       *[no] more
    } ({ $from } → { $to })
    .ru = { $role } — на { $size } { $is_less ->
        [yes] меньше
       *[no] больше
    } ({ $from } → { $to })

InAll =
    .en = { $more } of pay in all
    .ru = оплата в сумме { $more }

PayMoved =
    .en = Monthly pay changes: { AND($moves) }. Profit includes that: { $in_all }.
    .ru = Людям при этом платят в месяц иначе: { AND($moves) }. В прибыли это учтено: { $in_all }.

PayMovedByHeads =
    .en = Headcount changes pay as well: { $in_all }.
    .ru = Ещё оплату меняет число людей: { $in_all }.

# $saved (Saved)
CustomersAtTheEnd =
    .en = What customers bring after the last day is not counted: less { $saved ->
        [care_or_earlier_move] care or an earlier move
       *[care] care
    } may look better than it is. Check with a longer horizon.
    .ru = Что клиенты принесут после конца расчёта, не учтено: вариант, где { $saved ->
        [care_or_earlier_move] заботы о клиентах меньше или передача раньше,
       *[care] заботы о клиентах меньше,
    } может выглядеть лучше, чем есть. Проверьте на более длинном горизонте.

## How sure the choice is

SureHeading =
    .en = How sure is this
    .ru = Насколько это надёжно

ChoiceLoses =
    .en = Choosing it costs at most { $loss } on average, compared with the true best.
    .ru = В среднем этот выбор не больше чем на { $loss } хуже действительно лучшего варианта.

# $has_equals (bool)
# $all (Number)
AsGoodAsCertain =
    .en = { $has_equals ->
        [yes] Almost certainly none of the { $all } is better.
       *[no] It is almost certainly the best of the { $all }.
    }
    .ru = Почти наверняка { $has_equals ->
        [yes] ни один из { $all } { PLURAL($all, "варианта", "вариантов", "вариантов") } не лучше
       *[no] это лучший из { $all } { PLURAL($all, "варианта", "вариантов", "вариантов") }
    }.

# $has_equals (bool)
# $all (Number)
AtLeastSure =
    .en = It is at least { $sure }% sure that { $has_equals ->
        [yes] none of the { $all } is better
       *[no] this is the best of the { $all }
    }. Choosing it costs at most { $loss } on average, compared with the true best.
    .ru = { $has_equals ->
        [yes] Ни один из { $all } { PLURAL($all, "варианта", "вариантов", "вариантов") } не лучше
       *[no] Это лучший из { $all } { PLURAL($all, "варианта", "вариантов", "вариантов") }
    }: уверенность не ниже { $sure } %. { ChoiceLoses }

Promise =
    .en = The choice is made by the procedure of Kim and Nelson (2001). In { $confidence } of such comparisons it picks the
        best, if that is better by { $counts } or more.
    .ru = Выбор сделан процедурой Кима и Нельсона (Kim, Nelson, 2001): если один вариант лучше других хотя бы на { $counts },
        она находит его в { $confidence } таких сравнений.

NoDifference =
    .en = No difference can be seen between them: take what is easier to live with.
    .ru = Разницы между ними не видно: берите то, с чем проще жить.

OutOfReach =
    .en = No reasonable number of runs would tell the nearest apart: take what is easier to live with.
    .ru = Отличить ближайший не поможет никакое разумное число прогонов: берите то, с чем проще жить.

ToTell =
    .en = To tell the nearest apart, play about { $runs } runs of each (--runs { $typed }), if the lead is as large as it
        looks.
    .ru = Чтобы отличить ближайший, сыграйте около { $runs } прогонов каждого (`--runs { $typed }`), если отрыв таков, каким
        кажется.

## How busy people are

PayColumn =
    .en = { $role }: monthly pay
    .ru = { $role }: оплата в месяц

UsedColumn =
    .en = { $role }: hours used
    .ru = { $role }: занято часов

OverdueColumn =
    .en = { $role }: overdue
    .ru = { $role }: просрочено

BusyNote =
    .en = Pay: of one person in a month (±: 95%). Hours used: share of the selling hours. Overdue: touches and orders that
        one person has not done in time, of an evening in the last four weeks.
    .ru = Оплата: на человека в месяц (± 95 %). Занято часов: доля часов на продажи. Просрочено: сколько не сделанных в срок
        касаний и заказов у человека к вечеру, в среднем за последние четыре недели.

## What was cut short

# $halt (Halt)
# $is_partial (bool)
Halted =
    .en = { $halt ->
        [deadline] The time allowed ran out
       *[interrupted] The run was interrupted
    } { $is_partial ->
        [yes] before the choice was made: the results are partial.
       *[no] after the choice, before all losses were played.
    }
    .ru = { $halt ->
        [deadline] Время вышло
       *[interrupted] Расчёт прервали
    } { $is_partial ->
        [yes] раньше, чем был сделан выбор: результаты неполные.
       *[no] уже после выбора, но раньше, чем посчитаны все потери при передаче.
    }

# $is_partial (bool)
HaltedMatters =
    .en = { $is_partial ->
        [yes] What looks best may not be the best.
       *[no] The cost of some changes of rep is missing.
    }
    .ru = { $is_partial ->
        [yes] Лучший на вид вариант может оказаться не лучшим.
       *[no] Стоимость части передач клиента не посчитана.
    }

HaltedHelps =
    .en = Let it run to the end.
    .ru = Дайте расчёту закончиться.

## What stands below the table

# $most (Number) only ru
OwnLuck =
    .en = All are played on the same luck: the same clients call on the same days. With luck of their own, it would take
        { $times } times as many runs to tell as much.
    .ru = Везение у всех одно: в каждом прогоне те же клиенты звонят в те же дни. При независимом везении для того же
        понадобилось бы больше прогонов — в { $times } { PLURAL($most, "раз", "раза", "раз") }.

TimesFromTo =
    .en = { $least } to { $most }
    .ru = { $least }–{ $most }

TargetNote =
    .en = P(target): the chance that the target `{ $target }` is met.
    .ru = P(цель): вероятность достичь цели `{ $target }`.

RunsOfEach =
    .en = { $runs } runs of each
    .ru = Прогонов на вариант: { $runs }

RunsFromTo =
    .en = { $least } to { $most } runs of each: what is clearly behind is not played any further
    .ru = Прогонов на вариант: от { $least } до { $most }; явно отстающие дальше не считаются
