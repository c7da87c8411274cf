### How leads find a rep, who checks, and what makes people better, table by table: `table`, `table--key` and, where a default is told in words, `table--key--else`.
### kind: constants

## routing

routing =
    .en = How leads and handed-over deals find a rep.
    .ru = Как лиды и переданные сделки попадают к менеджеру.

routing--rule =
    .en = in turn, the fewest open deals, or the strongest of those with room: below `open_deals`, and nothing waits there
        from the day before
    .ru = по очереди, к тому, у кого меньше открытых сделок, или к сильнейшему из тех, у кого есть место: сделок меньше
        `open_deals` и ничто не ждёт со вчерашнего дня

routing--absent =
    .en = whether they go to people, too, who are away on the day of the first contact: on vacation, sick or in training
    .ru = попадают ли они и к тем, кого в день первого контакта нет: кто в отпуске, болеет или учится

## management

management =
    .en = Discipline, checks and the hours that they take.
    .ru = Дисциплина, проверки и сколько часов они занимают.

management--check_every =
    .en = time between checks that find forgotten contacts
    .ru = время между проверками, которые находят забытые касания

management--check_hours =
    .en = hours of a check per rep
    .ru = сколько часов занимает проверка одного менеджера

management--check_hour_cost =
    .en = cost of an hour of checking
    .ru = стоимость часа проверки

management--check_by =
    .en = role that checks and leads: checks come before its coaching and selling, and end with its day; where nobody of
        it is there, nothing is checked
    .ru = роль, которая проверяет и руководит: проверки идут раньше её обучения и продаж и кончаются вместе с её днём;
        когда никого из неё нет, ничего не проверяется

management--check_by--else =
    .en = the founder
    .ru = основатель

management--hours =
    .en = hours a week that the founder has to check, where no role does: what does not fit comes later or not at all
    .ru = сколько часов в неделю на проверки есть у основателя, если проверяет не роль: что не помещается, проверяется
        позже или никогда

management--crm =
    .en = share of contacts that stand in the CRM, which recalls those that would be forgotten
    .ru = доля касаний, которые стоят в CRM; она напоминает о тех, которые иначе забыли бы

management--discipline =
    .en = share of due contacts made on their day, for roles that do not state their own
    .ru = доля назначенных касаний, сделанных в свой день, — для ролей, у которых не указана своя

## CRM

crm =
    .en = How far the CRM is used, and what it does against forgetting.
    .ru = Насколько пользуются CRM и как она помогает не забывать.

crm--adoption =
    .en = share of contacts that stand in it
    .ru = доля касаний, которые в ней стоят

crm--recalls =
    .en = share of those that it recalls when they would be forgotten
    .ru = доля тех из них, о которых она напоминает, когда их забыли бы

## rivalry

rivalry =
    .en = What several reps with the same job do to each other: an assumption.
    .ru = Что делают друг с другом менеджеры на одной и той же работе: предположение.

rivalry--from =
    .en = reps in a role from which rivalry acts
    .ru = со скольких менеджеров в роли действует соперничество

rivalry--odds =
    .en = factor on the odds
    .ru = множитель шансов

rivalry--hours =
    .en = factor on selling hours
    .ru = множитель часов продаж

rivalry--split_above =
    .en = reps in a role above which it is split into teams
    .ru = больше скольких менеджеров роль делится на команды

rivalry--split_above--else =
    .en = never
    .ru = никогда

rivalry--split_odds =
    .en = factor on the odds once split
    .ru = множитель шансов после деления

rivalry--split_hours =
    .en = factor on selling hours once split
    .ru = множитель часов продаж после деления

## training

training =
    .en = A training event.
    .ru = Обучение в определённый день.

training--date =
    .en = its day
    .ru = его день

training--hours =
    .en = hours that it takes from each rep on that day
    .ru = сколько часов оно занимает у каждого менеджера в этот день

training--roles =
    .en = roles that attend
    .ru = какие роли участвуют

training--odds =
    .en = factor on the odds right after it
    .ru = множитель шансов сразу после него

training--half_life =
    .en = time in which the effect halves
    .ru = время, за которое эффект падает вдвое

training--half_life--else =
    .en = it stays
    .ru = эффект остаётся

training--cost =
    .en = cost of the event
    .ru = стоимость обучения
