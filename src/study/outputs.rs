//! What can be asked of a department over a run: each output, and what is known of it.

use super::forecast::LEVEL;
use super::paired::REACH;
use super::spread::Mean;
use crate::engine::outcome::{LossReason, Metric, Outcome};
use crate::scenario::Scenario;
use crate::statistics::{Estimate, Moments, Tally, VarianceSplit, intervals, normal};
use serde::Serialize;

/// A number of a department over the run that can be a goal.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Output {
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
pub enum OutputKind {
    /// An amount.
    Money,
    /// A number of things.
    Count,
    /// A probability.
    Chance,
}

impl Output {
    /// All of them, in the order of the columns.
    pub const ALL: [Output; 12] = [
        Output::Revenue,
        Output::Margin,
        Output::Profit,
        Output::Pay,
        Output::Sales,
        Output::PTarget,
        Output::PLoss,
        Output::PCashOut,
        Output::LowestCash,
        Output::Burnt,
        Output::Refusals,
        Output::Dropped,
    ];

    /// Its name on the command line, in JSON and in CSV.
    pub fn name(self) -> &'static str {
        match self {
            Output::Revenue => "revenue",
            Output::Margin => "margin",
            Output::Profit => "profit",
            Output::Pay => "pay",
            Output::Sales => "sales",
            Output::PTarget => "p_target",
            Output::PLoss => "p_loss",
            Output::PCashOut => "p_cash_out",
            Output::LowestCash => "lowest_cash",
            Output::Burnt => "burnt",
            Output::Refusals => "refusals",
            Output::Dropped => "dropped",
        }
    }

    /// What kind of number it is.
    pub fn kind(self) -> OutputKind {
        match self {
            Output::PTarget | Output::PLoss | Output::PCashOut => OutputKind::Chance,
            Output::Sales | Output::Burnt | Output::Refusals | Output::Dropped => OutputKind::Count,
            _ => OutputKind::Money,
        }
    }

    /// Whether more of it is better.
    pub fn is_wanted(self) -> bool {
        !matches!(
            self,
            Output::Pay
                | Output::PLoss
                | Output::PCashOut
                | Output::Burnt
                | Output::Refusals
                | Output::Dropped
        )
    }

    /// Whether it exists in a department.
    pub fn exists_in(self, scenario: &Scenario) -> bool {
        match self {
            Output::PTarget => !scenario.targets.is_empty(),
            Output::PCashOut => scenario.overheads.states_cash(),
            _ => true,
        }
    }

    /// The larger, the better.
    pub(crate) fn score(self, value: f64) -> f64 {
        if self.is_wanted() { value } else { -value }
    }

    /// What a share comes to, as precision is asked for: points of a chance, a share of the revenue for money, a share of
    /// itself for a number. `value` says what there is of an output.
    pub(super) fn within(self, share: f64, value: impl Fn(Output) -> f64) -> f64 {
        share
            * match self.kind() {
                OutputKind::Chance => 1.0,
                OutputKind::Money => value(Output::Revenue).abs(),
                OutputKind::Count => value(self).abs(),
            }
    }

    /// What it is in one replication: in major units, 1 for what happened.
    pub(super) fn of(self, outcome: &Outcome) -> f64 {
        self.minor(outcome) / self.unit()
    }

    /// What minor units are divided by: 100 for money, 1 for all else.
    pub(super) fn unit(self) -> f64 {
        if self.kind() == OutputKind::Money { 100.0 } else { 1.0 }
    }

    /// What it is in one replication: in minor units, 1 for what happened. Without a target none is met.
    pub(super) fn minor(self, outcome: &Outcome) -> f64 {
        let total = |metric: Metric| outcome.total(metric) as f64;
        let happened = |yes: bool| f64::from(u8::from(yes));
        match self {
            Output::Revenue => total(Metric::Revenue),
            Output::Margin => total(Metric::Margin),
            Output::Profit => outcome.profit().0 as f64,
            Output::Pay => total(Metric::Pay),
            Output::Sales => total(Metric::Sales),
            Output::PTarget => {
                happened(outcome.targets.first().is_some_and(|target| target.is_met))
            }
            Output::PLoss => happened(outcome.profit().0 < 0),
            Output::PCashOut => happened(outcome.lowest_cash.amount.0 < 0),
            Output::LowestCash => outcome.lowest_cash.amount.0 as f64,
            Output::Burnt => total(Metric::Closed),
            Output::Refusals => total(Metric::Refusals),
            Output::Dropped => {
                let dropped = outcome.stages.iter().map(|of| of.lost[LossReason::Dropped as usize]);
                dropped.sum::<u64>() as f64
            }
        }
    }
}

/// A number of a point.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct OutputFigure {
    /// What it is.
    pub measure: Output,
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
    means: Vec<(Output, Moments, VarianceSplit)>,
    chances: Vec<(Output, Tally)>,
    is_independent: bool,
}

impl Sums {
    /// Of the measures that are told.
    pub fn new(measures: &[Output], scenario: &Scenario) -> Sums {
        let is_independent = scenario.unknowns.is_empty();
        let of = |wanted: bool| {
            let kinds = move |of: &&Output| (of.kind() == OutputKind::Chance) == wanted;
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

    fn push_by(&mut self, value: impl Fn(Output) -> f64) {
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
    pub fn known(&self, measure: Output) -> Option<Known> {
        self.known_among(measure, 1)
    }

    /// The same of the best of so many: the interval is so wide that it holds the truth in 95 % although it is the best by
    /// these very numbers.
    pub fn known_among(&self, measure: Output, candidates: usize) -> Option<Known> {
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
