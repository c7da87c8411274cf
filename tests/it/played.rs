//! Departments read and played, for the tests of all that happens in them.

use std::sync::atomic::{AtomicU64, Ordering};
use voronka::engine::outcome::Stock;
use voronka::engine::{Metric, Outcome, simulate};
use voronka::language::{Loaded, Overrides, load};
use voronka::random::Streams;
use voronka::report::{Finding, Provenance, Report};
use voronka::scenario::Scenario;
use voronka::study::method::replicate::{Unwatched, Watch};
use voronka::study::{Forecast, Plan, Precision, forecast};

/// A scenario that must be right.
pub fn read(text: &str) -> Scenario {
    read_with(text, &[])
}

/// The same with other numbers in some places.
pub fn read_with(text: &str, set: &[&str]) -> Scenario {
    loaded("test.toml", text, None, set).scenario
}

/// A file that must be right, or one of its variants, with other numbers in some places.
pub fn loaded(file: &str, text: &str, variant: Option<&str>, set: &[&str]) -> Loaded {
    let set = set.iter().map(|one| (*one).to_owned()).collect();
    let over = Overrides { variant: variant.map(str::to_owned), set };
    load(file, text, &over).unwrap_or_else(|problems| panic!("{problems}"))
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

/// So many replications of a text with other numbers in some places.
pub fn play(text: &str, set: &[&str], runs: u64) -> Vec<Outcome> {
    replications(&read_with(text, set), runs)
}

/// One replication of a text with other numbers in some places.
pub fn once(text: &str, set: &[&str]) -> Outcome {
    simulate(&read_with(text, set), &Streams::new(5, 0))
}

/// One replication of a text of another seed.
pub fn played(text: &str) -> Outcome {
    simulate(&read(text), &Streams::new(1, 0))
}

/// So many replications of the first seed.
pub fn plan(runs: u64, threads: usize) -> Plan {
    Plan { threads, ..until(Precision::Runs(runs)) }
}

/// So many replications of a seed.
pub fn runs(seed: u64, runs: u64) -> Plan {
    Plan { seed, ..plan(runs, 1) }
}

/// Replications of the first seed until the precision is reached.
pub fn until(precision: Precision) -> Plan {
    Plan { seed: 1, precision, threads: 1 }
}

/// Replications of a seed until half of an interval is as short, or the most were played.
pub fn reached(seed: u64, half_width: f64, most: u64) -> Plan {
    Plan { seed, precision: Precision::Reached { half_width, most }, threads: 1 }
}

/// What a forecast of a text finds.
pub fn found(text: &str, runs: u64) -> Forecast {
    forecast(&read(text), &plan(runs, 1), &Unwatched)
}

/// A report of what was found in a scenario by a command.
pub fn report<F: Finding>(
    scenario: impl Into<String>,
    command: impl Into<String>,
    runs: u64,
    finding: F,
) -> Report<F> {
    let provenance = Provenance {
        version: "1.2.3".into(),
        scenario: scenario.into(),
        digest: "0123456789ab".into(),
        seed: 1,
        runs,
        command: command.into(),
    };
    Report::new(provenance, finding)
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

/// P(at least `k` of `n` leads are won), summed up.
pub fn binomial(n: u32, k: u32, p: f64) -> f64 {
    let choose = |k: u32| (0..k).map(|i| f64::from(n - i) / f64::from(i + 1)).product::<f64>();
    let term = |k: u32| choose(k) * p.powi(k as i32) * (1.0 - p).powi((n - k) as i32);
    (k..=n).map(term).sum()
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
