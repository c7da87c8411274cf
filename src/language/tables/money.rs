//! Money of the department as a whole, and the year before.

use super::limits::{MONEY, MONEY_RATE, RICHEST, f, table};
use crate::language::Default::{Else, Is, Must};
use crate::language::Kind::*;
use crate::language::{TableSpec, Unit, above, from_to};

pub(super) static MONEY_TABLE: TableSpec = table(
    "[money]",
    "money",
    "Costs of the department as a whole.",
    &[
        f("overhead", MONEY_RATE, Is("\"0/month\""), "overhead", "\"500k/month\""),
        f(
            "pay_budget",
            MONEY_RATE,
            Else("none"),
            "most that the pay of all roles is to come to over the run",
            "\"900k/month\"",
        ),
        f(
            "cash",
            Number(Unit::Money, from_to(-RICHEST, RICHEST)),
            Is("0"),
            "cash at the start",
            "\"2M\"",
        ),
        f(
            "one_off",
            Tables(&ONE_OFF),
            Is("[]"),
            "one-off costs",
            "[{ date = 2027-02-01, what = \"CRM\", cost = \"300k\" }]",
        ),
    ],
);

static ONE_OFF: TableSpec = table(
    "[[money.one_off]]",
    "one-off cost",
    "A cost that comes once.",
    &[
        f("date", Moment, Must, "its day", "2027-02-01"),
        f("what", Text, Is("\"one-off cost\""), "what it is for", "\"CRM\""),
        f("cost", MONEY, Must, "how much", "\"300k\""),
    ],
);

pub(super) static LAST_YEAR: TableSpec = table(
    "[last_year]",
    "last year",
    "The twelve months before the start, the base of growth targets.",
    &[
        f(
            "revenue",
            Exact(Unit::Money, above(0.0, RICHEST)),
            Else("unknown"),
            "revenue",
            "\"30M\"",
        ),
        f("sales", Exact(Unit::Count, above(0.0, 1e9)), Else("unknown"), "number of sales", "120"),
        f("margin", Exact(Unit::Money, above(0.0, RICHEST)), Else("unknown"), "margin", "\"12M\""),
    ],
);
