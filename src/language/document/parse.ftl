### More than a file can hold.

StandsFirst =
    .en = it stands here first
    .ru = впервые он стоит здесь

# $count (Number)
# $is_list (bool)
TooMany =
    .en = { $count } { $is_list ->
        [yes] entries in a list
       *[no] keys in a table
    }
    .ru = { $count } { $is_list ->
        [yes] { PLURAL($count, "запись", "записи", "записей") } в списке
       *[no] { PLURAL($count, "ключ", "ключа", "ключей") } в таблице
    }

AtMost =
    .en = expected at most { $most }
    .ru = ожидается не больше { $most }
