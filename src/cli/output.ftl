### Where results are written.

NothingPlayed =
    .en = stopped before anything was played
    .ru = остановлено раньше, чем что-либо сыграно

Wrote =
    .en = wrote { $path }
    .ru = записан файл { $path }

NameAFolder =
    .en = expected the name of a folder
    .ru = нужно имя папки

IsAFile =
    .en = { $path } is a file, not a folder; name another
    .ru = { $path } — файл, а не папка; укажите другую

IsAFolder =
    .en = { $path } is a folder
    .ru = { $path } — папка

NotIntoFolder =
    .en = nothing can be written into { $path } ({ $why }); name another
    .ru = в { $path } нельзя ничего записать ({ $why }); укажите другую папку

CannotWriteInto =
    .en = cannot write into { $path }: { $why }
    .ru = не удаётся записать в { $path }: { $why }

CannotWrite =
    .en = cannot write { $path }: { $why }
    .ru = не удаётся записать { $path }: { $why }
