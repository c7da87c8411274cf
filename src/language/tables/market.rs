//! The market: accounts, their pool, and the channels that bring leads.

use super::customers::CUSTOMERS;
use super::limits::{
    AMOUNT, DAY_HOURS, FACTOR, LONGEST, MONEY, MOST_LEADS, ODDS, POSITIVE_DURATION, RICHEST, SHARE,
    SPAN, defaults, f, table,
};
use crate::language::Default::{Else, Is, Must};
use crate::language::Kind::*;
use crate::language::{Hint, TableSpec, Thing, Unit, above, from_to};
use crate::messages::messages;

messages!(doc, "language/tables/market");

pub(super) static BASE: TableSpec = table(
    "[base]",
    "base",
    doc::BASE,
    &[f("respect_cool_off", Flag, Is("true"), doc::BASE__RESPECT_COOL_OFF, "false")],
);

pub(super) static SEGMENT: TableSpec = TableSpec {
    makers: &["deal_value", "products"],
    ..table(
        "[segments.NAME]",
        "segment",
        doc::SEGMENT,
        &[
            f(
                "accounts",
                Number(Unit::Count, from_to(0.0, 1e9)),
                Is("0"),
                doc::SEGMENT__ACCOUNTS,
                "3000",
            ),
            f(
                "inflow",
                Number(Unit::Rate, from_to(0.0, MOST_LEADS)),
                Is("\"0/month\""),
                doc::SEGMENT__INFLOW,
                "\"20/month\"",
            ),
            f("region", Text, Else(defaults::NONE), doc::SEGMENT__REGION, "\"north\""),
            f(
                "products",
                SharesOf(Thing::Product),
                Else(doc::SEGMENT__PRODUCTS__ELSE),
                doc::SEGMENT__PRODUCTS,
                "{ licence = \"70%\", service = \"30%\" }",
            ),
            f(
                "deal_value",
                Varies(Unit::Money, from_to(0.0, 1e10)),
                Else(doc::SEGMENT__DEAL_VALUE__ELSE),
                doc::SEGMENT__DEAL_VALUE,
                "{ mean = \"3k\", sigma = 0.7 }",
            ),
            f("margin", SHARE, Is("\"100%\""), doc::SEGMENT__MARGIN, "\"40%\""),
            f("odds", FACTOR, Is("1"), doc::SEGMENT__ODDS, "1.2"),
            f(
                "stage_odds",
                FactorsOf(Thing::Stage, ODDS),
                Is("{}"),
                doc::SEGMENT__STAGE_ODDS,
                "{ proposal = 0.8 }",
            ),
            f("cool_off", SPAN, Is("\"180d\""), doc::SEGMENT__COOL_OFF, "\"90d to 180d\""),
            f(
                "call_again",
                Number(Unit::Days, from_to(1.0, LONGEST)),
                Else(doc::SEGMENT__CALL_AGAIN__ELSE),
                doc::SEGMENT__CALL_AGAIN,
                "\"6mo\"",
            ),
            f("closed_share", SHARE, Is("\"0%\""), doc::SEGMENT__CLOSED_SHARE, "\"10%\""),
            f(
                "premature_closed_share",
                SHARE,
                Else(doc::SEGMENT__PREMATURE_CLOSED_SHARE__ELSE),
                doc::SEGMENT__PREMATURE_CLOSED_SHARE,
                "\"30%\"",
            ),
            f(
                "fatigue",
                Number(Unit::Factor, above(0.0, 1.0)),
                Is("1"),
                doc::SEGMENT__FATIGUE,
                "0.8",
            )
            .hint(Hint::NoLikelier),
            f(
                "premature",
                Number(Unit::Factor, above(0.0, 10.0)),
                Is("1"),
                doc::SEGMENT__PREMATURE,
                "0.5",
            ),
            f("need", SHARE, Is("\"100%\""), doc::SEGMENT__NEED, "\"60%\""),
            f("solvent", SHARE, Is("\"100%\""), doc::SEGMENT__SOLVENT, "\"70%\""),
            f(
                "pool",
                Table(&POOL),
                Else(doc::SEGMENT__POOL__ELSE),
                doc::SEGMENT__POOL,
                "{ need_every = \"6mo\" }",
            ),
            f(
                "customers",
                Table(&CUSTOMERS),
                Else(doc::SEGMENT__CUSTOMERS__ELSE),
                doc::SEGMENT__CUSTOMERS,
                "{ orders = \"4/year\", lifetime = \"2y\" }",
            ),
        ],
    )
};

static POOL: TableSpec = table(
    "[segments.NAME.pool]",
    "pool",
    doc::POOL,
    &[
        f(
            "need_every",
            Number(Unit::Days, POSITIVE_DURATION),
            Is("\"1y\""),
            doc::POOL__NEED_EVERY,
            "\"6mo\"",
        ),
        f(
            "contact_every",
            Number(Unit::Days, from_to(1.0, LONGEST)),
            Is("\"1mo\""),
            doc::POOL__CONTACT_EVERY,
            "\"1mo\"",
        ),
        f("remembers", SPAN, Is("\"60d\""), doc::POOL__REMEMBERS, "\"30d to 120d\""),
        f(
            "contact_hours",
            Number(Unit::Hours, DAY_HOURS),
            Is("0.25"),
            doc::POOL__CONTACT_HOURS,
            "0.25",
        ),
        f(
            "warm_stage",
            NameOf(Thing::Stage),
            Else(doc::POOL__WARM_STAGE__ELSE),
            doc::POOL__WARM_STAGE,
            "\"proposal\"",
        ),
    ],
);

