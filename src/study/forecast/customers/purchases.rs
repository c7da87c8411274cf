//! What customers bought: the ABC-XYZ grid, further products, the share of the wallet, and what a customer brought by
//! the time since the first sale.

use super::CustomerWorth;
use crate::engine::Outcome;
use crate::engine::outcome::{
    A_SHARE, B_SHARE, CustomerResult, GridCell, X_VARIATION, Y_VARIATION,
};
use crate::scenario::Scenario;
use crate::statistics::{Moments, Ratio};
use crate::study::method::spread::{Mean, ratio_of};
use crate::units::DAYS_A_YEAR;
use serde::Serialize;

/// Days of a quarter of a customer's life.
pub const QUARTER_DAYS: f64 = 91.0;

/// Classes by revenue, the largest first.
pub const CLASSES: [&str; 3] = ["A", "B", "C"];
/// Classes by steadiness, and those who are too new to tell.
pub const STEADINESS: [&str; 4] = ["X", "Y", "Z", "new"];

/// All who ever bought, by revenue and by how steadily they bought.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct GridFinding {
    /// Class A: those who together bring this share of the revenue, the largest first.
    pub a_share: f64,
    /// The same of classes A and B together.
    pub b_share: f64,
    /// Class X: coefficient of variation of the purchases by quarter after the first sale up to this.
    pub x_variation: f64,
    /// Class Y: up to this; Z: above it, or no purchase after the first sale.
    pub y_variation: f64,
    /// Days of a quarter, counted from the first sale; who was a customer for fewer than two is "new".
    pub quarter_days: f64,
    /// The cells, A to C and in each X, Y, Z and new.
    pub cells: Vec<GridRow>,
}

/// A cell of the grid.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct GridRow {
    /// A, B or C.
    pub class: &'static str,
    /// X, Y, Z or new.
    pub steadiness: &'static str,
    /// Customers, mean over replications.
    pub customers: Mean,
    /// Share of the revenue from all customers, 0 to 1, ratio of means.
    pub revenue_share: Mean,
}

/// Further products.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct CrossSellFinding {
    /// Different products that a customer had bought by the end, over all customers ever won.
    pub products_a_customer: Mean,
    /// Orders by which customers took up a further product.
    pub adopted: Mean,
}

/// What customers buy of what they buy from everybody.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct WalletFinding {
    /// Share of the wallet, 0 to 1, over whole years of customers in the run; `None` if there are none.
    pub share: Option<Mean>,
    /// Orders that were not placed, as the wallet was too small for them.
    pub unplaced: Mean,
}

/// What a customer brought after the first sale, in the simulation.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct SimulatedWorth {
    /// Years since the first sale in which it came: as many quarters as a tenth of the customers was watched for.
    pub years: f64,
    /// Margin of a customer ever won in these years, major units.
    pub margin: Mean,
    /// What S·C·P and the subscription say of the same years, major units.
    pub reckoned: f64,
    /// The same margin with that of the first sale, divided by the cost of a customer; `None` without costs.
    pub to_cost: Option<f64>,
}

/// A quarter in the life of customers: sums, and the margin up to its end in each replication that tells it.
#[derive(Clone, Copy, Debug, Default)]
struct Age {
    customers: f64,
    margin: f64,
    so_far: Moments,
}

/// The accumulators.
#[derive(Clone, Debug)]
pub struct PurchaseSummary {
    cells: [[(Moments, Ratio); 4]; 3],
    products: Ratio,
    adopted: Moments,
    wallet: Ratio,
    unplaced: Moments,
    /// By segment: customers won and quarters.
    lives: Vec<(f64, Vec<Age>)>,
}

impl PurchaseSummary {
    /// Nothing seen yet.
    pub fn new(scenario: &Scenario) -> PurchaseSummary {
        PurchaseSummary {
            cells: Default::default(),
            products: Ratio::default(),
            adopted: Moments::default(),
            wallet: Ratio::default(),
            unplaced: Moments::default(),
            lives: vec![(0.0, Vec::new()); scenario.segments.len()],
        }
    }

