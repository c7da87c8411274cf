### Names of figures, as sentences use them; the id is the key of the figure in results.
### kind: nouns

sales =
    .en = sales
    .number = plural
    .ru = продажи
    .gen = продаж
    .dat = продажам
    .acc = продажи
    .ins = продажами
    .pre = продажах
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

new_revenue =
    .en = new revenue
    .ru = новая выручка
    .gen = новой выручки
    .dat = новой выручке
    .acc = новую выручку
    .ins = новой выручкой
    .pre = новой выручке
    .gender = feminine

repeat_revenue =
    .en = repeat revenue
    .ru = повторная выручка
    .gen = повторной выручки
    .dat = повторной выручке
    .acc = повторную выручку
    .ins = повторной выручкой
    .pre = повторной выручке
    .gender = feminine

subscription_revenue =
    .en = subscription revenue
    .ru = выручка от подписок
    .gen = выручки от подписок
    .dat = выручке от подписок
    .acc = выручку от подписок
    .ins = выручкой от подписок
    .pre = выручке от подписок
    .gender = feminine

bookings =
    .en = bookings
    .number = plural
    .ru = сумма контрактов
    .gen = суммы контрактов
    .dat = сумме контрактов
    .acc = сумму контрактов
    .ins = суммой контрактов
    .pre = сумме контрактов
    .gender = feminine

cash_in =
    .en = cash received
    .ru = поступления
    .gen = поступлений
    .dat = поступлениям
    .acc = поступления
    .ins = поступлениями
    .pre = поступлениях
    .gender = plural

margin =
    .en = margin
    .ru = маржа
    .gen = маржи
    .dat = марже
    .acc = маржу
    .ins = маржой
    .pre = марже
    .gender = feminine

pay =
    .en = pay
    .ru = оплата труда
    .gen = оплаты труда
    .dat = оплате труда
    .acc = оплату труда
    .ins = оплатой труда
    .pre = оплате труда
    .gender = feminine

hiring =
    .en = cost of hiring
    .article = the
    .ru = расходы на найм
    .gen = расходов на найм
    .dat = расходам на найм
    .acc = расходы на найм
    .ins = расходами на найм
    .pre = расходах на найм
    .gender = plural

lead_cost =
    .en = cost of leads
    .article = the
    .ru = стоимость лидов
    .gen = стоимости лидов
    .dat = стоимости лидов
    .acc = стоимость лидов
    .ins = стоимостью лидов
    .pre = стоимости лидов
    .gender = feminine

overheads =
    .en = overheads
    .number = plural
    .ru = накладные расходы
    .gen = накладных расходов
    .dat = накладным расходам
    .acc = накладные расходы
    .ins = накладными расходами
    .pre = накладных расходах
    .gender = plural

loyalty =
    .en = cost of loyalty programmes
    .article = the
    .ru = расходы на лояльность
    .gen = расходов на лояльность
    .dat = расходам на лояльность
    .acc = расходы на лояльность
    .ins = расходами на лояльность
    .pre = расходах на лояльность
    .gender = plural

write_offs =
    .en = write-offs
    .number = plural
    .ru = списания
    .gen = списаний
    .dat = списаниям
    .acc = списания
    .ins = списаниями
    .pre = списаниях
    .gender = plural

costs =
    .en = costs
    .number = plural
    .ru = расходы
    .gen = расходов
    .dat = расходам
    .acc = расходы
    .ins = расходами
    .pre = расходах
    .gender = plural

goods =
    .en = cost of goods sold
    .article = the
    .ru = себестоимость
    .gen = себестоимости
    .dat = себестоимости
    .acc = себестоимость
    .ins = себестоимостью
    .pre = себестоимости
    .gender = feminine

profit =
    .en = profit
    .ru = прибыль
    .gen = прибыли
    .dat = прибыли
    .acc = прибыль
    .ins = прибылью
    .pre = прибыли
    .gender = feminine

lowest_cash =
    .en = lowest cash balance
    .article = the
    .ru = минимальный остаток денег
    .gen = минимального остатка денег
    .dat = минимальному остатку денег
    .acc = минимальный остаток денег
    .ins = минимальным остатком денег
    .pre = минимальном остатке денег
    .gender = masculine

leads =
    .en = leads
    .number = plural
    .ru = лиды
    .gen = лидов
    .dat = лидам
    .acc = лиды
    .ins = лидами
    .pre = лидах
    .gender = plural

prospected =
    .en = deals from prospecting
    .number = plural
    .ru = сделки от поиска клиентов
    .gen = сделок от поиска клиентов
    .dat = сделкам от поиска клиентов
    .acc = сделки от поиска клиентов
    .ins = сделками от поиска клиентов
    .pre = сделках от поиска клиентов
    .gender = plural

touches =
    .en = touches
    .number = plural
    .ru = касания
    .gen = касаний
    .dat = касаниям
    .acc = касания
    .ins = касаниями
    .pre = касаниях
    .gender = plural

lost =
    .en = lost deals
    .number = plural
    .ru = проигранные сделки
    .gen = проигранных сделок
    .dat = проигранным сделкам
    .acc = проигранные сделки
    .ins = проигранными сделками
    .pre = проигранных сделках
    .gender = plural

