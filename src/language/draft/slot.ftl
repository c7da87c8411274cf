### What is wrong with a value, whatever it is. What was found follows the name of its key.

Expected =
    .en = expected { $expected }
    .ru = ожидается { $expected }

DateOr =
    .en = expected a date such as 2027-03-01, or { $expected }
    .ru = ожидается дата, например 2027-03-01, или { $expected }

# What a value is: a text in quotes.
Is =
    .en = is { $what }
    .ru = — это { $what }

ForExample =
    .en = for example { $key } = { $example }
    .ru = например, { $key } = { $example }

DidYouMean =
    .en = did you mean { $name }?
    .ru = может быть, { $name }?

IsRange =
    .en = is a range
    .ru = — это диапазон

OneNumber =
    .en = one number: this must be known exactly
    .ru = одно число: здесь нужно точное значение

IsNotWhole =
    .en = is no whole number
    .ru = — не целое число

AWholeNumber =
    .en = a whole number: { $doc }
    .ru = целое число: { $doc }

FromTo =
    .en = { $fewest } to { $most }
    .ru = от { $fewest } до { $most }

AListOfNumbers =
    .en = a list of { $count } numbers: { $doc }
    .ru = список чисел ({ $count }): { $doc }

# $count (Number)
HasEntries =
    .en = has { $count } entries
    .ru = — это список из { $count } { PLURAL($count, "записи", "записей", "записей") }

SoManyEntries =
    .en = { $count }: { $doc }
    .ru = записей: { $count } ({ $doc })
