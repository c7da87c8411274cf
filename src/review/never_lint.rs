//! What is stated and can never count: it begins after the run, comes after it, or brings nothing.

use super::doubt::{Doubt, DoubtKind, path};
use super::implied::reaches;
use super::scale_lint::value_of;
use super::written::{Amount, Days};
use crate::language::problem::quoted;
use crate::messages::{Say, messages};
use crate::scenario::ownership::DealKind;
use crate::scenario::quantity::{Draws, SpanUnit};
use crate::scenario::{Channel, Product, ProductId, Role, Scenario, Segment};

messages!(say, "review/never_lint");

/// Everything that can never count.
pub fn doubts(scenario: &Scenario, middle: Draws) -> Vec<Doubt> {
    let channels = scenario.channels.iter().filter_map(|channel| opens_late(scenario, channel));
    let reps = scenario.roles.iter().flat_map(|role| comes_late(scenario, role));
    let trained = scenario.roles.iter().filter_map(|role| trains_on(scenario, role, middle));
    let free =
        scenario.segments.iter().filter_map(|segment| for_nothing(scenario, segment, middle));
    let products = scenario.products.iter().enumerate();
    let unsold = products.filter_map(|(index, of)| unsold(scenario, index, of, middle));
    let advances = advance_fails(scenario, middle).or_else(|| advance_late(scenario, middle));
    channels.chain(reps).chain(trained).chain(advances).chain(free).chain(unsold).collect()
}

/// Last day of the run.
fn last_day(scenario: &Scenario) -> String {
    scenario.calendar.date(i64::from(scenario.calendar.horizon()) - 1).to_string()
}

/// A channel that opens when the run is over.
fn opens_late(scenario: &Scenario, channel: &Channel) -> Option<Doubt> {
    (channel.from_day >= scenario.calendar.horizon()).then(|| {
        let seen = say::OpensLate { channel: &quoted(&channel.name) };
        let matters = say::OpensLateMatters { last: &last_day(scenario) };
        let told: [&dyn Say; 3] = [&seen, &matters, &say::OpensLateHelps];
        Doubt::new(DoubtKind::NeverCounts, path(&["channels", &channel.name, "from"]), told)
    })
}

/// People who come when the run is over; told once a role.
fn comes_late(scenario: &Scenario, role: &Role) -> Option<Doubt> {
    let is_late = |day: i64| day >= i64::from(scenario.calendar.horizon());
    let (index, rep) = role.reps.iter().enumerate().find(|(_, rep)| is_late(rep.since_day))?;
    let seen = say::ComesLate { role: &quoted(&role.name), rep: &quoted(&rep.name) };
    let matters = say::ComesLateMatters { last: &last_day(scenario) };
    let told: [&dyn Say; 3] = [&seen, &matters, &say::ComesLateHelps];
    let place = path(&["roles", &role.name, "reps", &index.to_string(), "since"]);
    Some(Doubt::new(DoubtKind::NeverCounts, place, told))
}

/// Training that newcomers do not end before the run is over.
fn trains_on(scenario: &Scenario, role: &Role, middle: Draws) -> Option<Doubt> {
    let (days, run) = (role.training_days.at(middle), f64::from(scenario.calendar.horizon()));
    let is_replaced = role.replace_after_days.is_some() && role.attrition_per_day.at(middle) > 0.0;
    let hires = role.hires.iter().any(|hire| hire.count > 0);
    let has_newcomers = is_replaced || hires || role.reps.iter().any(|rep| !rep.is_ramped);
    (days >= run && has_newcomers).then(|| {
        let training = Days(libm::round(days));
        let seen = say::TrainsOn { role: &quoted(&role.name), training: &training };
        let told: [&dyn Say; 3] = [&seen, &say::TrainsOnMatters, &say::TrainsOnHelps];
        Doubt::new(DoubtKind::NeverCounts, path(&["roles", &role.name, "training"]), told)
    })
}

/// An advance that never comes.
fn advance_fails(scenario: &Scenario, middle: Draws) -> Option<Doubt> {
    (scenario.sale.advance_fails.at(middle) >= 1.0).then(|| {
        let told: [&dyn Say; 3] =
            [&say::AdvanceFails, &say::AdvanceFailsMatters, &say::AdvanceFailsHelps];
        Doubt::new(DoubtKind::NeverCounts, path(&["sale", "advance_fails"]), told)
    })
}

/// An advance that comes when the run is over, by its mean.
fn advance_late(scenario: &Scenario, middle: Draws) -> Option<Doubt> {
    let after = &scenario.sale.advance_after;
    let worked = f64::from(scenario.calendar.days_a_week().max(1));
    let a_day = if after.unit == SpanUnit::WorkingDays { 7.0 / worked } else { 1.0 };
    let days = after.length.mean(middle) * a_day;
    (days >= f64::from(scenario.calendar.horizon())).then(|| {
        let seen = say::AdvanceLate { after: &Days(libm::round(days)) };
        let told: [&dyn Say; 3] = [&seen, &say::AdvanceLateMatters, &say::AdvanceLateHelps];
        Doubt::new(DoubtKind::NeverCounts, path(&["sale", "advance_after"]), told)
    })
}

/// Deals that are worth nothing, now or later.
fn for_nothing(scenario: &Scenario, segment: &Segment, middle: Draws) -> Option<Doubt> {
    (value_of(scenario, segment, middle) <= 0.0).then(|| {
        let seen = say::ForNothing { segment: &quoted(&segment.name) };
        let told: [&dyn Say; 3] = [&seen, &say::ForNothingMatters, &say::ForNothingHelps];
        Doubt::new(DoubtKind::NeverCounts, path(&["segments", &segment.name, "deal_value"]), told)
    })
}

/// A product for which everybody who has its deals in some stage lacks the skill.
fn unsold(scenario: &Scenario, index: ProductId, of: &Product, middle: Draws) -> Option<Doubt> {
    if of.skill_floor.at(middle) <= 0.0 || of.below_floor.at(middle) > 0.0 {
        return None;
    }
    let kinds = scenario.deal_kinds().into_iter().filter(|kind| kind.1 == Some(index));
    kinds.into_iter().any(|kind| is_above_all(scenario, kind, of, middle)).then(|| {
        let floor = Amount(of.skill_floor.at(middle));
        let seen = say::Unsold { product: &quoted(&of.name), floor: &floor };
        let told: [&dyn Say; 3] = [&seen, &say::UnsoldMatters, &say::UnsoldHelps];
        Doubt::new(DoubtKind::UnreachedFloor, path(&["products", &of.name, "skill_floor"]), told)
    })
}

/// Whether nobody reaches the floor of a product in a stage that its deals come to.
fn is_above_all(scenario: &Scenario, kind: DealKind, of: &Product, middle: Draws) -> bool {
    let ways = scenario.ways(kind, &|number| number.at(middle));
    let is_unmet = |stage: usize| {
        let roles = scenario.roles.iter().zip(&ways);
        let mut holders = roles.filter(|(role, ways)| ways[stage] && role.seats() > 0).peekable();
        holders.peek().is_some() && holders.all(|(role, _)| !reaches(role, of, middle))
    };
    (0..scenario.stages.len()).any(is_unmet)
}
