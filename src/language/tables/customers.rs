//! What becomes of who has bought.

use super::limits::{
    DAY_HOURS, DURATION, FACTOR, LONGEST, MONEY_RATE, POSITIVE_DURATION, SHARE, defaults, f, table,
};
use crate::language::Default::{Else, Is, Must};
use crate::language::Kind::*;
use crate::language::{TableSpec, Thing, Unit, above, from_to};
use crate::messages::messages;

messages!(doc, "language/tables/customers");

pub(super) static CUSTOMERS: TableSpec = table(
    "[segments.NAME.customers]",
    "customers",
    doc::CUSTOMERS,
    &[
        f(
            "orders",
            Number(Unit::Rate, above(0.0, 100.0)),
            Else(doc::CUSTOMERS__ORDERS__ELSE),
            doc::CUSTOMERS__ORDERS,
            "\"4/year\"",
        ),
        f(
            "orders_spread",
            Number(Unit::Number, from_to(0.0, 10.0)),
            Is("0"),
            doc::CUSTOMERS__ORDERS_SPREAD,
            "0.8",
        ),
        f(
            "lifetime",
            Number(Unit::Days, POSITIVE_DURATION),
            Else(defaults::NOBODY_LEAVES),
            doc::CUSTOMERS__LIFETIME,
            "\"2y\"",
        ),
        f(
            "churn",
            Number(Unit::ShareRate, from_to(0.0, 0.9)),
            Else(defaults::NOBODY_LEAVES),
            doc::CUSTOMERS__CHURN,
            "\"3%/month\"",
        ),
        f(
            "churn_spread",
            Number(Unit::Number, from_to(0.0, 10.0)),
            Is("0"),
            doc::CUSTOMERS__CHURN_SPREAD,
            "0.5",
        ),
        f("drop_out", SHARE, Is("\"0%\""), doc::CUSTOMERS__DROP_OUT, "\"5%\""),
        f(
            "drop_out_spread",
            Number(Unit::Number, from_to(0.0, 0.99)),
            Is("0"),
            doc::CUSTOMERS__DROP_OUT_SPREAD,
            "0.3",
        ),
        f(
            "order_value",
            Varies(Unit::Money, from_to(0.0, 1e10)),
            Else(doc::CUSTOMERS__ORDER_VALUE__ELSE),
            doc::CUSTOMERS__ORDER_VALUE,
            "{ mean = \"2k\", sigma = 0.5 }",
        ),
        f(
            "wallet",
            Varies(Unit::Money, above(0.0, 1e10)),
            Else(doc::CUSTOMERS__WALLET__ELSE),
            doc::CUSTOMERS__WALLET,
            "{ mean = \"50k\", sigma = 0.5 }",
        ),
        f("growth", SHARE, Is("\"0%\""), doc::CUSTOMERS__GROWTH, "\"5%\""),
        f("hours", Number(Unit::Hours, DAY_HOURS), Is("0"), doc::CUSTOMERS__HOURS, "1"),
        f(
            "subscription",
            Table(&SUBSCRIPTION),
            Else(doc::CUSTOMERS__SUBSCRIPTION__ELSE),
            doc::CUSTOMERS__SUBSCRIPTION,
            "{ monthly = 200, term = \"12mo\", renewal = \"85%\" }",
        ),
        f(
            "care",
            Table(&CARE),
            Else(doc::CUSTOMERS__CARE__ELSE),
            doc::CUSTOMERS__CARE,
            "{ hours = 0.5, neglect = 3 }",
        ),
        f(
            "nps",
            Table(&NET_PROMOTERS),
            Else(doc::CUSTOMERS__NPS__ELSE),
            doc::CUSTOMERS__NPS,
            "{ promoters = \"40%\", detractors = \"20%\", detractors_leave = 2 }",
        ),
        f(
            "loyalty",
            Table(&LOYALTY),
            Else(doc::CUSTOMERS__LOYALTY__ELSE),
            doc::CUSTOMERS__LOYALTY,
            "{ cost = \"5/month\", leave = 0.8 }",
        ),
        f(
            "reasons",
            Named(&REASON),
            Else(doc::CUSTOMERS__REASONS__ELSE),
            doc::CUSTOMERS__REASONS,
            "{ price = { share = \"60%\", win_back = \"20%\" }, closed = { share = \"40%\", win_back = \"0%\" } }",
        ),
        f(
            "win_back",
            Table(&WIN_BACK),
            Else(doc::CUSTOMERS__WIN_BACK__ELSE),
            doc::CUSTOMERS__WIN_BACK,
            "{ share = \"10%\", after = \"3mo\" }",
        ),
        f(
            "to",
            NameOf(Thing::Role),
            Else(doc::CUSTOMERS__TO__ELSE),
            doc::CUSTOMERS__TO,
            "\"farmer\"",
        ),
        f(
            "after_orders",
            Number(Unit::Count, from_to(1.0, 1000.0)),
            Is("1"),
            doc::CUSTOMERS__AFTER_ORDERS,
            "2",
        ),
        f("handoff_drop", SHARE, Is("\"0%\""), doc::CUSTOMERS__HANDOFF_DROP, "\"15%\""),
    ],
);

