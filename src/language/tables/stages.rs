//! The way of a deal: stages, the sale, the cycle.

use super::limits::{DAY_HOURS, DAYS, FACTOR, ODDS, SHARE, SPAN, WHOLE_SHARE, f, table};
use crate::language::Default::{Else, Is, Must};
use crate::language::Kind::*;
use crate::language::{Hint, TableSpec, Unit, from_to};

pub(super) static STAGE: TableSpec = table(
    "[[stages]]",
    "stage",
    "A stage of the process. It states `convert` and `touches`, or `advance` and `lose` touch by touch.",
    &[
        f("name", Text, Must, "what it is called", "\"contact\""),
        f(
            "convert",
            SHARE,
            Else("`advance` and `lose`"),
            "share of deals entering the stage that ever leave it forwards",
            "\"30%\"",
        ),
        f(
            "touches",
            Number(Unit::Number, from_to(1.0, 1000.0)),
            Is("1"),
            "the mean number of contacts that settle the stage",
            "3",
        )
        .hint(Hint::DropTheStage),
        f(
            "advance",
            List(Unit::Share, WHOLE_SHARE, 1, 1000),
            Else("`convert`"),
            "chance to advance at the first touch, the second …; the last repeats",
            "[\"5%\", \"20%\"]",
        ),
        f(
            "lose",
            List(Unit::Share, WHOLE_SHARE, 1, 1000),
            Else("needed with `advance`"),
            "chance to lose the deal at the first touch, the second …; the last repeats",
            "[\"30%\", \"10%\"]",
        ),
        f("steps", Whole(from_to(1.0, 100.0)), Is("1"), "agreements needed one after another", "3"),
        f("gap", SPAN, Is("\"1d\""), "time between contacts", "\"3d\""),
        f("hours", Number(Unit::Hours, DAY_HOURS), Is("0.5"), "rep hours of a contact", "0.5"),
        f(
            "lost",
            Table(&LOST),
            Else("every loss is a refusal"),
            "why deals are lost here; 100 % in all",
            "{ refused = \"70%\", not_now = \"30%\" }",
        ),
        f(
            "asks",
            Choices(&["need", "solvent"]),
            Is("[]"),
            "whether the stage asks for a need and for money",
            "[\"need\", \"solvent\"]",
        ),
        f(
            "patience",
            DAYS,
            Else("clients wait for ever"),
            "days that a client waits for a due contact without harm",
            "\"7d\"",
        ),
        f(
            "decay",
            SHARE,
            Else("needed with `patience`"),
            "chance to lose the deal on each day after that",
            "\"3%\"",
        ),
        f(
            "closing",
            Table(&CLOSING),
            Else("every month alike"),
            "odds that follow the calendar of the quarter",
            "{ month_of_quarter = [0.8, 1, 1.3] }",
        ),
        f(
            "handoff",
            Table(&HANDOFF),
            Else("at once and without loss"),
            "what happens when another role takes over here",
            "{ delay = \"2d\", drop = \"5%\" }",
        ),
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

pub(super) static SALE: TableSpec = table(
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

pub(super) static CYCLE: TableSpec = table(
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
