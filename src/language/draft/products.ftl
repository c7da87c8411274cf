### What is wrong with products and with who sells them.

FloorMissing =
    .en = `below_floor` without `skill_floor`
    .ru = `below_floor` без `skill_floor`

ExpectedFloor =
    .en = expected `skill_floor` beside it: the skill that the product asks for
    .ru = ожидается рядом `skill_floor`: умение, которого требует продукт

NobodyTakesItUp =
    .en = nobody takes it up
    .ru = никто его не берёт

OrderOrRate =
    .en = expected `per_order` or `rate`
    .ru = ожидается `per_order` или `rate`

AddOneOfTwo =
    .en = add a line such as per_order = "5%" or rate = "20%/year"
    .ru = добавьте строку, например per_order = "5%" или rate = "20%/year"

AddShares =
    .en = add a line such as products = {"{"} { $product } = "100%" {"}"}
    .ru = добавьте строку, например products = {"{"} { $product } = "100%" {"}"}

ProductsMissing =
    .en = `products` is missing
    .ru = нет `products`

ShareOfEach =
    .en = expected the share of each product, as there are several: { $names }
    .ru = ожидается доля каждого продукта, их несколько: { $names }

NoneLiesThere =
    .en = none of its `segments` lies in its `regions`
    .ru = ни один из `segments` не лежит в `regions`

TheSegments =
    .en = the segments
    .ru = сегменты

ARegionOfOne =
    .en = expected a region of one of them
    .ru = ожидается регион одного из них

NamesNone =
    .en = { $key } names none
    .ru = список { $key } пуст

# $chosen (Chosen)
AtLeastOne =
    .en = expected at least one { $chosen ->
        [products] product
        [segments] segment
       *[regions] region
    }, or no such line: then { $chosen ->
        [products] all are sold
       *[other] all are served
    }
    .ru = ожидается хотя бы один { $chosen ->
        [products] продукт
        [segments] сегмент
       *[regions] регион
    }, или уберите строку: тогда { $chosen ->
        [products] продаются все
       *[other] обслуживаются все
    }

CrossSellAlone =
    .en = cross-sell without customers
    .ru = перекрёстные продажи без клиентов

OrderAgain =
    .en = expected a segment whose customers order again
    .ru = ожидается сегмент, клиенты которого заказывают повторно

AddTable =
    .en = add a table { $header }
    .ru = добавьте таблицу { $header }

NoDealForIt =
    .en = no deal is for it
    .ru = на него нет ни одной сделки

AShareOfDeals =
    .en = expected a share of the deals of a segment or a channel
    .ru = ожидается доля в сделках сегмента или канала

GiveItAShare =
    .en = give it a share in `products` of a segment: { $product } = "20%"
    .ru = дайте ему долю в `products` сегмента: { $product } = "20%"

NobodySellsIt =
    .en = nobody who works stage { $stage } sells it
    .ru = на этапе { $stage } его никто не продаёт

ARoleWithIt =
    .en = expected a role that works the stage with the product in its `products`
    .ru = ожидается роль, которая ведёт этот этап и продаёт этот продукт (`products`)

WorkedBy =
    .en = the stage is worked by { $who }
    .ru = этап ведут { $who }

NothingToOffer =
    .en = calls accounts of { $segment }, but sells none of its products
    .ru = звонит компаниям сегмента { $segment }, но не продаёт ни одного его продукта

OneOfThem =
    .en = expected one of { $names }, or a role that does not serve the segment
    .ru = ожидается что-то из { $names } или роль, которая не работает с этим сегментом
