//! The bottleneck: the stage in which a tenth on the chance of a yes adds most, re-simulated.
//!
//! What rises is each client's chance to go on once he settles the stage, at most to 1. The share of the
//! deals leaving the stage that go on rises less where that limit holds or deals are lost without an
//! answer, and it may rise more or less where many are still open at the end.

use super::replicate::{Plan, Precision, Watch, replicate};
use super::spread::Mean;
use super::summary::Total;
use crate::engine::outcome::{Metric, Outcome};
use crate::scenario::{Scenario, Stage};
use crate::statistics::Moments;
use serde::Serialize;

/// Fewest replications of each improved department.
const FEWEST: u64 = 400;

/// Most replications of each, where the gain is small beside its error.
const MOST: u64 = 3_200;

/// Factor on a client's chance to go on when he settles a stage, after skill, ramp and all other odds.
pub const IMPROVEMENT: f64 = 1.1;

/// What improving each stage brings.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Bottleneck {
    /// Index of the stage whose improvement adds most revenue, or most sales if no money is involved.
    pub stage: usize,
    /// Factor on the chance of a yes in each stage in turn.
    pub improvement: f64,
    /// Replications of each.
    pub runs: u64,
    /// Revenue added by improving each stage alone, major units, on the same luck.
    pub gains: Vec<Mean>,
    /// Sales added by improving each stage alone.
    pub sales: Vec<Mean>,
    /// Conversion of each stage as it is, and when it alone is improved.
    pub conversions: Vec<Conversion>,
}

/// Share of the deals leaving a stage that leave it forwards, before and after its improvement.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct Conversion {
    /// As it is.
    pub before: f64,
    /// Improved.
    pub after: f64,
    /// Whether the improvement is cut off because more than all deals would go on.
    pub is_capped: bool,
}

impl Conversion {
    /// Whether it rises by the same factor as the chance of a yes, or to all deals, give or take half a
    /// percent of them.
    pub fn rises_as_raised(&self) -> bool {
        (self.after - (self.before * IMPROVEMENT).min(1.0)).abs() < 0.005
    }
}

/// Re-simulates the department with each stage improved in turn, on the same luck, to raise
/// `quantity`; `None` if somebody calls a halt. It plays twice as often, and again, while the interval
/// of the largest gain is wider than the gain.
pub fn bottleneck(
    scenario: &Scenario,
    plan: &Plan,
    quantity: Total,
    watch: &dyn Watch,
) -> Option<Bottleneck> {
    let mut runs = FEWEST.min(plan.most());
    loop {
        let found = with_runs(scenario, plan, quantity, runs, watch)?;
        let best = found.gains_of(quantity)[found.stage];
        let is_vague = 1.96 * best.error > 0.5 * best.mean.abs() && best.error > 0.0;
        if !is_vague || 2 * runs > MOST.min(plan.most()) {
            return Some(found);
        }
        runs *= 2;
    }
}

impl Bottleneck {
    /// What improving each stage adds to `quantity`: sales, or revenue.
    pub fn gains_of(&self, quantity: Total) -> &[Mean] {
        if quantity == Total::Sales { &self.sales } else { &self.gains }
    }
}

fn with_runs(
    scenario: &Scenario,
    plan: &Plan,
    quantity: Total,
    runs: u64,
    watch: &dyn Watch,
) -> Option<Bottleneck> {
    let plan = Plan { precision: Precision::Runs(runs), ..*plan };
    let today = played(scenario, &plan, watch)?;
    let mut found = Bottleneck {
        stage: 0,
        improvement: IMPROVEMENT,
        runs,
        gains: Vec::new(),
        sales: Vec::new(),
        conversions: Vec::new(),
    };
    let (mut revenue, mut sales) = (Vec::new(), Vec::new());
    for stage in 0..scenario.stages.len() {
        let mut improved = scenario.clone();
        improved.stages[stage] = improve(&scenario.stages[stage]);
        let better = played(&improved, &plan, watch)?;
        revenue.push(differences(&today.revenue, &better.revenue));
        sales.push(differences(&today.sales, &better.sales));
        let [before, after] = [&today, &better].map(|played| played.conversion(stage));
        let is_capped = before * IMPROVEMENT > 1.0;
        found.conversions.push(Conversion { before, after, is_capped });
    }
    (found.gains, found.sales) = (means(&revenue, 100.0), means(&sales, 1.0));
    let added = found.gains_of(quantity);
    let worst = |a: &usize, b: &usize| added[*a].mean.total_cmp(&added[*b].mean);
    found.stage = (0..added.len()).max_by(worst)?;
    Some(found)
}

