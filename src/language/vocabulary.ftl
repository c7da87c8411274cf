### Numbers outside their limits. What was found follows the name of the number.

IsNotANumber =
    .en = not a number
    .ru = — не число

# $is_above (bool)
IsBeyond =
    .en = is { $value }, { $is_above ->
        [yes] above { $limit }
       *[no] below { $limit }
    }
    .ru = — { $value }, это { $is_above ->
        [yes] больше { $limit }
       *[no] меньше { $limit }
    }

IsTheLimit =
    .en = is { $value }
    .ru = — ровно { $value }

AtMost =
    .en = { $limit } or less
    .ru = не больше { $limit }

AtLeast =
    .en = { $limit } or more
    .ru = не меньше { $limit }

MoreThan =
    .en = more than { $limit }
    .ru = больше { $limit }
