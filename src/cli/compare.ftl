### What is wrong with the arguments of `voronka compare`.

SeveralFiles =
    .en = `--variant` takes one file, and there are several
    .ru = `--variant` — для одного файла, а указано несколько

OneFile =
    .en = compare the variants of one file, or several files as they are
    .ru = сравните варианты одного файла или несколько файлов как есть

InputTwice =
    .en = standard input can be read only once, and `-` stands there twice
    .ru = стандартный ввод можно прочитать только один раз, а `-` указан дважды

SaveOne =
    .en = save one of the two as a file
    .ru = сохраните один из двух сценариев в файл

Confidence =
    .en = expected a share between { $low } and { $high }, such as 95% or 0.95
    .ru = нужна доля между { $low } и { $high }, например 95% или 0.95
