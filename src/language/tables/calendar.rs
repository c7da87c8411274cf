//! Which days are worked.

use super::limits::{f, table};
use crate::language::Default::Is;
use crate::language::Kind::*;
use crate::language::{TableSpec, Unit, above};
use crate::messages::messages;

messages!(doc, "language/tables/calendar");

pub(super) static CALENDAR: TableSpec = table(
    "[calendar]",
    "calendar",
    doc::CALENDAR,
    &[
        f(
            "work_days",
            Weekdays,
            Is("\"mon-fri\""),
            doc::CALENDAR__WORK_DAYS,
            "[\"mon\", \"tue\", \"sat\"]",
        ),
        f(
            "holidays",
            Holidays,
            Is("[]"),
            doc::CALENDAR__HOLIDAYS,
            "[2027-01-01, \"2027-01-02 to 2027-01-08\"]",
        ),
        f("hours", Number(Unit::Hours, above(0.0, 24.0)), Is("8"), doc::CALENDAR__HOURS, "8"),
    ],
);
