### `voronka check`.
### kind: texts

about =
    .en = Find every mistake in a scenario, and show what it implies
    .ru = Найти все ошибки сценария и показать, что из него следует
