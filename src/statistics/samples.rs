//! One output of the simulation over all replications, in bounded memory.
//!
//! The first [`EXACT`] values are kept as they are, in the order of replications; beyond that they
//! go into a histogram whose quantiles err by at most [`QUANTILE_ERROR`]. Count, mean, variance,
//! smallest and largest stay exact for any number of values.
//!
//! A value of +∞ says that the thing did not happen (no sale before the end): it counts in ranks,
//! and makes the mean infinite instead of silently leaving the slow cases out.

use super::histogram::Histogram;
use super::moments::Moments;

/// Number of values that are kept one by one.
pub const EXACT: usize = 4096;

/// Largest relative error of a quantile or ranked value beyond [`EXACT`] values: 1/256.
pub const QUANTILE_ERROR: f64 = 1.0 / 256.0;

/// A stream of values of one output, in the order of replications.
#[derive(Clone, Debug, Default)]
pub struct Samples {
    exact: Vec<f64>,
    histogram: Histogram,
    moments: Moments,
    never: u64,
    /// Whether all finite values are whole numbers.
    is_whole: bool,
    lowest: f64,
    highest: f64,
}

impl Samples {
    /// An empty stream.
    pub fn new() -> Samples {
        Samples::default()
    }

    /// Adds the value of the next replication: finite, or +∞ if the thing did not happen.
    pub fn push(&mut self, value: f64) {
        debug_assert!(value > f64::NEG_INFINITY, "{value} is not a value");
        let first = self.count() == 0;
        self.is_whole =
            (first || self.is_whole) && (value.is_infinite() || value as i64 as f64 == value);
        self.lowest = if first { value } else { self.lowest.min(value) };
        self.highest = if first { value } else { self.highest.max(value) };
        if value.is_finite() {
            self.moments.push(value);
            self.keep(value);
        } else {
            self.never += 1;
        }
    }

    fn keep(&mut self, value: f64) {
        if self.is_exact() {
            self.exact.push(value);
        } else {
            self.exact.drain(..).for_each(|value| self.histogram.push(value));
            self.histogram.push(value);
        }
    }

    /// Forgets the values and keeps the memory.
    pub fn clear(&mut self) {
        self.exact.clear();
        self.histogram.clear();
        self.moments = Moments::default();
        self.never = 0;
    }

    fn is_exact(&self) -> bool {
        self.moments.count() <= EXACT as u64
    }

    /// The finite values in the order of replications, while there are no more than [`EXACT`].
    pub fn exact(&self) -> Option<&[f64]> {
        self.is_exact().then_some(&self.exact)
    }

    /// Number of values, those that did not happen included.
    pub fn count(&self) -> u64 {
        self.moments.count() + self.never
    }

    /// Number of values of +∞.
    pub fn never(&self) -> u64 {
        self.never
    }

    /// Mean; +∞ if a value is, NaN when empty.
    pub fn mean(&self) -> f64 {
        if self.never > 0 { f64::INFINITY } else { self.moments.mean() }
    }

    /// Unbiased variance; +∞ if a value is, NaN for fewer than two values.
    pub fn variance(&self) -> f64 {
        if self.never > 0 { f64::INFINITY } else { self.moments.variance() }
    }

    /// Standard deviation.
    pub fn deviation(&self) -> f64 {
        libm::sqrt(self.variance())
    }

    /// Mean and variance of the values that happened.
    pub fn moments(&self) -> Moments {
        self.moments
    }

    /// Smallest value; NaN when empty.
    pub fn min(&self) -> f64 {
        if self.count() == 0 { f64::NAN } else { self.lowest }
    }

    /// Largest value; NaN when empty.
    pub fn max(&self) -> f64 {
        if self.count() == 0 { f64::NAN } else { self.highest }
    }

    /// The value with `rank` values before it in ascending order (0 is the smallest); NaN beyond
    /// the last.
    pub fn ranked(&self, rank: u64) -> f64 {
        match rank {
            rank if rank >= self.count() => f64::NAN,
            0 => self.lowest,
            rank if rank + 1 == self.count() => self.highest,
            rank if rank >= self.moments.count() => f64::INFINITY,
            rank if self.is_exact() => {
                *self.exact.clone().select_nth_unstable_by(rank as usize, f64::total_cmp).1
            }
            rank => self.histogram.ranked(rank),
        }
    }

    /// The smallest value that at least the share `p` (0 to 1) of all values do not exceed: one that
    /// came, never one between two (type 1 of Hyndman & Fan 1996); NaN when empty. Beyond [`EXACT`]
    /// values it errs by at most [`QUANTILE_ERROR`], and is whole if all values are.
    pub fn order_statistic(&self, p: f64) -> f64 {
        let rank = libm::ceil(p * self.count() as f64 - 1e-9).max(1.0) as u64 - 1;
        let value = self.ranked(rank);
        if self.is_whole && value.is_finite() { libm::round(value) } else { value }
    }

    /// The quantile of probability `p` (0 to 1): straight between the two nearest ranks, position
    /// (n − 1)·p (type 7 of Hyndman & Fan 1996); NaN when empty.
    pub fn quantile(&self, p: f64) -> f64 {
        let position = p * self.count().saturating_sub(1) as f64;
        let lower = libm::floor(position);
        let part = position - lower;
        let below = self.ranked(lower as u64);
        if part == 0.0 {
            return below;
        }
        between(below, self.ranked(lower as u64 + 1), part)
    }

    /// The median.
    pub fn median(&self) -> f64 {
        self.quantile(0.5)
    }
}

