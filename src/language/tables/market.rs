//! The market: accounts, their pool, and the channels that bring leads.

use super::customers::CUSTOMERS;
use super::limits::{
    AMOUNT, DAY_HOURS, FACTOR, LONGEST, MONEY, MOST_LEADS, ODDS, POSITIVE_DURATION, RICHEST, SHARE,
    SPAN, f, table,
};
use crate::language::Default::{Else, Is, Must};
use crate::language::Kind::*;
use crate::language::{Hint, TableSpec, Thing, Unit, above, from_to};

pub(super) static BASE: TableSpec = table(
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

pub(super) static SEGMENT: TableSpec = TableSpec {
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
            .hint(Hint::NoLikelier),
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

pub(super) static CHANNEL: TableSpec = TableSpec {
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
