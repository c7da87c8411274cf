//! The normal distribution: its probabilities and quantiles.

/// The 90 % quantile: a range "a to b" runs this many standard deviations to both sides.
pub const Z90: f64 = 1.2815515655446004;

/// P(Z ≤ z).
pub fn probability(z: f64) -> f64 {
    0.5 * libm::erfc(-z / std::f64::consts::SQRT_2)
}

/// The z with P(Z ≤ z) = `p`, for `p` strictly between 0 and 1, by bisection.
pub fn quantile(p: f64) -> f64 {
    let (mut low, mut high) = (-9.0, 9.0);
    for _ in 0..60 {
        let middle = 0.5 * (low + high);
        if probability(middle) < p { low = middle } else { high = middle }
    }
    0.5 * (low + high)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn quantile_and_probability_are_inverse() {
        assert!((quantile(0.9) - Z90).abs() < 1e-12);
        assert!((quantile(0.5)).abs() < 1e-12);
        for z in [-3.0, -0.7, 0.2, 2.5] {
            assert!((quantile(probability(z)) - z).abs() < 1e-9);
        }
    }
}
