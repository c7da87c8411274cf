//! Seats of a role: their names, and the time that they are on the payroll.

use crate::calendar::Calendar;
use crate::scenario::Role;
use crate::units::{DAYS_A_MONTH, Day};

/// Months on the payroll till the end of the run, if everybody comes as planned and nobody leaves.
pub(in crate::study) fn rep_months(role: &Role, calendar: &Calendar, horizon: Day) -> f64 {
    let left = |since: i64| (i64::from(horizon) - since.max(0)).max(0) as f64;
    let there: f64 = role.reps.iter().map(|rep| left(rep.since_day)).sum();
    let waves = role
        .hires
        .iter()
        .flat_map(|hire| (0..hire.count).map(|nth| i64::from(hire.start(calendar, nth))));
    (there + waves.map(left).sum::<f64>()) / DAYS_A_MONTH
}

/// Name of the person at a place of a role, or of the seat: its role and number.
pub(in crate::study) fn seat_name(role: &Role, place: usize) -> String {
    match role.reps.get(place) {
        Some(rep) => rep.name.clone(),
        None => format!("{} {}", role.name, place + 1),
    }
}
