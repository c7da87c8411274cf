//! What is to be reached, and the deals of the first day.

use super::limits::{DURATION, MOST_DEALS, RICHEST, defaults, f, table};
use crate::language::Default::{Else, Is, Must};
use crate::language::Kind::*;
use crate::language::{TableSpec, Thing, Unit, from_to};
use crate::messages::messages;

messages!(doc, "language/tables/targets");

/// What a target may count.
const MEASURES: &[&str] =
    &["sales", "revenue", "bookings", "cash", "margin", "profit", "new_customers", "reached"];

pub(super) static TARGET: TableSpec = TableSpec {
    makers: &["what"],
    ..table(
        "[targets.NAME]",
        "target",
        doc::TARGET,
        &[
            f("what", Choice(MEASURES), Must, doc::TARGET__WHAT, "\"revenue\""),
            f(
                "growth",
                Exact(Unit::Share, from_to(-0.99, 100.0)),
                Else(doc::TARGET__GROWTH__ELSE),
                doc::TARGET__GROWTH,
                "\"100%\"",
            ),
            f(
                "at_least",
                Exact(Unit::Money, from_to(-RICHEST, RICHEST)),
                Else(doc::TARGET__AT_LEAST__ELSE),
                doc::TARGET__AT_LEAST,
                "\"60M\"",
            ),
            f(
                "stage",
                NameOf(Thing::Stage),
                Else(doc::TARGET__STAGE__ELSE),
                doc::TARGET__STAGE,
                "\"proposal\"",
            ),
            f(
                "scope",
                Choice(&["department", "each_rep"]),
                Is("\"department\""),
                doc::TARGET__SCOPE,
                "\"each_rep\"",
            ),
            f(
                "role",
                NameOf(Thing::Role),
                Else(doc::TARGET__ROLE__ELSE),
                doc::TARGET__ROLE,
                "\"hunter\"",
            ),
            f(
                "segment",
                NameOf(Thing::Segment),
                Else(doc::TARGET__SEGMENT__ELSE),
                doc::TARGET__SEGMENT,
                "\"sme\"",
            ),
            f(
                "product",
                NameOf(Thing::Product),
                Else(doc::TARGET__PRODUCT__ELSE),
                doc::TARGET__PRODUCT,
                "\"licence\"",
            ),
            f("from", Moment, Is("\"0d\""), doc::TARGET__FROM, "2027-01-04"),
            f("by", Moment, Else(doc::TARGET__BY__ELSE), doc::TARGET__BY, "2027-12-31"),
        ],
    )
};

pub(super) static DEAL: TableSpec = table(
    "[[deals]]",
    "deal",
    doc::DEAL,
    &[
        f("stage", NameOf(Thing::Stage), Must, doc::DEAL__STAGE, "\"contract\""),
        f("count", Whole(from_to(1.0, MOST_DEALS)), Is("1"), doc::DEAL__COUNT, "3"),
        f("steps_done", Whole(from_to(0.0, 99.0)), Is("0"), doc::DEAL__STEPS_DONE, "1"),
        f("age", Exact(Unit::Days, DURATION), Is("\"0d\""), doc::DEAL__AGE, "\"5d\""),
        f(
            "first_contact",
            Exact(Unit::Days, DURATION),
            Else(doc::DEAL__FIRST_CONTACT__ELSE),
            doc::DEAL__FIRST_CONTACT,
            "\"30d\"",
        ),
        f(
            "segment",
            NameOf(Thing::Segment),
            Else(defaults::THE_ONLY_SEGMENT),
            doc::DEAL__SEGMENT,
            "\"sme\"",
        ),
        f(
            "product",
            NameOf(Thing::Product),
            Else(doc::DEAL__PRODUCT__ELSE),
            doc::DEAL__PRODUCT,
            "\"licence\"",
        ),
        f(
            "value",
            Exact(Unit::Money, from_to(0.0, 1e10)),
            Else(doc::DEAL__VALUE__ELSE),
            doc::DEAL__VALUE,
            "\"500k\"",
        ),
        f("owner", NameOf(Thing::Rep), Else(doc::DEAL__OWNER__ELSE), doc::DEAL__OWNER, "\"Anna\""),
    ],
);
