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
pub(super) use behaviour::BEHAVIOUR;
use calendar::CALENDAR;
pub(super) use limits::{
    LONGEST, LONGEST_RUN, MOST_DEALS, MOST_LEADS, MOST_REPS, MOST_ROLES, MOST_TRAININGS,
};
use limits::{f, table};
use market::{BASE, CHANNEL, SEGMENT};
use money::{LAST_YEAR, MONEY_TABLE};
use products::PRODUCT;
use roles::ROLE;
use stages::{CYCLE, SALE, STAGE};
use targets::{DEAL, TARGET};
use team::{MANAGEMENT, RIVALRY, ROUTING, TRAINING};

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
        f(
            "lang",
            Choice(&["en", "ru"]),
            Else("the language of your system, or English"),
            "language of pages and charts",
            "\"en\"",
        ),
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
