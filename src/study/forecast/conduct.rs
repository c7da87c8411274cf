//! How people work: touches forgotten or gone amiss, the deals lost for it and what checks take, and what a
//! streak of refusals does to people.

use crate::engine::outcome::CheckResult;
use crate::engine::{Metric, Outcome, SeatResult, StageResult};
use crate::scenario::{Draws, Mood, Scenario};
use crate::statistics::Moments;
use crate::study::method::spread::Mean;
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
    /// Hours of the checks that were due.
    pub asked: Mean,
    /// Hours of checking.
    pub hours: Mean,
    /// Share of the checks that were due which were made, ratio of means; `None` if none was due.
    pub made: Option<f64>,
    /// Hours of checking / hours that who checks had, ratio of means; `None` without any.
    pub load: Option<f64>,
    /// Hours a week that the founder has for it; `None` if a role checks.
    pub founder_hours: Option<f64>,
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
    /// Checks that were due and that were made, hours asked for and hours that there were.
    checks: [Moments; 4],
    lost_deals: Moments,
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
            checks: [none; 4],
            lost_deals: none,
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
        let CheckResult { due, made, asked, available } = outcome.checks;
        let hours = [asked, available].map(|time| time as f64 / HOUR);
        let noted = [due as f64, made as f64, hours[0], hours[1]];
        self.checks.iter_mut().zip(noted).for_each(|(moments, value)| moments.push(value));
        self.push_leak(&outcome.stages);
        self.push_moods(outcome);
    }

    fn push_leak(&mut self, stages: &[StageResult]) {
        let deals = stages.iter().map(|stage| stage.forgotten + stage.stranded).sum::<u64>();
        self.lost_deals.push(deals as f64);
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
        let management = &scenario.management;
        let recalled = management.crm.at(draws) * management.crm_recalls.at(draws);
        Conduct {
            touches: mean(&self.touches),
            forgotten: mean(&self.forgotten),
            wrong: mean(&self.wrong),
            blocked: mean(&self.blocked),
            leak: (self.lost_deals.mean() > 0.0)
                .then(|| Leak { deals: mean(&self.lost_deals), recalled }),
            checks: management.check_every_days.map(|every| Checks {
                by: management.check_by.map(|role| scenario.roles[role].name.clone()),
                every_days: every.at(draws),
                asked: mean(&self.checks[2]),
                hours: mean(&self.check_hours),
                made: ratio(&self.checks[1], &self.checks[0]),
                load: ratio(&self.check_hours, &self.checks[3]),
                founder_hours: management
                    .check_by
                    .is_none()
                    .then(|| management.hours_a_week.at(draws)),
                cost: mean(&self.check_cost),
            }),
            moods: moody.map(row).collect(),
        }
    }
}

/// A ratio of means, if there is anything to divide by.
fn ratio(part: &Moments, whole: &Moments) -> Option<f64> {
    (whole.mean() > 0.0).then(|| part.mean() / whole.mean())
}
