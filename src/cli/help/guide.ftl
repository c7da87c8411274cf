### `voronka guide`.
### kind: texts

about =
    .en = Show the manual: how to read a forecast, the scenario file, every command
    .ru = Показать руководство: как читать прогноз, файл сценария, каждая команда

topic =
    .en = Topic; without one, all topics are listed
    .ru = Раздел; без него — список разделов
