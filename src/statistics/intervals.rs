//! How far a number from finitely many replications can be believed.
//!
//! Levels are shares, 0.95 for "19 times in 20". An interval that looks while replications run and
//! stops as soon as it is narrow enough is a little too narrow; the stopping rules of a run should
//! therefore look at batches, not at every replication.
//!
//! The file is long because its intervals are tested against each other and against the same published tables.

use super::normal;
use super::samples::Samples;
use serde::Serialize;
use statrs::distribution::{ContinuousCDF, StudentsT};
use statrs::function::beta::beta_reg;
use statrs::function::gamma::gamma_lr;
use std::sync::LazyLock;

/// A number with the interval that holds the truth with probability `level`.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct Estimate {
    /// The number itself.
    pub value: f64,
    /// Lower end; −∞ where the replications do not bound it.
    pub low: f64,
    /// Upper end; +∞ where the replications do not bound it.
    pub high: f64,
    /// Share 0 to 1 of such intervals that hold the truth.
    pub level: f64,
}

impl Estimate {
    /// Half the width of the interval.
    pub fn half_width(&self) -> f64 {
        0.5 * (self.high - self.low)
    }

    /// Whether `truth` lies in the interval, ends included.
    pub fn contains(&self, truth: f64) -> bool {
        self.low <= truth && truth <= self.high
    }

    /// Whether the number is known to ± `half_width` in its own unit (0.02 for two points of a
    /// probability).
    pub fn is_known_to(&self, half_width: f64) -> bool {
        self.half_width() <= half_width
    }

    /// Whether the number is known to ± `share` of itself (0.05 for 5 % of a quantile).
    pub fn is_known_to_share(&self, share: f64) -> bool {
        self.half_width() <= share * self.value.abs()
    }

    /// The same in a larger unit: `unit`, above 0, of its own make one.
    pub fn divided(self, unit: f64) -> Estimate {
        let Estimate { value, low, high, level } = self;
        Estimate { value: value / unit, low: low / unit, high: high / unit, level }
    }

    /// The same with the interval cut to `low..high`.
    pub fn within(self, low: f64, high: f64) -> Estimate {
        Estimate { low: self.low.clamp(low, high), high: self.high.clamp(low, high), ..self }
    }
}

/// Interval of a probability after `successes` of `trials` (Wilson 1927).
pub fn wilson(successes: u64, trials: u64, level: f64) -> Estimate {
    wilson_share(successes as f64 / trials as f64, trials as f64, level)
}

/// Interval of a probability whose share `share` was seen in `trials` independent trials, which
/// need not be a whole number (Wilson 1927 with an effective number); 0 to 1 when there are none.
pub fn wilson_share(share: f64, trials: f64, level: f64) -> Estimate {
    if trials.is_nan() || trials <= 0.0 {
        return Estimate { value: share, low: 0.0, high: 1.0, level };
    }
    let z2 = normal::reach(level) * normal::reach(level);
    let centre = (share + z2 / (2.0 * trials)) / (1.0 + z2 / trials);
    let variance = share * (1.0 - share) / trials + z2 / (4.0 * trials * trials);
    let half = libm::sqrt(z2 * variance) / (1.0 + z2 / trials);
    let low = if share == 0.0 { 0.0 } else { (centre - half).max(0.0) };
    let high = if share == 1.0 { 1.0 } else { (centre + half).min(1.0) };
    Estimate { value: share, low, high, level }
}

/// Interval of a probability as the studies tell it: Wilson's, whose near end is let out where next to nothing, or next
/// to everything, was seen: up to three cases it is that of their Poisson number (Brown, Cai & DasGupta 2001, 4.1.1).
/// Without that a chance of one in a thousand is missed in up to 16 of 100 intervals.
pub fn chance(share: f64, trials: f64, level: f64) -> Estimate {
    let wilson = wilson_share(share, trials, level);
    let end = |cases: f64| match cases {
        cases if cases > 0.0 && cases < 3.5 => rarest(cases, 1.0 - level) / trials,
        _ => f64::INFINITY,
    };
    let (low, high) = (end(share * trials), 1.0 - end((1.0 - share) * trials));
    Estimate { low: wilson.low.min(low), high: wilson.high.max(high), ..wilson }
}

/// The mean of a Poisson number that is `cases` or more with probability `p`, by halving.
fn rarest(cases: f64, p: f64) -> f64 {
    let (mut low, mut high) = (0.0, cases);
    for _ in 0..60 {
        let middle = 0.5 * (low + high);
        if gamma_lr(cases, middle) < p { low = middle } else { high = middle }
    }
    low
}

