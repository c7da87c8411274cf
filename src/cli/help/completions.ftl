### `voronka completions`.
### kind: texts

about =
    .en = Print shell completions
    .ru = Вывести скрипт автодополнения для оболочки

shell =
    .en = Which shell
    .ru = Какая оболочка
