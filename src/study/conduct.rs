//! How people work: touches forgotten or made wrongly, and what a streak of refusals does to them.

use super::spread::Mean;
use crate::engine::{Metric, Outcome, SeatResult};
use crate::scenario::{Draws, Mood, Scenario};
use crate::statistics::Moments;
use serde::Serialize;

/// Means over the run.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Conduct {
    /// Due touches that were forgotten.
    pub forgotten: Mean,
    /// Touches made wrongly: they took their time and settled nothing.
    pub wrong: Mean,
    /// Roles for which a mood is assumed.
    pub moods: Vec<MoodRow>,
}

/// What is assumed of a role's mood, and what came of it.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct MoodRow {
    /// The role.
    pub role: String,
    /// Assumed: refusals in a row.
    pub streak: u32,
    /// Assumed: days that it lasts.
    pub days: f64,
    /// Assumed: share of the hours that is left.
    pub hours: f64,
    /// Assumed: factor on the daily probability of leaving.
    pub quits: f64,
    /// Share of the days of filled seats that it weighed on.
    pub low_share: Mean,
    /// People who left for it.
    pub leavers: Mean,
}

/// What is kept of the outcomes.
#[derive(Clone, Debug)]
pub struct ConductSummary {
    forgotten: Moments,
    wrong: Moments,
    /// By role: share of low days, and people who left for it.
    moods: Vec<[Moments; 2]>,
}

impl ConductSummary {
    /// Nothing seen yet.
    pub fn new(scenario: &Scenario) -> ConductSummary {
        ConductSummary {
            forgotten: Moments::default(),
            wrong: Moments::default(),
            moods: vec![Default::default(); scenario.roles.len()],
        }
    }

    /// Adds the outcome of the next replication.
    pub fn push(&mut self, outcome: &Outcome) {
        self.forgotten.push(outcome.total(Metric::Forgotten) as f64);
        self.wrong.push(outcome.seats.iter().map(|seat| seat.wrong).sum::<u64>() as f64);
        for (role, [low, leavers]) in self.moods.iter_mut().enumerate() {
            let sum = |of: fn(&SeatResult) -> u64| {
                let seats = outcome.seats.iter().filter(|seat| seat.role == role);
                seats.map(of).sum::<u64>() as f64
            };
            let days = sum(|seat| seat.filled_days);
            if days > 0.0 {
                low.push(sum(|seat| u64::from(seat.low_days)) / days);
            }
            leavers.push(sum(|seat| u64::from(seat.low_leavers)));
        }
    }

    /// What the outcomes say, at these values of what is unknown; `mean` knows the errors.
    pub fn find(
        &self,
        scenario: &Scenario,
        draws: Draws,
        mean: &dyn Fn(&Moments) -> Mean,
    ) -> Conduct {
        let row = |(name, mood, [low, leavers]): (&String, &Mood, &[Moments; 2])| MoodRow {
            role: name.clone(),
            streak: mood.streak,
            days: mood.days.at(draws),
            hours: mood.hours.at(draws),
            quits: mood.quits.at(draws),
            low_share: mean(low),
            leavers: mean(leavers),
        };
        let roles = scenario.roles.iter().zip(&self.moods);
        let moody = roles.filter_map(|(role, seen)| Some((&role.name, role.mood.as_ref()?, seen)));
        Conduct {
            forgotten: mean(&self.forgotten),
            wrong: mean(&self.wrong),
            moods: moody.map(row).collect(),
        }
    }
}
