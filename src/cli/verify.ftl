### How `voronka verify` ends where not all is well.

NotAllCompared =
    .en = stopped before all claims were compared
    .ru = остановлено раньше, чем сверены все утверждения

Off =
    .en = a known result is off
    .ru = известный результат не сошёлся
