### What is wrong with the arguments of `voronka hire`.

NoCash =
    .en = the scenario states no cash at the start; write cash = "500k" in [money], or add --set money.cash=500k
    .ru = в сценарии не сказано, сколько денег на начало; напишите cash = "500k" в [money] или добавьте --set money.cash=500k

NothingToReach =
    .en = there is nothing to reach: the scenario has no target
    .ru = достигать нечего: в сценарии нет цели

# A table of a scenario follows.
SayWhatToReach =
    .en = say what to reach with --growth, --revenue, --profit or --sales, or add a table such as
    .ru = скажите, чего достичь: --growth, --revenue, --profit или --sales, или добавьте таблицу, например

TooManyRoles =
    .en = at most { $most } roles can be tried together
    .ru = вместе можно подбирать не больше { $most } ролей

BelowLeast =
    .en = { $most } is less than --at-least { $least }
    .ru = { $most } меньше, чем --at-least { $least }

BelowToday =
    .en = { $most } is less than the { $least } people in `{ $role }` now; to try fewer, add --at-least
    .ru = { $most } меньше, чем сейчас в `{ $role }` ({ $least }); чтобы пробовать меньше, добавьте --at-least

SeveralRoles =
    .en = several roles work stages: which one do you hire for?
    .ru = этапы ведут несколько ролей: для какой искать число людей?

AddRole =
    .en = add --role, one of: { $roles }
    .ru = добавьте --role с одной из: { $roles }
