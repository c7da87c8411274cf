### Why a text is not the number that it should be. What was found follows the name of the number.

NotUnderstood =
    .en = { $text } is not understood
    .ru = — непонятно, что такое { $text }

IsNotFinite =
    .en = is no finite number
    .ru = — не конечное число

StatesNoPeriod =
    .en = states no period
    .ru = — без периода

HasNoUnit =
    .en = has no unit
    .ru = — без единицы измерения

WriteDays =
    .en = write "{ $shown }d" for days, "{ $shown }w" for weeks or "{ $shown }mo" for months
    .ru = напишите "{ $shown }d" для дней, "{ $shown }w" для недель или "{ $shown }mo" для месяцев

WriteIfMeant =
    .en = write { $written }, if that is what is meant
    .ru = напишите { $written }, если имелось в виду это

Percentage =
    .en = for a percentage write "{ $number }%"
    .ru = для процентов напишите "{ $number }%"

HasCurrency =
    .en = has { $currency } in it
    .ru = — внутри { $currency }

RunsDown =
    .en = runs from { $low } down to { $high }
    .ru = — от { $low } вниз до { $high }

SmallerFirst =
    .en = the smaller number first
    .ru = сначала меньшее число

TextStatesNoPeriod =
    .en = { $text } states no period
    .ru = — { $text }, без периода

SayPerWhat =
    .en = say per what: add "/day", "/week", "/month" or "/year"
    .ru = укажите, за какой период: добавьте "/month", "/year" и так далее или "в день", "в неделю", "в месяц", "в год"

TwoAlphabets =
    .en = Latin and Cyrillic letters in one word: { $word }
    .ru = в одном слове латинские и русские буквы: { $word }

WriteRange =
    .en = for a range write "{ $low } to { $high }"
    .ru = для диапазона напишите "{ $low } to { $high }"

NotByThe =
    .en = it is not said by the { $period }: write "{ $once }"
    .ru = период `{ $period }` здесь не указывают: напишите "{ $once }"

IsEverybody =
    .en = { $text } is everybody
    .ru = — { $text }, то есть все

LessThanAll =
    .en = less than 100% per period
    .ru = меньше 100% за период

IfAllLeave =
    .en = if all leave within a year, say how many leave within a month: "20%/month"
    .ru = если за год уходят все, укажите, сколько уходит за месяц: "20%/month"

ForMonths =
    .en = for months write "{ $number }mo"
    .ru = для месяцев напишите "{ $number }mo"

WorkingDaysOnlyIn =
    .en = working days count only in `gap`, `cool_off`, `remembers`, `advance_after` and `rest_after`: write "{ $days }d"
    .ru = рабочие дни считают только в `gap`, `cool_off`, `remembers`, `advance_after` и `rest_after`: напишите "{ $days }d"

WholeDays =
    .en = the run goes by days: write whole days
    .ru = расчёт идёт по дням: укажите целые дни

WritePercentOr =
    .en = write "{ $percent }%" or { $share }
    .ru = напишите "{ $percent }%" или { $share }

WriteAWhole =
    .en = write a whole number such as { $whole }
    .ru = напишите целое число, например { $whole }

Write =
    .en = write { $what }
    .ru = напишите { $what }

# A unit that is misspelt: the text as it was meant.
PerhapsMeant =
    .en = did you mean { $text }?
    .ru = может быть, { $text }?
