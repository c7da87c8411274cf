//! The arithmetic of quantities that vary from case to case: mean, distribution, quantile.

use super::quantity::{Draws, Quantity, Varying};
use crate::random::distribution::{gamma_cdf, gamma_quantile, invert, normal_cdf, normal_quantile};
use libm::{exp, exp2, expm1, lgamma, log, log1p, pow, sqrt};
use std::f64::consts::LOG2_E;

impl Varying {
    /// Mean, in the unit of the field.
    pub fn mean(&self, draws: Draws) -> f64 {
        let at = |q: &Quantity| q.at(draws);
        match self {
            Varying::Fixed(value) => at(value),
            Varying::LogNormal { mean, .. } | Varying::Gamma { mean, .. } => at(mean),
            Varying::Weibull { scale, shape } => at(scale) * exp(lgamma(1.0 + 1.0 / at(shape))),
            Varying::Uniform { low, high } => 0.5 * (at(low) + at(high)),
            Varying::Triangular { low, mode, high } => (at(low) + at(mode) + at(high)) / 3.0,
            Varying::Mixture(parts) => parts.iter().map(|(w, part)| w * part.mean(draws)).sum(),
            Varying::Table(rows) => rows.iter().map(|(value, weight)| value * weight).sum(),
        }
    }

    /// P(X ≤ x).
    pub fn cdf(&self, draws: Draws, x: f64) -> f64 {
        let at = |q: &Quantity| q.at(draws);
        match self {
            Varying::Fixed(value) => f64::from(x >= at(value)),
            Varying::LogNormal { mean, sigma } => log_normal_cdf(at(mean), at(sigma), x),
            Varying::Gamma { mean, shape } => gamma_cdf(at(shape), x * at(shape) / at(mean)),
            Varying::Weibull { scale, shape } if x > 0.0 => -expm1(-pow(x / at(scale), at(shape))),
            Varying::Weibull { .. } => 0.0,
            Varying::Uniform { low, high } => share_between(at(low), at(high), x),
            Varying::Triangular { low, mode, high } => {
                triangular_cdf(at(low), at(mode), at(high), x)
            }
            Varying::Mixture(parts) => parts.iter().map(|(w, part)| w * part.cdf(draws, x)).sum(),
            Varying::Table(rows) => rows.iter().take_while(|row| row.0 <= x).map(|row| row.1).sum(),
        }
    }

    /// The value at the uniform `u` in (0, 1).
    pub fn quantile(&self, draws: Draws, u: f64) -> f64 {
        let at = |q: &Quantity| q.at(draws);
        match self {
            Varying::Fixed(value) => at(value),
            Varying::LogNormal { mean, sigma } => {
                let sigma = at(sigma);
                at(mean) * exp2((sigma * normal_quantile(u) - 0.5 * sigma * sigma) * LOG2_E)
            }
            Varying::Gamma { mean, shape } => gamma_quantile(at(shape), u) * at(mean) / at(shape),
            Varying::Weibull { scale, shape } => at(scale) * pow(-log1p(-u), 1.0 / at(shape)),
            Varying::Uniform { low, high } => at(low) + u * (at(high) - at(low)),
            Varying::Triangular { low, mode, high } => {
                triangular_quantile(at(low), at(mode), at(high), u)
            }
            Varying::Mixture(parts) => self.mixture_quantile(parts, draws, u),
            Varying::Table(rows) => table_quantile(rows, u),
        }
    }

    fn mixture_quantile(&self, parts: &[(f64, Varying)], draws: Draws, u: f64) -> f64 {
        let ends = |u: f64| parts.iter().map(move |(_, part)| part.quantile(draws, u));
        let (low, high) = (ends(u).fold(f64::MAX, f64::min), ends(u).fold(f64::MIN, f64::max));
        invert(u, low, high, |x| self.cdf(draws, x))
    }

    /// Whether it has a smooth density.
    pub fn is_smooth(&self) -> bool {
        matches!(self, Varying::LogNormal { .. } | Varying::Gamma { .. } | Varying::Weibull { .. })
    }

