### What is wrong with the arguments of `voronka init`.

IsAFile =
    .en = "{ $name }" is a file, and `init` takes the name of a template
    .ru = "{ $name }" — это файл, а `init` принимает имя шаблона

# $template (Said) the nearest one after a space, or nothing.
WriteToFile =
    .en = to write one to that file: `voronka init{ $template } > { $file }`
    .ru = чтобы записать шаблон в этот файл: `voronka init{ $template } > { $file }`

NoTemplate =
    .en = there is no template "{ $name }"
    .ru = шаблона "{ $name }" нет

DidYouMean =
    .en = did you mean `{ $near }`? `voronka init --list` names them all
    .ru = может быть, `{ $near }`? `voronka init --list` назовёт все

ListAll =
    .en = `voronka init --list` names them all
    .ru = `voronka init --list` назовёт все