/// What a department brought, by replication, and how deals left its stages.
pub(super) struct Played {
    revenue: Vec<f64>,
    sales: Vec<f64>,
    /// By stage: deals that left forwards, and all that left.
    left: Vec<[u64; 2]>,
}

impl Played {
    /// Sales, or revenue in minor units, by replication.
    pub(super) fn of(&self, quantity: Total) -> &[f64] {
        if quantity == Total::Sales { &self.sales } else { &self.revenue }
    }

    /// Share of the deals leaving a stage that left it forwards; 0 if none left it.
    fn conversion(&self, stage: usize) -> f64 {
        let [forwards, left] = self.left[stage];
        if left == 0 { 0.0 } else { forwards as f64 / left as f64 }
    }

    fn note(&mut self, outcome: &Outcome) {
        self.revenue.push(outcome.total(Metric::Revenue) as f64);
        self.sales.push(outcome.total(Metric::Sales) as f64);
        for ([forwards, left], stage) in self.left.iter_mut().zip(&outcome.stages) {
            *forwards += stage.won_through;
            *left += stage.left();
        }
    }
}

pub(super) fn played(scenario: &Scenario, plan: &Plan, watch: &dyn Watch) -> Option<Played> {
    let left = vec![[0; 2]; scenario.stages.len()];
    let mut played = Played { revenue: Vec::new(), sales: Vec::new(), left };
    let note = |outcome: &Outcome| played.note(outcome);
    let result = replicate(scenario, plan, "bottleneck", watch, note, || false);
    (!result.is_partial).then_some(played)
}

/// Differences between the means of pairs, which share what the user does not know.
pub(super) fn differences(today: &[f64], better: &[f64]) -> Vec<f64> {
    let differences: Vec<f64> = better.iter().zip(today).map(|(b, t)| b - t).collect();
    differences.chunks(2).map(|pair| pair.iter().sum::<f64>() / pair.len() as f64).collect()
}

/// Mean gains with their errors. A gain that no pair showed may still be there, only too rare for them:
/// its error is what one pair with the largest gain seen anywhere would have added.
pub(super) fn means(gains: &[Vec<f64>], unit: f64) -> Vec<Mean> {
    let largest = gains.iter().flatten().fold(0.0, |most: f64, gain| most.max(gain.abs()));
    let mean = |pairs: &Vec<f64>| {
        let mean = Mean::of(&pairs.iter().copied().collect::<Moments>(), unit);
        match pairs.iter().all(|&gain| gain == 0.0) {
            true => Mean { error: largest / unit / pairs.len() as f64, ..mean },
            false => mean,
        }
    };
    gains.iter().map(mean).collect()
}

/// A stage in which every chance of a yes is a tenth higher, whoever works there, at most certain.
fn improve(stage: &Stage) -> Stage {
    Stage { lift: stage.lift * IMPROVEMENT, ..stage.clone() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_error_of_a_gain_is_that_of_pairs() {
        // Pairs gain 1 and 3: mean 2, standard error √((1 + 1) / 1 / 2) = 1.
        let pairs = differences(&[10.0, 20.0, 30.0, 40.0], &[11.0, 21.0, 34.0, 42.0]);
        assert_eq!(pairs, [1.0, 3.0]);
        assert_eq!(means(&[pairs], 1.0), [Mean { mean: 2.0, error: 1.0 }]);
    }

    #[test]
    fn a_gain_that_no_pair_showed_is_not_known_to_be_none() {
        let found = means(&[vec![0.0; 4], vec![0.0, 8.0, 0.0, 0.0]], 1.0);
        assert_eq!(found[0], Mean { mean: 0.0, error: 2.0 });
        assert_eq!(found[1].mean, 2.0);
    }
}
