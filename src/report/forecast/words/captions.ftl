### Titles of charts, each a finding, and the words around them.

## Revenue, and how the chance of a target grows

RevenueComesTo =
    .en = Revenue { $time } comes to { $middle } in the middle case
    .ru = Выручка { $time }: { $middle } в середине прогноза

RevenueAndTarget =
    .en = Revenue { $time } comes to { $middle } in the middle case; chance of the target: { $met }
    .ru = Выручка { $time }: { $middle } в середине прогноза; вероятность выполнить цель: { $met }

RevenueAndTargetBy =
    .en = Revenue { $time } comes to { $middle } in the middle case; chance of the target by { $by }: { $met }
    .ru = Выручка { $time }: { $middle } в середине прогноза; вероятность выполнить цель к { $by }: { $met }

RevenueSubtitle =
    .en = Revenue since the start: signed, and the advance received
    .ru = Выручка с начала: договор подписан, аванс получен

TargetLabel =
    .en = target
    .ru = цель

# The label of the line of 80 %.
SafeLabel =
    .en = a safe bet
    .ru = надёжно

ChanceTitle =
    .en = { $who }: chance of { $asked } by { $by }: { $met }
    .ru = { $who }: { $asked } к { $by }, вероятность { $met }

ChanceTitleSafe =
    .en = { $who }: { $asked } is a safe bet from { $safe } on; chance by { $by }: { $met }
    .ru = { $who }: { $asked }, надёжно с { $safe }; вероятность к { $by }: { $met }

# $is_one (bool)
# $is_timed (bool)
ChanceSubtitle =
    .en = Chance that { $is_one ->
        [yes] the target is met by the end of each period{ $is_timed ->
            [yes] ; the bar below the axis is the time over which it counts
           *[no] {""}
        }
       *[no] each target is met by the end of each period{ $is_timed ->
            [yes] ; bars below the axis: the time over which each counts
           *[no] {""}
        }
    }
    .ru = Вероятность достичь { $is_one ->
        [yes] цели к концу каждого периода{ $is_timed ->
            [yes] ; полоса под осью — срок, за который она считается
           *[no] {""}
        }
       *[no] каждой цели к концу каждого периода{ $is_timed ->
            [yes] ; полосы под осью — срок, за который считается каждая
           *[no] {""}
        }
    }

## On which day a target is first met

DotsTitleNever =
    .en = { $who }: { $asked }, chance { $met }
    .ru = { $who }: { $asked }, вероятность { $met }

DotsTitle =
    .en = { $who }: { $asked }, in { $met } of { $all } equally likely cases
    .ru = { $who }: { $asked }, в { $met } из { $all } равновероятных случаев

DotsSubtitle =
    .en = Day on which the target is first met, counted from { $from }
    .ru = День, когда цель впервые достигнута, считая с { $from }

DotsAxis =
    .en = day, { $days } at the most
    .ru = день, не позже { $days }-го

# What a dot stands for.
# $trial (Said) only en
Dot =
    .en = 1 { $trial } in 50
    .ru = 1 прогон из 50

NoDot =
    .en = in none of the { $all } cases by the deadline
    .ru = ни в одном из { $all } случаев к сроку

NeverLabel =
    .en = not in time
    .ru = не в срок

## The funnel

# $deals (Number)
# $signed (Number)
FunnelTitle =
    .en = Of { $deals } { PLURAL($deals, "deal", "deals") }, { $signed } { PLURAL($signed, "is", "are") } signed by the
        end
    .ru = Из { $deals } { PLURAL($deals, "сделки", "сделок", "сделок") } к концу подписано { $signed }

# $deals (Number)
# $signed (Number)
FunnelTitleLosses =
    .en = { FunnelTitle }; { $share } of the losses happen in { $stage }
    .ru = { FunnelTitle }; { $share } потерь — на этапе { $stage }

