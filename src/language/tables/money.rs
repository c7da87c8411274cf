//! Money of the department as a whole, and the year before.

use super::limits::{MONEY, MONEY_RATE, RICHEST, defaults, f, table};
use crate::language::Default::{Else, Is, Must};
use crate::language::Kind::*;
use crate::language::{TableSpec, Unit, above, from_to};
use crate::messages::messages;

messages!(doc, "language/tables/money");

pub(super) static MONEY_TABLE: TableSpec = table(
    "[money]",
    "money",
    doc::MONEY,
    &[
        f("overhead", MONEY_RATE, Is("\"0/month\""), doc::MONEY__OVERHEAD, "\"500k/month\""),
        f("pay_budget", MONEY_RATE, Else(defaults::NONE), doc::MONEY__PAY_BUDGET, "\"900k/month\""),
        f(
            "cash",
            Number(Unit::Money, from_to(-RICHEST, RICHEST)),
            Is("0"),
            doc::MONEY__CASH,
            "\"2M\"",
        ),
        f(
            "one_off",
            Tables(&ONE_OFF),
            Is("[]"),
            doc::MONEY__ONE_OFF,
            "[{ date = 2027-02-01, what = \"CRM\", cost = \"300k\" }]",
        ),
    ],
);

static ONE_OFF: TableSpec = table(
    "[[money.one_off]]",
    "one-off-cost",
    doc::ONE_OFF_COST,
    &[
        f("date", Moment, Must, doc::ONE_OFF_COST__DATE, "2027-02-01"),
        f("what", Text, Is("\"one-off cost\""), doc::ONE_OFF_COST__WHAT, "\"CRM\""),
        f("cost", MONEY, Must, doc::ONE_OFF_COST__COST, "\"300k\""),
    ],
);

pub(super) static LAST_YEAR: TableSpec = table(
    "[last_year]",
    "last-year",
    doc::LAST_YEAR,
    &[
        f(
            "revenue",
            Exact(Unit::Money, above(0.0, RICHEST)),
            Else(defaults::UNKNOWN),
            doc::LAST_YEAR__REVENUE,
            "\"30M\"",
        ),
        f(
            "sales",
            Exact(Unit::Count, above(0.0, 1e9)),
            Else(defaults::UNKNOWN),
            doc::LAST_YEAR__SALES,
            "120",
        ),
        f(
            "margin",
            Exact(Unit::Money, above(0.0, RICHEST)),
            Else(defaults::UNKNOWN),
            doc::LAST_YEAR__MARGIN,
            "\"12M\"",
        ),
    ],
);
