//! What is sold.

use super::limits::{DAY_HOURS, FACTOR, SHARE, f, table};
use crate::language::Default::{Else, Is};
use crate::language::Kind::*;
use crate::language::{TableSpec, Unit, above, from_to};

pub(super) static PRODUCT: TableSpec = TableSpec {
    makers: &["price"],
    ..table(
        "[products.NAME]",
        "product",
        "What is sold. Every deal is for one product, by the shares of its segment or channel.",
        &[
            f(
                "price",
                Varies(Unit::Money, from_to(0.0, 1e10)),
                Else("the `deal_value` of the segment"),
                "the value of a deal for it",
                "{ mean = \"5k\", sigma = 0.4 }",
            ),
            f(
                "margin",
                SHARE,
                Else("the `margin` of the segment"),
                "share of the price left after the cost of what was sold",
                "\"60%\"",
            ),
            f("odds", FACTOR, Is("1"), "factor on the odds of every stage", "0.8"),
            f(
                "touches",
                Number(Unit::Factor, above(0.0, 100.0)),
                Is("1"),
                "factor on the contacts that settle a step, which takes one at least",
                "1.5",
            ),
            f(
                "gap",
                Number(Unit::Factor, above(0.0, 100.0)),
                Is("1"),
                "factor on the time between two contacts, which is a day at least",
                "2",
            ),
            f(
                "skill_floor",
                Number(Unit::Factor, from_to(0.0, 1000.0)),
                Is("0"),
                "skill × ramp from which on a rep sells it in full, 1 = a mean rep; a colleague of the same role at or \
                 above it gets its deals",
                "0.8",
            ),
            f(
                "below_floor",
                Number(Unit::Factor, from_to(0.0, 1.0)),
                Is("0"),
                "factor on the odds of a rep under the floor; at 0 every touch that settles loses the deal",
                "0.5",
            ),
            f(
                "cross_sell",
                Table(&CROSS_SELL),
                Else("customers do not take it up beside what they buy"),
                "how customers who have not bought it take it up",
                "{ per_order = \"5%\" }",
            ),
        ],
    )
};

static CROSS_SELL: TableSpec = table(
    "[products.NAME.cross_sell]",
    "cross-sell",
    "How customers who have not bought the product take it up: by one order at its price, which the rep who keeps them \
     serves. It states `per_order`, `rate` or both.",
    &[
        f(
            "per_order",
            SHARE,
            Else("not with orders"),
            "probability of it with each order of what they bought first",
            "\"5%\"",
        ),
        f(
            "rate",
            Number(Unit::ShareRate, from_to(0.0, 0.9)),
            Else("not of themselves"),
            "share of the customers without it who take it up of themselves",
            "\"20%/year\"",
        ),
        f(
            "hours",
            Number(Unit::Hours, DAY_HOURS),
            Else("as an order of the segment"),
            "hours that this order takes",
            "2",
        ),
    ],
);
