//! Work that is allowed in a scenario, but that nobody gets, finds or finishes.

use super::doubt::{Doubt, DoubtKind, path};
use super::implied::{Implied, ImpliedRole};
use super::written::Amount;
use crate::language::problem::quoted;
use crate::messages::{Number, Say, messages};
use crate::scenario::quantity::{Draws, SpanUnit};
use crate::scenario::{Role, Scenario, Segment, SegmentId};

messages!(say, "review/work_lint");

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
    (scenario.has_pool() && every > remembered).then(|| {
        let seen = say::Forgotten {
            segment: &quoted(&segment.name),
            every: &Amount(libm::round(every)),
            remembered: &Amount(libm::round(remembered)),
            is_default: !pool.says_remembers,
        };
        let told: [&dyn Say; 3] = [&seen, &say::ForgottenMatters, &say::ForgottenHelps];
        let place = path(&["segments", &segment.name, "pool", "contact_every"]);
        Doubt::new(DoubtKind::ForgottenPool, place, told)
    })
}

/// When accounts are called again, of a segment where nobody calls.
fn called_by_nobody(scenario: &Scenario, index: SegmentId) -> Option<Doubt> {
    let segment = &scenario.segments[index];
    let is_idle = segment.call_again_days.is_some() && !scenario.is_called(index);
    is_idle.then(|| {
        let seen = say::NobodyCallsAgain { segment: &quoted(&segment.name) };
        let told: [&dyn Say; 3] =
            [&seen, &say::NobodyCallsAgainMatters, &say::NobodyCallsAgainHelps];
        let place = path(&["segments", &segment.name, "call_again"]);
        Doubt::new(DoubtKind::NobodyCallsAgain, place, told)
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
    (waited > 0.0 && 1.0 - shorter <= 1e-12).then(|| {
        let days = Number::written(deal.age_days.to_string());
        let seen = say::Overdue { stage: &quoted(&stage.name), days: &days };
        let told: [&dyn Say; 3] = [&seen, &say::OverdueMatters, &say::OverdueHelps];
        Doubt::new(DoubtKind::OverdueAtStart, path(&["deals", &index.to_string(), "age"]), told)
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
    let has_people = !role.reps.is_empty() || role.hires.iter().any(|hire| hire.count > 0);
    (!is_fed && has_people).then(|| {
        let seen = say::Unfed { role: &quoted(&role.name) };
        let (matters, helps) = (say::UnfedMatters { sells }, say::UnfedHelps { sells });
        let told: [&dyn Say; 3] = [&seen, &matters, &helps];
        Doubt::new(DoubtKind::UnfedRole, path(&["roles", &role.name]), told)
    })
}

/// A role for customers where there are none.
fn no_customers(scenario: &Scenario, role: &Role) -> Option<Doubt> {
    let has_customers = scenario.segments.iter().any(|segment| segment.customers.is_some());
    (role.serves_customers && !has_customers).then(|| {
        let seen = say::NoCustomers { role: &quoted(&role.name) };
        let told: [&dyn Say; 3] = [&seen, &say::NoCustomersMatters, &say::NoCustomersHelps];
        Doubt::new(DoubtKind::NoCustomers, path(&["roles", &role.name, "does"]), told)
    })
}

/// Touches that go amiss and that nobody will ever find.
fn unchecked(scenario: &Scenario, role: &Role, middle: Draws) -> Option<Doubt> {
    let (wrong, blocked) = (role.wrong.at(middle), role.blocked.at(middle));
    let key = if wrong > 0.0 { "wrong" } else { "blocked" };
    let is_unchecked = scenario.management.check_every_days.is_none() && wrong + blocked > 0.0;
    is_unchecked.then(|| {
        let seen = say::Unchecked { role: &quoted(&role.name) };
        let told: [&dyn Say; 3] = [&seen, &say::UncheckedMatters, &say::UncheckedHelps];
        Doubt::new(DoubtKind::Unchecked, path(&["roles", &role.name, key]), told)
    })
}

/// Orders for which the wallet of a whole year is too small.
fn small_wallet(scenario: &Scenario, segment: &Segment, middle: Draws) -> Option<Doubt> {
    let customers = segment.customers.as_ref()?;
    let wallet = customers.wallet.as_ref()?.mean(middle);
    let order = scenario.mean_order(segment, customers, middle);
    (wallet < order).then(|| {
        let [wallet, order] = [wallet, order].map(|of| Amount(libm::round(of)));
        let segment_name = quoted(&segment.name);
        let seen = say::SmallWallet { segment: &segment_name, wallet: &wallet, order: &order };
        let told: [&dyn Say; 3] = [&seen, &say::SmallWalletMatters, &say::SmallWalletHelps];
        let place = path(&["segments", &segment.name, "customers", "wallet"]);
        Doubt::new(DoubtKind::SmallWallet, place, told)
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
    (longest > 0.0 && hours > longest * 1.001).then(|| {
        let day = Amount(libm::round(longest * 10.0) / 10.0);
        let seen =
            say::LongOrder { segment: &quoted(&segment.name), hours: &Amount(hours), day: &day };
        let told: [&dyn Say; 3] = [&seen, &say::LongOrderMatters, &say::LongOrderHelps];
        let place = path(&["segments", &segment.name, "customers", "hours"]);
        Doubt::new(DoubtKind::LongOrder, place, told)
    })
}
