//! The beta distribution with two given quantiles.

use crate::random::distribution::{beta_cdf, root};

/// (alpha, beta) with the 10 % quantile `low` and the 90 % quantile `high`, 0 < low < high < 1.
///
/// For each concentration s the mean is chosen to meet `low`; P(X ≤ high) then grows with s from 0.1
/// to 1, so that the pair is unique.
pub fn with_quantiles(low: f64, high: f64) -> (f64, f64) {
    let pair = |log_s: f64| {
        let s = libm::exp(log_s);
        let mean = mean_for(s, low);
        (s * mean, s * (1.0 - mean))
    };
    let excess = |log_s: f64| {
        let (a, b) = pair(log_s);
        beta_cdf(a, b, high) - 0.9
    };
    pair(root(-8.0, 24.0, 1e-13, excess))
}

/// Mean of the beta with concentration `s` whose 10 % quantile is `low`.
fn mean_for(s: f64, low: f64) -> f64 {
    let mean = |logit: f64| 1.0 / (1.0 + libm::exp(-logit));
    let excess = |logit: f64| {
        let m = mean(logit);
        0.1 - beta_cdf(s * m, s * (1.0 - m), low)
    };
    let middle = libm::log(low / (1.0 - low));
    mean(root(middle - 1.0, middle + 60.0, 1e-15, excess))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_fit_meets_both_quantiles_in_every_corner() {
        for (low, high) in
            [(0.2, 0.3), (0.01, 0.99), (0.001, 0.002), (0.9, 0.95), (1e-5, 2e-5), (0.4, 0.403)]
        {
            let (a, b) = with_quantiles(low, high);
            let found = (beta_cdf(a, b, low), beta_cdf(a, b, high));
            assert!(
                (found.0 - 0.1).abs() < 1e-7 && (found.1 - 0.9).abs() < 1e-7,
                "{low} {high}: {a} {b} {found:?}"
            );
        }
    }
}
