### What is wrong with stages and with the cycle.

NoProperName =
    .en = name is no proper name
    .ru = имя не годится

AProperName =
    .en = expected a name of 1 to 80 characters
    .ru = ожидается имя от 1 до 80 символов

NameTaken =
    .en = the name { $name } is taken
    .ru = имя { $name } уже занято

ANewName =
    .en = expected a name that no other has
    .ru = ожидается имя, которого больше ни у кого нет

BesideAdvance =
    .en = `{ $key }` beside `advance` and `lose`
    .ru = `{ $key }` рядом с `advance` и `lose`

OneWay =
    .en = expected one way or the other
    .ru = ожидается что-то одно

TouchByTouch =
    .en = states it touch by touch
    .ru = здесь сказано по касаниям

Without =
    .en = `{ $key }` without `{ $other }`
    .ru = `{ $key }` без `{ $other }`

BothChances =
    .en = expected `{ $key }` beside it: both chances, touch by touch
    .ru = ожидается рядом `{ $key }`: обе вероятности, по касаниям

TouchSettles =
    .en = touch { $touch } advances or loses { $sum } of deals
    .ru = касание { $touch } продвигает или теряет { $sum } сделок

AtMostAll =
    .en = expected at most 100% with `advance`
    .ru = ожидается не больше 100% вместе с `advance`

ChancesToAdvance =
    .en = the chances to advance
    .ru = вероятности продвинуть сделку

LastSettlesNone =
    .en = the last touch neither advances nor loses a deal
    .ru = последнее касание не продвигает и не теряет сделку

ALastChance =
    .en = expected a last chance above 0 here or in `lose`: it repeats until the deal is settled
    .ru = ожидается последняя вероятность больше 0 здесь или в `lose`: она повторяется, пока сделка не решится

SharesSumTo =
    .en = shares sum to { $whole }
    .ru = доли в сумме { $whole }

SharesInAll =
    .en = expected shares of 100% in all
    .ru = ожидается сумма долей 100%

LeaveRefused =
    .en = leave `refused` away: it takes the rest
    .ru = уберите `refused`: это всё остальное

ExpectedBeside =
    .en = expected `{ $other }` beside it: { $doc }
    .ru = ожидается рядом `{ $other }`: { $doc }

Contradict =
    .en = quantiles contradict the median
    .ru = quantiles противоречит медиане

# $is_below (bool)
OnThatSide =
    .en = expected a time { $is_below ->
        [yes] below
       *[no] above
    } the median of { $median }
    .ru = ожидается срок { $is_below ->
        [yes] меньше
       *[no] больше
    } медианы { $median }

TheMedian =
    .en = the median
    .ru = медиана

ATableSuchAs =
    .en = a table such as { $table }
    .ru = таблица, например { $table }

HasTheKey =
    .en = has the key { $key }
    .ru = — ключ { $key }

APercentage =
    .en = a percentage from "1%" to "99%" as the key
    .ru = ключ — процент от "1%" до "99%"

TwoEntries =
    .en = has more than one entry
    .ru = — больше одной записи

OnePoint =
    .en = at most one point beside the median
    .ru = не больше одной точки, кроме медианы
