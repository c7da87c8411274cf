### What is wrong with a stated cycle.

SpreadOfAll =
    .en = quantiles set the spread of all gaps, but stage { $stage } has a range in its own
    .ru = quantiles задаёт разброс всех промежутков, а у этапа { $stage } в своём промежутке диапазон

GapsWithout =
    .en = expected gaps without ranges of shape or spread, or no `quantiles`
    .ru = ожидаются промежутки без диапазонов формы и разброса, иначе уберите `quantiles`

NoSuchGaps =
    .en = no gaps between contacts give this cycle
    .ru = такой цикл не получается ни при каких промежутках между контактами

Within =
    .en = { $share } within { $days } days
    .ru = { $share } за { $days } дн.

StatedAndNearest =
    .en = stated: { $stated }; nearest: { $nearest }
    .ru = указано: { $stated }; ближайшее: { $nearest }

ContactsSetIt =
    .en = the number of contacts already sets a least time and spread: change `touches` and `steps`, or the cycle
    .ru = уже число контактов задаёт наименьший срок и разброс: измените `touches` и `steps` или цикл
