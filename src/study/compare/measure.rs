//! What is compared between versions.

use crate::engine::Outcome;
use crate::scenario::{Measure, Role, Scenario};
use crate::study::outputs::{Output, OutputKind};
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

    /// The output that it is.
    fn output(self) -> Output {
        match self {
            Compared::Target => Output::PTarget,
            Compared::Revenue => Output::Revenue,
            Compared::Margin => Output::Margin,
            Compared::Pay => Output::Pay,
            Compared::Profit => Output::Profit,
            Compared::LowestCash => Output::LowestCash,
            Compared::Sales => Output::Sales,
            Compared::Burnt => Output::Burnt,
        }
    }

    /// Whether it is an amount of money.
    pub fn is_money(self) -> bool {
        self.output().kind() == OutputKind::Money
    }

    /// What its values by replication are divided by.
    pub(super) fn unit(self) -> f64 {
        self.output().unit()
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

    /// What is counted run by run to say how sure it is that one version is better than another: what there is to be
    /// most of. A target is met or not, so what its first target counts, or what comes nearest.
    pub(super) fn counted(self, scenario: &Scenario) -> Compared {
        if self != Goal::Target {
            return self.measure();
        }
        match scenario.targets.first().map(|target| &target.measure) {
            Some(Measure::Profit) => Compared::Profit,
            Some(Measure::Margin) => Compared::Margin,
            Some(Measure::Sales | Measure::NewCustomers | Measure::Reached(_)) => Compared::Sales,
            Some(Measure::Revenue | Measure::Bookings | Measure::Cash) | None => Compared::Revenue,
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
        Values(Compared::ALL.map(|measure| measure.output().minor(outcome)))
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
