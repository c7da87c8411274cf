//! Kinds of work and who does them.

use super::behaviour::BEHAVIOUR;
use super::limits::{
    DAY_HOURS, DAYS, MONEY, MONEY_RATE, MOST_LEADS, MOST_REPS, SHARE, defaults, f, table,
};
use super::pay::PAY;
use super::people::{DISMISS, EARLY, HIRE, MOOD, RAMP, REP};
use crate::language::Default::{Else, Is};
use crate::language::Kind::*;
use crate::language::{TableSpec, Thing, Unit, above, from_to};
use crate::messages::messages;

messages!(doc, "language/tables/roles");

pub(super) static ROLE: TableSpec = TableSpec {
    makers: &["does", "stages"],
    ..table(
        "[roles.NAME]",
        "role",
        doc::ROLE,
        &[
            f(
                "does",
                Choices(&["prospect", "inbound", "customers", "lead"]),
                Is("[]"),
                doc::ROLE__DOES,
                "[\"prospect\", \"inbound\"]",
            ),
            f(
                "stages",
                NamesOf(Thing::Stage),
                Is("[]"),
                doc::ROLE__STAGES,
                "[\"contact\", \"proposal\"]",
            ),
            f(
                "segments",
                NamesOf(Thing::Segment),
                Else(defaults::ALL),
                doc::ROLE__SEGMENTS,
                "[\"sme\"]",
            ),
            f(
                "regions",
                NamesOf(Thing::Region),
                Else(defaults::ALL),
                doc::ROLE__REGIONS,
                "[\"north\"]",
            ),
            f(
                "products",
                NamesOf(Thing::Product),
                Else(defaults::ALL),
                doc::ROLE__PRODUCTS,
                "[\"licence\"]",
            ),
            f(
                "priority",
                Choice(&["latest_stage", "oldest_due", "largest_value", "hottest"]),
                Is("\"latest_stage\""),
                doc::ROLE__PRIORITY,
                "\"oldest_due\"",
            ),
            f(
                "open_deals",
                Whole(from_to(1.0, 1e6)),
                Else(defaults::NO_LIMIT),
                doc::ROLE__OPEN_DEALS,
                "60",
            ),
            f(
                "leads_at_most",
                Exact(Unit::Rate, above(0.0, MOST_LEADS)),
                Else(defaults::NO_LIMIT),
                doc::ROLE__LEADS_AT_MOST,
                "\"5/day\"",
            ),
            f(
                "hours",
                Number(Unit::Hours, above(0.0, 24.0)),
                Else(doc::ROLE__HOURS__ELSE),
                doc::ROLE__HOURS,
                "8",
            ),
            f("carry_over", Flag, Is("true"), doc::ROLE__CARRY_OVER, "false"),
            f(
                "workday",
                Free(Unit::Hours, DAY_HOURS),
                Is("{}"),
                doc::ROLE__WORKDAY,
                "{ admin = 1, crm = 0.5 }",
            ),
            f(
                "skill_spread",
                Number(Unit::Number, from_to(0.0, 3.0)),
                Is("0"),
                doc::ROLE__SKILL_SPREAD,
                "0.25",
            ),
            f("ramp", Short(&RAMP), Is("\"0d\""), doc::ROLE__RAMP, "\"3mo\""),
            f("reps", CountOr(&REP, from_to(0.0, MOST_REPS)), Is("0"), doc::ROLE__REPS, "3"),
            f(
                "attrition",
                Number(Unit::Turnover, from_to(0.0, 0.9)),
                Is("\"0%/year\""),
                doc::ROLE__ATTRITION,
                "\"30%/year\"",
            ),
            f(
                "early_attrition",
                Table(&EARLY),
                Else(doc::ROLE__EARLY_ATTRITION__ELSE),
                doc::ROLE__EARLY_ATTRITION,
                "{ months = 3, times = 2 }",
            ),
            f(
                "replace_after",
                DAYS,
                Else(doc::ROLE__REPLACE_AFTER__ELSE),
                doc::ROLE__REPLACE_AFTER,
                "\"40d\"",
            ),
            f(
                "on_leave",
                Choice(&["wait", "reroute"]),
                Is("\"reroute\""),
                doc::ROLE__ON_LEAVE,
                "\"wait\"",
            ),
            f("leaver_loss", SHARE, Is("\"0%\""), doc::ROLE__LEAVER_LOSS, "\"15%\""),
            f("customers_leave", SHARE, Is("\"0%\""), doc::ROLE__CUSTOMERS_LEAVE, "\"20%\""),
            f(
                "dismiss",
                Table(&DISMISS),
                Else(doc::ROLE__DISMISS__ELSE),
                doc::ROLE__DISMISS,
                "{ under = \"50%\", months = 3 }",
            ),
            f("quota", MONEY_RATE, Is("\"0/month\""), doc::ROLE__QUOTA, "\"1M/month\""),
            f("ramped_quota", Flag, Is("false"), doc::ROLE__RAMPED_QUOTA, "true"),
            f("pay", Short(&PAY), Is("\"0/month\""), doc::ROLE__PAY, "\"100k/month\""),
            f("hire_cost", MONEY, Is("0"), doc::ROLE__HIRE_COST, "\"50k\""),
            f(
                "offer_accepted",
                Number(Unit::Share, from_to(0.01, 1.0)),
                Is("\"100%\""),
                doc::ROLE__OFFER_ACCEPTED,
                "\"80%\"",
            ),
            f(
                "time_to_fill",
                DAYS,
                Else(doc::ROLE__TIME_TO_FILL__ELSE),
                doc::ROLE__TIME_TO_FILL,
                "\"40d\"",
            ),
            f("training", DAYS, Is("\"0d\""), doc::ROLE__TRAINING, "\"2w\""),
            f(
                "vacation",
                Number(Unit::DaysRate, from_to(0.0, 365.0)),
                Is("\"0d/year\""),
                doc::ROLE__VACATION,
                "\"28d/year\"",
            ),
            f(
                "sick",
                Number(Unit::DaysRate, from_to(0.0, 260.0)),
                Is("\"0d/year\""),
                doc::ROLE__SICK,
                "\"8d/year\"",
            ),
            f(
                "discipline",
                SHARE,
                Else(doc::ROLE__DISCIPLINE__ELSE),
                doc::ROLE__DISCIPLINE,
                "\"90%\"",
            ),
            f(
                "leads",
                NamesOf(Thing::Role),
                Else(doc::ROLE__LEADS__ELSE),
                doc::ROLE__LEADS,
                "[\"hunter\"]",
            ),
            f("span", Number(Unit::Count, above(0.0, 1000.0)), Is("8"), doc::ROLE__SPAN, "7"),
            f(
                "coaching",
                Number(Unit::Factor, above(0.0, 100.0)),
                Is("1"),
                doc::ROLE__COACHING,
                "1.15",
            ),
            f("sells", SHARE, Else(doc::ROLE__SELLS__ELSE), doc::ROLE__SELLS, "\"30%\""),
            f("wrong", SHARE, Is("\"0%\""), doc::ROLE__WRONG, "\"5%\""),
            f("blocked", SHARE, Is("\"0%\""), doc::ROLE__BLOCKED, "\"5%\""),
            f(
                "mood",
                Table(&MOOD),
                Else(defaults::NO_EFFECT),
                doc::ROLE__MOOD,
                "{ streak = 10, lasts = \"3d\", hours = \"80%\" }",
            ),
            f(
                "behaviour",
                Table(&BEHAVIOUR),
                Else(doc::ROLE__BEHAVIOUR__ELSE),
                doc::ROLE__BEHAVIOUR,
                "{ effort = { elasticity = \"0.1 to 0.3\", reference = \"10%\" } }",
            ),
            f(
                "hire",
                OneOrMore(&HIRE),
                Is("[]"),
                doc::ROLE__HIRE,
                "[{ count = 2, from = \"2mo\" }]",
            ),
        ],
    )
};
