//! What each role is short of: decided in one place, so that no page gives a role two opposite pieces of advice.

pub use super::finding::{Shortage, StandsEmpty};

use super::finding::{Forecast, HeldBack, NeglectCause, Neglected, RoleRow, StageRow};
use crate::engine::Outcome;
use crate::engine::outcome::LossReason;
use crate::scenario::{Role, RoleId, Scenario, StageId};
use crate::statistics::{Moments, Samples, Tally};

/// Touches overdue for each holder of a role from which on its queue is told of.
pub const LONG_QUEUE: f64 = 5.0;

/// Touches overdue for each holder from which on nobody may say that there is too little to do.
const SOME_QUEUE: f64 = 1.0;

/// Share of the hours below which a role has little to do.
const LITTLE: f64 = 0.4;

/// Share of the runs in which something must happen to be told.
pub const RARELY: f64 = 0.05;

/// Fresh accounts at the end for each person, from which on they lie uncalled: one for each working day of a month.
const UNCALLED: f64 = 20.0;

/// How often a role ends with nobody in it, and nobody to come.
#[derive(Clone, Debug)]
pub struct Vacated {
    works: Vec<bool>,
    is_replaced: bool,
    /// It ends so in the replication that was seen last.
    is_empty: bool,
    /// It ends so, and deals wait there.
    pub ends: Tally,
    /// Day on which the last one left; +∞ if not so.
    pub left: Samples,
    /// Deals that wait in its stages where it ends so.
    pub deals: Moments,
}

impl Vacated {
    /// Nothing seen yet of a role.
    pub fn new(role: &Role, tally: Tally) -> Vacated {
        Vacated {
            works: role.works.clone(),
            is_replaced: role.replace_after_days.is_some(),
            is_empty: false,
            ends: tally,
            left: Samples::new(),
            deals: Moments::default(),
        }
    }

    /// Adds the outcome of the next replication to each role.
    pub fn push_all(roles: &mut [Vacated], outcome: &Outcome) {
        for (role, of) in roles.iter_mut().enumerate() {
            of.is_empty = of.ends_empty(role, outcome);
        }
        for role in 0..roles.len() {
            // Where a colleague of another role works the stage, deals need not wait.
            let is_left = |stage: &StageId| {
                let mut works = roles.iter().filter(|of| of.works[*stage]);
                roles[role].works[*stage] && works.all(|of| of.is_empty)
            };
            let stages = (0..outcome.stages.len()).filter(is_left);
            let deals = match roles[role].is_empty {
                true => stages.map(|stage| outcome.stages[stage].open).sum::<u64>() as f64,
                false => 0.0,
            };
            let seats = outcome.seats.iter().filter(|seat| seat.role == role);
            let left = seats.filter(|seat| seat.leavers > 0).map(|seat| seat.left_on).max();
            let of = &mut roles[role];
            of.ends.push(deals > 0.0);
            of.left.push(left.filter(|_| deals > 0.0).map_or(f64::INFINITY, f64::from));
            if deals > 0.0 {
                of.deals.push(deals);
            }
        }
    }

    /// Whether all who ever sat there have left, and nobody comes in their place.
    fn ends_empty(&self, role: RoleId, outcome: &Outcome) -> bool {
        let mut seats = outcome.seats.iter().filter(|seat| seat.role == role);
        let is_awaited = self.is_replaced && seats.clone().any(|seat| seat.leavers > 0);
        !is_awaited && seats.all(|seat| seat.occupants == seat.leavers)
    }
}

/// What all roles are short of, and which stages lose deals for it.
pub struct Shortages<'a> {
    scenario: &'a Scenario,
    forecast: &'a Forecast,
    /// What each role is short of.
    pub of: Vec<Option<Shortage>>,
    neglected: Vec<Lost>,
}

/// A stage that loses many deals because due touches were not made.
struct Lost {
    cause: NeglectCause,
    of: Neglected,
    /// Share of them that was forgotten.
    forgotten: f64,
}

/// Which warning tells of deals that nobody had time for.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Teller {
    /// That roles are overloaded.
    Overload,
    /// That nobody is left in this role.
    Nobody(RoleId),
    /// That this role may get no more leads.
    Limit(RoleId),
    /// That deals are neglected, for this reason.
    Neglect(NeglectCause),
}

