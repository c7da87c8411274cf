//! Why a target is missed: the department without each combination of causes, on the same luck.
//!
//! What a cause takes from the chance depends on which others are already taken away. Its part is the mean over all
//! orders in which they can be taken away (Shapley 1953): the parts and what is left then add up to the shortfall.

use super::causes::{Cause, without};
use super::days::in_all;
use super::finding::{Combination, Part, Why};
use super::question::Group;
use crate::engine::Outcome;
use crate::scenario::{Scenario, Target};
use crate::statistics::{Estimate, Series, Tally, differences};
use crate::study::method::findings::LEVEL;
use crate::study::method::paired;
use crate::study::method::paired::RUNS;
use crate::study::method::replicate::{Plan, Watch, replicate_from};
use crate::study::method::spread::Mean;
use crate::study::method::target::unit_of;
use crate::study::method::whole::Whole;

/// Combinations of causes.
const COMBINATIONS: usize = 1 << Cause::ALL.len();

/// Replications of one combination before the next has its turn.
const ROUND: u64 = 100;

/// Whether the target is met in each replication, without each combination: bit c = without cause c.
struct Table {
    met: Vec<Vec<bool>>,
    /// What all together have by the date as it is.
    value: Series,
    asked: f64,
    unit: f64,
    are_twins: bool,
}

/// Plays the department to the target's date without each combination of causes; `None` if somebody called a halt
/// before one round was done.
pub(super) fn why(
    scenario: &Scenario,
    (target, group): (&Target, &Group),
    plan: &Plan,
    watch: &dyn Watch,
) -> Option<Why> {
    let mut only = scenario.clone();
    only.targets = [target.clone()].into_iter().chain(in_all(target, group)).collect();
    let versions: Vec<Scenario> =
        (0..COMBINATIONS).map(|set| without(&only, &causes(set))).collect();
    let most = plan.at_most(RUNS).most();
    let mut table = Table::new(&only);
    let mut whole = Whole::new(watch, most * COMBINATIONS as u64);
    let mut done = 0;
    while done < most {
        let until = (done + ROUND).min(most);
        let round = plan.until(until);
        if !table.play(&versions, done, &round, &mut whole) {
            return table.tell(done, true);
        }
        done = until;
    }
    table.tell(done, false)
}

/// The causes of a combination.
fn causes(set: usize) -> Vec<Cause> {
    Cause::ALL.into_iter().filter(|&cause| set >> cause as usize & 1 == 1).collect()
}

impl Table {
    /// An empty table of the department whose last target is that of all together.
    fn new(scenario: &Scenario) -> Table {
        let all = scenario.targets.last();
        Table {
            met: vec![Vec::new(); COMBINATIONS],
            value: Series::default(),
            asked: all.map_or(0.0, |all| all.at_least),
            unit: all.map_or(1.0, |all| unit_of(all.measure)),
            are_twins: !scenario.unknowns.is_empty(),
        }
    }

    /// Plays a round of all versions after the first `done` replications; `false` if somebody called a halt.
    fn play(&mut self, versions: &[Scenario], done: u64, round: &Plan, whole: &mut Whole) -> bool {
        for (set, (version, met)) in versions.iter().zip(&mut self.met).enumerate() {
            let note = |outcome: &Outcome| {
                met.push(outcome.targets[0].met_on.is_some());
                let all = outcome.targets.last().filter(|_| set == 0);
                all.into_iter().for_each(|all| self.value.push(all.value));
            };
            let part = whole.part(done);
            let played = replicate_from(done, version, round, "why", &part, note, || false);
            whole.done += played.runs - done;
            if played.is_partial {
                return false;
            }
        }
        true
    }

