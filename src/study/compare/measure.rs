//! What is compared between versions.

use crate::engine::outcome::{Metric, Outcome};
use crate::scenario::{Role, Scenario};
use serde::Serialize;

/// What is compared between versions.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Compared {
    /// Share of the runs in which the first target is met.
    Target,
    /// Revenue over the run.
    Revenue,
    /// Margin over the run.
    Margin,
    /// Pay of all roles over the run.
    Pay,
    /// Margin less all costs.
    Profit,
    /// Cash at its lowest.
    LowestCash,
    /// First sales.
    Sales,
    /// Accounts closed for ever by refusals.
    Burnt,
}

/// How many there are.
pub(super) const COMPARED: usize = 8;

impl Compared {
    /// All of them.
    pub const ALL: [Compared; COMPARED] = [
        Compared::Target,
        Compared::Revenue,
        Compared::Margin,
        Compared::Pay,
        Compared::Profit,
        Compared::LowestCash,
        Compared::Sales,
        Compared::Burnt,
    ];

    /// Whether it is an amount of money.
    pub fn is_money(self) -> bool {
        !matches!(self, Compared::Target | Compared::Sales | Compared::Burnt)
    }

    /// What its values by replication are divided by.
    pub(super) fn unit(self) -> f64 {
        if self.is_money() { 100.0 } else { 1.0 }
    }
}

/// What the best version has most of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Goal {
    /// The chance of the first target.
    Target,
    /// Profit.
    Profit,
    /// Revenue.
    Revenue,
    /// Sales.
    Sales,
    /// Cash at its lowest.
    Cash,
}

impl Goal {
    /// The measure of which there is to be most.
    pub fn measure(self) -> Compared {
        match self {
            Goal::Target => Compared::Target,
            Goal::Profit => Compared::Profit,
            Goal::Revenue => Compared::Revenue,
            Goal::Sales => Compared::Sales,
            Goal::Cash => Compared::LowestCash,
        }
    }

    /// What scenarios ask for first: their first target, else profit if people are paid, else revenue.
    pub fn of<'a>(scenarios: impl Iterator<Item = &'a Scenario> + Clone) -> Goal {
        let has_pay = scenarios.clone().flat_map(|scenario| &scenario.roles).any(Role::is_paid);
        let has_targets = scenarios.into_iter().all(|scenario| !scenario.targets.is_empty());
        match has_targets {
            true => Goal::Target,
            false if has_pay => Goal::Profit,
            false => Goal::Revenue,
        }
    }
}

/// What one replication brought, by measure; money in minor units.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Values([f64; COMPARED]);

impl Values {
    /// Of an outcome. Without a target nothing is met.
    pub fn of(outcome: &Outcome) -> Values {
        let total = |metric: Metric| outcome.total(metric) as f64;
        Values(Compared::ALL.map(|measure| match measure {
            Compared::Target => {
                f64::from(u8::from(outcome.targets.first().is_some_and(|of| of.is_met)))
            }
            Compared::Revenue => total(Metric::Revenue),
            Compared::Margin => total(Metric::Margin),
            Compared::Pay => total(Metric::Pay),
            Compared::Profit => outcome.profit().0 as f64,
            Compared::LowestCash => outcome.lowest_cash.amount.0 as f64,
            Compared::Sales => total(Metric::Sales),
            Compared::Burnt => total(Metric::Closed),
        }))
    }

    /// One of them.
    pub fn value(&self, measure: Compared) -> f64 {
        self.0[measure as usize]
    }

    /// What there is of the goal.
    pub fn gain(&self, goal: Goal) -> f64 {
        self.value(goal.measure())
    }
}
