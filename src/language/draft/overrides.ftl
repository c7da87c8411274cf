### What overrides the file, and too much of it.

# $bytes (Number)
FileOf =
    .en = the file has { $bytes } bytes
    .ru = в файле { $bytes } { PLURAL($bytes, "байт", "байта", "байт") }

TooMuchToSet =
    .en = too much to set
    .ru = слишком много аргументов --set

AtMost =
    .en = expected at most { $most }
    .ru = ожидается не больше { $most }

AtMostArguments =
    .en = expected at most { $most } short `--set` arguments
    .ru = ожидается не больше { $most } коротких аргументов `--set`

NumberedSet =
    .en = --set no. { $number }
    .ru = { $number }-й --set
