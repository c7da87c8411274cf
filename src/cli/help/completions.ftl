### `voronka completions`.
### kind: texts

about =
    .en = Print the completions of a shell
    .ru = Вывести скрипт автодополнения для оболочки

shell =
    .en = Which shell
    .ru = Какая оболочка
