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
        [target] The target looks met most often
        [loss] A loss looks rarest
        [cash_out] Cash seems to run out least often
        [lowest_cash] Cash at its lowest looks highest
        [burnt] Fewest accounts look burnt
       *[dropped] Fewest deals look dropped
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
    .en = Too little was played: there is nothing to compare.
    .ru = Сыграно слишком мало: сравнивать нечего.

TheBest =
    .en = the best
    .ru = лучший

BehindColumn =
    .en = than the best
    .ru = к лучшему

TargetElsewhere =
    .en = The target is met more often with { $name }: in { $most }, and in { $own } with the best.
    .ru = Чаще всего цель достигает другой вариант, { $name }: вероятность { $most }, а у лучшего — { $own }.

## Against the file

# In the genitive in Russian, for all that is said against it.
TheFile =
    .en = the file as it is
    .ru = варианта из файла

AsTheFile =
    .en = That is the same as { $file }.
    .ru = То же самое, что у { $file }.

AgainstTheFile =
    .en = Against { $file }, on the same luck: { $more }.
    .ru = Это { $more } относительно { $file }, при том же везении.

NotToldFromTheFile =
    .en = It cannot be told from { $file }, on the same luck: { $more }.
    .ru = Неотличимо от { $file }: { $more } при том же везении.

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
    .en = As good but for rounding: { $names }.
    .ru = Столько же с точностью до округления: { $names }.

ExactlyAsGood =
    .en = Exactly as good, run by run: { $names }.
    .ru = Ровно столько же, прогон за прогоном: { $names }.

OneRival =
    .en = It cannot be told from { $names }: { $lead } on the same luck.
    .ru = Неотличимый вариант: { $names }, разница { $lead } при том же везении.

Rivals =
    .en = It cannot be told from { $names }: { $lead } against the nearest.
    .ru = Неотличимые варианты (разница с ближайшим { $lead }): { $names }.

## Pay

PaidHeading =
    .en = What a person is paid a month, as it is and in the best
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
    .en = It pays people otherwise a month: { AND($moves) }. Profit includes that: { $in_all }.
    .ru = Людям при этом платят в месяц иначе: { AND($moves) }. В прибыли это учтено: { $in_all }.

PayMovedByHeads =
    .en = That there are other people in the roles changes pay besides: { $in_all }.
    .ru = Кроме того, людей в ролях другое число: { $in_all }.

# $saved (Saved)
CustomersAtTheEnd =
    .en = Customers who are there at the end count for nothing beyond the run: less { $saved ->
        [care_or_earlier_move] care or an earlier move
       *[care] care
    } may look better than it is. A longer horizon tells.
    .ru = Что клиенты принесут после конца расчёта, не учтено: вариант, где { $saved ->
        [care_or_earlier_move] заботы о клиентах меньше или передача раньше,
       *[care] заботы о клиентах меньше,
    } может выглядеть лучше, чем есть. Проверьте на более длинном горизонте.

## How sure the choice is

ChoiceLoses =
    .en = Choosing it loses at most { $loss } on average against knowing the best.
    .ru = В среднем этот выбор не больше чем на { $loss } хуже действительно лучшего варианта.

# $has_equals (bool)
# $all (Number)
AsGoodAsCertain =
    .en = { $has_equals ->
        [yes] That none of the { $all } is better
       *[no] That it is the best of the { $all }
    } is as good as certain.
    .ru = Почти наверняка { $has_equals ->
        [yes] ни один из { $all } { PLURAL($all, "варианта", "вариантов", "вариантов") } не лучше
       *[no] это лучший из { $all } { PLURAL($all, "варианта", "вариантов", "вариантов") }
    }.

# $has_equals (bool)
# $all (Number)
AtLeastSure =
    .en = { $has_equals ->
        [yes] That none of the { $all } is better
       *[no] That it is the best of the { $all }
    } is at least { $sure } in 100 sure; choosing it loses at most { $loss } on average against knowing the best.
    .ru = { $has_equals ->
        [yes] Ни один из { $all } { PLURAL($all, "варианта", "вариантов", "вариантов") } не лучше
       *[no] Это лучший из { $all } { PLURAL($all, "варианта", "вариантов", "вариантов") }
    }: уверенность не ниже { $sure } %. { ChoiceLoses }

Promise =
    .en = The procedure (Kim and Nelson 2001) promises: in { $confidence } of such comparisons the one chosen is the best, if
        that one is better by { $counts } or more.
    .ru = Процедура (Kim и Nelson, 2001) обещает: если один вариант лучше других хотя бы на { $counts }, в { $confidence }
        таких сравнений выбран он.

NoDifference =
    .en = There is no difference to be seen: take what is easier to live with.
    .ru = Разницы не видно: берите то, с чем проще жить.

OutOfReach =
    .en = No number of runs within reach tells the nearest from it: take what is easier to live with.
    .ru = Никакого разумного числа прогонов не хватит, чтобы отличить ближайший: берите то, с чем проще жить.

ToTell =
    .en = To tell the nearest from it takes about { $runs } runs of each (--runs { $typed }), if the difference is what it
        looks like.
    .ru = Чтобы отличить ближайший, нужно около { $runs } прогонов каждого (`--runs { $typed }`), если разница такова, какой
        выглядит.

## How busy people are

PayColumn =
    .en = { $role }: pay a month
    .ru = { $role }: оплата в месяц

UsedColumn =
    .en = { $role }: hours used
    .ru = { $role }: занято часов

OverdueColumn =
    .en = { $role }: overdue
    .ru = { $role }: просрочено

BusyNote =
    .en = Pay: of a person and month (±: 95%). Hours used: of the selling hours. Overdue: touches and orders of a person that
        are due and not done, on an evening of the last four weeks.
    .ru = Оплата: на человека в месяц (± 95 %). Занято часов: доля часов на продажи. Просрочено: сколько не сделанных в срок
        касаний и заказов у человека к вечеру, в среднем за последние четыре недели.

## What was cut short

# $halt (Halt)
# $is_partial (bool)
Halted =
    .en = { $halt ->
        [deadline] The time allowed was over
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
        [yes] The best-looking one may not be the best.
       *[no] What some changes of rep cost is missing.
    }
    .ru = { $is_partial ->
        [yes] Лучший на вид вариант может оказаться не лучшим.
       *[no] Не хватает того, во что обходится часть передач клиента.
    }

HaltedHelps =
    .en = Let it run to the end.
    .ru = Дайте расчёту закончиться.

## What stands below the table

# $most (Number) only ru
OwnLuck =
    .en = With luck of their own, { $times } times as many runs would tell as much.
    .ru = При независимом везении для того же понадобилось бы больше прогонов — в { $times }
        { PLURAL($most, "раз", "раза", "раз") }.

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
    .en = { $least } to { $most } runs of each: what is clearly behind is not played further
    .ru = Прогонов на вариант: от { $least } до { $most }; явно отстающие дальше не считаются
