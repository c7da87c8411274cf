### What is wrong with the arguments of `voronka odds`.

NoTarget =
    .en = the scenario has no target, so there are no odds to show
    .ru = в сценарии нет цели, поэтому нет и вероятностей

# A table of a scenario follows.
AddATable =
    .en = add a table such as
    .ru = добавьте таблицу, например

NoSuchTarget =
    .en = no target "{ $wanted }"
    .ru = цели "{ $wanted }" нет

Targets =
    .en = the scenario has { $known }
    .ru = в сценарии есть { $known }

TooShort =
    .en = --within ends before the date of the target "{ $target }", { $by }
    .ru = --within кончается раньше срока цели "{ $target }", { $by }

WriteMore =
    .en = write { $days } or more
    .ru = напишите { $days } или больше
