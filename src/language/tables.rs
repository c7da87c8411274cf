//! Every table of the language, field by field.

mod behaviour;
mod calendar;
mod customers;
mod limits;
mod market;
mod money;
mod pay;
mod people;
mod products;
mod roles;
mod stages;
mod targets;
mod team;

use super::Default::{Else, Is, Must};
use super::Kind::*;
use super::TableSpec;
use crate::messages::messages;
pub(super) use behaviour::BEHAVIOUR;
use calendar::CALENDAR;
pub(super) use limits::{
    LONGEST, LONGEST_RUN, MOST_DEALS, MOST_LEADS, MOST_REPS, MOST_ROLES, MOST_TRAININGS,
};
use limits::{defaults, f, table};
use market::{BASE, CHANNEL, SEGMENT};
use money::{LAST_YEAR, MONEY_TABLE};
use products::PRODUCT;
use roles::ROLE;
use stages::{CYCLE, SALE, STAGE};
use targets::{DEAL, TARGET};
use team::{MANAGEMENT, RIVALRY, ROUTING, TRAINING};

messages!(doc, "language/tables");

/// The whole file.
pub static SCENARIO: TableSpec = table(
    "",
    "scenario",
    doc::SCENARIO,
    &[
        f("question", Text, Is("\"\""), doc::SCENARIO__QUESTION, "\"How many reps do we need?\""),
        f("name", Text, Else(doc::SCENARIO__NAME__ELSE), doc::SCENARIO__NAME, "\"acme\""),
        f(
            "lang",
            Choice(&["en", "ru"]),
            Else(doc::SCENARIO__LANG__ELSE),
            doc::SCENARIO__LANG,
            "\"en\"",
        ),
        f("start", Date, Must, doc::SCENARIO__START, "2027-01-04"),
        f("horizon", Horizon, Must, doc::SCENARIO__HORIZON, "\"12mo\""),
        f("currency", Text, Is("\"USD\""), doc::SCENARIO__CURRENCY, "\"RUB\""),
        f(
            "report",
            Choice(&["day", "week", "month"]),
            Else(doc::SCENARIO__REPORT__ELSE),
            doc::SCENARIO__REPORT,
            "\"month\"",
        ),
        f(
            "calendar",
            Table(&CALENDAR),
            Else(doc::SCENARIO__CALENDAR__ELSE),
            doc::SCENARIO__CALENDAR,
            "{ hours = 8 }",
        ),
        f(
            "base",
            Table(&BASE),
            Else(doc::SCENARIO__BASE__ELSE),
            doc::SCENARIO__BASE,
            "{ respect_cool_off = true }",
        ),
        f(
            "segments",
            Named(&SEGMENT),
            Must,
            doc::SCENARIO__SEGMENTS,
            "{ sme = { accounts = 3000, deal_value = \"3k\" } }",
        ),
        f(
            "channels",
            Named(&CHANNEL),
            Else(doc::SCENARIO__CHANNELS__ELSE),
            doc::SCENARIO__CHANNELS,
            "{ site = { leads = \"40/month\" } }",
        ),
        f(
            "stages",
            Tables(&STAGE),
            Must,
            doc::SCENARIO__STAGES,
            "[{ name = \"contact\", convert = \"30%\" }]",
        ),
        f(
            "products",
            Named(&PRODUCT),
            Else(doc::SCENARIO__PRODUCTS__ELSE),
            doc::SCENARIO__PRODUCTS,
            "{ licence = { price = \"5k\" }, service = { price = \"20k\", gap = 1.5 } }",
        ),
        f(
            "sale",
            Table(&SALE),
            Else(doc::SCENARIO__SALE__ELSE),
            doc::SCENARIO__SALE,
            "{ advance = \"30%\" }",
        ),
        f(
            "cycle",
            Table(&CYCLE),
            Else(doc::SCENARIO__CYCLE__ELSE),
            doc::SCENARIO__CYCLE,
            "{ median = \"14d\" }",
        ),
        f(
            "roles",
            Named(&ROLE),
            Must,
            doc::SCENARIO__ROLES,
            "{ hunter = { does = [\"prospect\"], stages = [\"contact\"], reps = 3 } }",
        ),
        f(
            "routing",
            Table(&ROUTING),
            Else(doc::SCENARIO__ROUTING__ELSE),
            doc::SCENARIO__ROUTING,
            "{ rule = \"least_loaded\" }",
        ),
        f(
            "management",
            Table(&MANAGEMENT),
            Else(defaults::NOBODY_CHECKS),
            doc::SCENARIO__MANAGEMENT,
            "{ check_every = \"1w\" }",
        ),
        f(
            "rivalry",
            Table(&RIVALRY),
            Else(defaults::NO_EFFECT),
            doc::SCENARIO__RIVALRY,
            "{ from = 3 }",
        ),
        f(
            "training",
            Tables(&TRAINING),
            Else(defaults::NONE),
            doc::SCENARIO__TRAINING,
            "[{ date = 2027-02-01, odds = 1.15 }]",
        ),
        f(
            "money",
            Table(&MONEY_TABLE),
            Else(doc::SCENARIO__MONEY__ELSE),
            doc::SCENARIO__MONEY,
            "{ overhead = \"500k/month\" }",
        ),
        f(
            "last_year",
            Table(&LAST_YEAR),
            Else(defaults::UNKNOWN),
            doc::SCENARIO__LAST_YEAR,
            "{ revenue = \"30M\" }",
        ),
        f(
            "targets",
            Named(&TARGET),
            Else(defaults::NONE),
            doc::SCENARIO__TARGETS,
            "{ plan = { what = \"revenue\", at_least = \"60M\" } }",
        ),
        f(
            "deals",
            Tables(&DEAL),
            Else(defaults::NONE),
            doc::SCENARIO__DEALS,
            "[{ stage = \"contract\" }]",
        ),
        f(
            "variants",
            Variants,
            Else(defaults::NONE),
            doc::SCENARIO__VARIANTS,
            "{ bigger = { roles.hunter.reps = 4 } }",
        ),
    ],
);
