### What is wrong with a command line: in English word for word as clap says it.

Error =
    .en = error:
    .ru = ошибка:

Tip =
    .en = tip:
    .ru = подсказка:

TryHelp =
    .en = For more information, try '{ $help }'.
    .ru = Подробнее: '{ $help }'.

## What is wrong

UnknownArgument =
    .en = unexpected argument '{ $argument }' found
    .ru = лишний аргумент '{ $argument }'

UnknownCommand =
    .en = unrecognized subcommand '{ $command }'
    .ru = команды '{ $command }' нет

# An option that takes a value has none.
NoValue =
    .en = a value is required for '{ $argument }' but none was supplied
    .ru = для '{ $argument }' нужно значение, но его нет

InvalidValue =
    .en = invalid value '{ $value }' for '{ $argument }'
    .ru = '{ $value }' не подходит для '{ $argument }'

# An option that takes no value has one, or an argument too many.
NoValueWanted =
    .en = unexpected value '{ $value }' for '{ $argument }' found; no more were expected
    .ru = лишнее значение '{ $value }' у '{ $argument }'

# Their names follow, one a line.
Missing =
    .en = the following required arguments were not provided:
    .ru = не указаны обязательные аргументы:

NoCommand =
    .en = '{ $program }' requires a subcommand but one was not provided
    .ru = для '{ $program }' нужна команда, но она не указана

Twice =
    .en = the argument '{ $argument }' cannot be used multiple times
    .ru = аргумент '{ $argument }' можно указать только один раз

NotWith =
    .en = the argument '{ $argument }' cannot be used with '{ $other }'
    .ru = аргумент '{ $argument }' нельзя указать вместе с '{ $other }'

# Their names follow, one a line.
NotWithThese =
    .en = the argument '{ $argument }' cannot be used with:
    .ru = аргумент '{ $argument }' нельзя указать вместе с:

## Why a value is not taken, where clap knows it

FromTo =
    .en = expected a whole number from { $low } to { $high }
    .ru = нужно целое число от { $low } до { $high }

AtLeast =
    .en = expected a whole number, { $low } or more
    .ru = нужно целое число не меньше { $low }

WholeNumber =
    .en = expected a whole number
    .ru = нужно целое число

## What to write instead

# $thing (Thing)
# $is_one (bool)
Alike =
    .en = { $is_one ->
        [yes] a similar { $thing ->
            [argument] argument
            [command] subcommand
           *[value] value
        } exists: { $names }
       *[no] some similar { $thing ->
            [argument] arguments
            [command] subcommands
           *[value] values
        } exist: { $names }
    }
    .ru = { $is_one ->
        [yes] есть { $thing ->
            [argument] похожий аргумент
            [command] похожая команда
           *[value] похожее значение
        }: { $names }
       *[no] есть { $thing ->
            [argument] похожие аргументы
            [command] похожие команды
           *[value] похожие значения
        }: { $names }
    }

# What looks like an option is meant as a value.
AsValue =
    .en = to pass '{ $value }' as a value, use '{ $typed }'
    .ru = чтобы передать '{ $value }' как значение, напишите '{ $typed }'

# Another command has this option.
Exists =
    .en = '{ $typed }' exists
    .ru = есть '{ $typed }'
