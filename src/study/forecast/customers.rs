//! What customers bring after their first sale, and what it costs to win them.

mod purchases;
mod summary;

pub use purchases::{
    CLASSES, CrossSellFinding, GridFinding, GridRow, STEADINESS, SimulatedWorth, WalletFinding,
};
pub use summary::CustomerSummary;

use crate::scenario::middle;
use crate::scenario::{Customers, Draws, Scenario, Segment};
use crate::statistics::closed_forms::subscription::Subscription;
use crate::study::method::spread::Mean;
use crate::units::{DAYS_A_MONTH, DAYS_A_YEAR};
use serde::Serialize;

/// What customers bring.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct CustomerFinding {
    /// Share of the revenue that comes from their orders, 0 to 1; mean over replications.
    pub repeat_share: Mean,
    /// Customers on the last day.
    pub at_end: Mean,
    /// All costs but those of the goods sold, divided by first sales, major units. Absent without costs.
    pub cost_of_a_customer: Option<Mean>,
    /// What subscriptions bring, where there are any.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub subscription: Option<SubscriptionFinding>,
    /// The care of customers, where they need any.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub care: Option<CareFinding>,
    /// Further products, where customers take them up.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cross_sell: Option<CrossSellFinding>,
    /// The share of the wallet, where one is stated.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub wallet: Option<WalletFinding>,
    /// All who ever bought, by revenue and steadiness.
    pub grid: GridFinding,
    /// What customers think of the department, where the scenario says so.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub nps: Option<NpsFinding>,
    /// Why customers leave, where the scenario says so.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub reasons: Vec<ReasonRow>,
    /// By segment with customers who order again or subscribe.
    pub worth: Vec<CustomerWorth>,
}

impl CustomerFinding {
    /// Share of the revenue that comes from orders and subscriptions, 0 to 1.
    pub fn later_share(&self) -> f64 {
        self.subscription.as_ref().map_or(self.repeat_share.mean, |of| of.later_share.mean)
    }
}

/// What subscriptions bring.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct SubscriptionFinding {
    /// Share of the revenue that comes from them, 0 to 1; mean over replications.
    pub revenue_share: Mean,
    /// The same of subscriptions and orders of customers together.
    pub later_share: Mean,
    /// Customers who subscribe, on the last day.
    pub subscribers_at_end: Mean,
    /// Monthly recurring revenue on the last day: what present customers paid for their present month, major units.
    pub recurring_at_end: Mean,
    /// Share of the terms that ended which were renewed, 0 to 1; `None` if none ended.
    pub renewed: Option<Mean>,
}

/// The care of customers.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct CareFinding {
    /// Hours that customers needed in their months that ended, mean over replications.
    pub asked: Mean,
    /// Of these, hours that were given in time.
    pub given: Mean,
    /// Share of the hours that was given, 0 to 1, all replications together; `None` if no month ended.
    pub share: Option<Mean>,
    /// What the scenario assumes, by segment.
    pub assumed: Vec<AssumedCare>,
}

/// What a scenario assumes of care.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct AssumedCare {
    /// Segment.
    pub segment: String,
    /// Hours a month of a customer.
    pub hours: f64,
    /// So many times as fast do they leave who get none.
    pub neglect: f64,
}

/// What customers think of the department at the end.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct NpsFinding {
    /// Net promoter score, points from −100 to 100: share of promoters less share of detractors among the customers;
    /// mean over replications with any. `None` if there were none.
    pub score: Option<Mean>,
    /// Promoters.
    pub promoters: Mean,
    /// Passives.
    pub passives: Mean,
    /// Detractors.
    pub detractors: Mean,
    /// Points by which the score of so many answers may miss on either side (95 %): what a survey of as many customers
    /// as there are at the end cannot tell apart.
    #[serde(rename = "margin_of_error")]
    pub margin: Option<f64>,
}

/// A reason for which customers leave of themselves.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ReasonRow {
    /// Segment.
    pub segment: String,
    /// Name of the reason.
    pub reason: String,
    /// Customers who left for it.
    pub left: Mean,
    /// Of these, customers who came back.
    pub won_back: Mean,
}

