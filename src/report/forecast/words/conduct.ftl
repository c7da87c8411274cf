### Touches forgotten or gone amiss, what that costs, checks and moods.

## Touches that were not made as they should be

NotDone =
    .en = Due touches { $told }. Made: { $made }.
    .ru = Касания, которые пора было сделать: { $told }. Сделано: { $made }.

Forgotten =
    .en = forgotten: { $touches }
    .ru = забыто — { $touches }

Wrong =
    .en = made wrongly, which settled nothing: { $touches }
    .ru = сделано неверно, без итога — { $touches }

Blocked =
    .en = stopped at the first question, which reached nobody: { $touches }
    .ru = остановилось на первом же вопросе, ни до кого не дошло — { $touches }

Leak =
    .en = Deals lost or left lying because of it: { $deals }.
    .ru = Сделок из-за этого потеряно или заброшено: { $deals }.

LeakWithCrm =
    .en = Deals lost or left lying because of it: { $deals }. That is with a CRM that recalls { $share } of what would be forgotten.
    .ru = Сделок из-за этого потеряно или заброшено: { $deals }. Это с CRM, которая напоминает о { $share } того, что забыли бы.

# What slips cost: what the same department brings more without them.
# $sales (Number)
SlipsInSales =
    .en = The same department without slips brings { $sales } more sales: slips take { $share } of what there would be.
    .ru = Без таких промахов тот же отдел даёт на { $sales } { PLURAL($sales, "продажу", "продажи", "продаж") } больше: промахи
        забирают { $share } возможного.

Slips =
    .en = The same department without slips brings { $revenue } more revenue: slips take { $share } of what there would be.
    .ru = Без таких промахов тот же отдел даёт больше выручки на { $revenue }: промахи забирают { $share } возможного.

SlipsAndProfit =
    .en = The same department without slips brings { $revenue } more revenue and { $profit } more profit: slips take { $share }
        of what there would be.
    .ru = Без таких промахов тот же отдел даёт больше выручки на { $revenue } и прибыли на { $profit }: промахи забирают
        { $share } возможного.

## Checks

# $hours (Number)
ChecksOfFounder =
    .en = Checks every { $days } take { $hours } hours of the founder over the run.
    .ru = Проверки раз в { $days } забирают за прогон { $hours } { PLURAL($hours, "час", "часа", "часов") } основателя.

# $hours (Number)
ChecksOfRole =
    .en = Checks every { $days } take { $hours } hours of `{ $role }` over the run, taken from coaching and selling.
    .ru = Проверки раз в { $days } забирают за прогон { $hours } { PLURAL($hours, "час", "часа", "часов") } роли `{ $role }` — за
        счёт обучения и продаж.

# $hours (Number)
ChecksMade =
    .en = All checks would take { $hours } hours; { $made } of them are made.
    .ru = Нужно { $hours } { PLURAL($hours, "час", "часа", "часов") }; проводится { $made } проверок.

LoadOfFounder =
    .en = That is { $load } of the founder's time, by default 40 hours a week.
    .ru = Это { $load } времени основателя, по умолчанию 40 часов в неделю.

# $hours (Number)
LoadAsWritten =
    .en = That is { $load } of the { $hours } hours a week that you wrote for it.
    .ru = Это { $load } от тех { $hours } { PLURAL($hours, "часа", "часов", "часов") } в неделю, которые вы на это указали.

LoadOfRole =
    .en = That is { $load } of the hours that are there to check.
    .ru = Это { $load } часов, которые есть на проверки.

ChecksCost =
    .en = They cost { $cost }.
    .ru = Проверки стоят { $cost }.

## Moods

# What is assumed of a role's mood, and how often it weighed on people.
# $streak (Number)
Mood =
    .en = Assumed of `{ $role }`: after { $streak } { $streak ->
        [1] refusal
       *[other] refusals in a row
    }, { AND($effects) } for { $days }. That held on { $share } of the days.
    .ru = Предположение о роли `{ $role }`: после { $streak } { $streak ->
        [1] отказа
       *[other] { PLURAL($streak, "отказа", "отказов", "отказов") } подряд
    } на { $days } { AND($effects) }. Так было в { $share } дней.

# $left (Number)
# $streak (Number)
MoodAndLeavers =
    .en = Assumed of `{ $role }`: after { $streak } { $streak ->
        [1] refusal
       *[other] refusals in a row
    }, { AND($effects) } for { $days }. That held on { $share } of the days; { $left } people left because of it.
    .ru = Предположение о роли `{ $role }`: после { $streak } { $streak ->
        [1] отказа
       *[other] { PLURAL($streak, "отказа", "отказов", "отказов") } подряд
    } на { $days } { AND($effects) }. Так было в { $share } дней; из-за этого { PLURAL($left, "уволился", "уволились",
        "уволилось") } { $left } { PLURAL($left, "человек", "человека", "человек") }.

HoursLeft =
    .en = { $hours } of the hours are left
    .ru = остаётся { $hours } часов

# $times (Number)
QuitMore =
    .en = { $times } times as many leave
    .ru = увольняются в { $times } { PLURAL($times, "раз", "раза", "раз") } чаще
