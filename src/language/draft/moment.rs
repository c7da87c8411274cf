//! Days of the run, written as a date or as a duration after the start.

use super::fields::Fields;
use super::run::Run;
use super::slot::Slot;
use crate::language::document::Value;
use crate::language::tables::LONGEST;
use crate::language::written;
use crate::language::{Unit, from_to};
use crate::messages::{Say, messages};
use jiff::ToSpan;
use jiff::civil::Date;

messages!(say, "language/draft/moment");

/// A day as written.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Moment {
    /// The day of a date, from the start; negative before it.
    On(i64),
    /// So many whole days after the start; months and years were counted in the calendar.
    After(i64),
}

impl Moment {
    /// Days from the start.
    pub fn day(self) -> i64 {
        match self {
            Moment::On(day) | Moment::After(day) => day,
        }
    }
}

impl Slot<'_> {
    /// A date, or a duration after the start.
    pub fn moment(self, run: Run) -> Option<Moment> {
        let is_date = match &self.node.value {
            Value::Date(_) => true,
            Value::Text(text) => {
                text.trim().parse::<Date>().is_ok() || written::dotted_date(text).is_some()
            }
            Value::Number(..) => false,
            _ => {
                self.wrong_kind(say::DateOrDuration { doc: self.doc });
                return None;
            }
        };
        if is_date {
            return self.date().map(|date| Moment::On(run.day_of(date)));
        }
        self.days_after(run.start, LONGEST).map(Moment::After)
    }

    /// Whole days of a duration that begins on `start`: months and years as in the calendar.
    pub fn days_after(self, start: Date, longest: f64) -> Option<i64> {
        let slot = self.measured(Unit::Days, from_to(0.0, longest));
        let days = slot.exact()?;
        let months = slot.node.as_text().and_then(written::whole_months);
        let end = months.and_then(|months| start.checked_add(months.months()).ok());
        Some(match end {
            Some(end) => i64::from((end - start).get_days()),
            None => libm::round(days) as i64,
        })
    }
}

impl Fields<'_> {
    /// A day of the run or after it; a date before the start is refused with `why`.
    pub fn day_from_start(&self, key: &'static str, run: Run, why: impl Say) -> Option<u32> {
        let day = self.slot(key)?.moment(run)?.day();
        if day < 0 && run.is_sure {
            let found = say::BeforeTheStart { key: &key };
            let expected = say::OrLater { date: &run.start.to_string() };
            self.note(self.problem(key, found).expected(expected).help(why));
            return None;
        }
        Some(day.max(0) as u32)
    }

    /// A day of the run.
    pub fn day_in_run(&self, key: &'static str, run: Run) -> Option<u32> {
        let day = self.day_from_start(key, run, "")?;
        if day >= run.horizon && run.is_sure {
            let found = say::AfterTheEnd { key: &key };
            let expected = say::OrEarlier { date: &run.last().to_string() };
            self.note(self.problem(key, found).expected(expected).help(say::LongerHorizon));
            return None;
        }
        Some(day)
    }
}
