### What a value is.

# After the name of a key.
# $shape (Shape)
Is =
    .en = is { $shape ->
        [text] a text
        [number] a number
        [flag] true or false
        [date] a date
        [list] a list
       *[table] a table
    }
    .ru = — это { $shape ->
        [text] текст
        [number] число
        [flag] true или false
        [date] дата
        [list] список
       *[table] таблица
    }
