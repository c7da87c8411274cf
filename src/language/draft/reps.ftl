### What is wrong with reps and with those who are hired.

ACountOrAList =
    .en = a count, or a list of reps: { $doc }
    .ru = число или список менеджеров: { $doc }

DateOrNew =
    .en = a date such as { $date }, or "new"
    .ru = дата, например { $date }, или "new"

AreReps =
    .en = people who are there already are `reps`
    .ru = тех, кто уже работает, пишут в `reps`

HiredTooLate =
    .en = hired after the end of the run
    .ru = приходят после конца расчёта

LastDayIs =
    .en = the last day is { $date }: nobody of this wave ever works
    .ru = последний день — { $date }: никто из этой волны не успеет поработать
