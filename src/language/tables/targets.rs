//! What is to be reached, and the deals of the first day.

use super::limits::{DURATION, MOST_DEALS, RICHEST, f, table};
use crate::language::Default::{Else, Is, Must};
use crate::language::Kind::*;
use crate::language::{TableSpec, Thing, Unit, from_to};

/// What a target may count.
const MEASURES: &[&str] =
    &["sales", "revenue", "bookings", "cash", "margin", "profit", "new_customers", "reached"];

pub(super) static TARGET: TableSpec = TableSpec {
    makers: &["what"],
    ..table(
        "[targets.NAME]",
        "target",
        "What is to be reached, by whom and when. It states `at_least` or `growth`.",
        &[
            f("what", Choice(MEASURES), Must, "what is counted", "\"revenue\""),
            f(
                "growth",
                Exact(Unit::Share, from_to(-0.99, 100.0)),
                Else("`at_least`"),
                "growth over [last_year], for revenue, sales or margin",
                "\"100%\"",
            ),
            f(
                "at_least",
                Exact(Unit::Money, from_to(-RICHEST, RICHEST)),
                Else("`growth`"),
                "least amount or number that meets the target",
                "\"60M\"",
            ),
            f(
                "stage",
                NameOf(Thing::Stage),
                Else("needed with what = \"reached\""),
                "stage that deals must reach",
                "\"proposal\"",
            ),
            f(
                "scope",
                Choice(&["department", "each_rep"]),
                Is("\"department\""),
                "whether all together or each rep must reach it",
                "\"each_rep\"",
            ),
            f(
                "role",
                NameOf(Thing::Role),
                Else("all roles"),
                "the only role that counts",
                "\"hunter\"",
            ),
            f(
                "segment",
                NameOf(Thing::Segment),
                Else("all segments"),
                "the only segment that counts",
                "\"sme\"",
            ),
            f(
                "product",
                NameOf(Thing::Product),
                Else("all products"),
                "the only product that counts",
                "\"licence\"",
            ),
            f("from", Moment, Is("\"0d\""), "first day that counts", "2027-01-04"),
            f(
                "by",
                Moment,
                Else("the last day"),
                "last day that counts; \"7d\" is the end of the 7th day",
                "2027-12-31",
            ),
        ],
    )
};

pub(super) static DEAL: TableSpec = table(
    "[[deals]]",
    "deal",
    "A deal, or several alike, open at the start.",
    &[
        f("stage", NameOf(Thing::Stage), Must, "stage that it is in", "\"contract\""),
        f("count", Whole(from_to(1.0, MOST_DEALS)), Is("1"), "how many alike", "3"),
        f(
            "steps_done",
            Whole(from_to(0.0, 99.0)),
            Is("0"),
            "steps of that stage already settled",
            "1",
        ),
        f(
            "age",
            Exact(Unit::Days, DURATION),
            Is("\"0d\""),
            "time since its last contact",
            "\"5d\"",
        ),
        f(
            "first_contact",
            Exact(Unit::Days, DURATION),
            Else("the same as `age`"),
            "how long ago its first contact was",
            "\"30d\"",
        ),
        f(
            "segment",
            NameOf(Thing::Segment),
            Else("the only segment; needed if there are several"),
            "segment",
            "\"sme\"",
        ),
        f(
            "product",
            NameOf(Thing::Product),
            Else("by the shares of the segment"),
            "product",
            "\"licence\"",
        ),
        f(
            "value",
            Exact(Unit::Money, from_to(0.0, 1e10)),
            Else("drawn from `deal_value`, or the `price` of the product"),
            "value",
            "\"500k\"",
        ),
        f("owner", NameOf(Thing::Rep), Else("routed like a lead"), "rep who owns it", "\"Анна\""),
    ],
);
