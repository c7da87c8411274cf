//! Payback of a hire: one more in each role from the first day on, re-simulated on the same luck, and the time
//! until what the department earns more has paid for what it costs more.

use super::earned::{Earned, Repaid, earned, repaid};
use super::loyalty::{LoyaltyPayback, has_programme, loyalty};
use crate::calendar::Period;
use crate::scenario::{Hire, Quantity, Role, RoleId, Scenario};
use crate::study::method::paired::RUNS;
use crate::study::method::replicate::{Plan, Watch};
use crate::study::method::spread::Mean;
use serde::Serialize;

/// What hiring one more in each role came to.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct PaybackFinding {
    /// Whether a halt was called before all was tried.
    pub is_partial: bool,
    /// The roles that sell or keep customers, and cost pay or hiring.
    pub roles: Vec<Payback>,
    /// What the loyalty programmes came to, if there are any.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub loyalty: Option<LoyaltyPayback>,
}

/// What one more hire brings and costs.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Payback {
    /// The role.
    pub role: String,
    /// Replications with the hire, and as many without.
    pub runs: u64,
    /// Months from the first day until the mean profit that the hire adds is positive and stays so to the
    /// end; `None` = not within the run.
    pub months: Option<f64>,
    /// The least that the error of the simulation allows, 95 %; `None` = not within the run even then.
    pub least: Option<f64>,
    /// The most that it allows; `None` = it may not be within the run.
    pub most: Option<f64>,
    /// Margin that the hire adds by the end, major units.
    pub margin: Mean,
    /// Profit that the hire adds by the end: the margin less pay, hiring and all other costs that come
    /// with it, major units.
    pub profit: Mean,
}

/// Tries one more hire in each role, and the department without its loyalty programmes; whoever calls a halt gets those that are done.
pub fn payback(scenario: &Scenario, plan: &Plan, watch: &dyn Watch) -> PaybackFinding {
    let plan = plan.at_most(RUNS);
    let runs = plan.most();
    let weekly = Scenario {
        calendar: scenario.calendar.clone().with_period(Period::Week),
        ..scenario.clone()
    };
    let tried: Vec<RoleId> =
        (0..scenario.roles.len()).filter(|&role| is_worth_a_try(&scenario.roles[role])).collect();
    let mut finding = PaybackFinding { is_partial: false, roles: Vec::new(), loyalty: None };
    let has_programme = has_programme(scenario);
    let is_idle = tried.is_empty() && !has_programme;
    let today = if is_idle { None } else { earned(&weekly, &plan, watch) };
    for &role in &tried {
        let larger = earned(&with_one_more(&weekly, role), &plan, watch);
        let (Some(today), Some(larger)) = (&today, &larger) else {
            finding.is_partial = true;
            break;
        };
        finding.roles.push(compared(&weekly, role, runs, today, larger));
    }
    if has_programme && !finding.is_partial {
        finding.loyalty =
            today.as_ref().and_then(|today| loyalty(&weekly, runs, today, &plan, watch));
        finding.is_partial = finding.loyalty.is_none();
    }
    finding
}

/// Who sells or keeps customers, and costs something.
fn is_worth_a_try(role: &Role) -> bool {
    let no = Quantity::Known(0.0);
    let works = role.works.contains(&true) || role.serves_customers;
    works && (role.is_paid() || role.hire_cost != no)
}

fn with_one_more(scenario: &Scenario, role: RoleId) -> Scenario {
    let mut larger = scenario.clone();
    larger.roles[role].hires.push(Hire { count: 1, from_day: 0, every_days: 0.0 });
    larger
}

fn compared(
    scenario: &Scenario,
    role: RoleId,
    runs: u64,
    today: &Earned,
    larger: &Earned,
) -> Payback {
    let Repaid { months, least, most, margin, profit } = repaid(scenario, today, larger);
    let role = scenario.roles[role].name.clone();
    Payback { role, runs, months, least, most, margin, profit }
}