/// What a customer is worth after the first sale: LTV = S·C·P·t and what a subscription pays, with every unknown number
/// at its middle. A loyalty programme counts with its effect and not with its cost; neglect, detractors and win-back do not
/// count.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct CustomerWorth {
    /// Segment.
    pub segment: String,
    /// S: mean value of an order, major units, without growth; 0 if nobody orders.
    pub order_value: f64,
    /// C: orders a year.
    pub orders_a_year: f64,
    /// P: share of the value left as margin, 0 to 1.
    #[serde(rename = "margin_share")]
    pub margin: f64,
    /// t: years for which a customer of mean rates stays; absent if nobody ever leaves.
    pub years: Option<f64>,
    /// Steady amount of the subscription a month, mean, major units; 0 without one.
    pub subscription_a_month: f64,
    /// What the subscription of a customer of mean rates pays while they stay, major units; `None` if nobody ever leaves.
    pub subscription_in_all: Option<f64>,
    /// Margin of the first sale, major units.
    pub first_margin: f64,
    /// Margin of orders and subscription over a customer's life, major units: LTV; `None` if nobody ever leaves.
    pub lifetime_value: Option<f64>,
    /// LTV and the margin of the first sale, divided by the cost of a customer: LTV/CAC; `None` without either.
    pub value_to_cost: Option<f64>,
    /// What came of it; `None` if no customer was watched for a whole quarter.
    pub simulated: Option<SimulatedWorth>,
    /// What they subscribe to and how they leave.
    #[serde(skip)]
    plan: Subscription,
}

impl CustomerWorth {
    /// S·C·P·t, major units; none if nobody ever leaves.
    pub fn of_orders(&self) -> Option<f64> {
        Some(self.order_value * self.orders_a_year * self.margin * self.years?)
    }

    /// Margin of orders and subscription over a customer's life, major units; none if nobody ever leaves.
    pub fn lifetime_value(&self) -> Option<f64> {
        Some(self.of_orders()? + self.subscription_in_all? * self.margin)
    }

    /// The same in the first years: S·C·P times the mean years of these for which a customer stays, and the
    /// subscription.
    fn within(&self, years: f64) -> f64 {
        let months = years * DAYS_A_YEAR / DAYS_A_MONTH;
        let stays = self.plan.months_within(months) * DAYS_A_MONTH / DAYS_A_YEAR;
        let paid = self.plan.revenue(libm::ceil(months - 0.5) as u32);
        (self.order_value * self.orders_a_year * stays + paid) * self.margin
    }
}

/// What a customer of each segment is worth.
fn worth(scenario: &Scenario) -> Vec<CustomerWorth> {
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
    let value = scenario.mean_order(segment, customers, draws);
    let plan = plan(customers, orders, draws);
    let months = plan.life();
    CustomerWorth {
        segment: segment.name.clone(),
        order_value: if orders > 0.0 { value } else { 0.0 },
        orders_a_year: orders * DAYS_A_YEAR,
        margin,
        years: months.is_finite().then(|| months * DAYS_A_MONTH / DAYS_A_YEAR),
        subscription_a_month: plan.monthly,
        subscription_in_all: months.is_finite().then(|| plan.revenue(LONGEST_LIFE)),
        first_margin: deal * margin,
        lifetime_value: None,
        value_to_cost: None,
        simulated: None,
        plan,
    }
}

/// Months after which a customer is not reckoned with: a hundred years.
const LONGEST_LIFE: u32 = 1200;

/// How long a customer of mean rates stays, and what they subscribe to: they leave of themselves, after one of their
/// orders, or at the end of a term.
fn plan(customers: &Customers, orders_a_day: f64, draws: Draws) -> Subscription {
    let loyalty = customers.loyalty.as_ref().map_or(1.0, |loyalty| loyalty.leave.at(draws));
    let of_themselves = customers.churn.hazard(draws) * loyalty;
    let drop_out = 1.0 - libm::pow(1.0 - customers.drop_out.at(draws).clamp(0.0, 1.0), loyalty);
    let rate = of_themselves + orders_a_day * drop_out;
    let stated = customers.subscription.as_ref();
    Subscription {
        monthly: stated.map_or(0.0, |stated| stated.monthly.mean(draws)),
        first: stated.map_or(1.0, |stated| stated.first.at(draws)),
        grows_over: stated.map_or(0.0, |stated| stated.grows_over_days.at(draws)) / DAYS_A_MONTH,
        term: stated.and_then(|stated| stated.term_months(draws)).unwrap_or(0),
        renewal: stated.map_or(1.0, |stated| libm::pow(stated.renewal.at(draws), loyalty)),
        hazard: rate * DAYS_A_MONTH,
    }
}
