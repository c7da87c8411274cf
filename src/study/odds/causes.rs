//! The causes for which a target may be missed, and the department without them.
//!
//! Each is taken away by changing what the scenario says, and never so that it becomes worse. What is left when all
//! are taken away is luck, and what none of them touches: days off, absence, staffing, forgotten tasks.

use crate::scenario::{
    ChannelSource, Quantity, Rep, Scenario, Span, SpanUnit, Stage, Touch, Varying,
};
use serde::Serialize;

/// How many times as many deals there are where their number is no cause.
pub const MORE_DEALS: f64 = 10.0;

/// Most accounts that a segment may have.
const MOST_ACCOUNTS: f64 = 1e9;

/// Why a target may be missed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
#[repr(usize)]
pub enum Cause {
    /// The time that a deal takes. Without it, one contact settles each step, contacts are a day apart, and nothing
    /// waits at a hand-over or for the advance.
    Cycle,
    /// The deals that come to nothing. Without it, every account has a need and money, every stage is passed, no
    /// deal is dropped at a hand-over, and every advance comes.
    Qualification,
    /// The people. Without it, everybody is at full strength from the first day on, whoever's skill is drawn is as good as
    /// the mean, nobody is stated to be weaker than it, and no time goes into training.
    Skill,
    /// The number of deals. Without it, there are ten times as many leads, accounts and open deals, with room and
    /// time for them.
    Deals,
}

impl Cause {
    /// All of them.
    pub const ALL: [Cause; 4] = [Cause::Cycle, Cause::Qualification, Cause::Skill, Cause::Deals];

    /// The scenario without it.
    fn taken_from(self, scenario: &mut Scenario) {
        match self {
            Cause::Cycle => hurry(scenario),
            Cause::Qualification => qualify(scenario),
            Cause::Skill => train(scenario),
            Cause::Deals => multiply(scenario),
        }
    }
}

/// The scenario without these causes.
pub(super) fn without(scenario: &Scenario, causes: &[Cause]) -> Scenario {
    let mut better = scenario.clone();
    causes.iter().for_each(|cause| cause.taken_from(&mut better));
    better
}

const NONE: Quantity = Quantity::Known(0.0);
const ONE: Quantity = Quantity::Known(1.0);

fn fixed(days: Quantity) -> Span {
    Span { length: Varying::Fixed(days), unit: SpanUnit::Days }
}

fn hurry(scenario: &mut Scenario) {
    for stage in &mut scenario.stages {
        stage.touch = at_first_contact(stage);
        stage.gap = fixed(ONE);
        stage.handoff_delay_days = NONE;
    }
    for product in &mut scenario.products {
        (product.gap, product.touches) = (ONE, ONE);
    }
    scenario.sale.advance_after = fixed(NONE);
    scenario.sale.rest_after = fixed(NONE);
}

/// The same share of deals goes on, but the first contact of each step settles it.
fn at_first_contact(stage: &Stage) -> Touch {
    let convert = match &stage.touch {
        Touch::Geometric { convert, .. } => *convert,
        Touch::Listed(pairs) => Quantity::Known(libm::pow(forwards(pairs), f64::from(stage.steps))),
    };
    Touch::Geometric { convert, touches: ONE }
}

/// Probability that a step whose touches advance and lose with these probabilities, the last pair repeated, is ever
/// settled forwards.
fn forwards(pairs: &[(f64, f64)]) -> f64 {
    let (mut open, mut won) = (1.0, 0.0);
    for &(advance, lose) in pairs {
        won += open * advance;
        open *= 1.0 - advance - lose;
    }
    let (advance, lose) = pairs.last().copied().unwrap_or((1.0, 0.0));
    (won + open * advance / (advance + lose)).clamp(0.0, 1.0)
}

fn qualify(scenario: &mut Scenario) {
    for stage in &mut scenario.stages {
        stage.touch = match &stage.touch {
            Touch::Geometric { touches, .. } => {
                Touch::Geometric { convert: ONE, touches: *touches }
            }
            Touch::Listed(pairs) => {
                Touch::Listed(pairs.iter().map(|(advance, lose)| (advance + lose, 0.0)).collect())
            }
        };
        stage.handoff_drop = NONE;
    }
    for segment in &mut scenario.segments {
        (segment.need, segment.solvent) = (ONE, ONE);
    }
    (scenario.sale.advance_fails, scenario.sale.rest_fails) = (NONE, NONE);
}

fn train(scenario: &mut Scenario) {
    let unknowns = &scenario.unknowns;
    let middle = |skill: &Quantity| skill.given(|unknown| unknowns[unknown].belief.quantile(0.5));
    let is_weak = |rep: &Rep| rep.skill.is_some_and(|skill| middle(&skill) < 1.0);
    for role in &mut scenario.roles {
        (role.ramp.days, role.ramp.start) = (NONE, ONE);
        (role.skill_spread, role.training_days) = (NONE, NONE);
        for rep in &mut role.reps {
            rep.is_ramped = true;
            if is_weak(rep) {
                rep.skill = Some(ONE);
            }
        }
    }
    scenario.products.iter_mut().for_each(|product| product.skill_floor = NONE);
    // What it brings stays; only its hours are given back.
    scenario.trainings.iter_mut().for_each(|training| training.hours = NONE);
}

fn multiply(scenario: &mut Scenario) {
    for channel in &mut scenario.channels {
        match &mut channel.source {
            ChannelSource::Inflow { leads_per_day: leads }
            | ChannelSource::Promoters { leads_per_promoter_day: leads }
            | ChannelSource::Referrals { leads_per_promoter_day: leads, .. } => {
                *leads = leads.times(MORE_DEALS);
            }
            ChannelSource::Counts(counts) => {
                counts
                    .iter_mut()
                    .for_each(|count| *count = count.saturating_mul(MORE_DEALS as u32));
            }
        }
    }
    for segment in &mut scenario.segments {
        segment.accounts = match segment.accounts.times(MORE_DEALS) {
            Quantity::Known(accounts) => Quantity::Known(accounts.min(MOST_ACCOUNTS)),
            unknown => unknown,
        };
        segment.inflow_per_day = segment.inflow_per_day.times(MORE_DEALS);
        segment.pool.contact_hours = segment.pool.contact_hours.times(1.0 / MORE_DEALS);
    }
    for deals in &mut scenario.open_deals {
        deals.count = deals.count.saturating_mul(MORE_DEALS as u32);
    }
    for role in &mut scenario.roles {
        role.open_deals = role.open_deals.saturating_mul(MORE_DEALS as u32);
    }
    for stage in &mut scenario.stages {
        stage.hours = stage.hours.times(1.0 / MORE_DEALS);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_list_of_touches_goes_forwards_as_often_at_its_first() {
        assert_eq!(forwards(&[(0.2, 0.3)]), 0.4);
        // Half settles at the first, forwards in two of five; of the other half a quarter goes forwards.
        let found = forwards(&[(0.2, 0.3), (0.1, 0.3)]);
        assert!((found - (0.2 + 0.5 * 0.25)).abs() < 1e-15, "{found}");
    }
}
