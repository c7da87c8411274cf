//! How leads find a rep, who checks, and what makes people better.

use super::limits::{
    DAY_HOURS, FACTOR, LONGEST, MONEY, MOST_REPS, POSITIVE_DURATION, SHARE, defaults, f, table,
};
use crate::language::Default::{Else, Is, Must};
use crate::language::Kind::*;
use crate::language::{TableSpec, Thing, Unit, above, from_to};
use crate::messages::messages;

messages!(doc, "language/tables/team");

pub(super) static ROUTING: TableSpec = table(
    "[routing]",
    "routing",
    doc::ROUTING,
    &[
        f(
            "rule",
            Choice(&["round_robin", "least_loaded", "by_skill"]),
            Is("\"round_robin\""),
            doc::ROUTING__RULE,
            "\"least_loaded\"",
        ),
        f("absent", Flag, Is("false"), doc::ROUTING__ABSENT, "true"),
    ],
);

pub(super) static MANAGEMENT: TableSpec = table(
    "[management]",
    "management",
    doc::MANAGEMENT,
    &[
        f(
            "check_every",
            Number(Unit::Days, from_to(1.0, LONGEST)),
            Else(defaults::NOBODY_CHECKS),
            doc::MANAGEMENT__CHECK_EVERY,
            "\"1w\"",
        ),
        f(
            "check_hours",
            Number(Unit::Hours, DAY_HOURS),
            Is("0"),
            doc::MANAGEMENT__CHECK_HOURS,
            "0.5",
        ),
        f("check_hour_cost", MONEY, Is("0"), doc::MANAGEMENT__CHECK_HOUR_COST, "\"2k\""),
        f(
            "check_by",
            NameOf(Thing::Role),
            Else(doc::MANAGEMENT__CHECK_BY__ELSE),
            doc::MANAGEMENT__CHECK_BY,
            "\"head\"",
        ),
        f("hours", Number(Unit::Hours, above(0.0, 168.0)), Is("40"), doc::MANAGEMENT__HOURS, "10"),
        f("crm", Short(&CRM), Is("\"0%\""), doc::MANAGEMENT__CRM, "\"60%\""),
        f("discipline", SHARE, Is("\"100%\""), doc::MANAGEMENT__DISCIPLINE, "\"90%\""),
    ],
);

pub(super) static CRM: TableSpec = TableSpec {
    main: "adoption",
    ..table(
        "[management.crm]",
        "crm",
        doc::CRM,
        &[
            f("adoption", SHARE, Must, doc::CRM__ADOPTION, "\"60%\""),
            f("recalls", SHARE, Is("\"100%\""), doc::CRM__RECALLS, "\"80%\""),
        ],
    )
};

pub(super) static RIVALRY: TableSpec = table(
    "[rivalry]",
    "rivalry",
    doc::RIVALRY,
    &[
        f("from", Whole(from_to(2.0, MOST_REPS)), Must, doc::RIVALRY__FROM, "3"),
        f("odds", FACTOR, Is("\"1.0 to 1.15\""), doc::RIVALRY__ODDS, "1.1"),
        f("hours", Number(Unit::Factor, above(0.0, 3.0)), Is("1"), doc::RIVALRY__HOURS, "1"),
        f(
            "split_above",
            Whole(from_to(1.0, MOST_REPS)),
            Else(doc::RIVALRY__SPLIT_ABOVE__ELSE),
            doc::RIVALRY__SPLIT_ABOVE,
            "6",
        ),
        f("split_odds", FACTOR, Is("1"), doc::RIVALRY__SPLIT_ODDS, "1.05"),
        f(
            "split_hours",
            Number(Unit::Factor, above(0.0, 3.0)),
            Is("1"),
            doc::RIVALRY__SPLIT_HOURS,
            "1",
        ),
    ],
);

pub(super) static TRAINING: TableSpec = table(
    "[[training]]",
    "training",
    doc::TRAINING,
    &[
        f("date", Moment, Must, doc::TRAINING__DATE, "2027-02-01"),
        f("hours", Number(Unit::Hours, DAY_HOURS), Is("8"), doc::TRAINING__HOURS, "8"),
        f("roles", NamesOf(Thing::Role), Else(defaults::ALL), doc::TRAINING__ROLES, "[\"hunter\"]"),
        f("odds", FACTOR, Must, doc::TRAINING__ODDS, "1.15"),
        f(
            "half_life",
            Number(Unit::Days, POSITIVE_DURATION),
            Else(doc::TRAINING__HALF_LIFE__ELSE),
            doc::TRAINING__HALF_LIFE,
            "\"3mo\"",
        ),
        f("cost", MONEY, Is("0"), doc::TRAINING__COST, "\"100k\""),
    ],
);
