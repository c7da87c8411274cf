### What is wrong with a file of rows with which a sweep is to go on.

OtherColumns =
    .en = line 1 has other columns
    .ru = в строке 1 другие столбцы

NoRow =
    .en = line { $line } is not one of a table
    .ru = строка { $line } — не строка таблицы

OtherPoint =
    .en = line { $line } is not point { $point } of this sweep
    .ru = строка { $line } — не точка { $point } этого перебора
