//! Every table of the language, field by field.

use super::Default::{Else, Is, Must};
use super::Kind::*;
use super::{Default, Field, Kind, Limits, TableSpec, Thing, Unit, above, from_to};

/// Longest duration, days: 20 years.
pub const LONGEST: f64 = 7305.0;
/// Longest run, days: ten years.
pub const LONGEST_RUN: f64 = 3653.0;
/// Greatest amount of money in one number.
const RICHEST: f64 = 1e12;
/// Most roles.
pub const MOST_ROLES: usize = 50;
/// Most reps in all roles.
pub const MOST_REPS: f64 = 10_000.0;
/// Most leads of a channel in a day.
pub const MOST_LEADS: f64 = 100_000.0;
/// Most training events.
pub const MOST_TRAININGS: usize = 64;
/// Most deals open at the start.
pub const MOST_DEALS: f64 = 100_000.0;

const DURATION: Limits = from_to(0.0, LONGEST);
const POSITIVE_DURATION: Limits = above(0.0, LONGEST);
const WHOLE_SHARE: Limits = from_to(0.0, 1.0);
const AMOUNT: Limits = from_to(0.0, RICHEST);
const ODDS: Limits = above(0.0, 1000.0);

const SHARE: Kind = Number(Unit::Share, WHOLE_SHARE);
const FACTOR: Kind = Number(Unit::Factor, ODDS);
const MONEY: Kind = Number(Unit::Money, AMOUNT);
const MONEY_RATE: Kind = Number(Unit::MoneyRate, AMOUNT);
const DAYS: Kind = Number(Unit::Days, DURATION);
const SPAN: Kind = Span(DURATION);
const DAY_HOURS: Limits = from_to(0.0, 24.0);

const fn f(
    key: &'static str,
    kind: Kind,
    default: Default,
    doc: &'static str,
    example: &'static str,
) -> Field {
    Field { key, kind, default, doc, example, hint: "" }
}

const fn table(
    header: &'static str,
    word: &'static str,
    doc: &'static str,
    fields: &'static [Field],
) -> TableSpec {
    TableSpec { header, word, doc, fields, main: "", makers: &[] }
}

/// The whole file.
pub static SCENARIO: TableSpec = table(
    "",
    "scenario",
    "What stands before the first table.",
    &[
        f(
            "question",
            Text,
            Is("\"\""),
            "the question that the scenario answers",
            "\"How many reps do we need?\"",
        ),
        f("name", Text, Else("the name of the file"), "a short name", "\"acme\""),
        f("start", Date, Must, "the first day", "2027-01-04"),
        f(
            "horizon",
            Horizon,
            Must,
            "how long to look ahead, or the last day: 1 day to 10 years",
            "\"12mo\"",
        ),
        f(
            "currency",
            Text,
            Is("\"USD\""),
            "sign or code of the currency of all amounts; an amount in another is refused",
            "\"RUB\"",
        ),
        f(
            "report",
            Choice(&["day", "week", "month"]),
            Else("day for runs up to 45 days, week up to 184, else month"),
            "how results are cut",
            "\"month\"",
        ),
        f(
            "calendar",
            Table(&CALENDAR),
            Else("Monday to Friday, eight hours"),
            "working days",
            "{ hours = 8 }",
        ),
        f(
            "base",
            Table(&BASE),
            Else("cool-offs are respected"),
            "how refused accounts are treated",
            "{ respect_cool_off = true }",
        ),
        f(
            "segments",
            Named(&SEGMENT),
            Must,
            "kinds of accounts",
            "{ sme = { accounts = 3000, deal_value = \"3k\" } }",
        ),
        f(
            "channels",
            Named(&CHANNEL),
            Else("no inbound leads"),
            "sources of inbound leads",
            "{ site = { leads = \"40/month\" } }",
        ),
        f(
            "stages",
            Tables(&STAGE),
            Must,
            "stages from first contact to signed contract, in order",
            "[{ name = \"contact\", convert = \"30%\" }]",
        ),
        f(
            "products",
            Named(&PRODUCT),
            Else("deals are of one kind"),
            "what is sold",
            "{ licence = { price = \"5k\" }, service = { price = \"20k\", gap = 1.5 } }",
        ),
        f(
            "sale",
            Table(&SALE),
            Else("the whole value is paid on signature"),
            "what follows the signature",
            "{ advance = \"30%\" }",
        ),
        f(
            "cycle",
            Table(&CYCLE),
            Else("gaps stay as they are"),
            "a stated sales cycle, to which the gaps are fitted",
            "{ median = \"14d\" }",
        ),
        f(
            "roles",
            Named(&ROLE),
            Must,
            "kinds of work and who does them",
            "{ hunter = { does = [\"prospect\"], stages = [\"contact\"], reps = 3 } }",
        ),
        f(
            "routing",
            Table(&ROUTING),
            Else("in turn"),
            "how leads find a rep",
            "{ rule = \"least_loaded\" }",
        ),
        f(
            "management",
            Table(&MANAGEMENT),
            Else("nobody checks"),
            "checks and discipline",
            "{ check_every = \"1w\" }",
        ),
        f(
            "rivalry",
            Table(&RIVALRY),
            Else("no effect"),
            "what rivalry between reps brings",
            "{ from = 3 }",
        ),
        f(
            "training",
            Tables(&TRAINING),
            Else("none"),
            "training events",
            "[{ date = 2027-02-01, odds = 1.15 }]",
        ),
        f(
            "money",
            Table(&MONEY_TABLE),
            Else("no overhead, no cash"),
            "costs of the department as a whole",
            "{ overhead = \"500k/month\" }",
        ),
        f(
            "last_year",
            Table(&LAST_YEAR),
            Else("unknown"),
            "the year before the start, for growth targets",
            "{ revenue = \"30M\" }",
        ),
        f(
            "targets",
            Named(&TARGET),
            Else("none"),
            "what is to be reached",
            "{ plan = { what = \"revenue\", at_least = \"60M\" } }",
        ),
        f(
            "deals",
            Tables(&DEAL),
            Else("none"),
            "deals open at the start",
            "[{ stage = \"contract\" }]",
        ),
        f(
            "variants",
            Variants,
            Else("none"),
            "other ways to do it: tables of the same shape as the file that override parts of it",
            "{ bigger = { roles.hunter.reps = 4 } }",
        ),
    ],
);

