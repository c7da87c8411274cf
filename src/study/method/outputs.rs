//! What can be asked of a department over a run: each output, and what is known of it.

use super::findings::LEVEL;
use super::spread::Mean;
use super::spread::REACH;
use crate::engine::outcome::Outcome;
use crate::figures::Figure;
use crate::scenario::Scenario;
use crate::statistics::{Estimate, Moments, Tally, VarianceSplit, intervals, normal};
use serde::{Serialize, Serializer};

/// A figure of a department, and what it is more than in another where two stand beside each other.
///
/// Of a department alone it is told without a difference; see `with_differences` and `with_more` for the others.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct OutputFigure {
    /// What it is.
    pub measure: Figure,
    /// Its value with its uncertainty.
    #[serde(flatten)]
    pub known: Known,
    /// What is more than in the department beside which it stands, on the same luck; `None` if there is no other.
    #[serde(skip)]
    pub difference: Option<Difference>,
}

/// What one department has more than another, replication by replication on the same luck.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct Difference {
    /// The mean difference.
    pub more: Mean,
    /// How it is spread over the runs, if that was counted.
    #[serde(flatten)]
    pub sides: Option<Sides>,
    /// How many times as many replications with luck of their own would tell the difference no better; `None` if it
    /// never varies.
    pub times_independent: Option<f64>,
}

/// In how many runs there is more, and in how many less.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct Sides {
    /// The interval of the mean difference, 95 %.
    pub interval: Estimate,
    /// Share of the runs in which there is more.
    pub larger: Estimate,
    /// Share of the runs in which there is less.
    pub smaller: Estimate,
}

impl OutputFigure {
    /// A figure that stands beside no other.
    pub fn alone(measure: Figure, known: Known) -> OutputFigure {
        OutputFigure { measure, known, difference: None }
    }

    /// Its value with a standard error; a chance with that of its interval.
    pub fn mean(&self) -> Mean {
        match self.known {
            Known::Mean(mean) => mean,
            Known::Chance(chance) => {
                Mean { mean: chance.value, error: chance.half_width() / REACH }
            }
        }
    }

    /// The mean difference, if it stands beside another.
    pub fn more(&self) -> Option<Mean> {
        self.difference.map(|difference| difference.more)
    }

    /// How much the shared luck has saved, if it stands beside another and the two ever differ.
    pub fn times_independent(&self) -> Option<f64> {
        self.difference.and_then(|difference| difference.times_independent)
    }
}

impl Difference {
    /// Whether there is as much as in the other in every run; never if that was not counted.
    pub fn is_same(&self) -> bool {
        self.sides.is_some_and(|of| of.larger.value == 0.0 && of.smaller.value == 0.0)
    }
}

/// Tells figures with all that is known of their differences.
pub(in crate::study) fn with_differences<S: Serializer>(
    figures: &[OutputFigure],
    serializer: S,
) -> Result<S::Ok, S::Error> {
    #[derive(Serialize)]
    struct Row {
        measure: Figure,
        value: Known,
        difference: Option<Difference>,
    }
    serializer.collect_seq(figures.iter().map(|of| Row {
        measure: of.measure,
        value: of.known,
        difference: of.difference,
    }))
}

/// Tells figures with what is more, and what the shared luck has saved.
pub(in crate::study) fn with_more<S: Serializer>(
    figures: &[OutputFigure],
    serializer: S,
) -> Result<S::Ok, S::Error> {
    #[derive(Serialize)]
    struct Row {
        measure: Figure,
        value: Known,
        difference: Option<Mean>,
        times_independent: Option<f64>,
    }
    serializer.collect_seq(figures.iter().map(|of| Row {
        measure: of.measure,
        value: of.known,
        difference: of.more(),
        times_independent: of.times_independent(),
    }))
}

/// How a number is known.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
#[serde(untagged)]
pub enum Known {
    /// A mean with its standard error.
    Mean(Mean),
    /// A probability with its interval.
    Chance(Estimate),
}

impl Known {
    /// The number.
    pub fn value(&self) -> f64 {
        match self {
            Known::Mean(mean) => mean.mean,
            Known::Chance(chance) => chance.value,
        }
    }

    /// The 95 % interval.
    pub fn interval(&self) -> (f64, f64) {
        match self {
            Known::Mean(Mean { mean, error }) => (mean - REACH * error, mean + REACH * error),
            Known::Chance(chance) => (chance.low, chance.high),
        }
    }

    /// Half the width of the interval.
    pub fn half_width(&self) -> f64 {
        let (low, high) = self.interval();
        0.5 * (high - low)
    }
}

/// Sums of one point: they do not grow with the number of replications.
pub(in crate::study) struct Sums {
    means: Vec<(Figure, Moments, VarianceSplit)>,
    chances: Vec<(Figure, Tally)>,
    is_independent: bool,
}

impl Sums {
    /// Of the measures that are told.
    pub fn new(measures: &[Figure], scenario: &Scenario) -> Sums {
        let is_independent = scenario.unknowns.is_empty();
        let of = |wanted: bool| {
            let kinds = move |of: &&Figure| (of.is_chance()) == wanted;
            measures.iter().filter(kinds).copied()
        };
        Sums {
            means: of(false).map(|m| (m, Moments::default(), VarianceSplit::default())).collect(),
            chances: of(true).map(|measure| (measure, Tally::of(!is_independent))).collect(),
            is_independent,
        }
    }

    /// Adds a replication.
    pub fn push(&mut self, outcome: &Outcome) {
        self.push_by(|measure| measure.of(outcome));
    }

    /// Adds a replication of a single measure.
    pub fn push_value(&mut self, value: f64) {
        self.push_by(|_| value);
    }

    fn push_by(&mut self, value: impl Fn(Figure) -> f64) {
        for (measure, all, split) in &mut self.means {
            let value = value(*measure);
            all.push(value);
            split.push(value);
        }
        for (measure, tally) in &mut self.chances {
            tally.push(value(*measure) > 0.0);
        }
    }

    /// What is known of a measure; `None` if it is not told.
    pub fn known(&self, measure: Figure) -> Option<Known> {
        self.known_among(measure, 1)
    }

    /// The same of the best of so many: the interval is so wide that it holds the truth in 95 % although it is the best by
    /// these very numbers.
    pub fn known_among(&self, measure: Figure, candidates: usize) -> Option<Known> {
        let level = 1.0 - (1.0 - LEVEL) / candidates.max(1) as f64;
        let wider = normal::reach(level) / normal::reach(LEVEL);
        let mean = self.means.iter().find(|(other, ..)| *other == measure);
        let chance = self.chances.iter().find(|(other, _)| *other == measure);
        let mean = mean.map(|(_, all, split)| {
            let (error, values) = match self.is_independent {
                true => (all.standard_error(), all.count()),
                false => (split.standard_error(), split.pairs()),
            };
            let error = wider * error * intervals::widening(values as f64 - 1.0);
            let error = if error.is_finite() { error } else { 0.0 };
            Known::Mean(Mean { mean: all.mean(), error })
        });
        let chance = chance.map(|(_, tally)| Estimate { level: LEVEL, ..tally.interval(level) });
        mean.or_else(|| chance.map(Known::Chance))
    }
}
