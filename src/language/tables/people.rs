//! People of a role: how they come, grow, tire and go.

use super::limits::{DAYS, DURATION, FACTOR, MOST_REPS, SHARE, f, table};
use crate::language::Default::{Else, Is, Must};
use crate::language::Kind::*;
use crate::language::{TableSpec, Thing, Unit, above, from_to};

pub(super) static RAMP: TableSpec = TableSpec {
    main: "over",
    ..table(
        "[roles.NAME.ramp]",
        "ramp",
        "How strength grows with time in the job.",
        &[
            f("over", DAYS, Must, "time from the first day to full strength", "\"3mo\""),
            f("start", SHARE, Is("\"30%\""), "strength on the first day", "\"30%\""),
            f(
                "shape",
                Choice(&["linear", "logistic", "exponential"]),
                Is("\"linear\""),
                "form of the curve",
                "\"logistic\"",
            ),
            f(
                "acts",
                Choice(&["odds", "hours", "both"]),
                Is("\"odds\""),
                "what strength acts on",
                "\"both\"",
            ),
        ],
    )
};

pub(super) static EARLY: TableSpec = table(
    "[roles.NAME.early_attrition]",
    "early attrition",
    "New people leave more often.",
    &[
        f(
            "months",
            Number(Unit::Number, above(0.0, 60.0)),
            Must,
            "length of the early time, months",
            "3",
        ),
        f(
            "times",
            Number(Unit::Number, from_to(0.0, 100.0)),
            Must,
            "how many times more leave in it",
            "2",
        ),
    ],
);

pub(super) static DISMISS: TableSpec = table(
    "[roles.NAME.dismiss]",
    "dismissal",
    "Who stays under quota for some months after the ramp is dismissed.",
    &[
        f("under", SHARE, Must, "share of quota", "\"50%\""),
        f("months", Whole(from_to(1.0, 120.0)), Must, "months in a row", "3"),
    ],
);

pub(super) static MOOD: TableSpec = table(
    "[roles.NAME.mood]",
    "mood",
    "What a streak of refusals does to a rep: an assumption.",
    &[
        f(
            "streak",
            Whole(from_to(1.0, 10_000.0)),
            Must,
            "refusals one after another, without a contact that moved a deal forwards",
            "10",
        ),
        f("lasts", DAYS, Must, "how long it lasts, from the next day on", "\"3d\""),
        f("hours", SHARE, Is("\"100%\""), "share of the selling hours that is left", "\"80%\""),
        f(
            "quits",
            Number(Unit::Number, from_to(1.0, 100.0)),
            Is("1"),
            "how many times more leave while it lasts",
            "2",
        ),
    ],
);

pub(super) static REP: TableSpec = table(
    "[[roles.NAME.reps]]",
    "rep",
    "A person who is there, or whose start is known.",
    &[
        f("name", Text, Else("the role and a number"), "name", "\"Анна\""),
        f(
            "since",
            Since,
            Else("there before the start, fully ramped"),
            "first day, or \"new\" for the first day of the run",
            "2024-05-01",
        ),
        f("skill", FACTOR, Else("drawn from `skill_spread`"), "factor on the odds", "1.2"),
        f(
            "segments",
            NamesOf(Thing::Segment),
            Else("all of the role"),
            "the only segments that this rep serves",
            "[\"sme\"]",
        ),
        f(
            "regions",
            NamesOf(Thing::Region),
            Else("all of the role"),
            "the only regions that this rep serves",
            "[\"north\"]",
        ),
        f(
            "products",
            NamesOf(Thing::Product),
            Else("all of the role"),
            "the only products that this rep sells",
            "[\"licence\"]",
        ),
    ],
);

pub(super) static HIRE: TableSpec = table(
    "[[roles.NAME.hire]]",
    "hiring wave",
    "A wave of hiring.",
    &[
        f("count", Whole(from_to(0.0, MOST_REPS)), Must, "how many people", "2"),
        f("from", Moment, Is("\"0d\""), "day on which the first of them starts", "2027-03-02"),
        f(
            "every",
            Exact(Unit::Days, DURATION),
            Is("\"0d\""),
            "time between their starts; 0 is all on one day",
            "\"1mo\"",
        ),
    ],
);
