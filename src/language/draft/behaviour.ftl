### What is wrong with what pay does to people.

NoCap =
    .en = coasts above a cap that is not stated
    .ru = расслабляется после потолка, а потолок не указан

ACap =
    .en = expected `cap` in `pay` of the same role, for example cap = "6k"
    .ru = ожидается `cap` в `pay` той же роли, например cap = "6k"

NothingPaidBy =
    .en = a share of a quota that nothing is paid by
    .ru = доля плана, от которого ничего не платят

QuotaAndPay =
    .en = expected `quota` above 0, and `pay` with more than a base, in the same role
    .ru = ожидается `quota` больше 0 и `pay`, где есть что-то кроме оклада, в той же роли

NoMarket =
    .en = pay under a market that is not stated
    .ru = оплата ниже рынка, а рынок не указан

AMarket =
    .en = expected `market` in `pay` of the same role, for example market = "1.4k/month"
    .ru = ожидается `market` в `pay` той же роли, например market = "1.4k/month"
