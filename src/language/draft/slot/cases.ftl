### Quantities that vary from case to case. What was found follows the name of the number.

MixesDays =
    .en = mixes days and working days
    .ru = — смесь дней и рабочих дней

AllInOne =
    .en = all of it in days ("2d to 5d") or all in working days ("2wd to 5wd")
    .ru = всё в днях ("2d to 5d") или всё в рабочих днях ("2wd to 5wd")

MedianWithRange =
    .en = has a `median` with a range in it
    .ru = — `median` с диапазоном внутри

MeanInPlace =
    .en = `mean` in place of `median`
    .ru = `mean` вместо `median`

MedianIsExact =
    .en = a `median` goes with exact numbers only
    .ru = `median` сочетается только с точными числами

ATable =
    .en = a table { $form }
    .ru = таблица { $form }

HowOften =
    .en = how often
    .ru = как часто

WeightsInAll =
    .en = has weights of { $whole } in all
    .ru = — веса в сумме { $whole }

WeightsOfAll =
    .en = weights that sum to 100%
    .ru = сумма весов 100%

Row =
    .en = row { $number }
    .ru = строка { $number }

APair =
    .en = a pair [value, how often]
    .ru = пара [значение, как часто]

NoWeight =
    .en = has no weight above 0
    .ru = — нет ни одного веса больше 0

EachSeen =
    .en = how often each value was seen
    .ru = вес каждого значения: как часто оно встречалось
