### `voronka forecast`.
### kind: texts

about =
    .en = Play a scenario thousands of times and say what to expect
    .ru = Сыграть сценарий тысячи раз и сказать, чего ждать

payback =
    .en = Also try one more hire in each role, and the department without its loyalty programme: when has each paid for
        itself? Up to 800 more runs of each, and of the department as it is
    .ru = Проверить ещё по одному найму в каждую роль и отдел без программы лояльности: когда это окупится? Каждый
        случай и отдел как есть — ещё до 800 прогонов

without_best =
    .en = Also play it without the rep who brings most: what is lost? Up to 800 runs with and without
    .ru = Сыграть и без менеджера, который приносит больше всех: что теряется? До 800 прогонов с ним и без него

require =
    .en = Exit with code 3 if the first target is less likely than this
    .ru = Завершиться с кодом 3, если вероятность первой цели ниже этой