/// Interval of a mean with standard error `error` on `freedom` degrees of freedom (Student 1908);
/// unbounded without freedom.
pub fn mean(value: f64, error: f64, freedom: f64, level: f64) -> Estimate {
    let reach = if freedom > 0.0 { student(freedom, level) * error } else { f64::INFINITY };
    Estimate { value, low: value - reach, high: value + reach, level }
}

/// Interval of a number with a normal error of standard deviation `error`.
pub fn normal(value: f64, error: f64, level: f64) -> Estimate {
    let reach = normal::reach(level) * error;
    Estimate { value, low: value - reach, high: value + reach, level }
}

/// Number of standard errors that encloses the share `level` on `freedom` degrees of freedom.
fn student(freedom: f64, level: f64) -> f64 {
    if freedom > 1e4 {
        return normal::reach(level);
    }
    let standard = StudentsT::new(0.0, 1.0, freedom);
    standard.map_or(f64::NAN, |t| t.inverse_cdf(0.5 + 0.5 * level))
}

/// How much wider a 95 % interval of a mean is on `freedom` degrees of freedom than if its spread were known: Student's
/// factor over the normal one, from 6.5 down to 1; NaN below one.
pub fn widening(freedom: f64) -> f64 {
    static FEW: LazyLock<Vec<f64>> = LazyLock::new(|| {
        (0..FEW_FREEDOM)
            .map(|freedom| student(f64::from(freedom), 0.95) / normal::reach(0.95))
            .collect()
    });
    if freedom < f64::from(FEW_FREEDOM) {
        return FEW.get(freedom as usize).copied().filter(|_| freedom >= 1.0).unwrap_or(f64::NAN);
    }
    // The first terms of the expansion in 1/freedom (Abramowitz & Stegun 1964, 26.7.5).
    let square = normal::reach(0.95) * normal::reach(0.95);
    let first = (square + 1.0) / 4.0;
    let second = ((5.0 * square + 16.0) * square + 3.0) / 96.0;
    1.0 + (first + second / freedom) / freedom
}

/// Degrees of freedom from which on the expansion is exact to six digits.
const FEW_FREEDOM: u32 = 60;

/// Interval of the quantile of probability `p` from order statistics, for any distribution (Conover
/// 1999). `design_effect` (1 to 2) widens it for replications in pairs; an end that no value
/// bounds is infinite.
pub fn quantile(samples: &Samples, p: f64, level: f64, design_effect: f64) -> Estimate {
    let (below, above) = ranks(samples.count(), p, level);
    let centre = samples.count() as f64 * p;
    let stretch = libm::sqrt(design_effect);
    let low = libm::floor(centre - stretch * (centre - below));
    let high = libm::ceil(centre + stretch * (above - centre));
    let low = if low < 1.0 { f64::NEG_INFINITY } else { samples.ranked(low as u64 - 1) };
    let unbounded = high > samples.count() as f64;
    let high = if unbounded { f64::INFINITY } else { samples.ranked(high as u64 - 1) };
    Estimate { value: samples.order_statistic(p), low, high, level }
}

/// The ranks, from 1 (0 and n + 1: none), of the independent values that enclose the quantile of
/// probability `p`, each tail missed with at most half of 1 − `level`.
fn ranks(count: u64, p: f64, level: f64) -> (f64, f64) {
    let sure = 0.5 + 0.5 * level;
    let below = last(count, |rank| at_least(rank, count, p) >= sure);
    let above = 1 + last(count, |rank| at_least(rank, count, p) > 1.0 - sure);
    (below as f64, above as f64)
}

/// The last of 0..=`count` that holds, for a claim that holds at 0 and from some point on no more.
fn last(count: u64, holds: impl Fn(u64) -> bool) -> u64 {
    let (mut yes, mut no) = (0, count + 1);
    while no - yes > 1 {
        let middle = yes + (no - yes) / 2;
        if holds(middle) { yes = middle } else { no = middle }
    }
    yes
}

/// P(at least `successes` of `trials`) for independent trials of probability `p`.
pub fn at_least(successes: u64, trials: u64, p: f64) -> f64 {
    match successes {
        0 => 1.0,
        s if s > trials => 0.0,
        s => beta_reg(s as f64, (trials - s + 1) as f64, p),
    }
}

/// Number of replications after which a probability near `p` is known to ± `half_width`:
/// z²·p(1 − p)/h², times the design effect of replications in pairs (1 to 2).
pub fn replications_needed(p: f64, half_width: f64, level: f64, design_effect: f64) -> u64 {
    let z = normal::reach(level) / half_width;
    libm::ceil(z * z * p * (1.0 - p) * design_effect) as u64
}

