//! Experiments whose truth is known from arithmetic: whether the intervals of each study hold it.
//!
//! An experiment is a study of a tiny department under a seed of its own. Repeated over many seeds, an interval of 95 %
//! is to hold the truth in 95 of 100; where it is said to be never too narrow, in that many or more.

#[path = "days.rs"]
mod days;
#[path = "forecasts.rs"]
mod forecasts;
#[path = "moves.rs"]
mod moves;
#[path = "people.rs"]
mod people;
#[path = "plans.rs"]
mod plans;
#[path = "points.rs"]
mod points;
#[path = "versions.rs"]
pub mod versions;

use crate::department::Department;
use crate::played::{binomial, reached, runs};
use rayon::prelude::*;
use std::collections::BTreeMap;
use voronka::scenario::Scenario;
use voronka::statistics::Estimate;
use voronka::study::method::spread::Mean;

/// What an interval promises.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Promise {
    /// It holds the truth in this share of the experiments.
    Exactly(f64),
    /// In this share or more.
    AtLeast(f64),
}

/// Whether one interval held the truth in one experiment.
pub struct Seen {
    /// Which interval.
    pub interval: String,
    pub promise: Promise,
    pub is_held: bool,
}

/// A study of a tiny department under a seed, and what its intervals hold.
pub struct Experiment {
    /// What is played.
    pub name: &'static str,
    pub play: fn(u64) -> Vec<Seen>,
    /// Experiments of the short and of the long version.
    pub repetitions: [u64; 2],
}

/// How often one interval held the truth.
#[derive(Clone, Copy, Debug)]
pub struct Row {
    pub promise: Promise,
    pub held: u64,
    pub of: u64,
}

impl Row {
    /// Standard errors by which it holds the truth more often than promised.
    pub fn z(&self) -> f64 {
        let (Promise::Exactly(level) | Promise::AtLeast(level)) = self.promise;
        let n = self.of as f64;
        (self.held as f64 / n - level) / (level * (1.0 - level) / n).sqrt()
    }

    /// Whether it keeps its promise within so many standard errors.
    pub fn is_kept(&self, errors: f64) -> bool {
        match self.promise {
            Promise::Exactly(_) => self.z().abs() <= errors,
            Promise::AtLeast(_) => self.z() >= -errors,
        }
    }
}

/// All experiments.
pub const EXPERIMENTS: [&[Experiment]; 7] = [
    &forecasts::EXPERIMENTS,
    &versions::EXPERIMENTS,
    &plans::EXPERIMENTS,
    &points::EXPERIMENTS,
    &people::EXPERIMENTS,
    &days::EXPERIMENTS,
    &moves::EXPERIMENTS,
];

/// Repeats an experiment, each time under another seed, and counts by interval.
pub fn repeated(experiment: &Experiment, repetitions: u64) -> BTreeMap<String, Row> {
    let all: Vec<Vec<Seen>> = (1..=repetitions).into_par_iter().map(experiment.play).collect();
    let mut rows = BTreeMap::new();
    for Seen { interval, promise, is_held } in all.into_iter().flatten() {
        let row = rows.entry(interval).or_insert(Row { promise, held: 0, of: 0 });
        row.held += u64::from(is_held);
        row.of += 1;
    }
    rows
}

/// The 95 % that the studies print.
const USUAL: Promise = Promise::Exactly(0.95);
/// The same of an interval that is said to be never too narrow.
const WIDE: Promise = Promise::AtLeast(0.95);

fn seen(interval: impl Into<String>, promise: Promise, is_held: bool) -> Seen {
    Seen { interval: interval.into(), promise, is_held }
}

/// Of a number with its interval.
fn estimate(interval: impl Into<String>, promise: Promise, found: &Estimate, truth: f64) -> Seen {
    seen(interval, promise, found.contains(truth))
}

/// Of a mean with its standard error, as it is printed: ± 1.96 errors.
fn mean(interval: impl Into<String>, promise: Promise, found: &Mean, truth: f64) -> Seen {
    let is_held = (found.mean - truth).abs() <= 1.96 * found.error + 1e-9 * truth.abs();
    seen(interval, promise, is_held)
}

/// A week in which leads come on the first day; each is won with `convert` for 100, of which 40 are margin. Leads of
/// different channels have luck of their own.
fn of_four_channels(leads: [u32; 4], convert: &str, more: &str) -> Scenario {
    let mut department =
        Department::answering().with("[[stages]]", &format!("convert = {convert}\nhours = 0"));
    for (place, leads) in leads.iter().enumerate() {
        department =
            department.with(&format!("[channels.c{place}]"), &format!("counts = [{leads}]"));
    }
    department.without("[channels.site]").and(more).read()
}

/// A chance between 10 % and 50 %, and nothing else is known of it.
const UNKNOWN: &str = r#"{ dist = "uniform", low = "10%", high = "50%" }"#;

/// The mean of a function of that chance, by Simpson's rule.
fn over_unknown(of: impl Fn(f64) -> f64) -> f64 {
    let steps = 400;
    let at = |step: u32| of(0.1 + 0.4 * f64::from(step) / f64::from(steps));
    let weight = |step: u32| match step {
        0 => 1.0,
        step if step == steps => 1.0,
        step if step % 2 == 1 => 4.0,
        _ => 2.0,
    };
    (0..=steps).map(|step| weight(step) * at(step)).sum::<f64>() / (3.0 * f64::from(steps))
}

/// P(at least `k`) of a Poisson number.
fn poisson(k: u32, mean: f64) -> f64 {
    let term = |k: u32| (1..=k).map(|i| mean / f64::from(i)).product::<f64>();
    1.0 - (0..k).map(term).sum::<f64>() * (-mean).exp()
}
