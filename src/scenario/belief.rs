//! The arithmetic of what is believed of a number: its quantiles.

use super::quantity::{Belief, Unknown};
use super::variation::triangular_quantile;
use crate::random::distribution::{beta_cdf, invert, normal_quantile};

impl Belief {
    /// The value at the uniform `u` in (0, 1): the one below which the true value lies with
    /// probability `u`.
    pub fn quantile(&self, u: f64) -> f64 {
        match *self {
            Belief::Beta { alpha, beta } => invert(u, 0.0, 1.0, |x| beta_cdf(alpha, beta, x)),
            Belief::LogNormal { mu, sigma } => libm::exp(mu + sigma * normal_quantile(u)),
            Belief::Normal { mean, sd } => mean + sd * normal_quantile(u),
            Belief::Uniform { low, high } => low + u * (high - low),
            Belief::Triangular { low, mode, high } => triangular_quantile(low, mode, high, u),
            Belief::Knots(ref knots) => between_knots(knots, u),
        }
    }

    /// The middle of what is believed: the true value is as likely below it as above.
    pub fn median(&self) -> f64 {
        self.quantile(0.5)
    }
}

/// The value at `u` on a curve of (probability, value).
fn between_knots(knots: &[(f64, f64)], u: f64) -> f64 {
    let after = knots.partition_point(|knot| knot.0 <= u).clamp(1, knots.len() - 1);
    let ((p0, v0), (p1, v1)) = (knots[after - 1], knots[after]);
    if p1 > p0 { v0 + (v1 - v0) * (u - p0) / (p1 - p0) } else { v1 }
}

/// The unknown numbers, each in the middle of what is believed of it.
pub fn middle(unknowns: &[Unknown]) -> Vec<f64> {
    unknowns.iter().map(|unknown| unknown.belief.median()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn quantiles_are_those_of_the_distribution() {
        let close = |belief: Belief, u: f64, value: f64| {
            let found = belief.quantile(u);
            assert!((found / value - 1.0).abs() < 1e-12, "{belief:?} at {u}: {found}");
        };
        // Beta(2, 1): F(x) = x²; Beta(1, 3): F(x) = 1 − (1 − x)³.
        close(Belief::Beta { alpha: 2.0, beta: 1.0 }, 0.49, 0.7);
        close(Belief::Beta { alpha: 1.0, beta: 3.0 }, 0.875, 0.5);
        close(Belief::Normal { mean: 3.0, sd: 2.0 }, 0.9, 3.0 + 2.0 * 1.281_551_565_544_600_4);
        close(Belief::LogNormal { mu: 0.0, sigma: 2.0 }, 0.1, libm::exp(-2.563_103_131_089_201));
        close(Belief::Uniform { low: -1.0, high: 3.0 }, 0.75, 2.0);
        // The triangle from 0 over 1 to 4: F(x) = x²/4 up to 1, 1 − (4 − x)²/12 above.
        let triangle = || Belief::Triangular { low: 0.0, mode: 1.0, high: 4.0 };
        close(triangle(), 0.16, 0.8);
        close(triangle(), 2.0 / 3.0, 2.0);
    }

    #[test]
    fn a_curve_is_straight_between_its_knots() {
        let curve = Belief::Knots(vec![(0.0, 1.0), (0.5, 2.0), (1.0, 10.0)]);
        let at = [0.0, 0.25, 0.5, 0.75, 1.0].map(|u| curve.quantile(u));
        assert_eq!(at, [1.0, 1.5, 2.0, 6.0, 10.0]);
    }
}
