//! How much of the spread is ignorance, which better knowledge would remove, and how much is luck.
//!
//! Replications 2k and 2k + 1 share the drawn values of everything the user does not know and
//! differ in luck alone, so the variance between pairs beyond what luck explains is ignorance: a
//! one-way analysis of variance with two replications a group (Fisher 1925). The standard errors
//! are those of the infinitesimal jackknife over pairs (Efron 1982): they hold for skewed outputs.

use super::intervals::{self, Estimate};

/// The split of one output's variance, from values in the order of replications.
#[derive(Clone, Copy, Debug, Default)]
pub struct VarianceSplit {
    waiting: Option<f64>,
    pairs: u64,
    /// First pair's mean; sums are taken from it, so that nothing cancels.
    origin: f64,
    sums: Sums,
}

/// Sums over pairs of powers of x, the pair's mean from the origin, and of y, its squared
/// half-difference.
#[derive(Clone, Copy, Debug, Default)]
struct Sums {
    x: f64,
    xx: f64,
    xxx: f64,
    xxxx: f64,
    y: f64,
    yy: f64,
    xy: f64,
    xxy: f64,
}

impl Sums {
    fn push(&mut self, x: f64, y: f64, times: f64) {
        self.x += times * x;
        self.xx += times * (x * x);
        self.xxx += times * (x * x * x);
        self.xxxx += times * (x * x * x * x);
        self.y += times * y;
        self.yy += times * (y * y);
        self.xy += times * (x * y);
        self.xxy += times * (x * x * y);
    }
}

/// Moments over pairs of u = (x − mean x)² and of y.
struct Spread {
    u: f64,
    y: f64,
    var_u: f64,
    var_y: f64,
    cov: f64,
}

impl VarianceSplit {
    /// Adds the value of the next replication; it counts from the moment its pair is complete.
    pub fn push(&mut self, value: f64) {
        match self.waiting.take() {
            None => self.waiting = Some(value),
            Some(first) => self.push_pair(first, value),
        }
    }

    /// Adds two replications that share their unknowns.
    pub fn push_pair(&mut self, first: f64, second: f64) {
        self.push_pairs(first, second, 1);
    }

    /// Adds so many pairs of replications that all have these two values.
    pub fn push_pairs(&mut self, first: f64, second: f64, times: u64) {
        let mean = 0.5 * (first + second);
        let half = 0.5 * (first - second);
        if self.pairs == 0 {
            self.origin = mean;
        }
        self.pairs += times;
        self.sums.push(mean - self.origin, half * half, times as f64);
    }

    /// Number of complete pairs.
    pub fn pairs(&self) -> u64 {
        self.pairs
    }

    /// Mean over complete pairs; NaN when there is none.
    pub fn mean(&self) -> f64 {
        self.origin + self.sums.x / self.pairs as f64
    }

    /// Unbiased variance of the means of pairs: ignorance + luck/2.
    fn between(&self) -> f64 {
        let n = self.pairs as f64;
        let squares = self.sums.xx - self.sums.x * self.sums.x / n;
        if squares < 0.0 { 0.0 } else { squares / (n - 1.0) }
    }

    /// Variance due to luck: mean squared half-difference, twice.
    pub fn luck(&self) -> f64 {
        2.0 * self.sums.y / self.pairs as f64
    }

    /// Variance due to ignorance: the covariance within pairs, 0 or more; NaN below two pairs.
    pub fn ignorance(&self) -> f64 {
        let unclamped = self.between() - 0.5 * self.luck();
        if unclamped < 0.0 { 0.0 } else { unclamped }
    }

    /// Total variance of one replication, ignorance and luck together (before clamping); NaN below
    /// two pairs.
    pub fn total(&self) -> f64 {
        self.between() + 0.5 * self.luck()
    }

    /// Standard error of the mean that respects pairing: a pair is worth between one and two
    /// independent replications.
    pub fn standard_error(&self) -> f64 {
        libm::sqrt(self.between() / self.pairs as f64)
    }

    /// Interval of the mean that respects pairing.
    pub fn mean_interval(&self, level: f64) -> Estimate {
        intervals::mean(self.mean(), self.standard_error(), self.pairs as f64 - 1.0, level)
    }

    /// Correlation within pairs before clamping, −1 to 1; none if nothing varies.
    fn correlation(&self) -> Option<f64> {
        let half_luck = 0.5 * self.luck();
        let total = self.between() + half_luck;
        (self.pairs >= 2 && total > 0.0).then(|| (self.between() - half_luck) / total)
    }

    /// Share 0 to 1 of the variance that is ignorance; none if nothing varies or below two pairs.
    pub fn ignorance_share(&self) -> Option<f64> {
        self.correlation().map(|share| share.max(0.0))
    }

    /// Standard error of either share.
    pub fn share_error(&self) -> f64 {
        let Spread { u, y, var_u, var_y, cov } = self.spread();
        let (to_u, to_y) = (2.0 * y, -2.0 * u);
        let variance = to_u * to_u * var_u + to_y * to_y * var_y + 2.0 * to_u * to_y * cov;
        libm::sqrt(variance.max(0.0) / self.pairs as f64) / ((u + y) * (u + y))
    }

    /// Standard error of the total variance.
    pub fn total_error(&self) -> f64 {
        let Spread { var_u, var_y, cov, .. } = self.spread();
        libm::sqrt((var_u + var_y + 2.0 * cov).max(0.0) / self.pairs as f64)
    }

