//! Typed warnings: what was seen, why it matters, what helps.

use super::money::{ALARMING, CashOut};
use super::pay::PayRow;
use super::shortage::{RARELY, Shortage, Shortages, StandsEmpty, Teller, held};
use super::{Forecast, HeldBack, RoleRow, SegmentRow};
use crate::figures::Figure;
use crate::scenario::{LeadPeriod, RoleId, Scenario, Segment};
use crate::statistics::normal;
use crate::study::method::findings::Halt;
use crate::study::method::spread::Spread;
use crate::study::pay::out_of_sight;
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

/// Everything in `forecast` that a user should be told.
pub fn warnings(scenario: &Scenario, forecast: &Forecast) -> Vec<Warning> {
    let mut found = Vec::new();
    found.extend(of_work(forecast));
    found.extend(of_basis(forecast));
    let short = Shortages::of(scenario, forecast);
    let neglected = short.neglected();
    let told_by = |teller: Teller| -> Vec<Neglected> {
        let told = neglected.iter().filter(|(by, _)| *by == teller);
        told.map(|(_, stage)| stage.clone()).collect()
    };
    let is_staffed = forecast.roles.iter().any(|role| role.headcount > 0.0);
    if is_staffed {
        found.extend(of_empty_roles(forecast, &told_by));
    }
    let loads = |shortages: &[Shortage]| loads(scenario, forecast, &short, shortages);
    found.extend(of_overload(loads(&[Shortage::Time]), told_by(Teller::Overload)));
    found.extend(of_lost_hours(forecast));
    found.extend(of_checks(forecast));
    found.extend(of_care(forecast));
    found.extend(of_slips(forecast));
    found.extend(of_idle(loads(&[Shortage::OpenDeals, Shortage::Accounts, Shortage::Work])));
    found.extend(of_held_leads(forecast, &short, &told_by));
    found.extend(of_base(scenario, forecast, &short));
    found.extend(of_segments(forecast));
    found.extend(of_targets(forecast));
    found.extend(of_key_person(forecast));
    found.extend(of_neglect(&told_by));
    found.extend(of_cash(scenario, forecast));
    found.extend(of_pay(forecast));
    found.extend(of_ignorance(forecast));
    found
}

/// The first threshold of each plan that nobody gets to.
fn of_pay(forecast: &Forecast) -> Vec<Warning> {
    let roles = forecast.pay.iter().flat_map(|pay| &pay.roles);
    let unreached = |row: &PayRow| {
        let step = out_of_sight(row)?;
        let (role, from, reached) = (row.role.clone(), step.from, step.reached);
        Some(Warning::UnreachedStep { role, from, reached })
    };
    roles.filter_map(unreached).collect()
}

/// Why nothing happens at all.
fn of_work(forecast: &Forecast) -> Option<Warning> {
    let is_empty = forecast.roles.iter().all(|role| role.headcount <= 0.0);
    let has_hours = forecast.roles.iter().any(|role| role.utilisation.is_some());
    match (is_empty, has_hours) {
        (true, _) => Some(Warning::NobodyWorks),
        (false, false) => Some(Warning::NoWorkingDay),
        _ => None,
    }
}

fn of_basis(forecast: &Forecast) -> Option<Warning> {
    let runs = forecast.basis.runs;
    if forecast.basis.halt == Some(Halt::Deadline) {
        Some(Warning::DeadlineReached { runs })
    } else if forecast.basis.halt.is_some() || forecast.basis.is_partial {
        Some(Warning::Partial { runs })
    } else if forecast.basis.is_precise == Some(false) {
        Some(Warning::Imprecise { runs })
    } else {
        None
    }
}

/// How busy the roles are that are short of one of these.
fn loads(
    scenario: &Scenario,
    forecast: &Forecast,
    short: &Shortages<'_>,
    shortages: &[Shortage],
) -> Vec<RoleLoad> {
    let load = |(role, row): (RoleId, &RoleRow)| {
        let prospects = scenario.roles[role].prospects;
        let short_of = short.of[role].filter(|of| shortages.contains(of))?;
        Some(RoleLoad {
            role: row.name.clone(),
            utilisation: row.utilisation?,
            overdue: row.overdue,
            overdue_orders: row.overdue_orders,
            prospects,
            answers_leads: scenario.roles[role].answers_inbound,
            short_of: Some(short_of),
            could_prospect: !prospects && short.has_uncalled(role),
        })
    };
    forecast.roles.iter().enumerate().filter_map(load).collect()
}

