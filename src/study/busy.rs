//! How busy the people of each role are, and what they are paid: what a split of work or of people does to them.

use super::paired;
use super::spread::Mean;
use crate::engine::outcome::{LAST_DAYS, Outcome};
use crate::scenario::{RoleId, Scenario};
use crate::statistics::Series;
use crate::units::DAYS_A_MONTH;
use serde::Serialize;

/// The people of a role.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct BusyRow {
    /// Name of the role.
    pub role: String,
    /// People there, mean over the run.
    pub people: f64,
    /// Pay of a person and month; `None` if nobody was there, or nobody is paid.
    pub pay: Option<Mean>,
    /// Share of the selling hours that is spent, 0 to 1; `None` if there were none.
    pub used: Option<Mean>,
    /// Touches and orders of a person that were due and not done, on an evening of the last four weeks.
    pub overdue: Option<Mean>,
}

/// Numbers of a role that are kept of each replication.
pub(super) const KEPT: usize = 5;

/// What is kept of a replication, role by role: pay in minor units, days of filled seats, hours spent and hours that
/// were there in seconds, and what was overdue on the last evenings.
pub(super) fn kept(outcome: &Outcome, roles: &[RoleId]) -> Vec<f64> {
    let of = |role: &RoleId| {
        let mut sums = [0.0; KEPT];
        for seat in outcome.seats.iter().filter(|seat| seat.role == *role) {
            sums[0] += seat.pay.0 as f64;
            sums[1] += seat.filled_days as f64;
            sums[2] += seat.used as f64;
            sums[3] += seat.available as f64;
            sums[4] += seat.overdue_evenings as f64;
        }
        sums
    };
    roles.iter().flat_map(of).collect()
}

/// The row of a role from what was kept.
pub(super) fn row(scenario: &Scenario, role: RoleId, kept: [&Series; KEPT]) -> BusyRow {
    let [pay, days, used, available, overdue] = kept;
    let horizon = f64::from(scenario.calendar.horizon());
    let each = |above: &Series, unit: f64| Some(paired::mean(&above.over(days)?, unit));
    let evenings = f64::from(evenings(scenario));
    BusyRow {
        role: scenario.roles[role].name.clone(),
        people: if days.is_empty() { 0.0 } else { days.mean() / horizon },
        pay: each(pay, 100.0 / DAYS_A_MONTH).filter(|pay| pay.mean != 0.0),
        used: used.over(available).map(|share| paired::mean(&share, 1.0)),
        // Overdue on all these evenings, by the mean number of people.
        overdue: each(overdue, evenings / horizon),
    }
}

/// Working days among the last days of the run, 1 or more.
fn evenings(scenario: &Scenario) -> u32 {
    let horizon = scenario.calendar.horizon();
    scenario.calendar.working_days_between(horizon.saturating_sub(LAST_DAYS), horizon).max(1)
}
