### What is expected of arguments that several commands share.

Languages =
    .en = expected en or ru
    .ru = нужно en или ru

Share =
    .en = expected a share above { $low } and below { $high }, such as 80% or 0.8
    .ru = нужна доля больше { $low } и меньше { $high }, например 80% или 0.8

Time =
    .en = expected a time such as 30s or 5m
    .ru = нужно время, например 30s или 5m
