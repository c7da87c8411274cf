//! Pay plans.

use super::limits::{AMOUNT, DAYS, MONEY, MONEY_RATE, MOST_REPS, SHARE, f, table};
use crate::language::Default::{Else, Is, Must};
use crate::language::Kind::*;
use crate::language::{TableSpec, Thing, Unit, above, from_to};

pub(super) static PAY: TableSpec = TableSpec {
    main: "base",
    ..table(
        "[roles.NAME.pay]",
        "pay",
        "What a rep is paid: a base, and what the work of a pay period adds to it. Amounts of a period count by the \
         days on which the seat was filled.",
        &[
            f("base", MONEY_RATE, Is("\"0/month\""), "pay that hangs on nothing", "\"100k/month\""),
            f(
                "every",
                Choice(&["month", "quarter"]),
                Is("\"month\""),
                "pay period of everything but the base: goals, amounts and the cap are for so long",
                "\"quarter\"",
            ),
            f(
                "soft",
                Table(&SOFT),
                Else("none"),
                "salary paid for a pay period in which a goal is met",
                "{ amount = \"20k\", kpi = \"touches\", at_least = 400 }",
            ),
            f(
                "commission",
                OneOrMore(&COMMISSION),
                Else("none"),
                "shares of what was sold",
                "{ on = \"margin\", rate = \"10%\" }",
            ),
            f(
                "bonus",
                OneOrMore(&BONUS),
                Else("none"),
                "amounts for single acts",
                "{ for = \"effective_touch\", amount = 50 }",
            ),
            f(
                "team_bonus",
                Table(&TEAM_BONUS),
                Else("none"),
                "for each rep, when all of the role together meet their quotas",
                "{ at_least = \"100%\", amount = \"10k\" }",
            ),
            f(
                "contest",
                Table(&CONTEST),
                Else("none"),
                "for the best of the pay period by revenue",
                "{ top = 1, amount = \"30k\" }",
            ),
            f(
                "cap",
                MONEY,
                Else("no limit"),
                "most that is paid beside the base in a pay period",
                "\"200k\"",
            ),
            f(
                "split",
                SHARE,
                Else("all is credited to the rep who signs"),
                "share of a sale credited to the rep of this role who handed the deal over: towards quota and commission",
                "\"30%\"",
            ),
            f(
                "tail",
                Table(&TAIL),
                Else("none"),
                "commission on orders of customers whom the rep handed over",
                "{ rate = \"3%\", lasts = \"1y\" }",
            ),
            f(
                "clawback",
                Table(&CLAWBACK),
                Else("none"),
                "commission taken back when the customer leaves or does not pay",
                "{ within = \"90d\" }",
            ),
            f(
                "draw",
                Table(&DRAW),
                Else("none"),
                "advance on commission",
                "{ amount = \"30k\", recoverable = true }",
            ),
            f(
                "market",
                MONEY_RATE,
                Else("not known"),
                "what such a rep is paid elsewhere: pay is held against it",
                "\"120k/month\"",
            ),
        ],
    )
};

static SOFT: TableSpec = table(
    "[roles.NAME.pay.soft]",
    "soft salary",
    "Salary that is paid for a pay period in which a goal is met.",
    &[
        f("amount", MONEY, Must, "amount a period", "\"20k\""),
        f("kpi", Choice(KPIS), Must, "what is counted", "\"touches\""),
        f("at_least", Number(Unit::Money, AMOUNT), Must, "least number or amount a period", "400"),
        f(
            "stage",
            NameOf(Thing::Stage),
            Else("needed with kpi = \"entered\""),
            "stage into which deals must be brought",
            "\"proposal\"",
        ),
    ],
);

/// What a soft salary may hang on.
const KPIS: &[&str] = &[
    "touches",
    "effective_touches",
    "hand_offs",
    "sales",
    "orders",
    "revenue",
    "margin",
    "entered",
];

