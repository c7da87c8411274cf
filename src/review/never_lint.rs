//! What is stated and can never count: it begins after the run, comes after it, or brings nothing.

use super::doubt::{Doubt, DoubtKind, path};
use super::implied::reaches;
use super::scale_lint::value_of;
use crate::language::problem::quoted;
use crate::language::{Unit, short};
use crate::scenario::ownership::DealKind;
use crate::scenario::quantity::{Draws, SpanUnit};
use crate::scenario::{Channel, Product, ProductId, Role, Scenario, Segment};

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

/// Last day of the run, as a sentence says it.
fn last_day(scenario: &Scenario) -> String {
    let last = i64::from(scenario.calendar.horizon()) - 1;
    format!("the last day is {}", scenario.calendar.date(last))
}

/// A channel that opens when the run is over.
fn opens_late(scenario: &Scenario, channel: &Channel) -> Option<Doubt> {
    (channel.from_day >= scenario.calendar.horizon()).then(|| Doubt {
        kind: DoubtKind::NeverCounts,
        path: path(&["channels", &channel.name, "from"]),
        seen: format!("channel {}: it opens after the end of the run", quoted(&channel.name)),
        matters: format!("{}: none of its leads ever comes", last_day(scenario)),
        help: "let it open earlier, or let the run last longer (`horizon`)".to_owned(),
    })
}

/// People who come when the run is over; told once a role.
fn comes_late(scenario: &Scenario, role: &Role) -> Option<Doubt> {
    let is_late = |day: i64| day >= i64::from(scenario.calendar.horizon());
    let (index, rep) = role.reps.iter().enumerate().find(|(_, rep)| is_late(rep.since_day))?;
    Some(Doubt {
        kind: DoubtKind::NeverCounts,
        path: path(&["roles", &role.name, "reps", &index.to_string(), "since"]),
        seen: format!(
            "role {}: {} comes after the end of the run",
            quoted(&role.name),
            quoted(&rep.name)
        ),
        matters: format!("{}: such people never work", last_day(scenario)),
        help: "check `since`, or let the run last longer (`horizon`)".to_owned(),
    })
}

/// Training that newcomers do not end before the run is over.
fn trains_on(scenario: &Scenario, role: &Role, middle: Draws) -> Option<Doubt> {
    let (days, run) = (role.training_days.at(middle), f64::from(scenario.calendar.horizon()));
    let is_replaced = role.replace_after_days.is_some() && role.attrition_per_day.at(middle) > 0.0;
    let hires = role.hires.iter().any(|hire| hire.count > 0);
    let has_newcomers = is_replaced || hires || role.reps.iter().any(|rep| !rep.is_ramped);
    (days >= run && has_newcomers).then(|| Doubt {
        kind: DoubtKind::NeverCounts,
        path: path(&["roles", &role.name, "training"]),
        seen: format!(
            "role {}: training of {} is as long as the run or longer",
            quoted(&role.name),
            Unit::Days.say(libm::round(days))
        ),
        matters: "who is hired is paid and never sells".to_owned(),
        help: "state the days before the first call, or let the run last longer (`horizon`)"
            .to_owned(),
    })
}

/// An advance that never comes.
fn advance_fails(scenario: &Scenario, middle: Draws) -> Option<Doubt> {
    (scenario.sale.advance_fails.at(middle) >= 1.0).then(|| Doubt {
        kind: DoubtKind::NeverCounts,
        path: path(&["sale", "advance_fails"]),
        seen: "no advance ever comes (`advance_fails` is 100%)".to_owned(),
        matters: "a sale is a contract and its advance: there is never a sale".to_owned(),
        help: "state the share of signed contracts that are never paid".to_owned(),
    })
}

/// An advance that comes when the run is over, by its mean.
fn advance_late(scenario: &Scenario, middle: Draws) -> Option<Doubt> {
    let after = &scenario.sale.advance_after;
    let worked = f64::from(scenario.calendar.days_a_week().max(1));
    let a_day = if after.unit == SpanUnit::WorkingDays { 7.0 / worked } else { 1.0 };
    let days = after.length.mean(middle) * a_day;
    (days >= f64::from(scenario.calendar.horizon())).then(|| Doubt {
        kind: DoubtKind::NeverCounts,
        path: path(&["sale", "advance_after"]),
        seen: format!(
            "the advance comes {} after the signature on average, as long as the run or longer",
            Unit::Days.say(libm::round(days))
        ),
        matters: "a sale counts when its advance comes: most signed contracts never do".to_owned(),
        help: "check `advance_after`, or let the run last longer (`horizon`)".to_owned(),
    })
}

/// Deals that are worth nothing, now or later.
fn for_nothing(scenario: &Scenario, segment: &Segment, middle: Draws) -> Option<Doubt> {
    (value_of(scenario, segment, middle) <= 0.0).then(|| Doubt {
        kind: DoubtKind::NeverCounts,
        path: path(&["segments", &segment.name, "deal_value"]),
        seen: format!("segment {}: a deal is worth nothing", quoted(&segment.name)),
        matters: "whatever is sold there brings no revenue, and only costs".to_owned(),
        help: "state what a deal brings on average (`deal_value`)".to_owned(),
    })
}

/// A product for which everybody who has its deals in some stage lacks the skill.
fn unsold(scenario: &Scenario, index: ProductId, of: &Product, middle: Draws) -> Option<Doubt> {
    if of.skill_floor.at(middle) <= 0.0 || of.below_floor.at(middle) > 0.0 {
        return None;
    }
    let kinds = scenario.deal_kinds().into_iter().filter(|kind| kind.1 == Some(index));
    kinds.into_iter().any(|kind| is_above_all(scenario, kind, of, middle)).then(|| Doubt {
        kind: DoubtKind::UnreachedFloor,
        path: path(&["products", &of.name, "skill_floor"]),
        seen: format!(
            "product {}: it asks for a skill of {}, and nobody who works its deals has that",
            quoted(&of.name),
            short(of.skill_floor.at(middle))
        ),
        matters: "every deal for it is lost, with all the hours that it takes".to_owned(),
        help: "state `skill` of who can sell it, a `skill_spread` of the role, `below_floor` of the product, or a lower \
               floor; a mean rep has a skill of 1"
            .to_owned(),
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
