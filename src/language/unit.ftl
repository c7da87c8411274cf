### What a number measures.

# What is expected, with examples of how people write it.
# $unit (Unit)
Expected =
    .en = { $unit ->
        [share] a share from 0 to 1 or a percentage such as "30%"
        [money] an amount of money such as 3000, "3k" or "1.5M"
        [count] a number such as 3000 or "3k"
        [number] a number such as 3
        [factor] a factor such as 1.2 (1 changes nothing)
        [days] a duration such as "10d", "2w" or "3mo"
        [wait] a duration such as "4h" or "2d"
        [hours] hours such as 0.5
        [rate] a rate such as "40/month" or "4 a day"
        [money_rate] money per period such as "100k/month"
        [share_rate] a share per period such as "30%/year"
        [turnover] leavers by average headcount per period such as "30%/year"
        [days_rate] days per year such as "28d/year"
       *[change] a change per month such as "2%" or "-1%"
    }
    .ru = { $unit ->
        [share] доля от 0 до 1 или процент, например "30%"
        [money] сумма денег, например 3000, "3k" или "1,5 млн"
        [count] число, например 3000 или "3 тыс."
        [number] число, например 3
        [factor] коэффициент, например 1.2 (1 ничего не меняет)
        [days] срок, например "10d" или "10 дней", "3mo" или "3 месяца"
        [wait] срок, например "4 часа" или "2 дня"
        [hours] число часов, например 0.5
        [rate] поток за период, например "40/month", "40 в месяц" или "4 в день"
        [money_rate] сумма за период, например "100k/month" или "100 тыс. в месяц"
        [share_rate] доля за период, например "30%/year" или "30% в год"
        [turnover] доля ушедших от средней численности за период, например "30%/year" или "30% в год"
        [days_rate] число дней в год, например "28d/year" или "28 дней в год"
       *[change] изменение за месяц, например "2%" или "-1%"
    }
