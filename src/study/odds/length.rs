//! How long a department must be played until its target is as good as met.

use super::question::Question;
use crate::engine::Outcome;
use crate::scenario::{Scenario, Target};
use crate::study::method::replicate::{Plan, Precision, Watch, replicate};
use crate::units::Day;

/// Replications of a trial.
const TRIAL: u64 = 200;

/// Days of the shortest trial.
const SHORTEST: Day = 28;

/// Days from which on a run is not made longer, if it is longer than the target allows four times over.
const LONG: Day = 2 * 364;

/// Share of a trial that has met the target, from which on the run is long enough.
const ENOUGH: f64 = 0.95;

/// What a run twice as long must add to that share, once it is half a year long, to be made longer again.
const RISES: f64 = 0.02;

/// The department with no target but the one in question, played as long as was asked, or until it is met in nearly
/// all trials, or no more often.
pub(super) fn long_enough(question: &Question, plan: &Plan, watch: &dyn Watch) -> Scenario {
    let target = &question.scenario.targets[question.target];
    let of_days = |days: Day| {
        let long = (question.lengthened)(days).filter(|long| long.calendar.horizon() >= days);
        long.map(|long| until_its_end(long, target))
    };
    let date = target.by_day + 1;
    let as_stated = || until_its_end(question.scenario.clone(), target);
    if let Some(days) = question.horizon {
        return of_days(days.max(date)).unwrap_or_else(as_stated);
    }
    let most = LONG.max(4 * date);
    let mut days = SHORTEST.max(2 * date);
    let mut best: Option<(Scenario, f64)> = None;
    while let Some(long) = of_days(days) {
        let share = trial(&long, plan, watch);
        let rise = share - best.as_ref().map_or(0.0, |(_, share)| *share);
        let is_flat = best.is_some() && days >= 182 && rise < RISES;
        best = Some((long, share));
        if share >= ENOUGH || is_flat || days >= most || watch.is_stopped() {
            break;
        }
        days = (2 * days).min(most);
    }
    best.map_or_else(as_stated, |(long, _)| long)
}

/// The department with this target alone, which counts until the last day.
fn until_its_end(mut scenario: Scenario, target: &Target) -> Scenario {
    let by_day = scenario.calendar.horizon() - 1;
    scenario.targets = vec![Target { by_day, ..target.clone() }];
    scenario
}

/// Share of a few replications in which the target is met.
fn trial(scenario: &Scenario, plan: &Plan, watch: &dyn Watch) -> f64 {
    let mut met = 0;
    let trial = Plan { precision: Precision::Runs(TRIAL), ..*plan };
    let note = |outcome: &Outcome| met += u64::from(outcome.targets[0].met_on.is_some());
    let runs = replicate(scenario, &trial, "how long", watch, note, || false).runs;
    met as f64 / runs.max(1) as f64
}
