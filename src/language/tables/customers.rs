//! What becomes of who has bought.

use super::limits::{
    DAY_HOURS, DURATION, FACTOR, LONGEST, MONEY_RATE, POSITIVE_DURATION, SHARE, f, table,
};
use crate::language::Default::{Else, Is, Must};
use crate::language::Kind::*;
use crate::language::{TableSpec, Thing, Unit, above, from_to};

pub(super) static CUSTOMERS: TableSpec = table(
    "[segments.NAME.customers]",
    "customers",
    "Who has bought orders again, each at their own rate, and leaves in the end.",
    &[
        f(
            "orders",
            Number(Unit::Rate, above(0.0, 100.0)),
            Else("none; needed without `subscription`"),
            "mean orders of a customer after the first sale, while they stay",
            "\"4/year\"",
        ),
        f(
            "orders_spread",
            Number(Unit::Number, from_to(0.0, 10.0)),
            Is("0"),
            "how much that rate differs between customers: its standard deviation divided by its mean (gamma)",
            "0.8",
        ),
        f(
            "lifetime",
            Number(Unit::Days, POSITIVE_DURATION),
            Else("nobody leaves of themselves"),
            "mean time for which a customer stays",
            "\"2y\"",
        ),
        f(
            "churn",
            Number(Unit::ShareRate, from_to(0.0, 0.9)),
            Else("nobody leaves of themselves"),
            "the same as a share that leaves: of a hundred customers of today, so many have left a period later",
            "\"3%/month\"",
        ),
        f(
            "churn_spread",
            Number(Unit::Number, from_to(0.0, 10.0)),
            Is("0"),
            "how much the rate of leaving differs between customers: its standard deviation divided by its mean (gamma)",
            "0.5",
        ),
        f("drop_out", SHARE, Is("\"0%\""), "probability of leaving after an order", "\"5%\""),
        f(
            "drop_out_spread",
            Number(Unit::Number, from_to(0.0, 0.99)),
            Is("0"),
            "how much that probability p differs between customers: its standard deviation divided by √(p·(1 − p)) (beta)",
            "0.3",
        ),
        f(
            "order_value",
            Varies(Unit::Money, from_to(0.0, 1e10)),
            Else("as the value of a deal"),
            "the value of an order",
            "{ mean = \"2k\", sigma = 0.5 }",
        ),
        f(
            "wallet",
            Varies(Unit::Money, above(0.0, 1e10)),
            Else("nothing limits their orders"),
            "what a customer buys a year in all, from whomever; an order that would exceed it is not placed",
            "{ mean = \"50k\", sigma = 0.5 }",
        ),
        f(
            "growth",
            SHARE,
            Is("\"0%\""),
            "how much more each order is worth than the order before it, up to a hundred times the first",
            "\"5%\"",
        ),
        f(
            "hours",
            Number(Unit::Hours, DAY_HOURS),
            Is("0"),
            "hours that an order takes of the rep whose customer it is; 0 = none",
            "1",
        ),
        f(
            "subscription",
            Table(&SUBSCRIPTION),
            Else("customers pay for their orders only"),
            "what customers pay by the month",
            "{ monthly = 200, term = \"12mo\", renewal = \"85%\" }",
        ),
        f(
            "care",
            Table(&CARE),
            Else("they need none"),
            "hours that a customer needs every month, and what comes of neglect",
            "{ hours = 0.5, neglect = 3 }",
        ),
        f(
            "nps",
            Table(&NET_PROMOTERS),
            Else("all are alike"),
            "promoters and detractors among customers",
            "{ promoters = \"40%\", detractors = \"20%\", detractors_leave = 2 }",
        ),
        f(
            "loyalty",
            Table(&LOYALTY),
            Else("there is none"),
            "a loyalty programme: what it costs, and how much longer customers stay",
            "{ cost = \"5/month\", leave = 0.8 }",
        ),
        f(
            "reasons",
            Named(&REASON),
            Else("nobody asks why"),
            "why customers leave of themselves; the shares sum to 100%",
            "{ price = { share = \"60%\", win_back = \"20%\" }, closed = { share = \"40%\", win_back = \"0%\" } }",
        ),
        f(
            "win_back",
            Table(&WIN_BACK),
            Else("nobody asks former customers back"),
            "one attempt to win back who has left, by another rep if there is one",
            "{ share = \"10%\", after = \"3mo\" }",
        ),
        f(
            "to",
            NameOf(Thing::Role),
            Else(
                "the first role that does customers, unless the winner's role does; if there is none, the winner keeps them",
            ),
            "role that customers move to",
            "\"farmer\"",
        ),
        f(
            "after_orders",
            Number(Unit::Count, from_to(1.0, 1000.0)),
            Is("1"),
            "sales to a customer, the first included, after which they move",
            "2",
        ),
        f(
            "handoff_drop",
            SHARE,
            Is("\"0%\""),
            "chance that a customer leaves for being moved to another role",
            "\"15%\"",
        ),
    ],
);

