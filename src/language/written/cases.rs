//! Quantities that vary from case to case, from a range or three points.

use super::belief::Z90;
use crate::random::distribution::normal_quantile;
use crate::scenario::quantity::{Quantity, Varying};

/// 80 % of cases between `low` and `high`, both above 0: a lognormal.
pub fn between(low: f64, high: f64) -> Varying {
    let sigma = libm::log(high / low) / (2.0 * Z90);
    from_median(libm::sqrt(low) * libm::sqrt(high), sigma)
}

/// The lognormal with this median and log standard deviation.
pub fn from_median(median: f64, sigma: f64) -> Varying {
    let mean = median * libm::exp(0.5 * sigma * sigma);
    Varying::LogNormal { mean: Quantity::Known(mean), sigma: Quantity::Known(sigma) }
}

/// 10 %, 50 % and 90 % of cases below the three points, all above 0: a lognormal if it meets them, else
/// two halves of lognormals as a row of even pieces.
pub fn three_points([low, middle, high]: [f64; 3]) -> Varying {
    let meant = libm::sqrt(low) * libm::sqrt(high);
    if (middle / meant - 1.0).abs() < 0.02 {
        return between(low, high);
    }
    let below = libm::log(middle / low) / Z90;
    let above = libm::log(high / middle) / Z90;
    let value = |p: f64| {
        let z = normal_quantile(p);
        middle * libm::exp(z * if z < 0.0 { below } else { above })
    };
    // The tails end at the one case in a thousand.
    let value = |p: f64| value(p.clamp(0.001, 0.999));
    let piece = |edge: &[f64]| (edge[1] - edge[0], even(value(edge[0]), value(edge[1])));
    Varying::Mixture(EDGES.windows(2).map(piece).collect())
}

/// Probabilities between which the pieces lie.
const EDGES: [f64; 15] =
    [0.0, 0.01, 0.025, 0.05, 0.1, 0.2, 0.35, 0.5, 0.65, 0.8, 0.9, 0.95, 0.975, 0.99, 1.0];

fn even(low: f64, high: f64) -> Varying {
    Varying::Uniform { low: Quantity::Known(low), high: Quantity::Known(high) }
}
