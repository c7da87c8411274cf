//! Numbers from replications, with their standard errors.

use crate::statistics::Moments;

/// A number from replications.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Measured {
    pub value: f64,
    /// Standard error; 0 if nothing varied.
    pub error: f64,
    /// Replications.
    pub runs: u64,
}

impl Measured {
    /// The same per `unit`: per lead, per day.
    pub fn per(self, unit: f64) -> Measured {
        Measured { value: self.value / unit, error: self.error / unit, ..self }
    }

    /// With the standard error of an expectation that was itself estimated.
    pub fn beside(self, error: f64) -> Measured {
        Measured { error: libm::hypot(self.error, error), ..self }
    }
}

/// Mean of independent replications.
pub(super) fn mean(values: &[f64]) -> Measured {
    let moments: Moments = values.iter().copied().collect();
    let error = moments.standard_error();
    let value = if error == 0.0 { values[0] } else { moments.mean() };
    Measured { value, error, runs: moments.count() }
}

/// Share of replications in which something happened (1, else 0), with the error that it has if the
/// expectation holds: √(p(1 − p)/n). It serves rare events, which a run may not show at all.
pub(super) fn share(happened: &[f64], expected: f64) -> Measured {
    let runs = happened.len() as f64;
    let error = libm::sqrt(expected * (1.0 - expected) / runs);
    Measured { value: happened.iter().sum::<f64>() / runs, error, runs: happened.len() as u64 }
}

/// Variance over replications; its error from the fourth moment: √((m₄ − s⁴(n − 3)/(n − 1))/n).
pub(super) fn variance(values: &[f64]) -> Measured {
    let moments: Moments = values.iter().copied().collect();
    let (mean, variance, n) = (moments.mean(), moments.variance(), moments.count() as f64);
    let fourth = values.iter().map(|value| libm::pow(value - mean, 4.0)).sum::<f64>() / n;
    let square = (fourth - variance * variance * (n - 3.0) / (n - 1.0)).max(0.0) / n;
    Measured { value: variance, error: libm::sqrt(square), runs: moments.count() }
}

/// Standard deviation over replications; its error is that of the variance over 2s.
pub(super) fn deviation(values: &[f64]) -> Measured {
    let Measured { value, error, runs } = variance(values);
    let deviation = libm::sqrt(value);
    Measured { value: deviation, error: error / (2.0 * deviation), runs }
}

/// Ratio of two sums over replications, with the error of its linear part (Cochran 1977).
pub(super) fn ratio(above: &[f64], below: &[f64]) -> Measured {
    let sum = below.iter().sum::<f64>();
    let value = above.iter().sum::<f64>() / sum;
    let rest: Vec<f64> = above.iter().zip(below).map(|(a, b)| a - value * b).collect();
    let error = mean(&rest).error * rest.len() as f64 / sum;
    Measured { value, error, runs: rest.len() as u64 }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_never_varies_has_no_error() {
        let found = mean(&[0.1, 0.1, 0.1]);
        assert_eq!((found.value, found.error), (0.1, 0.0));
        assert_eq!(variance(&[2.0, 2.0, 2.0]).error, 0.0);
    }

    #[test]
    fn the_error_of_a_variance_of_coin_flips_is_that_of_their_fourth_moment() {
        let flips: Vec<f64> = (0..1000).map(|k| f64::from(u8::from(k % 4 == 0))).collect();
        let found = variance(&flips);
        // p = 1/4: variance 3/16, fourth moment 21/256.
        assert!((found.value - 0.1875 * 1000.0 / 999.0).abs() < 1e-12);
        let error = libm::sqrt((21.0 / 256.0 - 0.1875f64.powi(2)) / 1000.0);
        assert!((found.error / error - 1.0).abs() < 1e-2);
    }

    #[test]
    fn a_constant_ratio_has_no_error() {
        let found = ratio(&[2.0, 4.0, 6.0], &[1.0, 2.0, 3.0]);
        assert_eq!((found.value, found.error), (2.0, 0.0));
    }
}
