//! What is allowed in a scenario, but probably not meant.

use super::doubt::{Doubt, DoubtKind, path};
use super::implied::{Implied, ImpliedRole, seats};
use super::written::{Amount, Days, Share};
use crate::language::problem::quoted;
use crate::language::short;
use crate::messages::{Number, Say, messages};
use crate::scenario::middle;
use crate::scenario::quantity::{Draws, Quantity};
use crate::scenario::{Channel, ChannelSource, Role, Scenario, Stage, Touch};
use crate::units::DAYS_A_YEAR;

messages!(say, "review/lint");

/// Everything doubtful in a scenario.
pub fn doubts(scenario: &Scenario, implied: &Implied) -> Vec<Doubt> {
    let middle = &middle(&scenario.unknowns);
    let mut doubts = Vec::new();
    let stages = scenario.stages.iter().enumerate();
    let enters = |stage: usize| scenario.channels.iter().any(|channel| channel.enters == stage);
    let is_first = |stage: usize| stage == 0 || enters(stage);
    doubts.extend(stages.filter_map(|(index, stage)| idle(is_first(index), stage, middle)));
    doubts.extend(scenario.stages.iter().filter_map(precise));
    for (index, role) in scenario.roles.iter().enumerate() {
        doubts.extend(slow_ramp(role, middle));
        doubts.extend(crowded(scenario, role, index, middle));
        doubts.extend(super::pay_lint::doubts(scenario, role, middle));
    }
    doubts.extend(super::work_lint::doubts(scenario, implied, middle));
    match flooded(scenario, implied, middle) {
        Some(flood) => doubts.push(flood),
        None => doubts.extend(implied.roles.iter().filter_map(overloaded)),
    }
    doubts.extend(dry(scenario, implied, middle));
    doubts.extend(super::never_lint::doubts(scenario, middle));
    doubts.extend(super::scale_lint::doubts(scenario, implied, middle));
    doubts.extend(scenario.targets.iter().filter_map(|target| part_of_year(scenario, target)));
    doubts
}

/// Longest mean gap, days, of a stage that nothing but a touch happens in.
const SHORT_GAP: f64 = 1.0;

fn idle(is_first: bool, stage: &Stage, middle: Draws) -> Option<Doubt> {
    let has_no_hours = stage.hours.at(middle) <= 0.0;
    let is_brief = stage.gap.length.mean(middle) <= SHORT_GAP;
    // Where deals enter, the stage is the contact itself, which takes time and is counted even if all pass it.
    let is_idle = has_no_hours || (!is_first && is_brief && all_pass(stage, middle));
    let key = if has_no_hours { "hours" } else { "convert" };
    is_idle.then(|| {
        let seen = say::IdleStage { stage: &quoted(&stage.name), has_no_hours };
        let told: [&dyn Say; 3] = [&seen, &say::IdleStageMatters, &say::IdleStageHelps];
        Doubt::new(DoubtKind::IdleStage, path(&["stages", &stage.name, key]), told)
    })
}

/// Whether the first touch of the stage moves every deal on.
fn all_pass(stage: &Stage, middle: Draws) -> bool {
    let asks = stage.asks_need || stage.asks_solvent;
    !asks
        && stage.steps == 1
        && match &stage.touch {
            Touch::Geometric { convert, touches } => {
                convert.at(middle) >= 1.0 && touches.at(middle) <= 1.0
            }
            Touch::Listed(list) => list[0].0 >= 1.0,
        }
}

/// A share with more than three digits that is said to be known exactly.
fn precise(stage: &Stage) -> Option<Doubt> {
    let Touch::Geometric { convert: Quantity::Known(convert), .. } = stage.touch else {
        return None;
    };
    let tenths = convert * 1000.0;
    let is_round = (tenths - libm::round(tenths)).abs() < 1e-6;
    let is_fraction = (2..=12).any(|n| {
        let parts = convert * f64::from(n);
        (parts - libm::round(parts)).abs() < 1e-9
    });
    (!is_round && !is_fraction).then(|| {
        let seen = say::Precision { stage: &quoted(&stage.name), convert: &Share(convert) };
        let helps = say::PrecisionHelps { range: &around(convert) };
        let told: [&dyn Say; 3] = [&seen, &say::PrecisionMatters, &helps];
        Doubt::new(DoubtKind::Precision, path(&["stages", &stage.name, "convert"]), told)
    })
}

/// A range of a tenth to both sides, in whole percent.
fn around(share: f64) -> String {
    let low = libm::floor(share * 90.0).max(1.0);
    let high = libm::ceil(share * 110.0).clamp(low + 1.0, 99.0);
    format!("{low}% to {high}%")
}

fn slow_ramp(role: &Role, middle: Draws) -> Option<Doubt> {
    let ramp = role.ramp.days.at(middle);
    let attrition = role.attrition_per_day.at(middle);
    (attrition > 0.0 && ramp > 1.0 / attrition).then(|| {
        let stay = Days(libm::round(1.0 / attrition));
        let seen = say::SlowRamp {
            role: &quoted(&role.name),
            ramp: &Days(libm::round(ramp)),
            stay: &stay,
        };
        let told: [&dyn Say; 3] = [&seen, &say::SlowRampMatters, &say::SlowRampHelps];
        Doubt::new(DoubtKind::RampOutlastsTenure, path(&["roles", &role.name, "ramp"]), told)
    })
}

/// Reps per head above which coaching stretches thin.
const CROWD: f64 = 8.0;