# The sign of per cent is handed in: it stands for itself, behind no number.
FunnelSubtitle =
    .en = Deals, mean of all runs; { $sign }: deals that went on, of those that left the stage by the end
    .ru = Сделки, среднее по всем прогонам; { $sign }: сколько из покинувших этап к концу прошло дальше

NobodyEntered =
    .en = nobody entered
    .ru = сделок нет

Enter =
    .en = { $entered } enter
    .ru = пришло { $entered }

# $is_last (bool)
EnterAndGoOn =
    .en = { $entered } enter, { $went_on } { $is_last ->
        [yes] signed
       *[no] go on
    }: { $share }
    .ru = пришло { $entered }, { $is_last ->
        [yes] подписано
       *[no] прошло дальше
    } { $went_on }: { $share }

# Why the others did not go on.
LostFor =
    .en = lost: { $reasons }
    .ru = потеряно: { $reasons }

SignedAndUnpaid =
    .en = signed and unpaid: { $deals }
    .ru = подписано, но не оплачено: { $deals }

StillOpen =
    .en = still open: { $deals }
    .ru = ещё открыто: { $deals }

## The stage whose improvement brings most

# $is_sales (bool)
# $has_rival (bool)
BottleneckTitle =
    .en = A tenth more yeses in { $stage } would add { $gain }{ $is_sales ->
        [yes] {" "}sales
       *[no] {""}
    }{ $has_rival ->
        [yes] ; { $rival }: about as much
       *[no] {""}
    }
    .ru = На десятую часть больше «да» на этапе { $stage } — это ещё { $gain }{ $is_sales ->
        [yes] {" "}продаж
       *[no] {""}
    }{ $has_rival ->
        [yes] ; { $rival } — примерно столько же
       *[no] {""}
    }

BottleneckSubtitle =
    .en = Added { BARE($figure) } if only this stage hears a tenth more yeses; { $sign }: deals that go on; whiskers: 95%
    .ru = Прибавка { GEN($figure) }, если только на этом этапе «да» говорят на десятую часть чаще; { $sign }: сделки идут дальше; усы: 95 %

## The base

Accounts =
    .en = accounts
    .ru = клиенты базы

Sales =
    .en = sales
    .ru = продажи

BaseRunsDry =
    .en = The base runs dry in { $met }, typically from { $month } { $year }
    .ru = База исчерпана: вероятность { $met }, обычно с { GEN($month) } { $year } года

SegmentRunsDry =
    .en = { $segment } runs dry in { $share } of runs, typically from { $month } { $year }
    .ru = Сегмент { $segment } исчерпан в { $share } прогонов, обычно с { GEN($month) } { $year } года

# $left (Number)
# $months (Number)
FreshLeftFor =
    .en = { $left } fresh accounts are left at the end, enough for { $months } { PLURAL($months, "month", "months") } more
    .ru = { FreshLeft }, хватит ещё на { $months } { PLURAL($months, "месяц", "месяца", "месяцев") }

FreshHolds =
    .en = The stock of fresh accounts holds: { $left } at the end
    .ru = Запас новых клиентов базы держится: { $left } на конец

# $left (Number)
FreshLeft =
    .en = { $left } fresh accounts are left at the end
    .ru = К концу в базе { PLURAL($left, "остаётся", "остаются", "остаётся") } { $left } { PLURAL($left, "новый клиент",
        "новых клиента", "новых клиентов") }

BaseSubtitle =
    .en = Accounts by state at the end of each period, mean
    .ru = Клиенты базы по состояниям на конец каждого периода, среднее

## How long a sale takes

# $half (Number)
CycleTitle =
    .en = Half of the sales take { $half } { PLURAL($half, "day", "days") } or less; one in ten takes { $p10 } or
        less, one in ten more than { $p90 }
    .ru = Половина продаж занимает не больше { $half } { PLURAL($half, "дня", "дней", "дней") }; одна из десяти — не больше
        { $p10 }, одна из десяти — больше { $p90 }

