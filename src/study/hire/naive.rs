//! What a spreadsheet would say.

use super::question::{Question, Sized};
use crate::scenario::{Measure, Quantity, Role, Scenario, Target};
use crate::study::method::staffing::staffed;

/// The fewest people whose quotas, from the day on which they are to start until the deadline, add up to the target.
pub(super) fn by_quota(question: &Question, one: Sized) -> Option<u32> {
    let scenario = question.scenario;
    let target = &scenario.targets[question.target];
    let role = &scenario.roles[one.role];
    let Quantity::Known(quota) = role.quota_per_month else { return None };
    if quota <= 0.0 || !matches!(target.measure, Measure::Revenue | Measure::Bookings) {
        return None;
    }
    let promised = |count: u32| {
        let with = staffed(scenario, &[one.role], &[count], question.starts[0]);
        quota * payroll_months(scenario, &with.roles[one.role], target)
    };
    // What adds up to the target but for the last digits of a sum adds up to it.
    (1..=1_000).find(|&count| promised(count) >= target.at_least * (1.0 - 1e-9))
}

/// Calendar months on the payroll from the first day that counts for the target to its deadline, if everybody comes as
/// planned and nobody leaves: a whole month counts one, whatever its length, as in a spreadsheet.
fn payroll_months(scenario: &Scenario, role: &Role, target: &Target) -> f64 {
    let calendar = &scenario.calendar;
    let months = |since: i64| -> f64 {
        let first = since.max(i64::from(target.from_day));
        match u32::try_from(first) {
            Ok(first) => calendar.calendar_months(first, target.by_day + 1),
            Err(_) => 0.0,
        }
    };
    let there = role.reps.iter().map(|rep| rep.since_day);
    let waves = role
        .hires
        .iter()
        .flat_map(|hire| (0..hire.count).map(|nth| i64::from(hire.start(calendar, nth))));
    there.chain(waves).map(months).sum()
}
