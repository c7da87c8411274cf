//! Departments read and played, for the tests of all that happens in them.

use std::sync::atomic::{AtomicU64, Ordering};
use voronka::engine::outcome::Stock;
use voronka::engine::{Metric, Outcome, simulate};
use voronka::language::{Overrides, load};
use voronka::random::Streams;
use voronka::scenario::Scenario;
use voronka::study::method::replicate::Watch;

/// A scenario that must be right.
pub fn read(text: &str) -> Scenario {
    read_with(text, &[])
}

/// The same with other numbers in some places.
pub fn read_with(text: &str, set: &[&str]) -> Scenario {
    let set = set.iter().map(|one| (*one).to_owned()).collect();
    match load("test.toml", text, &Overrides { variant: None, set }) {
        Ok(loaded) => loaded.scenario,
        Err(problems) => panic!("{problems}"),
    }
}

/// What happens in a department in which luck does not matter.
pub fn certain(scenario: &Scenario) -> Outcome {
    let first = simulate(scenario, &Streams::new(0, 0));
    assert!(simulate(scenario, &Streams::new(5, 3)) == first, "luck matters");
    first
}

/// So many replications.
pub fn replications(scenario: &Scenario, runs: u64) -> Vec<Outcome> {
    (0..runs).map(|run| simulate(scenario, &Streams::new(5, run))).collect()
}

/// A flow, period by period.
pub fn flow(outcome: &Outcome, metric: Metric) -> Vec<i64> {
    outcome.flows.iter().map(|flows| flows[metric as usize]).collect()
}

/// Accounts of the first segment in a state when the run is over.
pub fn at_the_end(outcome: &Outcome, stock: Stock) -> i64 {
    outcome.stocks.last().expect("a run has periods")[0][stock as usize]
}

/// Fails unless `seen` lies within four standard errors of `expected`.
pub fn near(seen: f64, expected: f64, error: f64) {
    let z = (seen - expected) / error;
    assert!(z.abs() < 4.0, "{seen}, expected {expected} ± {error}: z = {z}");
}

/// Somebody who calls a halt after so many looks.
pub struct Impatient(AtomicU64);

impl Impatient {
    /// Looks so often first.
    pub fn after(looks: u64) -> Impatient {
        Impatient(AtomicU64::new(looks))
    }
}

impl Watch for Impatient {
    fn progress(&self, _: &str, _: u64, _: u64) {}

    fn is_stopped(&self) -> bool {
        let less = |left: u64| left.checked_sub(1);
        self.0.fetch_update(Ordering::Relaxed, Ordering::Relaxed, less).is_err()
    }
}