# $half (Number)
CycleTitleCut =
    .en = Of the sales made by { $end }, half took { $half } { PLURAL($half, "day", "days") } or less; one in ten took
        { $p10 } or less, one in ten more than { $p90 }
    .ru = Из продаж, сделанных к { $end }, половина заняла не больше { $half } { PLURAL($half, "дня", "дней", "дней") };
        одна из десяти — не больше { $p10 }, одна из десяти — больше { $p90 }

CycleSubtitle =
    .en = Share of the sales by days from first contact to sale
    .ru = Доля продаж по числу дней от первого контакта до продажи

# What the histogram cannot show.
# $open (Number)
CycleSubtitleOpen =
    .en = { CycleSubtitle }; { $open ->
        [1] { $open } deal that is still open at the end is not in it
       *[other] { $open } deals that are still open at the end are not in it
    }
    .ru = { CycleSubtitle }; без { $open } { PLURAL($open, "сделки, открытой", "сделок, открытых", "сделок, открытых") } к концу

CycleAxis =
    .en = days from first contact to sale
    .ru = дней от первого контакта до продажи

## Reps

# $trials (Said) only en
# $is_sales (bool)
# $high (Number)
NoRepStandsOut =
    .en = No rep stands out: { $name } brings { $low } to { $high }{ $is_sales ->
        [yes] {" "}sales
       *[no] {""}
    } in eight { $trials } in ten, the others about as much
    .ru = Никто не выделяется: { $name } приносит от { $low } до { $high }{ $is_sales ->
        [yes] {" "}{ PLURAL($high, "продажи", "продаж", "продаж") }
       *[no] {""}
    } в восьми прогонах из десяти, остальные — примерно столько же

# $is_sales (bool)
# $middle (Number)
FirstAndLastRep =
    .en = { $name } brings { $middle }{ $is_sales ->
        [yes] {" "}sales
       *[no] {""}
    } in the middle case, the last rep { $least }
    .ru = { $name } приносит { $middle }{ $is_sales ->
        [yes] {" "}{ PLURAL($middle, "продажу", "продажи", "продаж") }
       *[no] {""}
    } в середине прогноза, последний менеджер — { $least }

# $trials (Said) only en
# $is_sales (bool)
RepsSubtitle =
    .en = { $is_sales ->
        [yes] Sales
       *[no] Revenue
    } of each rep: middle case, and the range of eight { $trials } in ten, which comes from { AND($causes) }
    .ru = { $is_sales ->
        [yes] Продажи
       *[no] Выручка
    } каждого менеджера: середина и разброс восьми прогонов из десяти; причины: { AND($causes) }

# What makes the reps' results wide.
# $cause (Cause)
Causes =
    .en = { $cause ->
        [luck] luck
        [skill] skill that differs from run to run
        [leavers] people who leave
       *[ignorance] numbers that you do not know
    }
    .ru = { $cause ->
        [luck] случай
        [skill] разные умения
        [leavers] увольнения
       *[ignorance] параметры, которых вы не знаете
    }

## Hours

UsesHours =
    .en = { $role } uses { $used } of its hours
    .ru = { $role }: занято { $used } часов

# $overdue (Number)
EndsOverdue =
    .en = { $role } ends with { $overdue } touches overdue; { $used } of its hours were used
    .ru = { $role }: в конце к вечеру просрочено { $overdue } { PLURAL($overdue, "касание", "касания", "касаний") }; занято
        { $used } часов

UtilisationSubtitle =
    .en = Share of the selling hours used for touches and contacts, by role
    .ru = Доля рабочих часов, занятых касаниями и контактами, по ролям

# $people (Number)
UtilisationDetail =
    .en = { $people } { PLURAL($people, "person", "people") }, { $overdue } overdue
    .ru = { $people } { PLURAL($people, "человек", "человека", "человек") }, просрочено { $overdue }
