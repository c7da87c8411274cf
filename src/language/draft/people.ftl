### What is wrong with roles.

# Follows the name of the key.
NeitherDayNorWeek =
    .en = goes by neither the day nor the week
    .ru = — не в день и не в неделю

LeadsADay =
    .en = leads a day or a week, such as "5/day" or "20/week"
    .ru = число лидов в день или в неделю, например "5/day" или "20/week"

NoWholeNumber =
    .en = is no whole number of leads
    .ru = — не целое число лидов

AWholeNumber =
    .en = a whole number a day or a week
    .ru = целое число в день или в неделю

LossWithWait =
    .en = leaver_loss with on_leave = "wait"
    .ru = leaver_loss вместе с on_leave = "wait"

OnlyRerouted =
    .en = expected only where deals are re-routed
    .ru = ожидается только там, где сделки передают другим

WaitForSuccessor =
    .en = deals wait for the successor
    .ru = сделки ждут нового менеджера

ChangesNothing =
    .en = it changes nothing
    .ru = это ничего не меняет

HoursOrQuits =
    .en = expected `hours` (what is left of them), `quits` (how many times more leave), or both
    .ru = ожидается `hours` (сколько часов остаётся), `quits` (во сколько раз чаще уходят) или то и другое

SellsNowhere =
    .en = a head who sells and works no stage
    .ru = руководитель продаёт, но не ведёт ни одного этапа

StagesBeside =
    .en = expected `stages` in the same role, for example stages = ["contract"]
    .ru = ожидается `stages` в той же роли, например stages = ["contract"]

MoreThanAll =
    .en = `wrong` and `blocked` are more than all contacts
    .ru = `wrong` и `blocked` вместе больше, чем все контакты

AtMostAll =
    .en = expected 100 % at most together
    .ru = ожидается не больше 100 % вместе

OtherShare =
    .en = the other share
    .ru = вторая доля

DoesNotLead =
    .en = `{ $key }` in a role that does not lead
    .ru = `{ $key }` в роли, которая не руководит

OnlyWithLead =
    .en = expected only with "lead" in `does`
    .ru = ожидается только вместе с "lead" в `does`

WorkdayTakes =
    .en = workday takes { $other } of { $hours } hours
    .ru = workday занимает { $other } ч из { $hours } ч

SomeLeft =
    .en = expected less, so that some time is left for selling
    .ru = ожидается меньше, чтобы осталось время продавать

TheWorkingDay =
    .en = the working day
    .ru = рабочий день

# $count (Number)
RepsInAll =
    .en = { $count } reps in all
    .ru = всего { $count } { PLURAL($count, "менеджер", "менеджера", "менеджеров") }

AtMost =
    .en = expected at most { $most }, hired ones included
    .ru = ожидается не больше { $most } вместе с теми, кого нанимают
