### Sentences of the first screen.

## What was played

# $has_title (bool)
Variant =
    .en = variant { $name }{ $has_title ->
        [yes] {" "}({ $title })
       *[no] {""}
    }
    .ru = вариант { $name }{ $has_title ->
        [yes] {" "}({ $title })
       *[no] {""}
    }

# $are_more (bool)
Changed =
    .en = changed: { $changes }{ $are_more ->
        [yes] {" "}and { $more } more
       *[no] {""}
    }
    .ru = изменено: { $changes }{ $are_more ->
        [yes] {" "}и ещё { $more }
       *[no] {""}
    }

# $runs (Number)
Runs =
    .en = { $runs } { PLURAL($runs, "run", "runs") }
    .ru = { $runs } { PLURAL($runs, "прогон", "прогона", "прогонов") }

# $is_changed (bool)
# $runs (Number)
Provenance =
    .en = voronka { $version } · { $scenario } { $digest }{ $is_changed ->
        [yes] {" "}· { $played }
       *[no] {""}
    } · seed { $seed } · { Runs }
    .ru = voronka { $version } · { $scenario } { $digest }{ $is_changed ->
        [yes] {" "}· { $played }
       *[no] {""}
    } · зерно { $seed } · { Runs }

Again =
    .en = Again: { $command }
    .ru = Повторить: { $command }

WholePage =
    .en = The whole page: { $command } --full
    .ru = Вся страница: { $command } --full

# $warnings (Number)
MoreToMind =
    .en = { $warnings } more { $warnings ->
        [one] thing
       *[other] things
    } to mind.
    .ru = Ещё { $warnings } { $warnings ->
        [one] предупреждение
        [few] предупреждения
        [many] предупреждений
       *[other] предупреждения
    }.


# At the foot of every chart.
# $is_changed (bool)
# $runs (Number)
ChartNote =
    .en = { $scenario } { $digest }{ $is_changed ->
        [yes] {" "}· { $played }
       *[no] {""}
    } · { Runs }, seed { $seed } · voronka { $version }
    .ru = { $scenario } { $digest }{ $is_changed ->
        [yes] {" "}· { $played }
       *[no] {""}
    } · { Runs }, зерно { $seed } · voronka { $version }

## The stage whose improvement brings most

NoStageStandsOut =
    .en = No stage stands out: what raising the chance of a yes by a tenth adds drowns in luck ({ $runs } runs each).
    .ru = Ни один этап не выделяется: прибавка от роста вероятности «да» на десятую часть тонет в случайности (прогонов на
        этап: { $runs }).

# How the best stage compares with the next.
# $compared (Compared)
BestStage =
    .en = Raising the chance of a yes in `{ $name }` by a tenth (deals that go on: { $conversion }) adds { $gain
        }{ $compared ->
        [alone] {""}
        [most] : more than any other stage
       *[alike] ; `{ $rival }` about as much ({ $rival_gain })
    }.
    .ru = Вероятность «да» на этапе `{ $name }` выше на десятую часть (сделки идут дальше: { $conversion }) — это ещё { $gain
        }{ $compared ->
        [alone] {""}
        [most] , больше, чем на любом другом этапе
       *[alike] ; `{ $rival }` — примерно столько же ({ $rival_gain })
    }.

# $gain (Number)
GainInSales =
    .en = { $gain } sales
    .ru = { $gain } { PLURAL($gain, "продажа", "продажи", "продаж") }

# Said where the share of deals that go on does not rise by a tenth with the chance of a yes.
NotAsRaised =
    .en = The share that goes on need not rise by a tenth as well: no chance exceeds 100%, some deals are lost by waiting,
        others are still open at the end.
    .ru = Доля идущих дальше не обязана вырасти на ту же десятую часть: вероятность не бывает больше 100 %, часть сделок
        теряется в ожидании, часть в конце ещё открыта.

# $is_capped (bool)
Conversion =
    .en = { $before } → { $after }{ $is_capped ->
        [yes] , no more than all
       *[no] {""}
    }
    .ru = { $before } → { $after }{ $is_capped ->
        [yes] , больше всех не бывает
       *[no] {""}
    }

# $is_capped (bool)
ConversionAsBefore =
    .en = { $before }, as before{ $is_capped ->
        [yes] , no more than all
       *[no] {""}
    }
    .ru = { $before }, как прежде{ $is_capped ->
        [yes] , больше всех не бывает
       *[no] {""}
    }
