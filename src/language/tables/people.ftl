### People of a role, table by table: `table`, `table--key` and, where a default is told in words, `table--key--else`.
### kind: constants

## ramp

ramp =
    .en = How strength grows with time in the job.
    .ru = Как сила растёт со стажем.

ramp--over =
    .en = time from the first day to full strength
    .ru = время от первого дня до полной силы

ramp--start =
    .en = strength on the first day
    .ru = сила в первый день

ramp--shape =
    .en = form of the curve
    .ru = форма кривой

ramp--acts =
    .en = what strength acts on
    .ru = на что действует сила

## early attrition

early-attrition =
    .en = New people leave more often.
    .ru = Новички уходят чаще.

early-attrition--months =
    .en = length of the early time, months
    .ru = сколько длится начало работы, в месяцах

early-attrition--times =
    .en = how many times more leave in it
    .ru = во сколько раз чаще уходят в это время

## dismissal

dismissal =
    .en = Who stays under quota for some months after the ramp is dismissed.
    .ru = Кто после выхода на план несколько месяцев не выполняет план, того увольняют.

dismissal--under =
    .en = share of quota
    .ru = доля плана

dismissal--months =
    .en = months in a row
    .ru = сколько месяцев подряд

## mood

mood =
    .en = What a streak of refusals does to a rep: an assumption.
    .ru = Что делает с менеджером череда отказов: предположение.

mood--streak =
    .en = refusals one after another, without a contact that moved a deal forwards
    .ru = сколько отказов подряд, без касания, которое продвинуло сделку

mood--lasts =
    .en = how long it lasts, from the next day on
    .ru = сколько это длится, начиная со следующего дня

mood--hours =
    .en = share of the selling hours that is left
    .ru = доля часов продаж, которая остаётся

mood--quits =
    .en = how many times more leave while it lasts
    .ru = во сколько раз чаще в это время уходят

## rep

rep =
    .en = A person who is there, or whose start is known.
    .ru = Человек, который уже работает или чей первый день известен.

rep--name =
    .en = name
    .ru = имя

rep--name--else =
    .en = the role and a number
    .ru = роль и номер

rep--since =
    .en = first day, or "new" for the first day of the run
    .ru = первый день или "new" — первый день прогона

rep--since--else =
    .en = there before the start, fully ramped
    .ru = работал до начала и уже в полной силе

rep--skill =
    .en = factor on the odds
    .ru = множитель шансов

rep--skill--else =
    .en = drawn from `skill_spread`
    .ru = случайный, из `skill_spread`

rep--segments =
    .en = the only segments that this rep serves
    .ru = только с этими сегментами работает менеджер

rep--regions =
    .en = the only regions that this rep serves
    .ru = только с этими регионами работает менеджер

rep--products =
    .en = the only products that this rep sells
    .ru = только эти продукты продаёт менеджер

## hiring wave

hiring-wave =
    .en = A wave of hiring.
    .ru = Волна найма.

hiring-wave--count =
    .en = how many people
    .ru = сколько человек

hiring-wave--from =
    .en = day on which the first of them starts
    .ru = день, когда выходит первый из них

hiring-wave--every =
    .en = time between their starts; 0 is all on one day
    .ru = через сколько выходит следующий; 0 — все в один день
