//! Which of several is best: elimination step by step, with a promise.
//!
//! The procedure of Kim and Nelson (ACM Transactions on Modeling and Computer Simulation 11, 2001): after a first
//! stage the spread of every difference is taken as known, and whoever falls behind by more than luck can explain
//! may be left out. If the best is better than all others by the indifference or more, it is chosen with at least the
//! confidence asked for. Observations may be taken on the same luck, and are to be near normal: means of many
//! replications.
//!
//! Nobody is left out who is not also told apart, by the rule that the asker tells by, from all who stay in question:
//! so nobody is at the same time out and not told apart. That keeps the promise. Let h² = (n₀ − 1)·(x^(−2/(n₀−1)) − 1)
//! with x = 2·(1 − confidence)/(k − 1). Who stays till the end was seen h²·S²/δ² times or more; after that many the best
//! of a pair, better by δ, looks worse with probability P(t < −h) on n₀ − 1 degrees of freedom (Stein 1945), and
//! P(t < −h) ≤ ½·(1 + h²/(n₀ − 1))^(−(n₀−1)/2) = ½·x = (1 − confidence)/(k − 1): the bound of Kim and Nelson for one
//! pair, without its early end. The early end can but take away somebody who is told apart the wrong way at that.

use super::moments::Moments;

/// Several candidates of which the one with the largest mean is wanted.
#[derive(Clone, Debug)]
pub struct Selection {
    /// 2·η·(n₀ − 1) of the procedure.
    reach: f64,
    /// A smaller difference does not matter.
    indifference: f64,
    /// Observations of the first stage.
    first: u64,
    is_left: Vec<bool>,
    observations: u64,
    /// Differences of each pair, the earlier less the later, while both are left.
    pairs: Vec<Moments>,
    /// Variances of these differences in the first stage.
    variances: Vec<f64>,
}

impl Selection {
    /// A selection among `candidates`, 2 or more, with `confidence` above 1/2 and below 1, after a first stage of
    /// `first` observations, 2 or more.
    pub fn new(candidates: usize, confidence: f64, first: u64) -> Selection {
        let freedom = first as f64 - 1.0;
        let share = 2.0 * (1.0 - confidence) / (candidates as f64 - 1.0).max(1.0);
        Selection {
            reach: freedom * (libm::pow(share, -2.0 / freedom) - 1.0),
            indifference: 0.0,
            first,
            is_left: vec![true; candidates],
            observations: 0,
            pairs: vec![Moments::default(); candidates * candidates.saturating_sub(1) / 2],
            variances: Vec::new(),
        }
    }

    /// Adds an observation of every candidate; those of candidates that are out are of no account.
    pub fn push(&mut self, observed: &[f64]) {
        self.observations += 1;
        for (pair, (a, b)) in self.duels().enumerate() {
            if self.is_left[a] && self.is_left[b] {
                self.pairs[pair].push(observed[a] - observed[b]);
            }
        }
        if self.observations == self.first {
            self.variances = self.pairs.iter().map(Moments::variance).collect();
        }
    }

    /// Leaves out whoever has fallen behind, where a difference below `indifference`, above 0, does not matter, and who is
    /// told apart: `is_clear` says of two whether the first clearly leads the second.
    pub fn sift(&mut self, indifference: f64, is_clear: impl Fn(usize, usize) -> bool) {
        self.indifference = indifference;
        if self.variances.is_empty() {
            return;
        }
        let mut is_behind = vec![false; self.is_left.len()];
        for (pair, (a, b)) in self.duels().enumerate() {
            if self.is_left[a] && self.is_left[b] {
                let (lead, slack) = (self.pairs[pair].mean(), self.slack(pair));
                is_behind[a] |= lead < -slack && is_clear(b, a);
                is_behind[b] |= lead > slack && is_clear(a, b);
            }
        }
        // The best will be one of those who stay: all of them must lead who goes.
        let all = 0..self.is_left.len();
        let stay: Vec<usize> =
            all.clone().filter(|&one| self.is_left[one] && !is_behind[one]).collect();
        for one in all.filter(|&one| is_behind[one]) {
            if stay.iter().all(|&other| is_clear(other, one)) {
                self.is_left[one] = false;
            }
        }
    }

    /// By how much one may be behind the other and stay.
    fn slack(&self, pair: usize) -> f64 {
        let seen = self.observations as f64;
        (self.indifference / (2.0 * seen) * (self.enough(pair) - seen)).max(0.0)
    }

    /// Observations after which a pair is told apart.
    fn enough(&self, pair: usize) -> f64 {
        self.reach * self.variances[pair] / (self.indifference * self.indifference)
    }

    /// Whether a candidate is left.
    pub fn is_left(&self, candidate: usize) -> bool {
        self.is_left[candidate]
    }

    /// Observations of each candidate that is left.
    pub fn observations(&self) -> u64 {
        self.observations
    }

    /// Candidates that are left.
    pub fn left(&self) -> usize {
        self.is_left.iter().filter(|&&is_left| is_left).count()
    }

    /// Observations of each candidate after which the choice is made at the latest; 0 if it is. `None` in the first
    /// stage.
    pub fn needed(&self) -> Option<f64> {
        let open =
            self.duels().enumerate().filter(|(_, (a, b))| self.is_left[*a] && self.is_left[*b]);
        let needed = open.map(|(pair, _)| self.variances.get(pair).map(|_| self.enough(pair)));
        let most = needed.collect::<Option<Vec<f64>>>()?.into_iter().fold(0.0, f64::max);
        Some(if most <= self.observations as f64 { 0.0 } else { most })
    }

    /// Whether the choice is made: one is left, or all who are left have been seen long enough to take the one that
    /// looks best.
    pub fn is_decided(&self) -> bool {
        self.observations >= self.first && self.needed() == Some(0.0)
    }

    /// Pairs in the order in which they are kept.
    fn duels(&self) -> impl Iterator<Item = (usize, usize)> + use<> {
        let all = self.is_left.len();
        (0..all).flat_map(move |a| (a + 1..all).map(move |b| (a, b)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_reach_is_that_of_the_published_constant() {
        // η = ½·((2·0.05 / 9)^(−2/9) − 1) for ten candidates, 95 % and ten observations; h² = 2·η·9.
        let eta = 0.5 * (libm::pow(0.1 / 9.0, -2.0 / 9.0) - 1.0);
        assert!((Selection::new(10, 0.95, 10).reach - 2.0 * eta * 9.0).abs() < 1e-12);
    }

    #[test]
    fn candidates_that_never_differ_are_decided_at_once() {
        let mut selection = Selection::new(2, 0.95, 5);
        (0..5).for_each(|step| selection.push(&[f64::from(step), f64::from(step)]));
        selection.sift(1.0, |_, _| true);
        assert!(selection.is_decided() && selection.left() == 2);
    }
}
