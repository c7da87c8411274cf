//! One output over all replications, in the numbers that people read.

use crate::statistics::{Moments, Ratio, Samples};
use serde::Serialize;

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

    /// The same with the error of half as many replications, if twins share what nobody knows.
    pub fn with_twins(self, are_twins: bool) -> Spread {
        Spread { error: self.error * twin_factor(are_twins), ..self }
    }
}

/// A pair that shares everything is worth one replication.
fn twin_factor(are_twins: bool) -> f64 {
    if are_twins { std::f64::consts::SQRT_2 } else { 1.0 }
}

/// A ratio of sums with its error, as `mean` tells it; `None` if nothing stands below.
pub(super) fn ratio_of(ratio: &Ratio, mean: &dyn Fn(&Moments, f64) -> Mean) -> Option<Mean> {
    let moments = ratio.moments();
    (moments.count() > 0).then(|| mean(&moments, 1.0))
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
    /// The mean of `moments`, divided by `unit`.
    pub fn of(moments: &Moments, unit: f64) -> Mean {
        let error = moments.standard_error() / unit;
        Mean { mean: moments.mean() / unit, error: if error.is_finite() { error } else { 0.0 } }
    }

    /// The same with the error of half as many replications, if twins share what nobody knows.
    pub fn with_twins(self, are_twins: bool) -> Mean {
        Mean { error: self.error * twin_factor(are_twins), ..self }
    }
}
