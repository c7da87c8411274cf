### The doubt that last year raises: what was seen, why it matters, what helps.

# $measure (Counts)
Unlike =
    .en = the department of this file comes to { $times } times the { $measure ->
        [revenue] revenue
        [sales] sales
       *[margin] margin
    } of last year, with the people of today
    .ru = { $measure ->
        [revenue] выручка
        [sales] число продаж
       *[margin] маржа
    } отдела из этого файла с нынешними людьми: { $times } от уровня прошлого года

UnlikeMatters =
    .en = what the file says of last year cannot be told by it, so that its forecast may be off as far
    .ru = прошлый год по этому файлу не получается, а значит, и прогноз может ошибаться во столько же раз

UnlikeHelps =
    .en = check `last_year`, `deal_value`, `leads`, `accounts`, `hours` and `convert`: one of them is not as it was
    .ru = проверьте `last_year`, `deal_value`, `leads`, `accounts`, `hours` и `convert`: что-то из этого не такое, как было
