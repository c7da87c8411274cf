//! What looks unintended in a pay plan, once it has been played.

use crate::review::Doubt;
use crate::review::pay_lint;
use crate::review::pay_sums::PATIENCE;
use crate::scenario::Scenario;
use crate::study::forecast::pay::PayFinding;
use crate::study::forecast::pay::PayRow;
use crate::study::forecast::pay::Threshold;
use crate::study::forecast::pay::cleared;
use crate::study::forecast::pay::out_of_sight;
use serde::Serialize;

/// What looks unintended.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(tag = "lint", rename_all = "snake_case")]
pub enum PlanLint {
    /// What the plan says.
    Doubt {
        /// Role.
        role: String,
        /// What is doubtful.
        doubt: Doubt,
    },
    /// More sums in the head than a rep has patience for.
    Slow {
        /// Role.
        role: String,
        /// Sums that tell what a month has paid.
        sums: u32,
        /// Seconds that they take.
        seconds: u32,
    },
    /// A threshold that hardly any rep-month reaches.
    Unreached {
        /// Role.
        role: String,
        /// Share of the month's quota.
        from: f64,
        /// Share of the rep-months that reach it.
        reached: f64,
    },
    /// A threshold that hardly any rep-month fails to reach.
    Cleared {
        /// Role.
        role: String,
        /// Share of the month's quota.
        from: f64,
        /// Share of the rep-months that reach it.
        reached: f64,
    },
}

/// Everything doubtful in the plans of a scenario that came to `pay`.
pub(super) fn lints(scenario: &Scenario, pay: &PayFinding) -> Vec<PlanLint> {
    let doubts = pay_lint::of_all_roles(scenario).into_iter();
    let mut lints: Vec<PlanLint> =
        doubts.map(|(role, doubt)| PlanLint::Doubt { role, doubt }).collect();
    for role in &scenario.roles {
        let (sums, seconds) = (role.plan.sums(), role.plan.seconds());
        if seconds > PATIENCE {
            lints.push(PlanLint::Slow { role: role.name.clone(), sums, seconds });
        }
    }
    lints.extend(pay.roles.iter().flat_map(thresholds));
    lints
}

/// The first threshold that nobody gets to, and the last that everybody clears.
fn thresholds(row: &PayRow) -> impl Iterator<Item = PlanLint> {
    let lint = |step: &Threshold, is_cleared: bool| {
        let (role, from, reached) = (row.role.clone(), step.from, step.reached);
        match is_cleared {
            true => PlanLint::Cleared { role, from, reached },
            false => PlanLint::Unreached { role, from, reached },
        }
    };
    let [unreached, cleared] = [out_of_sight(row), cleared(row)];
    let unreached = unreached.map(|step| lint(step, false));
    unreached.into_iter().chain(cleared.map(|step| lint(step, true)))
}
