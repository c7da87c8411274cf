### What several commands have in common: arguments, headings of groups of them (`heading--`), what stands for a value
### (`value--`), and the words of help itself.
### kind: texts

## Arguments

help =
    .en = Print help
    .ru = Показать справку

color =
    .en = Colour the output; auto: on a terminal, unless `NO_COLOR` is set
    .ru = Цвет вывода; auto: на терминале, если не задана `NO_COLOR`

quiet =
    .en = Print results only: no progress, no remarks
    .ru = Выводить только результат: без хода расчёта и замечаний

lang =
    .en = Language of pages, charts, help and errors: en, ru; default: that of the file or of the system
    .ru = Язык страниц, графиков, справки и ошибок: en, ru; если не указан — из файла или системы

file =
    .en = Scenario file; `-` reads standard input; default: the example department, in your language
    .ru = Файл сценария; `-` — стандартный ввод; если не указан — отдел из примера на вашем языке

variant =
    .en = Use this variant of the scenario; a wrong name lists them all
    .ru = Взять этот вариант сценария; неверное имя покажет все

set =
    .en = Change a number of the scenario: `--set roles.rep.ramp=4mo`; may be repeated
    .ru = Изменить число в сценарии: `--set roles.rep.ramp=4mo`; можно несколько раз

seed =
    .en = Seed: the number from which all luck is drawn; the same seed gives the same numbers
    .ru = Зерно (seed): число, из которого берётся всё везение; с тем же зерном получаются те же числа

runs =
    .en = Number of runs; default: as many as the precision needs
    .ru = Число прогонов; если не указано — столько, сколько нужно для точности

precision =
    .en = Play until the answer is known to ± this: percentage points of a chance (of the first target, of the budget), or
        per cent of the middle case
    .ru = Считать, пока ответ не будет известен с этой точностью (±): процентные пункты вероятности (первой цели,
        бюджета) или проценты от середины прогноза

most =
    .en = Stop after this many runs, even if the precision is not reached
    .ru = Не больше стольких прогонов, даже если точность не достигнута

deadline =
    .en = Stop after this time and show what is known by then: `30s`, `5m`
    .ru = Остановиться через это время и показать, что уже известно: `30s`, `5m`

threads =
    .en = Threads to use, 0 = one per core; the numbers stay the same
    .ru = Число потоков, 0 — по одному на ядро; на результат не влияет

brief =
    .en = Print only the answer
    .ru = Вывести только ответ

full =
    .en = Print everything, with every table
    .ru = Вывести всё, со всеми таблицами

json =
    .en = Print JSON instead of a page
    .ru = Вывести JSON вместо страницы

csv =
    .en = Write the tables as CSV files into this folder
    .ru = Записать таблицы файлами CSV в эту папку

charts =
    .en = Write the charts as SVG and PNG files into this folder
    .ru = Записать графики файлами SVG и PNG в эту папку

goal =
    .en = What to make best: revenue, profit, sales, p_target, lowest_cash, costs or another output; `voronka schema
        --outputs` lists them
    .ru = Что должно стать лучше всего: revenue, profit, sales, p_target, lowest_cash, costs или другой показатель; все
        перечислит `voronka schema --outputs`

## Groups of arguments

heading--which-department =
    .en = Which department
    .ru = Какой отдел

heading--how-thoroughly =
    .en = How thoroughly
    .ru = Насколько тщательно

heading--what-comes-out =
    .en = What comes out
    .ru = Что на выходе

heading--what-is-tried =
    .en = What is tried
    .ru = Что перебирать

heading--every-command =
    .en = Options of every command
    .ru = Параметры всех команд

## What stands for a value

value--SCENARIO-toml =
    .en = SCENARIO.toml
    .ru = СЦЕНАРИЙ.toml

value--FILE-csv =
    .en = FILE.csv
    .ru = ФАЙЛ.csv

value--AMOUNT =
    .en = AMOUNT
    .ru = СУММА

value--DATE =
    .en = DATE
    .ru = ДАТА

value--DAY =
    .en = DAY
    .ru = ДЕНЬ

value--DIR =
    .en = DIR
    .ru = ПАПКА

value--HOW =
    .en = HOW
    .ru = КАК

value--LANG =
    .en = LANG
    .ru = ЯЗЫК

value--N =
    .en = N
    .ru = ЧИСЛО

value--NAME =
    .en = NAME
    .ru = ИМЯ

value--OPTIONS =
    .en = OPTIONS
    .ru = ВАРИАНТЫ

value--PATH =
    .en = PATH
    .ru = ПУТЬ

value--PATH-VALUE =
    .en = PATH=VALUE
    .ru = ПУТЬ=ЗНАЧЕНИЕ

value--PATH-VALUES =
    .en = PATH=VALUES
    .ru = ПУТЬ=ЗНАЧЕНИЯ

value--ROLE =
    .en = ROLE
    .ru = РОЛЬ

value--ROLES =
    .en = ROLES
    .ru = РОЛИ

value--SHARE =
    .en = SHARE
    .ru = ДОЛЯ

value--SHELL =
    .en = SHELL
    .ru = ОБОЛОЧКА

value--STAGES =
    .en = STAGES
    .ru = ЭТАПЫ

value--TEMPLATE =
    .en = TEMPLATE
    .ru = ШАБЛОН

value--TIME =
    .en = TIME
    .ru = ВРЕМЯ

value--TOPIC =
    .en = TOPIC
    .ru = РАЗДЕЛ

value--VALUES =
    .en = VALUES
    .ru = ЗНАЧЕНИЯ

value--WHAT =
    .en = WHAT
    .ru = ЧТО

value--WHEN =
    .en = WHEN
    .ru = КОГДА

value--COMMAND =
    .en = COMMAND
    .ru = КОМАНДА

## Words of help itself

word--usage =
    .en = Usage
    .ru = Запуск

word--commands =
    .en = Commands
    .ru = Команды

word--arguments =
    .en = Arguments
    .ru = Аргументы

word--options =
    .en = Options
    .ru = Параметры

word--any-options =
    .en = [OPTIONS]
    .ru = [ПАРАМЕТРЫ]

word--examples =
    .en = Examples
    .ru = Примеры

word--default =
    .en = default
    .ru = по умолчанию

word--subcommands =
    .en = subcommands
    .ru = команды

word--possible-values =
    .en = possible values
    .ru = возможные значения
