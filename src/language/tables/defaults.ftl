### Defaults in words that several keys share.
### kind: constants

nobody-checks =
    .en = nobody checks
    .ru = никто не проверяет

no-effect =
    .en = no effect
    .ru = не действует

none =
    .en = none
    .ru = нет

unknown =
    .en = unknown
    .ru = не известно

nobody-leaves =
    .en = nobody leaves of themselves
    .ru = никто не уходит сам

leads =
    .en = `leads`
    .ru = `leads`

every-month-alike =
    .en = every month alike
    .ru = все месяцы одинаковы

the-only-segment =
    .en = the only segment; needed if there are several
    .ru = единственный сегмент; нужно, если их несколько

no-limit =
    .en = no limit
    .ru = не ограничено

all-of-the-role =
    .en = all of the role
    .ru = все, что у роли

all =
    .en = all
    .ru = все
