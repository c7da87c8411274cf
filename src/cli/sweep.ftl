### What is wrong with the arguments of `voronka sweep`.

NoPoint =
    .en = stopped before a point was played to its end
    .ru = остановлено раньше, чем до конца сыграна хоть одна точка

OnlySobol =
    .en = only a sobol design has a number of points of its own
    .ru = своё число точек есть только у перебора sobol

SetToo =
    .en = --set { $set } gives the same number; leave one of the two out
    .ru = --set { $set } задаёт тот же параметр; уберите одно из двух

GoalItself =
    .en = it is the goal itself; name another
    .ru = это сама цель; назовите другую

## What is wrong with a point

OneOfTheValues =
    .en = it is one of the values of --vary { $axis }
    .ru = это одно из значений --vary { $axis }

AtPoint =
    .en = at the point { $at }
    .ru = в точке { $at }

AnyNumber =
    .en = help: a sobol design takes any number of `{ $axis }`; for whole ones write `{ $axis } step 1`
    .ru = подсказка: перебор sobol берёт любые числа из `{ $axis }`; для целых напишите `{ $axis } step 1`
