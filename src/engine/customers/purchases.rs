//! What each customer has bought: within their wallet, which products, how steadily, and what that brings by the time
//! since their first sale.
//!
//! Years and quarters of a customer are counted from the day of the first sale; only whole ones within the run count.

use super::{Customer, CustomerId, Department, NOWHERE};
use crate::engine::outcome::{AgeResult, CustomerResult, Grid};
use crate::engine::progression::LARGEST_VALUE;
use crate::engine::rules::{Rules, share};
use crate::engine::world::{World, store};
use crate::random::distribution::exponential;
use crate::scenario::{Draws, Scenario};
use crate::units::{Day, Money, Seconds, seconds};

/// Days of a customer's year and of a quarter of it.
const YEAR: Day = 365;
pub(in crate::engine) const QUARTER: Day = 91;

/// Marks an entry in the queue of orders as one whose product and value are known.
pub(super) const PLACED: u32 = 1 << 30;

/// How customers take up a product that they have not bought.
#[derive(Clone, Copy, Debug, Default)]
pub(in crate::engine) struct CrossSellRule {
    /// Probability with each order.
    per_order: f64,
    /// Rate a day.
    hazard: f64,
    /// Working time of the order; none = that of any order of the customer.
    cost: Option<Seconds>,
}

/// An order that waits, whose product and value are known.
#[derive(Clone, Copy, Debug, Default)]
pub(in crate::engine) struct PlacedOrder {
    customer: CustomerId,
    product: u8,
    value: Money,
    cost: Seconds,
}

/// What a customer has bought.
#[derive(Clone, Copy, Debug, Default)]
pub(in crate::engine) struct Purchases {
    /// Day of the first sale, and the day on which they left, or the end of the run.
    first: Day,
    until: Day,
    /// Products, as bits.
    products: u32,
    /// When they take up another product, days from the start of the run; never = [`f64::MAX`].
    adopts: f64,
    /// What they buy a year in all, from whomever; nothing if that is not stated.
    wallet: Money,
    /// Their year, and what was ordered and served in it.
    year: u32,
    ordered: Money,
    served: Money,
    /// All that was ever served, the first sale included.
    revenue: Money,
    /// Their quarter, what was served in it after the first sale, and sums over the quarters before it.
    quarter: u32,
    present: f64,
    sum: f64,
    squares: f64,
}

impl Purchases {
    /// Whole quarters till a day.
    fn quarters(&self, until: Day) -> u32 {
        until.saturating_sub(self.first) / QUARTER
    }

    /// Goes on to a quarter.
    fn reach_quarter(&mut self, quarter: u32) {
        if quarter > self.quarter {
            self.sum += self.present;
            self.squares += self.present * self.present;
            (self.quarter, self.present) = (quarter, 0.0);
        }
    }

    /// Coefficient of variation over the whole quarters in which they were customers: none if there are fewer than
    /// two, infinite if nothing was ordered.
    fn variation(mut self) -> Option<f64> {
        let quarters = self.quarters(self.until);
        self.reach_quarter(quarters);
        let count = f64::from(quarters);
        let mean = self.sum / count;
        let variance = (self.squares / count - mean * mean).max(0.0);
        (quarters >= 2)
            .then(|| if mean > 0.0 { libm::sqrt(variance) / mean } else { f64::INFINITY })
    }

    /// Goes on to a year; years that end in the run count.
    fn reach_year(&mut self, year: u32, horizon: Day, result: &mut CustomerResult) {
        if year <= self.year || self.wallet == Money::ZERO {
            return;
        }
        let whole = (horizon.saturating_sub(self.first) / YEAR).min(year);
        if self.year < whole {
            result.served += self.served.min(self.wallet);
            result.wallet += Money(self.wallet.0 * i64::from(whole - self.year));
        }
        (self.year, self.ordered, self.served) = (year, Money::ZERO, Money::ZERO);
    }
}

impl Rules {
    /// What the draws of a replication make of cross-sell.
    pub fn fill_cross_sells(&mut self, scenario: &Scenario, draws: Draws) {
        self.cross_sells.clear();
        self.cross_sells.extend(scenario.products.iter().map(|product| {
            let stated = product.cross_sell.as_ref();
            stated.map_or_else(CrossSellRule::default, |stated| CrossSellRule {
                per_order: share(&stated.per_order, draws),
                hazard: -libm::log1p(-stated.per_day.at(draws).clamp(0.0, 0.999_999)),
                cost: stated.hours.map(|hours| seconds(hours.at(draws))),
            })
        }));
    }
}

