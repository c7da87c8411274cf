//! Numbers of a scenario: known, unknown, or varying from case to case.

use crate::scenario::quantity::Quantity::{Known, Unknown as Drawn};

/// A number that is known, or drawn once per replication from what the user believes.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Quantity {
    /// Known exactly.
    Known(f64),
    /// The index of an [`Unknown`] in [`crate::scenario::Scenario::unknowns`].
    Unknown(usize),
    /// An unknown multiplied by a known factor.
    Scaled {
        /// Index of the unknown.
        unknown: usize,
        /// Factor.
        factor: f64,
    },
}

/// The values of all unknowns in one replication, in the order of `Scenario::unknowns`.
pub type Draws<'a> = &'a [f64];

impl Quantity {
    /// The value in a replication that drew `draws`.
    #[inline]
    pub fn at(&self, draws: Draws) -> f64 {
        self.given(|unknown| draws[unknown])
    }

    /// The value if each unknown, by its index, has the value of `drawn`.
    #[inline]
    pub fn given(&self, drawn: impl Fn(usize) -> f64) -> f64 {
        match *self {
            Known(value) => value,
            Drawn(unknown) => drawn(unknown),
            Quantity::Scaled { unknown, factor } => drawn(unknown) * factor,
        }
    }

    /// The quantity multiplied by a known factor.
    pub fn times(&self, factor: f64) -> Quantity {
        match *self {
            Known(value) => Known(value * factor),
            Quantity::Unknown(unknown) => Quantity::Scaled { unknown, factor },
            Quantity::Scaled { unknown, factor: old } => {
                Quantity::Scaled { unknown, factor: old * factor }
            }
        }
    }
}

impl From<f64> for Quantity {
    fn from(value: f64) -> Quantity {
        Known(value)
    }
}

/// A number that the user does not know exactly, and what they believe of it.
#[derive(Clone, Debug, PartialEq)]
pub struct Unknown {
    /// Dotted path of the number in the scenario, e.g. `roles.hunter.ramp`.
    pub path: String,
    /// What the user believes, in the unit of the field (shares 0 to 1, days, hours, major units of
    /// money, factors).
    pub belief: Belief,
}

/// A distribution of ignorance. Each is drawn by inversion of one uniform, so that a change of the
/// belief moves every drawn value in the same direction.
#[derive(Clone, Debug, PartialEq)]
pub enum Belief {
    /// A share: Beta(alpha, beta), both above 0.
    Beta {
        /// First shape.
        alpha: f64,
        /// Second shape.
        beta: f64,
    },
    /// A positive quantity: exp(mu + sigma·Z).
    LogNormal {
        /// Mean of the logarithm.
        mu: f64,
        /// Standard deviation of the logarithm, above 0.
        sigma: f64,
    },
    /// Any sign: mean + sd·Z.
    Normal {
        /// Mean.
        mean: f64,
        /// Standard deviation, above 0.
        sd: f64,
    },
    /// Equally likely between two values.
    Uniform {
        /// Lowest value.
        low: f64,
        /// Highest value.
        high: f64,
    },
    /// Triangular.
    Triangular {
        /// Lowest value.
        low: f64,
        /// Most likely value.
        mode: f64,
        /// Highest value.
        high: f64,
    },
    /// A monotone curve through (cumulative probability, value) knots, straight between them; knots
    /// run from probability 0 to 1. Used when three points fit no family exactly.
    Knots(Vec<(f64, f64)>),
}

/// A quantity that varies from case to case, in the unit of its field. Its parameters may
/// themselves be unknown.
#[derive(Clone, Debug, PartialEq)]
pub enum Varying {
    /// Always the same.
    Fixed(Quantity),
    /// Lognormal with the mean `mean` (not the median) and log standard deviation `sigma`.
    LogNormal {
        /// Mean, above 0.
        mean: Quantity,
        /// Standard deviation of the logarithm, 0 or more.
        sigma: Quantity,
    },
    /// Gamma with mean `mean` and shape `shape` (shape 1 is exponential).
    Gamma {
        /// Mean, above 0.
        mean: Quantity,
        /// Shape, above 0.
        shape: Quantity,
    },
    /// Weibull: P(X > x) = exp(−(x/scale)^shape).
    Weibull {
        /// Scale, above 0.
        scale: Quantity,
        /// Shape, above 0.
        shape: Quantity,
    },
    /// Equally likely between two values.
    Uniform {
        /// Lowest value.
        low: Quantity,
        /// Highest value.
        high: Quantity,
    },
    /// Triangular.
    Triangular {
        /// Lowest value.
        low: Quantity,
        /// Most likely value.
        mode: Quantity,
        /// Highest value.
        high: Quantity,
    },
    /// One of several, by weight (weights sum to 1).
    Mixture(Vec<(f64, Varying)>),
    /// One of the values seen in history, by weight (weights sum to 1), values ascending.
    Table(Vec<(f64, f64)>),
}

/// Whether a span of time counts every day or working days only.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SpanUnit {
    /// Calendar days.
    Days,
    /// Working days.
    WorkingDays,
}

/// A span of time that varies from case to case.
#[derive(Clone, Debug, PartialEq)]
pub struct Span {
    /// Length in days of `unit`.
    pub length: Varying,
    /// Which days count.
    pub unit: SpanUnit,
}
