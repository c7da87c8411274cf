//! Which warnings a forecast gives.

pub use super::finding::{DrySegment, LostHours, NeglectCause, Neglected, RoleLoad, Warning};

use super::finding::{Forecast, HeldBack, RoleRow, SegmentRow, Shortage};
use super::money::ALARMING;
use super::pay::{PayRow, out_of_sight};
use super::shortage::{MANY_HOURS, RARELY, Shortages, Teller, held};
use crate::figures::Figure;
use crate::scenario::{RoleId, Scenario, Segment};
use crate::statistics::normal;
use crate::study::method::findings::Halt;
use crate::study::method::spread::Spread;

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
            target: target.asked.name.clone(),
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
