### What stands beside the bar of progress.

Runs =
    .en = { $runs } runs
    .ru = прогоны: { $runs }

# How long it will take yet.
Left =
    .en = { $time } left
    .ru = осталось { $time }

# Which of the points is played.
Of =
    .en = { $number } of { $all }
    .ru = { $number } из { $all }
