### Months, in their order.
### kind: nouns

january =
    .en = January
    .ru = январь
    .gen = января
    .dat = январю
    .acc = январь
    .ins = январём
    .pre = январе
    .gender = masculine

february =
    .en = February
    .ru = февраль
    .gen = февраля
    .dat = февралю
    .acc = февраль
    .ins = февралём
    .pre = феврале
    .gender = masculine

march =
    .en = March
    .ru = март
    .gen = марта
    .dat = марту
    .acc = март
    .ins = мартом
    .pre = марте
    .gender = masculine

april =
    .en = April
    .ru = апрель
    .gen = апреля
    .dat = апрелю
    .acc = апрель
    .ins = апрелем
    .pre = апреле
    .gender = masculine

may =
    .en = May
    .ru = май
    .gen = мая
    .dat = маю
    .acc = май
    .ins = маем
    .pre = мае
    .gender = masculine

june =
    .en = June
    .ru = июнь
    .gen = июня
    .dat = июню
    .acc = июнь
    .ins = июнем
    .pre = июне
    .gender = masculine

july =
    .en = July
    .ru = июль
    .gen = июля
    .dat = июлю
    .acc = июль
    .ins = июлем
    .pre = июле
    .gender = masculine

august =
    .en = August
    .ru = август
    .gen = августа
    .dat = августу
    .acc = август
    .ins = августом
    .pre = августе
    .gender = masculine

september =
    .en = September
    .ru = сентябрь
    .gen = сентября
    .dat = сентябрю
    .acc = сентябрь
    .ins = сентябрём
    .pre = сентябре
    .gender = masculine

october =
    .en = October
    .ru = октябрь
    .gen = октября
    .dat = октябрю
    .acc = октябрь
    .ins = октябрём
    .pre = октябре
    .gender = masculine

november =
    .en = November
    .ru = ноябрь
    .gen = ноября
    .dat = ноябрю
    .acc = ноябрь
    .ins = ноябрём
    .pre = ноябре
    .gender = masculine

december =
    .en = December
    .ru = декабрь
    .gen = декабря
    .dat = декабрю
    .acc = декабрь
    .ins = декабрём
    .pre = декабре
    .gender = masculine
