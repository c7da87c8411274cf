### Words that stand on drawings, whatever they are about.

## Units

# $days (Number)
Days =
    .en = { $days } { PLURAL($days, "day", "days") }
    .ru = { $days } { PLURAL($days, "день", "дня", "дней") }

# Days along an axis.
DaysAxis =
    .en = days
    .ru = дни

DayNumber =
    .en = day { $number }
    .ru = день { $number }

DayNumberAxis =
    .en = day
    .ru = день

## Marks and keys

Median =
    .en = median
    .ru = медиана

TheMedian =
    .en = the median
    .ru = медиана

MostOutcomesAndMedian =
    .en = 8 in 10 outcomes and the median
    .ru = 8 исходов из 10 и медиана

MostOutcomes =
    .en = 8 in 10 outcomes
    .ru = 8 исходов из 10

HalfOfOutcomes =
    .en = half of the outcomes
    .ru = половина исходов

Base =
    .en = base { $value }
    .ru = сейчас { $value }

Quota =
    .en = quota
    .ru = план

GoOn =
    .en = go on
    .ru = идут дальше

LostByReason =
    .en = lost, by reason
    .ru = проиграны, по причинам

StillOpen =
    .en = still open
    .ru = ещё открыты

Never =
    .en = never
    .ru = никогда

InTime =
    .en = in time
    .ru = вовремя

Late =
    .en = late
    .ru = позже

EachDot =
    .en = each dot is { $what }
    .ru = каждая точка — { $what }

EachDotIsOneOf =
    .en = each dot is 1 of { $count } equally likely outcomes
    .ru = каждая точка — 1 из { $count } равновероятных исходов

PartOf =
    .en = { $part } of { $all }
    .ru = { $part } из { $all }

Beyond =
    .en = { $share } beyond { $end } →
    .ru = { $share } дальше { $end } →

Skewed =
    .en = cells of equal size stand for unequal distances
    .ru = клетки равного размера отвечают неравным расстояниям

## What has no room

NoData =
    .en = No data to show
    .ru = Нет данных

AndMore =
    .en = … and { $count } more
    .ru = … и ещё { $count }

# $count (Number)
MoreStages =
    .en = … and { $count } more { PLURAL($count, "stage", "stages") }
    .ru = … и ещё { $count } { PLURAL($count, "этап", "этапа", "этапов") }

# $count (Number)
MoreLines =
    .en = … and { $count } more { PLURAL($count, "line", "lines") }
    .ru = … и ещё { $count } { PLURAL($count, "линия", "линии", "линий") }

# $count (Number)
MoreNames =
    .en = … and { $count } more { PLURAL($count, "name", "names") } without room
    .ru = … и ещё { $count } { PLURAL($count, "имя", "имени", "имён") } — нет места

# $rows (Number)
MoreRows =
    .en = … and { $rows } more { PLURAL($rows, "row", "rows") }
    .ru = … и ещё { $rows } { PLURAL($rows, "строка", "строки", "строк") }

# $columns (Number)
MoreColumns =
    .en = … and { $columns } more { PLURAL($columns, "column", "columns") }
    .ru = … и ещё { $columns } { PLURAL($columns, "столбец", "столбца", "столбцов") }

# $rows (Number)
# $columns (Number)
MoreRowsAndColumns =
    .en = { MoreRows }, { $columns } more { PLURAL($columns, "column", "columns") }
    .ru = { MoreRows }, { $columns } { PLURAL($columns, "столбец", "столбца", "столбцов") }
