//! What a version assumes that pay does to people, and what came of it.

use crate::engine::Outcome;
use crate::scenario::Scenario;
use crate::statistics::Moments;
use crate::study::forecast::behaviour::{BehaviourRow, BehaviourSummary};
use crate::study::method::spread::Mean;

/// What is kept of the outcomes of a version.
pub(super) struct Assumed {
    found: BehaviourSummary,
    /// Means of what is unknown.
    draws: Vec<Moments>,
}

impl Assumed {
    /// Nothing seen yet.
    pub fn new(scenario: &Scenario) -> Assumed {
        let draws = vec![Moments::default(); scenario.unknowns.len()];
        Assumed { found: BehaviourSummary::new(scenario), draws }
    }

    /// Adds an outcome.
    pub fn push(&mut self, outcome: &Outcome) {
        self.found.push(outcome);
        self.draws.iter_mut().zip(&outcome.draws).for_each(|(mean, &draw)| mean.push(draw));
    }

    /// Every assumption of the version; none if nothing is assumed.
    pub fn tell(&self, scenario: &Scenario) -> Vec<BehaviourRow> {
        let draws: Vec<f64> = self.draws.iter().map(Moments::mean).collect();
        let runs = self.draws.first().map_or(0, Moments::count);
        let twins = (!scenario.unknowns.is_empty()).then_some(runs);
        self.found.find(scenario, &draws, &|of| Mean::of_twins(of, 1.0, twins))
    }
}
