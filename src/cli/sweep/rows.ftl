### The file that grows by a line a point.

CannotWrite =
    .en = cannot write { $path }: { $why }
    .ru = не удаётся записать { $path }: { $why }

IsAFolder =
    .en = that is a folder; name a file
    .ru = это папка; укажите файл

IsThere =
    .en = it is there already; --resume goes on with it, or name another file
    .ru = такой файл уже есть; --resume продолжит его, или укажите другой

NotesMissing =
    .en = { $notes } is missing or broken, and says what the rows are; name another file
    .ru = нет файла { $notes } или он испорчен, а в нём сказано, что это за строки; укажите другой файл

OtherSweep =
    .en = its rows belong to another sweep: { $key } was { $was } and is { $now }; name another file
    .ru = строки в нём — от другого перебора: { $key } было { $was }, теперь { $now }; укажите другой файл
