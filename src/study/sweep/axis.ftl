### What is wrong with the values of a number that is varied.

PathAndValues =
    .en = expected PATH=VALUES, such as roles.rep.reps=1..6 or stages.proposal.convert=20%,30%
    .ru = нужно ПУТЬ=ЗНАЧЕНИЯ, например roles.rep.reps=1..6 или stages.proposal.convert=20%,30%

OneLine =
    .en = expected one line without tabs
    .ru = нужна одна строка без табуляций

NoPath =
    .en = `{ $path }` is no path; expected one such as roles.rep.reps
    .ru = `{ $path }` — не путь; нужен путь вроде roles.rep.reps

OtherUnits =
    .en = `{ $values }`: the ends and the step have different units; write all of them in one, such as 500..2000 step 500
    .ru = `{ $values }`: у концов и шага разные единицы; напишите всё в одной, например 500..2000 step 500

FromLowToHigh =
    .en = `{ $values }`: expected a smaller number, `..`, a larger one
    .ru = `{ $values }`: нужны меньшее число, `..` и большее

SmallSteps =
    .en = `{ $values }`: more than { $most } values; write a larger step
    .ru = `{ $values }`: значений больше { $most }; напишите шаг крупнее

LargeStep =
    .en = `{ $values }`: one value alone; write a smaller step
    .ru = `{ $values }`: всего одно значение; напишите шаг мельче

NoValue =
    .en = `{ $values }`: expected values such as 1..6 or 20%,30%,40%
    .ru = `{ $values }`: нужны значения, например 1..6 или 20%,30%,40%

# Dots with nothing before or after them.
NoEnd =
    .en = `{ $values }`: a range needs both ends, such as 2..6
    .ru = `{ $values }`: у диапазона должны быть оба конца, например 2..6

OneValue =
    .en = `{ $values }` is one value; expected two or more, such as 1..6 or 20%,30%,40% (for one, --set
        { $path }={ $values })
    .ru = `{ $values }` — одно значение, а нужно два или больше, например 1..6 или 20%,30%,40% (для одного — --set
        { $path }={ $values })

TooMany =
    .en = more than { $most } values
    .ru = значений больше { $most }

Twice =
    .en = `{ $values }`: { $twice } stands there twice
    .ru = `{ $values }`: { $twice } указано дважды
