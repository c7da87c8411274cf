### Dates, days of the week and days off. What was found follows the name of the value.

LiesIn =
    .en = lies in the year { $year }
    .ru = — год { $year }

Years =
    .en = a date from 1970 to 2200
    .ru = дата от 1970 до 2200 года

ADate =
    .en = a date such as 2027-01-31: { $doc }
    .ru = дата, например 2027-01-31: { $doc }

ADateOrDates =
    .en = a date such as 2027-01-31, or a text such as "2027-01-02 to 2027-01-08": { $doc }
    .ru = дата, например 2027-01-31, или текст, например "2027-01-02 to 2027-01-08": { $doc }

Write =
    .en = write { $date }
    .ru = напишите { $date }

DaysSuchAs =
    .en = days such as "mon-fri" or ["mon", "tue"]
    .ru = дни недели, например "mon-fri" или ["mon", "tue"]

NoDayOfTheWeek =
    .en = has { $word }, which is no day of the week
    .ru = — { $word } не день недели

DaysOfTheWeek =
    .en = "mon", "tue", "wed", "thu", "fri", "sat" or "sun", or "mon-fri"
    .ru = "mon", "tue", "wed", "thu", "fri", "sat" или "sun" либо "mon-fri"

IsEmpty =
    .en = is empty
    .ru = — пусто

OneDay =
    .en = at least one day of the week
    .ru = хотя бы один день недели

AListOfDates =
    .en = a list of dates: { $doc }
    .ru = список дат: { $doc }

AtMost =
    .en = at most { $most }
    .ru = не больше { $most }

RunsBackwards =
    .en = runs backwards
    .ru = — идёт назад

# $days (Number)
RunsFor =
    .en = runs for { $days } days
    .ru = — длится { $days } { PLURAL($days, "день", "дня", "дней") }

DaysOff =
    .en = the first day off, "to", and the last, at most a year apart
    .ru = первый выходной, "to" и последний, между ними не больше года
