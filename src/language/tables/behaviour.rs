//! What people make of their pay.

use super::limits::{MONEY_RATE, SHARE, f, table};
use crate::language::Default::{Else, Is, Must};
use crate::language::Kind::*;
use crate::language::{Kind, TableSpec, Unit, above, from_to};

/// What pay does to people.
pub static BEHAVIOUR: TableSpec = table(
    "[roles.NAME.behaviour]",
    "behaviour",
    "What pay does to the people of a role. Each key is an assumption that holds only where it is stated, and is named \
     beside the results that it moves. State ranges: what is known of their size is told below.",
    &[
        f(
            "effort",
            Table(&EFFORT),
            Else("no effect"),
            "selling hours follow the share that the next sales are paid",
            "{ elasticity = \"0.1 to 0.3\", reference = \"10%\" }",
        ),
        f(
            "gives_up",
            Table(&GIVES_UP),
            Else("no effect"),
            "fewer hours far below the quota, in the second half of a pay period",
            "{ under = \"50%\", hours = \"70%\" }",
        ),
        f(
            "coasts",
            SHARE,
            Else("no effect"),
            "share of the selling hours that is left once the cap of the plan is reached",
            "\"60%\"",
        ),
        f(
            "pulls_forward",
            Table(&PULLS_FORWARD),
            Else("no effect"),
            "deals are pulled forward to the end of the pay period, and miss after it",
            "{ share = \"30%\", days = \"5d\" }",
        ),
        f(
            "discounts",
            Table(&DISCOUNTS),
            Else("no effect"),
            "prices are cut on the last days of the pay period",
            "{ depth = \"10%\", days = \"5d\", elasticity = 2 }",
        ),
        f(
            "neglects",
            SHARE,
            Else("no effect"),
            "share of the days on which what is not paid waits: regular contacts, and orders if the plan pays nothing for them",
            "\"30%\"",
        ),
        f(
            "underpaid",
            Table(&UNDERPAID),
            Else("no effect"),
            "who is paid under the market, `pay.market`, leaves more often",
            "{ quits = 2 }",
        ),
        f(
            "comfort",
            Table(&COMFORT),
            Else("no effect"),
            "who is paid well prospects less",
            "{ above = \"150k/month\", hours = \"30%\" }",
        ),
    ],
);

static EFFORT: TableSpec = table(
    "[roles.NAME.behaviour.effort]",
    "effort",
    "A factor on the selling hours of a day: 1 + elasticity x (marginal rate / reference - 1). The marginal rate is what the \
     plan pays for the next tenth of the quota (without one: for any sale) by commission, a soft salary on money, cap and a draw that \
     is not recoverable, as a share of that revenue.",
    &[
        f(
            "elasticity",
            Number(Unit::Number, from_to(0.0, 10.0)),
            Must,
            "change of effort for each relative change of the rate",
            "\"0.1 to 0.3\"",
        ),
        f(
            "reference",
            Number(Unit::Share, above(0.0, 1.0)),
            Must,
            "marginal rate at which people work the hours that the scenario states",
            "\"10%\"",
        ),
        f("least", Number(Unit::Factor, from_to(0.0, 1.0)), Is("0.5"), "least effort", "0.5"),
        f("most", Number(Unit::Factor, from_to(1.0, 3.0)), Is("1.5"), "greatest effort", "1.5"),
    ],
);

static GIVES_UP: TableSpec = table(
    "[roles.NAME.behaviour.gives_up]",
    "giving up",
    "Once half of the quota's days of a pay period are over, who is far below the quota of those days works less.",
    &[
        f("under", SHARE, Must, "share of the quota of the days so far", "\"50%\""),
        f("hours", SHARE, Must, "share of the selling hours that is left", "\"70%\""),
    ],
);

static PULLS_FORWARD: TableSpec = table(
    "[roles.NAME.behaviour.pulls_forward]",
    "pull-forward",
    "Contacts in the last stage that fall due in the first days after a pay period are made so many days earlier, in its last days.",
    &[
        f("share", SHARE, Must, "share of these contacts", "\"30%\""),
        f("days", LAST_DAYS, Must, "days before and after the end, 14 at most", "\"5d\""),
    ],
);

static DISCOUNTS: TableSpec = table(
    "[roles.NAME.behaviour.discounts]",
    "discount",
    "On the last days of a pay period every contact in the last stage comes with a price cut: the odds of signing are \
     multiplied by (1 - depth)^-elasticity, and deals signed then bring so much less revenue and margin.",
    &[
        f("depth", Number(Unit::Share, from_to(0.0, 0.9)), Must, "share of the price", "\"10%\""),
        f("days", LAST_DAYS, Must, "last days of the period, 14 at most", "\"5d\""),
        f(
            "elasticity",
            Number(Unit::Number, from_to(0.0, 20.0)),
            Must,
            "price elasticity of the odds of signing",
            "\"1 to 3\"",
        ),
    ],
);

static UNDERPAID: TableSpec = table(
    "[roles.NAME.behaviour.underpaid]",
    "underpaid",
    "The daily probability of leaving is multiplied by 1 + quits x (1 - pay / market) for who was paid less than the market \
     in the last pay period. The market is that of the plan, `pay.market`.",
    &[f(
        "quits",
        Number(Unit::Number, from_to(0.0, 100.0)),
        Must,
        "how strongly people react",
        "2",
    )],
);

static COMFORT: TableSpec = table(
    "[roles.NAME.behaviour.comfort]",
    "comfort",
    "Who was paid so much in the last pay period leaves a part of the time for prospecting unused.",
    &[
        f("above", MONEY_RATE, Must, "pay from which that holds", "\"150k/month\""),
        f("hours", SHARE, Must, "share of the time for prospecting that is used", "\"30%\""),
    ],
);

/// Days around the end of a pay period.
const LAST_DAYS: Kind = Exact(Unit::Days, from_to(1.0, 14.0));
