//! How gaps were fitted to a stated cycle, as it is told.

use crate::scenario::CycleFit;
use serde::Serialize;

/// How the gaps were fitted: quantiles of the cycle in days.
#[derive(Debug, Serialize)]
pub struct Fit {
    /// Stated: (probability, days).
    pub stated: Vec<(f64, f64)>,
    /// After the fit.
    pub fitted: Vec<(f64, f64)>,
}

impl From<&CycleFit> for Fit {
    fn from(fit: &CycleFit) -> Fit {
        Fit { stated: fit.stated.clone(), fitted: fit.fitted.clone() }
    }
}
