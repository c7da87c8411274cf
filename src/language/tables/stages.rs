//! The way of a deal: stages, the sale, the cycle.

use super::limits::{DAY_HOURS, DAYS, FACTOR, ODDS, SHARE, SPAN, WHOLE_SHARE, defaults, f, table};
use crate::language::Default::{Else, Is, Must};
use crate::language::Kind::*;
use crate::language::{Hint, TableSpec, Unit, from_to};
use crate::messages::messages;

messages!(doc, "language/tables/stages");

pub(super) static STAGE: TableSpec = table(
    "[[stages]]",
    "stage",
    doc::STAGE,
    &[
        f("name", Text, Must, doc::STAGE__NAME, "\"contact\""),
        f("convert", SHARE, Else(doc::STAGE__CONVERT__ELSE), doc::STAGE__CONVERT, "\"30%\""),
        f("touches", Number(Unit::Number, from_to(1.0, 1000.0)), Is("1"), doc::STAGE__TOUCHES, "3")
            .hint(Hint::DropTheStage),
        f(
            "advance",
            List(Unit::Share, WHOLE_SHARE, 1, 1000),
            Else(doc::STAGE__ADVANCE__ELSE),
            doc::STAGE__ADVANCE,
            "[\"5%\", \"20%\"]",
        ),
        f(
            "lose",
            List(Unit::Share, WHOLE_SHARE, 1, 1000),
            Else(doc::STAGE__LOSE__ELSE),
            doc::STAGE__LOSE,
            "[\"30%\", \"10%\"]",
        ),
        f("steps", Whole(from_to(1.0, 100.0)), Is("1"), doc::STAGE__STEPS, "3"),
        f("gap", SPAN, Is("\"1d\""), doc::STAGE__GAP, "\"3d\""),
        f("hours", Number(Unit::Hours, DAY_HOURS), Is("0.5"), doc::STAGE__HOURS, "0.5"),
        f(
            "lost",
            Table(&LOST),
            Else(doc::STAGE__LOST__ELSE),
            doc::STAGE__LOST,
            "{ refused = \"70%\", not_now = \"30%\" }",
        ),
        f(
            "asks",
            Choices(&["need", "solvent"]),
            Is("[]"),
            doc::STAGE__ASKS,
            "[\"need\", \"solvent\"]",
        ),
        f("patience", DAYS, Else(doc::STAGE__PATIENCE__ELSE), doc::STAGE__PATIENCE, "\"7d\""),
        f("decay", SHARE, Else(doc::STAGE__DECAY__ELSE), doc::STAGE__DECAY, "\"3%\""),
        f(
            "closing",
            Table(&CLOSING),
            Else(defaults::EVERY_MONTH_ALIKE),
            doc::STAGE__CLOSING,
            "{ month_of_quarter = [0.8, 1, 1.3] }",
        ),
        f(
            "handoff",
            Table(&HANDOFF),
            Else(doc::STAGE__HANDOFF__ELSE),
            doc::STAGE__HANDOFF,
            "{ delay = \"2d\", drop = \"5%\" }",
        ),
    ],
);

static LOST: TableSpec = table(
    "stages.lost",
    "reasons-of-loss",
    doc::REASONS_OF_LOSS,
    &[
        f(
            "refused",
            Exact(Unit::Share, WHOLE_SHARE),
            Else(doc::REASONS_OF_LOSS__REFUSED__ELSE),
            doc::REASONS_OF_LOSS__REFUSED,
            "\"70%\"",
        ),
        f(
            "not_now",
            Exact(Unit::Share, WHOLE_SHARE),
            Is("0"),
            doc::REASONS_OF_LOSS__NOT_NOW,
            "\"25%\"",
        ),
        f(
            "closed",
            Exact(Unit::Share, WHOLE_SHARE),
            Is("0"),
            doc::REASONS_OF_LOSS__CLOSED,
            "\"5%\"",
        ),
    ],
);

static CLOSING: TableSpec = table(
    "stages.closing",
    "closing-calendar",
    doc::CLOSING_CALENDAR,
    &[
        f(
            "month_of_quarter",
            Numbers(Unit::Factor, ODDS, 3),
            Is("[1, 1, 1]"),
            doc::CLOSING_CALENDAR__MONTH_OF_QUARTER,
            "[0.8, 1.0, 1.3]",
        ),
        f("last_days", Whole(from_to(0.0, 31.0)), Is("0"), doc::CLOSING_CALENDAR__LAST_DAYS, "5"),
        f("last_days_odds", FACTOR, Is("1"), doc::CLOSING_CALENDAR__LAST_DAYS_ODDS, "1.4"),
    ],
);

static HANDOFF: TableSpec = table(
    "stages.handoff",
    "hand-off",
    doc::HAND_OFF,
    &[
        f("delay", DAYS, Is("\"0d\""), doc::HAND_OFF__DELAY, "\"2d\""),
        f("drop", SHARE, Is("\"0%\""), doc::HAND_OFF__DROP, "\"5%\""),
    ],
);

pub(super) static SALE: TableSpec = table(
    "[sale]",
    "sale",
    doc::SALE,
    &[
        f("advance", SHARE, Is("\"100%\""), doc::SALE__ADVANCE, "\"30%\""),
        f("advance_after", SPAN, Is("\"0d\""), doc::SALE__ADVANCE_AFTER, "\"3d to 14d\""),
        f("advance_fails", SHARE, Is("\"0%\""), doc::SALE__ADVANCE_FAILS, "\"5%\""),
        f("rest_after", SPAN, Is("\"0d\""), doc::SALE__REST_AFTER, "\"30d\""),
        f("rest_fails", SHARE, Is("\"0%\""), doc::SALE__REST_FAILS, "\"2%\""),
    ],
);

pub(super) static CYCLE: TableSpec = table(
    "[cycle]",
    "cycle",
    doc::CYCLE,
    &[
        f("median", Exact(Unit::Days, from_to(1.0, 1000.0)), Must, doc::CYCLE__MEDIAN, "\"14d\""),
        f(
            "quantiles",
            Quantiles(from_to(0.5, 1000.0)),
            Is("{}"),
            doc::CYCLE__QUANTILES,
            "{ \"10%\" = \"7d\" }",
        ),
    ],
);
