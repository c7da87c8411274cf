### What is wrong with the arguments of `voronka forecast`, and a chance that is too small.

NoTarget =
    .en = --require needs a target, and the scenario has none
    .ru = для --require нужна цель, а в сценарии её нет

AddATable =
    .en = add a table such as
    .ru = добавьте таблицу, например

# Both are chances as they are written.
Unmet =
    .en = target "{ $target }" is met in { $reached } of the runs, less than the { $required } required
    .ru = цель "{ $target }" достигается в { $reached } прогонов — меньше, чем требуется ({ $required })
