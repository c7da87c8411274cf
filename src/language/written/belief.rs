//! What the user believes of a number: the distribution behind a range or three points.
//!
//! A range is P10 to P90 of a beta (a share), a lognormal (a positive quantity) or a normal (any sign).
//! Three points take the same family if it meets them, else a curve through them. Where a family
//! would leave the limits of its field, a curve of its quantiles is cut off there.

use super::beta;
use super::complaint::Complaint;
use crate::language::{Limits, Unit};
use crate::messages::messages;
use crate::random::distribution::{beta_cdf, normal_cdf, normal_quantile};
use crate::scenario::quantity::Belief;

messages!(say, "language/written/belief");

/// The 90 % quantile of the standard normal: a range "a to b" runs this many standard deviations to
/// both sides.
pub const Z90: f64 = 1.2815515655446004;

/// The family of a unit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Family {
    Beta,
    LogNormal,
    Normal,
}

fn family(unit: Unit) -> Family {
    match unit {
        Unit::Share | Unit::ShareRate => Family::Beta,
        unit if unit.takes_any_sign() => Family::Normal,
        _ => Family::LogNormal,
    }
}

/// The belief with 10 % below `low` and 10 % above `high`.
pub fn between(unit: Unit, limits: Limits, low: f64, high: f64) -> Result<Belief, Complaint> {
    inside(unit, limits, low, high)?;
    Ok(within(fit(unit, limits, low, high), limits))
}

/// The belief with 10 %, 50 % and 90 % below the three points.
pub fn three_points(unit: Unit, limits: Limits, points: [f64; 3]) -> Result<Belief, Complaint> {
    let [low, middle, high] = points;
    inside(unit, limits, low, high)?;
    let fitted = fit(unit, limits, low, high);
    let met = (probability(&fitted, middle) - 0.5).abs() < 0.01;
    let belief = if met { fitted } else { through(scale(unit, limits, high), points) };
    Ok(within(belief, limits))
}

/// Whether the ends leave the family room: a share between 0 and 1, a positive quantity above 0.
fn inside(unit: Unit, limits: Limits, low: f64, high: f64) -> Result<(), Complaint> {
    let at_zero = low <= 0.0 && limits.min >= 0.0;
    let at_one = high >= 1.0 && scale(unit, limits, high) == Family::Beta;
    if !at_zero && !at_one {
        return Ok(());
    }
    let end = if at_zero { unit.say(0.0) } else { unit.say(1.0) };
    let complaint = match at_zero {
        true => Complaint::new(say::StartsAt { end: &end }, say::RangeAbove { end: &end }),
        false => Complaint::new(say::EndsAt { end: &end }, say::RangeBelow { end: &end }),
    };
    let form = "{ dist = \"uniform\", low = …, high = … }";
    Err(complaint.help(say::HardEnds { form: &form }))
}

/// Sums of money that may be negative are normal, like all that takes any sign; where there may be more than all, what
/// reaches it is a positive quantity like others.
fn scale(unit: Unit, limits: Limits, high: f64) -> Family {
    match unit {
        _ if limits.min < 0.0 => Family::Normal,
        Unit::Share if limits.max > 1.0 && high >= 1.0 => Family::LogNormal,
        _ => family(unit),
    }
}

fn fit(unit: Unit, limits: Limits, low: f64, high: f64) -> Belief {
    match scale(unit, limits, high) {
        Family::Normal => {
            Belief::Normal { mean: 0.5 * (low + high), sd: (high - low) / (2.0 * Z90) }
        }
        Family::LogNormal => log_normal(low, high),
        Family::Beta => share(low, high),
    }
}

fn log_normal(low: f64, high: f64) -> Belief {
    let (a, b) = (libm::log(low), libm::log(high));
    Belief::LogNormal { mu: 0.5 * (a + b), sigma: (b - a) / (2.0 * Z90) }
}

/// A beta; a normal where the range is so narrow that the two cannot be told apart.
fn share(low: f64, high: f64) -> Belief {
    let (mean, sd) = (0.5 * (low + high), (high - low) / (2.0 * Z90));
    if mean.min(1.0 - mean) > 200.0 * sd {
        return Belief::Normal { mean, sd };
    }
    let (alpha, beta) = beta::with_quantiles(low, high);
    Belief::Beta { alpha, beta }
}