/// Whether the value and the product of an order are known when it is placed: a wallet may be full, or there is
/// something to take up.
pub(in crate::engine) fn places_orders(scenario: &Scenario) -> bool {
    let mut customers = scenario.segments.iter().filter_map(|segment| segment.customers.as_ref());
    customers.any(|customers| customers.wallet.is_some())
        || scenario.products.iter().any(|product| product.cross_sell.is_some())
}

impl World {
    /// The customer of an entry in the queue of orders.
    pub(super) fn customer_of(&self, entry: u32) -> CustomerId {
        match entry & PLACED {
            0 => entry & !super::ASKS,
            _ => self.placed[(entry & !PLACED) as usize].customer,
        }
    }
}

impl Department<'_> {
    fn result_of(&mut self, id: CustomerId) -> &mut CustomerResult {
        let segment = usize::from(self.world.customers[id as usize].segment);
        &mut self.outcome.customers[segment]
    }

    /// A new customer, after a sale of some value.
    pub(super) fn open_purchases(&mut self, id: CustomerId, value: Money, day: Day) {
        let horizon = self.scenario.calendar.horizon();
        let customer = &mut self.world.customers[id as usize];
        let segment = &self.scenario.segments[usize::from(customer.segment)];
        let stated = segment.customers.as_ref().and_then(|customers| customers.wallet.as_ref());
        let wallet = stated.map_or(Money::ZERO, |wallet| {
            let luck = customer.luck.open_uniform();
            let value = wallet.quantile(&self.outcome.draws, luck).min(LARGEST_VALUE);
            Money::from_major(value).max(Money(1))
        });
        let purchases = Purchases {
            first: day,
            until: horizon,
            products: self.rules.bit_of(customer.product),
            adopts: f64::MAX,
            wallet,
            ordered: value,
            served: value,
            revenue: value,
            ..Purchases::default()
        };
        let quarters = purchases.quarters(horizon) as usize;
        let result = self.result_of(id);
        result.won += 1;
        result.ages[..quarters].iter_mut().for_each(|age| age.customers += 1);
        let all = &mut self.world.purchases;
        if all.len() <= id as usize {
            all.resize(id as usize + 1, Purchases::default());
        }
        self.world.purchases[id as usize] = purchases;
        self.await_adoption(id, f64::from(day) + 1.0);
    }

    /// When a customer takes up another product of themselves.
    fn await_adoption(&mut self, id: CustomerId, from: f64) {
        let hazard = self.adoption_rate(id);
        let (customer, purchases) =
            (&mut self.world.customers[id as usize], &mut self.world.purchases[id as usize]);
        purchases.adopts = match hazard > 0.0 {
            true => from + exponential(customer.luck.open_uniform(), 1.0 / hazard),
            false => f64::MAX,
        };
    }

    /// Products that a customer has not bought, with how they are taken up.
    fn further(&self, id: CustomerId) -> impl Iterator<Item = (usize, &CrossSellRule)> {
        let owned = self.world.purchases[id as usize].products;
        let rules = self.rules.cross_sells.iter().enumerate();
        rules.filter(move |(product, _)| owned >> product & 1 == 0)
    }

    fn adoption_rate(&self, id: CustomerId) -> f64 {
        self.further(id).map(|(_, rule)| rule.hazard).sum()
    }

    /// When the customer takes up another product of themselves.
    pub(super) fn adopts(&self, id: CustomerId) -> f64 {
        if self.rules.places_orders { self.world.purchases[id as usize].adopts } else { f64::MAX }
    }

    /// The customer takes up one of the further products.
    pub(super) fn adopt(&mut self, id: CustomerId, day: Day) {
        let luck = self.world.customers[id as usize].luck.uniform();
        let mut left = luck * self.adoption_rate(id);
        let found = self.further(id).find(|(_, rule)| {
            left -= rule.hazard;
            left < 0.0
        });
        let product = found.map(|(product, _)| product);
        if let Some(product) = product {
            self.take_up(id, product, day);
        }
        let from = self.world.purchases[id as usize].adopts;
        self.await_adoption(id, from);
    }

    /// With an order, the customer may take up further products.
    fn offer_further(&mut self, id: CustomerId, day: Day) {
        for product in 0..self.rules.cross_sells.len() {
            let rule = self.rules.cross_sells[product];
            let is_owned = self.world.purchases[id as usize].products >> product & 1 == 1;
            if rule.per_order > 0.0
                && !is_owned
                && self.world.customers[id as usize].luck.uniform() < rule.per_order
            {
                self.take_up(id, product, day);
            }
        }
    }

    /// The customer orders a product for the first time.
    fn take_up(&mut self, id: CustomerId, product: usize, day: Day) {
        let customer = &mut self.world.customers[id as usize];
        customer.waiting += 1;
        let (segment, luck) = (usize::from(customer.segment), customer.luck.open_uniform());
        let value = Money::from_major(self.price_at(segment, product as u8, luck));
        let cost = self.rules.cross_sells[product].cost.unwrap_or(self.cost_of_order(id));
        if self.place(id, (product as u8, value, cost), day) {
            self.world.purchases[id as usize].products |= 1 << product;
            self.result_of(id).adopted += 1;
            self.outcome.products[product].adopted += 1;
        }
    }

    /// An order of what the customer always buys.
    #[inline(never)]
    pub(super) fn place_order(&mut self, id: CustomerId, day: Day) {
        let customer = &self.world.customers[id as usize];
        let (product, ahead) = (customer.product, customer.waiting - 1);
        let value = self.value_of_order(id, ahead);
        if self.place(id, (product, value, self.cost_of_order(id)), day) {
            self.offer_further(id, day);
        }
    }

    /// An order of some product, value and working time is placed, unless the wallet is too small for it this year.
    fn place(
        &mut self,
        id: CustomerId,
        (product, value, cost): (u8, Money, Seconds),
        day: Day,
    ) -> bool {
        self.reach_year(id, day);
        let purchases = &mut self.world.purchases[id as usize];
        if purchases.wallet != Money::ZERO && purchases.ordered + value > purchases.wallet {
            self.world.customers[id as usize].waiting -= 1;
            self.result_of(id).unplaced += 1;
            return false;
        }
        purchases.ordered += value;
        let place = usize::from(self.world.customers[id as usize].seat);
        if cost == 0 {
            self.book(id, (product, value), place, day);
            return true;
        }
        let order = PlacedOrder { customer: id, product, value, cost };
        let World { placed, free_placed, .. } = &mut *self.world;
        let slot = store(placed, free_placed, order);
        self.world.seats[place].orders.push_back(slot | PLACED);
        true
    }

    /// Working time of an order that was placed.
    pub(super) fn cost_of_placed(&self, entry: u32) -> Seconds {
        self.world.placed[(entry & !PLACED) as usize].cost
    }

    /// An order that was placed is served at a seat.
    pub(super) fn book_placed(&mut self, entry: u32, place: usize, day: Day) {
        let slot = entry & !PLACED;
        let order = self.world.placed[slot as usize];
        self.world.free_placed.push(slot);
        self.book(order.customer, (order.product, order.value), place, day);
    }

    fn reach_year(&mut self, id: CustomerId, day: Day) {
        let horizon = self.scenario.calendar.horizon();
        let segment = usize::from(self.world.customers[id as usize].segment);
        let purchases = &mut self.world.purchases[id as usize];
        let year = (day - purchases.first) / YEAR;
        purchases.reach_year(year, horizon, &mut self.outcome.customers[segment]);
    }

    /// A subscription takes its part of the wallet.
    pub(super) fn take_from_wallet(&mut self, id: CustomerId, value: Money, day: Day) {
        self.reach_year(id, day);
        self.world.purchases[id as usize].ordered += value;
    }

    /// Something that a customer bought after the first sale was served or paid.
    pub(super) fn note_purchase(&mut self, id: CustomerId, value: Money, margin: Money, day: Day) {
        let horizon = self.scenario.calendar.horizon();
        let Customer { has_left, segment, .. } = self.world.customers[id as usize];
        if !has_left {
            self.reach_year(id, day);
        }
        let purchases = &mut self.world.purchases[id as usize];
        purchases.revenue += value;
        let quarter = purchases.quarters(day);
        if !has_left {
            purchases.served += value;
            purchases.reach_quarter(quarter);
            purchases.present += value.0 as f64;
        }
        if quarter < purchases.quarters(horizon) {
            let age = &mut self.outcome.customers[usize::from(segment)].ages[quarter as usize];
            age.margin += margin;
        }
    }

    /// The customer leaves. The year in which that happens still counts, and goes on if they come back in it.
    pub(super) fn end_purchases(&mut self, id: CustomerId, day: Day) {
        self.reach_year(id, day);
        let purchases = &mut self.world.purchases[id as usize];
        (purchases.until, purchases.adopts) = (day, f64::MAX);
    }

    /// A former customer is one again.
    pub(super) fn resume_purchases(&mut self, id: CustomerId, start: f64) {
        let horizon = self.scenario.calendar.horizon();
        let segment = usize::from(self.world.customers[id as usize].segment);
        let purchases = &mut self.world.purchases[id as usize];
        let year = (start as Day - purchases.first) / YEAR;
        if year > purchases.year {
            purchases.reach_year(purchases.year + 1, horizon, &mut self.outcome.customers[segment]);
            // The years without them do not count.
            purchases.year = year;
        }
        purchases.until = horizon;
        if self.rules.places_orders {
            self.await_adoption(id, start);
        }
    }

    /// All that a customer ever bought is known.
    pub(super) fn file_purchases(&mut self, id: CustomerId) {
        let horizon = self.scenario.calendar.horizon();
        let segment = usize::from(self.world.customers[id as usize].segment);
        let purchases = &mut self.world.purchases[id as usize];
        let year = (purchases.until - purchases.first) / YEAR;
        let has_left = u32::from(purchases.until < horizon);
        purchases.reach_year(year + has_left, horizon, &mut self.outcome.customers[segment]);
        let purchases = *purchases;
        self.result_of(id).products += u64::from(purchases.products.count_ones());
        self.world.histories.push((purchases.revenue, purchases.variation()));
    }

    /// The run is over: the grid of all who ever were customers.
    #[inline(never)]
    pub(in crate::engine) fn close_purchases(&mut self) {
        for id in 0..self.world.customers.len() as CustomerId {
            if self.world.customers[id as usize].seat != NOWHERE {
                self.file_purchases(id);
            }
        }
        let histories = &mut self.world.histories;
        histories.sort_unstable_by(|a, b| b.0.cmp(&a.0).then(order(a.1).total_cmp(&order(b.1))));
        self.outcome.grid = Grid::of(histories);
        histories.clear();
    }
}

