//! What customers bring after their first sale, and what it costs to win them.

use super::spread::Mean;
use crate::scenario::implied::middle;
use crate::scenario::{Customers, Draws, Scenario, Segment};
use crate::units::DAYS_A_YEAR;
use serde::Serialize;

/// What customers bring.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct CustomerFinding {
    /// Share of the revenue that comes from their orders, 0 to 1; mean over replications.
    pub repeat_share: Mean,
    /// Customers on the last day.
    pub at_end: Mean,
    /// All costs (pay, hiring, leads, overheads) divided by first sales, major units. Absent without costs.
    pub cost_of_a_customer: Option<Mean>,
    /// By segment with customers who order again.
    pub worth: Vec<CustomerWorth>,
}

/// What a customer is worth after the first sale: LTV = S·C·P·t, with every unknown number at its middle.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct CustomerWorth {
    /// Segment.
    pub segment: String,
    /// S: mean value of an order, major units, without growth.
    pub order_value: f64,
    /// C: orders a year.
    pub orders_a_year: f64,
    /// P: share of the value left as margin, 0 to 1.
    pub margin: f64,
    /// t: years for which a customer of mean rates stays; absent if nobody ever leaves.
    pub years: Option<f64>,
    /// Margin of the first sale, major units.
    pub first_margin: f64,
}

impl CustomerWorth {
    /// S·C·P·t, major units; none if nobody ever leaves.
    pub fn lifetime_value(&self) -> Option<f64> {
        Some(self.order_value * self.orders_a_year * self.margin * self.years?)
    }
}

/// What a customer of each segment is worth.
pub(super) fn worth(scenario: &Scenario) -> Vec<CustomerWorth> {
    let draws = middle(&scenario.unknowns);
    let of = |segment: &Segment| {
        segment.customers.as_ref().map(|c| worth_of(scenario, segment, c, &draws))
    };
    scenario.segments.iter().filter_map(of).collect()
}

fn worth_of(
    scenario: &Scenario,
    segment: &Segment,
    customers: &Customers,
    draws: Draws,
) -> CustomerWorth {
    let orders = customers.orders_per_day.at(draws);
    let (deal, margin) = scenario.mean_deal(segment, draws);
    CustomerWorth {
        segment: segment.name.clone(),
        order_value: customers.order_value.as_ref().map_or(deal, |value| value.mean(draws)),
        orders_a_year: orders * DAYS_A_YEAR,
        margin,
        years: days_of_life(customers, orders, draws).map(|days| days / DAYS_A_YEAR),
        first_margin: deal * margin,
    }
}

/// Mean days until a customer of mean rates leaves: of themselves, or after one of their orders.
fn days_of_life(customers: &Customers, orders_a_day: f64, draws: Draws) -> Option<f64> {
    let of_themselves = customers.churn.hazard(draws);
    let rate = of_themselves + orders_a_day * customers.drop_out.at(draws).clamp(0.0, 1.0);
    (rate > 0.0).then(|| 1.0 / rate)
}
