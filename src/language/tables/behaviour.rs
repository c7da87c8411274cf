//! What people make of their pay.

use super::limits::{MONEY_RATE, SHARE, defaults, f, table};
use crate::language::Default::{Else, Is, Must};
use crate::language::Kind::*;
use crate::language::{Kind, TableSpec, Unit, above, from_to};
use crate::messages::messages;

messages!(doc, "language/tables/behaviour");

/// What pay does to people.
pub static BEHAVIOUR: TableSpec = table(
    "[roles.NAME.behaviour]",
    "behaviour",
    doc::BEHAVIOUR,
    &[
        f(
            "effort",
            Table(&EFFORT),
            Else(defaults::NO_EFFECT),
            doc::BEHAVIOUR__EFFORT,
            "{ elasticity = \"0.1 to 0.3\", reference = \"10%\" }",
        ),
        f(
            "gives_up",
            Table(&GIVES_UP),
            Else(defaults::NO_EFFECT),
            doc::BEHAVIOUR__GIVES_UP,
            "{ under = \"50%\", hours = \"70%\" }",
        ),
        f("coasts", SHARE, Else(defaults::NO_EFFECT), doc::BEHAVIOUR__COASTS, "\"60%\""),
        f(
            "pulls_forward",
            Table(&PULLS_FORWARD),
            Else(defaults::NO_EFFECT),
            doc::BEHAVIOUR__PULLS_FORWARD,
            "{ share = \"30%\", days = \"5d\" }",
        ),
        f(
            "discounts",
            Table(&DISCOUNTS),
            Else(defaults::NO_EFFECT),
            doc::BEHAVIOUR__DISCOUNTS,
            "{ depth = \"10%\", days = \"5d\", elasticity = 2 }",
        ),
        f("neglects", SHARE, Else(defaults::NO_EFFECT), doc::BEHAVIOUR__NEGLECTS, "\"30%\""),
        f(
            "underpaid",
            Table(&UNDERPAID),
            Else(defaults::NO_EFFECT),
            doc::BEHAVIOUR__UNDERPAID,
            "{ quits = 2 }",
        ),
        f(
            "comfort",
            Table(&COMFORT),
            Else(defaults::NO_EFFECT),
            doc::BEHAVIOUR__COMFORT,
            "{ above = \"150k/month\", hours = \"30%\" }",
        ),
    ],
);

static EFFORT: TableSpec = table(
    "[roles.NAME.behaviour.effort]",
    "effort",
    doc::EFFORT,
    &[
        f(
            "elasticity",
            Number(Unit::Number, from_to(0.0, 10.0)),
            Must,
            doc::EFFORT__ELASTICITY,
            "\"0.1 to 0.3\"",
        ),
        f(
            "reference",
            Number(Unit::Share, above(0.0, 1.0)),
            Must,
            doc::EFFORT__REFERENCE,
            "\"10%\"",
        ),
        f("least", Number(Unit::Factor, from_to(0.0, 1.0)), Is("0.5"), doc::EFFORT__LEAST, "0.5"),
        f("most", Number(Unit::Factor, from_to(1.0, 3.0)), Is("1.5"), doc::EFFORT__MOST, "1.5"),
    ],
);

static GIVES_UP: TableSpec = table(
    "[roles.NAME.behaviour.gives_up]",
    "giving-up",
    doc::GIVING_UP,
    &[
        f("under", SHARE, Must, doc::GIVING_UP__UNDER, "\"50%\""),
        f("hours", SHARE, Must, doc::GIVING_UP__HOURS, "\"70%\""),
    ],
);

static PULLS_FORWARD: TableSpec = table(
    "[roles.NAME.behaviour.pulls_forward]",
    "pull-forward",
    doc::PULL_FORWARD,
    &[
        f("share", SHARE, Must, doc::PULL_FORWARD__SHARE, "\"30%\""),
        f("days", LAST_DAYS, Must, doc::PULL_FORWARD__DAYS, "\"5d\""),
    ],
);

static DISCOUNTS: TableSpec = table(
    "[roles.NAME.behaviour.discounts]",
    "discount",
    doc::DISCOUNT,
    &[
        f("depth", Number(Unit::Share, from_to(0.0, 0.9)), Must, doc::DISCOUNT__DEPTH, "\"10%\""),
        f("days", LAST_DAYS, Must, doc::DISCOUNT__DAYS, "\"5d\""),
        f(
            "elasticity",
            Number(Unit::Number, from_to(0.0, 20.0)),
            Must,
            doc::DISCOUNT__ELASTICITY,
            "\"1 to 3\"",
        ),
    ],
);

static UNDERPAID: TableSpec = table(
    "[roles.NAME.behaviour.underpaid]",
    "underpaid",
    doc::UNDERPAID,
    &[f("quits", Number(Unit::Number, from_to(0.0, 100.0)), Must, doc::UNDERPAID__QUITS, "2")],
);

static COMFORT: TableSpec = table(
    "[roles.NAME.behaviour.comfort]",
    "comfort",
    doc::COMFORT,
    &[
        f("above", MONEY_RATE, Must, doc::COMFORT__ABOVE, "\"150k/month\""),
        f("hours", SHARE, Must, doc::COMFORT__HOURS, "\"30%\""),
    ],
);

/// Days around the end of a pay period.
const LAST_DAYS: Kind = Exact(Unit::Days, from_to(1.0, 14.0));
