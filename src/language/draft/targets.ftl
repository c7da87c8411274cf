### What is wrong with targets, and with deals open at the start.

StageUncounted =
    .en = stage with a target that counts no stage
    .ru = stage при цели, которая не считает этап

OnlyReached =
    .en = expected only with what = "reached"
    .ru = ожидается только вместе с what = "reached"

WhatIsCounted =
    .en = what is counted
    .ru = что считают

AtLeastIs =
    .en = at_least is { $amount }
    .ru = at_least равно { $amount }

# $counted (Counted)
OneByOne =
    .en = expected a whole number: { $counted ->
        [sales] sales
        [customers] customers
       *[deals] deals
    } are counted one by one
    .ru = ожидается целое число: { $counted ->
        [sales] продажи
        [customers] клиентов
       *[deals] сделки
    } считают поштучно

WriteOr =
    .en = write { $one } or { $other }
    .ru = напишите { $one } или { $other }

GrowthOf =
    .en = growth of { $percent } over last year
    .ru = рост на { $percent } к прошлому году

# $times (Number)
TimesAsMuch =
    .en = { $times } times as much as last year
    .ru = это в { $times } { PLURAL($times, "раз", "раза", "раз") } больше, чем в прошлом году

WhicheverIsMeant =
    .en = write { $one } or { $other }, whichever is meant
    .ru = напишите { $one } или { $other }, смотря что имелось в виду

NoAmount =
    .en = no amount to reach
    .ru = не сказано, сколько надо достичь

AmountOrGrowth =
    .en = expected `at_least` or `growth`
    .ru = ожидается `at_least` или `growth`

AddLineOr =
    .en = add a line such as { $line } or { $other }
    .ru = добавьте строку, например { $line } или { $other }

BothOf =
    .en = both `{ $one }` and `{ $other }`
    .ru = и `{ $one }`, и `{ $other }`

OneOfTheTwo =
    .en = expected one of the two
    .ru = ожидается что-то одно

TheOther =
    .en = the other
    .ru = второе

GrowthOfWhat =
    .en = growth of { $what }
    .ru = рост для { $what }

GrowthOfSome =
    .en = expected growth of "revenue", "sales" or "margin"
    .ru = ожидается рост "revenue", "sales" или "margin"

GrowthOverNothing =
    .en = growth over a { $what } that is not stated
    .ru = рост к прошлому году, а `{ $what }` прошлого года не указано

OfLastYear =
    .en = expected `{ $what }` of [last_year]
    .ru = ожидается `{ $what }` в [last_year]

AddTo =
    .en = add { $what } = … to [last_year]
    .ru = добавьте { $what } = … в [last_year]

AddLastYear =
    .en = add a table [last_year] with { $what } = …, or state an amount: `at_least` in place of `growth`, on the command line `--revenue` in place of `--growth`
    .ru = добавьте таблицу [last_year] с { $what } = … или укажите сумму: `at_least` вместо `growth`, в командной строке `--revenue` вместо `--growth`

AfterTheEnd =
    .en = the date lies after the end of the run
    .ru = дата позже конца расчёта

OrEarlier =
    .en = expected { $date } or earlier, the last day
    .ru = ожидается { $date }, последний день, или раньше

LongerHorizon =
    .en = or make `horizon` longer
    .ru = или увеличьте `horizon`

EndsBefore =
    .en = ends before it begins
    .ru = конец раньше начала

OnOrAfter =
    .en = expected a day on or after the first that counts
    .ru = ожидается день не раньше первого, который считают

FirstThatCounts =
    .en = the first day that counts
    .ru = первый день, который считают

RunStarts =
    .en = the run starts on { $date }
    .ru = расчёт начинается { $date }

# $owner (Owner)
OfAn =
    .en = { $what } of a { $owner ->
        [rep] rep
        [role] role
        [segment] segment
       *[product] product
    }
    .ru = { $what } { $owner ->
        [rep] менеджера
        [role] роли
        [segment] сегмента
       *[product] продукта
    }

# $owner (Owner)
BelongsToAll =
    .en = { $what } belongs to the department as a whole; of a { $owner ->
        [rep] rep
        [role] role
        [segment] segment
       *[product] product
    } expected sales, revenue, bookings, margin, new_customers or reached
    .ru = { $what } есть только у отдела в целом; для { $owner ->
        [rep] менеджера
        [role] роли
        [segment] сегмента
       *[product] продукта
    } ожидается sales, revenue, bookings, margin, new_customers или reached

ForWhom =
    .en = for whom it counts
    .ru = для кого считают

# $count (Number)
DealsOpen =
    .en = { $count } deals open at the start
    .ru = на старте { PLURAL($count, "открыта", "открыты", "открыто") } { $count } { PLURAL($count, "сделка",
        "сделки", "сделок") }

AtMost =
    .en = expected at most { $most }
    .ru = ожидается не больше { $most }

FirstAfterLast =
    .en = first_contact is later than the last contact
    .ru = first_contact позже последнего контакта

SoLongAgo =
    .en = the last contact was this long ago
    .ru = столько времени прошло с последнего контакта

AtLeastTheAge =
    .en = expected at least the `age` of the deal
    .ru = ожидается не меньше, чем `age` сделки

SegmentMissing =
    .en = `segment` is missing
    .ru = нет `segment`

OneOfSeveral =
    .en = expected one, as there are several: { $names }
    .ru = ожидается один из нескольких: { $names }

# $count (Number)
Namesakes =
    .en = { $count } reps are called { $name }
    .ru = { $count } { PLURAL($count, "менеджера", "менеджеров", "менеджеров") } зовут { $name }

OneRepsName =
    .en = expected a name that one rep has
    .ru = ожидается имя, которое носит один менеджер
