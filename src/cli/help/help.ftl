### `voronka help`.
### kind: texts

about =
    .en = Print this message or the help of the given subcommand(s)
    .ru = Показать эту справку или справку по команде
