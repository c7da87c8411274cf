### Too much to read.

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
