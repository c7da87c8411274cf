### What is wrong with the arguments of `voronka split`.

People =
    .en = expected how many people there are to split, 1 to 200, as in `voronka split 8 my.toml`
    .ru = нужно, сколько людей разделить, от 1 до 200, как в `voronka split 8 my.toml`

TooFew =
    .en = { $people } is too few for { $roles } roles of at least { $least }: write { $enough } or more
    .ru = { $people } — слишком мало: ролей { $roles }, в каждой не меньше { $least }; напишите { $enough } или больше

OneSplit =
    .en = only one split is possible: there is nothing to compare
    .ru = разделить можно единственным способом: сравнивать не с чем

# $splits (Number)
TooManySplits =
    .en = { $splits } splits; at most { $most }: write a larger number
    .ru = { $splits } { PLURAL($splits, "способ", "способа", "способов") } разделить, а можно не больше { $most }: напишите число больше

Twice =
    .en = { $role } is named twice
    .ru = { $role } указана дважды

OneRole =
    .en = the scenario has one role, { $role }: there is nothing to split
    .ru = в сценарии одна роль, { $role }: делить нечего

SecondRole =
    .en = write a second [roles.NAME] in the file; `voronka hire` finds how many people one role needs
    .ru = напишите в файле вторую [roles.NAME]; сколько людей нужно одной роли, найдёт `voronka hire`

TwoOrThree =
    .en = { $roles } { PLURAL($roles, "role", "roles") }: people are split between two or three
    .ru = { $roles } { PLURAL($roles, "роль", "роли", "ролей") }: людей делят между двумя или тремя

AddRoles =
    .en = add --roles, two or three of: { $names }
    .ru = добавьте --roles, две или три из: { $names }
