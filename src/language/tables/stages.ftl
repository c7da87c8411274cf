### The way of a deal: stages, the sale, the cycle, table by table: `table`, `table--key` and, where a default is told in words, `table--key--else`.
### kind: constants

## stage

stage =
    .en = A stage of the process. It states `convert` and `touches`, or `advance` and `lose` touch by touch.
    .ru = Этап процесса. В нём указаны `convert` и `touches` либо `advance` и `lose` касание за касанием.

stage--name =
    .en = what it is called
    .ru = как он называется

stage--convert =
    .en = share of deals entering the stage that ever leave it forwards
    .ru = какая доля сделок, попавших на этап, когда-нибудь идёт дальше

stage--convert--else =
    .en = `advance` and `lose`
    .ru = `advance` и `lose`

stage--touches =
    .en = the mean number of contacts that settle the stage
    .ru = сколько касаний в среднем, пока этап решится

stage--advance =
    .en = chance to advance at the first touch, the second …; the last repeats
    .ru = вероятность пройти дальше на первом касании, на втором …; последняя повторяется

stage--advance--else =
    .en = `convert`
    .ru = `convert`

stage--lose =
    .en = chance to lose the deal at the first touch, the second …; the last repeats
    .ru = вероятность потерять сделку на первом касании, на втором …; последняя повторяется

stage--lose--else =
    .en = needed with `advance`
    .ru = нужно вместе с `advance`

stage--steps =
    .en = agreements needed one after another
    .ru = сколько согласий нужно одно за другим

stage--gap =
    .en = time between contacts
    .ru = время между касаниями

stage--hours =
    .en = rep hours of a contact
    .ru = сколько часов менеджера занимает касание

stage--lost =
    .en = why deals are lost here; 100 % in all
    .ru = почему здесь теряют сделки; в сумме 100 %

stage--lost--else =
    .en = every loss is a refusal
    .ru = каждый проигрыш — отказ

stage--asks =
    .en = whether the stage asks for a need and for money
    .ru = выясняются ли на этапе потребность и деньги

stage--patience =
    .en = days that a client waits for a due contact without harm
    .ru = сколько дней клиент без вреда ждёт назначенного касания

stage--patience--else =
    .en = clients wait for ever
    .ru = клиенты ждут сколько угодно

stage--decay =
    .en = chance to lose the deal on each day after that
    .ru = вероятность потерять сделку за каждый день после этого

stage--decay--else =
    .en = needed with `patience`
    .ru = нужно вместе с `patience`

stage--closing =
    .en = odds that follow the calendar of the quarter
    .ru = шансы, которые зависят от места в квартале

stage--handoff =
    .en = what happens when another role takes over here
    .ru = что бывает, когда здесь сделку принимает другая роль

stage--handoff--else =
    .en = at once and without loss
    .ru = сразу и без потерь

## reasons of loss

reasons-of-loss =
    .en = Shares of the reasons; 100 % in all. What is not stated is `refused`.
    .ru = Доли причин; в сумме 100 %. Что не указано — `refused`.

reasons-of-loss--refused =
    .en = share of losses that are refusals: the account cools off
    .ru = доля отказов среди проигрышей: компания остывает

reasons-of-loss--refused--else =
    .en = the rest
    .ru = остальное

reasons-of-loss--not_now =
    .en = share without a need or money at present: the account joins the pool
    .ru = доля тех, у кого сейчас нет потребности или денег: компания попадает в пул

reasons-of-loss--closed =
    .en = share of accounts that are gone for ever
    .ru = доля компаний, потерянных навсегда

## closing calendar

closing-calendar =
    .en = Odds that follow the quarter and the end of the month.
    .ru = Шансы, которые зависят от квартала и от конца месяца.

closing-calendar--month_of_quarter =
    .en = factors on the odds in the first, second and third month
    .ru = множители шансов в первый, второй и третий месяц

closing-calendar--last_days =
    .en = days of rush at the end of each month
    .ru = сколько дней спешки в конце каждого месяца

closing-calendar--last_days_odds =
    .en = factor on the odds in the rush
    .ru = множитель шансов в дни спешки

## hand-off

hand-off =
    .en = When a deal that enters this stage moves to another role.
    .ru = Когда сделка, попавшая на этот этап, переходит к другой роли.

hand-off--delay =
    .en = time until the new owner's first contact, added to `gap`
    .ru = время до первого касания нового менеджера, сверх `gap`

hand-off--drop =
    .en = chance that the deal is dropped on the way
    .ru = вероятность, что сделка при этом потеряется

## sale

sale =
    .en = What follows the signature. A sale is a signed contract and an advance received.
    .ru = Что бывает после подписания. Продажа — это подписанный договор и полученный аванс.

sale--advance =
    .en = share of the value paid in advance
    .ru = какую долю суммы платят авансом

sale--advance_after =
    .en = time from the signature to the advance
    .ru = время от подписания до аванса

sale--advance_fails =
    .en = chance that the advance never comes: then there is no sale
    .ru = вероятность, что аванс не придёт: тогда продажи нет

sale--rest_after =
    .en = time from the advance to the rest
    .ru = время от аванса до остатка

sale--rest_fails =
    .en = chance that the rest never comes
    .ru = вероятность, что остаток не придёт

## cycle

cycle =
    .en = The time from first contact to sale, if it is known; the gaps of all stages are fitted to it.
    .ru = Время от первого контакта до продажи, если оно известно; под него подгоняются паузы всех этапов.

cycle--median =
    .en = time within which half of the won deals are sold
    .ru = время, за которое продаётся половина выигранных сделок

cycle--quantiles =
    .en = at most one more point, which then sets the spread
    .ru = не больше одной точки сверх этого; она задаёт разброс
