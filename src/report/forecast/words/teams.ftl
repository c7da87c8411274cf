### What is assumed of rivalry and of trainings.

OddsTimes =
    .en = odds × { $factor }
    .ru = шансы × { $factor }

HoursTimes =
    .en = hours × { $factor }
    .ru = часы × { $factor }

# No factor but one.
Nothing =
    .en = nothing
    .ru = без изменений

# What is assumed of rivalry, and how often it acted.
# $from (Number)
Rivalry =
    .en = Assumed: from { $from } reps in a role on, rivalry means { $does }. That held on { $share } of their days.
    .ru = Предположение: от { $from } { PLURAL($from, "менеджера", "менеджеров", "менеджеров") } в роли начинается соперничество
        ({ $does }). Так было в { $share } их дней.

# What becomes of a role that is split into teams.
Split =
    .en = Above { $above } a role is split into teams, which means { $does }. That held on { $share } of the days.
    .ru = Если их больше { $above }, роль делится на команды ({ $does }). Так было в { $share } дней.

# A training: who attended, what it took, what is assumed of it.
# $people (Number)
# $hours (Number)
# $has_cost (bool)
# $wears_off (bool)
Training =
    .en = Training of { $date }: { $people } { PLURAL($people, "person", "people") } for { $hours }
        { PLURAL($hours, "hour", "hours") } each{ $has_cost ->
        [yes] , at a cost of { $cost }
       *[no] {""}
    }. Assumed of it: { $odds }, { $wears_off ->
        [yes] and half of that is gone every { $days }
       *[no] for good
    }.
    .ru = Обучение { $date }: { $people } { PLURAL($people, "человек", "человека", "человек") } по { $hours }
        { PLURAL($hours, "часу", "часа", "часов") }{ $has_cost ->
        [yes] , стоимость { $cost }
       *[no] {""}
    }. Предположение: { $odds }, { $wears_off ->
        [yes] и половина эффекта уходит за { $days }
       *[no] навсегда
    }.
