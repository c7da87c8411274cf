//! A department with another number of people: what a user would change by hand in `reps` and `hire`.
//!
//! Who is there keeps the seat and the luck, whatever the number: more people are added behind the last, and
//! fewer are taken away from the end.

use crate::calendar::Calendar;
use crate::scenario::{Hire, Role, RoleId, Scenario};

/// How many people each sized role has, and from when on hires start.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::study) struct Staffing {
    /// People in each of the sized roles.
    pub counts: Vec<u32>,
    /// Place among the dates that are tried.
    pub start: usize,
}

impl Staffing {
    /// People in all of the sized roles.
    pub fn people(&self) -> u32 {
        self.counts.iter().sum()
    }

    /// The same with other people in one role; `None` if there would be fewer than none.
    pub fn with_more(&self, role: usize, more: i32) -> Option<Staffing> {
        let mut other = self.clone();
        other.counts[role] = other.counts[role].checked_add_signed(more)?;
        Some(other)
    }

    /// Whether it has as many people or more everywhere, at the same dates.
    pub fn contains(&self, other: &Staffing) -> bool {
        let pairs = || self.counts.iter().zip(&other.counts);
        self.start == other.start && pairs().all(|(own, others)| own >= others)
    }
}

/// The scenario with `counts` people in `roles`; hires begin on the day `start`, or as in the file.
pub(in crate::study) fn staffed(
    scenario: &Scenario,
    roles: &[RoleId],
    counts: &[u32],
    start: Option<u32>,
) -> Scenario {
    let mut staffed = scenario.clone();
    let horizon = scenario.calendar.horizon();
    for (&role, &count) in roles.iter().zip(counts) {
        let role = &mut staffed.roles[role];
        if let Some(day) = start {
            move_hires(&mut role.hires, day);
        }
        fill(role, count, start.unwrap_or(0), horizon);
    }
    staffed
}

/// The first hire starts on `day`, the others as much later as before.
fn move_hires(hires: &mut [Hire], day: u32) {
    let first = hires.iter().map(|hire| hire.from_day).min().unwrap_or(0);
    hires.iter_mut().for_each(|hire| hire.from_day = hire.from_day - first + day);
}

/// So many people: hires are added in the rhythm of the last wave, or taken away from its end; of the people who are
/// there those at the end never come.
fn fill(role: &mut Role, count: u32, from_day: u32, horizon: u32) {
    let there = role.reps.len() as u32;
    let is_gone = |place: usize| place as u32 >= count;
    for (_, rep) in role.reps.iter_mut().enumerate().filter(|(place, _)| is_gone(*place)) {
        rep.since_day = i64::from(horizon);
    }
    let mut left = count.saturating_sub(there);
    let waves = role.hires.len();
    for (place, hire) in role.hires.iter_mut().enumerate() {
        let is_last = place + 1 == waves;
        hire.count = if is_last { left } else { hire.count.min(left) };
        left -= hire.count;
    }
    if left > 0 {
        role.hires.push(Hire { count: left, from_day, every_days: 0.0 });
    }
}

/// Day on which the last of `count` people is to start; 0 for who is there.
pub(in crate::study) fn last_start(role: &Role, calendar: &Calendar) -> u32 {
    let mut filled = role.hires.iter().filter(|hire| hire.count > 0);
    filled.next_back().map_or(0, |hire| hire.start(calendar, hire.count - 1))
}
