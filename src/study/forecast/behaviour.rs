//! What is assumed that pay does to people, and how far it moved the results.

use crate::engine::Outcome;
use crate::engine::outcome::BehaviourResult;
use crate::messages::{Lang, Text};
use crate::scenario::behaviour::HABITS;
use crate::scenario::{Draws, Habit, Quantity, Scenario};
use crate::statistics::Moments;
use crate::study::method::spread::Mean;
use serde::Serialize;

/// An assumption about the people of a role.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct BehaviourRow {
    /// The role.
    pub role: String,
    /// What is assumed, by the key that states it.
    pub behaviour: Habit,
    /// The numbers stated for it; where a range is stated, their mean over the runs.
    pub stated: Vec<StatedNumber>,
    /// What is known of its size, and from where; programs read it in English.
    #[serde(serialize_with = "in_english")]
    pub source: Text,
    /// What came of it. Effort: mean factor on the selling hours. Giving up, coasting, neglect, comfort: share of the
    /// working days of filled seats. Pull-forward: touches. Discounts: money given away, major units. Underpaid:
    /// people who left for it.
    pub found: Mean,
}

impl BehaviourRow {
    /// Whether it came to nothing in every run.
    pub fn moved_nothing(&self) -> bool {
        let idle = if self.behaviour == Habit::Effort { 1.0 } else { 0.0 };
        self.found == Mean { mean: idle, error: 0.0 }
    }
}

/// A number that an assumption states.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct StatedNumber {
    /// Its key.
    pub key: &'static str,
    /// Its value, in the unit of the key.
    pub value: f64,
    /// Whether it is a range.
    pub is_unknown: bool,
}

/// What is kept of the outcomes.
#[derive(Clone, Debug)]
pub struct BehaviourSummary {
    roles: Vec<[Moments; HABITS]>,
    is_on: bool,
}

impl BehaviourSummary {
    /// Nothing seen yet.
    pub fn new(scenario: &Scenario) -> BehaviourSummary {
        let is_on = scenario.roles.iter().any(|role| !role.behaviour.is_empty());
        BehaviourSummary { roles: vec![Default::default(); scenario.roles.len()], is_on }
    }

    /// Adds the outcome of the next replication.
    pub fn push(&mut self, outcome: &Outcome) {
        if !self.is_on {
            return;
        }
        for (moments, result) in self.roles.iter_mut().zip(&outcome.behaviour) {
            for (moments, habit) in moments.iter_mut().zip(Habit::ALL) {
                if let Some(found) = found(habit, result) {
                    moments.push(found);
                }
            }
        }
    }

    /// What the outcomes say, at these values of what is unknown; `mean` knows the errors.
    pub fn find(
        &self,
        scenario: &Scenario,
        draws: Draws,
        mean: &dyn Fn(&Moments) -> Mean,
    ) -> Vec<BehaviourRow> {
        let roles = scenario.roles.iter().zip(&self.roles);
        let rows = roles.flat_map(|(role, moments)| {
            role.behaviour.stated().into_iter().map(move |(habit, stated)| BehaviourRow {
                role: role.name.clone(),
                behaviour: habit,
                stated: stated.into_iter().map(|(key, of)| number(key, of, draws)).collect(),
                source: habit.source(),
                // Where nobody worked nothing came of it.
                found: match &moments[habit as usize] {
                    none if none.count() == 0 => Mean { mean: 0.0, error: 0.0 },
                    some => mean(some),
                },
            })
        });
        rows.collect()
    }
}

fn in_english<S: serde::Serializer>(text: &Text, to: S) -> Result<S::Ok, S::Error> {
    to.serialize_str(text.of(Lang::En))
}

fn number(key: &'static str, of: Quantity, draws: Draws) -> StatedNumber {
    StatedNumber { key, value: of.at(draws), is_unknown: !matches!(of, Quantity::Known(_)) }
}

/// What came of an assumption in a replication; `None` if nobody was there.
fn found(habit: Habit, result: &BehaviourResult) -> Option<f64> {
    let days = result.days as f64;
    let a_day = |sum: f64| (days > 0.0).then(|| sum / days);
    match habit {
        Habit::Effort => a_day(result.effort),
        Habit::GivesUp => a_day(result.gave_up as f64),
        Habit::Coasts => a_day(result.coasted as f64),
        Habit::Neglects => a_day(result.neglected as f64),
        Habit::Comfort => a_day(result.comfortable as f64),
        Habit::PullsForward => Some(result.pulled as f64),
        Habit::Discounts => Some(result.discount.major()),
        Habit::Underpaid => Some(result.leavers as f64),
    }
}
