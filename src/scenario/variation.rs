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
        let reaches = |x: f64| self.cdf(draws, x) >= u;
        if reaches(low) {
            return low;
        }
        if !reaches(high) {
            return high;
        }
        // Where the distribution leaps over `u`, the value is the one that it leaps at.
        let leaps = |x: f64| (low..=high).contains(&x) && reaches(x) && !reaches(x.next_down());
        let mut leap = None;
        self.each_certain(draws, &mut |x| leap = leap.or(Some(x).filter(|&x| leaps(x))));
        leap.unwrap_or_else(|| invert(u, low, high, |x| self.cdf(draws, x)))
    }

    /// Calls `each` with every value that has a probability of its own.
    fn each_certain(&self, draws: Draws, each: &mut dyn FnMut(f64)) {
        let at = |q: &Quantity| q.at(draws);
        match self {
            Varying::Fixed(value) => each(at(value)),
            Varying::LogNormal { mean, sigma } if at(sigma) == 0.0 => each(at(mean)),
            Varying::Uniform { low, high } if at(low) >= at(high) => each(at(high)),
            Varying::Mixture(parts) => {
                parts.iter().for_each(|(_, part)| part.each_certain(draws, each));
            }
            Varying::Table(rows) => rows.iter().for_each(|row| each(row.0)),
            _ => {}
        }
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
    fn a_mixture_with_certain_parts_leaps_where_they_are() {
        let fixed = |value| Varying::Fixed(known(value));
        let known_parts = [(0.6, fixed(10.0)), (0.4, fixed(100.0))];
        let two = Varying::Mixture(known_parts.to_vec());
        let quantiles = |of: &Varying, at: &[f64]| -> Vec<f64> {
            at.iter().map(|&u| of.quantile(&[], u)).collect()
        };
        assert_eq!(quantiles(&two, &[0.01, 0.6, 0.600_001, 0.99]), [10.0, 10.0, 100.0, 100.0]);
        // Half is 5; a quarter lies evenly from 0 to 10, a quarter is 7 or, more seldom, 2 or 20.
        let mixed = Varying::Mixture(vec![
            (0.5, fixed(5.0)),
            (0.25, Varying::Uniform { low: known(0.0), high: known(10.0) }),
            (
                0.25,
                Varying::Mixture(vec![
                    (0.5, fixed(7.0)),
                    (0.5, Varying::Table(vec![(2.0, 0.5), (20.0, 0.5)])),
                ]),
            ),
        ]);
        // P(X < 2) = 0.05, P(X ≤ 2) = 0.1125; P(X < 5) = 0.1875, P(X ≤ 5) = 0.6875; P(X < 7) = 0.7375,
        // P(X ≤ 7) = 0.8625; P(X ≤ 10) = 0.9375.
        let exact =
            [(0.025, 1.0), (0.06, 2.0), (0.112, 2.0), (0.1625, 4.0), (0.2, 5.0), (0.68, 5.0)];
        let more =
            [(0.7125, 6.0), (0.74, 7.0), (0.86, 7.0), (0.8875, 8.0), (0.94, 20.0), (0.9999, 20.0)];
        for (u, value) in exact.into_iter().chain(more) {
            let found = mixed.quantile(&[], u);
            assert!((found - value).abs() < 1e-9, "{u}: {found}, not {value}");
        }
        let n = 100_000;
        let grid = (0..n).map(|i| two.quantile(&[], (f64::from(i) + 0.5) / f64::from(n)));
        assert!((grid.sum::<f64>() / f64::from(n) - 46.0).abs() < 1e-9);
    }

    fn known(value: f64) -> Quantity {
        Known(value)
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
