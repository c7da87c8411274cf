### `voronka schema`.
### kind: texts

about =
    .en = Print the JSON Schema of scenario files, for completion in editors
    .ru = Вывести JSON Schema файлов сценария — для подсказок в редакторах

reference =
    .en = Print the reference of the scenario language instead, as Markdown
    .ru = Вывести вместо неё справочник языка сценариев в Markdown

outputs =
    .en = Print all outputs of a department instead, as Markdown: keys of JSON and CSV, units, and which can be a
        `--goal`
    .ru = Вывести вместо неё показатели отдела в Markdown: ключи JSON и CSV, единицы и то, что может быть целью
        (`--goal`)
