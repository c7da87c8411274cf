//! What is compared between versions.

use crate::engine::Outcome;
use crate::scenario::{Measure, Role, Scenario};
use crate::study::forecast::{TargetScope, measure_name, scope_kind, scope_name, stage_name};
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
    pub(super) fn output(self) -> Output {
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

    /// What scenarios ask for first: their first target if it is the same in all, else profit if people are paid, else
    /// revenue.
    pub fn of<'a>(scenarios: impl Iterator<Item = &'a Scenario> + Clone) -> Goal {
        let has_pay = scenarios.clone().flat_map(|scenario| &scenario.roles).any(Role::is_paid);
        let mut asked = scenarios.map(FirstTarget::of);
        let is_one = match asked.next().flatten() {
            Some(first) => asked.all(|other| other.as_ref() == Some(&first)),
            None => false,
        };
        match is_one {
            true => Goal::Target,
            false if has_pay => Goal::Profit,
            false => Goal::Revenue,
        }
    }
}

/// What the first target of a version asks for.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct FirstTarget {
    /// What is counted.
    pub measure: String,
    /// The stage, if deals that enter one are counted.
    pub stage: Option<String>,
    /// For whom it counts.
    pub scope: TargetScope,
    /// Name of the role, segment or product, if it counts for one.
    pub of: Option<String>,
    /// Least value: count or major units.
    pub at_least: f64,
    /// First day that counts, ISO.
    pub from: String,
    /// Last day, ISO.
    pub by: String,
}

impl FirstTarget {
    /// Of a scenario; `None` if it has no target.
    pub fn of(scenario: &Scenario) -> Option<FirstTarget> {
        let target = scenario.targets.first()?;
        let date = |day: u32| scenario.calendar.date(i64::from(day)).to_string();
        Some(FirstTarget {
            measure: measure_name(&target.measure).into(),
            stage: stage_name(scenario, &target.measure),
            scope: scope_kind(&target.scope),
            of: scope_name(scenario, &target.scope),
            at_least: target.at_least,
            from: date(target.from_day),
            by: date(target.by_day),
        })
    }
}

/// A version whose first target is not that of the first.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct OtherTarget {
    /// Its place among the versions.
    pub place: usize,
    /// What it asks for; `None` if it has no target.
    pub asks: Option<FirstTarget>,
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
