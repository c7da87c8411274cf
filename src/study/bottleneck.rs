//! The bottleneck: the stage whose improvement by a tenth adds most, re-simulated.

use super::replicate::{Plan, Precision, Watch, replicate};
use super::spread::Mean;
use super::summary::Total;
use crate::engine::outcome::Metric;
use crate::scenario::{Scenario, Stage};
use crate::statistics::Moments;
use serde::Serialize;

/// Replications of each improved department.
const RUNS: u64 = 200;

/// Factor on the share of deals that leave a stage forwards, after skill, ramp and all other odds.
pub const IMPROVEMENT: f64 = 1.1;

/// What improving each stage brings.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Bottleneck {
    /// Index of the stage whose improvement adds most revenue, or most sales if no money is involved.
    pub stage: usize,
    /// Factor on the conversion of each stage in turn.
    pub improvement: f64,
    /// Replications of each.
    pub runs: u64,
    /// Revenue added by improving each stage alone, major units, on the same luck.
    pub gains: Vec<Mean>,
    /// Sales added by improving each stage alone.
    pub sales: Vec<Mean>,
}

/// Re-simulates the department with each stage improved in turn, on the same luck, to raise
/// `quantity`; `None` if somebody calls a halt.
pub fn bottleneck(
    scenario: &Scenario,
    plan: &Plan,
    quantity: Total,
    watch: &dyn Watch,
) -> Option<Bottleneck> {
    let plan = Plan { precision: Precision::Runs(RUNS.min(plan.most())), ..*plan };
    let today = revenue_and_sales(scenario, &plan, watch)?;
    let (mut gains, mut sales) = (Vec::new(), Vec::new());
    for stage in 0..scenario.stages.len() {
        let mut improved = scenario.clone();
        improved.stages[stage] = improve(&scenario.stages[stage]);
        let better = revenue_and_sales(&improved, &plan, watch)?;
        gains.push(gain(&today, &better, |run| run.0, 100.0));
        sales.push(gain(&today, &better, |run| run.1, 1.0));
    }
    let added = if quantity == Total::Sales { &sales } else { &gains };
    let worst = |a: &usize, b: &usize| added[*a].mean.total_cmp(&added[*b].mean);
    let stage = (0..added.len()).max_by(worst)?;
    Some(Bottleneck { stage, improvement: IMPROVEMENT, runs: plan.most(), gains, sales })
}

fn revenue_and_sales(
    scenario: &Scenario,
    plan: &Plan,
    watch: &dyn Watch,
) -> Option<Vec<(f64, f64)>> {
    let mut runs = Vec::with_capacity(plan.most() as usize);
    let result = replicate(
        scenario,
        plan,
        "bottleneck",
        watch,
        |outcome| {
            let total = |metric: Metric| outcome.total(metric) as f64;
            runs.push((total(Metric::Revenue), total(Metric::Sales)));
        },
        || false,
    );
    (!result.is_partial).then_some(runs)
}

/// Mean difference, its error from the means of pairs, which share what the user does not know.
fn gain(
    today: &[(f64, f64)],
    better: &[(f64, f64)],
    pick: impl Fn(&(f64, f64)) -> f64,
    unit: f64,
) -> Mean {
    let differences: Vec<f64> = better.iter().zip(today).map(|(b, t)| pick(b) - pick(t)).collect();
    let mean = |pair: &[f64]| pair.iter().sum::<f64>() / pair.len() as f64;
    Mean::of(&differences.chunks(2).map(mean).collect::<Moments>(), unit)
}

/// A stage from which a tenth more deals leave forwards, whoever works there, at most all.
fn improve(stage: &Stage) -> Stage {
    Stage { lift: stage.lift * IMPROVEMENT, ..stage.clone() }
}
