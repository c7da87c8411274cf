//! Times to close a deal: three families through a stated median and one more quantile, the chance
//! of a close before a deadline, and cycles made of gaps.

use crate::statistics::normal;
use statrs::distribution::{ContinuousCDF, Gamma as GammaLaw};
use statrs::function::gamma::gamma_lr;
use std::f64::consts::LN_2;

/// Lognormal: ln X is normal with mean `mu` and standard deviation `sigma`.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Lognormal {
    /// Mean of the logarithm.
    pub mu: f64,
    /// Standard deviation of the logarithm, above 0.
    pub sigma: f64,
}

impl Lognormal {
    /// Through `median` and the quantile `value` of probability `p` (not ½): mu = ln median,
    /// sigma = (ln value − mu)/Φ⁻¹(p).
    pub fn through(median: f64, p: f64, value: f64) -> Lognormal {
        let sigma = libm::log(value / median) / normal::quantile(p);
        Lognormal { mu: libm::log(median), sigma }
    }

    /// With mean `mean` above 0 and log standard deviation `sigma`: mu = ln mean − sigma²/2.
    pub fn with_mean(mean: f64, sigma: f64) -> Lognormal {
        Lognormal { mu: libm::log(mean) - 0.5 * sigma * sigma, sigma }
    }

    /// Mean exp(mu + sigma²/2).
    pub fn mean(&self) -> f64 {
        libm::exp(self.mu + 0.5 * self.sigma * self.sigma)
    }

    /// Probability of `x` or less.
    pub fn cdf(&self, x: f64) -> f64 {
        if x <= 0.0 { 0.0 } else { normal::cumulative((libm::log(x) - self.mu) / self.sigma) }
    }
}

/// Weibull: P(X > x) = exp(−(x/scale)^shape).
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Weibull {
    /// Shape, above 0.
    pub shape: f64,
    /// Scale, in the unit of x.
    pub scale: f64,
}

impl Weibull {
    /// Through `median` and the quantile `value` of probability `p` (not ½).
    pub fn through(median: f64, p: f64, value: f64) -> Weibull {
        let shape = libm::log(LN_2 / -libm::log1p(-p)) / libm::log(median / value);
        Weibull { shape, scale: median / libm::pow(LN_2, 1.0 / shape) }
    }

    /// Mean scale·Γ(1 + 1/shape).
    pub fn mean(&self) -> f64 {
        self.scale * libm::tgamma(1.0 + 1.0 / self.shape)
    }

    /// Probability of `x` or less.
    pub fn cdf(&self, x: f64) -> f64 {
        if x <= 0.0 { 0.0 } else { -libm::expm1(-libm::pow(x / self.scale, self.shape)) }
    }
}

/// Gamma with mean shape·scale.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Gamma {
    /// Shape, above 0.
    pub shape: f64,
    /// Scale, in the unit of x.
    pub scale: f64,
}

impl Gamma {
    /// Through `median` and the quantile `value` of probability `p` (not ½), with a shape between
    /// 0.01 and 10,000: bisection of the ratio of the two quantiles, which only the shape decides.
    pub fn through(median: f64, p: f64, value: f64) -> Gamma {
        let ratio = |shape: f64| unit_gamma(shape, p) / unit_gamma(shape, 0.5);
        let too_wide = |shape: f64| (libm::log(ratio(shape) * median / value) > 0.0) == (p > 0.5);
        let (mut low, mut high) = (libm::log(0.01), libm::log(1e4));
        for _ in 0..60 {
            let middle = 0.5 * (low + high);
            *(if too_wide(libm::exp(middle)) { &mut low } else { &mut high }) = middle;
        }
        let shape = libm::exp(0.5 * (low + high));
        Gamma { shape, scale: median / unit_gamma(shape, 0.5) }
    }

    /// Mean shape·scale.
    pub fn mean(&self) -> f64 {
        self.shape * self.scale
    }

    /// Probability of `x` or less.
    pub fn cdf(&self, x: f64) -> f64 {
        if x <= 0.0 { 0.0 } else { gamma_lr(self.shape, x / self.scale) }
    }
}