    /// Adds the outcome of the next replication.
    pub fn push(&mut self, outcome: &Outcome) {
        if outcome.customers.is_empty() {
            return;
        }
        let sum = |of: fn(&CustomerResult) -> f64| outcome.customers.iter().map(of).sum::<f64>();
        let grid = outcome.grid.0;
        let all: i64 = grid.iter().flatten().map(|cell| cell.revenue.0).sum();
        for (seen, cell) in self.cells.iter_mut().flatten().zip(grid.iter().flatten()) {
            let GridCell { customers, revenue } = *cell;
            seen.0.push(customers as f64);
            seen.1.push(revenue.0 as f64, all as f64);
        }
        self.products.push(sum(|of| of.products as f64), sum(|of| of.won as f64));
        self.adopted.push(sum(|of| of.adopted as f64));
        self.wallet.push(sum(|of| of.served.0 as f64), sum(|of| of.wallet.0 as f64));
        self.unplaced.push(sum(|of| of.unplaced as f64));
        for ((won, ages), result) in self.lives.iter_mut().zip(&outcome.customers) {
            *won += result.won as f64;
            push_ages(ages, result);
        }
    }

    /// The grid.
    pub fn grid(&self, mean: &dyn Fn(&Moments, f64) -> Mean) -> GridFinding {
        let names =
            CLASSES.iter().flat_map(|class| STEADINESS.map(|steadiness| (*class, steadiness)));
        let none = Mean { mean: 0.0, error: 0.0 };
        let row = |((customers, share), (class, steadiness)): (&(Moments, Ratio), _)| GridRow {
            class,
            steadiness,
            customers: mean(customers, 1.0),
            revenue_share: ratio_of(share, mean).unwrap_or(none),
        };
        GridFinding {
            a_share: A_SHARE,
            b_share: B_SHARE,
            x_variation: X_VARIATION,
            y_variation: Y_VARIATION,
            quarter_days: QUARTER_DAYS,
            cells: self.cells.iter().flatten().zip(names).map(row).collect(),
        }
    }

    /// Further products, where there are products.
    pub fn cross_sell(
        &self,
        scenario: &Scenario,
        mean: &dyn Fn(&Moments, f64) -> Mean,
    ) -> Option<CrossSellFinding> {
        let has_cross_sell = scenario.products.iter().any(|product| product.cross_sell.is_some());
        let products_a_customer = ratio_of(&self.products, mean).filter(|_| has_cross_sell)?;
        Some(CrossSellFinding { products_a_customer, adopted: mean(&self.adopted, 1.0) })
    }

    /// The share of the wallet, where one is stated.
    pub fn wallet(
        &self,
        scenario: &Scenario,
        mean: &dyn Fn(&Moments, f64) -> Mean,
    ) -> Option<WalletFinding> {
        let mut customers = scenario.segments.iter().filter_map(|s| s.customers.as_ref());
        customers.any(|of| of.wallet.is_some()).then(|| WalletFinding {
            share: ratio_of(&self.wallet, mean),
            unplaced: mean(&self.unplaced, 1.0),
        })
    }

    /// What a customer of a segment brought after the first sale, beside what is reckoned.
    pub fn simulated(
        &self,
        segment: usize,
        worth: &CustomerWorth,
        cost: Option<&Mean>,
        mean: &dyn Fn(&Moments, f64) -> Mean,
    ) -> Option<SimulatedWorth> {
        let (won, ages) = &self.lives[segment];
        let is_told = |age: &&Age| age.customers >= 0.1 * won && age.so_far.count() > 1;
        let told: Vec<&Age> = ages.iter().take_while(is_told).collect();
        let last = told.last()?;
        let margin: f64 = told.iter().map(|age| age.margin / age.customers).sum();
        let margin = Mean { mean: margin / 100.0, error: mean(&last.so_far, 100.0).error };
        let years = told.len() as f64 * QUARTER_DAYS / DAYS_A_YEAR;
        let to_cost = cost.map(|cost| (margin.mean + worth.first_margin) / cost.mean);
        Some(SimulatedWorth { years, margin, reckoned: worth.within(years), to_cost })
    }
}

fn push_ages(ages: &mut Vec<Age>, result: &CustomerResult) {
    ages.resize(ages.len().max(result.ages.len()), Age::default());
    let mut so_far = Some(0.0);
    for (age, seen) in ages.iter_mut().zip(&result.ages) {
        let (customers, margin) = (seen.customers as f64, seen.margin.0 as f64);
        age.customers += customers;
        age.margin += margin;
        so_far = so_far.filter(|_| customers > 0.0).map(|sum| sum + margin / customers);
        if let Some(sum) = so_far {
            age.so_far.push(sum);
        }
    }
}
