//! What a customer may buy: what the wallet of the year still holds, and products that they do not have yet.
//!
//! Years of a customer are counted from the day of the first sale; only whole ones within the run count.

use super::{CustomerId, Department, NOWHERE};
use crate::engine::outcome::CustomerResult;
use crate::engine::progression::LARGEST_VALUE;
use crate::engine::rules::{Rules, share};
use crate::engine::world::{World, store};
use crate::random::distribution::exponential;
use crate::scenario::{Draws, Scenario};
use crate::units::{Day, Money, Seconds, seconds};

/// Days of a customer's year.
const YEAR: Day = 365;

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

/// What a customer has bought, where a wallet or a further product asks for it.
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
}

impl Purchases {
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
    pub(super) fn result_of(&mut self, id: CustomerId) -> &mut CustomerResult {
        let segment = usize::from(self.world.customers[id as usize].segment);
        &mut self.outcome.customers[segment]
    }

    /// A new customer, after a sale of some value.
    #[inline(never)]
    pub(super) fn open_purchases(&mut self, id: CustomerId, value: Money, day: Day) {
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
            until: self.scenario.calendar.horizon(),
            products: self.rules.bit_of(customer.product),
            adopts: f64::MAX,
            wallet,
            ordered: value,
            served: value,
            ..Purchases::default()
        };
        let all = &mut self.world.purchases;
        if all.len() <= id as usize {
            all.resize(id as usize + 1, Purchases::default());
        }
        all[id as usize] = purchases;
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
            let result = self.result_of(id);
            result.adopted += 1;
            result.products += 1;
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
        self.world.seats[place].line_up_order(slot | PLACED);
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
    pub(super) fn note_served(&mut self, id: CustomerId, value: Money, day: Day) {
        if !self.world.customers[id as usize].has_left {
            self.reach_year(id, day);
            self.world.purchases[id as usize].served += value;
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
        self.await_adoption(id, start);
    }

    /// All that a customer ever bought is known.
    pub(super) fn file_purchases(&mut self, id: CustomerId) {
        let horizon = self.scenario.calendar.horizon();
        let segment = usize::from(self.world.customers[id as usize].segment);
        let purchases = &mut self.world.purchases[id as usize];
        let year = (purchases.until - purchases.first) / YEAR;
        let has_left = u32::from(purchases.until < horizon);
        purchases.reach_year(year + has_left, horizon, &mut self.outcome.customers[segment]);
    }

    /// The run is over.
    pub(super) fn close_purchases(&mut self) {
        for id in 0..self.world.customers.len() as CustomerId {
            if self.world.customers[id as usize].seat != NOWHERE {
                self.file_purchases(id);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

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
