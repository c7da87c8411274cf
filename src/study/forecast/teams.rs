//! What is assumed of rivalry and of trainings, and on how many people it acts.

use crate::engine::{Metric, Outcome};
use crate::scenario::{Draws, Scenario, Training};
use crate::statistics::Moments;
use crate::study::method::spread::Mean;
use serde::Serialize;

/// Rivalry and trainings.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct TeamFinding {
    /// Rivalry between reps with the same job; `None` if none is assumed.
    pub rivalry: Option<RivalryRow>,
    /// Trainings, in the order of the file.
    pub trainings: Vec<TrainingRow>,
}

/// What is assumed of rivalry.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct RivalryRow {
    /// Assumed: reps in a role from which it acts.
    pub from: u32,
    /// Assumed: factor on the odds.
    pub odds: f64,
    /// Assumed: factor on the selling hours.
    pub hours: f64,
    /// Share of the days of filled seats on which it acted.
    pub share: Mean,
    /// What splitting does; `None` if roles are never split.
    pub split: Option<SplitRow>,
}

/// What is assumed of roles that are split into teams.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct SplitRow {
    /// Assumed: reps in a role above which it is split.
    pub above: u32,
    /// Assumed: factor on the odds.
    pub odds: f64,
    /// Assumed: factor on the selling hours.
    pub hours: f64,
    /// Share of the days of filled seats in roles that are split.
    pub share: Mean,
}

/// A training.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct TrainingRow {
    /// Its day, ISO.
    pub date: String,
    /// People who attended.
    pub people: Mean,
    /// Hours that it took of each.
    pub hours: f64,
    /// Its cost, major units; it comes even if nobody attends.
    pub cost: f64,
    /// Assumed: factor on their odds right after it.
    pub odds: f64,
    /// Assumed: days in which the effect halves; `None` = it stays.
    pub half_life_days: Option<f64>,
}

/// What is kept of the outcomes.
#[derive(Clone, Debug)]
pub struct TeamSummary {
    rival: Moments,
    split: Moments,
    trained: Vec<Moments>,
}

impl TeamSummary {
    /// Nothing seen yet.
    pub fn new(scenario: &Scenario) -> TeamSummary {
        let none = Moments::default();
        TeamSummary { rival: none, split: none, trained: vec![none; scenario.trainings.len()] }
    }

    /// Adds the outcome of the next replication.
    pub fn push(&mut self, outcome: &Outcome) {
        let days = (outcome.total(Metric::SeatDays) as f64).max(1.0);
        self.rival.push(outcome.rival_days as f64 / days);
        self.split.push(outcome.split_days as f64 / days);
        for (sum, &people) in self.trained.iter_mut().zip(&outcome.trained) {
            sum.push(f64::from(people));
        }
    }

    /// What the outcomes say, at these values of what is unknown; `mean` knows the errors.
    pub fn find(
        &self,
        scenario: &Scenario,
        draws: Draws,
        mean: &dyn Fn(&Moments) -> Mean,
    ) -> TeamFinding {
        let training = |(training, people): (&Training, &Moments)| TrainingRow {
            date: scenario.calendar.date(i64::from(training.day)).to_string(),
            people: mean(people),
            hours: training.hours.at(draws),
            cost: training.cost.at(draws),
            odds: training.odds.at(draws),
            half_life_days: Some(training.half_life_days.at(draws)).filter(|days| days.is_finite()),
        };
        let rivalry = scenario.rivalry.as_ref().map(|rivalry| RivalryRow {
            from: rivalry.from,
            odds: rivalry.odds.at(draws),
            hours: rivalry.hours.at(draws),
            share: mean(&self.rival),
            split: (rivalry.split_above < u32::MAX).then(|| SplitRow {
                above: rivalry.split_above,
                odds: rivalry.split_odds.at(draws),
                hours: rivalry.split_hours.at(draws),
                share: mean(&self.split),
            }),
        });
        let trainings = scenario.trainings.iter().zip(&self.trained).map(training).collect();
        TeamFinding { rivalry, trainings }
    }
}
