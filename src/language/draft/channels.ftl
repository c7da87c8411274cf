### What is wrong with a channel.

NoLeads =
    .en = no leads
    .ru = нет лидов

ASource =
    .en = expected `leads`, `counts` or `promoters`
    .ru = ожидается `leads`, `counts` или `promoters`

AddLeads =
    .en = add a line such as leads = "40/month"
    .ru = добавьте строку, например leads = "40/month"

AddShares =
    .en = add a line such as segments = {"{"} sme = "70%", corp = "30%" {"}"}
    .ru = добавьте строку, например segments = {"{"} sme = "70%", corp = "30%" {"}"}

TwoSources =
    .en = both `{ $first }` and `{ $second }`
    .ru = и `{ $first }`, и `{ $second }`

OneSource =
    .en = expected one source of leads
    .ru = ожидается один источник лидов

OtherSource =
    .en = the other source
    .ru = второй источник

WithoutPromoters =
    .en = `{ $key }` without `promoters`
    .ru = `{ $key }` без `promoters`

BesidePromoters =
    .en = expected only beside `promoters`
    .ru = ожидается только рядом с `promoters`

AListOfCounts =
    .en = a list of whole numbers such as [3, 0, 2], or {"{"} by = "week", counts = [12, 9] {"}"}
    .ru = список целых чисел, например [3, 0, 2], или {"{"} by = "week", counts = [12, 9] {"}"}

# Follows the name of the key.
OfSomeOtherKind =
    .en = { $is } of some other kind
    .ru = { $is } не того вида

NoNumberOfLeads =
    .en = has an entry that is no number of leads
    .ru = — есть запись, которая не число лидов

WholeNumbers =
    .en = whole numbers from 0 to { $most }
    .ru = ряд целых чисел от 0 до { $most }

IsAllZeros =
    .en = is all zeros
    .ru = — одни нули

OneAboveZero =
    .en = at least one factor above 0
    .ru = хотя бы один коэффициент больше 0

SegmentsMissing =
    .en = `segments` is missing
    .ru = нет `segments`

ShareOfEach =
    .en = expected the share of each segment, as there are several: { $names }
    .ru = ожидается доля каждого сегмента, их несколько: { $names }

NoReference =
    .en = per_month is 0 and no reference is stated
    .ru = per_month равен 0, а reference не указан

ABudget =
    .en = expected a budget above 0, or `reference`: the budget at which the stated leads come
    .ru = ожидается бюджет больше 0 или `reference`: бюджет, при котором приходят указанные лиды

UntilBeforeFrom =
    .en = until is not after from
    .ru = until не позже from

FirstDayWithout =
    .en = expected the first day without it, after its first day with it
    .ru = ожидается первый день без канала, позже первого дня с ним

OpensHere =
    .en = the channel opens here
    .ru = канал открывается здесь

LeadsADay =
    .en = { $key } brings up to { $leads } leads a day
    .ru = { $key } даёт до { $leads } лидов в день

AtMostADay =
    .en = expected at most { $most } a day, with trend, season and budget
    .ru = ожидается не больше { $most } в день, вместе с ростом, сезоном и бюджетом
