//! Work that is allowed in a scenario, but that nobody gets, finds or finishes.

use super::doubt::{Doubt, DoubtKind, path};
use super::implied::{Implied, ImpliedRole};
use crate::language::problem::quoted;
use crate::language::short;
use crate::scenario::quantity::{Draws, SpanUnit};
use crate::scenario::{Role, Scenario, Segment, SegmentId};

/// Everything doubtful about who does what.
pub fn doubts(scenario: &Scenario, implied: &Implied, middle: Draws) -> Vec<Doubt> {
    let reached = reached(scenario, middle);
    let roles = scenario.roles.iter().enumerate();
    let of_roles = roles.flat_map(|(index, role)| {
        [
            unfed(scenario, role, reached[index]),
            no_customers(scenario, role),
            unchecked(scenario, role, middle),
        ]
    });
    let orders = scenario.segments.iter().flat_map(|segment| {
        [long_order(scenario, implied, segment, middle), small_wallet(scenario, segment, middle)]
    });
    let bases = scenario.segments.iter().enumerate().flat_map(|(index, segment)| {
        [forgotten(scenario, segment, middle), called_by_nobody(scenario, index)]
    });
    let open = (0..scenario.open_deals.len()).map(|index| overdue(scenario, index, middle));
    of_roles.chain(orders).chain(bases).chain(open).flatten().collect()
}

/// Clients who forget the last contact before the next one.
fn forgotten(scenario: &Scenario, segment: &Segment, middle: Draws) -> Option<Doubt> {
    let pool = &segment.pool;
    let every = pool.contact_every_days.at(middle);
    let a_day = match pool.remembers.unit {
        SpanUnit::Days => 1.0,
        SpanUnit::WorkingDays => 7.0 / f64::from(scenario.calendar.days_a_week().max(1)),
    };
    let remembered = pool.remembers.length.mean(middle) * a_day;
    let by_default = if pool.says_remembers { "" } else { ", which is the default" };
    (scenario.has_pool() && every > remembered).then(|| Doubt {
        kind: DoubtKind::ForgottenPool,
        path: path(&["segments", &segment.name, "pool", "contact_every"]),
        seen: format!(
            "segment {}: reps are in touch every {} days, and clients remember that for {} days{by_default}",
            quoted(&segment.name),
            short(libm::round(every)),
            short(libm::round(remembered))
        ),
        matters: "a need that arises after that goes to a competitor".to_owned(),
        help: "be in touch more often, or state how long clients remember (`remembers`)".to_owned(),
    })
}

/// When accounts are called again, of a segment where nobody calls.
fn called_by_nobody(scenario: &Scenario, index: SegmentId) -> Option<Doubt> {
    let segment = &scenario.segments[index];
    let is_idle = segment.call_again_days.is_some() && !scenario.is_called(index);
    is_idle.then(|| Doubt {
        kind: DoubtKind::NobodyCallsAgain,
        path: path(&["segments", &segment.name, "call_again"]),
        seen: format!(
            "segment {}: `call_again`, and nobody prospects there",
            quoted(&segment.name)
        ),
        matters: "no account is called again, whenever its turn comes".to_owned(),
        help: "let a role with `does = [\"prospect\"]` serve it, or leave the line away".to_owned(),
    })
}

/// An open deal that has waited longer than the gap to its next touch can be.
fn overdue(scenario: &Scenario, index: usize, middle: Draws) -> Option<Doubt> {
    let deal = &scenario.open_deals[index];
    let (stage, waited) = (&scenario.stages[deal.stage], deal.age_days.checked_sub(1)?);
    let is_working = stage.gap.unit == SpanUnit::WorkingDays;
    let worked = scenario.calendar.worked_before_start(waited);
    let waited = f64::from(if is_working { worked } else { waited });
    let factor = deal.product.map_or(1.0, |product| scenario.products[product].gap.at(middle));
    let shorter = stage.gap.length.cdf(middle, (waited + 0.5).next_down() / factor.max(1e-3));
    (waited > 0.0 && 1.0 - shorter <= 1e-12).then(|| Doubt {
        kind: DoubtKind::OverdueAtStart,
        path: path(&["deals", &index.to_string(), "age"]),
        seen: format!(
            "deals in {}: last touched {} days ago, longer than the gap to the next touch can be",
            quoted(&stage.name),
            deal.age_days
        ),
        matters: "their next touch is due on the first day".to_owned(),
        help: "check `age`, or let the gap of the stage vary".to_owned(),
    })
}

/// Roles that some deal reaches.
fn reached(scenario: &Scenario, middle: Draws) -> Vec<bool> {
    let mut reached = vec![false; scenario.roles.len()];
    for kind in scenario.deal_kinds() {
        let ways = scenario.ways(kind, &|number| number.at(middle));
        for (reached, stages) in reached.iter_mut().zip(&ways) {
            *reached |= stages.contains(&true);
        }
    }
    reached
}

