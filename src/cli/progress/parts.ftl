### Parts of what is played, as they stand before the bar of progress: the name that the study has for it, with `-` for spaces.
### kind: texts

forecast =
    .en = forecast
    .ru = прогноз

last-year =
    .en = last year
    .ru = прошлый год

bottleneck =
    .en = bottleneck
    .ru = узкое место

one-more-rep =
    .en = one more rep
    .ru = ещё менеджер

slips =
    .en = slips
    .ru = срывы

payback =
    .en = payback
    .ru = окупаемость

without-best =
    .en = without best
    .ru = без лучшего

versions =
    .en = versions
    .ru = версии

pay-plans =
    .en = pay plans
    .ru = схемы оплаты

components =
    .en = components
    .ru = части оплаты

by-day =
    .en = by day
    .ru = по дням

how-long =
    .en = how long
    .ru = как долго

why =
    .en = why
    .ru = почему

hiring =
    .en = hiring
    .ru = наём

as-it-is =
    .en = as it is
    .ru = как есть

first-look =
    .en = first look
    .ru = первый взгляд

telling-apart =
    .en = telling apart
    .ru = различение

measuring =
    .en = measuring
    .ru = измерение

unknowns =
    .en = unknowns
    .ru = неизвестное

spread =
    .en = spread
    .ru = разброс

knowledge =
    .en = knowledge
    .ru = цена знания

best =
    .en = best
    .ru = лучшее

splits =
    .en = splits
    .ru = разделение

hand-off =
    .en = hand-off
    .ru = передача

losses =
    .en = losses
    .ru = потери
