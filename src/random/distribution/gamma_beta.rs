//! The gamma and the beta distribution.

use super::inverse::invert;
use libm::{exp, lgamma, log, log1p, sqrt};

/// P(X ≤ x) of a gamma with shape `shape` and scale 1: series below the mode, continued fraction
/// above it (Abramowitz & Stegun 6.5.29 and 6.5.31).
pub fn gamma_cdf(shape: f64, x: f64) -> f64 {
    if x <= 0.0 {
        return 0.0;
    }
    let front = exp(shape * log(x) - x - lgamma(shape));
    if x < shape + 1.0 {
        front * lower_series(shape, x)
    } else {
        1.0 - front * upper_fraction(shape, x)
    }
}

fn lower_series(shape: f64, x: f64) -> f64 {
    let (mut term, mut sum, mut n) = (1.0 / shape, 1.0 / shape, shape);
    while term > sum * 1e-16 {
        n += 1.0;
        term *= x / n;
        sum += term;
    }
    sum
}

fn upper_fraction(shape: f64, x: f64) -> f64 {
    const TINY: f64 = 1e-300;
    let mut b = x + 1.0 - shape;
    let (mut c, mut d) = (1.0 / TINY, 1.0 / b);
    let mut h = d;
    for i in 1..1000 {
        let a = -f64::from(i) * (f64::from(i) - shape);
        b += 2.0;
        d = 1.0 / (a * d + b).abs().max(TINY).copysign(a * d + b);
        c = b + a / c;
        h *= d * c;
        if (d * c - 1.0).abs() < 1e-15 {
            break;
        }
    }
    h
}

/// P(X ≤ x) of a beta with shapes `a` and `b`: continued fraction (Abramowitz & Stegun 26.5.8),
/// on the side of the mean where it converges fast.
pub fn beta_cdf(a: f64, b: f64, x: f64) -> f64 {
    if x <= 0.0 || x >= 1.0 {
        return f64::from(x >= 1.0);
    }
    let front = exp(lgamma(a + b) - lgamma(a) - lgamma(b) + a * log(x) + b * log1p(-x));
    if x < (a + 1.0) / (a + b + 2.0) {
        front * beta_fraction(a, b, x) / a
    } else {
        1.0 - front * beta_fraction(b, a, 1.0 - x) / b
    }
}

fn beta_fraction(a: f64, b: f64, x: f64) -> f64 {
    let safe = |v: f64| if v.abs() < 1e-300 { 1e-300 } else { v };
    let (mut c, mut d) = (1.0, 1.0 / safe(1.0 - (a + b) * x / (a + 1.0)));
    let mut h = d;
    for i in 1..10_000 {
        let m = f64::from(i);
        let even = m * (b - m) * x / ((a + 2.0 * m - 1.0) * (a + 2.0 * m));
        let odd = -(a + m) * (a + b + m) * x / ((a + 2.0 * m) * (a + 2.0 * m + 1.0));
        let before = h;
        for term in [even, odd] {
            d = 1.0 / safe(1.0 + term * d);
            c = safe(1.0 + term / c);
            h *= d * c;
        }
        if (h / before - 1.0).abs() < 1e-15 {
            break;
        }
    }
    h
}

/// The quantile at `p` of a gamma with the given shape and scale 1.
pub fn gamma_quantile(shape: f64, p: f64) -> f64 {
    let mut high = shape + 10.0 * sqrt(shape) + 10.0;
    while gamma_cdf(shape, high) < p && high < 1e12 {
        high *= 2.0;
    }
    invert(p, 0.0, high, |x| gamma_cdf(shape, x))
}
