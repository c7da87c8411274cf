### Ranges of what is believed. What was found follows the name of the number.

PointsOutOfOrder =
    .en = has its points out of order
    .ru = — точки идут не по порядку

PointsInOrder =
    .en = p10 no more than p50, and p50 no more than p90
    .ru = p10 не больше p50, а p50 не больше p90
