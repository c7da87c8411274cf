//! What is told of each point, and what of it is kept while it is played.

use crate::engine::outcome::{LossReason, Metric, Outcome};
use crate::scenario::Scenario;
use crate::statistics::{Estimate, Moments, Tally, VarianceSplit};
use crate::study::forecast::LEVEL;
use crate::study::paired::REACH;
use crate::study::spread::Mean;
use serde::Serialize;

/// A number of a department over the run that can be a goal.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum SweepMeasure {
    /// Revenue.
    Revenue,
    /// Margin.
    Margin,
    /// Margin less all costs.
    Profit,
    /// Pay of all roles.
    Pay,
    /// First sales.
    Sales,
    /// P(the first target is met).
    PTarget,
    /// P(profit below zero).
    PLoss,
    /// P(cash below zero on some day).
    PCashOut,
    /// Cash at its lowest.
    LowestCash,
    /// Accounts burnt: closed for ever.
    Burnt,
    /// Refusals.
    Refusals,
    /// Deals dropped at a hand-over or when their rep left.
    Dropped,
}

/// What kind of number it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MeasureKind {
    /// An amount.
    Money,
    /// A number of things.
    Count,
    /// A probability.
    Chance,
}

impl SweepMeasure {
    /// All of them, in the order of the columns.
    pub const ALL: [SweepMeasure; 12] = [
        SweepMeasure::Revenue,
        SweepMeasure::Margin,
        SweepMeasure::Profit,
        SweepMeasure::Pay,
        SweepMeasure::Sales,
        SweepMeasure::PTarget,
        SweepMeasure::PLoss,
        SweepMeasure::PCashOut,
        SweepMeasure::LowestCash,
        SweepMeasure::Burnt,
        SweepMeasure::Refusals,
        SweepMeasure::Dropped,
    ];

    /// Its name on the command line, in JSON and in CSV.
    pub fn name(self) -> &'static str {
        match self {
            SweepMeasure::Revenue => "revenue",
            SweepMeasure::Margin => "margin",
            SweepMeasure::Profit => "profit",
            SweepMeasure::Pay => "pay",
            SweepMeasure::Sales => "sales",
            SweepMeasure::PTarget => "p_target",
            SweepMeasure::PLoss => "p_loss",
            SweepMeasure::PCashOut => "p_cash_out",
            SweepMeasure::LowestCash => "lowest_cash",
            SweepMeasure::Burnt => "burnt",
            SweepMeasure::Refusals => "refusals",
            SweepMeasure::Dropped => "dropped",
        }
    }

    /// What kind of number it is.
    pub fn kind(self) -> MeasureKind {
        match self {
            SweepMeasure::PTarget | SweepMeasure::PLoss | SweepMeasure::PCashOut => {
                MeasureKind::Chance
            }
            SweepMeasure::Sales
            | SweepMeasure::Burnt
            | SweepMeasure::Refusals
            | SweepMeasure::Dropped => MeasureKind::Count,
            _ => MeasureKind::Money,
        }
    }

    /// Whether more of it is better.
    pub fn is_wanted(self) -> bool {
        !matches!(
            self,
            SweepMeasure::Pay
                | SweepMeasure::PLoss
                | SweepMeasure::PCashOut
                | SweepMeasure::Burnt
                | SweepMeasure::Refusals
                | SweepMeasure::Dropped
        )
    }

    /// Whether it exists in a department.
    pub fn exists_in(self, scenario: &Scenario) -> bool {
        self != SweepMeasure::PTarget || !scenario.targets.is_empty()
    }

    /// The larger, the better.
    pub(super) fn score(self, value: f64) -> f64 {
        if self.is_wanted() { value } else { -value }
    }

    /// What it is in one replication: in major units, 1 for what happened.
    pub(super) fn of(self, outcome: &Outcome) -> f64 {
        let total = |metric: Metric| outcome.total(metric) as f64;
        let happened = |yes: bool| f64::from(u8::from(yes));
        match self {
            SweepMeasure::Revenue => total(Metric::Revenue) / 100.0,
            SweepMeasure::Margin => total(Metric::Margin) / 100.0,
            SweepMeasure::Profit => outcome.profit().major(),
            SweepMeasure::Pay => total(Metric::Pay) / 100.0,
            SweepMeasure::Sales => total(Metric::Sales),
            SweepMeasure::PTarget => {
                happened(outcome.targets.first().is_some_and(|target| target.is_met))
            }
            SweepMeasure::PLoss => happened(outcome.profit().0 < 0),
            SweepMeasure::PCashOut => happened(outcome.lowest_cash.amount.0 < 0),
            SweepMeasure::LowestCash => outcome.lowest_cash.amount.major(),
            SweepMeasure::Burnt => total(Metric::Closed),
            SweepMeasure::Refusals => total(Metric::Refusals),
            SweepMeasure::Dropped => {
                let dropped = outcome.stages.iter().map(|of| of.lost[LossReason::Dropped as usize]);
                dropped.sum::<u64>() as f64
            }
        }
    }
}

/// A number of a point.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct SweepFigure {
    /// What it is.
    pub measure: SweepMeasure,
    /// Its value with its uncertainty.
    #[serde(flatten)]
    pub known: Known,
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
pub(super) struct Sums {
    means: Vec<(SweepMeasure, Moments, VarianceSplit)>,
    chances: Vec<(SweepMeasure, Tally)>,
    is_independent: bool,
}

impl Sums {
    /// Of the measures that are told.
    pub fn new(measures: &[SweepMeasure], scenario: &Scenario) -> Sums {
        let is_independent = scenario.unknowns.is_empty();
        let of = |wanted: bool| {
            let kinds = move |of: &&SweepMeasure| (of.kind() == MeasureKind::Chance) == wanted;
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
        for (measure, all, split) in &mut self.means {
            let value = measure.of(outcome);
            all.push(value);
            split.push(value);
        }
        for (measure, tally) in &mut self.chances {
            tally.push(measure.of(outcome) > 0.0);
        }
    }

    /// What is known of a measure; `None` if it is not told.
    pub fn known(&self, measure: SweepMeasure) -> Option<Known> {
        let mean = self.means.iter().find(|(other, ..)| *other == measure);
        let chance = self.chances.iter().find(|(other, _)| *other == measure);
        let mean = mean.map(|(_, all, split)| {
            let error =
                if self.is_independent { all.standard_error() } else { split.standard_error() };
            let error = if error.is_finite() { error } else { 0.0 };
            Known::Mean(Mean { mean: all.mean(), error })
        });
        mean.or_else(|| chance.map(|(_, tally)| Known::Chance(tally.interval(LEVEL))))
    }
}