#[cfg(test)]
mod tests {
    use super::*;
    use statrs::function::beta::inv_beta_reg;

    /// Interval of a probability that is never too narrow (Clopper & Pearson 1934).
    fn clopper_pearson(successes: u64, trials: u64, level: f64) -> Estimate {
        let (s, n, tail) = (successes as f64, trials as f64, 0.5 - 0.5 * level);
        let low = if successes == 0 { 0.0 } else { inv_beta_reg(s, n - s + 1.0, tail) };
        let high = if successes == trials { 1.0 } else { inv_beta_reg(s + 1.0, n - s, 1.0 - tail) };
        Estimate { value: s / n, low, high, level }
    }

    /// Interval of a probability from Jeffreys' Beta(½, ½) prior, open to 0 and 1 where nothing else was
    /// seen (Brown, Cai & DasGupta 2001).
    fn jeffreys(successes: u64, trials: u64, level: f64) -> Estimate {
        let (s, n, tail) = (successes as f64, trials as f64, 0.5 - 0.5 * level);
        let (a, b) = (s + 0.5, n - s + 0.5);
        let low = if successes == 0 { 0.0 } else { inv_beta_reg(a, b, tail) };
        let high = if successes == trials { 1.0 } else { inv_beta_reg(a, b, 1.0 - tail) };
        Estimate { value: s / n, low, high, level }
    }

    #[test]
    fn few_values_widen_an_interval_as_the_table_of_student_says() {
        // Fisher & Yates (1938), table III, for 1, 10, 60 and 1 000 degrees of freedom.
        for (freedom, reach) in [(1.0, 12.7062), (10.0, 2.2281), (60.0, 2.0003), (1_000.0, 1.96234)]
        {
            let found = widening(freedom) * 1.959_964;
            assert!((found / reach - 1.0).abs() < 2e-5, "{freedom}: {found} for {reach}");
        }
        assert!((widening(59.0) / widening(60.0) - 1.0).abs() < 4e-4);
        assert!(widening(0.0).is_nan() && widening(1e9) - 1.0 < 1e-8);
    }

    fn is(estimate: Estimate, low: f64, high: f64, tolerance: f64) {
        let Estimate { low: l, high: h, .. } = estimate;
        assert!((l - low).abs() < tolerance && (h - high).abs() < tolerance, "{l} {h}");
    }

    #[test]
    fn the_published_intervals_of_a_proportion_come_out() {
        // Newcombe 1998, table I: 81 of 263, 15 of 148, 0 of 20, 1 of 29.
        is(wilson(81, 263, 0.95), 0.2553, 0.3662, 5e-5);
        is(wilson(15, 148, 0.95), 0.0624, 0.1605, 5e-5);
        is(wilson(0, 20, 0.95), 0.0, 0.1611, 5e-5);
        is(wilson(1, 29, 0.95), 0.0061, 0.1718, 5e-5);
        is(clopper_pearson(81, 263, 0.95), 0.2527, 0.3676, 5e-5);
        is(clopper_pearson(15, 148, 0.95), 0.0578, 0.1617, 5e-5);
        is(clopper_pearson(0, 20, 0.95), 0.0, 0.1684, 5e-5);
        is(clopper_pearson(1, 29, 0.95), 0.0009, 0.1776, 5e-5);
    }

    #[test]
    fn rare_cases_have_the_near_end_of_their_poisson_number() {
        // P(1 or more) = 1 − exp(−m) = 5 % at m = −ln 0.95; of 2 or more at 0.3554, of 3 or more at 0.8177.
        for (cases, mean) in [(1.0, 0.051_293), (2.0, 0.355_362), (3.0, 0.817_691)] {
            let (few, most) =
                (chance(cases / 1e4, 1e4, 0.95), chance(1.0 - cases / 1e4, 1e4, 0.95));
            assert!((few.low - mean / 1e4).abs() < 1e-9, "{few:?}");
            assert!((most.high - (1.0 - mean / 1e4)).abs() < 1e-9, "{most:?}");
            assert_eq!(few.high, wilson(cases as u64, 10_000, 0.95).high);
        }
        for cases in [0, 4, 500, 1_000] {
            let wilson = wilson(cases, 1_000, 0.95);
            assert_eq!(chance(cases as f64 / 1e3, 1e3, 0.95), wilson);
        }
    }

