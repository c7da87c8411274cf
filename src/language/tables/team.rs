//! How leads find a rep, who checks, and what makes people better.

use super::limits::{
    DAY_HOURS, FACTOR, LONGEST, MONEY, MOST_REPS, POSITIVE_DURATION, SHARE, f, table,
};
use crate::language::Default::{Else, Is, Must};
use crate::language::Kind::*;
use crate::language::{TableSpec, Thing, Unit, above, from_to};

pub(super) static ROUTING: TableSpec = table(
    "[routing]",
    "routing",
    "How leads and handed-over deals find a rep.",
    &[
        f(
            "rule",
            Choice(&["round_robin", "least_loaded", "by_skill"]),
            Is("\"round_robin\""),
            "in turn, the fewest open deals, or the strongest of those with room: below `open_deals`, and nothing waits \
             there from the day before",
            "\"least_loaded\"",
        ),
        f(
            "absent",
            Flag,
            Is("false"),
            "whether they go to people, too, who are away on the day of the first contact: on vacation, sick or in training",
            "true",
        ),
    ],
);

pub(super) static MANAGEMENT: TableSpec = table(
    "[management]",
    "management",
    "Discipline, checks and the hours that they take.",
    &[
        f(
            "check_every",
            Number(Unit::Days, from_to(1.0, LONGEST)),
            Else("nobody checks"),
            "time between checks that find forgotten contacts",
            "\"1w\"",
        ),
        f(
            "check_hours",
            Number(Unit::Hours, DAY_HOURS),
            Is("0"),
            "hours of a check per rep",
            "0.5",
        ),
        f("check_hour_cost", MONEY, Is("0"), "cost of an hour of checking", "\"2k\""),
        f(
            "check_by",
            NameOf(Thing::Role),
            Else("the founder"),
            "role that checks and leads: checks come before its coaching and selling, and end with its day; where nobody of \
             it is there, nothing is checked",
            "\"head\"",
        ),
        f(
            "hours",
            Number(Unit::Hours, above(0.0, 168.0)),
            Is("40"),
            "hours a week that the founder has to check, where no role does: what does not fit comes later or not at all",
            "10",
        ),
        f(
            "crm",
            Short(&CRM),
            Is("\"0%\""),
            "share of contacts that stand in the CRM, which recalls those that would be forgotten",
            "\"60%\"",
        ),
        f(
            "discipline",
            SHARE,
            Is("\"100%\""),
            "share of due contacts made on their day, for roles that do not state their own",
            "\"90%\"",
        ),
    ],
);

pub(super) static CRM: TableSpec = TableSpec {
    main: "adoption",
    ..table(
        "[management.crm]",
        "CRM",
        "How far the CRM is used, and what it does against forgetting.",
        &[
            f("adoption", SHARE, Must, "share of contacts that stand in it", "\"60%\""),
            f(
                "recalls",
                SHARE,
                Is("\"100%\""),
                "share of those that it recalls when they would be forgotten",
                "\"80%\"",
            ),
        ],
    )
};

pub(super) static RIVALRY: TableSpec = table(
    "[rivalry]",
    "rivalry",
    "What several reps with the same job do to each other: an assumption.",
    &[
        f(
            "from",
            Whole(from_to(2.0, MOST_REPS)),
            Must,
            "reps in a role from which rivalry acts",
            "3",
        ),
        f("odds", FACTOR, Is("\"1.0 to 1.15\""), "factor on the odds", "1.1"),
        f("hours", Number(Unit::Factor, above(0.0, 3.0)), Is("1"), "factor on selling hours", "1"),
        f(
            "split_above",
            Whole(from_to(1.0, MOST_REPS)),
            Else("never"),
            "reps in a role above which it is split into teams",
            "6",
        ),
        f("split_odds", FACTOR, Is("1"), "factor on the odds once split", "1.05"),
        f(
            "split_hours",
            Number(Unit::Factor, above(0.0, 3.0)),
            Is("1"),
            "factor on selling hours once split",
            "1",
        ),
    ],
);

pub(super) static TRAINING: TableSpec = table(
    "[[training]]",
    "training",
    "A training event.",
    &[
        f("date", Moment, Must, "its day", "2027-02-01"),
        f(
            "hours",
            Number(Unit::Hours, DAY_HOURS),
            Is("8"),
            "hours that it takes from each rep on that day",
            "8",
        ),
        f("roles", NamesOf(Thing::Role), Else("all"), "roles that attend", "[\"hunter\"]"),
        f("odds", FACTOR, Must, "factor on the odds right after it", "1.15"),
        f(
            "half_life",
            Number(Unit::Days, POSITIVE_DURATION),
            Else("it stays"),
            "time in which the effect halves",
            "\"3mo\"",
        ),
        f("cost", MONEY, Is("0"), "cost of the event", "\"100k\""),
    ],
);
