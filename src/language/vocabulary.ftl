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

# What to think of when a value is refused.
# $hint (Hint)
HintOf =
    .en = { $hint ->
        [drop_the_stage] if some deals are settled without a contact, drop the stage and lower `convert` of the one before
        [no_likelier] a refusal makes the next yes no likelier; 1 forgets refusals
       *[nothing] {""}
    }
    .ru = { $hint ->
        [drop_the_stage] если часть сделок решается без контакта, уберите этап и снизьте `convert` предыдущего
        [no_likelier] отказ не повышает вероятность следующего «да»; 1 — отказы забыты
       *[nothing] {""}
    }
