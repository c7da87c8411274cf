### Syntax errors in plain words.

# What is wrong.
# $fault (Fault)
Title =
    .en = { $fault ->
        [twice] the same key stands here twice
        [table_twice] the same table stands here twice
        [unquoted] a text without quotes
        [unopened] a text without its opening quote
        [open_text] a text that does not end
        [open_literal] a text that does not end
        [open_long_text] a text that does not end
        [open_list_header] a header that does not end
        [open_header] a header that does not end
        [open_list] a list that does not end
        [open_table] a table that does not end
        [no_assignment] a key without a value
        [no_value] a key without a value
        [no_comma] two entries without a comma
        [extra_comma] one comma too many
        [extra_equals] one = too many
        [extends] a table opened on something that is no table
        [bad_key] a key that is not in Latin letters
        [leading_zero] a number that starts with 0
        [too_deep] tables nested too deep
        [too_many_dots] a dotted key with too many dots
        [no_date] neither a date nor a text
        [dotted_date] a date written with dots
        [no_number] neither a number nor a text
        [no_such_date] no such date
        [no_such_day] no such date
        [comma] a number with a comma
        [curled] a text in typographic quotes
       *[unknown] not written as TOML
    }
    .ru = { $fault ->
        [twice] этот ключ стоит здесь дважды
        [table_twice] эта таблица стоит здесь дважды
        [unquoted] текст без кавычек
        [unopened] текст без открывающей кавычки
        [open_text] текст не закончен
        [open_literal] текст не закончен
        [open_long_text] текст не закончен
        [open_list_header] заголовок не закончен
        [open_header] заголовок не закончен
        [open_list] список не закончен
        [open_table] таблица не закончена
        [no_assignment] ключ без значения
        [no_value] ключ без значения
        [no_comma] две записи без запятой
        [extra_comma] лишняя запятая
        [extra_equals] лишний знак =
        [extends] таблица открыта там, где стоит не таблица
        [bad_key] ключ не латинскими буквами
        [leading_zero] число начинается с 0
        [too_deep] слишком глубоко вложенные таблицы
        [too_many_dots] в ключе слишком много точек
        [no_date] не дата и не текст
        [dotted_date] дата записана через точки
        [no_number] не число и не текст
        [no_such_date] такой даты нет
        [no_such_day] такой даты нет
        [comma] число с запятой
        [curled] текст в типографских кавычках
       *[unknown] это не TOML
    }

# What was expected, where it is the same for all faults of a kind.
# $fault (Fault)
Expected =
    .en = { $fault ->
        [twice] expected each key once in its table
        [table_twice] expected each table once
        [unopened] expected a " before the text
        [open_text] expected a closing "
        [open_literal] expected a closing '
        [open_long_text] expected its closing quotes
        [open_list_header] expected ]]
        [open_header] expected ]
        [open_list] expected ]
        [open_table] expected {"}"}
        [no_assignment] expected `= value` after the key
        [no_value] expected a value after `=`
        [no_comma] expected a comma before this entry, or ] at the end of the list above
        [extra_comma] expected an entry here, or no comma
        [extra_equals] expected one `=` between key and value
        [extends] expected a new name here, or change the line that gave it a value
        [bad_key] expected a key in Latin letters, digits, _ or -; a name of your own may stand in quotes
        [leading_zero] expected the number without its leading zero
        [too_deep] expected fewer levels
        [too_many_dots] expected fewer levels
        [no_date] expected a date (2027-01-31) or a text in quotes
        [no_number] expected a number, or a text in quotes
        [no_such_date] expected a day that the month has
        [no_such_day] expected a day that the calendar has
        [comma] expected a point before decimals, and nothing between thousands
       *[other] {""}
    }
    .ru = { $fault ->
        [twice] каждый ключ в таблице — один раз
        [table_twice] каждая таблица — один раз
        [unopened] ожидается " перед текстом
        [open_text] ожидается закрывающая "
        [open_literal] ожидается закрывающая '
        [open_long_text] ожидаются закрывающие кавычки
        [open_list_header] ожидается ]]
        [open_header] ожидается ]
        [open_list] ожидается ]
        [open_table] ожидается {"}"}
        [no_assignment] ожидается `= значение` после ключа
        [no_value] ожидается значение после `=`
        [no_comma] ожидается запятая перед этой записью или ] в конце списка выше
        [extra_comma] ожидается запись здесь, иначе запятая не нужна
        [extra_equals] ожидается один знак `=` между ключом и значением
        [extends] нужно новое имя, или измените строку, где под этим именем задано значение
        [bad_key] ожидается ключ из латинских букв, цифр, _ или -; имя, которое придумали вы, можно взять в кавычки
        [leading_zero] ожидается число без нуля в начале
        [too_deep] ожидается меньше уровней
        [too_many_dots] ожидается меньше уровней
        [no_date] ожидается дата (2027-01-31) или текст в кавычках
        [no_number] ожидается число или текст в кавычках
        [no_such_date] ожидается день, который есть в этом месяце
        [no_such_day] ожидается день, который есть в календаре
        [comma] дробную часть отделяют точкой, тысячи — ничем
       *[other] {""}
    }

YearMonthDay =
    .en = expected year, month, day: { $date }
    .ru = ожидается год, месяц, день: { $date }

DealsAtTheStart =
    .en = expected [[deals]]: deals open at the start stand under that name
    .ru = ожидается [[deals]]: сделки, открытые на старте, пишут под этим именем

StraightOnes =
    .en = expected straight ones: { $text }
    .ru = ожидаются прямые: { $text }

InQuotes =
    .en = expected a number, a date or a text in quotes: { $text }
    .ru = ожидается число, дата или текст в кавычках: { $text }

# What the parser says, in English.
Here =
    .en = here: { $message }
    .ru = здесь: { $message }

# What helps.
# $fault (Fault)
Help =
    .en = { $fault ->
        [twice] keep one of the two lines; several stages, reps or deals are written as [[stages]], each with its own header
        [table_twice] put all its keys below one header, or give one of the two another name; several stages, reps or deals are written as [[stages]], each with its own header
        [bad_key] keys are English words: `voronka schema --reference` lists them
        [curled] write the file in a text editor: word processors change the quotes
       *[other] {""}
    }
    .ru = { $fault ->
        [twice] оставьте одну из двух строк; несколько этапов, менеджеров или сделок пишут как [[stages]], каждый под своим заголовком
        [table_twice] соберите все ключи под одним заголовком или назовите одну из двух таблиц иначе; несколько этапов, менеджеров или сделок пишут как [[stages]], каждый под своим заголовком
        [bad_key] ключи — английские слова: их перечисляет `voronka schema --reference --lang ru`
        [curled] пишите файл в текстовом редакторе: редакторы документов подменяют кавычки
       *[other] {""}
    }