static CALENDAR: TableSpec = table(
    "[calendar]",
    "calendar",
    "Which days are worked. Leads arrive and clients cool down on calendar days.",
    &[
        f(
            "work_days",
            Weekdays,
            Is("\"mon-fri\""),
            "days of the week that are worked",
            "[\"mon\", \"tue\", \"sat\"]",
        ),
        f("holidays", Holidays, Is("[]"), "days off", "[2027-01-01, \"2027-01-02 to 2027-01-08\"]"),
        f("hours", Number(Unit::Hours, above(0.0, 24.0)), Is("8"), "hours in a working day", "8"),
    ],
);

static BASE: TableSpec = table(
    "[base]",
    "base",
    "How the base of accounts is treated.",
    &[f(
        "respect_cool_off",
        Flag,
        Is("true"),
        "whether accounts that wait to be called again are left alone; if not, a rep who finds nothing fresh calls \
         the one whose turn comes next",
        "false",
    )],
);

static SEGMENT: TableSpec = TableSpec {
    makers: &["deal_value", "products"],
    ..table(
        "[segments.NAME]",
        "segment",
        "A kind of account: how many there are, what a deal is worth, what a refusal costs.",
        &[
            f(
                "accounts",
                Number(Unit::Count, from_to(0.0, 1e9)),
                Is("0"),
                "accounts that exist at the start",
                "3000",
            ),
            f(
                "inflow",
                Number(Unit::Rate, from_to(0.0, MOST_LEADS)),
                Is("\"0/month\""),
                "new accounts that appear",
                "\"20/month\"",
            ),
            f(
                "region",
                Text,
                Else("none"),
                "region in which its accounts lie, for roles and reps who serve some regions only",
                "\"north\"",
            ),
            f(
                "products",
                SharesOf(Thing::Product),
                Else("the only product; needed if there are several"),
                "products that its deals are for; 100 % in all",
                "{ licence = \"70%\", service = \"30%\" }",
            ),
            f(
                "deal_value",
                Varies(Unit::Money, from_to(0.0, 1e10)),
                Else("needed, unless every product has a `price`"),
                "the value of a deal",
                "{ mean = \"3k\", sigma = 0.7 }",
            ),
            f(
                "margin",
                SHARE,
                Is("\"100%\""),
                "share of the deal value left after the cost of what was sold",
                "\"40%\"",
            ),
            f("odds", FACTOR, Is("1"), "factor on the odds of every stage", "1.2"),
            f(
                "stage_odds",
                FactorsOf(Thing::Stage, ODDS),
                Is("{}"),
                "factors on the odds of single stages",
                "{ proposal = 0.8 }",
            ),
            f(
                "cool_off",
                SPAN,
                Is("\"180d\""),
                "how long a refused client needs until a call is welcome again",
                "\"90d to 180d\"",
            ),
            f(
                "call_again",
                Number(Unit::Days, from_to(1.0, LONGEST)),
                Else("when it has cooled off"),
                "how long after the loss reps call the account again, whether it has cooled off by then or not: our \
                 choice, while `cool_off` is the client's need",
                "\"6mo\"",
            ),
            f(
                "closed_share",
                SHARE,
                Is("\"0%\""),
                "share of refusals that close the account for ever",
                "\"10%\"",
            ),
            f(
                "premature_closed_share",
                SHARE,
                Else("the same as `closed_share`"),
                "the same for accounts called before their cool-off ended",
                "\"30%\"",
            ),
            f(
                "fatigue",
                Number(Unit::Factor, above(0.0, 1.0)),
                Is("1"),
                "factor on the odds for each refusal that the account carries: 1 or less",
                "0.8",
            )
            .hint("a refusal makes the next yes no likelier; 1 forgets refusals"),
            f(
                "premature",
                Number(Unit::Factor, above(0.0, 10.0)),
                Is("1"),
                "factor on the odds of an account called before its cool-off ended",
                "0.5",
            ),
            f(
                "need",
                SHARE,
                Is("\"100%\""),
                "share of accounts that have a need at present",
                "\"60%\"",
            ),
            f("solvent", SHARE, Is("\"100%\""), "share of accounts that can pay", "\"70%\""),
            f(
                "pool",
                Table(&POOL),
                Else("need once a year, contact once a month, a quarter of an hour"),
                "what becomes of a \"not now\"",
                "{ need_every = \"6mo\" }",
            ),
            f(
                "customers",
                Table(&CUSTOMERS),
                Else("who has bought does not buy again"),
                "what becomes of who has bought",
                "{ orders = \"4/year\", lifetime = \"2y\" }",
            ),
        ],
    )
};

