//! What is compared between versions.

use super::finding::is_same_question;
use crate::engine::Outcome;
use crate::figures::Figure;
use crate::scenario::{Measure, Role, Scenario};
use crate::study::method::target::TargetAsked;

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
    let mut asked = scenarios.map(TargetAsked::first);
    let is_one = match asked.next().flatten() {
        Some(first) => {
            asked.all(|other| other.is_some_and(|other| is_same_question(&first, &other)))
        }
        None => false,
    };
    match is_one {
        true => Figure::PTarget,
        false if has_pay => Figure::Profit,
        false => Figure::Revenue,
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