impl FromIterator<f64> for Samples {
    fn from_iter<I: IntoIterator<Item = f64>>(values: I) -> Samples {
        let mut samples = Samples::new();
        values.into_iter().for_each(|value| samples.push(value));
        samples
    }
}

/// The point `part` (0 to 1) of the way from `low` to `high`, either of which may be +∞.
fn between(low: f64, high: f64, part: f64) -> f64 {
    if low == high { low } else { low + part * (high - low) }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// `n` values spread like a lognormal with log standard deviation `sigma`, in a scrambled order.
    fn lognormal(n: u64, sigma: f64) -> impl Iterator<Item = f64> {
        (0..n).map(move |k| {
            let p = ((k * 7919 % n) as f64 + 0.5) / n as f64;
            1e5 * libm::exp(sigma * super::super::normal::quantile(p))
        })
    }

    #[test]
    fn quantiles_of_few_values_are_those_of_the_textbook() {
        let samples: Samples = [15.0, 20.0, 35.0, 40.0, 50.0].into_iter().collect();
        assert_eq!(samples.quantile(0.0), 15.0);
        assert!((samples.quantile(0.4) - 29.0).abs() < 1e-12);
        assert_eq!(samples.median(), 35.0);
        assert_eq!(samples.quantile(1.0), 50.0);
    }

    #[test]
    fn an_order_statistic_is_a_value_that_came() {
        let samples: Samples =
            [0.0, 0.0, 1.0, 1.0, 2.0, 4.0, 5.0, 7.0, 9.0, 30.0].into_iter().collect();
        let at = |p| samples.order_statistic(p);
        assert_eq!(
            [at(0.0), at(0.1), at(0.5), at(0.51), at(0.9), at(1.0)],
            [0.0, 0.0, 2.0, 4.0, 9.0, 30.0]
        );
        let pair: Samples = [2.0, 3.0].into_iter().collect();
        assert_eq!((pair.order_statistic(0.5), pair.quantile(0.5)), (2.0, 2.5));
        assert!(Samples::new().order_statistic(0.5).is_nan());
    }

    #[test]
    fn an_order_statistic_of_many_large_counts_is_whole() {
        let counts: Samples = (0..50_000).map(|k| f64::from(k * 7919 % 50_000)).collect();
        assert_eq!(counts.order_statistic(0.5) % 1.0, 0.0);
        assert!((counts.order_statistic(0.5) / 24_999.0 - 1.0).abs() <= QUANTILE_ERROR);
        let halves: Samples = (0..50_000).map(|k| f64::from(k) + 0.5).collect();
        assert!((halves.order_statistic(0.9) / 44_999.5 - 1.0).abs() <= QUANTILE_ERROR);
    }

    #[test]
    fn a_hundred_thousand_values_keep_their_quantiles_within_the_promised_error() {
        for sigma in [0.05, 0.5, 2.0] {
            let samples: Samples = lognormal(100_003, sigma).collect();
            let mut exact: Vec<f64> = lognormal(100_003, sigma).collect();
            exact.sort_by(f64::total_cmp);
            for rank in (0..100_003).step_by(997) {
                let error = (samples.ranked(rank as u64) / exact[rank] - 1.0).abs();
                assert!(error <= QUANTILE_ERROR, "rank {rank}, sigma {sigma}: {error}");
            }
            assert!(samples.exact().is_none());
        }
    }

    #[test]
    fn losses_and_gains_keep_their_quantiles_within_the_promised_error() {
        let values = || lognormal(50_021, 1.0).map(|x| x - 1e5);
        let samples: Samples = values().collect();
        let mut exact: Vec<f64> = values().collect();
        exact.sort_by(f64::total_cmp);
        for rank in (0..50_021).step_by(331) {
            let (got, want) = (samples.ranked(rank as u64), exact[rank]);
            assert!((got - want).abs() <= QUANTILE_ERROR * want.abs(), "{got} for {want}");
        }
    }

    #[test]
    fn counts_of_deals_stay_exact_beyond_the_limit() {
        let samples: Samples = (0..50_000).map(|k| f64::from(k % 25)).collect();
        assert_eq!(samples.quantile(0.5), 12.0);
        assert_eq!(samples.mean(), 12.0);
    }

    #[test]
    fn what_did_not_happen_counts_in_ranks_and_makes_the_mean_infinite() {
        let samples: Samples = [3.0, f64::INFINITY, 5.0, f64::INFINITY].into_iter().collect();
        assert_eq!(samples.count(), 4);
        assert_eq!(samples.ranked(1), 5.0);
        assert_eq!(samples.quantile(0.9), f64::INFINITY);
        assert_eq!(samples.quantile(0.0), 3.0);
        assert_eq!(samples.mean(), f64::INFINITY);
        assert_eq!(samples.moments().mean(), 4.0);
    }

    #[test]
    fn the_limit_is_crossed_without_losing_a_value() {
        let mut samples = Samples::new();
        for k in 0..EXACT {
            samples.push(k as f64);
        }
        assert_eq!(samples.exact().map(<[f64]>::len), Some(EXACT));
        samples.push(-1.0);
        assert_eq!(samples.exact(), None);
        assert_eq!(samples.count(), EXACT as u64 + 1);
        assert_eq!((samples.min(), samples.max()), (-1.0, (EXACT - 1) as f64));
    }

    #[test]
    fn a_cleared_stream_answers_like_a_new_one() {
        let mut samples = Samples::new();
        (0..10_000).for_each(|k| samples.push(f64::from(k)));
        samples.clear();
        assert!(samples.median().is_nan() && samples.min().is_nan());
        samples.push(0.25);
        assert_eq!(samples.exact(), Some(&[0.25][..]));
        assert_eq!(samples.max(), 0.25);
    }
}
