//! How often somebody checks.

use super::drawn::days;
use crate::calendar::Calendar;
use crate::units::{Day, whole_months};

/// How often somebody checks.
#[derive(Clone, Copy, Debug)]
pub(in crate::engine) enum CheckEvery {
    Days(Day),
    /// Months of the calendar.
    Months(u32),
}

impl CheckEvery {
    pub fn of(length: f64) -> CheckEvery {
        whole_months(length).map_or(CheckEvery::Days(days(length).max(1)), CheckEvery::Months)
    }

    /// Whether there is a check on the evening of `day`.
    pub fn is_due(self, calendar: &Calendar, day: Day) -> bool {
        match self {
            CheckEvery::Days(days) => (day + 1).is_multiple_of(days),
            CheckEvery::Months(months) => calendar.completes_months(day, months),
        }
    }
}
