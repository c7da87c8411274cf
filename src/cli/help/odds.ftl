### `voronka odds`.
### kind: texts

about =
    .en = Show how likely a target is by each day, for one rep, for each and for all, and why it is missed
    .ru = Вероятность цели к каждому дню — для одного менеджера, для каждого и для всех — и почему она не достигается

target =
    .en = Target of the scenario; default: the first
    .ru = Цель сценария; если не указана — первая

within =
    .en = Show the chance over this time, such as `26w` or `1y`; default: until the target is as good as met. The same as
        `--set horizon=…`, except that the target keeps its date
    .ru = Вероятность за это время, например `26w` или `1y`; если не указано — пока цель не станет почти достигнутой. То
        же, что `--set horizon=…`, но срок цели не меняется

heading--which-target =
    .en = Which target
    .ru = Какая цель

examples =
    .en = voronka odds my.toml — the first target of the scenario

        voronka odds my.toml --target one_sale_in_all — another one

        voronka odds my.toml --within 26w --charts out — over half a year, with pictures for the wall
    .ru = voronka odds my.toml — первая цель сценария

        voronka odds my.toml --target one_sale_in_all — другая цель

        voronka odds my.toml --within 26w --charts out — за полгода, с графиками на стену