    /// Whether none of its parameters is unknown.
    pub fn is_known(&self) -> bool {
        let known = |q: &Quantity| matches!(q, Quantity::Known(_));
        match self {
            Varying::Fixed(value) => known(value),
            Varying::LogNormal { mean, sigma } => known(mean) && known(sigma),
            Varying::Gamma { mean, shape } => known(mean) && known(shape),
            Varying::Weibull { scale, shape } => known(scale) && known(shape),
            Varying::Uniform { low, high } => known(low) && known(high),
            Varying::Triangular { low, mode, high } => known(low) && known(mode) && known(high),
            Varying::Mixture(parts) => parts.iter().all(|(_, part)| part.is_known()),
            Varying::Table(_) => true,
        }
    }
}

fn log_normal_cdf(mean: f64, sigma: f64, x: f64) -> f64 {
    if x <= 0.0 {
        return 0.0;
    }
    let distance = log(x / mean) + 0.5 * sigma * sigma;
    if sigma == 0.0 { f64::from(distance >= 0.0) } else { normal_cdf(distance / sigma) }
}

fn share_between(low: f64, high: f64, x: f64) -> f64 {
    if x >= high { 1.0 } else { ((x - low) / (high - low)).max(0.0) }
}

fn triangular_cdf(low: f64, mode: f64, high: f64, x: f64) -> f64 {
    if x <= low {
        0.0
    } else if x < mode {
        (x - low) * (x - low) / ((high - low) * (mode - low))
    } else if x < high {
        1.0 - (high - x) * (high - x) / ((high - low) * (high - mode))
    } else {
        1.0
    }
}

/// The value at `u` of a triangular distribution.
pub(super) fn triangular_quantile(low: f64, mode: f64, high: f64, u: f64) -> f64 {
    let width = high - low;
    if u * width < mode - low {
        low + sqrt(u * width * (mode - low))
    } else {
        high - sqrt((1.0 - u) * width * (high - mode))
    }
}

fn table_quantile(rows: &[(f64, f64)], u: f64) -> f64 {
    let mut sum = 0.0;
    let reached = rows.iter().find(|row| {
        sum += row.1;
        sum >= u
    });
    reached.or(rows.last()).map_or(0.0, |row| row.0)
}

#[cfg(test)]
mod tests {
    use super::*;
    use Quantity::Known;

    fn samples() -> Vec<Varying> {
        let known = Known;
        vec![
            Varying::LogNormal { mean: known(3.0), sigma: known(0.8) },
            Varying::Gamma { mean: known(5.0), shape: known(2.5) },
            Varying::Weibull { scale: known(16.0), shape: known(2.7) },
            Varying::Uniform { low: known(1.0), high: known(4.0) },
            Varying::Triangular { low: known(1.0), mode: known(2.0), high: known(9.0) },
            Varying::Mixture(vec![
                (0.3, Varying::Uniform { low: known(0.0), high: known(1.0) }),
                (0.7, Varying::LogNormal { mean: known(8.0), sigma: known(0.4) }),
            ]),
        ]
    }

    #[test]
    fn quantiles_invert_the_distribution() {
        for varying in samples() {
            for u in [0.02, 0.31, 0.5, 0.77, 0.98] {
                let back = varying.cdf(&[], varying.quantile(&[], u));
                assert!((back - u).abs() < 1e-9, "{varying:?} at {u}: {back}");
            }
        }
    }

    #[test]
    fn means_are_the_integral_of_the_quantiles() {
        for varying in samples() {
            let n = 40_000;
            let grid = (0..n).map(|i| varying.quantile(&[], (f64::from(i) + 0.5) / f64::from(n)));
            let mean = grid.sum::<f64>() / f64::from(n);
            assert!((mean / varying.mean(&[]) - 1.0).abs() < 1e-3, "{varying:?}: {mean}");
        }
    }

    #[test]
    fn a_table_returns_its_values_with_their_weights() {
        let table = Varying::Table(vec![(1.0, 0.5), (2.0, 0.25), (7.0, 0.25)]);
        assert_eq!(table.quantile(&[], 0.49), 1.0);
        assert_eq!(table.quantile(&[], 0.51), 2.0);
        assert_eq!(table.quantile(&[], 0.999), 7.0);
        assert_eq!(table.cdf(&[], 2.5), 0.75);
        assert_eq!(table.mean(&[]), 2.75);
    }
}
