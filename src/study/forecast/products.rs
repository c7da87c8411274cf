//! What each product brought.

use crate::engine::Outcome;
use crate::engine::outcome::ProductResult;
use crate::scenario::Scenario;
use crate::statistics::{Moments, Ratio, Samples};
use crate::study::method::spread::{Mean, Spread, ratio_of};
use serde::Serialize;

/// What a product brought over the run.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ProductRow {
    /// Its name.
    pub name: String,
    /// Deals opened for it, those that woke in the pool counted again.
    pub deals: Mean,
    /// Sales.
    pub sales: Spread,
    /// Orders of customers served.
    pub orders: Mean,
    /// Value of the sales, the orders and what subscriptions paid, major units.
    pub revenue: Spread,
    /// Of that, value of the orders, major units.
    pub repeat_revenue: Mean,
    /// Margin of all revenue, major units.
    pub margin: Mean,
    /// Share of the revenue of all products, ratio of means; `None` without revenue.
    pub revenue_share: Option<f64>,
    /// Sales / closed deals (won or lost), all replications together; `None` if nothing was closed.
    pub win_rate: Option<Mean>,
    /// Mean days from first contact to sale, all replications together; `None` without sales.
    pub cycle_days: Option<Mean>,
}

/// What is kept of one product.
#[derive(Clone, Debug, Default)]
pub struct ProductSummary {
    deals: Moments,
    sales: Samples,
    orders: Moments,
    revenue: Samples,
    repeat_revenue: Moments,
    margin: Moments,
    win_rate: Ratio,
    cycle_days: Ratio,
}

impl ProductSummary {
    /// Adds what the product brought in the next replication.
    pub fn push(&mut self, of: &ProductResult) {
        let closed = of.sales + of.lost;
        self.deals.push(of.deals as f64);
        self.sales.push(of.sales as f64);
        self.orders.push(of.orders as f64);
        self.revenue.push(of.revenue.0 as f64);
        self.repeat_revenue.push(of.repeat_revenue.0 as f64);
        self.margin.push(of.margin.0 as f64);
        self.win_rate.push(of.sales as f64, closed as f64);
        self.cycle_days.push(of.cycle_days as f64, of.sales as f64);
    }
}

/// What is kept of all products.
pub fn summaries(outcome: &Outcome) -> Vec<ProductSummary> {
    vec![ProductSummary::default(); outcome.products.len()]
}

/// A row a product, by the means and the spreads of a forecast.
pub fn rows(
    scenario: &Scenario,
    summaries: &[ProductSummary],
    mean: &dyn Fn(&Moments, f64) -> Mean,
    spread: &dyn Fn(&Samples, f64) -> Spread,
) -> Vec<ProductRow> {
    let all: f64 = summaries.iter().map(|of| of.revenue.mean()).sum();
    let row = |(of, product): (&ProductSummary, &crate::scenario::Product)| ProductRow {
        name: product.name.clone(),
        deals: mean(&of.deals, 1.0),
        sales: spread(&of.sales, 1.0),
        orders: mean(&of.orders, 1.0),
        revenue: spread(&of.revenue, 100.0),
        repeat_revenue: mean(&of.repeat_revenue, 100.0),
        margin: mean(&of.margin, 100.0),
        revenue_share: (all > 0.0).then(|| of.revenue.mean() / all),
        win_rate: ratio_of(&of.win_rate, mean),
        cycle_days: ratio_of(&of.cycle_days, mean),
    };
    summaries.iter().zip(&scenario.products).map(row).collect()
}
