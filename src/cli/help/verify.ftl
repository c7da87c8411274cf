### `voronka verify`.
### kind: texts

about =
    .en = Recompute known results beside the simulation; exit with code 1 if one is off
    .ru = Пересчитать известные результаты и сравнить с симуляцией; код 1, если какой-то не сошёлся

quick =
    .en = Fewer runs: rougher, done in seconds
    .ru = Меньше прогонов: грубее, зато за секунды

json =
    .en = Print JSON instead of a table
    .ru = Вывести JSON вместо таблицы