static COMMISSION: TableSpec = table(
    "[[roles.NAME.pay.commission]]",
    "commission",
    "A share of what was sold in the pay period, by attainment of its quota if it has steps. On cash it is earned \
     as the customers pay, by cash as a share of the quota.",
    &[
        f(
            "on",
            Choice(&["revenue", "margin", "cash"]),
            Must,
            "what it is a share of",
            "\"margin\"",
        ),
        f(
            "of",
            Choice(&["all", "new", "repeat"]),
            Is("\"all\""),
            "whether first sales count, what customers buy later, or both; with \"new\" the steps go by first sales alone",
            "\"new\"",
        ),
        f("rate", SHARE, Is("\"0%\""), "share below the first step", "\"10%\""),
        f(
            "steps",
            Tables(&STEP),
            Is("[]"),
            "shares from some attainment of quota on",
            "[{ from = \"100%\", rate = \"12%\" }]",
        ),
        f(
            "retroactive",
            Flag,
            Is("false"),
            "whether the step that was reached counts for all that was sold, not only for what lies above it",
            "true",
        ),
    ],
);

static STEP: TableSpec = table(
    "[[roles.NAME.pay.commission.steps]]",
    "step",
    "A share that counts from some attainment of the quota of the pay period on.",
    &[
        f("from", Exact(Unit::Share, above(0.0, 10.0)), Must, "share of the quota", "\"80%\""),
        f(
            "rate",
            Number(Unit::Share, from_to(0.0, 10.0)),
            Must,
            "share of what was sold; above \"100%\" only where it counts for what lies above the step",
            "\"5%\"",
        ),
    ],
);

static BONUS: TableSpec = table(
    "[[roles.NAME.pay.bonus]]",
    "bonus",
    "An amount for each act of a kind.",
    &[
        f(
            "for",
            Choice(&["touch", "effective_touch", "hand_off", "sale", "order", "entered"]),
            Must,
            "what is counted",
            "\"effective_touch\"",
        ),
        f("amount", MONEY, Must, "amount for each", "50"),
        f(
            "stage",
            NameOf(Thing::Stage),
            Else("needed with for = \"entered\""),
            "stage into which deals must be brought",
            "\"proposal\"",
        ),
    ],
);

static TEAM_BONUS: TableSpec = table(
    "[roles.NAME.pay.team_bonus]",
    "team bonus",
    "An amount for each rep of the role, when all together meet the sum of their quotas.",
    &[
        f(
            "at_least",
            Number(Unit::Share, above(0.0, 10.0)),
            Is("\"100%\""),
            "share of the sum of the quotas of the pay period",
            "\"100%\"",
        ),
        f("amount", MONEY, Must, "amount a rep and period", "\"10k\""),
    ],
);

static CONTEST: TableSpec = table(
    "[roles.NAME.pay.contest]",
    "contest",
    "An amount for those of the role with the most revenue in a pay period; of equals the first in the list wins.",
    &[
        f("top", Whole(from_to(1.0, MOST_REPS)), Is("1"), "how many win", "1"),
        f("amount", MONEY, Must, "amount for each of them", "\"30k\""),
    ],
);

static TAIL: TableSpec = table(
    "[roles.NAME.pay.tail]",
    "tail",
    "Commission on what customers buy after the rep handed them over to another role, or after their first sale if the \
     rep was the first to hand over the deal that it came from, as long as the rep stays.",
    &[
        f(
            "on",
            Choice(&["revenue", "margin"]),
            Is("\"revenue\""),
            "what it is a share of",
            "\"margin\"",
        ),
        f("rate", SHARE, Must, "share of each order", "\"3%\""),
        f(
            "lasts",
            DAYS,
            Must,
            "time after the customer was handed over, or after the first sale, in which that counts",
            "\"1y\"",
        ),
    ],
);

static CLAWBACK: TableSpec = table(
    "[roles.NAME.pay.clawback]",
    "clawback",
    "Commission on a first sale is taken back from who earned it and is still there, out of commission to come, when \
     the customer leaves, or when the rest of the payment is due and does not come.",
    &[
        f("within", DAYS, Must, "time after the sale in which that counts", "\"90d\""),
        f("share", SHARE, Is("\"100%\""), "share of the commission that is taken back", "\"50%\""),
    ],
);

static DRAW: TableSpec = table(
    "[roles.NAME.pay.draw]",
    "draw",
    "Commission is filled up to an amount in each pay period.",
    &[
        f("amount", MONEY, Must, "amount a period", "\"30k\""),
        f(
            "recoverable",
            Flag,
            Is("true"),
            "whether the advance is recovered from later commission above the amount",
            "false",
        ),
    ],
);
