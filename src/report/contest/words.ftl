### What contests of departments have in common.

OwnLuck =
    .en = With luck of their own, { $times } times as many runs would tell as much.
    .ru = При независимом везении для того же понадобилось бы больше прогонов — в { $times } раз.

TimesFromTo =
    .en = { $least } to { $most }
    .ru = { $least }–{ $most }
