//! Years of a customer's wallet, and when they take up a further product.

use crate::engine::effects::value::LARGEST_VALUE;
use crate::engine::rules::product::CrossSellRule;
use crate::engine::state::Department;
use crate::engine::state::customer::CustomerId;
use crate::engine::state::purchases::{Purchases, YEAR};
use crate::random::distribution::exponential;
use crate::units::{Day, Money};

impl Department<'_> {
    /// A new customer, after a sale of some value.
    #[inline(never)]
    pub(super) fn open_purchases(&mut self, id: CustomerId, value: Money, day: Day) {
        let customer = &mut self.world.customers.all[id as usize];
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
            products: self.rules.products.bit_of(customer.product),
            adopts: f64::MAX,
            wallet,
            ordered: value,
            served: value,
            ..Purchases::default()
        };
        let all = &mut self.world.customers.purchases;
        if all.len() <= id as usize {
            all.resize(id as usize + 1, Purchases::default());
        }
        all[id as usize] = purchases;
        self.await_adoption(id, f64::from(day) + 1.0);
    }

    /// When a customer takes up another product of themselves.
    pub(in crate::engine) fn await_adoption(&mut self, id: CustomerId, from: f64) {
        let hazard = self.adoption_rate(id);
        let (customer, purchases) = (
            &mut self.world.customers.all[id as usize],
            &mut self.world.customers.purchases[id as usize],
        );
        purchases.adopts = match hazard > 0.0 {
            true => from + exponential(customer.luck.open_uniform(), 1.0 / hazard),
            false => f64::MAX,
        };
    }

    /// Products that a customer has not bought, with how they are taken up.
    pub(in crate::engine) fn further(
        &self,
        id: CustomerId,
    ) -> impl Iterator<Item = (usize, &CrossSellRule)> {
        let owned = self.world.customers.purchases[id as usize].products;
        let rules = self.rules.customers.cross_sells.iter().enumerate();
        rules.filter(move |(product, _)| owned >> product & 1 == 0)
    }

    pub(in crate::engine) fn adoption_rate(&self, id: CustomerId) -> f64 {
        self.further(id).map(|(_, rule)| rule.hazard).sum()
    }

    /// When the customer takes up another product of themselves.
    pub(in crate::engine) fn adopts(&self, id: CustomerId) -> f64 {
        if self.rules.customers.places_orders {
            self.world.customers.purchases[id as usize].adopts
        } else {
            f64::MAX
        }
    }

    pub(in crate::engine) fn reach_year(&mut self, id: CustomerId, day: Day) {
        let horizon = self.scenario.calendar.horizon();
        let segment = usize::from(self.world.customers.all[id as usize].segment);
        let purchases = &mut self.world.customers.purchases[id as usize];
        let year = (day - purchases.first) / YEAR;
        purchases.reach_year(year, horizon, &mut self.outcome.customers[segment]);
    }

    /// Something that a customer bought after the first sale was served or paid.
    pub(super) fn note_served(&mut self, id: CustomerId, value: Money, day: Day) {
        if !self.world.customers.all[id as usize].has_left {
            self.reach_year(id, day);
            self.world.customers.purchases[id as usize].served += value;
        }
    }

    /// The customer leaves. The year in which that happens still counts, and goes on if they come back in it.
    pub(super) fn end_purchases(&mut self, id: CustomerId, day: Day) {
        self.reach_year(id, day);
        let purchases = &mut self.world.customers.purchases[id as usize];
        (purchases.until, purchases.adopts) = (day, f64::MAX);
    }

    /// A former customer is one again.
    pub(super) fn resume_purchases(&mut self, id: CustomerId, start: f64) {
        let horizon = self.scenario.calendar.horizon();
        let segment = usize::from(self.world.customers.all[id as usize].segment);
        let purchases = &mut self.world.customers.purchases[id as usize];
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
    pub(in crate::engine) fn file_purchases(&mut self, id: CustomerId) {
        let horizon = self.scenario.calendar.horizon();
        let segment = usize::from(self.world.customers.all[id as usize].segment);
        let purchases = &mut self.world.customers.purchases[id as usize];
        let year = (purchases.until - purchases.first) / YEAR;
        let has_left = u32::from(purchases.until < horizon);
        purchases.reach_year(year + has_left, horizon, &mut self.outcome.customers[segment]);
    }
}