static PRODUCT: TableSpec = TableSpec {
    makers: &["price"],
    ..table(
        "[products.NAME]",
        "product",
        "What is sold. Every deal is for one product, by the shares of its segment or channel.",
        &[
            f(
                "price",
                Varies(Unit::Money, from_to(0.0, 1e10)),
                Else("the `deal_value` of the segment"),
                "the value of a deal for it",
                "{ mean = \"5k\", sigma = 0.4 }",
            ),
            f(
                "margin",
                SHARE,
                Else("the `margin` of the segment"),
                "share of the price left after the cost of what was sold",
                "\"60%\"",
            ),
            f("odds", FACTOR, Is("1"), "factor on the odds of every stage", "0.8"),
            f(
                "touches",
                Number(Unit::Factor, above(0.0, 100.0)),
                Is("1"),
                "factor on the contacts that settle a step, which takes one at least",
                "1.5",
            ),
            f(
                "gap",
                Number(Unit::Factor, above(0.0, 100.0)),
                Is("1"),
                "factor on the time between two contacts, which is a day at least",
                "2",
            ),
            f(
                "skill_floor",
                Number(Unit::Factor, from_to(0.0, 1000.0)),
                Is("0"),
                "skill × ramp from which on a rep sells it in full, 1 = a mean rep; a colleague of the same role at or \
                 above it gets its deals",
                "0.8",
            ),
            f(
                "below_floor",
                Number(Unit::Factor, from_to(0.0, 1.0)),
                Is("0"),
                "factor on the odds of a rep under the floor; at 0 every touch that settles loses the deal",
                "0.5",
            ),
            f(
                "cross_sell",
                Table(&CROSS_SELL),
                Else("customers do not take it up beside what they buy"),
                "how customers who have not bought it take it up",
                "{ per_order = \"5%\" }",
            ),
        ],
    )
};

static CROSS_SELL: TableSpec = table(
    "[products.NAME.cross_sell]",
    "cross-sell",
    "How customers who have not bought the product take it up: by one order at its price, which the rep who keeps them \
     serves. It states `per_order`, `rate` or both.",
    &[
        f(
            "per_order",
            SHARE,
            Else("not with orders"),
            "probability of it with each order of what they bought first",
            "\"5%\"",
        ),
        f(
            "rate",
            Number(Unit::ShareRate, from_to(0.0, 0.9)),
            Else("not of themselves"),
            "share of the customers without it who take it up of themselves",
            "\"20%/year\"",
        ),
        f(
            "hours",
            Number(Unit::Hours, DAY_HOURS),
            Else("as an order of the segment"),
            "hours that this order takes",
            "2",
        ),
    ],
);

static POOL: TableSpec = table(
    "[segments.NAME.pool]",
    "pool",
    "Accounts that said \"not now\" and are kept warm by their rep.",
    &[
        f(
            "need_every",
            Number(Unit::Days, POSITIVE_DURATION),
            Is("\"1y\""),
            "mean time until a need arises",
            "\"6mo\"",
        ),
        f(
            "contact_every",
            Number(Unit::Days, from_to(1.0, LONGEST)),
            Is("\"1mo\""),
            "how often the rep is in touch",
            "\"1mo\"",
        ),
        f(
            "remembers",
            SPAN,
            Is("\"60d\""),
            "how long a client remembers the last contact: a need that arises later goes to a competitor; the default \
             is an assumption of ours",
            "\"30d to 120d\"",
        ),
        f(
            "contact_hours",
            Number(Unit::Hours, DAY_HOURS),
            Is("0.25"),
            "hours of a regular contact",
            "0.25",
        ),
        f(
            "warm_stage",
            NameOf(Thing::Stage),
            Else("the second stage, or the only one"),
            "stage at which a need that was met in time becomes a deal",
            "\"proposal\"",
        ),
    ],
);

