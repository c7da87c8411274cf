### How it is told that something is wrong.

Error =
    .en = error: { $what }
    .ru = ошибка: { $what }

# What to write instead.
Help =
    .en = help: { $help }
    .ru = подсказка: { $help }
