//! Typed warnings: what was seen, why it matters, what helps.

use super::roles::{Shortage, StandsEmpty};
use crate::scenario::LeadPeriod;
use crate::study::forecast::money::CashOut;
use serde::Serialize;

/// Something that the user should know before trusting or following a forecast.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Warning {
    /// Roles have more to do than hours: touches pile up.
    Overload {
        /// The roles.
        roles: Vec<RoleLoad>,
        /// Stages of these roles that lose many deals for it.
        neglected: Vec<Neglected>,
    },
    /// Roles have little to do.
    Idle {
        /// The roles.
        roles: Vec<RoleLoad>,
    },
    /// Leads wait because nobody may get more of them.
    LeadsHeldBack {
        /// Role.
        role: String,
        /// Most leads of a rep.
        at_most: u32,
        /// In what time.
        per: LeadPeriod,
        /// Leads that found nobody with room on the day they came, mean.
        leads: f64,
        /// Hours used / hours there were.
        utilisation: Option<f64>,
        /// Whether a higher limit would help: the people have time for more.
        has_time: bool,
        /// Stages in which many of them are lost as they wait.
        neglected: Vec<Neglected>,
    },
    /// Nobody is left in a role, nobody is to come, and deals wait there.
    RoleStandsEmpty {
        /// Role.
        role: String,
        /// How often, since when, and what waits.
        found: StandsEmpty,
        /// Stages of the role that lose many deals for it.
        neglected: Vec<Neglected>,
    },
    /// Prospecting reps run out of accounts.
    BaseRunsDry {
        /// Share of replications.
        probability: f64,
        /// Typical month, ISO date of its first day.
        from: Option<String>,
        /// Roles that prospect and are not short of time: fewer of their people would call as many.
        callers: Vec<String>,
        /// Whether refusals wear accounts out: some are closed for ever, or are less willing after each.
        wears_out: bool,
    },
    /// Segments run out of fresh accounts, earlier or more often than the base does.
    SegmentRunsDry {
        /// The segments.
        segments: Vec<DrySegment>,
    },
    /// A target is all but impossible.
    TargetOutOfReach {
        /// Target.
        target: String,
        /// P(met).
        probability: f64,
        /// The most that it may be, 95 %.
        at_most: f64,
    },
    /// Revenue hangs on one rep.
    KeyPerson {
        /// Share of revenue of the best rep.
        share: f64,
        /// Share that the luckiest of equal reps would have, about.
        by_luck: f64,
        /// Reps.
        reps: usize,
    },
    /// Many deals are lost because due touches were not made.
    Neglect {
        /// Why they were not made.
        cause: NeglectCause,
        /// The stages.
        stages: Vec<Neglected>,
    },
    /// Hours lie idle at the ends of days while touches wait.
    HoursLieIdle {
        /// The roles.
        roles: Vec<LostHours>,
    },
    /// Whoever checks has no time for all of it.
    ChecksDoNotFit {
        /// The role that checks; `None` = the founder.
        by: Option<String>,
        /// Share of the checks that were due which are made.
        made: f64,
        /// Hours of the checks that were due, mean.
        asked_hours: f64,
        /// Hours of checking, mean.
        given_hours: f64,
    },
    /// Customers do not get the care that they need, and leave faster for it.
    CareMissing {
        /// Share of the hours that is given in time.
        share: f64,
        /// Hours given, mean.
        given_hours: f64,
        /// Hours that were needed, mean.
        asked_hours: f64,
    },
    /// Touches that are forgotten or go amiss take much of the revenue, or decide over the target.
    SlipsDecide {
        /// What they take of the revenue that there would be without them, or of the sales.
        share: f64,
        /// Chance of the first target with them and without; `None` if there is no target.
        chance: Option<[f64; 2]>,
    },
    /// The department runs out of cash.
    CashRunsOut {
        /// Lowest cash at P10.
        p10: f64,
        /// How often it runs out, and when.
        out: Box<CashOut>,
        /// Lowest cash at the median.
        p50: f64,
        /// Standard error of these amounts.
        error: f64,
        /// Whether the file hires anybody, who might come later.
        hires: bool,
    },
    /// A threshold of a pay plan that hardly any month reaches.
    UnreachedStep {
        /// Role.
        role: String,
        /// Share of the month's quota.
        from: f64,
        /// Share of the rep-months that reach it.
        reached: f64,
    },
    /// Most of the spread comes from numbers that nobody has measured.
    MostlyIgnorance {
        /// Share of the variance.
        share: f64,
        /// The number that explains most of it.
        path: String,
    },
    /// The headline is not known as precisely as was asked.
    Imprecise {
        /// Replications done.
        runs: u64,
    },
    /// The run was interrupted.
    Partial {
        /// Replications done.
        runs: u64,
    },
    /// The time allowed was over before everything was done.
    DeadlineReached {
        /// Replications done.
        runs: u64,
    },
    /// There is nobody in any seat on any day.
    NobodyWorks,
    /// There are people and not one working hour.
    NoWorkingDay,
}

/// How busy a role is.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct RoleLoad {
    /// Role.
    pub role: String,
    /// Hours used / hours there were.
    pub utilisation: f64,
    /// Touches overdue on an evening of a working day, mean over the last four weeks.
    pub overdue: f64,
    /// Of these, orders of customers.
    pub overdue_orders: f64,
    /// Whether it prospects.
    pub prospects: bool,
    /// Whether it answers leads: those of channels come to it.
    pub answers_leads: bool,
    /// What keeps it from bringing more.
    pub short_of: Option<Shortage>,
    /// Whether it does not prospect while accounts that it serves lie fresh and uncalled.
    pub could_prospect: bool,
}

/// Hours that a role loses at the ends of its days.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct LostHours {
    /// Role.
    pub role: String,
    /// Hours, mean over replications.
    pub hours: f64,
    /// Of the hours that there were.
    pub share: f64,
}

/// A segment without fresh accounts.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct DrySegment {
    /// Segment.
    pub segment: String,
    /// Share of replications.
    pub probability: f64,
    /// Typical month, ISO date of its first day.
    pub from: Option<String>,
}

/// A stage that loses deals because due touches were not made.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Neglected {
    /// Stage.
    pub stage: String,
    /// Share of the stage's losses.
    pub share: f64,
}

/// Why due touches were not made.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum NeglectCause {
    /// They waited for a rep with time.
    NoTime,
    /// They were forgotten.
    Forgotten,
    /// Some waited, some were forgotten.
    Both,
    /// They waited for a rep with time on some days, while most hours of the run are not used.
    Peaks,
}
