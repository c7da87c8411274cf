//! The days of the run: the first, and how many.

use crate::units::whole_months;
use jiff::ToSpan;
use jiff::civil::Date;

/// The first day and the number of days.
#[derive(Clone, Copy, Debug)]
pub struct Run {
    /// First day.
    pub start: Date,
    /// Number of days.
    pub horizon: u32,
    /// Whether both could be read.
    pub is_sure: bool,
}

impl Run {
    /// Days from the start to a date.
    pub fn day_of(&self, date: Date) -> i64 {
        i64::from((date - self.start).get_days())
    }

    /// Whole days from the date so long before the start; months and years are counted in the calendar.
    pub fn days_back(&self, length: f64) -> u32 {
        let then = whole_months(length)
            .and_then(|months| self.start.checked_sub(i64::from(months).months()).ok());
        match then {
            Some(then) => -self.day_of(then) as u32,
            None => libm::round(length) as u32,
        }
    }

    /// The last day as a date.
    pub fn last(&self) -> Date {
        self.start.checked_add((i64::from(self.horizon) - 1).days()).unwrap_or(self.start)
    }
}
