//! How busy the people of each role are, and what they are paid: what a split of work or of people does to them.

use super::paired;
use super::spread::Mean;
use super::verdict::{Yardstick, beyond_rounding};
use crate::engine::outcome::{LAST_DAYS, Outcome};
use crate::figures::Kind;
use crate::scenario::{RoleId, Scenario};
use crate::statistics::Series;
use serde::Serialize;

/// The people of a role.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct BusyRow {
    /// Name of the role.
    pub role: String,
    /// People there, mean over the run.
    #[serde(rename = "headcount")]
    pub people: f64,
    /// Pay of a person and month; `None` if nobody was there, or nobody is paid.
    #[serde(rename = "pay_a_month")]
    pub pay: Option<Mean>,
    /// Share of the selling hours that is spent, 0 to 1; `None` if there were none.
    #[serde(rename = "utilisation")]
    pub used: Option<Mean>,
    /// Touches and orders of a person that were due and not done, on an evening of the last four weeks.
    pub overdue: Option<Mean>,
}

/// Numbers of a role that are kept of each replication.
pub(in crate::study) const KEPT: usize = 5;

/// What is kept of a replication, role by role: pay in minor units, days of filled seats, hours spent and hours that
/// were there in seconds, and what was overdue on the last evenings.
pub(in crate::study) fn kept(outcome: &Outcome, roles: &[RoleId]) -> Vec<f64> {
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
pub(in crate::study) fn row(scenario: &Scenario, role: RoleId, kept: [&Series; KEPT]) -> BusyRow {
    let [pay, days, used, available, overdue] = kept;
    let horizon = f64::from(scenario.calendar.horizon());
    let each = |above: &Series, unit: f64| Some(paired::mean(&above.over(days)?, unit));
    let evenings = f64::from(evenings(scenario));
    BusyRow {
        role: scenario.roles[role].name.clone(),
        people: if days.is_empty() { 0.0 } else { days.mean() / horizon },
        pay: each(pay, 100.0 / scenario.calendar.days_a_month()).filter(|pay| pay.mean != 0.0),
        used: used.over(available).map(|share| paired::mean(&share, 1.0)),
        // Overdue on all these evenings, by the mean number of people.
        overdue: each(overdue, evenings / horizon),
    }
}

/// What a person of a role is paid as the file is, and in the best that was found.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct PayMove {
    /// Name of the role.
    pub role: String,
    /// Pay of a person and month as the file is; `None` if nobody is there.
    pub as_it_is: Option<Mean>,
    /// The same in the best; `None` if nobody is there.
    pub best: Option<Mean>,
    /// What it is more there, on the same luck; `None` if there is nobody in one of the two.
    pub more: Option<Mean>,
    /// Whether that is told from nothing, all roles together.
    pub is_told: bool,
}

/// What people are paid as the file is, and in the best that was found.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct PayMoves {
    /// Role by role.
    pub roles: Vec<PayMove>,
    /// Pay of all roles over the run: what it is more in the best, on the same luck.
    pub in_all: Option<Mean>,
    /// Of that, what comes of other pay of a person: times the people in the best.
    pub by_person: Option<Mean>,
    /// Of that, what comes of more or fewer people, at the pay that each has as the file is.
    pub by_heads: Option<Mean>,
}

/// Numbers of every role of the department that are kept of each replication: pay in minor units, and days of filled seats.
pub(in crate::study) fn paid(outcome: &Outcome, roles: usize) -> Vec<f64> {
    let mut sums = vec![0.0; 2 * roles];
    for seat in &outcome.seats {
        sums[2 * seat.role] += seat.pay.0 as f64;
        sums[2 * seat.role + 1] += seat.filled_days as f64;
    }
    sums
}

/// How pay moves from the department as its file has it to the best; each gives a number of a replication by its place
/// among those that [`paid`] keeps.
pub(in crate::study) fn moves<'a>(
    scenario: &Scenario,
    as_it_is: impl Fn(usize) -> &'a Series,
    best: impl Fn(usize) -> &'a Series,
) -> PayMoves {
    let unit = 100.0 / scenario.calendar.days_a_month();
    let stick = Yardstick::of(scenario.roles.len());
    let each = |of: &dyn Fn(usize) -> &'a Series, role: usize| of(2 * role).over(of(2 * role + 1));
    let mut in_all: Option<Series> = None;
    let mut by_heads: Option<Series> = None;
    let add = |sum: &mut Option<Series>, more: &Series| {
        *sum = Some(sum.take().map_or_else(|| more.clone(), |all| all.plus(more)));
    };
    let roles = scenario.roles.iter().enumerate().map(|(role, of)| {
        let more = best(2 * role).less(as_it_is(2 * role));
        add(&mut in_all, &more);
        // Where nobody is there as the file is, or in the best, all is due to the heads.
        let each_day =
            |of: &dyn Fn(usize) -> &'a Series| of(2 * role).mean() / of(2 * role + 1).mean();
        let heads = match (each_day(&as_it_is), each_day(&best)) {
            (day, after) if day.is_finite() && after.is_finite() => {
                best(2 * role + 1).less(as_it_is(2 * role + 1)).times(day)
            }
            _ => more.clone(),
        };
        add(&mut by_heads, &heads);
        let (before, after) = (each(&as_it_is, role), each(&best, role));
        let told = |series: &Option<Series>| series.as_ref().map(|of| paired::mean(of, unit));
        let more = before.as_ref().zip(after.as_ref());
        let more = more.map(|(before, after)| paired::difference(before, after, unit));
        let more = more.map(|more| beyond_rounding(Kind::Money, more));
        PayMove {
            role: of.name.clone(),
            as_it_is: told(&before),
            best: told(&after),
            more,
            is_told: more.is_some_and(|more| stick.is_told(&more)),
        }
    });
    let roles = roles.collect();
    let by_person = in_all.as_ref().zip(by_heads.as_ref()).map(|(all, heads)| all.less(heads));
    let told =
        |of: Option<Series>| of.filter(|all| !all.is_empty()).map(|all| paired::mean(&all, 100.0));
    PayMoves { roles, in_all: told(in_all), by_person: told(by_person), by_heads: told(by_heads) }
}

/// Working days among the last days of the run, 1 or more.
fn evenings(scenario: &Scenario) -> u32 {
    let horizon = scenario.calendar.horizon();
    scenario.calendar.working_days_between(horizon.saturating_sub(LAST_DAYS), horizon).max(1)
}