/// Quantile of probability `p` of a gamma with scale 1.
fn unit_gamma(shape: f64, p: f64) -> f64 {
    GammaLaw::new(shape, 1.0).map_or(f64::NAN, |law| law.inverse_cdf(p))
}

/// Probability that at least one of `deals` deals is won and closed by the day `deadline`, when each
/// starts at a uniform time from 0 to `starts` (≤ `deadline`), is won with probability `won` and
/// takes a time with distribution `cdf`: 1 − (1 − won·mean cdf(deadline − u))^deals.
pub fn sale_by(deadline: f64, starts: f64, deals: u32, won: f64, cdf: impl Fn(f64) -> f64) -> f64 {
    let closed = mean_over(deadline - starts, deadline, cdf);
    -libm::expm1(f64::from(deals) * libm::log1p(-won * closed))
}

/// Mean of `f` from `a` to `b`, by Simpson's rule on 1000 panels; f(a) if they are equal.
fn mean_over(a: f64, b: f64, f: impl Fn(f64) -> f64) -> f64 {
    const PANELS: u32 = 1000;
    let at = |k: u32| f(a + (b - a) * f64::from(k) / f64::from(PANELS));
    let inner: f64 = (1..PANELS).map(|k| at(k) * if k % 2 == 1 { 4.0 } else { 2.0 }).sum();
    (at(0) + inner + at(PANELS)) / f64::from(3 * PANELS)
}

/// Mean and variance of a gap in whole days, max(1, round(X)), halves up, where `survival` is
/// P(X ≥ x): 1 + Σ P(X ≥ k + ½) for k = 1, 2, … and the same with weights 2k + 1 for the square.
pub fn whole_days(survival: impl Fn(f64) -> f64) -> (f64, f64) {
    let (mut mean, mut square) = (1.0, 1.0);
    for day in (1..=1_000_000).map(f64::from) {
        let longer = survival(day + 0.5);
        if longer < 1e-16 {
            break;
        }
        mean += longer;
        square += (2.0 * day + 1.0) * longer;
    }
    (mean, square - mean * mean)
}

/// Mean and variance in days of a cycle: `steps` steps, each a geometric number of contacts with mean
/// `touches` (1 or more), each contact after an independent gap of mean and variance `gap`. A
/// geometric sum has mean m·g and variance m·v + m(m − 1)·g² (Wald 1944).
pub fn cycle(steps: u32, touches: f64, gap: (f64, f64)) -> (f64, f64) {
    let ((mean, variance), steps) = (gap, f64::from(steps));
    let step = touches * variance + touches * (touches - 1.0) * mean * mean;
    (steps * touches * mean, steps * step)
}

#[cfg(test)]
mod tests {
    use super::*;

    const MEDIAN: f64 = 14.0;
    const EARLY: (f64, f64) = (0.1, 7.0);

    fn lognormal() -> Lognormal {
        Lognormal::through(MEDIAN, EARLY.0, EARLY.1)
    }

    #[test]
    fn a_fortnight_with_one_in_ten_under_a_week_is_this_lognormal() {
        let law = lognormal();
        assert!((law.mu - 2.63906).abs() < 5e-6);
        assert!((law.sigma - 0.54087).abs() < 5e-6);
        assert!((law.mean() - 16.205).abs() < 5e-4);
        assert!((law.cdf(21.0) - 0.7733).abs() < 5e-5);
        assert!((law.cdf(28.0) - 0.9000).abs() < 5e-5);
        assert!((Lognormal::with_mean(law.mean(), law.sigma).mu - law.mu).abs() < 1e-14);
    }

    #[test]
    fn a_fortnight_with_one_in_ten_under_a_week_is_this_weibull() {
        let law = Weibull::through(MEDIAN, EARLY.0, EARLY.1);
        assert!((law.shape - 2.7178).abs() < 5e-5);
        assert!((law.scale - 16.021).abs() < 5e-4);
        assert!((law.cdf(7.0) - 0.1).abs() < 1e-12 && (law.cdf(14.0) - 0.5).abs() < 1e-12);
        assert!((Weibull { shape: 2.0, scale: 1.0 }.mean() - 0.886226925452758).abs() < 1e-14);
    }

