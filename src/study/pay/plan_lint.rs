//! What looks unintended in a pay plan, once it has been played.

use crate::review::pay_sums::PATIENCE;
use crate::review::{Doubt, pay_lint};
use crate::scenario::Scenario;
use crate::study::forecast::pay::{PayFinding, PayRow, Threshold};
use serde::Serialize;

/// Share of the rep-months below which a threshold of pay drives nobody, and above the rest of which it is
/// part of the base.
pub const OUT_OF_SIGHT: f64 = 0.01;

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

/// The first threshold that pays and is hardly ever reached.
pub(in crate::study) fn out_of_sight(row: &PayRow) -> Option<&Threshold> {
    paid(row).find(|step| step.reached < OUT_OF_SIGHT)
}

fn cleared(row: &PayRow) -> Option<&Threshold> {
    paid(row).filter(|step| step.reached > 1.0 - OUT_OF_SIGHT && step.from > 0.0).last()
}

fn paid(row: &PayRow) -> impl Iterator<Item = &Threshold> {
    let thresholds = row.attainment.iter().flat_map(|attainment| &attainment.thresholds);
    thresholds.filter(|step| step.is_paid)
}
