//! The standard normal distribution.

use statrs::function::erf::erfc_inv;
use std::f64::consts::{PI, SQRT_2};

/// Density φ(z) = exp(−z²/2)/√(2π).
pub fn density(z: f64) -> f64 {
    libm::exp(-0.5 * z * z) / libm::sqrt(2.0 * PI)
}

/// Probability 0 to 1 of a value below `z`: Φ(z) = erfc(−z/√2)/2.
pub fn cumulative(z: f64) -> f64 {
    0.5 * libm::erfc(-z / SQRT_2)
}

/// The value that is exceeded with probability 1 − `p`; `p` from 0 to 1, infinite at the ends.
pub fn quantile(p: f64) -> f64 {
    -SQRT_2 * erfc_inv(2.0 * p)
}

/// Probability of a value at least as far from zero as `z`, on either side.
pub fn two_sided(z: f64) -> f64 {
    libm::erfc(z.abs() / SQRT_2)
}

/// The number of standard errors on either side that encloses the share `level` (0 to 1): 1.96 for
/// 0.95.
pub fn reach(level: f64) -> f64 {
    quantile(0.5 + 0.5 * level)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_published_digits_of_the_normal_quantiles_come_out() {
        assert!((quantile(0.975) - 1.959963984540054).abs() < 1e-14);
        assert!((quantile(1e-4) + 3.719016485455709).abs() < 1e-13);
        assert!((reach(0.8) - 1.2815515655446004).abs() < 1e-14);
        assert_eq!(quantile(0.5), 0.0);
    }

    #[test]
    fn a_quantile_undoes_the_cumulative_probability() {
        for tenth in -50..=50 {
            let z = f64::from(tenth) / 10.0;
            assert!((quantile(cumulative(z)) - z).abs() < 1e-9, "at {z}");
        }
    }

    #[test]
    fn one_in_twenty_lies_beyond_two_standard_errors() {
        assert!((two_sided(1.959963984540054) - 0.05).abs() < 1e-15);
        assert!((density(0.0) - 0.3989422804014327).abs() < 1e-16);
    }
}
