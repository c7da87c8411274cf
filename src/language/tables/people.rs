//! People of a role: how they come, grow, tire and go.

use super::limits::{DAYS, DURATION, FACTOR, MOST_REPS, SHARE, defaults, f, table};
use crate::language::Default::{Else, Is, Must};
use crate::language::Kind::*;
use crate::language::{TableSpec, Thing, Unit, above, from_to};
use crate::messages::messages;

messages!(doc, "language/tables/people");

pub(super) static RAMP: TableSpec = TableSpec {
    main: "over",
    ..table(
        "[roles.NAME.ramp]",
        "ramp",
        doc::RAMP,
        &[
            f("over", DAYS, Must, doc::RAMP__OVER, "\"3mo\""),
            f("start", SHARE, Is("\"30%\""), doc::RAMP__START, "\"30%\""),
            f(
                "shape",
                Choice(&["linear", "logistic", "exponential"]),
                Is("\"linear\""),
                doc::RAMP__SHAPE,
                "\"logistic\"",
            ),
            f(
                "acts",
                Choice(&["odds", "hours", "both"]),
                Is("\"odds\""),
                doc::RAMP__ACTS,
                "\"both\"",
            ),
        ],
    )
};

pub(super) static EARLY: TableSpec = table(
    "[roles.NAME.early_attrition]",
    "early-attrition",
    doc::EARLY_ATTRITION,
    &[
        f(
            "months",
            Number(Unit::Number, above(0.0, 60.0)),
            Must,
            doc::EARLY_ATTRITION__MONTHS,
            "3",
        ),
        f(
            "times",
            Number(Unit::Number, from_to(0.0, 100.0)),
            Must,
            doc::EARLY_ATTRITION__TIMES,
            "2",
        ),
    ],
);

pub(super) static DISMISS: TableSpec = table(
    "[roles.NAME.dismiss]",
    "dismissal",
    doc::DISMISSAL,
    &[
        f("under", SHARE, Must, doc::DISMISSAL__UNDER, "\"50%\""),
        f("months", Whole(from_to(1.0, 120.0)), Must, doc::DISMISSAL__MONTHS, "3"),
    ],
);

pub(super) static MOOD: TableSpec = table(
    "[roles.NAME.mood]",
    "mood",
    doc::MOOD,
    &[
        f("streak", Whole(from_to(1.0, 10_000.0)), Must, doc::MOOD__STREAK, "10"),
        f("lasts", DAYS, Must, doc::MOOD__LASTS, "\"3d\""),
        f("hours", SHARE, Is("\"100%\""), doc::MOOD__HOURS, "\"80%\""),
        f("quits", Number(Unit::Number, from_to(1.0, 100.0)), Is("1"), doc::MOOD__QUITS, "2"),
    ],
);

pub(super) static REP: TableSpec = table(
    "[[roles.NAME.reps]]",
    "rep",
    doc::REP,
    &[
        f("name", Text, Else(doc::REP__NAME__ELSE), doc::REP__NAME, "\"Anna\""),
        f("since", Since, Else(doc::REP__SINCE__ELSE), doc::REP__SINCE, "2024-05-01"),
        f("skill", FACTOR, Else(doc::REP__SKILL__ELSE), doc::REP__SKILL, "1.2"),
        f(
            "segments",
            NamesOf(Thing::Segment),
            Else(defaults::ALL_OF_THE_ROLE),
            doc::REP__SEGMENTS,
            "[\"sme\"]",
        ),
        f(
            "regions",
            NamesOf(Thing::Region),
            Else(defaults::ALL_OF_THE_ROLE),
            doc::REP__REGIONS,
            "[\"north\"]",
        ),
        f(
            "products",
            NamesOf(Thing::Product),
            Else(defaults::ALL_OF_THE_ROLE),
            doc::REP__PRODUCTS,
            "[\"licence\"]",
        ),
    ],
);

pub(super) static HIRE: TableSpec = table(
    "[[roles.NAME.hire]]",
    "hiring-wave",
    doc::HIRING_WAVE,
    &[
        f("count", Whole(from_to(0.0, MOST_REPS)), Must, doc::HIRING_WAVE__COUNT, "2"),
        f("from", Moment, Is("\"0d\""), doc::HIRING_WAVE__FROM, "2027-03-02"),
        f("every", Exact(Unit::Days, DURATION), Is("\"0d\""), doc::HIRING_WAVE__EVERY, "\"1mo\""),
    ],
);
