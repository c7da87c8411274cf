//! One output over all replications, in the numbers that people read.

use crate::statistics::{Moments, Ratio, Samples, intervals};
use serde::Serialize;

/// Standard errors on either side in a 95 % interval.
pub(in crate::study) const REACH: f64 = 1.96;

/// How an output is spread over replications. Each quantile is an outcome that came: the smallest that
/// at least so many replications do not exceed. Counts stay whole.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct Spread {
    /// Mean.
    pub mean: f64,
    /// Standard error of the mean: what the number of replications leaves uncertain. Never too small:
    /// with unknowns, replications that share them count once.
    pub error: f64,
    /// One replication in ten is below.
    pub p10: f64,
    /// One in four is below.
    pub p25: f64,
    /// Half are below.
    pub p50: f64,
    /// One in four is above.
    pub p75: f64,
    /// One in ten is above.
    pub p90: f64,
}

impl Spread {
    /// The spread of `samples`, each divided by `unit` (100 turns minor units of money into major).
    pub fn of(samples: &Samples, unit: f64) -> Spread {
        let at = |p| samples.order_statistic(p) / unit;
        Spread {
            mean: samples.mean() / unit,
            error: samples.moments().standard_error() / unit,
            p10: at(0.1),
            p25: at(0.25),
            p50: at(0.5),
            p75: at(0.75),
            p90: at(0.9),
        }
    }

    /// The spread of `samples` over so many replications in pairs that share what nobody knows; `None` = nothing is shared.
    pub fn of_twins(samples: &Samples, unit: f64, twins: Option<u64>) -> Spread {
        let error = error(&samples.moments(), twins) / unit;
        Spread { error, ..Spread::of(samples, unit) }
    }
}

/// The standard error of a mean over so many replications in pairs that share what nobody knows: that of the means of
/// pairs, wider where there are few. Of what does not come once a replication it is not known who goes with whom: there a
/// pair counts once, as if it shared everything.
fn error(moments: &Moments, twins: Option<u64>) -> f64 {
    let Some(runs) = twins else { return moments.standard_error() };
    let pairs = moments.pair_error().filter(|_| moments.count() == runs);
    let widened = pairs.map(|error| error * intervals::widening((runs / 2) as f64 - 1.0));
    widened.unwrap_or_else(|| moments.standard_error() * std::f64::consts::SQRT_2)
}

/// A ratio of sums with its error, as `mean` tells it; `None` if nothing stands below.
pub(in crate::study) fn ratio_of(
    ratio: &Ratio,
    mean: &dyn Fn(&Moments, f64) -> Mean,
) -> Option<Mean> {
    let moments = ratio.moments();
    (moments.count() > 0).then(|| mean(&moments, 1.0))
}

/// The unit of the last digit that is told of a value known to ± `half_width`: that of the first digit of the error bar, but
/// three digits at most, and at least one.
pub fn last_digit(value: f64, half_width: f64) -> f64 {
    let power = |size: f64| 10f64.powi(libm::floor(libm::log10(size)) as i32);
    let third = if value == 0.0 { 1.0 } else { power(value.abs()) / 100.0 };
    let supported = if half_width > 0.0 { power(half_width * 1.05) } else { third };
    third.max(supported)
}

/// A mean with its standard error.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct Mean {
    /// Mean over replications.
    pub mean: f64,
    /// Standard error of the mean, never too small.
    pub error: f64,
}

impl Mean {
    /// The unit of the last digit that is told of it beside its error bar. A small mean has one digit more where that of
    /// the bar is a 1, with which up to half of what the bar says would be lost, or where it would read as nothing.
    pub fn last_digit(&self) -> f64 {
        let (size, bar) = (self.mean.abs(), REACH * self.error);
        let step = last_digit(size.max(bar), bar);
        // What reads as 1 is less than 1.95 of the last digit.
        let begins_with_one = size < 5.0 * step && bar < 1.95 * step;
        let reads_as_nothing = size < 0.5 * step && size >= 0.05 * step;
        let third = last_digit(size.max(bar), 0.0);
        match bar > 0.0 && (begins_with_one || reads_as_nothing) {
            true => third.max(0.1 * step),
            false => step,
        }
    }

    /// The mean of `moments`, divided by `unit`.
    pub fn of(moments: &Moments, unit: f64) -> Mean {
        let error = moments.standard_error() / unit;
        Mean { mean: moments.mean() / unit, error: if error.is_finite() { error } else { 0.0 } }
    }

    /// The mean over so many replications in pairs that share what nobody knows; `None` = nothing is shared.
    pub fn of_twins(moments: &Moments, unit: f64, twins: Option<u64>) -> Mean {
        let error = error(moments, twins) / unit;
        Mean { mean: moments.mean() / unit, error: if error.is_finite() { error } else { 0.0 } }
    }
}
