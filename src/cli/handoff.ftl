### What is wrong with the arguments of `voronka handoff`.

SameRole =
    .en = that is the role that hands over; name another
    .ru = это роль, которая передаёт; назовите другую

NotAtStage =
    .en = deals cannot be handed over at { $wanted }; they can at { $can }
    .ru = на этапе { $wanted } клиента передать нельзя; можно на: { $can }

NotAtAnyStage =
    .en = deals cannot be handed over at { $wanted }, nor at any other stage
    .ru = на этапе { $wanted } клиента передать нельзя; нельзя и ни на каком другом

WholeNumbers =
    .en = expected whole numbers from 0 to 1000, such as 0..3 or 1,2,5
    .ru = нужны целые числа от 0 до 1000, например 0..3 или 1,2,5

Shares =
    .en = expected shares, such as 0%..50% step 25% or 0%,30%
    .ru = нужны доли, например 0%..50% step 25% или 0%,30%

WhichOf =
    .en = which two roles? deals go { $pairs }
    .ru = какие две роли? клиентов передают: { $pairs }

WhichOfNone =
    .en = which two roles? nothing is handed over in this file
    .ru = какие две роли? в этом файле клиентов не передают

OneRole =
    .en = the scenario has one role, { $role }: there is nobody to hand over to
    .ru = в сценарии одна роль, { $role }: передавать клиентов некому

SecondRole =
    .en = write a second [roles.NAME] in the file, and which `stages` each of the two works
    .ru = напишите в файле вторую [roles.NAME] и укажите у обеих, на каких этапах они работают (`stages`)

# One of the pairs between whom deals go.
FromTo =
    .en = from { $from } to { $to }
    .ru = из { $from } в { $to }

AddRoles =
    .en = add --from and --to; the roles are: { $roles }
    .ru = добавьте --from и --to; роли: { $roles }
