### `voronka handoff`.
### kind: texts

about =
    .en = Find where to hand deals over, and what each change of rep loses
    .ru = Найти, где лучше передавать клиента и что теряется при каждой смене менеджера

from =
    .en = Role that hands deals over; default: the one that does so today
    .ru = Роль, которая передаёт клиентов; если не указана — та, что делает это сейчас

to =
    .en = Role that takes them over; default: the one that does so today
    .ru = Роль, которая их принимает; если не указана — та, что делает это сейчас

stages =
    .en = Stages at which to hand deals over, `never` for not at all: `proposal,contract,never`; default: all possible ones
    .ru = Этапы, на которых передают клиента, `never` — не передают: `proposal,contract,never`; если не указаны — все
        возможные

keep =
    .en = How many sales the winner of a customer keeps before handing the customer over; 0: deals are handed over before the
        first sale
    .ru = Сколько продаж клиенту делает тот, кто его привёл, прежде чем передать; 0: клиента передают до первой

credit =
    .en = Share of a sale credited to the rep who handed the deal over: `0%..50% step 25%`; default: as in the file
    .ru = Какая доля продажи засчитывается тому, кто передал клиента: `0%..50% step 25%`; если не указано — как в файле

precision =
    .en = Play until the best stands apart from the others by this; smaller differences do not count. Percentage points of a
        chance, per cent of revenue for money, per cent of itself for a number
    .ru = Считать, пока лучший не отделится от остальных на столько; меньшие различия не в счёт. Для вероятности —
        процентные пункты, для денег — проценты выручки, для количества — проценты его самого

examples =
    .en = voronka handoff my.toml — all stages, and 0 to 5 sales kept

        voronka handoff my.toml --from hunter --to account --goal p_target

        voronka handoff my.toml --stages proposal,never --keep 0..3
    .ru = voronka handoff my.toml — все этапы, от 0 до 5 продаж до передачи

        voronka handoff my.toml --from hunter --to account --goal p_target

        voronka handoff my.toml --stages proposal,never --keep 0..3
