### The reference of the language, in Markdown.

## The page

Title =
    .en = The scenario file
    .ru = Файл сценария

Introduction =
    .en = A scenario is a TOML file. Every key below is optional unless it is marked **required**.
    .ru = Сценарий — файл TOML. Все ключи ниже можно не писать, кроме тех, у которых стоит **обязательно**.

AtTheTop =
    .en = At the top
    .ru = В начале файла

FieldsHead =
    .en = | key | kind | default | meaning | example |
    .ru = | ключ | вид | по умолчанию | что это | пример |

Required =
    .en = **required**
    .ru = **обязательно**

SourcesHeading =
    .en = What is known of their size:
    .ru = Что известно о величинах:

## Numbers

Numbers =
    .en = Numbers
    .ru = Числа

UnitsHead =
    .en = | kind | written as |
    .ru = | вид | как пишется |

MoneyAndUnits =
    .en = Money may carry the sign or the code of the file's `currency` (`"3k USD"`), and no other. A point stands before
        decimals; an amount in which it may stand between thousands (`"45.000"`) is refused. In quotes a comma
        may stand before decimals by the same rule, and units may be Russian: `"3 мес"`, `"10 дней"`, `"1,5 млн ₽"`,
        `"от 20% до 30%"`. A month as a
        length is 30.44 days; one that begins on a date (a ramp, a training, hires one a month, a successor's coming) is a
        month of the calendar. Turnover is leavers of a period by average headcount, as it is published, and may be above
        100 %.
    .ru = У суммы может стоять знак или код валюты файла, `currency` (`"3k USD"`), и никакой другой. Дробная часть отделяется
        точкой; сумма, в которой точка может разделять тысячи (`"45.000"`), не принимается. В кавычках дробную
        часть по тому же правилу может отделять запятая, а единицы можно писать по-русски: `"3 мес"`, `"10 дней"`, `"1,5 млн ₽"`, `"от 20% до 30%"`. Месяц как
        срок — это 30.44 дня; месяц, который отсчитывается от даты (выход на план, обучение, наём по одному в месяц, выход
        замены), — календарный. Текучесть — ушедшие за период к средней численности, как её обычно публикуют; она может быть
        больше 100 %.

Ranges =
    .en = A number that you do not know exactly is a **range**: `"20% to 30%"` says that the true value lies below 20 % in one
        case of ten and above 30 % in one case of ten (`"20%-30%"` is the same; beside a minus write `to`). It is drawn once for
        each simulated run. So are `{"{"} p10 = …, p50 = …, p90 = … {"}"}` and the distributions below.
    .ru = Число, которого вы точно не знаете, — **диапазон**: `"20% to 30%"` значит, что в одном случае из десяти настоящее
        значение меньше 20 % и в одном из десяти — больше 30 % (`"20%-30%"` — то же самое; рядом с минусом пишите `to`). Оно
        выпадает один раз на прогон. Так же действуют `{"{"} p10 = …, p50 = …, p90 = … {"}"}` и распределения, перечисленные
        ниже.

Varying =
    .en = A quantity that **varies** from deal to deal is one number, `"2d to 5d"` (eight cases of ten lie between),
        `{"{"} mean = …, sigma = … {"}"}`, `{"{"} median = …, sigma = … {"}"}`, `{"{"} p10, p50, p90 {"}"}`, a distribution,
        `{"{"} mixture = [{"{"} weight = "60%", of = "1d" {"}"}, …] {"}"}`, or a history
        `{"{"} table = [["1d", 30], ["2d", 12]] {"}"}` (value, how often). Its parameters may be ranges. A duration that varies
        may count working days: `"2wd to 5wd"`.
    .ru = Величина, которая **меняется** от сделки к сделке, — это одно число, `"2d to 5d"` (восемь случаев из десяти лежат между),
        `{"{"} mean = …, sigma = … {"}"}`, `{"{"} median = …, sigma = … {"}"}`, `{"{"} p10, p50, p90 {"}"}`, распределение,
        `{"{"} mixture = [{"{"} weight = "60%", of = "1d" {"}"}, …] {"}"}` или история
        `{"{"} table = [["1d", 30], ["2d", 12]] {"}"}` (значение и сколько раз). Её параметры могут быть диапазонами. Срок,
        который меняется, можно считать в рабочих днях: `"2wd to 5wd"`.

FormsHead =
    .en = | `dist` | parameters | not known | varies | |
    .ru = | `dist` | параметры | не известно | меняется | |

Yes =
    .en = yes
    .ru = да

## Variants

VariantsAre =
    .en = Another way to do it: a table of the same shape as the file that overrides parts of it. Stages and reps are
        addressed by name, other lists by their place from 0. `title` is what reports call it.
    .ru = Другое решение: таблица того же вида, что и файл, которая заменяет его части. К этапам и менеджерам обращаются по
        имени, к остальным спискам — по месту, считая с 0. `title` — как вариант называют отчёты.

WholeValues =
    .en = A value that is written whole replaces what the file has: a number, a text, a list, a table in braces. What it does
        not state is then as if the file did not state it. A dotted key, or a key below a header, changes one value and leaves
        the others:
    .ru = Значение, написанное целиком, заменяет то, что в файле: число, текст, список, таблица в фигурных скобках. Чего в нём
        нет, того как будто нет и в файле. Ключ с точкой или ключ под заголовком меняет одно значение и не трогает остальные:

TheWholeCommission =
    .en = the whole commission: the steps of the file are gone
    .ru = весь процент: ступеней из файла больше нет

ItsRateAlone =
    .en = its rate alone: the steps stay
    .ru = только ставка: ступени остаются

CheckShows =
    .en = `voronka check` shows what each variant ends up with.
    .ru = Что получилось у каждого варианта, покажет `voronka check`.

FourHunters =
    .en = Four hunters
    .ru = Четыре хантера

OnTheCommandLine =
    .en = The same paths and the same rule hold on the command line: `--set roles.hunter.reps=4`.
    .ru = Те же адреса и то же правило действуют в командной строке: `--set roles.hunter.reps=4`.

## What a number measures

# $unit (Unit)
UnitWord =
    .en = { $unit ->
        [share] share
        [money] money
        [count] count
        [factor] factor
        [number] number
        [days] duration
        [wait] duration
        [hours] hours
        [rate] rate
        [money_rate] money rate
        [share_rate] share rate
        [turnover] turnover
        [days_rate] days rate
       *[change] share per month
    }
    .ru = { $unit ->
        [share] доля
        [money] сумма
        [count] количество
        [factor] коэффициент
        [number] число
        [days] срок
        [wait] срок
        [hours] число часов
        [rate] поток
        [money_rate] сумма за период
        [share_rate] доля за период
        [turnover] текучесть
        [days_rate] дни за год
       *[change] доля за месяц
    }

# Several of them, in the genitive.
# $unit (Unit)
UnitWords =
    .en = { UnitWord }s
    .ru = { $unit ->
        [share] долей
        [money] сумм
        [count] количеств
        [factor] коэффициентов
        [number] чисел
        [days] сроков
        [wait] сроков
        [hours] чисел часов
        [rate] потоков
        [money_rate] сумм за период
        [share_rate] долей за период
        [turnover] значений текучести
        [days_rate] чисел дней за год
       *[change] долей за месяц
    }

# $is_above (bool)
OrMore =
    .en = , { $is_above ->
        [yes] above { $least }
       *[no] { $least }
    } or more
    .ru = , { $is_above ->
        [yes] больше { $least }
       *[no] от { $least }
    }

# $is_above (bool)
Between =
    .en = , { $is_above ->
        [yes] above { $least }
       *[no] { $least }
    } to { $most }
    .ru = , { $is_above ->
        [yes] больше { $least }, до { $most }
       *[no] от { $least } до { $most }
    }

## Kinds of fields

AText =
    .en = text
    .ru = текст

TrueOrFalse =
    .en = true or false
    .ru = true или false

ListOf =
    .en = list of { $words }
    .ru = список из { $words }

ADate =
    .en = date
    .ru = дата

DateOrDuration =
    .en = date, or duration after the start
    .ru = дата или срок от начала

DurationOrDay =
    .en = duration, or last day
    .ru = срок или последний день

DateOrNew =
    .en = date, or `"new"`
    .ru = дата или `"new"`

Weekdays =
    .en = `"mon-fri"` or a list of days
    .ru = `"mon-fri"` или список дней

Dates =
    .en = list of dates and `"DATE to DATE"`
    .ru = список из дат и `"DATE to DATE"`

WholeNumber =
    .en = whole number{ $limits }
    .ru = целое число{ $limits }

# $unit (Unit)
KnownExactly =
    .en = { UnitWord }{ $limits }, known exactly
    .ru = { UnitWord }{ $limits }, без диапазона

# $unit (Unit)
Varies =
    .en = { UnitWord }, varies
    .ru = { UnitWord }, меняется

# $unit (Unit)
SeveralOf =
    .en = list of { UnitWords }
    .ru = список { UnitWords }

# $unit (Unit)
SoManyOf =
    .en = list of { $count } { UnitWords }
    .ru = список из { $count } { UnitWords }

Counts =
    .en = list of whole numbers, or `{"{"} by, counts {"}"}`
    .ru = список целых чисел или `{"{"} by, counts {"}"}`

# $unit (Unit)
ByAnyName =
    .en = { UnitWord } by name
    .ru = { UnitWord } по именам

DurationByPercentage =
    .en = duration by percentage
    .ru = сроки по процентам

OrTableWith =
    .en = { $main }, or table with `{ $key }`
    .ru = { $main } или таблица с `{ $key }`

ATable =
    .en = table
    .ru = таблица

TablesByName =
    .en = tables by name
    .ru = таблицы по именам

ListOfTables =
    .en = list of tables
    .ru = список таблиц

TableOrTables =
    .en = table, or list of tables
    .ru = таблица или список таблиц

CountOrTables =
    .en = count, or list of tables
    .ru = количество или список таблиц

## What has a name

# In Russian in the genitive.
# $thing (Thing)
ThingWord =
    .en = { $thing ->
        [segment] segment
        [product] product
        [region] region
        [stage] stage
        [role] role
       *[rep] rep
    }
    .ru = { $thing ->
        [segment] сегмента
        [product] продукта
        [region] региона
        [stage] этапа
        [role] роли
       *[rep] менеджера
    }

# $thing (Thing)
NameOf =
    .en = name of a { ThingWord }
    .ru = { $thing ->
        [rep] имя
       *[other] название
    } { ThingWord }

# $thing (Thing)
NamesOf =
    .en = list of names of { ThingWord }s
    .ru = список { $thing ->
        [segment] названий сегментов
        [product] названий продуктов
        [region] названий регионов
        [stage] названий этапов
        [role] названий ролей
       *[rep] имён менеджеров
    }

# In the dative of several.
# $thing (Thing)
ByThing =
    .en = { ThingWord }
    .ru = { $thing ->
        [segment] сегментам
        [product] продуктам
        [region] регионам
        [stage] этапам
        [role] ролям
       *[rep] менеджерам
    }

# $thing (Thing)
ShareBy =
    .en = share by { ByThing }
    .ru = доля по { ByThing }

# $thing (Thing)
FactorBy =
    .en = factor by { ByThing }
    .ru = коэффициент по { ByThing }