static SUBSCRIPTION: TableSpec = table(
    "[segments.NAME.customers.subscription]",
    "subscription",
    doc::SUBSCRIPTION,
    &[
        f(
            "monthly",
            Varies(Unit::Money, from_to(0.0, 1e10)),
            Must,
            doc::SUBSCRIPTION__MONTHLY,
            "{ mean = 200, sigma = 0.5 }",
        ),
        f("first", SHARE, Is("\"100%\""), doc::SUBSCRIPTION__FIRST, "\"50%\""),
        f(
            "grows_over",
            Number(Unit::Days, DURATION),
            Is("\"0d\""),
            doc::SUBSCRIPTION__GROWS_OVER,
            "\"6mo\"",
        ),
        f(
            "term",
            Number(Unit::Days, from_to(1.0, LONGEST)),
            Else(doc::SUBSCRIPTION__TERM__ELSE),
            doc::SUBSCRIPTION__TERM,
            "\"12mo\"",
        ),
        f("renewal", SHARE, Is("\"100%\""), doc::SUBSCRIPTION__RENEWAL, "\"80% to 90%\""),
    ],
);

static CARE: TableSpec = table(
    "[segments.NAME.customers.care]",
    "care",
    doc::CARE,
    &[
        f("hours", Number(Unit::Hours, above(0.0, 200.0)), Must, doc::CARE__HOURS, "\"0.5 to 1\""),
        f(
            "neglect",
            Number(Unit::Factor, from_to(1.0, 1000.0)),
            Is("1"),
            doc::CARE__NEGLECT,
            "\"2 to 4\"",
        ),
    ],
);

static NET_PROMOTERS: TableSpec = table(
    "[segments.NAME.customers.nps]",
    "nps",
    doc::NPS,
    &[
        f("promoters", SHARE, Must, doc::NPS__PROMOTERS, "\"40%\""),
        f("detractors", SHARE, Must, doc::NPS__DETRACTORS, "\"20%\""),
        f("promoters_leave", FACTOR, Is("1"), doc::NPS__PROMOTERS_LEAVE, "0.7"),
        f("detractors_leave", FACTOR, Is("1"), doc::NPS__DETRACTORS_LEAVE, "\"1.5 to 3\""),
        f("neglect", SHARE, Is("\"0%\""), doc::NPS__NEGLECT, "\"20%\""),
    ],
);

static LOYALTY: TableSpec = table(
    "[segments.NAME.customers.loyalty]",
    "loyalty-programme",
    doc::LOYALTY_PROGRAMME,
    &[
        f("cost", MONEY_RATE, Is("\"0/month\""), doc::LOYALTY_PROGRAMME__COST, "\"5/month\""),
        f("of_orders", SHARE, Is("\"0%\""), doc::LOYALTY_PROGRAMME__OF_ORDERS, "\"2%\""),
        f("leave", FACTOR, Must, doc::LOYALTY_PROGRAMME__LEAVE, "\"0.7 to 0.9\""),
    ],
);

static REASON: TableSpec = TableSpec {
    makers: &["share"],
    ..table(
        "[segments.NAME.customers.reasons.NAME]",
        "reason",
        doc::REASON,
        &[
            f("share", SHARE, Must, doc::REASON__SHARE, "\"40%\""),
            f(
                "win_back",
                SHARE,
                Else(doc::REASON__WIN_BACK__ELSE),
                doc::REASON__WIN_BACK,
                "\"10% to 30%\"",
            ),
        ],
    )
};

static WIN_BACK: TableSpec = table(
    "[segments.NAME.customers.win_back]",
    "win-back",
    doc::WIN_BACK,
    &[
        f("share", SHARE, Must, doc::WIN_BACK__SHARE, "\"5% to 15%\""),
        f(
            "after",
            Number(Unit::Days, from_to(1.0, LONGEST)),
            Is("\"3mo\""),
            doc::WIN_BACK__AFTER,
            "\"3mo\"",
        ),
        f("hours", Number(Unit::Hours, DAY_HOURS), Is("0.5"), doc::WIN_BACK__HOURS, "1"),
    ],
);
