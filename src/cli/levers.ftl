### What is wrong with the arguments of `voronka levers`.

NoNumber =
    .en = --only { $path }: no number of the scenario has this path
    .ru = --only { $path }: в сценарии нет параметра с таким путём

DidYouMean =
    .en = did you mean { $near }?
    .ru = может быть, { $near }?

AsInTheTable =
    .en = write it as in the first column of `voronka levers`, or only its beginning
    .ru = напишите его, как в первом столбце `voronka levers`, или начало пути
