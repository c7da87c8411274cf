### `voronka init`.
### kind: texts

about =
    .en = Print a commented scenario to start from
    .ru = Вывести сценарий с пояснениями, с которого можно начать

template =
    .en = Name of the scenario; `--list` shows them all
    .ru = Имя сценария; все покажет `--list`

list =
    .en = List the scenarios with the question that each answers
    .ru = Перечислить сценарии с вопросом, на который отвечает каждый
