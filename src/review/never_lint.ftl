### What is stated and can never count: what was seen, why it matters, what helps.

OpensLate =
    .en = channel { $channel }: it opens after the end of the run
    .ru = канал { $channel }: открывается после конца прогона

OpensLateMatters =
    .en = the last day is { $last }: none of its leads ever comes
    .ru = последний день — { $last }: ни один его лид не придёт

OpensLateHelps =
    .en = let it open earlier, or let the run last longer (`horizon`)
    .ru = откройте его раньше или удлините прогон (`horizon`)

ComesLate =
    .en = role { $role }: { $rep } comes after the end of the run
    .ru = роль { $role }: { $rep } приходит после конца прогона

ComesLateMatters =
    .en = the last day is { $last }: such people never work
    .ru = последний день — { $last }: такие люди не выйдут на работу

ComesLateHelps =
    .en = check `since`, or let the run last longer (`horizon`)
    .ru = проверьте `since` или удлините прогон (`horizon`)

TrainsOn =
    .en = role { $role }: training of { $training } is as long as the run or longer
    .ru = роль { $role }: обучение ({ $training }) не короче всего прогона

TrainsOnMatters =
    .en = new hires are paid and never sell
    .ru = нанятые получают зарплату и ничего не продают

TrainsOnHelps =
    .en = state the days before the first call, or let the run last longer (`horizon`)
    .ru = укажите, сколько дней проходит до первого звонка, или удлините прогон (`horizon`)

AdvanceFails =
    .en = no advance ever comes (`advance_fails` is 100%)
    .ru = ни один аванс не приходит (`advance_fails` = 100%)

AdvanceFailsMatters =
    .en = a sale is a contract and its advance: there is never a sale
    .ru = продажа — это договор и аванс по нему: продаж не будет вовсе

AdvanceFailsHelps =
    .en = state the share of signed contracts that are never paid
    .ru = укажите долю подписанных договоров, по которым так и не платят

AdvanceLate =
    .en = the advance comes { $after } after the signature on average, as long as the run or longer
    .ru = от подписания до аванса в среднем { $after } — не меньше всего прогона

AdvanceLateMatters =
    .en = a sale counts when its advance comes: most signed contracts never get there
    .ru = продажа засчитывается с приходом аванса: большинство подписанных договоров до неё не дойдёт

AdvanceLateHelps =
    .en = check `advance_after`, or let the run last longer (`horizon`)
    .ru = проверьте `advance_after` или удлините прогон (`horizon`)

ForNothing =
    .en = segment { $segment }: a deal is worth nothing
    .ru = сегмент { $segment }: сделка ничего не приносит

ForNothingMatters =
    .en = its sales bring no revenue and only cost
    .ru = всё, что там продано, не даёт выручки, а только стоит денег

ForNothingHelps =
    .en = state what a deal brings on average (`deal_value`)
    .ru = укажите, сколько в среднем приносит сделка (`deal_value`)

Unsold =
    .en = product { $product }: it needs a skill of { $floor }, and nobody who works its deals has it
    .ru = продукт { $product }: нужно умение { $floor }, а у тех, кто ведёт его сделки, такого нет ни у кого

UnsoldMatters =
    .en = every deal for it is lost, with all the hours that it takes
    .ru = каждая сделка по нему проиграна вместе со всеми часами, которые на неё ушли

UnsoldHelps =
    .en = state `skill` of who can sell it, a `skill_spread` of the role, `below_floor` of the product, or a lower floor; a
        mean rep has a skill of 1
    .ru = укажите `skill` тех, кто умеет его продавать, `skill_spread` роли, `below_floor` продукта или порог ниже; умение
        среднего менеджера — 1