fn crowded(scenario: &Scenario, role: &Role, index: usize, middle: Draws) -> Option<Doubt> {
    let head = role.head.as_ref()?;
    let led = scenario.roles.iter().enumerate().filter(|(i, _)| head.leads[*i] && *i != index);
    let led: f64 = led.map(|(_, role)| seats(role)).sum();
    // A head who sells half of the day is half a head.
    let sells = head.sells.map_or(0.0, |share| share.at(middle));
    let per_head = led / (seats(role) * (1.0 - sells));
    (per_head > CROWD && per_head.is_finite()).then(|| {
        let reps = Amount(libm::round(per_head * 10.0) / 10.0);
        let seen = say::CrowdedHead { role: &quoted(&role.name), reps: &reps };
        let told: [&dyn Say; 3] = [&seen, &say::CrowdedHeadMatters, &say::CrowdedHeadHelps];
        Doubt::new(DoubtKind::CrowdedHead, path(&["roles", &role.name]), told)
    })
}

/// Load above which a period was mistaken rather than a team too small.
const FLOOD: f64 = 10.0;

/// Leads for many times the hours there are: a month written as a day. Told once, at the channel
/// that brings most of them.
fn flooded(scenario: &Scenario, implied: &Implied, middle: Draws) -> Option<Doubt> {
    let fed = |role: &&ImpliedRole| role.inbound_hours_per_month > role.prospected_hours_per_month;
    let loaded = |role: &&ImpliedRole| role.load > FLOOD && role.seats > 0.0;
    let role = implied.roles.iter().filter(fed).find(loaded)?;
    let daily = |channel: &Channel| match channel.source {
        ChannelSource::Inflow { leads_per_day } => Some(leads_per_day.at(middle)),
        _ => None,
    };
    let rates = scenario.channels.iter().filter_map(|channel| Some((channel, daily(channel)?)));
    let (channel, leads) = rates.max_by(|a, b| a.1.total_cmp(&b.1))?;
    let rounded = libm::round(leads);
    let typed = short(rounded);
    let a_month = say::FloodedHelpsMonth { leads: &typed };
    let is_whole = (leads - rounded).abs() < 1e-9;
    let seen = say::Flooded {
        channel: &quoted(&channel.name),
        leads: &Amount(libm::round(leads * 10.0) / 10.0),
        role: &quoted(&role.name),
        hours: &Amount(libm::round(role.selling_hours_per_month)),
        work: &Amount(libm::round(needed(role))),
    };
    let helps: &dyn Say = if is_whole { &a_month } else { &say::FloodedHelps };
    let told: [&dyn Say; 3] = [&seen, &say::FloodedMatters, helps];
    Some(Doubt::new(DoubtKind::Overload, path(&["channels", &channel.name, "leads"]), told))
}

/// Hours of work a month.
fn needed(role: &ImpliedRole) -> f64 {
    role.inbound_hours_per_month + role.prospected_hours_per_month
}

/// Times what there is up to which it is enough.
const ENOUGH: f64 = 1.05;

fn overloaded(role: &ImpliedRole) -> Option<Doubt> {
    (role.load > ENOUGH && role.seats > 0.0).then(|| {
        let seen = say::Overloaded {
            role: &quoted(&role.name),
            work: &Amount(libm::round(needed(role))),
            hours: &Amount(libm::round(role.selling_hours_per_month)),
        };
        let told: [&dyn Say; 3] = [&seen, &say::OverloadedMatters, &say::OverloadedHelps];
        Doubt::new(DoubtKind::Overload, path(&["roles", &role.name]), told)
    })
}

fn dry(scenario: &Scenario, implied: &Implied, middle: Draws) -> Option<Doubt> {
    let contacts: f64 = implied.roles.iter().map(|role| role.contacts_per_month).sum();
    let ceiling: f64 = implied
        .segments
        .iter()
        .map(|segment| segment.ceiling_contacts_per_month.unwrap_or(f64::INFINITY))
        .sum();
    let accounts: f64 = scenario.segments.iter().map(|segment| segment.accounts.at(middle)).sum();
    let months = f64::from(scenario.calendar.horizon()) / crate::units::DAYS_A_MONTH;
    let runs_dry = contacts > ENOUGH * ceiling && contacts * months > accounts && accounts > 0.0;
    runs_dry.then(|| {
        let [contacts, ceiling] = [contacts, ceiling].map(|of| Amount(libm::round(of)));
        let seen = say::BaseRunsDry { contacts: &contacts, ceiling: &ceiling };
        let told: [&dyn Say; 3] = [&seen, &say::BaseRunsDryMatters, &say::BaseRunsDryHelps];
        Doubt::new(DoubtKind::BaseRunsDry, path(&["segments", &scenario.segments[0].name]), told)
    })
}

fn part_of_year(scenario: &Scenario, target: &crate::scenario::Target) -> Option<Doubt> {
    target.growth?;
    let days = f64::from(target.by_day + 1 - target.from_day);
    (days < DAYS_A_YEAR - 16.0).then(|| {
        let by = scenario.calendar.date(i64::from(target.by_day)).to_string();
        let days = Number::written(days.to_string());
        let seen = say::PartOfYear { target: &quoted(&target.name), days: &days };
        let matters = say::PartOfYearMatters { by: &by };
        let told: [&dyn Say; 3] = [&seen, &matters, &say::PartOfYearHelps];
        Doubt::new(DoubtKind::PartOfYear, path(&["targets", &target.name, "growth"]), told)
    })
}
