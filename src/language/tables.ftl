### The scenario file itself, table by table: `table`, `table--key` and, where a default is told in words, `table--key--else`.
### kind: constants

## scenario

scenario =
    .en = What stands before the first table.
    .ru = То, что стоит до первой таблицы.

scenario--question =
    .en = the question that the scenario answers
    .ru = вопрос, на который отвечает сценарий

scenario--name =
    .en = a short name
    .ru = короткое имя

scenario--name--else =
    .en = the name of the file
    .ru = имя файла

scenario--lang =
    .en = language of pages and charts
    .ru = язык страниц и графиков

scenario--lang--else =
    .en = the language of your system, or English
    .ru = язык вашей системы или английский

scenario--start =
    .en = the first day
    .ru = первый день

scenario--horizon =
    .en = how long to look ahead, or the last day: 1 day to 10 years
    .ru = на сколько смотреть вперёд или последний день: от 1 дня до 10 лет

scenario--currency =
    .en = sign or code of the currency of all amounts; an amount in another is refused
    .ru = знак или код валюты всех сумм; сумма в другой валюте не принимается

scenario--report =
    .en = how results are cut
    .ru = по каким периодам делить результаты

scenario--report--else =
    .en = day for runs up to 45 days, week up to 184, else month
    .ru = до 45 дней — по дням, до 184 — по неделям, дольше — по месяцам

scenario--calendar =
    .en = working days
    .ru = рабочие дни

scenario--calendar--else =
    .en = Monday to Friday, eight hours
    .ru = с понедельника по пятницу, по восемь часов

scenario--base =
    .en = how refused accounts are treated
    .ru = как обходиться с компаниями, которые отказали

scenario--base--else =
    .en = cool-offs are respected
    .ru = остывание соблюдается

scenario--segments =
    .en = kinds of accounts
    .ru = кому продаём: виды компаний

scenario--channels =
    .en = sources of inbound leads
    .ru = откуда приходят лиды

scenario--channels--else =
    .en = no inbound leads
    .ru = входящих лидов нет

scenario--stages =
    .en = stages from first contact to signed contract, in order
    .ru = этапы от первого контакта до подписанного договора, по порядку

scenario--products =
    .en = what is sold
    .ru = что продаётся

scenario--products--else =
    .en = deals are of one kind
    .ru = все сделки одного вида

scenario--sale =
    .en = what follows the signature
    .ru = что бывает после подписания

scenario--sale--else =
    .en = the whole value is paid on signature
    .ru = вся сумма приходит при подписании

scenario--cycle =
    .en = a stated sales cycle, to which the gaps are fitted
    .ru = известный цикл сделки; под него подгоняются паузы

scenario--cycle--else =
    .en = gaps stay as they are
    .ru = паузы остаются как есть

scenario--roles =
    .en = kinds of work and who does them
    .ru = виды работы и кто их делает

scenario--routing =
    .en = how leads find a rep
    .ru = как лиды попадают к менеджеру

scenario--routing--else =
    .en = in turn
    .ru = по очереди

scenario--management =
    .en = checks and discipline
    .ru = проверки и дисциплина

scenario--rivalry =
    .en = what rivalry between reps brings
    .ru = что даёт соперничество менеджеров

scenario--training =
    .en = training events
    .ru = обучение по датам

scenario--money =
    .en = costs of the department as a whole
    .ru = расходы отдела в целом

scenario--money--else =
    .en = no overhead, no cash
    .ru = ни накладных расходов, ни денег на счёте

scenario--last_year =
    .en = the year before the start, for growth targets
    .ru = год до начала — для целей по росту

scenario--targets =
    .en = what is to be reached
    .ru = чего надо достичь

scenario--deals =
    .en = deals open at the start
    .ru = сделки, открытые в первый день

scenario--variants =
    .en = other ways to do it: tables of the same shape as the file that override parts of it
    .ru = другие решения: таблицы того же вида, что и файл, которые заменяют его части
