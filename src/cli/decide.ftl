### What is wrong with a decision.

# $options (Number)
TooMany =
    .en = { $options } options; at most { $most } can be decided between
    .ru = { $options } { PLURAL($options, "вариант", "варианта", "вариантов") }; выбирать можно не больше чем из { $most }

NameMissing =
    .en = a name is missing
    .ru = не хватает имени

Twice =
    .en = { $name } is named twice
    .ru = { $name } указано дважды

OneOption =
    .en = one option is no decision; expected two or more, such as { $today },{ $other } or roles.rep.reps=3..6
    .ru = из одного варианта не выбирают; нужно два или больше, например { $today },{ $other } или roles.rep.reps=3..6

NamesThemItself =
    .en = `--decide` names the variants itself; leave --variant out
    .ru = варианты уже названы в `--decide`; уберите --variant
