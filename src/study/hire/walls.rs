//! Which wall stands in the way: the department without each of them in turn, on the same luck.

use super::trial::{Rule, Trial};
use crate::scenario::{Channel, ChannelSource, Quantity, Role, RoleId, Scenario};
use crate::statistics::{Estimate, normal};
use crate::study::method::paired;
use crate::study::method::spread::Mean;
use crate::study::method::staffing::staffed;
use crate::study::method::whole::Whole;
use serde::Serialize;

/// Replications without each wall at the most.
const RUNS: u64 = 1_600;

/// How many walls there may be.
const WALLS: f64 = 6.0;

/// How many times more leads or accounts.
pub const TIMES: f64 = 10.0;

/// What may stand in the way of more people.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Wall {
    /// Too few leads come.
    Leads,
    /// The base has too few accounts.
    Base,
    /// People take too long until they sell as well as others.
    Ramp,
    /// Heads cannot lead so many, or colleagues get in one another's way.
    Span,
    /// People come too late: hires start later, or decline.
    Hiring,
    /// The people of other roles do not keep up.
    Colleagues,
}

/// A wall, and what its removal brings.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct WallRow {
    /// Which.
    pub wall: Wall,
    /// Replications with and without it.
    pub runs: u64,
    /// P(target met) without it.
    #[serde(rename = "p_target")]
    pub chance: Estimate,
    /// What that is more than with it, a share.
    pub lift: Mean,
}

impl WallRow {
    /// Whether its removal helps, beyond the error of the simulation: none that does not is said to in 95 % of the
    /// searches, all walls together.
    pub fn is_clear(&self) -> bool {
        self.lift.mean > normal::reach(1.0 - 0.1 / WALLS) * self.lift.error
    }
}

/// Plays the department of `with` without each wall, the one that matters most first; whoever calls a halt gets those
/// that are done.
pub(super) fn walls(
    with: &Trial,
    sized: &[RoleId],
    rule: &Rule,
    whole: &mut Whole,
) -> Vec<WallRow> {
    let runs = RUNS.min(with.runs());
    let mut found = Vec::new();
    for (wall, scenario) in without(&with.scenario, sized) {
        let mut trial = Trial::new(with.staffing.clone(), scenario);
        if !trial.play(runs, rule, whole) {
            break;
        }
        let lift = paired::difference(&with.met, &trial.met, 1.0);
        found.push(WallRow { wall, runs, chance: trial.chance(), lift });
    }
    found.sort_by(|a, b| b.lift.mean.total_cmp(&a.lift.mean));
    found
}

/// How many there are to be removed.
pub(super) fn count(scenario: &Scenario, sized: &[RoleId]) -> u64 {
    without(scenario, sized).len() as u64
}

/// The department without each wall that there is in it.
fn without(scenario: &Scenario, sized: &[RoleId]) -> Vec<(Wall, Scenario)> {
    let all = [
        (Wall::Leads, with_leads(scenario)),
        (Wall::Base, with_base(scenario)),
        (Wall::Ramp, without_ramp(scenario)),
        (Wall::Span, without_span(scenario)),
        (Wall::Hiring, without_waiting(scenario)),
        (Wall::Colleagues, with_colleagues(scenario, sized)),
    ];
    all.into_iter().filter(|(_, removed)| removed != scenario).collect()
}

/// Ten times the leads for the same money.
fn with_leads(scenario: &Scenario) -> Scenario {
    let mut more = scenario.clone();
    more.channels.iter_mut().for_each(multiply);
    more
}

fn multiply(channel: &mut Channel) {
    channel.cost_per_lead = channel.cost_per_lead.times(1.0 / TIMES);
    let rate = match &mut channel.source {
        ChannelSource::Counts(counts) => {
            counts.iter_mut().for_each(|count| *count = count.saturating_mul(TIMES as u32));
            return;
        }
        ChannelSource::Inflow { leads_per_day } => leads_per_day,
        ChannelSource::Promoters { leads_per_promoter_day } => leads_per_promoter_day,
        ChannelSource::Referrals { leads_per_promoter_day, .. } => leads_per_promoter_day,
    };
    *rate = rate.times(TIMES);
}

/// Ten times the accounts that prospecting can call.
fn with_base(scenario: &Scenario) -> Scenario {
    let mut more = scenario.clone();
    if !more.roles.iter().any(|role| role.prospects) {
        return more;
    }
    for segment in &mut more.segments {
        segment.accounts = segment.accounts.times(TIMES);
        segment.inflow_per_day = segment.inflow_per_day.times(TIMES);
    }
    more
}

/// Everybody is at full strength from the first day.
fn without_ramp(scenario: &Scenario) -> Scenario {
    let mut strong = scenario.clone();
    let none = Quantity::Known(0.0);
    for role in &mut strong.roles {
        role.training_days = none;
        if role.ramp.days != none {
            role.ramp.days = none;
            role.ramp.start = Quantity::Known(1.0);
        }
    }
    strong
}

/// Heads lead as many as there are, and nobody gets in the way of anybody.
fn without_span(scenario: &Scenario) -> Scenario {
    let mut led = scenario.clone();
    led.rivalry = None;
    for head in led.roles.iter_mut().filter_map(|role| role.head.as_mut()) {
        head.span = Quantity::Known(1e6);
    }
    led
}

/// All hires come on the first day, and nobody declines.
fn without_waiting(scenario: &Scenario) -> Scenario {
    let mut prompt = scenario.clone();
    for role in prompt.roles.iter_mut().filter(|role| !role.hires.is_empty()) {
        role.offer_accepted = Quantity::Known(1.0);
        for hire in &mut role.hires {
            (hire.from_day, hire.every_days) = (0, 0.0);
        }
    }
    prompt
}

/// Twice the people in all other roles that deal with clients, paid as those who are there.
fn with_colleagues(scenario: &Scenario, sized: &[RoleId]) -> Scenario {
    let deals = |role: &Role| role.works.contains(&true) || role.prospects || role.serves_customers;
    let others: Vec<RoleId> = (0..scenario.roles.len())
        .filter(|role| !sized.contains(role) && deals(&scenario.roles[*role]))
        .collect();
    let twice: Vec<u32> =
        others.iter().map(|&role| 2 * scenario.roles[role].seats() as u32).collect();
    staffed(scenario, &others, &twice, None)
}
