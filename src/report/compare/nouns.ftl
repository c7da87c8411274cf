### What versions are compared by, where it is called otherwise than elsewhere.
### kind: nouns

first_target =
    .en = chance of the first target
    .article = the
    .ru = вероятность первой цели
    .gen = вероятности первой цели
    .dat = вероятности первой цели
    .acc = вероятность первой цели
    .ins = вероятностью первой цели
    .pre = вероятности первой цели
    .gender = feminine

lowest_cash =
    .en = cash at its lowest
    .ru = минимальный остаток денег
    .gen = минимального остатка денег
    .dat = минимальному остатку денег
    .acc = минимальный остаток денег
    .ins = минимальным остатком денег
    .pre = минимальном остатке денег
    .gender = masculine
