//! Pay plans.

use super::limits::{AMOUNT, DAYS, MONEY, MONEY_RATE, MOST_REPS, SHARE, defaults, f, table};
use crate::language::Default::{Else, Is, Must};
use crate::language::Kind::*;
use crate::language::{TableSpec, Thing, Unit, above, from_to};
use crate::messages::messages;

messages!(doc, "language/tables/pay");

pub(super) static PAY: TableSpec = TableSpec {
    main: "base",
    ..table(
        "[roles.NAME.pay]",
        "pay",
        doc::PAY,
        &[
            f("base", MONEY_RATE, Is("\"0/month\""), doc::PAY__BASE, "\"100k/month\""),
            f(
                "every",
                Choice(&["month", "quarter"]),
                Is("\"month\""),
                doc::PAY__EVERY,
                "\"quarter\"",
            ),
            f(
                "soft",
                Table(&SOFT),
                Else(defaults::NONE),
                doc::PAY__SOFT,
                "{ amount = \"20k\", kpi = \"touches\", at_least = 400 }",
            ),
            f(
                "commission",
                OneOrMore(&COMMISSION),
                Else(defaults::NONE),
                doc::PAY__COMMISSION,
                "{ on = \"margin\", rate = \"10%\" }",
            ),
            f(
                "bonus",
                OneOrMore(&BONUS),
                Else(defaults::NONE),
                doc::PAY__BONUS,
                "{ for = \"effective_touch\", amount = 50 }",
            ),
            f(
                "team_bonus",
                Table(&TEAM_BONUS),
                Else(defaults::NONE),
                doc::PAY__TEAM_BONUS,
                "{ at_least = \"100%\", amount = \"10k\" }",
            ),
            f(
                "contest",
                Table(&CONTEST),
                Else(defaults::NONE),
                doc::PAY__CONTEST,
                "{ top = 1, amount = \"30k\" }",
            ),
            f("cap", MONEY, Else(defaults::NO_LIMIT), doc::PAY__CAP, "\"200k\""),
            f("split", SHARE, Else(doc::PAY__SPLIT__ELSE), doc::PAY__SPLIT, "\"30%\""),
            f(
                "tail",
                Table(&TAIL),
                Else(defaults::NONE),
                doc::PAY__TAIL,
                "{ rate = \"3%\", lasts = \"1y\" }",
            ),
            f(
                "clawback",
                Table(&CLAWBACK),
                Else(defaults::NONE),
                doc::PAY__CLAWBACK,
                "{ within = \"90d\" }",
            ),
            f(
                "draw",
                Table(&DRAW),
                Else(defaults::NONE),
                doc::PAY__DRAW,
                "{ amount = \"30k\", recoverable = true }",
            ),
            f(
                "market",
                MONEY_RATE,
                Else(doc::PAY__MARKET__ELSE),
                doc::PAY__MARKET,
                "\"120k/month\"",
            ),
        ],
    )
};

static SOFT: TableSpec = table(
    "[roles.NAME.pay.soft]",
    "soft-salary",
    doc::SOFT_SALARY,
    &[
        f("amount", MONEY, Must, doc::SOFT_SALARY__AMOUNT, "\"20k\""),
        f("kpi", Choice(KPIS), Must, doc::SOFT_SALARY__KPI, "\"touches\""),
        f("at_least", Number(Unit::Money, AMOUNT), Must, doc::SOFT_SALARY__AT_LEAST, "400"),
        f(
            "stage",
            NameOf(Thing::Stage),
            Else(doc::SOFT_SALARY__STAGE__ELSE),
            doc::SOFT_SALARY__STAGE,
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
    doc::COMMISSION,
    &[
        f("on", Choice(&["revenue", "margin", "cash"]), Must, doc::COMMISSION__ON, "\"margin\""),
        f("of", Choice(&["all", "new", "repeat"]), Is("\"all\""), doc::COMMISSION__OF, "\"new\""),
        f("rate", SHARE, Is("\"0%\""), doc::COMMISSION__RATE, "\"10%\""),
        f(
            "steps",
            Tables(&STEP),
            Is("[]"),
            doc::COMMISSION__STEPS,
            "[{ from = \"100%\", rate = \"12%\" }]",
        ),
        f("retroactive", Flag, Is("false"), doc::COMMISSION__RETROACTIVE, "true"),
    ],
);

static STEP: TableSpec = table(
    "[[roles.NAME.pay.commission.steps]]",
    "step",
    doc::STEP,
    &[
        f("from", Exact(Unit::Share, above(0.0, 10.0)), Must, doc::STEP__FROM, "\"80%\""),
        f("rate", Number(Unit::Share, from_to(0.0, 10.0)), Must, doc::STEP__RATE, "\"5%\""),
    ],
);

static BONUS: TableSpec = table(
    "[[roles.NAME.pay.bonus]]",
    "bonus",
    doc::BONUS,
    &[
        f(
            "for",
            Choice(&["touch", "effective_touch", "hand_off", "sale", "order", "entered"]),
            Must,
            doc::BONUS__FOR,
            "\"effective_touch\"",
        ),
        f("amount", MONEY, Must, doc::BONUS__AMOUNT, "50"),
        f(
            "stage",
            NameOf(Thing::Stage),
            Else(doc::BONUS__STAGE__ELSE),
            doc::BONUS__STAGE,
            "\"proposal\"",
        ),
    ],
);

static TEAM_BONUS: TableSpec = table(
    "[roles.NAME.pay.team_bonus]",
    "team-bonus",
    doc::TEAM_BONUS,
    &[
        f(
            "at_least",
            Number(Unit::Share, above(0.0, 10.0)),
            Is("\"100%\""),
            doc::TEAM_BONUS__AT_LEAST,
            "\"100%\"",
        ),
        f("amount", MONEY, Must, doc::TEAM_BONUS__AMOUNT, "\"10k\""),
    ],
);

static CONTEST: TableSpec = table(
    "[roles.NAME.pay.contest]",
    "contest",
    doc::CONTEST,
    &[
        f("top", Whole(from_to(1.0, MOST_REPS)), Is("1"), doc::CONTEST__TOP, "1"),
        f("amount", MONEY, Must, doc::CONTEST__AMOUNT, "\"30k\""),
    ],
);

static TAIL: TableSpec = table(
    "[roles.NAME.pay.tail]",
    "tail",
    doc::TAIL,
    &[
        f("on", Choice(&["revenue", "margin"]), Is("\"revenue\""), doc::TAIL__ON, "\"margin\""),
        f("rate", SHARE, Must, doc::TAIL__RATE, "\"3%\""),
        f("lasts", DAYS, Must, doc::TAIL__LASTS, "\"1y\""),
    ],
);

static CLAWBACK: TableSpec = table(
    "[roles.NAME.pay.clawback]",
    "clawback",
    doc::CLAWBACK,
    &[
        f("within", DAYS, Must, doc::CLAWBACK__WITHIN, "\"90d\""),
        f("share", SHARE, Is("\"100%\""), doc::CLAWBACK__SHARE, "\"50%\""),
    ],
);

static DRAW: TableSpec = table(
    "[roles.NAME.pay.draw]",
    "draw",
    doc::DRAW,
    &[
        f("amount", MONEY, Must, doc::DRAW__AMOUNT, "\"30k\""),
        f("recoverable", Flag, Is("true"), doc::DRAW__RECOVERABLE, "false"),
    ],
);