/// Those of unknown variation last.
fn order(variation: Option<f64>) -> f64 {
    variation.unwrap_or(f64::NAN)
}

impl CustomerResult {
    /// Nothing yet, in a run of so many days.
    pub(in crate::engine) fn new(horizon: Day) -> CustomerResult {
        let ages = vec![AgeResult::default(); (horizon / QUARTER) as usize];
        CustomerResult { ages, ..CustomerResult::default() }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Someone who bought for so much in each quarter and left after so many days.
    fn bought(quarters: &[f64], until: Day) -> Option<f64> {
        let mut purchases = Purchases { first: 7, until: 7 + until, ..Purchases::default() };
        for (quarter, value) in quarters.iter().enumerate() {
            if *value > 0.0 {
                purchases.reach_quarter(quarter as u32);
                purchases.present += value;
            }
        }
        purchases.variation()
    }

    #[test]
    fn variation_is_that_of_whole_quarters() {
        // 100, 0, 300, 200: mean 150, variance (50² + 150² + 150² + 50²) / 4 = 12 500.
        let found = bought(&[100.0, 0.0, 300.0, 200.0], 4 * QUARTER).expect("four quarters");
        assert!((found - 12_500.0_f64.sqrt() / 150.0).abs() < 1e-12, "{found}");
        // The quarter in which they left does not count: 100 and 300 vary by 100 of 200.
        assert_eq!(bought(&[100.0, 300.0, 999.0], 2 * QUARTER + 90), Some(0.5));
        assert_eq!(bought(&[5.0, 5.0, 5.0], 3 * QUARTER), Some(0.0));
        assert_eq!(bought(&[0.0, 0.0], 2 * QUARTER), Some(f64::INFINITY));
        assert_eq!(bought(&[9.0], 2 * QUARTER - 1), None);
        // Quarters of nothing at the end count.
        assert_eq!(bought(&[100.0], 2 * QUARTER), Some(1.0));
    }

    #[test]
    fn years_of_a_wallet_count_that_end_in_the_run() {
        let mut result = CustomerResult::default();
        let wallet = Money(1000);
        let mut purchases = Purchases { wallet, served: Money(700), ..Purchases::default() };
        purchases.reach_year(1, 3 * YEAR, &mut result);
        assert_eq!((result.served, result.wallet), (Money(700), wallet));
        // More than the wallet is all of it; a year without purchases counts; the fourth is not over.
        purchases.served = Money(5000);
        purchases.reach_year(3, 3 * YEAR + 364, &mut result);
        assert_eq!((result.served, result.wallet), (Money(1700), Money(3000)));
        purchases.served = Money(5000);
        purchases.reach_year(4, 3 * YEAR + 364, &mut result);
        assert_eq!((result.served, result.wallet), (Money(1700), Money(3000)));
    }
}
