//! How a rate or a share differs between things of one kind, as a table where one helps.

use super::Curve;
use super::distribution::{beta_cdf, gamma_quantile, invert};

/// A factor with mean 1, or a share, that each thing draws once.
#[derive(Clone, Debug)]
pub struct Spread {
    kind: Kind,
    curve: Curve,
}

#[derive(Clone, Copy, Debug, PartialEq)]
enum Kind {
    /// All alike.
    Alike(f64),
    /// Gamma with mean 1.
    Gamma { shape: f64 },
    /// Beta.
    Beta { a: f64, b: f64 },
}

impl Default for Spread {
    fn default() -> Spread {
        Spread::alike(1.0)
    }
}

impl Spread {
    fn new(kind: Kind) -> Spread {
        Spread { kind, curve: Curve::default() }
    }

    /// The same for all.
    pub fn alike(value: f64) -> Spread {
        Spread::new(Kind::Alike(value))
    }

    /// A gamma factor with mean 1 and standard deviation `spread`, 0 or more.
    pub fn gamma(spread: f64) -> Spread {
        if spread <= 0.0 {
            return Spread::alike(1.0);
        }
        Spread::new(Kind::Gamma { shape: 1.0 / (spread * spread) })
    }

    /// A beta share with mean `mean` and a standard deviation of `spread`, 0 to below 1, times the largest that
    /// there can be, √(mean·(1 − mean)).
    pub fn beta(mean: f64, spread: f64) -> Spread {
        if spread <= 0.0 || mean <= 0.0 || mean >= 1.0 {
            return Spread::alike(mean);
        }
        let size = 1.0 / (spread * spread) - 1.0;
        Spread::new(Kind::Beta { a: mean * size, b: (1.0 - mean) * size })
    }

    /// Becomes `other`, keeping the table if it is that already.
    pub fn fill(&mut self, other: Spread) {
        if self.kind != other.kind {
            self.kind = other.kind;
            let kind = self.kind;
            if !matches!(kind, Kind::Alike(_)) {
                self.curve.fill(|u| kind.quantile(u));
            }
        }
    }

    /// The value at the uniform `u` in (0, 1).
    #[inline]
    pub fn at(&self, u: f64) -> f64 {
        if let Kind::Alike(value) = self.kind { value } else { self.quantile(u) }
    }

    #[inline(never)]
    fn quantile(&self, u: f64) -> f64 {
        self.curve.at(u).unwrap_or_else(|| self.kind.quantile(u))
    }
}

impl Kind {
    fn quantile(self, u: f64) -> f64 {
        match self {
            Kind::Alike(value) => value,
            Kind::Gamma { shape } => gamma_quantile(shape, u) / shape,
            Kind::Beta { a, b } => invert(u, 0.0, 1.0, |x| beta_cdf(a, b, x)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Mean and variance over equally likely cells.
    fn moments(mut spread: Spread) -> (f64, f64) {
        let mut filled = Spread::alike(f64::NAN);
        std::mem::swap(&mut filled.kind, &mut spread.kind);
        spread.fill(filled);
        let n = 200_000;
        let values = (0..n).map(|i| spread.at((f64::from(i) + 0.5) / f64::from(n)));
        let (sum, squares) = values.fold((0.0, 0.0), |(s, q), x| (s + x, q + x * x));
        let mean = sum / f64::from(n);
        (mean, squares / f64::from(n) - mean * mean)
    }

    #[test]
    fn spreads_have_the_stated_mean_and_deviation() {
        let (mean, variance) = moments(Spread::gamma(0.8));
        assert!((mean - 1.0).abs() < 1e-4 && (variance - 0.64).abs() < 1e-3, "{mean} {variance}");
        let (mean, variance) = moments(Spread::gamma(2.0));
        assert!((mean - 1.0).abs() < 1e-3 && (variance - 4.0).abs() < 4e-2, "{mean} {variance}");
        let (mean, variance) = moments(Spread::beta(0.25, 0.5));
        assert!((mean - 0.25).abs() < 1e-5, "{mean}");
        assert!((variance - 0.25 * 0.25 * 0.75).abs() < 1e-5, "{variance}");
    }

    #[test]
    fn without_a_spread_all_are_alike() {
        for u in [0.01, 0.5, 0.99] {
            assert_eq!((Spread::gamma(0.0).at(u), Spread::beta(0.2, 0.0).at(u)), (1.0, 0.2));
        }
    }
}
