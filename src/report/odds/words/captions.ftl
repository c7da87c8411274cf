### Titles of the charts of `odds`.

EvenOddsAndMost =
    .en = { $now }; 50% after { $half }, 80% after { $most }
    .ru = вероятность { $now }; 50 % через { $half }, 80 % через { $most }

EvenOdds =
    .en = { $now }; 50% after { $half }
    .ru = вероятность { $now }; 50 % через { $half }

EvenOddsEnd =
    .en = { $now }; 50% does not last
    .ru = вероятность { $now }; на 50 % не удерживается

NoEvenOdds =
    .en = { $now }; below 50% within { $horizon }
    .ru = вероятность { $now }; за { $horizon } не доходит до 50 %

Subtitle =
    .en = Chance of having it by then; the ribbon is the error bar of the simulation (95%)
    .ru = Вероятность достичь цели к этому времени; лента — ошибка расчёта (95 %)

# $is_days (bool)
TimeAxis =
    .en = { $is_days ->
        [yes] days
       *[no] weeks
    } from { $from }
    .ru = { $is_days ->
        [yes] дни
       *[no] недели
    } с { $from }

DayAxis =
    .en = day
    .ru = день

AskedFor =
    .en = the date
    .ru = срок

MissedByLuck =
    .en = The target is missed in { $missed }% of runs: luck and the rest
    .ru = Цель не достигается в { $missed } % прогонов: случай и прочее

MissedMostBy =
    .en = The target is missed in { $missed }% of runs; the largest part, { $part } points, is { $cause }
    .ru = Цель не достигается в { $missed } % прогонов; главная причина — { $cause } ({ $part }{"\u202F"}п.{"\u202F"}п.)

CausesSubtitle =
    .en = Part of the chance to miss it: what removing the cause adds, on average over all orders
    .ru = Часть вероятности не достичь цели: сколько даёт устранение причины, в среднем по всем порядкам

AloneGone =
    .en = removed alone: chance { $share }
    .ru = если убрать только это: { $share }

# $is_rep (bool)
# $is_none (bool)
DotsTitle =
    .en = { $goal }: { $is_rep ->
        [yes] a rep picked at random has it
       *[no] the target is met
    } in { $is_none ->
        [yes] none
       *[no] { $has }
    } of { $all } equally likely cases by the date
    .ru = { $goal }: { $is_rep ->
        [yes] у случайного менеджера это
       *[no] это
    } к сроку { $is_none ->
        [yes] не выходит ни в одном из { $all } равновероятных случаев
       *[no] выходит в { $has } из { $all } равновероятных случаев
    }

DotsSubtitle =
    .en = The first day by which it is there, counted from { $from }
    .ru = Первый день, к которому цель достигнута, считая с { $from }

OneDot =
    .en = 1 case in 50
    .ru = 1 случай из 50

NoDot =
    .en = in none of the { $all } cases within { $horizon }
    .ru = ни в одном из { $all } случаев за { $horizon }

NeverWithin =
    .en = not within { $horizon }
    .ru = не за { $horizon }
