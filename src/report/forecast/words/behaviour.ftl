### What is assumed that pay does to people.

# That every number of the page rests on these assumptions.
AllRestsOn =
    .en = Every number here rests on assumptions about what pay does to people: { $list }.
    .ru = Все числа здесь опираются на предположения о том, как оплата меняет поведение людей: { $list }.

NeverCameToAnything =
    .en = Assumed of what pay does to people, and never came to anything: { $list }.
    .ru = Предположения о том, как оплата меняет поведение людей, которые ни разу не сработали: { $list }.

# The keys of the assumptions of a role.
OfRole =
    .en = { $keys } of `{ $role }`
    .ru = { $keys } у роли `{ $role }`

# An assumption, what came of it, and what is known of its size, by studies.
# $habit (Habit)
Assumption =
    .en = Assumed of `{ $role }`: { What } ({ $stated }). { $came_of } Known: { $source }.
    .ru = Предположение о роли `{ $role }`: { What } ({ $stated }). { $came_of } Что известно: { $source }.

# The assumption itself.
# $habit (Habit)
What =
    .en = { $habit ->
        [effort] hours follow what the next sales pay
        [gives_up] fewer hours far below the quota, in the second half of a pay period
        [coasts] fewer hours once the cap is reached
        [pulls_forward] deals are pulled forward to the end of the pay period
        [discounts] discounts on the last days of the pay period
        [neglects] what is not paid waits on some days
        [underpaid] who is paid under the market leaves more often
       *[comfort] who is paid well prospects less
    }
    .ru = { $habit ->
        [effort] часы следуют за тем, что платят за ближайшие продажи
        [gives_up] кто далеко от плана, во второй половине расчётного периода работает меньше
        [coasts] после потолка выплат работают меньше
        [pulls_forward] сделки подтягивают к концу расчётного периода
        [discounts] скидки в последние дни расчётного периода
        [neglects] за что не платят, то в некоторые дни ждёт
        [underpaid] кому платят ниже рынка, увольняется чаще
       *[comfort] кому платят хорошо, ищет клиентов меньше
    }

# A number that is stated for it as a range.
OnAverage =
    .en = { $key } { $value } on average
    .ru = { $key } в среднем { $value }

# What came of it.
# $habit (Habit)
CameOf =
    .en = { $habit ->
        [effort] Mean effort: { $found } of the hours.
        [neglects] Something waited for it on { $found } of the working days.
        [pulls_forward] Contacts pulled forward: { $found }.
        [discounts] Given away: { $found }.
        [underpaid] People who left for it: { $found }.
       *[other] That was so on { $found } of the working days.
    }
    .ru = { $habit ->
        [effort] Среднее усердие: { $found } часов.
        [neglects] Из-за этого что-то ждало в { $found } рабочих дней.
        [pulls_forward] Контактов сделано раньше срока: { $found }.
        [discounts] Отдано скидками: { $found }.
        [underpaid] Уволились из-за этого: { $found } чел.
       *[other] Так было в { $found } рабочих дней.
    }
