//! The beta distribution: its probabilities, and the one with two given quantiles.

/// P(X ≤ x) of Beta(a, b): the regularised incomplete beta function, by its continued fraction.
pub fn probability(a: f64, b: f64, x: f64) -> f64 {
    if x <= 0.0 || x >= 1.0 {
        return f64::from(u8::from(x >= 1.0));
    }
    let front = libm::exp(
        libm::lgamma(a + b) - libm::lgamma(a) - libm::lgamma(b)
            + a * libm::log(x)
            + b * libm::log1p(-x),
    );
    if x < (a + 1.0) / (a + b + 2.0) {
        front * fraction(a, b, x) / a
    } else {
        1.0 - front * fraction(b, a, 1.0 - x) / b
    }
}

/// Lentz's evaluation of the continued fraction.
fn fraction(a: f64, b: f64, x: f64) -> f64 {
    let kept = |v: f64| if v.abs() < 1e-300 { 1e-300 } else { v };
    let mut c = 1.0;
    let mut d = 1.0 / kept(1.0 - (a + b) * x / (a + 1.0));
    let mut value = d;
    for m in 1..20_000 {
        let m = f64::from(m);
        let even = m * (b - m) * x / ((a + 2.0 * m - 1.0) * (a + 2.0 * m));
        d = 1.0 / kept(1.0 + even * d);
        c = kept(1.0 + even / c);
        value *= d * c;
        let odd = -(a + m) * (a + b + m) * x / ((a + 2.0 * m) * (a + 2.0 * m + 1.0));
        d = 1.0 / kept(1.0 + odd * d);
        c = kept(1.0 + odd / c);
        value *= d * c;
        if (d * c - 1.0).abs() < 1e-14 {
            break;
        }
    }
    value
}

/// The x with P(X ≤ x) = `p`.
pub fn quantile(a: f64, b: f64, p: f64) -> f64 {
    let (mut low, mut high) = (0.0, 1.0);
    for _ in 0..60 {
        let middle = 0.5 * (low + high);
        if probability(a, b, middle) < p { low = middle } else { high = middle }
    }
    0.5 * (low + high)
}

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
        probability(a, b, high) - 0.9
    };
    pair(root(-8.0, 24.0, excess))
}

/// Mean of the beta with concentration `s` whose 10 % quantile is `low`.
fn mean_for(s: f64, low: f64) -> f64 {
    let mean = |logit: f64| 1.0 / (1.0 + libm::exp(-logit));
    let excess = |logit: f64| {
        let m = mean(logit);
        0.1 - probability(s * m, s * (1.0 - m), low)
    };
    let middle = libm::log(low / (1.0 - low));
    mean(root(middle - 1.0, middle + 60.0, excess))
}

/// The root of a growing function between `low` and `high` (Illinois rule).
pub fn root(low: f64, high: f64, f: impl Fn(f64) -> f64) -> f64 {
    let (mut a, mut b) = (low, high);
    let (mut fa, mut fb) = (f(a), f(b));
    for i in 0..200 {
        let step = if i % 3 == 2 { 0.5 * (a + b) } else { (a * fb - b * fa) / (fb - fa) };
        let x = if step.is_finite() && step > a && step < b { step } else { 0.5 * (a + b) };
        let fx = f(x);
        if fx.abs() < 1e-13 || (b - a).abs() < 1e-13 * (1.0 + a.abs()) {
            return x;
        }
        if fx < 0.0 { (a, fa) = (x, fx) } else { (b, fb) = (x, fx) }
    }
    0.5 * (a + b)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn probabilities_agree_with_closed_forms() {
        // Beta(2, 3): 6x² − 8x³ + 3x⁴.
        let x: f64 = 0.37;
        let exact = 6.0 * x * x - 8.0 * x * x * x + 3.0 * x * x * x * x;
        assert!((probability(2.0, 3.0, x) - exact).abs() < 1e-12);
        assert!((probability(1.0, 1.0, 0.2) - 0.2).abs() < 1e-12);
        assert!((quantile(2.0, 3.0, exact) - x).abs() < 1e-9);
    }

    #[test]
    fn the_fit_meets_both_quantiles_in_every_corner() {
        for (low, high) in
            [(0.2, 0.3), (0.01, 0.99), (0.001, 0.002), (0.9, 0.95), (1e-5, 2e-5), (0.4, 0.403)]
        {
            let (a, b) = with_quantiles(low, high);
            let found = (probability(a, b, low), probability(a, b, high));
            assert!(
                (found.0 - 0.1).abs() < 1e-7 && (found.1 - 0.9).abs() < 1e-7,
                "{low} {high}: {a} {b} {found:?}"
            );
        }
    }
}