    fn tell(&self, runs: u64, is_partial: bool) -> Option<Why> {
        if runs < 2 {
            return None;
        }
        let combination =
            |set: usize| Combination { without: causes(set), met: self.chance(set, runs) };
        let missed = |set: usize| self.mean(runs, |run| 1.0 - self.value(set, run));
        let mut parts: Vec<Part> = Cause::ALL.map(|cause| self.part(cause, runs)).to_vec();
        parts.sort_by(|a, b| b.part.mean.total_cmp(&a.part.mean));
        Some(Why {
            runs,
            is_partial,
            missed: missed(0),
            parts,
            left: missed(COMBINATIONS - 1),
            combinations: (0..COMBINATIONS).map(combination).collect(),
            average: paired::mean(&self.value.first(runs), self.unit),
            asked: self.asked,
        })
    }

    fn part(&self, cause: Cause, runs: u64) -> Part {
        let bit = 1 << cause as usize;
        let gain = |set: usize, run: usize| self.value(set | bit, run) - self.value(set, run);
        let before: Vec<usize> = (0..COMBINATIONS).filter(|set| set & bit == 0).collect();
        let part = |run: usize| before.iter().map(|&set| weight(set) * gain(set, run)).sum();
        Part {
            cause,
            part: self.mean(runs, part),
            alone: self.chance(bit, runs),
            others: self.chance((COMBINATIONS - 1) ^ bit, runs),
            times_independent: self.times_independent(&before, bit, runs, part),
        }
    }

    /// Of a part that is a sum over combinations, each of which might have had luck of its own.
    fn times_independent(
        &self,
        before: &[usize],
        bit: usize,
        runs: u64,
        part: impl Fn(usize) -> f64,
    ) -> Option<f64> {
        let squared = |value: &dyn Fn(usize) -> f64| {
            let values: Series = (0..runs as usize).map(value).collect();
            let error = paired::mean(&values, 1.0).error;
            error * error
        };
        let of = |set: usize| squared(&|run| weight(set & !bit) * self.value(set, run));
        let apart: f64 = before.iter().map(|&set| of(set) + of(set | bit)).sum();
        differences::times_smaller(apart, squared(&part))
    }

    fn value(&self, set: usize, run: usize) -> f64 {
        f64::from(u8::from(self.met[set][run]))
    }

    fn chance(&self, set: usize, runs: u64) -> Estimate {
        let mut tally = Tally::of(self.are_twins);
        self.met[set].iter().take(runs as usize).for_each(|&met| tally.push(met));
        tally.interval(LEVEL)
    }

    /// The mean over runs with the error of their pairs. What no run showed may still be there, only too rare: its
    /// error is what one pair would have added.
    fn mean(&self, runs: u64, value: impl Fn(usize) -> f64) -> Mean {
        let values: Series = (0..runs as usize).map(value).collect();
        let mean = paired::mean(&values, 1.0);
        let least = 1.0 / values.count().div_ceil(2) as f64;
        Mean { error: if mean.error > 0.0 { mean.error } else { least }, ..mean }
    }
}

/// Share of the orders in which just the causes of `set` come before a cause that is not among them: s!(n − s − 1)!/n!.
fn weight(set: usize) -> f64 {
    let (all, before) = (Cause::ALL.len() as u32, set.count_ones());
    let factorial = |n: u32| (1..=n).map(f64::from).product::<f64>();
    factorial(before) * factorial(all - before - 1) / factorial(all)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_shares_of_orders_add_up_for_each_cause() {
        let sum: f64 = (0..COMBINATIONS).filter(|set| set & 1 == 0).map(weight).sum();
        assert!((sum - 1.0).abs() < 1e-15, "{sum}");
    }

    #[test]
    fn the_parts_and_what_is_left_are_the_whole_shortfall() {
        // Each version is met in a pattern of its own.
        let met =
            |set: usize| (0..40).map(|run| run % 7 < set % 5 || set == 15 && run > 3).collect();
        let met = (0..COMBINATIONS).map(met).collect();
        let value = (0..40).map(|_| 0.0).collect();
        let table = Table { met, value, asked: 1.0, unit: 1.0, are_twins: true };
        let why = table.tell(40, false).expect("there are runs");
        let parts: f64 = why.parts.iter().map(|part| part.part.mean).sum();
        assert!((parts + why.left.mean - why.missed.mean).abs() < 1e-12, "{why:?}");
        assert!((why.left.mean - 0.1).abs() < 1e-12);
    }
}
