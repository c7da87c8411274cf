### What a part of the pay is paid for, by its key in the file.
### kind: nouns

touch =
    .en = touches
    .number = plural
    .ru = касания
    .gen = касаний
    .dat = касаниям
    .acc = касания
    .ins = касаниями
    .pre = касаниях
    .gender = plural

effective_touch =
    .en = effective touches
    .number = plural
    .ru = результативные касания
    .gen = результативных касаний
    .dat = результативным касаниям
    .acc = результативные касания
    .ins = результативными касаниями
    .pre = результативных касаниях
    .gender = plural

hand_off =
    .en = hand-offs
    .number = plural
    .ru = передачи
    .gen = передач
    .dat = передачам
    .acc = передачи
    .ins = передачами
    .pre = передачах
    .gender = plural

sale =
    .en = sales
    .number = plural
    .ru = продажи
    .gen = продаж
    .dat = продажам
    .acc = продажи
    .ins = продажами
    .pre = продажах
    .gender = plural

order =
    .en = orders
    .number = plural
    .ru = заказы
    .gen = заказов
    .dat = заказам
    .acc = заказы
    .ins = заказами
    .pre = заказах
    .gender = plural

revenue =
    .en = revenue
    .ru = выручка
    .gen = выручки
    .dat = выручке
    .acc = выручку
    .ins = выручкой
    .pre = выручке
    .gender = feminine

margin =
    .en = margin
    .ru = маржа
    .gen = маржи
    .dat = марже
    .acc = маржу
    .ins = маржой
    .pre = марже
    .gender = feminine

cash =
    .en = cash
    .ru = полученные деньги
    .gen = полученных денег
    .dat = полученным деньгам
    .acc = полученные деньги
    .ins = полученными деньгами
    .pre = полученных деньгах
    .gender = plural
