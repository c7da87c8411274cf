//! How often something happened (the target was met, the cash lasted), counted in pairs.

use super::intervals::{self, Estimate};
use super::variance_split::VarianceSplit;

/// A share of replications, from answers in the order of replications.
#[derive(Clone, Copy, Debug, Default)]
pub struct Tally {
    yes: u64,
    count: u64,
    split: VarianceSplit,
    is_independent: bool,
}

impl Tally {
    /// A share of replications that share nothing: none of them has a twin.
    pub fn independent() -> Tally {
        Tally { is_independent: true, ..Tally::default() }
    }

    /// A share of replications two of which share what the user does not know, if they `are_twins`.
    pub fn of(are_twins: bool) -> Tally {
        if are_twins { Tally::default() } else { Tally::independent() }
    }

    /// Adds the answer of the next replication.
    pub fn push(&mut self, yes: bool) {
        self.yes += u64::from(yes);
        self.count += 1;
        self.split.push(f64::from(u8::from(yes)));
    }

    /// Adds the answers of the next pair of replications, as often as `times` says.
    pub fn push_pairs(&mut self, answers: [bool; 2], times: u64) {
        self.yes += times * u64::from(u8::from(answers[0]) + u8::from(answers[1]));
        self.count += 2 * times;
        let [first, second] = answers.map(|yes| f64::from(u8::from(yes)));
        self.split.push_pairs(first, second, times);
    }

    /// Number of replications in which it happened.
    pub fn yes(&self) -> u64 {
        self.yes
    }

    /// Number of replications.
    pub fn count(&self) -> u64 {
        self.count
    }

    /// Share 0 to 1 of the replications in which it happened; NaN when there is none.
    pub fn share(&self) -> f64 {
        self.yes as f64 / self.count as f64
    }

    /// How many paired replications tell as much as one independent one, 1 to 2.
    pub fn design_effect(&self) -> f64 {
        if self.is_independent { 1.0 } else { self.split.design_effect() }
    }

    /// The number of independent replications that would tell as much.
    pub fn effective_count(&self) -> f64 {
        self.count as f64 / self.design_effect()
    }

    /// The split of the answer into what the user does not know and luck.
    pub fn split(&self) -> &VarianceSplit {
        &self.split
    }

    /// Interval of the probability: that of [`intervals::chance`] with the effective number of replications, so
    /// that twins that always agree count once.
    pub fn interval(&self, level: f64) -> Estimate {
        intervals::chance(self.share(), self.effective_count(), level)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(answers: impl IntoIterator<Item = bool>) -> Tally {
        let mut tally = Tally::default();
        answers.into_iter().for_each(|yes| tally.push(yes));
        tally
    }

    #[test]
    fn twins_that_always_agree_count_once() {
        let tally = of((0..200).map(|k| k / 2 % 10 < 3));
        assert_eq!((tally.yes(), tally.count()), (60, 200));
        assert_eq!(tally.design_effect(), 2.0);
        assert_eq!(tally.interval(0.95), intervals::wilson(30, 100, 0.95));
    }

    #[test]
    fn twins_that_never_agree_count_twice() {
        let tally = of((0..200).map(|k| k % 2 == 0));
        assert_eq!(tally.design_effect(), 1.0);
        assert_eq!(tally.interval(0.95), intervals::wilson(100, 200, 0.95));
    }

    #[test]
    fn what_never_happened_is_judged_by_the_number_of_pairs() {
        assert_eq!(of([false; 200]).interval(0.95), intervals::wilson(0, 100, 0.95));
    }
}
