//! What a scenario says before anything is simulated: the arithmetic that its author could have done.
//!
//! Numbers that are not known exactly stand at their middle. Nobody waits, nobody quits, and everybody
//! is at full strength: a ceiling to compare the simulation with.

mod base;
mod capacity;
mod flow;
mod load;
mod numbers;
mod origins;
mod route;
mod skill;
mod source;
mod stage;

use crate::scenario::pay::{Terms, payout_curve};
use crate::scenario::quantity::Draws;
use crate::scenario::{Role, Scenario, SegmentId, middle};
use crate::units::Money;
use base::Calls;
use capacity::order_loads;
pub(super) use capacity::seats;
use flow::{Flow, leads_per_month};
use load::roles;
pub use numbers::{
    Implied, ImpliedPayouts, ImpliedRole, ImpliedSegment, ImpliedSource, ImpliedStage, OrderLoad,
    Origin,
};
use route::Route;
pub(super) use skill::reaches;
use source::{Bringer, Source, days, first_contacts, mean_over, mixed, signed, told};
use stage::day_length;

/// The arithmetic of a scenario.
pub fn implied(scenario: &Scenario) -> Implied {
    let middle = &middle(&scenario.unknowns);
    let flow = Flow::of(scenario, middle);
    let called: Vec<Route> = (0..scenario.segments.len()).map(|of| flow.called(of)).collect();
    let bases = called.iter().enumerate();
    let ceilings: Vec<Option<f64>> =
        bases.map(|(segment, route)| base::ceiling(&flow, segment, route)).collect();
    let borne = (0..scenario.segments.len()).filter(|&segment| scenario.is_called(segment));
    let calls: Vec<Calls> =
        (0..scenario.segments.len()).map(|of| base::calls(&flow, of, &called[of])).collect();
    let borne = borne.map(|segment| calls[segment].a_month(flow.run())).sum();
    let (roles, contacts) = roles(&flow, borne);
    let sources = flow.sources(&contacts, &calls);
    let first = first_contacts(&sources);
    let stages = mixed(scenario, &sources);
    let of_first = mixed(scenario, &first);
    let conversion = signed(&first);
    let woken: Vec<Source> =
        sources.iter().filter(|source| source.from == Bringer::Pool).cloned().collect();
    let of_woken = mixed(scenario, &woken);
    let deals = |of: &mut dyn Iterator<Item = &Source>| of.map(|source| source.deals).sum::<f64>();
    let new = deals(&mut sources.iter().filter(|source| source.is_new()));
    let wake = if new > 0.0 { deals(&mut woken.iter()) / new } else { 0.0 };
    let conversion_later = if wake > 0.0 { wake * signed(&woken) } else { 0.0 };
    let won = conversion + conversion_later;
    let per_contact = |of: fn(&ImpliedStage) -> f64| -> f64 {
        let sum = |stages: &[ImpliedStage]| -> f64 {
            stages.iter().map(|stage| of(stage) * stage.reached).sum()
        };
        if wake > 0.0 { sum(&of_first) + wake * sum(&of_woken) } else { sum(&of_first) }
    };
    let days_to_signature = match conversion_later > 0.0 {
        true => (conversion * days(&first) + conversion_later * days(&woken)) / won,
        false => days(&first),
    };
    let advance = &scenario.sale.advance_after;
    let segments = (0..scenario.segments.len())
        .map(|segment| segment_of(scenario, segment, &sources, &called[segment], ceilings[segment]))
        .collect();
    Implied {
        orders: order_loads(scenario),
        conversion,
        conversion_later,
        touches_per_won: per_contact(|stage| stage.touches) / won,
        hours_per_won: per_contact(|stage| stage.hours) / won,
        days_to_signature,
        days_to_sale: days_to_signature + advance.length.mean(middle) * day_length(advance.unit),
        leads_per_month: scenario
            .channels
            .iter()
            .map(|channel| leads_per_month(scenario, channel, middle))
            .sum(),
        roles,
        segments,
        payouts: scenario.roles.iter().filter_map(|role| payouts(scenario, role, middle)).collect(),
        stages,
        sources: told(scenario, &sources),
    }
}

/// What a role is paid by attainment; `None` without a plan or a quota.
pub fn payouts(scenario: &Scenario, role: &Role, middle: Draws) -> Option<ImpliedPayouts> {
    payouts_of_quota(scenario, role, middle).filter(|_| !role.plan.is_empty())
}

/// The same of a role that may have a flat salary; `None` without a quota.
pub fn payouts_of_quota(scenario: &Scenario, role: &Role, middle: Draws) -> Option<ImpliedPayouts> {
    let months = f64::from(role.plan.every.months());
    let quota = role.quota_per_month.at(middle) * months;
    let margin = scenario.margin_of(role, middle);
    let base = Money::from_major(role.pay_per_month.at(middle) * months);
    let terms = Terms::of(&role.plan, middle);
    (quota > 0.0).then(|| ImpliedPayouts {
        role: role.name.clone(),
        every: role.plan.every,
        quota,
        margin,
        curve: payout_curve(&terms, base, Money::from_major(quota), margin),
    })
}

fn segment_of(
    scenario: &Scenario,
    segment: SegmentId,
    sources: &[Source],
    called: &Route,
    ceiling: Option<f64>,
) -> ImpliedSegment {
    let own = |is_new: bool| {
        let of = sources.iter().filter(|source| source.kind.0 == segment);
        of.filter(|source| source.is_new() || !is_new).cloned().collect::<Vec<Source>>()
    };
    let sources = Some(own(true)).filter(|new| !new.is_empty()).unwrap_or_else(|| own(false));
    let (conversion, refused) = if sources.is_empty() {
        (called.signed(0), called.lost(0)[0])
    } else {
        (signed(&sources), mean_over(&sources, |source| source.route.lost(source.enters)[0]))
    };
    let name = scenario.segments[segment].name.clone();
    ImpliedSegment { name, conversion, refused, ceiling_contacts_per_month: ceiling }
}
