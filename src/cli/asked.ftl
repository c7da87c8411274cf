### What several commands ask for, and that there is no such thing.

DidYouMean =
    .en = did you mean { $name }?
    .ru = может быть, { $name }?

OneOf =
    .en = expected one of { $names }
    .ru = нужно одно из: { $names }

NoGoal =
    .en = it is told of a department, but is no goal; the goals are { $names }
    .ru = это выходные данные, но не цель; целью может быть: { $names }

NoCash =
    .en = the scenario does not say what cash there is at the start; write `cash` in [money]
    .ru = в сценарии не сказано, сколько денег на начало; напишите `cash` в [money]

NoTarget =
    .en = the scenario has no target; write one as [targets.plan]
    .ru = в сценарии нет цели; напишите её, например [targets.plan]

# $what (Named)
NoneNamed =
    .en = there is no { $what ->
        [role] role
        [stage] stage
       *[target] target
    } { $name } in the scenario
    .ru = в сценарии нет { $what ->
        [role] роли
        [stage] этапа
       *[target] цели
    } { $name }

All =
    .en = there are: { $names }
    .ru = есть: { $names }

MeantOrAll =
    .en = did you mean { $near }? there are: { $names }
    .ru = может быть, { $near }? есть: { $names }
