//! What a scenario says beside pay: whether two differ in it.

use crate::scenario::pay::PayPlan;
use crate::scenario::{Quantity, Role, Scenario};

/// Whether two scenarios differ in more than what people are paid. Names, questions and goals change nothing.
pub(super) fn differ(one: &Scenario, other: &Scenario) -> bool {
    !std::ptr::eq(one, other) && written(one) != written(other)
}

/// Everything but pay, with unknown numbers by their path: plans may add some and move the others.
fn written(scenario: &Scenario) -> String {
    let text = format!("{:?}", unpaid(scenario));
    let named = |text: String, (place, path): (usize, &str)| {
        let text = text.replace(&format!("Unknown({place})"), &format!("Unknown({path})"));
        text.replace(&format!("{{ unknown: {place},"), &format!("{{ unknown: {path},"))
    };
    let paths = scenario.unknowns.iter().map(|unknown| unknown.path.as_str());
    paths.enumerate().fold(text, named)
}

/// The scenario in which nobody is paid.
fn unpaid(scenario: &Scenario) -> Scenario {
    let mut scenario = scenario.clone();
    scenario.roles = scenario.roles.into_iter().map(without_pay).collect();
    scenario.overheads.pay_budget = None;
    scenario.unknowns.retain(|unknown| !is_of_pay(&unknown.path));
    (scenario.name, scenario.question) = (String::new(), String::new());
    scenario.targets.clear();
    scenario.variants.clear();
    scenario
}

fn without_pay(role: Role) -> Role {
    Role {
        pay_per_month: Quantity::Known(0.0),
        quota_per_month: Quantity::Known(0.0),
        ramped_quota: false,
        plan: PayPlan::default(),
        ..role
    }
}

/// `roles.NAME.pay…`, `roles.NAME.quota` and `money.pay_budget`.
fn is_of_pay(path: &str) -> bool {
    let of_role = |part: &str| path.starts_with("roles.") && path.contains(part);
    of_role(".pay") || of_role(".quota") || path.starts_with("money.pay_budget")
}