    #[test]
    fn a_fortnight_with_one_in_ten_under_a_week_is_this_gamma() {
        let law = Gamma::through(MEDIAN, EARLY.0, EARLY.1);
        assert!((law.shape - 4.5086).abs() < 5e-5);
        assert!((law.scale - 3.3493).abs() < 5e-5);
        assert!((law.cdf(7.0) - 0.1).abs() < 1e-9 && (law.cdf(14.0) - 0.5).abs() < 1e-9);
        let late = Gamma::through(law.scale * 3.0, 0.9, law.scale * 5.0);
        assert!((late.cdf(law.scale * 5.0) - 0.9).abs() < 1e-9);
    }

    #[test]
    fn a_week_is_too_short_for_a_fortnight_of_selling() {
        // To seven digits by adaptive quadrature of the same integral.
        let one = [(1.0, 0.1375549499), (0.3, 0.0429858), (0.2, 0.0288249)];
        let three = [2.603e-3, 7.943e-5, 2.395e-5];
        for ((won, one), three) in one.into_iter().zip(three) {
            let sells = sale_by(7.0, 5.0, 5, won, |x| lognormal().cdf(x));
            assert!((sells - one).abs() < 5e-8, "{won}: {sells}");
            assert!((sells * sells * sells / three - 1.0).abs() < 3e-4, "{won}: {sells}");
        }
    }

    #[test]
    fn deals_that_start_together_need_no_average() {
        let sells = sale_by(14.0, 0.0, 2, 1.0, |x| lognormal().cdf(x));
        assert!((sells - 0.75).abs() < 1e-12);
    }

    #[test]
    fn a_fixed_gap_is_rounded_and_never_below_a_day() {
        for (gap, days) in [(0.0, 1.0), (0.7, 1.0), (1.5, 2.0), (3.0, 3.0), (3.49, 3.0)] {
            let survival = |x: f64| if gap >= x { 1.0 } else { 0.0 };
            assert_eq!(whole_days(survival), (days, 0.0), "gap {gap}");
        }
    }

    #[test]
    fn an_exponential_gap_in_whole_days_is_a_shifted_geometric() {
        // P(D > k) = e^(−(k + ½)/m) = a·q^k for k ≥ 1: mean 1 + a·q/(1 − q).
        let mean = 3.0;
        let (a, q) = (libm::exp(-0.5 / mean), libm::exp(-1.0 / mean));
        let (days, variance) = whole_days(|x| libm::exp(-x / mean));
        assert!((days - (1.0 + a * q / (1.0 - q))).abs() < 1e-12);
        let weighted = 2.0 * q / ((1.0 - q) * (1.0 - q)) + q / (1.0 - q);
        assert!((variance - (1.0 + a * weighted - days * days)).abs() < 1e-9);
    }

    #[test]
    fn a_long_lognormal_gap_keeps_its_mean_in_whole_days() {
        let law = Lognormal::with_mean(30.0, 0.5);
        let (mean, variance) = whole_days(|x| 1.0 - law.cdf(x));
        assert!((mean - 30.0).abs() < 1e-3, "{mean}");
        // Rounding adds 1/12 to 900·(e^0.25 − 1).
        assert!((variance - (900.0 * libm::expm1(0.25) + 1.0 / 12.0)).abs() < 0.05, "{variance}");
    }

    #[test]
    fn a_cycle_of_certain_contacts_is_the_sum_of_its_gaps() {
        assert_eq!(cycle(4, 1.0, (3.0, 2.0)), (12.0, 8.0));
        // Gaps of exactly a day: the number of contacts itself, mean 3, variance 3·2.
        assert_eq!(cycle(1, 3.0, (1.0, 0.0)), (3.0, 6.0));
    }
}
