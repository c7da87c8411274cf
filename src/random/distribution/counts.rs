//! Counts, as many as a uniform gives.

use libm::{exp, floor, lgamma, log, log1p, sqrt};

/// Trials until the first success, 1 or more, each with probability `p`; `u32::MAX` if p is 0.
pub fn geometric(u: f64, p: f64) -> u32 {
    if p >= 1.0 {
        return 1;
    }
    let trials = 1.0 + floor(log1p(-u) / log1p(-p));
    if trials < f64::from(u32::MAX) { trials as u32 } else { u32::MAX }
}

/// Counts with a given mean and variance, ready to be drawn by inversion: more volume adds counts and keeps
/// the old ones.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Counts {
    pub(super) mean: f64,
    dispersion: f64,
    /// The smallest count that is looked at, and its probability.
    first: f64,
    weight: f64,
    /// The probability of that count or less, of the next one or less, and so on.
    sums: [f64; SUMS],
}

/// Cumulative probabilities that counts keep at hand.
const SUMS: usize = 16;

impl Counts {
    /// Negative binomial counts with the given mean and variance `dispersion`·mean; Poisson if the
    /// dispersion is 1 or less.
    pub fn new(mean: f64, dispersion: f64) -> Counts {
        let mut counts = Counts { mean, dispersion: dispersion.max(1.0), ..Counts::default() };
        if mean <= 0.0 {
            return counts;
        }
        let first = lowest_likely(mean, mean * counts.dispersion);
        let log_weight = if counts.dispersion == 1.0 {
            first * log(mean) - mean - lgamma(first + 1.0)
        } else {
            let (size, p) = negative_binomial(mean, counts.dispersion);
            let choose = lgamma(first + size) - lgamma(size) - lgamma(first + 1.0);
            choose + first * log(p) + size * log1p(-p)
        };
        (counts.first, counts.weight) = (first, exp(log_weight));
        let (mut weight, mut sum) = (counts.weight, counts.weight);
        for (place, kept) in counts.sums.iter_mut().enumerate() {
            *kept = sum;
            weight *= growth(mean, counts.dispersion, first + place as f64);
            sum += weight;
        }
        counts
    }

    /// Whether these are the counts of that mean and dispersion.
    #[inline]
    pub fn are_of(&self, mean: f64, dispersion: f64) -> bool {
        self.mean == mean && self.dispersion == dispersion.max(1.0)
    }

    /// The count at the uniform `u` in [0, 1).
    #[inline]
    pub fn at(&self, u: f64) -> u32 {
        if self.mean <= 0.0 {
            return 0;
        }
        match self.sums.iter().position(|&sum| sum > u) {
            Some(place) => self.first as u32 + place as u32,
            None => self.search(u),
        }
    }

    #[inline(never)]
    fn search(&self, u: f64) -> u32 {
        chop_down(u, self.first, self.weight, |k| growth(self.mean, self.dispersion, k))
    }
}

/// Size and probability of the negative binomial with this mean and dispersion.
fn negative_binomial(mean: f64, dispersion: f64) -> (f64, f64) {
    (mean / (dispersion - 1.0), 1.0 - 1.0 / dispersion)
}

/// P(k + 1) / P(k).
fn growth(mean: f64, dispersion: f64, k: f64) -> f64 {
    if dispersion == 1.0 {
        return mean / (k + 1.0);
    }
    let (size, p) = negative_binomial(mean, dispersion);
    p * (size + k) / (k + 1.0)
}

/// A count below which nothing worth 10⁻³⁰ lies: summing may start there without underflow.
fn lowest_likely(mean: f64, variance: f64) -> f64 {
    floor(mean - 12.0 * sqrt(variance) - 20.0).max(0.0)
}

/// The smallest k, counted from `first`, whose cumulative weight exceeds u.
#[inline]
fn chop_down(u: f64, first: f64, weight: f64, growth: impl Fn(f64) -> f64) -> u32 {
    let (mut k, mut weight, mut sum) = (first, weight, weight);
    while sum <= u && (weight > 1e-18 || growth(k) > 1.0) && k < 1e8 {
        weight *= growth(k);
        k += 1.0;
        sum += weight;
    }
    k as u32
}
