### Known results beside the simulation.

Signs =
    .en = simulated for expected ± one standard error of their difference; z: the difference in standard errors.
    .ru = рассчитано вместо ожидаемого ± одна стандартная ошибка их разности; z — разность в стандартных ошибках.

Limit =
    .en = A claim is OFF beyond z = { $limit }: a true one is so once in { $tries }, one of { $claims } true ones in { $share } of
        the tries.
    .ru = НЕТ — расхождение больше z = { $limit }: для верного утверждения такое бывает один раз из { $tries }, хоть для одного
        из { $claims } верных — в { $share } проверок.

# $is_ok (bool)
Verdict =
    .en = { $is_ok ->
        [yes] ok
       *[no] OFF
    }
    .ru = { $is_ok ->
        [yes] да
       *[no] НЕТ
    }

Compared =
    .en = { $simulated } for { $expected } ± { $error }
    .ru = { $simulated } вместо { $expected } ± { $error }

Runs =
    .en = { $runs } runs
    .ru = прогонов: { $runs }

All =
    .en = { $claims } claims, { $off } off; the largest distance is { $largest } standard errors
    .ru = Утверждений: { $claims }, не сошлось: { $off }; самое большое расхождение — { $largest } стандартной ошибки
