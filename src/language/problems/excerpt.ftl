### A problem as text.

Help =
    .en = help
    .ru = подсказка