/// Probabilities of the knots of a curve.
const KNOTS: [f64; 31] = [
    1e-6, 1e-4, 0.001, 0.005, 0.01, 0.025, 0.05, 0.1, 0.15, 0.2, 0.25, 0.3, 0.35, 0.4, 0.45, 0.5,
    0.55, 0.6, 0.65, 0.7, 0.75, 0.8, 0.85, 0.9, 0.95, 0.975, 0.99, 0.995, 0.999, 0.9999, 0.999999,
];

/// The curve through three points whose halves are each a half of the family.
fn through(family: Family, points: [f64; 3]) -> Belief {
    let there = |x: f64| match family {
        Family::Beta => libm::log(x / (1.0 - x)),
        Family::LogNormal => libm::log(x),
        Family::Normal => x,
    };
    let back = |t: f64| match family {
        Family::Beta => 1.0 / (1.0 + libm::exp(-t)),
        Family::LogNormal => libm::exp(t),
        Family::Normal => t,
    };
    let [low, middle, high] = points.map(there);
    let (below, above) = ((middle - low) / Z90, (high - middle) / Z90);
    let value = |p: f64| {
        let z = normal_quantile(p);
        back(middle + z * if z < 0.0 { below } else { above })
    };
    curve(value)
}

/// The curve of a quantile function, from probability 0 to 1.
fn curve(quantile: impl Fn(f64) -> f64) -> Belief {
    let last = KNOTS.len() - 1;
    let knot = |(i, p): (usize, &f64)| {
        let shown = if i == 0 {
            0.0
        } else if i == last {
            1.0
        } else {
            *p
        };
        (shown, quantile(*p))
    };
    Belief::Knots(KNOTS.iter().enumerate().map(knot).collect())
}

/// The belief itself if it stays within the limits, else its curve cut off there.
pub fn within(belief: Belief, limits: Limits) -> Belief {
    let low = if limits.above { limits.min + 1e-9 * (1.0 + limits.min.abs()) } else { limits.min };
    let stays =
        belief.quantile(KNOTS[0]) >= low && belief.quantile(KNOTS[KNOTS.len() - 1]) <= limits.max;
    if stays { belief } else { curve(|p| belief.quantile(p).clamp(low, limits.max)) }
}

/// The belief about `factor` times the number.
pub fn scaled(belief: &Belief, factor: f64) -> Belief {
    match belief {
        Belief::LogNormal { mu, sigma } => {
            Belief::LogNormal { mu: mu + libm::log(factor), sigma: *sigma }
        }
        other => curve(|p| factor * other.quantile(p)),
    }
}

/// P(value ≤ x) under a fitted family.
fn probability(belief: &Belief, x: f64) -> f64 {
    match belief {
        Belief::Beta { alpha, beta } => beta_cdf(*alpha, *beta, x),
        Belief::LogNormal { mu, sigma } => normal_cdf((libm::log(x) - mu) / sigma),
        Belief::Normal { mean, sd } => normal_cdf((x - mean) / sd),
        _ => f64::NAN,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::from_to;

    #[test]
    fn a_range_leaves_one_in_ten_on_either_side() {
        for unit in [Unit::Share, Unit::Money, Unit::Change] {
            let belief = between(unit, from_to(-1e12, 1e12), 0.2, 0.3).unwrap();
            assert!((belief.quantile(0.1) - 0.2).abs() < 1e-7, "{unit:?}");
            assert!((belief.quantile(0.9) - 0.3).abs() < 1e-7, "{unit:?}");
        }
    }

    #[test]
    fn three_points_that_no_family_meets_become_a_curve_through_them() {
        for unit in [Unit::Share, Unit::Money] {
            let belief = three_points(unit, from_to(0.0, 1.0), [0.1, 0.15, 0.6]).unwrap();
            assert!(matches!(belief, Belief::Knots(_)));
            for (p, value) in [(0.1, 0.1), (0.5, 0.15), (0.9, 0.6)] {
                assert!((belief.quantile(p) - value).abs() < 1e-9);
            }
        }
    }

    #[test]
    fn no_belief_leaves_the_limits_of_its_field() {
        let belief = between(Unit::Factor, from_to(1.0, 1000.0), 1.2, 4.0).unwrap();
        assert_eq!(belief.quantile(0.0), 1.0);
        assert!((belief.quantile(0.9) - 4.0).abs() < 1e-9);
    }
}
