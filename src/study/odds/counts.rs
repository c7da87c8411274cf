//! How many runs have something by the end of each day: their number grows with the days that there are, not with the
//! runs.
//!
//! Replications 2k and 2k + 1 share what the user does not know: how often both have it, and how often one at least,
//! is all that an interval takes.

use crate::statistics::{Estimate, Tally, intervals};
use crate::units::Day;
use std::collections::BTreeMap;

/// The days of something, over replications in their order.
#[derive(Clone, Debug, Default)]
pub(super) struct DayCounts {
    /// Pairs of which one replication at least has it, and both: what comes to their number on each day.
    one: BTreeMap<Day, i64>,
    both: BTreeMap<Day, i64>,
    pairs: u64,
    /// The days of a replication whose twin is still to come.
    waiting: Option<Vec<Day>>,
    /// Replications by the day from which on they have it to the end; [`NEVER`] if they do not.
    settled: BTreeMap<Day, u64>,
}

impl DayCounts {
    /// Adds the day of the next replication; [`NEVER`] if it does not happen.
    pub fn push(&mut self, day: Day) {
        self.push_turns(if day == NEVER { &[] } else { std::slice::from_ref(&day) });
    }

    /// Adds the days on which the next replication comes to have it and loses it again, in turn.
    pub fn push_turns(&mut self, turns: &[Day]) {
        let settled = turns.last().filter(|_| turns.len() % 2 == 1).copied().unwrap_or(NEVER);
        *self.settled.entry(settled).or_default() += 1;
        let Some(first) = self.waiting.take() else {
            self.waiting = Some(turns.to_vec());
            return;
        };
        let mut days: Vec<Day> = first.iter().chain(turns).copied().collect();
        days.sort_unstable();
        days.dedup();
        let (mut one, mut both) = (false, false);
        for day in days {
            let [mine, other] = [has(&first, day), has(turns, day)];
            note(&mut self.one, &mut one, mine || other, day);
            note(&mut self.both, &mut both, mine && other, day);
        }
        self.pairs += 1;
    }

    /// Number of replications.
    pub fn runs(&self) -> u64 {
        2 * self.pairs + u64::from(self.waiting.is_some())
    }

    /// Replications that have it at the end of `day`.
    pub fn by(&self, day: Day) -> u64 {
        let waiting = self.waiting.as_ref().is_some_and(|turns| has(turns, day));
        up_to(&self.one, day) + up_to(&self.both, day) + u64::from(waiting)
    }

    /// P(it is there at the end of `day`), counted in pairs.
    pub fn tally(&self, day: Day, are_twins: bool) -> Tally {
        let (one, both) = (up_to(&self.one, day), up_to(&self.both, day));
        let mut tally = Tally::of(are_twins);
        tally.push_pairs([true, true], both);
        tally.push_pairs([true, false], one - both);
        tally.push_pairs([false, false], self.pairs - one);
        self.waiting.iter().for_each(|turns| tally.push(has(turns, day)));
        tally
    }

    /// Days from which on it is there to the end, with the number of replications.
    pub fn days(&self) -> impl Iterator<Item = (Day, u64)> {
        self.settled.iter().map(|(day, count)| (*day, *count))
    }
}

/// Whether a replication with these turns has it at the end of `day`.
fn has(turns: &[Day], day: Day) -> bool {
    turns.partition_point(|&turn| turn <= day) % 2 == 1
}

/// Notes on `day` that something `is` so now, if it was not so before.
fn note(changes: &mut BTreeMap<Day, i64>, was: &mut bool, is: bool, day: Day) {
    if *was != is {
        *changes.entry(day).or_default() += if is { 1 } else { -1 };
        *was = is;
    }
}

fn up_to(changes: &BTreeMap<Day, i64>, day: Day) -> u64 {
    changes.range(..=day).map(|(_, more)| more).sum::<i64>().unsigned_abs()
}

/// Share of several reps who have something by the end of each day.
#[derive(Clone, Debug)]
pub(super) struct ShareCounts {
    are_twins: bool,
    reps: u64,
    runs: u64,
    /// Days of all reps in the replications of a case, those that share what the user does not know.
    waiting: Vec<Day>,
    cases: u64,
    /// By day: what comes on it to the number of reps who have it, and to its square, over all cases.
    rises: BTreeMap<Day, [u64; 2]>,
}

impl ShareCounts {
    pub fn new(are_twins: bool, reps: usize) -> ShareCounts {
        ShareCounts {
            are_twins,
            reps: reps as u64,
            runs: 0,
            waiting: Vec::new(),
            cases: 0,
            rises: BTreeMap::new(),
        }
    }

