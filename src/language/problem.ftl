### Problems of a scenario.

# The word in front of the title.
# $severity (Severity)
InFront =
    .en = { $severity ->
        [error] error
       *[warning] warning
    }
    .ru = { $severity ->
        [error] ошибка
       *[warning] предупреждение
    }

# Names in quotes, of which there are too many to show.
AndMore =
    .en = { $shown } and { $more } more
    .ru = { $shown } и ещё { $more }
