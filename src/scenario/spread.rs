//! Mean, median and probabilities of quantities that vary from case to case, with numbers that are
//! not known exactly at given values.

use super::quantity::{Quantity, Varying};
use super::written::normal;

/// Values of the numbers in a quantity.
pub type At<'a> = &'a dyn Fn(Quantity) -> f64;

/// Mean over cases.
pub fn mean(varying: &Varying, at: At) -> f64 {
    match varying {
        Varying::Fixed(value) => at(*value),
        Varying::LogNormal { mean, .. } | Varying::Gamma { mean, .. } => at(*mean),
        Varying::Weibull { scale, shape } => at(*scale) * libm::tgamma(1.0 + 1.0 / at(*shape)),
        Varying::Uniform { low, high } => 0.5 * (at(*low) + at(*high)),
        Varying::Triangular { low, mode, high } => (at(*low) + at(*mode) + at(*high)) / 3.0,
        Varying::Mixture(parts) => parts.iter().map(|(weight, part)| weight * mean(part, at)).sum(),
        Varying::Table(rows) => rows.iter().map(|(value, weight)| value * weight).sum(),
    }
}

/// P(a case ≤ x).
pub fn probability(varying: &Varying, x: f64, at: At) -> f64 {
    let step = |holds: bool| f64::from(u8::from(holds));
    match varying {
        Varying::Fixed(value) => step(x >= at(*value)),
        _ if x <= 0.0 && !matches!(varying, Varying::Mixture(_) | Varying::Table(_)) => 0.0,
        Varying::LogNormal { mean, sigma } => log_normal(at(*mean), at(*sigma), x),
        Varying::Gamma { mean, shape } => gamma(at(*shape), x * at(*shape) / at(*mean)),
        Varying::Weibull { scale, shape } => -libm::expm1(-libm::pow(x / at(*scale), at(*shape))),
        Varying::Uniform { low, high } => {
            let (low, high) = (at(*low), at(*high));
            if high > low { ((x - low) / (high - low)).clamp(0.0, 1.0) } else { step(x >= low) }
        }
        Varying::Triangular { low, mode, high } => triangular([at(*low), at(*mode), at(*high)], x),
        Varying::Mixture(parts) => {
            parts.iter().map(|(weight, part)| weight * probability(part, x, at)).sum()
        }
        Varying::Table(rows) => {
            rows.iter().take_while(|row| row.0 <= x).map(|row| row.1).sum::<f64>().min(1.0)
        }
    }
}

/// The middle case.
pub fn median(varying: &Varying, at: At) -> f64 {
    match varying {
        Varying::Fixed(value) => at(*value),
        Varying::LogNormal { mean, sigma } => {
            let sigma = at(*sigma);
            at(*mean) * libm::exp(-0.5 * sigma * sigma)
        }
        _ => {
            let (mut low, mut high) = (0.0, 10.0 * mean(varying, at) + 1.0);
            for _ in 0..60 {
                let middle = 0.5 * (low + high);
                if probability(varying, middle, at) < 0.5 { low = middle } else { high = middle }
            }
            high
        }
    }
}

fn log_normal(mean: f64, sigma: f64, x: f64) -> f64 {
    let mu = libm::log(mean) - 0.5 * sigma * sigma;
    match sigma > 0.0 {
        true => normal::probability((libm::log(x) - mu) / sigma),
        false => f64::from(u8::from(x >= mean)),
    }
}

fn triangular([low, mode, high]: [f64; 3], x: f64) -> f64 {
    match x {
        x if x <= low => 0.0,
        x if x >= high => 1.0,
        x if x < mode => (x - low) * (x - low) / ((high - low) * (mode - low)),
        _ => 1.0 - (high - x) * (high - x) / ((high - low) * (high - mode)),
    }
}

/// P(X ≤ x) of a gamma with shape `a` and scale 1: series below the middle, continued fraction above.
fn gamma(a: f64, x: f64) -> f64 {
    if x <= 0.0 || !x.is_finite() {
        return f64::from(u8::from(x > 0.0));
    }
    let front = libm::exp(a * libm::log(x) - x - libm::lgamma(a));
    if x < a + 1.0 { front * series(a, x) } else { 1.0 - front * fraction(a, x) }
}

fn series(a: f64, x: f64) -> f64 {
    let (mut term, mut sum) = (1.0 / a, 1.0 / a);
    for n in 1..5000 {
        term *= x / (a + f64::from(n));
        sum += term;
        if term < sum * 1e-15 {
            break;
        }
    }
    sum
}

fn fraction(a: f64, x: f64) -> f64 {
    let mut b = x + 1.0 - a;
    let mut c = 1e300;
    let mut d = 1.0 / b;
    let mut value = d;
    for n in 1..5000 {
        let n = f64::from(n);
        let factor = -n * (n - a);
        b += 2.0;
        d = 1.0 / (factor * d + b);
        c = b + factor / c;
        value *= d * c;
        if (d * c - 1.0).abs() < 1e-15 {
            break;
        }
    }
    value
}

#[cfg(test)]
mod tests {
    use super::*;
    use Quantity::Known;

    fn at(quantity: Quantity) -> f64 {
        if let Known(value) = quantity { value } else { f64::NAN }
    }

    #[test]
    fn gamma_probabilities_agree_with_closed_forms() {
        // Shape 1 is exponential; shape 2 is 1 − e^−x (1 + x).
        for x in [0.1_f64, 1.0, 2.9, 8.0] {
            assert!((gamma(1.0, x) - (1.0 - (-x).exp())).abs() < 1e-13);
            assert!((gamma(2.0, x) - (1.0 - (-x).exp() * (1.0 + x))).abs() < 1e-13);
        }
    }

    #[test]
    fn the_median_has_half_of_the_cases_below_it() {
        let some = [
            Varying::Gamma { mean: Known(5.0), shape: Known(0.7) },
            Varying::Weibull { scale: Known(3.0), shape: Known(2.0) },
            Varying::Triangular { low: Known(1.0), mode: Known(2.0), high: Known(9.0) },
            Varying::LogNormal { mean: Known(4.0), sigma: Known(0.8) },
        ];
        for varying in some {
            let median = median(&varying, &at);
            assert!((probability(&varying, median, &at) - 0.5).abs() < 1e-9, "{varying:?}");
        }
    }
}
