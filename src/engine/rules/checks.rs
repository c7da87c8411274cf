//! How often somebody checks.

use super::drawn::days;
use crate::calendar::Calendar;
use crate::scenario::{Draws, Scenario};
use crate::units::{Day, Seconds, seconds, whole_months};

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

/// Checks: how often, how long and at what cost.
#[derive(Clone, Debug, Default)]
pub(in crate::engine) struct CheckRule {
    pub every: Option<CheckEvery>,
    pub time: Seconds,
    pub cost: f64,
    /// Time of a working day that the founder has to check.
    pub founder_day: Seconds,
}

impl CheckRule {
    /// What the draws of a replication make of them.
    pub fn fill(&mut self, scenario: &Scenario, draws: Draws) {
        let management = &scenario.management;
        self.every = management.check_every_days.map(|q| CheckEvery::of(q.at(draws)));
        self.time = seconds(management.check_hours_per_rep.at(draws));
        self.cost = management.check_hour_cost.at(draws);
        let working_days = f64::from(scenario.calendar.days_a_week().max(1));
        self.founder_day = seconds(management.hours_a_week.at(draws) / working_days);
    }
}
