//! Payback of a hire: one more in each role from the first day on, re-simulated on the same luck, and the time
//! until what the department earns more has paid for what it costs more.

use super::loyalty::{LoyaltyPayback, has_programme, loyalty};
use crate::calendar::Period;
use crate::engine::outcome::profit_of;
use crate::engine::{Metric, Outcome, Stock};
use crate::scenario::{Hire, Quantity, Role, RoleId, Scenario};
use crate::statistics::Series;
use crate::study::method::paired::{RUNS, difference, mean};
use crate::study::method::replicate::{Plan, Watch, replicate};
use crate::study::method::spread::Mean;
use crate::study::method::spread::REACH;
use crate::units::DAYS_A_MONTH;
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

/// What a department earned, in minor units.
pub(in crate::study) struct Earned {
    /// Profit since the start at the end of each week, by replication.
    profit: Vec<Series>,
    /// Margin of the run, by replication.
    margin: Series,
    /// Cost of loyalty programmes, by replication.
    loyalty: Series,
    /// Customers at the end, by replication.
    customers: Series,
}

impl Earned {
    /// Cost of the loyalty programmes, major units, and customers at the end more than without them.
    pub(in crate::study) fn of_loyalty(&self, without: &Earned) -> [Mean; 2] {
        let kept = difference(&without.customers, &self.customers, 1.0);
        [mean(&self.loyalty, 100.0), kept]
    }
}

pub(in crate::study) fn earned(
    scenario: &Scenario,
    plan: &Plan,
    watch: &dyn Watch,
) -> Option<Earned> {
    let weeks = scenario.calendar.periods();
    let none = Series::default;
    let mut earned =
        Earned { profit: vec![none(); weeks], margin: none(), loyalty: none(), customers: none() };
    let note = |outcome: &Outcome| {
        let mut profit = 0;
        for (flows, week) in outcome.flows.iter().zip(&mut earned.profit) {
            profit += profit_of(flows).0;
            week.push(profit as f64);
        }
        earned.margin.push(outcome.total(Metric::Margin) as f64);
        earned.loyalty.push(outcome.total(Metric::Loyalty) as f64);
        let last = outcome.stocks.last().into_iter().flatten();
        let customers: i64 = last.map(|stocks| stocks[Stock::Customer as usize]).sum();
        earned.customers.push(customers as f64);
    };
    let result = replicate(scenario, plan, "payback", watch, note, || false);
    (!result.is_partial).then_some(earned)
}

/// Mean of what is added, major units.
fn added(before: &Series, after: &Series) -> Mean {
    difference(before, after, 100.0)
}

/// When what a department earns more has paid for what it costs more.
pub(in crate::study) struct Repaid {
    pub months: Option<f64>,
    pub least: Option<f64>,
    pub most: Option<f64>,
    pub margin: Mean,
    pub profit: Mean,
}

pub(in crate::study) fn repaid(scenario: &Scenario, today: &Earned, larger: &Earned) -> Repaid {
    let weeks = today.profit.iter().zip(&larger.profit);
    let profit: Vec<Mean> = weeks.map(|(before, after)| added(before, after)).collect();
    let ends = scenario.calendar.period_ends().iter().map(|&day| f64::from(day + 1));
    let days: Vec<f64> = ends.collect();
    let months = |errors: f64| {
        let curve: Vec<f64> = profit.iter().map(|mean| mean.mean + errors * mean.error).collect();
        Some(last_rise(&days, &curve)? / DAYS_A_MONTH)
    };
    Repaid {
        months: months(0.0),
        least: months(REACH),
        most: months(-REACH),
        margin: added(&today.margin, &larger.margin),
        profit: *profit.last().unwrap_or(&Mean { mean: 0.0, error: 0.0 }),
    }
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

/// Where a curve through (0, 0) and these points rises above nothing for the last time, along straight lines;
/// `None` if it ends at nothing or below.
fn last_rise(days: &[f64], curve: &[f64]) -> Option<f64> {
    if curve.last().is_none_or(|&last| last <= 0.0) {
        return None;
    }
    let Some(low) = curve.iter().rposition(|&value| value < 0.0) else { return Some(0.0) };
    let (below, above) = (curve[low], curve[low + 1]);
    Some(days[low] + (days[low + 1] - days[low]) * below / (below - above))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_curve_rises_above_nothing_where_it_does_so_for_good() {
        let days = [7.0, 14.0, 21.0, 28.0];
        // From −30 to 10 between days 21 and 28: three quarters of the way.
        assert_eq!(last_rise(&days, &[-10.0, 5.0, -30.0, 10.0]), Some(26.25));
        assert_eq!(last_rise(&days, &[1.0, 2.0, 3.0, 4.0]), Some(0.0));
        assert_eq!(last_rise(&days, &[-1.0, 2.0, 3.0, -4.0]), None);
        assert_eq!(last_rise(&[], &[]), None);
    }
}
