### What the named distributions are.
### kind: texts

uniform =
    .en = equally likely between two values
    .ru = поровну между двумя значениями

triangular =
    .en = least, most likely and greatest value
    .ru = наименьшее, самое вероятное и наибольшее значение

lognormal =
    .en = `median` or `mean`, and the standard deviation of the logarithm
    .ru = `median` или `mean` и стандартное отклонение логарифма

normal =
    .en = mean and standard deviation
    .ru = среднее и стандартное отклонение

beta =
    .en = for shares only
    .ru = только для долей

gamma =
    .en = mean and shape (shape 1 is exponential)
    .ru = среднее и форма (форма 1 — экспоненциальное)

exponential =
    .en = mean
    .ru = среднее

weibull =
    .en = P(more than x) = exp(−(x/scale)^shape)
    .ru = доля больше x равна exp(−(x/scale)^shape)