static CUSTOMERS: TableSpec = table(
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

static CHANNEL: TableSpec = TableSpec {
    makers: &["leads", "counts", "promoters", "leads_per_promoter"],
    ..table(
        "[channels.NAME]",
        "channel",
        "A source of inbound leads. It states one of `leads`, `counts` or `promoters`.",
        &[
            f(
                "leads",
                Number(Unit::Rate, from_to(0.0, MOST_LEADS)),
                Else("`counts` or `promoters`"),
                "how many leads come",
                "\"40/month\"",
            ),
            f(
                "counts",
                Counts,
                Else("`leads`"),
                "exact leads per day from the start, or from `from`, in place of `leads`",
                "{ by = \"week\", counts = [12, 9, 15] }",
            ),
            f(
                "promoters",
                SHARE,
                Else("`leads`"),
                "share of customers who recommend, in place of `leads`",
                "\"30%\"",
            ),
            f(
                "leads_per_promoter",
                Number(Unit::Rate, from_to(0.0, 1.0)),
                Else("needed with `promoters`"),
                "leads that a promoter brings; without `promoters`, those of the customers' own `nps`",
                "\"0.05/month\"",
            ),
            f(
                "customers",
                Number(Unit::Count, from_to(0.0, 1e7)),
                Is("0"),
                "customers at the start who may recommend too",
                "40",
            ),
            f(
                "trend",
                Number(Unit::Change, from_to(-0.5, 0.5)),
                Is("\"0%\""),
                "change of the number of leads per month, from the first day of the channel on",
                "\"2%\"",
            ),
            f(
                "season",
                List(Unit::Factor, from_to(0.0, 1000.0), 12, 12),
                Else("every month alike"),
                "factors of the months, January first; scaled to a mean of 1",
                "[0.8, 1, 1, 1, 1, 1, 1, 1, 1, 1.2, 1.2, 1.4]",
            ),
            f(
                "weekday",
                List(Unit::Factor, from_to(0.0, 1000.0), 7, 7),
                Else("every day alike"),
                "factors of the weekdays, Monday first; scaled to a mean of 1",
                "[1, 1, 1, 1, 1, 0.3, 0.3]",
            ),
            f(
                "dispersion",
                Number(Unit::Number, from_to(1.0, 100.0)),
                Is("1"),
                "variance of a day's leads divided by their mean; 1 is pure chance",
                "1.5",
            ),
            f(
                "segments",
                SharesOf(Thing::Segment),
                Else("the only segment; needed if there are several"),
                "segments that the leads belong to; 100 % in all",
                "{ sme = \"70%\", corp = \"30%\" }",
            ),
            f(
                "products",
                SharesOf(Thing::Product),
                Else("those of the segment"),
                "products that the leads are for; 100 % in all",
                "{ licence = \"90%\", service = \"10%\" }",
            ),
            f(
                "odds",
                FACTOR,
                Is("1"),
                "factor on the odds of every stage: the quality of the leads",
                "1.2",
            ),
            f("cost_per_lead", MONEY, Is("0"), "cost of a lead", "\"1k\""),
            f(
                "budget",
                Table(&BUDGET),
                Else("none"),
                "a monthly budget with diminishing returns",
                "{ per_month = \"200k\", reference = \"100k\" }",
            ),
            f(
                "half_life",
                Number(Unit::Wait, POSITIVE_DURATION),
                Else("leads do not cool"),
                "waiting time in which the odds of the first stage halve",
                "\"2d\"",
            ),
            f(
                "enters",
                NameOf(Thing::Stage),
                Else("the first stage"),
                "stage at which its leads enter",
                "\"contact\"",
            ),
            f(
                "to",
                NameOf(Thing::Role),
                Else("the first role that answers inbound and serves the segment"),
                "role that answers",
                "\"hunter\"",
            ),
            f("from", Moment, Is("\"0d\""), "first day on which the channel works", "2027-03-01"),
            f(
                "until",
                Moment,
                Else("the end of the run"),
                "first day on which it no longer works",
                "2027-09-01",
            ),
        ],
    )
};

static BUDGET: TableSpec = table(
    "[channels.NAME.budget]",
    "budget",
    "Leads grow as (budget / reference) to the power of the elasticity.",
    &[
        f("per_month", Number(Unit::Money, AMOUNT), Must, "spent per month", "\"200k\""),
        f(
            "reference",
            Number(Unit::Money, above(0.0, RICHEST)),
            Else("the same as `per_month`"),
            "budget at which the stated number of leads comes",
            "\"100k\"",
        ),
        f(
            "elasticity",
            SHARE,
            Is("0.5"),
            "how leads follow the budget: 1 in proportion, 0 not at all",
            "0.6",
        ),
    ],
);

static STAGE: TableSpec = table(
    "[[stages]]",
    "stage",
    "A stage of the process. It states `convert` and `touches`, or `advance` and `lose` touch by touch.",
    &[
        f("name", Text, Must, "what it is called", "\"contact\""),
        f("convert", SHARE, Else("`advance` and `lose`"), "share of deals entering the stage that ever leave it forwards", "\"30%\""),
        f("touches", Number(Unit::Number, from_to(1.0, 1000.0)), Is("1"), "the mean number of contacts that settle the stage", "3")
            .hint("if some deals are settled without a contact, drop the stage and lower `convert` of the one before"),
        f("advance", List(Unit::Share, WHOLE_SHARE, 1, 1000), Else("`convert`"), "chance to advance at the first touch, the second …; the last repeats", "[\"5%\", \"20%\"]"),
        f("lose", List(Unit::Share, WHOLE_SHARE, 1, 1000), Else("needed with `advance`"), "chance to lose the deal at the first touch, the second …; the last repeats", "[\"30%\", \"10%\"]"),
        f("steps", Whole(from_to(1.0, 100.0)), Is("1"), "agreements needed one after another", "3"),
        f("gap", SPAN, Is("\"1d\""), "time between contacts", "\"3d\""),
        f("hours", Number(Unit::Hours, DAY_HOURS), Is("0.5"), "rep hours of a contact", "0.5"),
        f("lost", Table(&LOST), Else("every loss is a refusal"), "why deals are lost here; 100 % in all", "{ refused = \"70%\", not_now = \"30%\" }"),
        f("asks", Choices(&["need", "solvent"]), Is("[]"), "whether the stage asks for a need and for money", "[\"need\", \"solvent\"]"),
        f("patience", DAYS, Else("clients wait for ever"), "days that a client waits for a due contact without harm", "\"7d\""),
        f("decay", SHARE, Else("needed with `patience`"), "chance to lose the deal on each day after that", "\"3%\""),
        f("closing", Table(&CLOSING), Else("every month alike"), "odds that follow the calendar of the quarter", "{ month_of_quarter = [0.8, 1, 1.3] }"),
        f("handoff", Table(&HANDOFF), Else("at once and without loss"), "what happens when another role takes over here", "{ delay = \"2d\", drop = \"5%\" }"),
    ],
);

static LOST: TableSpec = table(
    "stages.lost",
    "reasons of loss",
    "Shares of the reasons; 100 % in all. What is not stated is `refused`.",
    &[
        f(
            "refused",
            Exact(Unit::Share, WHOLE_SHARE),
            Else("the rest"),
            "share of losses that are refusals: the account cools off",
            "\"70%\"",
        ),
        f(
            "not_now",
            Exact(Unit::Share, WHOLE_SHARE),
            Is("0"),
            "share without a need or money at present: the account joins the pool",
            "\"25%\"",
        ),
        f(
            "closed",
            Exact(Unit::Share, WHOLE_SHARE),
            Is("0"),
            "share of accounts that are gone for ever",
            "\"5%\"",
        ),
    ],
);

static CLOSING: TableSpec = table(
    "stages.closing",
    "closing calendar",
    "Odds that follow the quarter and the end of the month.",
    &[
        f(
            "month_of_quarter",
            Numbers(Unit::Factor, ODDS, 3),
            Is("[1, 1, 1]"),
            "factors on the odds in the first, second and third month",
            "[0.8, 1.0, 1.3]",
        ),
        f(
            "last_days",
            Whole(from_to(0.0, 31.0)),
            Is("0"),
            "days of rush at the end of each month",
            "5",
        ),
        f("last_days_odds", FACTOR, Is("1"), "factor on the odds in the rush", "1.4"),
    ],
);

static HANDOFF: TableSpec = table(
    "stages.handoff",
    "hand-off",
    "When a deal that enters this stage moves to another role.",
    &[
        f(
            "delay",
            DAYS,
            Is("\"0d\""),
            "time until the new owner's first contact, added to `gap`",
            "\"2d\"",
        ),
        f("drop", SHARE, Is("\"0%\""), "chance that the deal is dropped on the way", "\"5%\""),
    ],
);

static SALE: TableSpec = table(
    "[sale]",
    "sale",
    "What follows the signature. A sale is a signed contract and an advance received.",
    &[
        f("advance", SHARE, Is("\"100%\""), "share of the value paid in advance", "\"30%\""),
        f(
            "advance_after",
            SPAN,
            Is("\"0d\""),
            "time from the signature to the advance",
            "\"3d to 14d\"",
        ),
        f(
            "advance_fails",
            SHARE,
            Is("\"0%\""),
            "chance that the advance never comes: then there is no sale",
            "\"5%\"",
        ),
        f("rest_after", SPAN, Is("\"0d\""), "time from the advance to the rest", "\"30d\""),
        f("rest_fails", SHARE, Is("\"0%\""), "chance that the rest never comes", "\"2%\""),
    ],
);

static CYCLE: TableSpec = table(
    "[cycle]",
    "cycle",
    "The time from first contact to sale, if it is known; the gaps of all stages are fitted to it.",
    &[
        f(
            "median",
            Exact(Unit::Days, from_to(1.0, 1000.0)),
            Must,
            "time within which half of the won deals are sold",
            "\"14d\"",
        ),
        f(
            "quantiles",
            Quantiles(from_to(0.5, 1000.0)),
            Is("{}"),
            "at most one more point, which then sets the spread",
            "{ \"10%\" = \"7d\" }",
        ),
    ],
);

static ROLE: TableSpec = TableSpec {
    makers: &["does", "stages"],
    ..table(
        "[roles.NAME]",
        "role",
        "A kind of work and the people who do it. Names are free: hunter, closer, head.",
        &[
            f(
                "does",
                Choices(&["prospect", "inbound", "customers", "lead"]),
                Is("[]"),
                "what its people do beside working stages",
                "[\"prospect\", \"inbound\"]",
            ),
            f(
                "stages",
                NamesOf(Thing::Stage),
                Is("[]"),
                "stages that it works",
                "[\"contact\", \"proposal\"]",
            ),
            f(
                "segments",
                NamesOf(Thing::Segment),
                Else("all"),
                "segments that it serves",
                "[\"sme\"]",
            ),
            f(
                "regions",
                NamesOf(Thing::Region),
                Else("all"),
                "regions that it serves: of its segments, those that lie there",
                "[\"north\"]",
            ),
            f(
                "products",
                NamesOf(Thing::Product),
                Else("all"),
                "products that it sells: it gets the deals for these",
                "[\"licence\"]",
            ),
            f(
                "priority",
                Choice(&["latest_stage", "oldest_due", "largest_value", "hottest"]),
                Is("\"latest_stage\""),
                "what is served first",
                "\"oldest_due\"",
            ),
            f(
                "open_deals",
                Whole(from_to(1.0, 1e6)),
                Else("no limit"),
                "open deals at which a rep stops prospecting",
                "60",
            ),
            f(
                "leads_at_most",
                Exact(Unit::Rate, above(0.0, MOST_LEADS)),
                Else("no limit"),
                "inbound leads that a rep gets in a calendar day or a week from Monday on: what comes beyond that waits \
                 till somebody has room",
                "\"5/day\"",
            ),
            f(
                "hours",
                Number(Unit::Hours, above(0.0, 24.0)),
                Else("hours of the calendar"),
                "hours of a working day",
                "8",
            ),
            f(
                "carry_over",
                Flag,
                Is("true"),
                "whether a contact or an order that the rest of a day does not suffice for is begun on it and ended on \
                 the next; if not, only what is longer than a whole day is, and the rest of the day is lost",
                "false",
            ),
            f(
                "workday",
                Free(Unit::Hours, DAY_HOURS),
                Is("{}"),
                "hours a day that are not for selling, by activity",
                "{ admin = 1, crm = 0.5 }",
            ),
            f(
                "skill_spread",
                Number(Unit::Number, from_to(0.0, 3.0)),
                Is("0"),
                "how reps differ: standard deviation of the logarithm of their odds",
                "0.25",
            ),
            f(
                "ramp",
                Short(&RAMP),
                Is("\"0d\""),
                "time from the first day to full strength",
                "\"3mo\"",
            ),
            f(
                "reps",
                CountOr(&REP, from_to(0.0, MOST_REPS)),
                Is("0"),
                "how many there are at the start, or who they are",
                "3",
            ),
            f(
                "attrition",
                Number(Unit::Turnover, from_to(0.0, 0.9)),
                Is("\"0%/year\""),
                "leavers of a period by average headcount, as turnover is published: at \"60%/year\" three of five \
                 leave in a year, whoever replaces them included; may be above 100%",
                "\"30%/year\"",
            ),
            f(
                "early_attrition",
                Table(&EARLY),
                Else("no difference"),
                "how much more leave in the first months",
                "{ months = 3, times = 2 }",
            ),
            f(
                "replace_after",
                DAYS,
                Else("leavers are not replaced"),
                "time until a leaver's successor starts",
                "\"40d\"",
            ),
            f(
                "on_leave",
                Choice(&["wait", "reroute"]),
                Is("\"reroute\""),
                "whether a leaver's deals wait for the successor or go to colleagues",
                "\"wait\"",
            ),
            f(
                "leaver_loss",
                SHARE,
                Is("\"0%\""),
                "share of a leaver's deals lost when colleagues take them over",
                "\"15%\"",
            ),
            f(
                "customers_leave",
                SHARE,
                Is("\"0%\""),
                "share of a leaver's customers who leave with them",
                "\"20%\"",
            ),
            f(
                "dismiss",
                Table(&DISMISS),
                Else("nobody is dismissed"),
                "dismissal under quota",
                "{ under = \"50%\", months = 3 }",
            ),
            f(
                "quota",
                MONEY_RATE,
                Is("\"0/month\""),
                "sales value that a rep should bring",
                "\"1M/month\"",
            ),
            f(
                "ramped_quota",
                Flag,
                Is("false"),
                "whether the quota of somebody who ramps is scaled by the strength of the day",
                "true",
            ),
            f("pay", Short(&PAY), Is("\"0/month\""), "pay of a rep", "\"100k/month\""),
            f("hire_cost", MONEY, Is("0"), "one-off cost of filling a seat", "\"50k\""),
            f(
                "offer_accepted",
                Number(Unit::Share, from_to(0.01, 1.0)),
                Is("\"100%\""),
                "share of offers that are accepted",
                "\"80%\"",
            ),
            f(
                "time_to_fill",
                DAYS,
                Else("`replace_after`, or 60 days"),
                "time that another attempt takes when an offer fails",
                "\"40d\"",
            ),
            f("training", DAYS, Is("\"0d\""), "time at the start without selling", "\"2w\""),
            f(
                "vacation",
                Number(Unit::DaysRate, from_to(0.0, 365.0)),
                Is("\"0d/year\""),
                "calendar days of vacation",
                "\"28d/year\"",
            ),
            f(
                "sick",
                Number(Unit::DaysRate, from_to(0.0, 260.0)),
                Is("\"0d/year\""),
                "working days lost to sickness",
                "\"8d/year\"",
            ),
            f(
                "discipline",
                SHARE,
                Else("`discipline` of [management]"),
                "share of due contacts made on their day",
                "\"90%\"",
            ),
            f(
                "leads",
                NamesOf(Thing::Role),
                Else("all other roles"),
                "roles that it leads, with does = [\"lead\"]",
                "[\"hunter\"]",
            ),
            f(
                "span",
                Number(Unit::Count, above(0.0, 1000.0)),
                Is("8"),
                "reps whom one head can coach fully",
                "7",
            ),
            f(
                "coaching",
                Number(Unit::Factor, above(0.0, 100.0)),
                Is("1"),
                "factor on the odds of reps who are coached fully",
                "1.15",
            ),
            f(
                "sells",
                SHARE,
                Else("all of them, and coaching takes none"),
                "share of the selling hours in which a head works stages; coaching has the rest",
                "\"30%\"",
            ),
            f(
                "wrong",
                SHARE,
                Is("\"0%\""),
                "share of contacts made wrongly: they settle nothing till a check finds them",
                "\"5%\"",
            ),
            f(
                "blocked",
                SHARE,
                Is("\"0%\""),
                "share of contacts that stop at the first question: they take their time, reach nobody, and lie till \
                 a check finds them",
                "\"5%\"",
            ),
            f(
                "mood",
                Table(&MOOD),
                Else("no effect"),
                "what a streak of refusals does to a rep: an assumption",
                "{ streak = 10, lasts = \"3d\", hours = \"80%\" }",
            ),
            f(
                "behaviour",
                Table(&BEHAVIOUR),
                Else("pay changes what work costs, not how people work"),
                "what pay does to people: assumptions",
                "{ effort = { elasticity = \"0.1 to 0.3\", reference = \"10%\" } }",
            ),
            f(
                "hire",
                OneOrMore(&HIRE),
                Is("[]"),
                "waves of hiring",
                "[{ count = 2, from = \"2mo\" }]",
            ),
        ],
    )
};

static RAMP: TableSpec = TableSpec {
    main: "over",
    ..table(
        "[roles.NAME.ramp]",
        "ramp",
        "How strength grows with time in the job.",
        &[
            f("over", DAYS, Must, "time from the first day to full strength", "\"3mo\""),
            f("start", SHARE, Is("\"30%\""), "strength on the first day", "\"30%\""),
            f(
                "shape",
                Choice(&["linear", "logistic", "exponential"]),
                Is("\"linear\""),
                "form of the curve",
                "\"logistic\"",
            ),
            f(
                "acts",
                Choice(&["odds", "hours", "both"]),
                Is("\"odds\""),
                "what strength acts on",
                "\"both\"",
            ),
        ],
    )
};

static EARLY: TableSpec = table(
    "[roles.NAME.early_attrition]",
    "early attrition",
    "New people leave more often.",
    &[
        f(
            "months",
            Number(Unit::Number, above(0.0, 60.0)),
            Must,
            "length of the early time, months",
            "3",
        ),
        f(
            "times",
            Number(Unit::Number, from_to(0.0, 100.0)),
            Must,
            "how many times more leave in it",
            "2",
        ),
    ],
);

static DISMISS: TableSpec = table(
    "[roles.NAME.dismiss]",
    "dismissal",
    "Who stays under quota for some months after the ramp is dismissed.",
    &[
        f("under", SHARE, Must, "share of quota", "\"50%\""),
        f("months", Whole(from_to(1.0, 120.0)), Must, "months in a row", "3"),
    ],
);

static MOOD: TableSpec = table(
    "[roles.NAME.mood]",
    "mood",
    "What a streak of refusals does to a rep: an assumption.",
    &[
        f(
            "streak",
            Whole(from_to(1.0, 10_000.0)),
            Must,
            "refusals one after another, without a contact that moved a deal forwards",
            "10",
        ),
        f("lasts", DAYS, Must, "how long it lasts, from the next day on", "\"3d\""),
        f("hours", SHARE, Is("\"100%\""), "share of the selling hours that is left", "\"80%\""),
        f(
            "quits",
            Number(Unit::Number, from_to(1.0, 100.0)),
            Is("1"),
            "how many times more leave while it lasts",
            "2",
        ),
    ],
);

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

static REP: TableSpec = table(
    "[[roles.NAME.reps]]",
    "rep",
    "A person who is there, or whose start is known.",
    &[
        f("name", Text, Else("the role and a number"), "name", "\"Анна\""),
        f(
            "since",
            Since,
            Else("there before the start, fully ramped"),
            "first day, or \"new\" for the first day of the run",
            "2024-05-01",
        ),
        f("skill", FACTOR, Else("drawn from `skill_spread`"), "factor on the odds", "1.2"),
        f(
            "segments",
            NamesOf(Thing::Segment),
            Else("all of the role"),
            "the only segments that this rep serves",
            "[\"sme\"]",
        ),
        f(
            "regions",
            NamesOf(Thing::Region),
            Else("all of the role"),
            "the only regions that this rep serves",
            "[\"north\"]",
        ),
        f(
            "products",
            NamesOf(Thing::Product),
            Else("all of the role"),
            "the only products that this rep sells",
            "[\"licence\"]",
        ),
    ],
);

static PAY: TableSpec = TableSpec {
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

static HIRE: TableSpec = table(
    "[[roles.NAME.hire]]",
    "hiring wave",
    "A wave of hiring.",
    &[
        f("count", Whole(from_to(0.0, MOST_REPS)), Must, "how many people", "2"),
        f("from", Moment, Is("\"0d\""), "day on which the first of them starts", "2027-03-02"),
        f(
            "every",
            Exact(Unit::Days, DURATION),
            Is("\"0d\""),
            "time between their starts; 0 is all on one day",
            "\"1mo\"",
        ),
    ],
);

static ROUTING: TableSpec = table(
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

static MANAGEMENT: TableSpec = table(
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

static CRM: TableSpec = TableSpec {
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

static RIVALRY: TableSpec = table(
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

static TRAINING: TableSpec = table(
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

static MONEY_TABLE: TableSpec = table(
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

static LAST_YEAR: TableSpec = table(
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

/// What a target may count.
pub const MEASURES: &[&str] =
    &["sales", "revenue", "bookings", "cash", "margin", "profit", "new_customers", "reached"];

static TARGET: TableSpec = TableSpec {
    makers: &["what"],
    ..table(
        "[targets.NAME]",
        "target",
        "What is to be reached, by whom and when. It states `at_least` or `growth`.",
        &[
            f("what", Choice(MEASURES), Must, "what is counted", "\"revenue\""),
            f(
                "growth",
                Exact(Unit::Share, from_to(-0.99, 100.0)),
                Else("`at_least`"),
                "growth over [last_year], for revenue, sales or margin",
                "\"100%\"",
            ),
            f(
                "at_least",
                Exact(Unit::Money, from_to(-RICHEST, RICHEST)),
                Else("`growth`"),
                "least amount or number that meets the target",
                "\"60M\"",
            ),
            f(
                "stage",
                NameOf(Thing::Stage),
                Else("needed with what = \"reached\""),
                "stage that deals must reach",
                "\"proposal\"",
            ),
            f(
                "scope",
                Choice(&["department", "each_rep"]),
                Is("\"department\""),
                "whether all together or each rep must reach it",
                "\"each_rep\"",
            ),
            f(
                "role",
                NameOf(Thing::Role),
                Else("all roles"),
                "the only role that counts",
                "\"hunter\"",
            ),
            f(
                "segment",
                NameOf(Thing::Segment),
                Else("all segments"),
                "the only segment that counts",
                "\"sme\"",
            ),
            f(
                "product",
                NameOf(Thing::Product),
                Else("all products"),
                "the only product that counts",
                "\"licence\"",
            ),
            f("from", Moment, Is("\"0d\""), "first day that counts", "2027-01-04"),
            f(
                "by",
                Moment,
                Else("the last day"),
                "last day that counts; \"7d\" is the end of the 7th day",
                "2027-12-31",
            ),
        ],
    )
};

static DEAL: TableSpec = table(
    "[[deals]]",
    "deal",
    "A deal, or several alike, open at the start.",
    &[
        f("stage", NameOf(Thing::Stage), Must, "stage that it is in", "\"contract\""),
        f("count", Whole(from_to(1.0, MOST_DEALS)), Is("1"), "how many alike", "3"),
        f(
            "steps_done",
            Whole(from_to(0.0, 99.0)),
            Is("0"),
            "steps of that stage already settled",
            "1",
        ),
        f(
            "age",
            Exact(Unit::Days, DURATION),
            Is("\"0d\""),
            "time since its last contact",
            "\"5d\"",
        ),
        f(
            "first_contact",
            Exact(Unit::Days, DURATION),
            Else("the same as `age`"),
            "how long ago its first contact was",
            "\"30d\"",
        ),
        f(
            "segment",
            NameOf(Thing::Segment),
            Else("the only segment; needed if there are several"),
            "segment",
            "\"sme\"",
        ),
        f(
            "product",
            NameOf(Thing::Product),
            Else("by the shares of the segment"),
            "product",
            "\"licence\"",
        ),
        f(
            "value",
            Exact(Unit::Money, from_to(0.0, 1e10)),
            Else("drawn from `deal_value`, or the `price` of the product"),
            "value",
            "\"500k\"",
        ),
        f("owner", NameOf(Thing::Rep), Else("routed like a lead"), "rep who owns it", "\"Анна\""),
    ],
);