static SUBSCRIPTION: TableSpec = table(
    "[segments.NAME.customers.subscription]",
    "subscription",
    "What a customer pays in advance for each month, from the day after the first sale on, for as long as they stay.",
    &[
        f(
            "monthly",
            Varies(Unit::Money, from_to(0.0, 1e10)),
            Must,
            "the amount of a month in the steady state; it may vary from customer to customer",
            "{ mean = 200, sigma = 0.5 }",
        ),
        f(
            "first",
            SHARE,
            Is("\"100%\""),
            "share of it that is paid for the first month",
            "\"50%\"",
        ),
        f(
            "grows_over",
            Number(Unit::Days, DURATION),
            Is("\"0d\""),
            "time until the whole amount is paid; it grows in a straight line",
            "\"6mo\"",
        ),
        f(
            "term",
            Number(Unit::Days, from_to(1.0, LONGEST)),
            Else("it runs on until the customer leaves"),
            "time for which it is signed, in whole months",
            "\"12mo\"",
        ),
        f(
            "renewal",
            SHARE,
            Is("\"100%\""),
            "share that renews at the end of a term; who does not leaves",
            "\"80% to 90%\"",
        ),
    ],
);

static CARE: TableSpec = table(
    "[segments.NAME.customers.care]",
    "care",
    "What a customer needs every month from the rep who keeps them, after due touches and before prospecting.",
    &[
        f(
            "hours",
            Number(Unit::Hours, above(0.0, 200.0)),
            Must,
            "hours a month; what is not given by the end of the month is missing",
            "\"0.5 to 1\"",
        ),
        f(
            "neglect",
            Number(Unit::Factor, from_to(1.0, 1000.0)),
            Is("1"),
            "how many times as fast customers leave after a month without any care; in between in proportion",
            "\"2 to 4\"",
        ),
    ],
);

static NET_PROMOTERS: TableSpec = table(
    "[segments.NAME.customers.nps]",
    "nps",
    "What customers think of the department. Promoters recommend it through a channel with `leads_per_promoter`.",
    &[
        f("promoters", SHARE, Must, "share of new customers who are promoters", "\"40%\""),
        f(
            "detractors",
            SHARE,
            Must,
            "share of new customers who are detractors; the rest are passive",
            "\"20%\"",
        ),
        f(
            "promoters_leave",
            FACTOR,
            Is("1"),
            "how many times as fast as passive customers promoters leave",
            "0.7",
        ),
        f(
            "detractors_leave",
            FACTOR,
            Is("1"),
            "how many times as fast as passive customers detractors leave",
            "\"1.5 to 3\"",
        ),
        f(
            "neglect",
            SHARE,
            Is("\"0%\""),
            "probability of falling by one group after a month without any care; in between in proportion",
            "\"20%\"",
        ),
    ],
);

static LOYALTY: TableSpec = table(
    "[segments.NAME.customers.loyalty]",
    "loyalty programme",
    "What a loyalty programme costs, and what it does. `forecast --payback` plays the department without it.",
    &[
        f("cost", MONEY_RATE, Is("\"0/month\""), "cost of each customer", "\"5/month\""),
        f("of_orders", SHARE, Is("\"0%\""), "share of the value of orders that it costs", "\"2%\""),
        f(
            "leave",
            FACTOR,
            Must,
            "how many times as fast as without it customers leave",
            "\"0.7 to 0.9\"",
        ),
    ],
);

static REASON: TableSpec = TableSpec {
    makers: &["share"],
    ..table(
        "[segments.NAME.customers.reasons.NAME]",
        "reason",
        "A reason for which customers leave of themselves: not with their rep.",
        &[
            f("share", SHARE, Must, "share of those who leave", "\"40%\""),
            f(
                "win_back",
                SHARE,
                Else("the `share` of `win_back`"),
                "probability that those who left for it come back when asked",
                "\"10% to 30%\"",
            ),
        ],
    )
};

static WIN_BACK: TableSpec = table(
    "[segments.NAME.customers.win_back]",
    "win-back",
    "Whoever has left is asked back once.",
    &[
        f("share", SHARE, Must, "probability that they come back", "\"5% to 15%\""),
        f(
            "after",
            Number(Unit::Days, from_to(1.0, LONGEST)),
            Is("\"3mo\""),
            "time after they left",
            "\"3mo\"",
        ),
        f("hours", Number(Unit::Hours, DAY_HOURS), Is("0.5"), "hours of the attempt", "1"),
    ],
);