    #[test]
    fn a_chance_is_held_nearly_as_often_as_promised_however_rare_it_is() {
        // The sum over all that may be seen in 200 trials: the least over chances from 1 in 10 000 to one in ten.
        let held = |p: f64, of: &dyn Fn(u64) -> Estimate| {
            let is_seen = |n: u64| at_least(n, 200, p) - at_least(n + 1, 200, p);
            (0..=200).filter(|&n| of(n).contains(p)).map(is_seen).sum::<f64>()
        };
        let least = |of: &dyn Fn(u64) -> Estimate| {
            let chances = (1..=1_000).map(|k| f64::from(k) / 10_000.0);
            chances.map(|p| held(p, of)).fold(1.0, f64::min)
        };
        let told = least(&|n| chance(n as f64 / 200.0, 200.0, 0.95));
        assert!(told > 0.92, "{told}");
        assert!(least(&|n| wilson(n, 200, 0.95)) < 0.86);
    }

    #[test]
    fn jeffreys_lies_within_clopper_and_pearson() {
        for successes in 0..=40 {
            let (narrow, wide) =
                (jeffreys(successes, 40, 0.9), clopper_pearson(successes, 40, 0.9));
            assert!(wide.low <= narrow.low && narrow.high <= wide.high, "{successes}");
            assert!(narrow.contains(narrow.value));
        }
    }

    #[test]
    fn a_proportion_of_a_million_has_the_interval_of_the_normal_limit() {
        for successes in [0, 1, 17, 1_000, 300_000, 500_000, 999_999, 1_000_000] {
            let exact = wilson(successes, 1_000_000, 0.95);
            for other in [clopper_pearson, jeffreys].map(|f| f(successes, 1_000_000, 0.95)) {
                assert!((other.low - exact.low).abs() < 3e-6, "{successes}: {other:?} {exact:?}");
                assert!((other.high - exact.high).abs() < 3e-6, "{successes}: {other:?} {exact:?}");
            }
        }
    }

    #[test]
    fn without_trials_every_probability_is_possible() {
        is(wilson(0, 0, 0.95), 0.0, 1.0, 1e-15);
    }

    #[test]
    fn the_interval_of_a_mean_uses_students_table() {
        is(mean(10.0, 1.0, 9.0, 0.95), 10.0 - 2.262157, 10.0 + 2.262157, 1e-6);
        is(mean(10.0, 1.0, 1.0, 0.95), 10.0 - 12.706205, 10.0 + 12.706205, 1e-6);
        is(mean(0.0, 1.0, 1e6, 0.95), -1.959966, 1.959966, 3e-6);
        assert_eq!(mean(0.0, f64::NAN, 0.0, 0.95).high, f64::INFINITY);
    }

    #[test]
    fn the_order_statistics_of_the_median_are_those_of_the_table() {
        // Sign-test limits: n = 10 the 2nd and 9th, n = 25 the 8th and 18th, n = 100 the 40th and
        // 61st values.
        for (n, low, high) in [(10, 2.0, 9.0), (25, 8.0, 18.0), (100, 40.0, 61.0)] {
            assert_eq!(ranks(n, 0.5, 0.95), (low, high), "n = {n}");
            let samples: Samples = (1..=n).map(|k| k as f64).collect();
            is(quantile(&samples, 0.5, 0.95, 1.0), low, high, 1e-12);
        }
    }

    #[test]
    fn pairs_that_always_agree_widen_the_ranks_by_the_root_of_two() {
        let samples: Samples = (1..=4_000).map(f64::from).collect();
        let (plain, paired) =
            (quantile(&samples, 0.9, 0.95, 1.0), quantile(&samples, 0.9, 0.95, 2.0));
        let ratio = paired.half_width() / plain.half_width();
        assert!((ratio - std::f64::consts::SQRT_2).abs() < 0.02, "{ratio}");
    }

    #[test]
    fn too_few_values_do_not_bound_a_far_quantile() {
        let samples: Samples = (1..=50).map(f64::from).collect();
        let far = quantile(&samples, 0.99, 0.95, 1.0);
        assert_eq!(far.high, f64::INFINITY);
        assert!(!far.is_known_to(1e9) && !far.is_known_to_share(1e9));
    }

    #[test]
    fn a_precision_is_reached_after_the_replications_it_needs() {
        assert_eq!(replications_needed(0.5, 0.02, 0.95, 1.0), 2401);
        let reached = wilson_share(0.5, 2401.0, 0.95);
        assert!(reached.is_known_to(0.02) && !reached.is_known_to(0.0199));
    }

    #[test]
    fn an_estimate_is_serialised_under_its_own_words() {
        let text = serde_json::to_string(&wilson(1, 2, 0.5)).unwrap();
        assert!(text.starts_with(r#"{"value":0.5,"low":"#) && text.ends_with(r#""level":0.5}"#));
    }
}
