//! Is one variant better than another, and by how much?
//!
//! Both variants meet the same luck and the same unknowns, replication by replication, so it is the
//! difference within each replication that is judged, not the two means.

use super::intervals::Estimate;
use super::moments::Moments;
use super::tally::Tally;
use super::variance_split::VarianceSplit;

/// So many times smaller a variance of differences is that of rounding alone: its root is a billionth of that of what
/// is compared.
const ROUNDING: f64 = 1e18;

/// How many times smaller the variance of a difference is than the two `apart` together; `None` where it never varies
/// but for rounding.
pub fn times_smaller(apart: f64, difference: f64) -> Option<f64> {
    let times = apart / difference;
    (times < ROUNDING).then_some(times)
}

/// Differences of one output between two variants, in the order of replications.
#[derive(Clone, Copy, Debug, Default)]
pub struct Differences {
    split: VarianceSplit,
    gain: Moments,
    before: Moments,
    after: Moments,
    better: Tally,
    worse: Tally,
}

impl Differences {
    /// Adds the output of the next replication without and with the change; both finite.
    pub fn push(&mut self, before: f64, after: f64) {
        self.before.push(before);
        self.after.push(after);
        self.gain.push(after - before);
        self.split.push(after - before);
        self.better.push(after > before);
        self.worse.push(after < before);
    }

    /// Number of replications.
    pub fn count(&self) -> u64 {
        self.gain.count()
    }

    /// Mean gain (after − before).
    pub fn mean(&self) -> f64 {
        self.gain.mean()
    }

    /// Interval of the mean gain over complete pairs of replications.
    pub fn interval(&self, level: f64) -> Estimate {
        self.split.mean_interval(level)
    }

    /// Interval of the probability that the change makes the output larger.
    pub fn better(&self, level: f64) -> Estimate {
        self.better.interval(level)
    }

    /// Interval of the probability that the change makes the output smaller.
    pub fn worse(&self, level: f64) -> Estimate {
        self.worse.interval(level)
    }

    /// Whether the interval of the mean gain leaves out zero.
    pub fn is_different(&self, level: f64) -> bool {
        !self.interval(level).contains(0.0)
    }

    /// Whether every replication was the same with the change.
    pub fn is_never_different(&self) -> bool {
        self.gain.mean() == 0.0 && self.gain.variance() == 0.0
    }

    /// The split of the gain's variance into ignorance and luck.
    pub fn split(&self) -> &VarianceSplit {
        &self.split
    }

    /// How many times smaller the variance of the difference is than with independent luck: above 1
    /// where sharing it pays; `None` where the gain never varies but for rounding.
    pub fn luck_shared(&self) -> Option<f64> {
        times_smaller(self.before.variance() + self.after.variance(), self.gain.variance())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(pairs: &[(f64, f64)]) -> Differences {
        let mut differences = Differences::default();
        pairs.iter().for_each(|&(before, after)| differences.push(before, after));
        differences
    }

    #[test]
    fn a_small_steady_gain_shows_through_large_luck() {
        let pairs: Vec<_> = (0..40)
            .map(|k| (f64::from(k * 37 % 100), f64::from(k * 37 % 100 + 1 + k % 2)))
            .collect();
        let differences = of(&pairs);
        assert_eq!(differences.mean(), 1.5);
        assert!(differences.is_different(0.99));
        assert!(differences.luck_shared().is_some_and(|times| times > 1000.0));
        assert_eq!(differences.better(0.95).value, 1.0);
        assert_eq!(differences.worse(0.95).value, 0.0);
    }

    #[test]
    fn a_change_that_changes_nothing_is_not_called_different() {
        let differences = of(&[(1.0, 1.0), (5.0, 5.0), (2.0, 2.0), (7.0, 7.0)]);
        assert!(!differences.is_different(0.95));
        assert_eq!(differences.interval(0.95).half_width(), 0.0);
        assert_eq!(differences.luck_shared(), None);
    }

    #[test]
    fn a_gain_that_varies_by_rounding_alone_never_varies() {
        // A root of 1e-10 beside one of 1 is rounding, one of 1e-3 is not: a million times smaller.
        assert_eq!(
            [times_smaller(1.0, 1e-20), times_smaller(1.0, 0.0), times_smaller(0.0, 0.0)],
            [None; 3]
        );
        assert!(times_smaller(1.0, 1e-6).is_some_and(|times| (times - 1e6).abs() < 1e-3));
    }

    #[test]
    fn the_interval_is_students_over_pairs() {
        let differences = of(&[(0.0, 1.0), (0.0, 3.0), (0.0, 4.0), (0.0, 8.0)]);
        // Means of pairs 2 and 6: error 2, 12.706 of them on one degree of freedom.
        let interval = differences.interval(0.95);
        assert_eq!(interval.value, 4.0);
        assert!((interval.half_width() - 25.41241).abs() < 1e-4);
    }
}
