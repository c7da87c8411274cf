### `voronka pay`.
### kind: texts

about =
    .en = Compare pay plans: what each costs, whom it pays, and what its components bring
    .ru = Сравнить планы оплаты: сколько стоит каждый, кому платит и что приносят его части

variant =
    .en = Compare this variant with the file as it is, as often as you like; without it, all variants
    .ru = Сравнить этот вариант с файлом как есть; можно несколько раз; если не указан — все варианты

set =
    .en = Put another number in its place in every plan: `--set roles.rep.pay.base=900/month`
    .ru = Подставить другое значение во все планы: `--set roles.rep.pay.base=900/month`

budget =
    .en = Most that pay may come to, such as `5k/month` or `60k/year`: how often is it more? The same as `--set
        money.pay_budget=…`
    .ru = Сколько самое большее можно тратить на оплату труда, например `5k/month` или `60k/year`: как часто выходит
        больше? То же, что `--set money.pay_budget=…`

heading--which-plans =
    .en = Which plans
    .ru = Какие планы

examples =
    .en = voronka pay my.toml --budget 60k/year — the plan of the file and of all its variants

        voronka pay my.toml --variant contest — one variant against the file as it is

        voronka pay my.toml --charts charts — with pictures of who is paid what
    .ru = voronka pay my.toml --budget 60k/year — план из файла и планы всех его вариантов

        voronka pay my.toml --variant contest — один вариант против файла как есть

        voronka pay my.toml --charts charts — с графиками: кому сколько платят
