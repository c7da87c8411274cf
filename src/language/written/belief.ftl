### Ranges whose ends leave no room. What was found follows the name of the number.

StartsAt =
    .en = starts at { $end }
    .ru = — начинается с { $end }

EndsAt =
    .en = ends at { $end }
    .ru = — кончается на { $end }

RangeAbove =
    .en = a range above { $end }: one in ten lies below its lower end
    .ru = диапазон выше { $end }: один случай из десяти лежит ниже его нижнего края

RangeBelow =
    .en = a range below { $end }: one in ten lies above its upper end
    .ru = диапазон ниже { $end }: один случай из десяти лежит выше его верхнего края

HardEnds =
    .en = write { $form } for a range with hard ends
    .ru = для диапазона с жёсткими краями напишите { $form }
