### What is wrong with a day or an amount that is asked for.

OutsideTheRun =
    .en = { $text } lies outside the run: expected a day from { $start } to { $end }
    .ru = { $text } — вне расчёта: ожидается день от { $start } до { $end }

NoDay =
    .en = { $text } is no day: expected a date such as { $date }, or a time after the start such as 60d
    .ru = { $text } — не день: ожидается дата, например { $date }, или срок от старта, например 60d

IsARange =
    .en = { $text } is a range: expected one day
    .ru = { $text } — диапазон: ожидается один день

OneAmount =
    .en = { $text }: expected one amount above 0, such as 6M
    .ru = { $text }: ожидается одна сумма больше 0, например 6M

# What was found follows the text.
Line =
    .en = { $text } { $found }: expected { $expected }
    .ru = { $text } { $found }: ожидается { $expected }
