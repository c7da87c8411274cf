### What does not fit together between tables.

NoHead =
    .en = check_by names { $role }, who does not lead
    .ru = check_by называет { $role }, но эта роль не руководит

ALeader =
    .en = expected a role with "lead" in its `does`
    .ru = ожидается роль, у которой в `does` есть "lead"

NoDealEnters =
    .en = no deal ever enters this stage
    .ru = на этот этап не попадает ни одна сделка

AllEnterBehind =
    .en = all deals enter the process behind it
    .ru = все сделки входят в процесс после него

DropTheStage =
    .en = drop the stage, or let who works it prospect or a channel enter there
    .ru = уберите этап, или пусть те, кто его ведёт, ищут клиентов, или пусть сюда приходит канал

NobodyForSegment =
    .en = nobody works this stage for segment { $segment }
    .ru = этот этап никто не ведёт для сегмента { $segment }

ARoleThatServes =
    .en = expected a role that serves the segment; the stage is worked by { $who }
    .ru = ожидается роль, которая работает с этим сегментом; этап ведут { $who }

NobodyWorksIt =
    .en = nobody works this stage
    .ru = этот этап никто не ведёт

AddToStages =
    .en = add { $stage } to `stages` of a role: { $roles }
    .ru = добавьте { $stage } в `stages` одной из ролей: { $roles }

ARoleWithIt =
    .en = expected a role with it in its `stages`
    .ru = ожидается роль, у которой он есть в `stages`

NoDealAtAll =
    .en = no deal ever enters the process
    .ru = в процесс не попадает ни одна сделка

ASourceOfDeals =
    .en = expected a source of deals
    .ru = ожидается источник сделок

AddASource =
    .en = add a channel, "prospect" to `does` of a role, or deals open at the start
    .ru = добавьте канал, "prospect" в `does` одной из ролей или сделки, открытые на старте

NobodyPromotes =
    .en = `leads_per_promoter`, but nobody is a promoter
    .ru = `leads_per_promoter` есть, а сторонников нет

PromotersBeside =
    .en = expected `promoters` beside it: the share of customers who recommend
    .ru = ожидается рядом `promoters`: доля клиентов, которые рекомендуют

OrWriteNps =
    .en = or write { $table }: who of the customers are promoters
    .ru = или напишите { $table }: кто из клиентов сторонник

DoesNotAnswer =
    .en = to names { $role }, who does not answer inbound leads
    .ru = to называет { $role }, но эта роль не отвечает на входящие

AnswersInbound =
    .en = expected a role with "inbound" in its `does`
    .ru = ожидается роль, у которой в `does` есть "inbound"

NobodyAnswers =
    .en = nobody answers its leads of segment { $segment }
    .ru = на его лиды сегмента { $segment } никто не отвечает

WriteInbound =
    .en = write does = ["inbound"] in a role that serves the segment
    .ru = напишите does = ["inbound"] в роли, которая работает с этим сегментом

ARoleThatAnswers =
    .en = expected a role that answers inbound leads of the segment
    .ru = ожидается роль, которая отвечает на входящие этого сегмента

EnterElsewhere =
    .en = leads enter stage { $stage }, which { $who } does not work
    .ru = лиды приходят на этап { $stage }, а { $who } его не ведёт

AStageOfTheRole =
    .en = expected a stage that the answering role has in its `stages`
    .ru = ожидается этап, который есть в `stages` отвечающей роли

NotTheFirst =
    .en = prospects, but does not work the first stage { $stage }
    .ru = ищет клиентов, но не ведёт первый этап { $stage }

MakesFirstContact =
    .en = expected it in `stages`, as prospecting makes the first contact
    .ru = ожидается он в `stages`: поиск клиентов начинается с первого контакта

NoAccounts =
    .en = a role prospects, but there are no accounts
    .ru = роль ищет клиентов, а базы компаний нет

AccountsOrInflow =
    .en = expected `accounts` or `inflow` in a segment
    .ru = ожидается `accounts` или `inflow` в сегменте

HasNobody =
    .en = has nobody and hires nobody
    .ru = в роли никого нет и никого не нанимают

WorkNeverDone =
    .en = its work is never done: add `reps` or `hire`
    .ru = её работу никто не делает: добавьте `reps` или `hire`

# $steps (Number)
StepsDone =
    .en = steps_done is { $done }, but stage { $stage } has { $steps }
    .ru = steps_done — { $done }, а на этапе { $stage } всего { $steps } { PLURAL($steps, "шаг", "шага", "шагов") }

ExpectedFewer =
    .en = expected fewer: a deal with all steps done is in the next stage
    .ru = ожидается меньше: сделка со всеми пройденными шагами — уже на следующем этапе

OwnerElsewhere =
    .en = the owner is a { $role }, who does not work stage { $stage }
    .ru = владелец — из роли { $role }, которая не ведёт этап { $stage }

TheStage =
    .en = the stage
    .ru = этап

ARepOfARole =
    .en = expected a rep of a role with that stage in its `stages`
    .ru = ожидается менеджер из роли, у которой этот этап есть в `stages`

NoneLeaves =
    .en = no deal ever leaves this stage forwards
    .ru = с этого этапа дальше не проходит ни одна сделка

AShareAboveZero =
    .en = a share above 0, if there is to be any sale
    .ru = нужна доля больше 0, если продажи вообще должны быть