impl<'a> Shortages<'a> {
    /// Decides for each role of a forecast.
    pub fn of(scenario: &'a Scenario, forecast: &'a Forecast) -> Shortages<'a> {
        let of = vec![None; scenario.roles.len()];
        let mut found = Shortages { scenario, forecast, of, neglected: neglected(forecast) };
        // What comes later rests on what was decided before.
        let steps: [fn(&Shortages<'a>, RoleId) -> Option<Shortage>; 4] = [
            Shortages::of_people_or_time,
            Shortages::of_lead_limit,
            Shortages::of_peaks,
            Shortages::of_work,
        ];
        for step in steps {
            let decide = |role: RoleId| found.of[role].or_else(|| step(&found, role));
            found.of = (0..found.of.len()).map(decide).collect();
        }
        found
    }

    /// Whether a role is short of this.
    pub fn is(&self, role: RoleId, shortage: Shortage) -> bool {
        self.of[role] == Some(shortage)
    }

    /// Whether more time of a role would bring more, be it by more people.
    pub fn wants_time(&self, role: RoleId) -> bool {
        self.of[role].is_some_and(Shortage::is_of_time)
    }

    fn row(&self, role: RoleId) -> &'a RoleRow {
        &self.forecast.roles[role]
    }

    fn of_people_or_time(&self, role: RoleId) -> Option<Shortage> {
        let row = self.row(role);
        let is_full = row.is_full() && row.queue() >= LONG_QUEUE;
        match row.stands_empty.is_some() {
            true if !is_full => Some(Shortage::People),
            // One of twenty a rep is overload even if the first months were quiet.
            _ => (is_full || row.queue() > 4.0 * LONG_QUEUE).then_some(Shortage::Time),
        }
    }

    fn of_lead_limit(&self, role: RoleId) -> Option<Shortage> {
        let row = self.row(role);
        let is_held = held(row).is_some() && row.queue() < LONG_QUEUE;
        let mut later = self.lost_for_time().filter(|&stage| !self.is_entry(stage));
        let is_lost = later.any(|stage| self.scenario.roles[role].works[stage]);
        (is_held && !is_lost).then_some(Shortage::LeadLimit)
    }

    fn of_peaks(&self, role: RoleId) -> Option<Shortage> {
        let row = self.row(role);
        let does = row.utilisation.is_some_and(|used| used > 0.0);
        let mut lost = self.lost_for_time();
        let is_lost =
            lost.any(|stage| self.scenario.roles[role].works[stage] && self.limit(stage).is_none());
        let waits = self.has_little(row) && row.queue() >= SOME_QUEUE;
        let is_short = waits || row.lost_share >= MANY_HOURS || (does && is_lost);
        is_short.then_some(Shortage::TimeAtPeaks)
    }

    fn of_work(&self, role: RoleId) -> Option<Shortage> {
        let (row, of) = (self.row(role), &self.scenario.roles[role]);
        // Who only leads or checks has no touches to make.
        let only_leads = of.head.is_some() && !of.works.contains(&true);
        let checks = self.scenario.management.check_by == Some(role);
        if !self.has_little(row) || row.headcount < 0.5 || only_leads || checks {
            return None;
        }
        Some(match of.prospects {
            true if self.is_at_limit(role) => Shortage::OpenDeals,
            true => Shortage::Accounts,
            false => Shortage::Work,
        })
    }

    fn has_little(&self, row: &RoleRow) -> bool {
        row.utilisation.is_some_and(|used| used < LITTLE)
    }

    /// Whether about as many deals are open at the end as people of a role may have.
    fn is_at_limit(&self, role: RoleId) -> bool {
        let of = &self.scenario.roles[role];
        let people = |stage: StageId| {
            let rows = self.scenario.roles.iter().zip(&self.forecast.roles);
            let rows = rows.filter(|(role, _)| role.works[stage]);
            rows.map(|(_, row)| row.headcount).sum::<f64>()
        };
        let headcount = self.row(role).headcount;
        let open: f64 = (0..self.scenario.stages.len())
            .filter(|&stage| of.works[stage])
            .map(|stage| self.forecast.funnel[stage].open * headcount / people(stage).max(1e-9))
            .sum();
        of.open_deals < u32::MAX && open >= 0.8 * headcount * f64::from(of.open_deals)
    }

    /// Stages that lose deals for want of time, none of whose roles is known to be overloaded or empty.
    fn lost_for_time(&self) -> impl Iterator<Item = StageId> + '_ {
        let waits = self.neglected.iter().filter(|lost| lost.cause != NeglectCause::Forgotten);
        let stages = waits.filter_map(|lost| self.stage(&lost.of.stage));
        stages
            .filter(|&stage| !self.has(stage, Shortage::Time) && !self.has(stage, Shortage::People))
    }

    fn stage(&self, name: &str) -> Option<StageId> {
        self.scenario.stages.iter().position(|stage| stage.name == name)
    }

    /// Whether leads come in at a stage.
    fn is_entry(&self, stage: StageId) -> bool {
        self.scenario.channels.iter().any(|channel| channel.enters == stage)
    }

    /// The first role that works a stage and is short of this.
    fn holder(&self, stage: StageId, shortage: Shortage) -> Option<RoleId> {
        (0..self.of.len())
            .find(|&role| self.scenario.roles[role].works[stage] && self.is(role, shortage))
    }

    fn has(&self, stage: StageId, shortage: Shortage) -> bool {
        self.holder(stage, shortage).is_some()
    }

    /// Stages that lose deals because due touches were not made, and which warning tells of each.
    pub fn neglected(&self) -> Vec<(Teller, Neglected)> {
        let told = |lost: &Lost| {
            let part = |share: f64| Neglected { share: share * lost.of.share, ..lost.of.clone() };
            let limit = self.stage(&lost.of.stage).and_then(|stage| self.limit(stage));
            match limit.filter(|_| lost.cause == NeglectCause::Both) {
                // What was not forgotten waited for the limit, not for time.
                Some(role) => vec![
                    (Teller::Limit(role), part(1.0 - lost.forgotten)),
                    (Teller::Neglect(NeglectCause::Forgotten), part(lost.forgotten)),
                ],
                None => vec![(self.teller(lost), part(1.0))],
            }
        };
        self.neglected.iter().flat_map(told).collect()
    }

    /// The role whose limit of leads makes them wait at a stage.
    fn limit(&self, stage: StageId) -> Option<RoleId> {
        self.holder(stage, Shortage::LeadLimit).filter(|_| self.is_entry(stage))
    }

    fn teller(&self, lost: &Lost) -> Teller {
        let is_of_time = lost.cause == NeglectCause::NoTime;
        let Some(stage) = self.stage(&lost.of.stage).filter(|_| is_of_time) else {
            return Teller::Neglect(lost.cause);
        };
        if self.has(stage, Shortage::Time) {
            return Teller::Overload;
        }
        if let Some(role) = self.holder(stage, Shortage::People) {
            return Teller::Nobody(role);
        }
        match self.limit(stage) {
            Some(role) => Teller::Limit(role),
            None if self.is_quiet(stage) => Teller::Neglect(NeglectCause::Peaks),
            None => Teller::Neglect(NeglectCause::NoTime),
        }
    }

    /// Whether all who do something in a stage have little to do over the run.
    fn is_quiet(&self, stage: StageId) -> bool {
        let rows = self.scenario.roles.iter().zip(&self.forecast.roles);
        let mut rows = rows.filter(|(role, row)| {
            role.works[stage] && row.utilisation.is_some_and(|used| used > 0.0)
        });
        rows.all(|(_, row)| self.has_little(row))
    }

    /// Whether accounts lie uncalled that people of the role could call.
    pub fn has_uncalled(&self, role: RoleId) -> bool {
        let segments = self.forecast.base.segments.iter().enumerate();
        let served = segments.filter(|(segment, _)| self.scenario.roles[role].serves(*segment));
        let fresh: f64 = served.map(|(_, of)| of.stocks[0].mean).sum();
        self.forecast.base.runs_dry.value < RARELY && fresh >= UNCALLED * self.row(role).headcount
    }
}

/// Leads that a limit holds back, if there are any to speak of.
pub fn held(row: &RoleRow) -> Option<HeldBack> {
    row.held_back.filter(|held| held.leads >= 0.5)
}

/// Stages in which many deals are lost because due touches were not made, and why they were not.
fn neglected(forecast: &Forecast) -> Vec<Lost> {
    let stage = |stage: &StageRow| {
        let all: f64 = stage.lost.iter().map(|row| row.deals).sum();
        let row = stage.lost.iter().find(|row| row.reason == LossReason::Neglected)?;
        let forgotten = (stage.forgotten / row.deals).min(1.0);
        let cause = match forgotten {
            share if share < 0.2 => NeglectCause::NoTime,
            share if share > 0.8 => NeglectCause::Forgotten,
            _ => NeglectCause::Both,
        };
        let of = Neglected { stage: stage.name.clone(), share: row.deals / all };
        (of.share > 0.1).then_some(Lost { cause, of, forgotten })
    };
    forecast.funnel.iter().filter_map(stage).collect()
}

/// Share of a role's hours from which on it is told that they are lost.
pub(super) const MANY_HOURS: f64 = 0.02;
