//! What is compared between versions.

use crate::engine::Outcome;
use crate::figures::Figure;
use crate::scenario::{Measure, Role, Scenario};
use crate::study::method::target::{TargetScope, measure_name, scope_kind, scope_name, stage_name};
use serde::Serialize;

/// How many figures are compared whatever the goal is.
pub(super) const COMPARED: usize = 8;

/// What is counted run by run to say how sure it is that one version is better than another: the goal; a target is met or not, so
/// what the first target counts, or what comes nearest.
pub(super) fn counted(goal: Figure, scenario: &Scenario) -> Figure {
    if goal != Figure::PTarget {
        return goal;
    }
    match scenario.targets.first().map(|target| &target.measure) {
        Some(Measure::Profit) => Figure::Profit,
        Some(Measure::Margin) => Figure::Margin,
        Some(Measure::Sales | Measure::NewCustomers | Measure::Reached(_)) => Figure::Sales,
        Some(Measure::Revenue | Measure::Bookings | Measure::Cash) | None => Figure::Revenue,
    }
}

/// What scenarios ask for first: their first target if it is the same in all, else profit if people are paid, else
/// revenue.
pub fn asked_first<'a>(scenarios: impl Iterator<Item = &'a Scenario> + Clone) -> Figure {
    let has_pay = scenarios.clone().flat_map(|scenario| &scenario.roles).any(Role::is_paid);
    let mut asked = scenarios.map(FirstTarget::of);
    let is_one = match asked.next().flatten() {
        Some(first) => asked.all(|other| other.as_ref() == Some(&first)),
        None => false,
    };
    match is_one {
        true => Figure::PTarget,
        false if has_pay => Figure::Profit,
        false => Figure::Revenue,
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

/// What is compared between versions: always the same, and the goal if that is another.
pub(super) fn measures(goal: Figure) -> Vec<Figure> {
    let other = Some(goal).filter(|goal| Figure::compared().all(|figure| figure != *goal));
    Figure::compared().chain(other).collect()
}

/// What one replication brought, by figure; money in minor units.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Values {
    compared: [f64; COMPARED],
    goal: f64,
    /// The larger, the better.
    gain: f64,
}

impl Values {
    /// Of an outcome. Without a target nothing is met.
    pub fn of(outcome: &Outcome, goal: Figure) -> Values {
        let mut compared = [0.0; COMPARED];
        for (value, figure) in compared.iter_mut().zip(Figure::compared()) {
            *value = figure.minor(outcome);
        }
        Values { compared, goal: goal.minor(outcome), gain: goal.score(goal.minor(outcome)) }
    }

    /// One of what is always compared, or the goal.
    pub fn value(&self, measure: Figure) -> f64 {
        let place = Figure::compared().position(|figure| figure == measure);
        place.map_or(self.goal, |place| self.compared[place])
    }

    /// What there is of the goal: the larger, the better.
    pub fn gain(&self) -> f64 {
        self.gain
    }
}
