//! The bottleneck: the stage in which a tenth on the chance of a yes adds most, re-simulated.
//!
//! What rises is each client's chance to go on once he settles the stage, at most to 1. The share of the
//! deals leaving the stage that go on rises less where that limit holds or deals are lost without an
//! answer, and it may rise more or less where many are still open at the end.

use crate::figures::Figure;
use crate::scenario::{Scenario, Stage};
use crate::study::method::paired::{means, played};
use crate::study::method::replicate::{Plan, Watch};
use crate::study::method::spread::Mean;
use crate::study::method::spread::REACH;
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
    quantity: Figure,
    watch: &dyn Watch,
) -> Option<Bottleneck> {
    let mut runs = FEWEST.min(plan.most());
    loop {
        let found = with_runs(scenario, plan, quantity, runs, watch)?;
        let best = found.gains_of(quantity)[found.stage];
        let is_vague = REACH * best.error > 0.5 * best.mean.abs() && best.error > 0.0;
        if !is_vague || 2 * runs > MOST.min(plan.most()) {
            return Some(found);
        }
        runs *= 2;
    }
}

impl Bottleneck {
    /// What improving each stage adds to `quantity`: sales, or revenue.
    pub fn gains_of(&self, quantity: Figure) -> &[Mean] {
        if quantity == Figure::Sales { &self.sales } else { &self.gains }
    }
}

fn with_runs(
    scenario: &Scenario,
    plan: &Plan,
    quantity: Figure,
    runs: u64,
    watch: &dyn Watch,
) -> Option<Bottleneck> {
    let plan = plan.at_most(runs);
    let play = |scenario: &Scenario| played(scenario, &plan, "bottleneck", watch);
    let today = play(scenario)?;
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
        let better = play(&improved)?;
        revenue.push(better.of(Figure::Revenue).less(today.of(Figure::Revenue)));
        sales.push(better.of(Figure::Sales).less(today.of(Figure::Sales)));
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

/// A stage in which every chance of a yes is a tenth higher, whoever works there, at most certain.
fn improve(stage: &Stage) -> Stage {
    Stage { lift: stage.lift * IMPROVEMENT, ..stage.clone() }
}
