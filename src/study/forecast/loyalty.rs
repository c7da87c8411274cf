//! Payback of a loyalty programme: the department without it, re-simulated on the same luck.

use super::earned::{Earned, Repaid, earned, repaid};
use crate::scenario::Scenario;
use crate::study::method::replicate::{Plan, Watch};
use crate::study::method::spread::Mean;
use serde::Serialize;

/// What the loyalty programmes of all segments together came to.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct LoyaltyPayback {
    /// Replications with the programme, and as many without.
    pub runs: u64,
    /// Months from the first day until the mean profit that it adds is positive and stays so to the end; `None` = not
    /// within the run.
    pub months: Option<f64>,
    /// The least that the error of the simulation allows, 95 %; `None` = not within the run even then.
    pub least: Option<f64>,
    /// The most that it allows; `None` = it may not be within the run.
    pub most: Option<f64>,
    /// What the programme costs in the run, major units.
    pub cost: Mean,
    /// Margin that it adds by the end, major units.
    pub margin: Mean,
    /// Profit that it adds by the end, its own cost paid, major units.
    pub profit: Mean,
    /// Customers whom the department has more at the end.
    pub kept: Mean,
}

/// Plays the department without its loyalty programmes; `None` if it has none, or somebody calls a halt.
pub(super) fn loyalty(
    weekly: &Scenario,
    runs: u64,
    with: &Earned,
    plan: &Plan,
    watch: &dyn Watch,
) -> Option<LoyaltyPayback> {
    let without = earned(&without_programmes(weekly), plan, watch)?;
    let Repaid { months, least, most, margin, profit } = repaid(weekly, &without, with);
    let [cost, kept] = with.of_loyalty(&without);
    Some(LoyaltyPayback { runs, months, least, most, cost, margin, profit, kept })
}

/// Whether some segment has a loyalty programme.
pub(super) fn has_programme(scenario: &Scenario) -> bool {
    let customers = scenario.segments.iter().filter_map(|segment| segment.customers.as_ref());
    customers.into_iter().any(|customers| customers.loyalty.is_some())
}

fn without_programmes(scenario: &Scenario) -> Scenario {
    let mut without = scenario.clone();
    for customers in without.segments.iter_mut().filter_map(|segment| segment.customers.as_mut()) {
        customers.loyalty = None;
    }
    without
}
