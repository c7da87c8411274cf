//! What is allowed in a pay plan, but probably not meant.

use super::implied::{margin_of, middle};
use super::language::{Unit, short};
use super::lint::{Doubt, DoubtKind, path};
use super::pay::{Act, Business, PayPart, Terms};
use super::problem::quoted;
use super::quantity::Draws;
use super::{Role, Scenario};
use crate::units::Money;

/// Parts of the pay that a rep keeps in mind.
const MOST_PARTS: usize = 5;

/// Everything doubtful in the pay of a role.
pub fn doubts(scenario: &Scenario, role: &Role, middle: Draws) -> Vec<Doubt> {
    let found = [
        crowded(role),
        falling(role, middle),
        cliff(scenario, role, middle),
        contest_for_all(role),
        new_business_only(role),
    ];
    found.into_iter().flatten().collect()
}

/// The role and what is doubtful in its pay, for all roles.
pub fn of_all_roles(scenario: &Scenario) -> Vec<(String, Doubt)> {
    let middle = &middle(&scenario.unknowns);
    let of_role =
        |role| doubts(scenario, role, middle).into_iter().map(|doubt| (role.name.clone(), doubt));
    scenario.roles.iter().flat_map(of_role).collect()
}

fn crowded(role: &Role) -> Option<Doubt> {
    let parts = role.plan.parts().into_iter().filter(|part| *part != PayPart::Cap).count();
    (parts > MOST_PARTS).then(|| Doubt {
        kind: DoubtKind::CrowdedPlan,
        path: path(&["roles", &role.name, "pay"]),
        seen: format!("role {}: pay has {parts} parts", quoted(&role.name)),
        matters: "a rep who cannot tell in twenty seconds what a sale brings does not work for it"
            .to_owned(),
        help: format!("keep {MOST_PARTS} at the most, the base among them"),
    })
}

fn falling(role: &Role, middle: Draws) -> Option<Doubt> {
    let mut rates = role.plan.commissions.iter().map(|commission| {
        let steps = commission.steps.iter().map(|(from, rate)| (*from, rate.at(middle)));
        [(0.0, commission.rate.at(middle))].into_iter().chain(steps).collect::<Vec<_>>()
    });
    let fall = rates
        .find_map(|rates| rates.windows(2).find(|pair| pair[1].1 < pair[0].1).map(|pair| pair[1]));
    fall.map(|(from, rate)| Doubt {
        kind: DoubtKind::FallingCommission,
        path: path(&["roles", &role.name, "pay", "commission"]),
        seen: format!(
            "role {}: from {} of the quota on the commission falls to {}",
            quoted(&role.name),
            Unit::Share.say(from),
            Unit::Share.say(rate)
        ),
        matters: "who is past the step is paid less for the next sale than for the last".to_owned(),
        help: "let the rates of `steps` rise, or state a `cap`".to_owned(),
    })
}

/// A retroactive step that leaps by more than a month's base.
fn cliff(scenario: &Scenario, role: &Role, middle: Draws) -> Option<Doubt> {
    let quota = Money::from_major(role.quota_per_month.at(middle));
    let base = Money::from_major(role.pay_per_month.at(middle));
    let margin = margin_of(scenario, role, middle);
    let (from, leap) = Terms::of(&role.plan, middle).cliff(quota, margin)?;
    (leap > base && leap > Money::ZERO).then(|| Doubt {
        kind: DoubtKind::PayCliff,
        path: path(&["roles", &role.name, "pay", "commission"]),
        seen: format!(
            "role {}: at {} of the quota pay leaps by {}, more than the base of {} a month",
            quoted(&role.name),
            Unit::Share.say(from),
            short(leap.major()),
            short(base.major())
        ),
        matters: "one deal more or less decides over a month's pay, and deals are moved to fit"
            .to_owned(),
        help: "let the step count only for what lies above it (`retroactive = false`), or add smaller \
               steps below it"
            .to_owned(),
    })
}

fn contest_for_all(role: &Role) -> Option<Doubt> {
    let top = role.plan.contest.as_ref()?.top as usize;
    let seats = role.seats();
    (top >= seats && seats > 0).then(|| Doubt {
        kind: DoubtKind::ContestForAll,
        path: path(&["roles", &role.name, "pay", "contest", "top"]),
        seen: format!(
            "role {}: the contest has {top} {} among {seats} {}",
            quoted(&role.name),
            if top == 1 { "winner" } else { "winners" },
            if seats == 1 { "rep" } else { "reps" }
        ),
        matters: "who sells anything at all wins: it is paid like a base, and nobody competes"
            .to_owned(),
        help: "let fewer win than there are reps, or drop the contest".to_owned(),
    })
}

/// Who keeps customers and earns nothing by their orders.
fn new_business_only(role: &Role) -> Option<Doubt> {
    let plan = &role.plan;
    let is_new = plan.commissions.iter().all(|commission| commission.of == Business::New);
    let pays_orders = plan.bonuses.iter().any(|bonus| bonus.each == Act::Order);
    let pays_sales = plan.bonuses.iter().any(|bonus| bonus.each == Act::Sale);
    let pays_new = pays_sales || !plan.commissions.is_empty();
    let sells = role.works.contains(&true);
    (role.serves_customers && pays_new && is_new && !pays_orders).then(|| Doubt {
        kind: DoubtKind::NewBusinessOnly,
        path: path(&["roles", &role.name, "pay"]),
        seen: format!(
            "role {}: keeps customers and is paid for new business only",
            quoted(&role.name)
        ),
        matters: match sells {
            true => "the orders of the customers it serves earn it nothing".to_owned(),
            false => {
                "it works no stage and makes no first sale, so that this never pays".to_owned()
            }
        },
        help: "pay for repeat business: `of = \"repeat\"` or \"all\", or a bonus for \"order\""
            .to_owned(),
    })
}
