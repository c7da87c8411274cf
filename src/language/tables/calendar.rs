//! Which days are worked.

use super::limits::{f, table};
use crate::language::Default::Is;
use crate::language::Kind::*;
use crate::language::{TableSpec, Unit, above};

pub(super) static CALENDAR: TableSpec = table(
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
