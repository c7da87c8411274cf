### What an unknown key may have been meant to be.

UnknownKey =
    .en = unknown key { $key }
    .ru = неизвестный ключ { $key }

DidYouMean =
    .en = did you mean { $key }?
    .ru = может быть, { $key }?

DidYouMeanOneOf =
    .en = did you mean one of { $keys }?
    .ru = может быть, один из: { $keys }?

OneOf =
    .en = expected one of { $keys }
    .ru = ожидается один из ключей: { $keys }

AtTheTop =
    .en = `{ $key }` stands at the top of the file, before the first table
    .ru = `{ $key }` пишут в начале файла, до первой таблицы

StandsIn =
    .en = `{ $key }` stands in { $header }
    .ru = `{ $key }` пишут в { $header }
