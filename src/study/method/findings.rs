//! What every finding begins with: the question and its frame, and how the numbers came about.

use super::replicate::Watch;
use crate::calendar::Period;
use crate::scenario::Scenario;
use crate::units::Day;
use serde::Serialize;

/// Confidence of every interval in a forecast.
pub const LEVEL: f64 = 0.95;

/// The question and the frame.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Heading {
    /// Name of the scenario.
    pub name: String,
    /// The question, in the user's words.
    pub question: String,
    /// Name of the variant that was played, if one was asked for.
    pub variant: Option<String>,
    /// Its title: the one stated, or the name.
    pub variant_title: Option<String>,
    /// Numbers put in place of those of the file, as `path=value`.
    pub changes: Vec<String>,
    /// Names of the variants that the file offers.
    pub variants: Vec<String>,
    /// Currency sign or code.
    pub currency: String,
    /// First day, ISO.
    pub start: String,
    /// Last day, ISO.
    pub end: String,
    /// Length of the run, days.
    pub days: Day,
    /// How results are cut.
    pub period: Period,
}

impl Heading {
    /// The frame of a scenario, whose file is played as it is.
    pub fn of(scenario: &Scenario) -> Heading {
        let calendar = &scenario.calendar;
        Heading {
            name: scenario.name.clone(),
            question: scenario.question.clone(),
            variant: None,
            variant_title: None,
            changes: Vec::new(),
            variants: scenario.variants.clone(),
            currency: scenario.currency.clone(),
            start: calendar.start().to_string(),
            end: calendar.date(i64::from(calendar.horizon()) - 1).to_string(),
            days: calendar.horizon(),
            period: calendar.period(),
        }
    }
}

/// How the numbers came about.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Basis {
    /// Seed.
    pub seed: u64,
    /// Replications done.
    pub runs: u64,
    /// Whether the run was interrupted before it was done.
    pub is_partial: bool,
    /// What called a halt before everything was done, the search for the bottleneck included.
    pub halt: Option<Halt>,
    /// Whether the headline is known to the precision asked for; `None` if a number of runs was asked.
    pub is_precise: Option<bool>,
    /// Confidence of every interval.
    pub level: f64,
}

/// What called a halt.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Halt {
    /// The time allowed was over.
    Deadline,
    /// Somebody interrupted.
    Interrupted,
}

/// What called a halt if something is missing.
pub(in crate::study) fn halt(is_missing: bool, watch: &dyn Watch) -> Option<Halt> {
    match is_missing && watch.is_stopped() {
        false => None,
        true if watch.is_late() => Some(Halt::Deadline),
        true => Some(Halt::Interrupted),
    }
}

/// What called a halt where it is known that something is missing.
pub(in crate::study) fn halted(is_missing: bool, watch: &dyn Watch) -> Option<Halt> {
    is_missing.then(|| halt(true, watch).unwrap_or(Halt::Interrupted))
}