pub(super) static CHANNEL: TableSpec = TableSpec {
    makers: &["leads", "counts", "promoters", "leads_per_promoter"],
    ..table(
        "[channels.NAME]",
        "channel",
        doc::CHANNEL,
        &[
            f(
                "leads",
                Number(Unit::Rate, from_to(0.0, MOST_LEADS)),
                Else(doc::CHANNEL__LEADS__ELSE),
                doc::CHANNEL__LEADS,
                "\"40/month\"",
            ),
            f(
                "counts",
                Counts,
                Else(defaults::LEADS),
                doc::CHANNEL__COUNTS,
                "{ by = \"week\", counts = [12, 9, 15] }",
            ),
            f("promoters", SHARE, Else(defaults::LEADS), doc::CHANNEL__PROMOTERS, "\"30%\""),
            f(
                "leads_per_promoter",
                Number(Unit::Rate, from_to(0.0, 1.0)),
                Else(doc::CHANNEL__LEADS_PER_PROMOTER__ELSE),
                doc::CHANNEL__LEADS_PER_PROMOTER,
                "\"0.05/month\"",
            ),
            f(
                "customers",
                Number(Unit::Count, from_to(0.0, 1e7)),
                Is("0"),
                doc::CHANNEL__CUSTOMERS,
                "40",
            ),
            f(
                "trend",
                Number(Unit::Change, from_to(-0.5, 0.5)),
                Is("\"0%\""),
                doc::CHANNEL__TREND,
                "\"2%\"",
            ),
            f(
                "season",
                List(Unit::Factor, from_to(0.0, 1000.0), 12, 12),
                Else(defaults::EVERY_MONTH_ALIKE),
                doc::CHANNEL__SEASON,
                "[0.8, 1, 1, 1, 1, 1, 1, 1, 1, 1.2, 1.2, 1.4]",
            ),
            f(
                "weekday",
                List(Unit::Factor, from_to(0.0, 1000.0), 7, 7),
                Else(doc::CHANNEL__WEEKDAY__ELSE),
                doc::CHANNEL__WEEKDAY,
                "[1, 1, 1, 1, 1, 0.3, 0.3]",
            ),
            f(
                "dispersion",
                Number(Unit::Number, from_to(1.0, 100.0)),
                Is("1"),
                doc::CHANNEL__DISPERSION,
                "1.5",
            ),
            f(
                "segments",
                SharesOf(Thing::Segment),
                Else(defaults::THE_ONLY_SEGMENT),
                doc::CHANNEL__SEGMENTS,
                "{ sme = \"70%\", corp = \"30%\" }",
            ),
            f(
                "products",
                SharesOf(Thing::Product),
                Else(doc::CHANNEL__PRODUCTS__ELSE),
                doc::CHANNEL__PRODUCTS,
                "{ licence = \"90%\", service = \"10%\" }",
            ),
            f("odds", FACTOR, Is("1"), doc::CHANNEL__ODDS, "1.2"),
            f("cost_per_lead", MONEY, Is("0"), doc::CHANNEL__COST_PER_LEAD, "\"1k\""),
            f(
                "budget",
                Table(&BUDGET),
                Else(defaults::NONE),
                doc::CHANNEL__BUDGET,
                "{ per_month = \"200k\", reference = \"100k\" }",
            ),
            f(
                "half_life",
                Number(Unit::Wait, POSITIVE_DURATION),
                Else(doc::CHANNEL__HALF_LIFE__ELSE),
                doc::CHANNEL__HALF_LIFE,
                "\"2d\"",
            ),
            f(
                "enters",
                NameOf(Thing::Stage),
                Else(doc::CHANNEL__ENTERS__ELSE),
                doc::CHANNEL__ENTERS,
                "\"contact\"",
            ),
            f(
                "to",
                NameOf(Thing::Role),
                Else(doc::CHANNEL__TO__ELSE),
                doc::CHANNEL__TO,
                "\"hunter\"",
            ),
            f("from", Moment, Is("\"0d\""), doc::CHANNEL__FROM, "2027-03-01"),
            f("until", Moment, Else(doc::CHANNEL__UNTIL__ELSE), doc::CHANNEL__UNTIL, "2027-09-01"),
        ],
    )
};

static BUDGET: TableSpec = table(
    "[channels.NAME.budget]",
    "budget",
    doc::BUDGET,
    &[
        f("per_month", Number(Unit::Money, AMOUNT), Must, doc::BUDGET__PER_MONTH, "\"200k\""),
        f(
            "reference",
            Number(Unit::Money, above(0.0, RICHEST)),
            Else(doc::BUDGET__REFERENCE__ELSE),
            doc::BUDGET__REFERENCE,
            "\"100k\"",
        ),
        f("elasticity", SHARE, Is("0.5"), doc::BUDGET__ELASTICITY, "0.6"),
    ],
);
