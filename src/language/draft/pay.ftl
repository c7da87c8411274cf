### What is wrong with pay plans.

StageUncounted =
    .en = stage where no stage is counted
    .ru = stage там, где этап не считают

OnlyEntered =
    .en = expected only with { $key } = "entered"
    .ru = ожидается только вместе с { $key } = "entered"

WhatIsCounted =
    .en = what is counted
    .ru = что считают

NoShare =
    .en = no share is stated
    .ru = доля не указана

RateOrSteps =
    .en = expected `rate` or `steps`, for example rate = "10%"
    .ru = ожидается `rate` или `steps`, например rate = "10%"

NotAbove =
    .en = starts at { $from }, not above the step before it
    .ru = начинается с { $from }, не выше предыдущей ступени

StepsRise =
    .en = expected more than { $before }: steps rise
    .ru = ожидается больше { $before }: ступени идут вверх

RateIs =
    .en = rate is { $rate }
    .ru = rate равно { $rate }

APercentage =
    .en = expected a percentage where a share is above 1
    .ru = ожидается процент там, где доля больше 1

WhicheverIsMeant =
    .en = write { $one } or { $other }, whichever is meant
    .ru = напишите { $one } или { $other }, смотря что имелось в виду

OfAllSold =
    .en = { $share } of all that was sold
    .ru = { $share } от всего, что продано

AtMostInAStep =
    .en = expected 100 % at most in a step that counts for all that was sold; above that only what lies above
        the step can be paid
    .ru = ожидается не больше 100 % в ступени, которая действует на всё проданное; больше можно платить только за
        то, что выше ступени

ClawbackAlone =
    .en = clawback of no commission
    .ru = возврат процента, а процента нет

ACommission =
    .en = expected a `commission` on the revenue or the margin of new business: what is paid on cash is never taken
        back
    .ru = ожидается `commission` с выручки или маржи новых клиентов: выплаченное с поступлений не возвращают

DrawAlone =
    .en = draw on no commission
    .ru = аванс под процент, а процента нет

AnAdvanceOn =
    .en = expected a `commission` that it is an advance on
    .ru = ожидается `commission`, под который дают аванс

SplitsComeTo =
    .en = `split` of all roles comes to { $whole }
    .ru = `split` всех ролей в сумме { $whole }

LeftToSigner =
    .en = expected 100% or less: what is left is credited to the rep who signs
    .ru = ожидается не больше 100%: остаток засчитывают тому, кто подписывает

# $count (Number)
SoManySplit =
    .en = { $count } roles have a `split`
    .ru = `split` есть у { $count } { PLURAL($count, "роли", "ролей", "ролей") }

AtMost =
    .en = expected at most { $most }
    .ru = ожидается не больше { $most }

# $of (OfQuota)
# $is_stated (bool)
NoQuota =
    .en = { $of ->
        [dismissal] dismissal under a quota
        [steps] steps by a quota
       *[share] a share of a quota
    } { $is_stated ->
        [yes] of 0
       *[no] that is not stated
    }
    .ru = { $of ->
        [dismissal] увольнение за невыполнение плана
        [steps] ступени по выполнению плана
       *[share] доля плана
    }, { $is_stated ->
        [yes] а план — 0
       *[no] а план не указан
    }

QuotaAboveZero =
    .en = expected `quota` above 0 in the same role, for example quota = "1M/month"
    .ru = ожидается `quota` больше 0 в той же роли, например quota = "1M/month"

TheQuota =
    .en = the quota
    .ru = план

AQuota =
    .en = expected `quota` in the same role, for example quota = "1M/month"
    .ru = ожидается `quota` в той же роли, например quota = "1M/month"
