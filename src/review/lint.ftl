### What is allowed in a scenario, but probably not meant: what was seen, why it matters, what helps.

# $has_no_hours (bool)
IdleStage =
    .en = stage { $stage }: { $has_no_hours ->
        [yes] its touches take no time of a rep (hours = 0)
       *[no] every deal passes this stage at its first touch (convert = 100 %, touches = 1)
    }
    .ru = этап { $stage }: { $has_no_hours ->
        [yes] касания не занимают времени менеджера (hours = 0)
       *[no] каждая сделка проходит его с первого касания (convert = 100 %, touches = 1)
    }

IdleStageMatters =
    .en = a stage is work of the seller in which some deals are lost, not a state of the client
    .ru = этап — это работа продавца, которую проходят не все сделки, а не состояние клиента

IdleStageHelps =
    .en = let the waiting be the `gap` of the next stage, and drop this one
    .ru = задайте ожидание как `gap` следующего этапа, а этот уберите

Precision =
    .en = stage { $stage }: convert is known to { $convert }
    .ru = этап { $stage }: конверсия указана подозрительно точно: { $convert }

PrecisionMatters =
    .en = few departments see enough deals to know a share so well
    .ru = мало у какого отдела хватает сделок, чтобы знать долю так точно

PrecisionHelps =
    .en = write what is known as a range, such as "{ $range }"
    .ru = запишите то, что знаете, диапазоном, например "{ $range }"

SlowRamp =
    .en = role { $role }: ramp of { $ramp } is longer than the mean stay of { $stay }
    .ru = роль { $role }: выход на план ({ $ramp }) дольше, чем люди в среднем работают ({ $stay })

SlowRampMatters =
    .en = most people leave before they are worth their pay
    .ru = большинство уходит раньше, чем окупает свою зарплату

SlowRampHelps =
    .en = check `ramp` and `attrition`: both are known from the last few hires
    .ru = проверьте `ramp` и `attrition`: и то и другое видно по последним наймам

CrowdedHead =
    .en = role { $role }: { $reps } reps report to one head
    .ru = роль { $role }: подчинённых на одного руководителя: { $reps }

CrowdedHeadMatters =
    .en = with more than seven or eight a head checks and coaches nobody properly
    .ru = больше семи-восьми человек один руководитель толком не проверит и не обучит

CrowdedHeadHelps =
    .en = add a head, or reps who lead a team
    .ru = добавьте руководителя или менеджеров, которые ведут группу

# Many times more leads than hours.
Flooded =
    .en = channel { $channel }: { $leads } leads a day, while role { $role } has { $hours } hours a month for { $work } hours
        of work
    .ru = канал { $channel }: лидов в день — { $leads }, а у роли { $role } на { $work } ч работы в месяц есть только
        { $hours } ч

FloodedMatters =
    .en = nearly all of the leads are never answered
    .ru = почти все лиды останутся без ответа

FloodedHelps =
    .en = check the period: is it so many a month, or a year?
    .ru = проверьте период: не за месяц ли это или за год?

FloodedHelpsMonth =
    .en = did you mean "{ $leads }/month"?
    .ru = возможно, имелось в виду "{ $leads }/month"?

Overloaded =
    .en = role { $role }: { $work } hours of work a month for { $hours } hours
    .ru = роль { $role }: работы на { $work } ч в месяц, а времени { $hours } ч

OverloadedMatters =
    .en = what does not fit waits, and waiting deals are lost
    .ru = что не помещается, ждёт, а сделки, которые ждут, теряются

OverloadedHelps =
    .en = more `reps`, fewer leads, or fewer `hours` and `touches` in its stages
    .ru = больше людей (`reps`), меньше лидов или меньше `hours` и `touches` на этапах роли

BaseRunsDry =
    .en = prospecting makes up to { $contacts } first contacts a month, the base bears { $ceiling }
    .ru = поиск клиентов даёт до { $contacts } первых контактов в месяц, а база выдерживает { $ceiling }

BaseRunsDryMatters =
    .en = accounts that refused cool off, and nobody is left to call
    .ru = отказавшие клиенты остывают, и звонить становится некому

BaseRunsDryHelps =
    .en = fewer prospecting hours, more `accounts`, or better targeting
    .ru = меньше часов на поиск, больше клиентов в базе (`accounts`) или точнее выбор, кому звонить

# $days (Number)
PartOfYear =
    .en = target { $target }: growth over a whole year, counted over { $days } days
    .ru = цель { $target }: рост к целому году, а считается за { $days } { PLURAL($days, "день", "дня", "дней") }

PartOfYearMatters =
    .en = all of last year must be beaten by { $by }
    .ru = весь прошлый год нужно превзойти к { $by }

PartOfYearHelps =
    .en = let the target run for a year, or state the part as `at_least`
    .ru = задайте цель на год или укажите часть через `at_least`
