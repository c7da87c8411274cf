//! How people work: touches forgotten or gone amiss, what leaks away for it and what checks take, and what a
//! streak of refusals does to people.

use super::spread::Mean;
use crate::engine::{Metric, Outcome, SeatResult, StageResult};
use crate::scenario::{Draws, Mood, Scenario};
use crate::statistics::Moments;
use crate::units::HOUR;
use serde::Serialize;

/// Means over the run.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Conduct {
    /// Touches made.
    pub touches: Mean,
    /// Due touches that were forgotten.
    pub forgotten: Mean,
    /// Of the touches, those made wrongly: they took their time and settled nothing.
    pub wrong: Mean,
    /// Of the touches, those that stopped at the first question: they took their time and reached nobody.
    pub blocked: Mean,
    /// What was lost for it; `None` if nothing was.
    pub leak: Option<Leak>,
    /// What the checks took; `None` if nobody checks.
    pub checks: Option<Checks>,
    /// Roles for which a mood is assumed.
    pub moods: Vec<MoodRow>,
}

/// Deals whose clients lost patience with a touch that was forgotten or went amiss, and those that lie forgotten at
/// the end where nobody checks.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Leak {
    /// Deals.
    pub deals: Mean,
    /// Their value, major units.
    pub value: Mean,
    /// Revenue that they would have brought at the shares of deals won from their stages, major units. The error
    /// takes those of all stages for one and is rather too large.
    pub revenue: Mean,
    /// Share of the contacts that stand in the CRM and that it recalls.
    pub recalled: f64,
}

/// What checks take.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Checks {
    /// The role that checks; `None` = the founder.
    pub by: Option<String>,
    /// Calendar days from one check to the next.
    pub every_days: f64,
    /// Hours of checking.
    pub hours: Mean,
    /// Cost of these, major units.
    pub cost: Mean,
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
    touches: Moments,
    forgotten: Moments,
    wrong: Moments,
    blocked: Moments,
    check_hours: Moments,
    check_cost: Moments,
    lost_deals: Moments,
    lost_value: Moments,
    /// By stage.
    lost_from: Vec<Moments>,
    /// By role: share of low days, and people who left for it.
    moods: Vec<[Moments; 2]>,
}

impl ConductSummary {
    /// Nothing seen yet.
    pub fn new(scenario: &Scenario) -> ConductSummary {
        let none = Moments::default();
        ConductSummary {
            touches: none,
            forgotten: none,
            wrong: none,
            blocked: none,
            check_hours: none,
            check_cost: none,
            lost_deals: none,
            lost_value: none,
            lost_from: vec![none; scenario.stages.len()],
            moods: vec![Default::default(); scenario.roles.len()],
        }
    }

    /// Adds the outcome of the next replication.
    pub fn push(&mut self, outcome: &Outcome) {
        let seats = |of: fn(&SeatResult) -> u64| outcome.seats.iter().map(of).sum::<u64>() as f64;
        self.touches.push(outcome.total(Metric::Touches) as f64);
        self.forgotten.push(outcome.total(Metric::Forgotten) as f64);
        self.wrong.push(seats(|seat| seat.wrong));
        self.blocked.push(seats(|seat| seat.blocked));
        self.check_hours.push(outcome.total(Metric::CheckHours) as f64 / HOUR);
        self.check_cost.push(outcome.check_cost.0 as f64 / 100.0);
        self.push_leak(&outcome.stages);
        self.push_moods(outcome);
    }

    fn push_leak(&mut self, stages: &[StageResult]) {
        let (mut deals, mut all) = (0, 0.0);
        for (stage, lost_from) in stages.iter().zip(&mut self.lost_from) {
            let value = (stage.forgotten_value + stage.stranded_value).0 as f64 / 100.0;
            lost_from.push(value);
            deals += stage.forgotten + stage.stranded;
            all += value;
        }
        self.lost_deals.push(deals as f64);
        self.lost_value.push(all);
    }

    fn push_moods(&mut self, outcome: &Outcome) {
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

    /// What the outcomes say, at these values of what is unknown; `chances` are the shares of deals that are sold
    /// from each stage, `mean` knows the errors.
    pub fn find(
        &self,
        scenario: &Scenario,
        draws: Draws,
        chances: &[Mean],
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
        let management = &scenario.management;
        let recalled = management.crm.at(draws) * management.crm_recalls.at(draws);
        Conduct {
            touches: mean(&self.touches),
            forgotten: mean(&self.forgotten),
            wrong: mean(&self.wrong),
            blocked: mean(&self.blocked),
            leak: (self.lost_deals.mean() > 0.0).then(|| Leak {
                deals: mean(&self.lost_deals),
                value: mean(&self.lost_value),
                revenue: self.lost_revenue(chances, mean),
                recalled,
            }),
            checks: management.check_every_days.map(|every| Checks {
                by: management.check_by.map(|role| scenario.roles[role].name.clone()),
                every_days: every.at(draws),
                hours: mean(&self.check_hours),
                cost: mean(&self.check_cost),
            }),
            moods: moody.map(row).collect(),
        }
    }

    /// Value lost in each stage, times the share of deals sold from there.
    fn lost_revenue(&self, chances: &[Mean], mean: &dyn Fn(&Moments) -> Mean) -> Mean {
        let stages = self.lost_from.iter().map(mean).zip(chances);
        stages.fold(Mean { mean: 0.0, error: 0.0 }, |sum, (value, chance)| {
            let error = libm::hypot(value.error * chance.mean, value.mean * chance.error);
            Mean { mean: sum.mean + value.mean * chance.mean, error: sum.error + error }
        })
    }
}
