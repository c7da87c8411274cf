//! What customers bought: by segment and time since the first sale, and all of them in the ABC-XYZ grid.

use crate::units::{Day, Money};

/// What the customers of a segment bought.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CustomerResult {
    /// Customers won.
    pub won: u64,
    /// Different products that they had bought by the end, summed over customers.
    pub products: u64,
    /// Orders by which customers took up a further product.
    pub adopted: u64,
    /// Orders that were not placed, as the wallet of the year was too small for them.
    pub unplaced: u64,
    /// Purchases in the years of customers that lie in the run as a whole, each at most the wallet.
    pub served: Money,
    /// What these customers bought in these years from everybody.
    pub wallet: Money,
    /// By quarter (91 days) since the first sale.
    pub ages: Vec<AgeResult>,
}

/// A quarter in the life of customers.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct AgeResult {
    /// Customers whose quarter lies in the run as a whole, those who had left by then among them.
    pub customers: u64,
    /// Margin of what they bought in it, without the first sale.
    pub margin: Money,
}

impl CustomerResult {
    pub(in crate::engine) fn clear(&mut self) {
        let mut ages = std::mem::take(&mut self.ages);
        ages.fill(AgeResult::default());
        *self = CustomerResult { ages, ..CustomerResult::default() };
    }
}

/// Customers who together bring this share of the revenue are class A, the largest first.
pub const A_SHARE: f64 = 0.8;
/// Classes A and B together.
pub const B_SHARE: f64 = 0.95;
/// Customers whose purchases vary no more than this from quarter to quarter (coefficient of variation) are class X.
pub const X_VARIATION: f64 = 0.5;
/// Class Y varies no more than this.
pub const Y_VARIATION: f64 = 1.0;

/// A cell of the grid.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct GridCell {
    /// Customers.
    pub customers: u64,
    /// Revenue from them over the run, the first sales included.
    pub revenue: Money,
}

/// All who ever bought, by revenue (A, B, C) and by how steadily they bought (X, Y, Z, and those who are too new to
/// tell: fewer than two whole quarters).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Grid(pub [[GridCell; 4]; 3]);

/// A customer in the order of the grid: revenue, and how steadily they bought.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(in crate::engine) struct Ranked(i64);

impl Ranked {
    /// A customer with revenue and the coefficient of variation of their quarters, if there are enough of them.
    pub fn new(revenue: Money, variation: Option<f64>) -> Ranked {
        Ranked(revenue.0.saturating_mul(4) | (3 - steadiness(variation)))
    }

    fn revenue(self) -> Money {
        Money(self.0 >> 2)
    }

    /// Column of the grid.
    fn steadiness(self) -> usize {
        3 - (self.0 & 3) as usize
    }

    /// Who brings more is never of a lower magnitude: the binary digits of the revenue, and the two that follow the first.
    fn magnitude(self) -> usize {
        let revenue = self.revenue().0.max(4).cast_unsigned();
        let first = revenue.ilog2();
        (first as usize) << 2 | (revenue >> (first - 2) & 3) as usize
    }
}

/// Magnitudes.
const MAGNITUDES: usize = 64 << 2;

impl Grid {
    /// The grid of customers, whose order does not matter. A customer is in class A as long as those before, who bring
    /// more, bring less than 80 % of the revenue.
    pub(in crate::engine) fn of(customers: &mut [Ranked]) -> Grid {
        let (mut sums, mut before) = ([0; MAGNITUDES], [0; MAGNITUDES]);
        for customer in &*customers {
            sums[customer.magnitude()] += customer.revenue().0;
        }
        let mut all = 0;
        for (before, sum) in before.iter_mut().zip(sums).rev() {
            *before = all;
            all += sum;
        }
        let size = |before: i64| {
            let share = if all > 0 { before as f64 / all as f64 } else { 1.0 };
            usize::from(share >= A_SHARE) + usize::from(share >= B_SHARE)
        };
        let mut grid = Grid::default();
        // Only where a class ends does the order within a magnitude matter.
        let mut torn = 0;
        for place in 0..customers.len() {
            let (customer, magnitude) = (customers[place], customers[place].magnitude());
            let first = size(before[magnitude]);
            if first == size(before[magnitude] + sums[magnitude]) {
                grid.add(customer, first);
            } else {
                customers[torn] = customer;
                torn += 1;
            }
        }
        let torn = &mut customers[..torn];
        torn.sort_unstable();
        for customer in torn.iter().rev() {
            let before = &mut before[customer.magnitude()];
            grid.add(*customer, size(*before));
            *before += customer.revenue().0;
        }
        grid
    }

    fn add(&mut self, customer: Ranked, size: usize) {
        let cell = &mut self.0[size][customer.steadiness()];
        cell.customers += 1;
        cell.revenue += customer.revenue();
    }
}

/// Column of the grid, 0 to 3.
fn steadiness(variation: Option<f64>) -> i64 {
    match variation {
        Some(variation) if variation <= X_VARIATION => 0,
        Some(variation) if variation <= Y_VARIATION => 1,
        Some(_) => 2,
        None => 3,
    }
}

/// Days of a quarter of a customer's year.
pub(in crate::engine) const QUARTER: Day = 91;

impl CustomerResult {
    /// Nothing yet, in a run of so many days.
    pub(in crate::engine) fn new(horizon: Day) -> CustomerResult {
        let ages = vec![AgeResult::default(); (horizon / QUARTER) as usize];
        CustomerResult { ages, ..CustomerResult::default() }
    }

    /// Turns customers by their last quarter into customers in each quarter.
    pub(in crate::engine) fn count_ages(&mut self) {
        let mut customers = 0;
        for age in self.ages.iter_mut().rev() {
            customers += age.customers;
            age.customers = customers;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn classes_go_by_the_revenue_of_those_before() {
        // 700 of 1000, then 150 (70 % before: A), 100 (85 % before: B), 50 (95 % before: C).
        let customers = [(50, None), (150, Some(1.01)), (700, Some(0.5)), (100, Some(0.51))];
        let ranked = |(revenue, variation)| Ranked::new(Money(revenue), variation);
        let grid = Grid::of(&mut customers.map(ranked));
        let cell = |customers, revenue| GridCell { customers, revenue: Money(revenue) };
        assert_eq!(grid.0[0], [cell(1, 700), cell(0, 0), cell(1, 150), cell(0, 0)]);
        assert_eq!(grid.0[1], [cell(0, 0), cell(1, 100), cell(0, 0), cell(0, 0)]);
        assert_eq!(grid.0[2], [cell(0, 0), cell(0, 0), cell(0, 0), cell(1, 50)]);
    }

    #[test]
    fn the_grid_is_that_of_all_in_order() {
        let revenues = |number: u64| (number.wrapping_mul(0x9e37_79b9_7f4a_7c15) >> 40) as i64;
        for count in [1, 2, 7, 60, 400] {
            let all: Vec<i64> = (0..count).map(|number| revenues(number) % 5_000 * 7).collect();
            let mut ranked: Vec<_> =
                all.iter().map(|&revenue| Ranked::new(Money(revenue), None)).collect();
            let mut sorted = all.clone();
            sorted.sort_unstable();
            let (mut counts, mut before) = ([0; 3], 0);
            for revenue in sorted.iter().rev() {
                let share = before as f64 / all.iter().sum::<i64>() as f64;
                counts[if share < 0.8 {
                    0
                } else if share < 0.95 {
                    1
                } else {
                    2
                }] += 1;
                before += revenue;
            }
            let grid = Grid::of(&mut ranked);
            assert_eq!(grid.0.map(|row| row[3].customers), counts, "{count} customers");
        }
    }
}
