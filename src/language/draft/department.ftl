### What is wrong with the days of the run.

# Follows the name of the key.
EndsAtOnce =
    .en = ends before the first day is over
    .ru = — конец раньше, чем пройдёт первый день

# $days (Number)
IsDays =
    .en = is { $days } days
    .ru = — { $days } { PLURAL($days, "день", "дня", "дней") }

ARun =
    .en = a run of 1 day to 10 years (3653 days)
    .ru = срок от 1 дня до 10 лет (3653 дня)

NoWorkingDay =
    .en = no working day in the run
    .ru = в расчёте нет ни одного рабочего дня

NobodyWorks =
    .en = nobody works on any of its days: see `work_days`, `holidays` and `horizon`
    .ru = ни в один из дней никто не работает: проверьте `work_days`, `holidays` и `horizon`
