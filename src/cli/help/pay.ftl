### `voronka pay`.
### kind: texts

about =
    .en = Compare pay plans: what each costs, whom it pays, and what its components bring
    .ru = Сравнить схемы оплаты: сколько стоит каждая, кому платит и что приносят её части

variant =
    .en = Compare this variant with the file as it is; may be repeated; default: all variants
    .ru = Сравнить этот вариант с файлом как есть; можно несколько раз; если не указан — все варианты

set =
    .en = Change a number in every plan: `--set roles.rep.pay.base=900/month`; may be repeated
    .ru = Изменить число во всех схемах: `--set roles.rep.pay.base=900/month`; можно несколько раз

budget =
    .en = Budget for pay, such as `5k/month` or `60k/year`: how often is it exceeded? The same as `--set
        money.pay_budget=…`
    .ru = Бюджет оплаты труда, например `5k/month` или `60k/year`: как часто выходят за него? То же, что `--set
        money.pay_budget=…`

heading--which-plans =
    .en = Which plans
    .ru = Какие схемы

examples =
    .en = voronka pay my.toml --budget 60k/year — the plan of the file and of all its variants

        voronka pay my.toml --variant contest — one variant against the file as it is

        voronka pay my.toml --charts charts — with pictures of who is paid what
    .ru = voronka pay my.toml --budget 60k/year — схема из файла и схемы всех его вариантов

        voronka pay my.toml --variant contest — один вариант против файла как есть

        voronka pay my.toml --charts charts — с графиками: кому сколько платят
