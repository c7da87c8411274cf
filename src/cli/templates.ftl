### What the shipped scenarios ask that are written in English alone: in English as their files have it.
### kind: texts

olist =
    .en = How many wins will May and the summer bring?
    .ru = Сколько сделок выиграют в мае и летом? (по-английски)

olist-june =
    .en = How many of the open leads will still be won this summer?
    .ru = Сколько из открытых лидов выиграют летом? (по-английски)

ref8 =
    .en = Does voronka agree with the same department written in other tools?
    .ru = Сходится ли voronka с другими инструментами? (по-английски)
