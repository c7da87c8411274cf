//! The days of a run: when it is worked, and when something ends.

use super::span::SpanRule;
use crate::scenario::Scenario;
use crate::units::Day;

/// The days of a run.
#[derive(Clone, Debug, Default)]
pub(in crate::engine) struct Days {
    /// First working day from each day on; [`Day::MAX`] if there is none. Goes as far as touches are planned.
    pub served: Vec<Day>,
    /// All working days.
    pub working_days: Vec<Day>,
    /// Day of the month (1 first) and length of the month, for each day.
    pub day_of_month: Vec<(u8, u8)>,
    /// Of each day, by how many days the month since the start that holds it is longer than 28.
    pub days_above_28: Vec<u8>,
}

impl Days {
    /// The days of a scenario.
    pub fn new(scenario: &Scenario) -> Days {
        let (calendar, reach) = (&scenario.calendar, reach(scenario));
        let above_28 = |day| calendar.length_of_month_since_start(day) as u8 - 28;
        Days {
            served: first_working_days(scenario, reach),
            working_days: (0..reach).filter(|&day| calendar.works(i64::from(day))).collect(),
            day_of_month: days_of_months(scenario),
            days_above_28: (0..calendar.horizon()).map(above_28).collect(),
        }
    }

    /// The day after the last for which touches are planned: the horizon, or later where some are pulled forward.
    pub fn reach(&self) -> Day {
        self.served.len() as Day
    }

    /// The day on which a span that starts on `day` ends, by the luck `u`; the horizon or later if that
    /// is past the end.
    #[inline]
    pub fn after(&self, day: Day, span: &SpanRule, u: u32) -> Day {
        let wait = span.days.at(u);
        if span.working { self.after_working_days(day, wait) } else { day + wait }
    }

    #[cold]
    fn after_working_days(&self, day: Day, count: Day) -> Day {
        // The first working day from tomorrow on is the first of those that count.
        let first = self.working_days.partition_point(|&working| working <= day);
        let last = (first + count as usize).wrapping_sub(1);
        if count == 0 {
            return day;
        }
        self.working_days.get(last).copied().unwrap_or(self.reach())
    }

    /// The day on which money comes that comes so long after `day`: banks work on working days. What comes at once
    /// does so on any day; the horizon or later if that is past the end.
    pub fn banked_after(&self, day: Day, span: &SpanRule, u: u32) -> Day {
        let due = self.after(day, span, u);
        if due == day { day } else { self.served_from(due).unwrap_or(self.reach()) }
    }

    /// The first working day from `due` on; none if that lies past the run.
    #[inline]
    pub fn served_from(&self, due: Day) -> Option<Day> {
        let served = *self.served.get(due as usize)?;
        ((served as usize) < self.served.len()).then_some(served)
    }
}

/// Days for which touches are planned: those of the run, and those after it from which some may be pulled forward.
fn reach(scenario: &Scenario) -> Day {
    let pulls = scenario.roles.iter().filter_map(|role| role.behaviour.pulls_forward.as_ref());
    scenario.calendar.horizon() + pulls.map(|of| of.days).max().unwrap_or(0)
}

fn first_working_days(scenario: &Scenario, reach: Day) -> Vec<Day> {
    let calendar = &scenario.calendar;
    let mut first = Day::MAX;
    let mut served: Vec<Day> = (0..reach)
        .rev()
        .map(|day| {
            first = if calendar.works(i64::from(day)) { day } else { first };
            first
        })
        .collect();
    served.reverse();
    served
}

fn days_of_months(scenario: &Scenario) -> Vec<(u8, u8)> {
    let of = |day: Day| {
        let date = scenario.calendar.date(i64::from(day));
        (date.day().unsigned_abs(), date.days_in_month().unsigned_abs())
    };
    (0..scenario.calendar.horizon()).map(of).collect()
}
