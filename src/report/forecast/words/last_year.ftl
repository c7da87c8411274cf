### What a file would have sold last year.

# $amount (Number)
# $is_sales (bool)
Amount =
    .en = { $amount } { $is_sales ->
        [yes] sales
       *[no] of { BARE($figure) }
    }
    .ru = { $amount } { $is_sales ->
        [yes] { PLURAL($amount, "продажа", "продажи", "продаж") }
       *[no] { GEN($figure) }
    }

# $people (Number)
Unlike =
    .en = This file is unlike last year. With today's { $people ->
        [1] one person
       *[other] { $people } people
    } it makes { $played } in a year; last year had { $last }.
    .ru = Файл не похож на прошлый год. { PLURAL($people, "Нынешний", "Нынешние", "Нынешние") } { $people ->
        [1] один сотрудник даёт
       *[other] { $people } { PLURAL($people, "сотрудник даёт", "сотрудника дают", "сотрудников дают") }
    } за год { $played }; в прошлом году: { $last }.

# $people (Number)
Beside =
    .en = Beside last year: with today's { $people ->
        [1] one person
       *[other] { $people } people
    } this file makes { $played } in a year; last year had { $last }.
    .ru = Сравнение с прошлым годом: { PLURAL($people, "нынешний", "нынешние", "нынешние") } { $people ->
        [1] один сотрудник даёт
       *[other] { $people } { PLURAL($people, "сотрудник даёт", "сотрудника дают", "сотрудников дают") }
    } за год { $played }; в прошлом году: { $last }.

# $is_more (bool)
# $times (Number)
HowFar =
    .en = { $is_more ->
        [yes] That is
       *[no] Last year had
    } { $times } times as much.
    .ru = { $is_more ->
        [yes] Это
       *[no] В прошлом году было
    } в { $times } { PLURAL($times, "раз", "раза", "раз") } больше.

FindOutWhy =
    .en = Find out why before you trust a forecast.
    .ru = Выясните почему, прежде чем верить прогнозу.

UnderWay =
    .en = That year begins with deals under way, the forecast without any: list yours in `[[deals]]`.
    .ru = Тот год начинается с открытыми сделками, а прогноз — без них: перечислите свои в `[[deals]]`.