    /// Interval of the share due to ignorance, within 0 to 1, by Fisher's z of the correlation within pairs (1921); none
    /// if nothing varies.
    pub fn ignorance_interval(&self, level: f64) -> Option<Estimate> {
        let (value, r) = (self.ignorance_share()?, self.correlation()?);
        if r.abs() >= 1.0 {
            return Some(Estimate { value, low: value, high: value, level });
        }
        let z = intervals::normal(libm::atanh(r), self.share_error() / (1.0 - r * r), level);
        let unclamped = Estimate { low: libm::tanh(z.low), high: libm::tanh(z.high), ..z };
        Some(Estimate { value, ..unclamped.within(0.0, 1.0) })
    }

    /// How many paired replications tell as much of the mean as one independent one: 1 (luck alone)
    /// to 2 (ignorance alone, also assumed where nothing varies yet).
    pub fn design_effect(&self) -> f64 {
        1.0 + self.ignorance_share().unwrap_or(1.0)
    }

    /// The number of independent replications that would tell as much of the mean.
    pub fn effective_count(&self) -> f64 {
        2.0 * self.pairs as f64 / self.design_effect()
    }

    fn spread(&self) -> Spread {
        let n = self.pairs as f64;
        let Sums { x, xx, xxx, xxxx, y, yy, xy, xxy } = self.sums;
        let (a, m2, m3, m4) = (x / n, xx / n, xxx / n, xxxx / n);
        let (u, y) = (m2 - a * a, y / n);
        let fourth = m4 - 4.0 * a * m3 + 6.0 * a * a * m2 - 3.0 * a * a * a * a;
        let both = xxy / n - 2.0 * a * xy / n + a * a * y;
        Spread { u, y, var_u: fourth - u * u, var_y: yy / n - y * y, cov: both - u * y }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(pairs: &[(f64, f64)]) -> VarianceSplit {
        let mut split = VarianceSplit::default();
        pairs.iter().for_each(|&(first, second)| split.push_pair(first, second));
        split
    }

    /// Delete-one-pair jackknife of the share, the long way.
    fn jackknife(pairs: &[(f64, f64)]) -> f64 {
        let n = pairs.len() as f64;
        let without = |k: usize| {
            let rest: Vec<_> = pairs[..k].iter().chain(&pairs[k + 1..]).copied().collect();
            of(&rest).correlation().unwrap()
        };
        let shares: Vec<f64> = (0..pairs.len()).map(without).collect();
        let mean = shares.iter().sum::<f64>() / n;
        let squares: f64 = shares.iter().map(|share| (share - mean) * (share - mean)).sum();
        libm::sqrt((n - 1.0) / n * squares)
    }

    #[test]
    fn twins_that_agree_show_ignorance_alone() {
        let split = of(&[(1.0, 1.0), (2.0, 2.0), (6.0, 6.0)]);
        assert_eq!(split.ignorance_share(), Some(1.0));
        assert!((split.ignorance() - 7.0).abs() < 1e-12);
        assert_eq!(split.share_error(), 0.0);
        assert_eq!(split.design_effect(), 2.0);
        assert!((split.standard_error() - libm::sqrt(7.0 / 3.0)).abs() < 1e-12);
    }

    #[test]
    fn twins_that_oppose_each_other_show_luck_alone() {
        let split = of(&[(-1.0, 1.0), (2.0, -2.0), (-3.0, 3.0)]);
        assert_eq!(split.ignorance_share(), Some(0.0));
        assert_eq!(split.ignorance(), 0.0);
        assert!((split.luck() - 2.0 * 14.0 / 3.0).abs() < 1e-12);
        assert_eq!(split.design_effect(), 1.0);
    }

    #[test]
    fn the_split_is_the_one_way_analysis_of_variance() {
        let split = of(&[(4.0, 6.0), (10.0, 12.0), (7.0, 3.0), (9.0, 9.0)]);
        // Means 5, 11, 5, 9 about 7.5: between 27/3 = 9; half-differences squared 1, 1, 4, 0.
        assert!((split.luck() - 3.0).abs() < 1e-12);
        assert!((split.ignorance() - 7.5).abs() < 1e-12);
        assert!((split.total() - 10.5).abs() < 1e-12);
        assert!((split.ignorance_share().unwrap() - 7.5 / 10.5).abs() < 1e-12);
        assert!((split.mean() - 7.5).abs() < 1e-12);
    }

    #[test]
    fn the_streamed_error_of_the_share_is_that_of_the_jackknife() {
        let value = |k: u64| libm::exp((k * 2_654_435_761 % 1000) as f64 / 400.0);
        let pairs: Vec<_> =
            (0..400).map(|k| (value(k) + value(7 * k + 3), value(k) + value(11 * k + 5))).collect();
        let (streamed, exact) = (of(&pairs).share_error(), jackknife(&pairs));
        assert!((streamed / exact - 1.0).abs() < 0.02, "{streamed} for {exact}");
    }

    #[test]
    fn values_pushed_one_by_one_are_paired_in_order() {
        let mut split = VarianceSplit::default();
        [4.0, 6.0, 10.0, 12.0, 99.0].into_iter().for_each(|value| split.push(value));
        assert_eq!(split.pairs(), 2);
        assert_eq!(split.mean(), 8.0);
    }

    #[test]
    fn nothing_is_claimed_when_nothing_varies() {
        assert_eq!(of(&[(3.0, 3.0), (3.0, 3.0)]).ignorance_share(), None);
        assert_eq!(of(&[(3.0, 4.0)]).ignorance_share(), None);
        assert!(of(&[(3.0, 4.0)]).total().is_nan());
    }
}