fn of_empty_roles<'a>(
    forecast: &'a Forecast,
    told_by: &'a dyn Fn(Teller) -> Vec<Neglected>,
) -> impl Iterator<Item = Warning> + 'a {
    forecast.roles.iter().enumerate().filter_map(|(role, row)| {
        let (found, neglected) = (row.stands_empty.clone()?, told_by(Teller::Nobody(role)));
        Some(Warning::RoleStandsEmpty { role: row.name.clone(), found, neglected })
    })
}

fn of_overload(roles: Vec<RoleLoad>, neglected: Vec<Neglected>) -> Option<Warning> {
    (!roles.is_empty()).then_some(Warning::Overload { roles, neglected })
}

fn of_idle(roles: Vec<RoleLoad>) -> Option<Warning> {
    (!roles.is_empty()).then_some(Warning::Idle { roles })
}

fn of_held_leads<'a>(
    forecast: &'a Forecast,
    short: &'a Shortages<'_>,
    told_by: &'a dyn Fn(Teller) -> Vec<Neglected>,
) -> impl Iterator<Item = Warning> + 'a {
    forecast.roles.iter().enumerate().filter_map(|(role, row)| {
        let HeldBack { at_most, per, leads, .. } = held(row)?;
        Some(Warning::LeadsHeldBack {
            role: row.name.clone(),
            at_most,
            per,
            leads,
            utilisation: row.utilisation,
            has_time: short.is(role, Shortage::LeadLimit) && !row.is_full(),
            neglected: told_by(Teller::Limit(role)),
        })
    })
}

fn of_base(scenario: &Scenario, forecast: &Forecast, short: &Shortages<'_>) -> Option<Warning> {
    let probability = forecast.base.runs_dry.value;
    let from = forecast.base.dry_from.clone();
    let roles = scenario.roles.iter().enumerate();
    let callers = roles.filter(|(role, of)| of.prospects && !short.wants_time(*role));
    let callers: Vec<String> = callers.map(|(_, of)| of.name.clone()).collect();
    let wears_out = scenario.segments.iter().any(Segment::wears_out);
    (probability >= RARELY).then_some(Warning::BaseRunsDry {
        probability,
        from,
        callers,
        wears_out,
    })
}

/// Segments that are called up, unless that is only what the base does.
fn of_segments(forecast: &Forecast) -> Option<Warning> {
    let base = &forecast.base;
    if base.segments.len() < 2 {
        return None;
    }
    let adds = |segment: &SegmentRow, probability: f64| {
        let is_rarer = probability <= base.runs_dry.value;
        let is_earlier = segment.dry_from < base.dry_from || base.runs_dry.value < RARELY;
        probability >= RARELY && (!is_rarer || is_earlier)
    };
    let dry = |segment: &SegmentRow| {
        let probability = segment.runs_dry.as_ref()?.value;
        let (name, from) = (segment.name.clone(), segment.dry_from.clone());
        let dry = DrySegment { segment: name, probability, from };
        adds(segment, probability).then_some(dry)
    };
    let segments: Vec<DrySegment> = base.segments.iter().filter_map(dry).collect();
    (!segments.is_empty()).then_some(Warning::SegmentRunsDry { segments })
}

fn of_targets(forecast: &Forecast) -> impl Iterator<Item = Warning> + '_ {
    // Few runs may miss a target by luck.
    forecast.targets.iter().filter(|target| target.probability.high < 0.05).map(|target| {
        Warning::TargetOutOfReach {
            target: target.name.clone(),
            probability: target.probability.value,
            at_most: target.probability.high,
        }
    })
}

fn of_key_person(forecast: &Forecast) -> Option<Warning> {
    let sales = forecast.seats.iter().map(|seat| seat.sales.mean).filter(|&sales| sales > 0.0);
    let sales: Vec<f64> = sales.collect();
    let reps = sales.len();
    let each = sales.iter().sum::<f64>() / reps.max(1) as f64;
    let (share, by_luck) = (forecast.top_reps[0].mean, share_by_luck(reps, each));
    // Whoever serves the customers that others have won is no equal of theirs.
    let is_alike = forecast.customers.is_none();
    let is_key = is_alike
        && reps >= 3
        && each >= FEWEST_SALES
        && share > 0.3
        && share > 2.0 / reps as f64
        && share > 1.25 * by_luck;
    is_key.then_some(Warning::KeyPerson { share, by_luck, reps })
}

