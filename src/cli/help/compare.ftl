### `voronka compare`.
### kind: texts

about =
    .en = Compare variants or scenarios: which is better, by how much, how sure
    .ru = Сравнить варианты или сценарии: какой лучше, насколько и надёжно ли это

files =
    .en = Scenario file, to compare with its variants; or several files, each as it is; `-` reads standard input; default: the
        example department, in your language
    .ru = Файл сценария: с ним сравниваются его варианты; или несколько файлов, каждый как есть; `-` — стандартный ввод;
        если не указан — отдел из примера на вашем языке

variant =
    .en = Compare this variant with the file as it is; may be repeated; default: all variants
    .ru = Сравнить этот вариант с файлом как есть; можно несколько раз; если не указан — все варианты

set =
    .en = Change a number in every version: `--set roles.rep.ramp=4mo`; may be repeated
    .ru = Изменить число во всех версиях: `--set roles.rep.ramp=4mo`; можно несколько раз

goal =
    .en = What to make best: revenue, profit, sales, p_target, lowest_cash, costs or another output; `voronka schema
        --outputs` lists them. Default: the chance of the first target if there is one, else profit if people are paid, else
        revenue
    .ru = Что должно стать лучше всего: revenue, profit, sales, p_target, lowest_cash, costs или другой показатель; все
        перечислит `voronka schema --outputs`. Если не указано — вероятность первой цели, если она есть, иначе
        прибыль, если людям платят, иначе выручка

confidence =
    .en = How sure the choice must be. Versions that differ by less than the precision count as alike
    .ru = Насколько надёжным должен быть выбор. Версии, которые различаются меньше чем на точность, считаются
        одинаковыми

heading--what-is-compared =
    .en = What is compared
    .ru = Что сравнивается

examples =
    .en = voronka compare my.toml — the file as it is and all its variants

        voronka compare my.toml --variant a --goal profit — one variant against the file as it is

        voronka compare today.toml tomorrow.toml --charts out — two files, with pictures
    .ru = voronka compare my.toml — файл как есть и все его варианты

        voronka compare my.toml --variant a --goal profit — один вариант против файла как есть

        voronka compare today.toml tomorrow.toml --charts out — два файла, с графиками
