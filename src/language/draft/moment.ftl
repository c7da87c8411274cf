### Days of the run.

DateOrDuration =
    .en = a date such as 2027-03-01, or a duration after the start such as "2mo": { $doc }
    .ru = дата, например 2027-03-01, или срок от старта, например "2mo": { $doc }

BeforeTheStart =
    .en = { $key } lies before the start
    .ru = { $key } раньше старта

OrLater =
    .en = expected { $date } or later
    .ru = ожидается { $date } или позже

AfterTheEnd =
    .en = { $key } lies after the end of the run
    .ru = { $key } позже конца расчёта

OrEarlier =
    .en = expected { $date } or earlier, the last day
    .ru = ожидается { $date }, последний день, или раньше

LongerHorizon =
    .en = or make `horizon` longer
    .ru = или увеличьте `horizon`
