### How a scenario is found and read.

StandardInput =
    .en = standard input
    .ru = стандартный ввод

NotText =
    .en = the file is not text in UTF-8
    .ru = файл — не текст в UTF-8

SaveAsText =
    .en = save it as UTF-8 in your editor
    .ru = сохраните его в редакторе как UTF-8

# $why (Said)
Unreadable =
    .en = cannot read the scenario { $name }: { $why }
    .ru = сценарий { $name } не читается: { $why }

NoSuchFile =
    .en = there is no such file
    .ru = такого файла нет

IsAFolder =
    .en = that is a folder, not a scenario file
    .ru = это папка, а не файл сценария

FromATemplate =
    .en = `voronka init > my.toml` writes one to start from
    .ru = `voronka init > my.toml` запишет сценарий, с которого можно начать

DidYouMean =
    .en = did you mean { $file }?
    .ru = может быть, { $file }?

IsShipped =
    .en = { $known } is a shipped scenario: `voronka init { $known } > { $known }.toml` writes it here
    .ru = { $known } — сценарий из поставки: `voronka init { $known } > { $known }.toml` запишет его сюда

DidYouMeanShipped =
    .en = did you mean the shipped scenario { $known }? `voronka init { $known } > { $known }.toml` writes it here
    .ru = может быть, сценарий из поставки { $known }? `voronka init { $known } > { $known }.toml` запишет его сюда

# Two versions are over other days or in other money.
Apart =
    .en = { $name } cannot be compared with the first: { $why }
    .ru = { $name } нельзя сравнить с первым: { $why }

StateTheSame =
    .en = write the same in both
    .ru = укажите в обоих одно и то же

OtherCurrency =
    .en = `currency` is { $one } in one and { $other } in the other
    .ru = `currency` — { $one } и { $other }

OtherStart =
    .en = `start` is { $one } in one and { $other } in the other
    .ru = `start` — { $one } и { $other }

# $other (Number)
OtherHorizon =
    .en = `horizon` is { $one } days in one and { $other } in the other
    .ru = `horizon` — { $one } и { $other } { PLURAL($other, "день", "дня", "дней") }
