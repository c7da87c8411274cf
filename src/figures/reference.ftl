### The catalogue in print.

Title =
    .en = What voronka tells of a department
    .ru = Что voronka говорит об отделе

Introduction =
    .en = Keys are those of JSON, of columns of CSV and of `--goal`. Money is in major units, chances and shares run from 0 to 1.
    .ru = Ключи — те же, что в JSON, в столбцах CSV и в `--goal`. Деньги — в основных единицах валюты, вероятности и доли — от 0
        до 1.

Head =
    .en = | key | unit | better | told | meaning |
    .ru = | ключ | единица | лучше | где сказано | что это |

# $kind (Kind)
UnitOf =
    .en = { $kind ->
        [money] money
        [count] count
        [points] points
        [hours] hours
        [chance] chance
       *[share] share
    }
    .ru = { $kind ->
        [money] деньги
        [count] количество
        [points] пункты
        [hours] часы
        [chance] вероятность
       *[share] доля
    }

# $better (Better)
BetterIs =
    .en = { $better ->
        [more] more
        [less] less
       *[neither] –
    }
    .ru = { $better ->
        [more] больше
        [less] меньше
       *[neither] –
    }

OverTheRun =
    .en = over the run
    .ru = за прогон

ByPeriods =
    .en = by period
    .ru = по периодам

AsAGoal =
    .en = as a goal
    .ru = как цель

OfPlans =
    .en = of plans of pay
    .ru = у схем оплаты

WithTarget =
    .en = { $meaning }; where there is a target
    .ru = { $meaning }; если есть цель

WithCash =
    .en = { $meaning }; where the cash at the start is stated
    .ru = { $meaning }; если указаны деньги в начале