    /// Adds the days of all reps in the next replication.
    pub fn push(&mut self, days: impl Iterator<Item = Day>) {
        self.runs += 1;
        self.waiting.extend(days);
        if self.are_twins && !self.runs.is_multiple_of(2) {
            return;
        }
        self.waiting.sort_unstable();
        for (before, day) in (0..).zip(self.waiting.drain(..)).filter(|(_, day)| *day != NEVER) {
            let [more, squares] = self.rises.entry(day).or_default();
            *more += 1;
            // (n + 1)² − n².
            *squares += 2 * before + 1;
        }
        self.cases += 1;
    }

    /// The chance of a rep picked at random by the end of `day`: with the number of reps seen alone that would tell as
    /// much, at least the number of cases, at most that of all reps in all replications.
    pub fn interval(&self, day: Day, level: f64) -> Estimate {
        let add = |sums: [u64; 2], rise: &[u64; 2]| [sums[0] + rise[0], sums[1] + rise[1]];
        let [sum, squares] = self.rises.range(..=day).map(|(_, rise)| rise).fold([0; 2], add);
        let (cases, all) = (u128::from(self.cases), self.reps * if self.are_twins { 2 } else { 1 });
        let share = sum as f64 / (self.cases * all) as f64;
        let apart = cases * u128::from(squares) - u128::from(sum) * u128::from(sum);
        let (cases, all) = (cases as f64, all as f64);
        let error_squared = apart as f64 / (cases * cases * (cases - 1.0) * all * all);
        let trials = match share * (1.0 - share) / error_squared {
            trials if trials.is_finite() => trials.min(self.runs as f64 * self.reps as f64),
            _ => cases,
        };
        intervals::chance(share, trials, level)
    }
}

/// The day of what does not happen within the run.
pub(super) const NEVER: Day = Day::MAX;

#[cfg(test)]
mod tests {
    use super::*;
    use crate::statistics::Moments;

    #[test]
    fn a_tally_by_day_is_that_of_the_runs_one_by_one() {
        let days = [3, 5, 1, NEVER, 4, 4, NEVER, NEVER, 2, 9, 6];
        let mut counts = DayCounts::default();
        days.iter().for_each(|&day| counts.push(day));
        assert_eq!(counts.runs(), 11);
        for day in 1..=9 {
            let mut tally = Tally::default();
            days.iter().for_each(|&met| tally.push(met <= day));
            let found = counts.tally(day, true);
            assert_eq!((found.yes(), found.count()), (tally.yes(), tally.count()));
            assert_eq!(counts.by(day), tally.yes());
            let difference = found.design_effect() - tally.design_effect();
            assert!(difference.abs() < 1e-12, "{difference} on day {day}");
        }
        assert_eq!(counts.days().map(|(_, count)| count).sum::<u64>(), 11);
    }

    #[test]
    fn what_is_lost_again_counts_on_the_days_on_which_it_is_there() {
        let runs: [&[Day]; 5] = [&[2, 5], &[1], &[], &[3, 4, 6], &[2, 3]];
        let mut counts = DayCounts::default();
        runs.iter().for_each(|turns| counts.push_turns(turns));
        for day in 1..=7 {
            let mut tally = Tally::default();
            runs.iter().for_each(|turns| {
                let before = turns.iter().filter(|&&turn| turn <= day).count();
                tally.push(before % 2 == 1);
            });
            let found = counts.tally(day, true);
            assert_eq!((found.yes(), found.count()), (tally.yes(), tally.count()), "day {day}");
            assert_eq!(counts.by(day), tally.yes(), "day {day}");
        }
        let settled: Vec<(Day, u64)> = counts.days().collect();
        assert_eq!(settled, [(1, 1), (6, 1), (NEVER, 3)]);
    }

    #[test]
    fn the_share_of_reps_by_day_is_that_of_the_runs_one_by_one() {
        // Three reps in four runs.
        let runs = [[1, 4, 2], [2, NEVER, 2], [NEVER, 3, NEVER], [1, 1, 1]];
        for are_twins in [false, true] {
            let mut counts = ShareCounts::new(are_twins, 3);
            runs.iter().for_each(|days| counts.push(days.iter().copied()));
            for day in 1..=4 {
                let share =
                    |days: &[Day; 3]| days.iter().filter(|&&met| met <= day).count() as f64 / 3.0;
                let shares: Vec<f64> = runs.iter().map(share).collect();
                let width = if are_twins { 2 } else { 1 };
                let mean = |of: &[f64]| of.iter().sum::<f64>() / of.len() as f64;
                let values: Moments = shares.chunks(width).map(mean).collect();
                let error = values.standard_error();
                // Where cases do not differ, each of them counts once.
                let trials = match error > 1e-12 {
                    true => values.mean() * (1.0 - values.mean()) / (error * error),
                    false => values.count() as f64,
                };
                let wanted = intervals::chance(values.mean(), trials.min(12.0), 0.95);
                let found = counts.interval(day, 0.95);
                assert!((found.value - wanted.value).abs() < 1e-12);
                assert!((found.low - wanted.low).abs() < 1e-9, "{found:?} for {wanted:?}");
            }
        }
    }
}
