### Sentences about money.

# That the cash runs out with what is recommended.
CashAlarm =
    .en = Cash runs out in { $chance } of runs ({ $bar }) with { $with }.
    .ru = Деньги кончаются в { $chance } прогонов ({ $bar }), если выбрать { $with }.
