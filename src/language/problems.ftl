### All problems of a scenario.

OfVariant =
    .en = variant { $name }: { $title }
    .ru = вариант { $name }: { $title }

# Problems that are not shown.
More =
    .en = and { $more } more
    .ru = и ещё { $more }