/// A role that no deal reaches.
fn unfed(scenario: &Scenario, role: &Role, is_reached: bool) -> Option<Doubt> {
    let has_customers = scenario.segments.iter().any(|segment| segment.customers.is_some());
    let sells = role.head.as_ref().is_some_and(|head| head.sells.is_some());
    let leads = role.head.is_some() && !sells;
    let is_fed = is_reached || leads || (role.serves_customers && has_customers);
    let (matters, help) = if sells {
        (
            "the share of the day in which it sells is taken from coaching, and brings nothing",
            "drop `sells`, or give it `stages` that no other role works, or \"prospect\" or \"inbound\" in `does`",
        )
    } else {
        (
            "its people are paid and do nothing",
            "give it `stages` that no other role works, or write \"prospect\", \"inbound\" or \"lead\" in `does`",
        )
    };
    let has_people = !role.reps.is_empty() || role.hires.iter().any(|hire| hire.count > 0);
    (!is_fed && has_people).then(|| Doubt {
        kind: DoubtKind::UnfedRole,
        path: path(&["roles", &role.name]),
        seen: format!("role {}: nobody feeds it with deals", quoted(&role.name)),
        matters: matters.to_owned(),
        help: help.to_owned(),
    })
}

/// A role for customers where there are none.
fn no_customers(scenario: &Scenario, role: &Role) -> Option<Doubt> {
    let has_customers = scenario.segments.iter().any(|segment| segment.customers.is_some());
    (role.serves_customers && !has_customers).then(|| Doubt {
        kind: DoubtKind::NoCustomers,
        path: path(&["roles", &role.name, "does"]),
        seen: format!("role {}: it does customers, and no segment has any", quoted(&role.name)),
        matters: "who has bought does not buy again, so that there is nothing to do for them".to_owned(),
        help: "state `customers` of a segment, for example customers = { orders = \"4/year\" }, or drop \
               \"customers\" from `does`"
            .to_owned(),
    })
}

/// Touches that go amiss and that nobody will ever find.
fn unchecked(scenario: &Scenario, role: &Role, middle: Draws) -> Option<Doubt> {
    let (wrong, blocked) = (role.wrong.at(middle), role.blocked.at(middle));
    let key = if wrong > 0.0 { "wrong" } else { "blocked" };
    let is_unchecked = scenario.management.check_every_days.is_none() && wrong + blocked > 0.0;
    is_unchecked.then(|| Doubt {
        kind: DoubtKind::Unchecked,
        path: path(&["roles", &role.name, key]),
        seen: format!("role {}: touches go amiss, and nobody checks", quoted(&role.name)),
        matters: "such a deal lies till the end of the run, and is as good as lost".to_owned(),
        help: "state how often somebody checks, for example check_every = \"1w\" in [management]"
            .to_owned(),
    })
}

/// Orders for which the wallet of a whole year is too small.
fn small_wallet(scenario: &Scenario, segment: &Segment, middle: Draws) -> Option<Doubt> {
    let customers = segment.customers.as_ref()?;
    let wallet = customers.wallet.as_ref()?.mean(middle);
    let order = scenario.mean_order(segment, customers, middle);
    (wallet < order).then(|| Doubt {
        kind: DoubtKind::SmallWallet,
        path: path(&["segments", &segment.name, "customers", "wallet"]),
        seen: format!(
            "segment {}: a customer buys for {} a year in all, and one order is worth {}",
            quoted(&segment.name),
            short(libm::round(wallet)),
            short(libm::round(order))
        ),
        matters: "an order for which the wallet of the year is too small is never placed"
            .to_owned(),
        help: "state what a customer buys in a whole year from everybody, or smaller orders"
            .to_owned(),
    })
}

/// An order that takes more than the day of whoever serves it.
fn long_order(
    scenario: &Scenario,
    implied: &Implied,
    segment: &Segment,
    middle: Draws,
) -> Option<Doubt> {
    let customers = segment.customers.as_ref()?;
    let hours = customers.hours.at(middle);
    let serves = |role: &&ImpliedRole| match scenario.keeper(customers) {
        Some(keeper) => scenario.roles[keeper].name == role.name,
        None => true,
    };
    let days = f64::from(scenario.calendar.working_days())
        / (f64::from(scenario.calendar.horizon()) / crate::units::DAYS_A_MONTH);
    let day = |role: &ImpliedRole| role.selling_hours_per_month / (role.seats * days).max(1e-9);
    let servers = implied.roles.iter().filter(|role| role.seats > 0.0).filter(serves);
    let longest = servers.map(day).fold(0.0, f64::max);
    (longest > 0.0 && hours > longest * 1.001).then(|| Doubt {
        kind: DoubtKind::LongOrder,
        path: path(&["segments", &segment.name, "customers", "hours"]),
        seen: format!(
            "segment {}: an order takes {} hours, more than the {} hours of a day",
            quoted(&segment.name),
            short(hours),
            short(libm::round(longest * 10.0) / 10.0)
        ),
        matters: "each order fills a day and more, and whatever else is due waits".to_owned(),
        help: "state only the rep's own hours, or divide the order among more people".to_owned(),
    })
}
