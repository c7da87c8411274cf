### `voronka split`.
### kind: texts

about =
    .en = Find how to split people between two or three roles
    .ru = Найти, как разделить людей между двумя или тремя ролями

people =
    .en = Number of people in these roles together
    .ru = Сколько людей в этих ролях вместе

roles =
    .en = Two or three roles: `hunter,account`; default: those that sell
    .ru = Роли, две или три: `hunter,account`; если не указаны — те, что продают

least =
    .en = Fewest people in each role
    .ru = Сколько людей в каждой роли самое меньшее

precision =
    .en = Play until the best stands apart from the others by this; smaller differences do not count. Percentage points of a
        chance, per cent of revenue for money, per cent of itself for a number
    .ru = Считать, пока лучший не отделится от остальных на столько; меньшие различия не в счёт. Для вероятности —
        процентные пункты, для денег — проценты выручки, для количества — проценты его самого

examples =
    .en = voronka split 8 my.toml — eight people: how many hunt, how many keep?

        voronka split 8 my.toml --roles hunter,account --goal p_target

        voronka split 9 my.toml --roles sdr,closer,farmer --charts out
    .ru = voronka split 8 my.toml — восемь человек: кто ищет, кто ведёт?

        voronka split 8 my.toml --roles hunter,account --goal p_target

        voronka split 9 my.toml --roles sdr,closer,farmer --charts out
