//! What is sold.

use super::limits::{DAY_HOURS, FACTOR, SHARE, f, table};
use crate::language::Default::{Else, Is};
use crate::language::Kind::*;
use crate::language::{TableSpec, Unit, above, from_to};
use crate::messages::messages;

messages!(doc, "language/tables/products");

pub(super) static PRODUCT: TableSpec = TableSpec {
    makers: &["price"],
    ..table(
        "[products.NAME]",
        "product",
        doc::PRODUCT,
        &[
            f(
                "price",
                Varies(Unit::Money, from_to(0.0, 1e10)),
                Else(doc::PRODUCT__PRICE__ELSE),
                doc::PRODUCT__PRICE,
                "{ mean = \"5k\", sigma = 0.4 }",
            ),
            f("margin", SHARE, Else(doc::PRODUCT__MARGIN__ELSE), doc::PRODUCT__MARGIN, "\"60%\""),
            f("odds", FACTOR, Is("1"), doc::PRODUCT__ODDS, "0.8"),
            f(
                "touches",
                Number(Unit::Factor, above(0.0, 100.0)),
                Is("1"),
                doc::PRODUCT__TOUCHES,
                "1.5",
            ),
            f("gap", Number(Unit::Factor, above(0.0, 100.0)), Is("1"), doc::PRODUCT__GAP, "2"),
            f(
                "skill_floor",
                Number(Unit::Factor, from_to(0.0, 1000.0)),
                Is("0"),
                doc::PRODUCT__SKILL_FLOOR,
                "0.8",
            ),
            f(
                "below_floor",
                Number(Unit::Factor, from_to(0.0, 1.0)),
                Is("0"),
                doc::PRODUCT__BELOW_FLOOR,
                "0.5",
            ),
            f(
                "cross_sell",
                Table(&CROSS_SELL),
                Else(doc::PRODUCT__CROSS_SELL__ELSE),
                doc::PRODUCT__CROSS_SELL,
                "{ per_order = \"5%\" }",
            ),
        ],
    )
};

static CROSS_SELL: TableSpec = table(
    "[products.NAME.cross_sell]",
    "cross-sell",
    doc::CROSS_SELL,
    &[
        f(
            "per_order",
            SHARE,
            Else(doc::CROSS_SELL__PER_ORDER__ELSE),
            doc::CROSS_SELL__PER_ORDER,
            "\"5%\"",
        ),
        f(
            "rate",
            Number(Unit::ShareRate, from_to(0.0, 0.9)),
            Else(doc::CROSS_SELL__RATE__ELSE),
            doc::CROSS_SELL__RATE,
            "\"20%/year\"",
        ),
        f(
            "hours",
            Number(Unit::Hours, DAY_HOURS),
            Else(doc::CROSS_SELL__HOURS__ELSE),
            doc::CROSS_SELL__HOURS,
            "2",
        ),
    ],
);