/// Sales a rep below which the best one is whoever had luck.
const FEWEST_SALES: f64 = 5.0;

/// Share of the sales of the luckiest of `reps` equals who make `each` sales on average: the largest
/// of so many Poisson numbers, taken as normal (Blom 1958).
fn share_by_luck(reps: usize, each: f64) -> f64 {
    let n = reps.max(1) as f64;
    let largest = normal::quantile((n - 0.375) / (n + 0.25));
    (1.0 + largest.max(0.0) / libm::sqrt(each.max(1e-9))).min(n) / n
}

/// Once for each cause.
fn of_neglect<'a>(
    told_by: &'a dyn Fn(Teller) -> Vec<Neglected>,
) -> impl Iterator<Item = Warning> + 'a {
    use NeglectCause::{Both, Forgotten, NoTime, Peaks};
    [NoTime, Peaks, Forgotten, Both].into_iter().filter_map(|cause| {
        let stages = told_by(Teller::Neglect(cause));
        (!stages.is_empty()).then_some(Warning::Neglect { cause, stages })
    })
}

/// Share of a role's hours from which on it is told that they are lost.
pub(super) const MANY_HOURS: f64 = 0.02;

fn of_lost_hours(forecast: &Forecast) -> Option<Warning> {
    let roles = forecast.roles.iter().filter(|role| role.lost_share >= MANY_HOURS);
    let lost = |role: &RoleRow| LostHours {
        role: role.name.clone(),
        hours: role.lost_hours,
        share: role.lost_share,
    };
    let roles: Vec<LostHours> = roles.map(lost).collect();
    (!roles.is_empty()).then_some(Warning::HoursLieIdle { roles })
}

/// Share of the checks that is made where they fit, but for those that are still going on at the end.
const ALL_CHECKS: f64 = 0.9;

fn of_checks(forecast: &Forecast) -> Option<Warning> {
    let checks = forecast.conduct.checks.as_ref()?;
    let made = checks.made.filter(|&made| made < ALL_CHECKS)?;
    let (by, asked_hours, given_hours) = (checks.by.clone(), checks.asked.mean, checks.hours.mean);
    Some(Warning::ChecksDoNotFit { by, made, asked_hours, given_hours })
}

/// Share of the care from which on it is enough.
const ENOUGH_CARE: f64 = 0.9;

fn of_care(forecast: &Forecast) -> Option<Warning> {
    let care = forecast.customers.as_ref()?.care.as_ref()?;
    let share = care.share.as_ref()?.mean;
    let is_missed = care.assumed.iter().any(|of| of.neglect > 1.0) && share < ENOUGH_CARE;
    let (given_hours, asked_hours) = (care.given.mean, care.asked.mean);
    is_missed.then_some(Warning::CareMissing { share, given_hours, asked_hours })
}

fn of_slips(forecast: &Forecast) -> Option<Warning> {
    let slips = forecast.slips.as_ref().filter(|slips| slips.decide())?;
    Some(Warning::SlipsDecide { share: slips.share.mean, chance: slips.chance })
}

/// Only if the user stated the cash at the start.
fn of_cash(scenario: &Scenario, forecast: &Forecast) -> Option<Warning> {
    let is_stated = scenario.overheads.states_cash();
    let lowest = forecast.total(Figure::LowestCash)?;
    let out = forecast.money.cash.runs_out.as_ref().filter(|_| is_stated)?;
    let Spread { p10, p50, error, .. } = *lowest;
    let is_alarming = out.chance.value >= ALARMING;
    let hires = scenario.roles.iter().any(|role| !role.hires.is_empty());
    let out = Box::new(out.clone());
    is_alarming.then_some(Warning::CashRunsOut { out, p10, p50, error, hires })
}

fn of_ignorance(forecast: &Forecast) -> Option<Warning> {
    let split = forecast.variance.ignorance.as_ref()?;
    let path = forecast.variance.unknowns.first()?.path.clone();
    let share = split.value;
    // A split from few runs may be anything.
    (share > 0.5 && split.low > 0.35).then_some(Warning::MostlyIgnorance { share, path })
}
