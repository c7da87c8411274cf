### What is wrong with segments.

TwoFactors =
    .en = a range in `odds` or `stage_odds` on top of another factor
    .ru = диапазон в `odds` или `stage_odds` поверх другого коэффициента

OneOrExact =
    .en = expected one of the two, or both as exact numbers
    .ru = ожидается что-то одно или оба точными числами

FactorOfAll =
    .en = the factor of every stage
    .ru = коэффициент всех этапов

LeaveOdds =
    .en = leave `odds` away and write the range of each stage in `stage_odds`
    .ru = уберите `odds` и напишите диапазон каждого этапа в `stage_odds`