refusals =
    .en = refusals
    .number = plural
    .ru = отказы
    .gen = отказов
    .dat = отказам
    .acc = отказы
    .ins = отказами
    .pre = отказах
    .gender = plural

burnt =
    .en = burnt accounts
    .number = plural
    .ru = выгоревшие клиенты
    .gen = выгоревших клиентов
    .dat = выгоревшим клиентам
    .acc = выгоревших клиентов
    .ins = выгоревшими клиентами
    .pre = выгоревших клиентах
    .gender = plural

orders =
    .en = orders
    .number = plural
    .ru = заказы
    .gen = заказов
    .dat = заказам
    .acc = заказы
    .ins = заказами
    .pre = заказах
    .gender = plural

left_customers =
    .en = lost customers
    .number = plural
    .ru = ушедшие клиенты
    .gen = ушедших клиентов
    .dat = ушедшим клиентам
    .acc = ушедших клиентов
    .ins = ушедшими клиентами
    .pre = ушедших клиентах
    .gender = plural

cumulative_revenue =
    .en = revenue since the start
    .ru = выручка с начала
    .gen = выручки с начала
    .dat = выручке с начала
    .acc = выручку с начала
    .ins = выручкой с начала
    .pre = выручке с начала
    .gender = feminine

opening_cash =
    .en = opening cash
    .ru = остаток денег на начало
    .gen = остатка денег на начало
    .dat = остатку денег на начало
    .acc = остаток денег на начало
    .ins = остатком денег на начало
    .pre = остатке денег на начало
    .gender = masculine

cash_out =
    .en = cash paid out
    .ru = выплаты
    .gen = выплат
    .dat = выплатам
    .acc = выплаты
    .ins = выплатами
    .pre = выплатах
    .gender = plural

closing_cash =
    .en = closing cash
    .ru = остаток денег на конец
    .gen = остатка денег на конец
    .dat = остатку денег на конец
    .acc = остаток денег на конец
    .ins = остатком денег на конец
    .pre = остатке денег на конец
    .gender = masculine

p_target =
    .en = chance of reaching the target
    .article = the
    .ru = вероятность достичь цели
    .gen = вероятности достичь цели
    .dat = вероятности достичь цели
    .acc = вероятность достичь цели
    .ins = вероятностью достичь цели
    .pre = вероятности достичь цели
    .gender = feminine

p_loss =
    .en = chance of a loss
    .article = the
    .ru = вероятность убытка
    .gen = вероятности убытка
    .dat = вероятности убытка
    .acc = вероятность убытка
    .ins = вероятностью убытка
    .pre = вероятности убытка
    .gender = feminine

p_cash_out =
    .en = chance of running out of cash
    .article = the
    .ru = вероятность кассового разрыва
    .gen = вероятности кассового разрыва
    .dat = вероятности кассового разрыва
    .acc = вероятность кассового разрыва
    .ins = вероятностью кассового разрыва
    .pre = вероятности кассового разрыва
    .gender = feminine

dropped =
    .en = dropped deals
    .number = plural
    .ru = брошенные сделки
    .gen = брошенных сделок
    .dat = брошенным сделкам
    .acc = брошенные сделки
    .ins = брошенными сделками
    .pre = брошенных сделках
    .gender = plural

variable =
    .en = variable pay
    .ru = переменная часть оплаты
    .gen = переменной части оплаты
    .dat = переменной части оплаты
    .acc = переменную часть оплаты
    .ins = переменной частью оплаты
    .pre = переменной части оплаты
    .gender = feminine

hours =
    .en = hours worked
    .number = plural
    .ru = часы работы
    .gen = часов работы
    .dat = часам работы
    .acc = часы работы
    .ins = часами работы
    .pre = часах работы
    .gender = plural

cost_of_sales =
    .en = pay as a share of revenue
    .ru = доля оплаты труда в выручке
    .gen = доли оплаты труда в выручке
    .dat = доле оплаты труда в выручке
    .acc = долю оплаты труда в выручке
    .ins = долей оплаты труда в выручке
    .pre = доле оплаты труда в выручке
    .gender = feminine

per_sale =
    .en = pay per sale
    .ru = оплата за продажу
    .gen = оплаты за продажу
    .dat = оплате за продажу
    .acc = оплату за продажу
    .ins = оплатой за продажу
    .pre = оплате за продажу
    .gender = feminine

over_budget =
    .en = chance of going over the pay budget
    .article = the
    .ru = вероятность выйти за бюджет оплаты
    .gen = вероятности выйти за бюджет оплаты
    .dat = вероятности выйти за бюджет оплаты
    .acc = вероятность выйти за бюджет оплаты
    .ins = вероятностью выйти за бюджет оплаты
    .pre = вероятности выйти за бюджет оплаты
    .gender = feminine

under_market =
    .en = share of rep-months paid below the market
    .article = the
    .ru = доля месяцев с оплатой ниже рынка
    .gen = доли месяцев с оплатой ниже рынка
    .dat = доле месяцев с оплатой ниже рынка
    .acc = долю месяцев с оплатой ниже рынка
    .ins = долей месяцев с оплатой ниже рынка
    .pre = доле месяцев с оплатой ниже рынка
    .gender = feminine
