//! Products: which one a deal is for, and what became of the deals for each.
//!
//! A deal is for one product from its first contact on, chosen by the account's own luck among the shares of its
//! channel or segment. Who prospects offers only what they sell. A scenario without products comes here never.

use super::targets::Event;
use crate::engine::outcome::ProductResult;
use crate::engine::rules::Rules;
use crate::engine::state::Department;
use crate::engine::state::deal::DealId;
use crate::engine::state::world::World;
use crate::random::Stream;
use crate::scenario::{ProductShare, StartingDeal};
use crate::units::{Day, Money, with_odds};

impl Department<'_> {
    /// The product that a lead of a channel is for.
    #[inline(never)]
    pub(in crate::engine) fn product_of_lead(
        &mut self,
        channel: usize,
        segment: usize,
        luck: &mut Stream,
    ) -> u8 {
        let (channel, segment) =
            (&self.scenario.channels[channel], &self.scenario.segments[segment]);
        let product = pick(self.scenario.products_of(channel, segment), luck, |_| true);
        self.outcome.products[usize::from(product)].deals += 1;
        product
    }

    /// The product that a deal open at the start is for; 0 if there are no products.
    pub(in crate::engine) fn product_at_start(
        &mut self,
        stated: &StartingDeal,
        luck: &mut Stream,
    ) -> u8 {
        let shares = &self.scenario.segments[stated.segment].products;
        let named = stated.product.map(|product| product as u8);
        let product = named.unwrap_or_else(|| pick(shares, luck, |_| true));
        if let Some(result) = self.outcome.products.get_mut(usize::from(product)) {
            result.deals += 1;
        }
        product
    }

    /// The rep in a seat has just called so many accounts, and offers each one of the products that they sell.
    #[inline(never)]
    pub(in crate::engine) fn offer_products(&mut self, place: usize, count: u32) {
        for before in 0..count as usize {
            let id = self.world.touched.last(before);
            let World { deals, folders, seats, .. } = &mut *self.world;
            let (deal, seat) = (&mut deals[id as usize], &seats[place]);
            let shares = &self.scenario.segments[usize::from(deal.segment)].products;
            let sells = |product: usize| seat.products >> product & 1 == 1;
            folders[id as usize].product = pick(shares, &mut deal.luck, sells);
            self.note_deal(id);
        }
    }

    /// A deal is opened, or wakes in the pool.
    pub(in crate::engine) fn note_deal(&mut self, id: DealId) {
        if let Some(result) = self.product_result(id) {
            result.deals += 1;
        }
    }

    /// A deal is lost.
    #[inline(never)]
    pub(super) fn note_lost(&mut self, id: DealId) {
        if let Some(result) = self.product_result(id) {
            result.lost += 1;
        }
    }

    /// A deal is sold after so many days.
    #[inline(never)]
    pub(super) fn note_sold(&mut self, id: DealId, margin: Money, cycle: usize, day: Day) {
        let value = self.world.folders[id as usize].value;
        let Some(result) = self.product_result(id) else { return };
        result.sales += 1;
        result.cycle_days += cycle as u64;
        result.revenue += value;
        result.margin += margin;
        let product = self.world.folders[id as usize].product;
        self.credit_product(Event::Sold { value, margin }, product, day);
    }

    /// An order for a product is served.
    #[inline(never)]
    pub(super) fn note_ordered(&mut self, product: u8, value: Money, margin: Money, day: Day) {
        let Some(result) = self.outcome.products.get_mut(usize::from(product)) else { return };
        result.orders += 1;
        result.repeat_revenue += value;
        self.note_later(product, value, margin, day);
    }

    /// A customer pays for an order or a subscription.
    pub(in crate::engine) fn note_later(
        &mut self,
        product: u8,
        value: Money,
        margin: Money,
        day: Day,
    ) {
        let Some(result) = self.outcome.products.get_mut(usize::from(product)) else { return };
        result.revenue += value;
        result.margin += margin;
        self.credit_product(Event::Ordered { value, margin }, product, day);
    }

    fn product_result(&mut self, id: DealId) -> Option<&mut ProductResult> {
        let product = self.world.folders[id as usize].product;
        self.outcome.products.get_mut(usize::from(product))
    }
}

impl World {
    /// Odds multiplier of a deal by its product and by whether its rep is up to it.
    #[inline(never)]
    pub fn odds_of_product(&self, rules: &Rules, id: DealId) -> f64 {
        let product = usize::from(self.folders[id as usize].product);
        let seat = &self.seats[usize::from(self.deals[id as usize].seat)];
        rules.products.all.get(product).map_or(1.0, |rule| rule.odds_of(seat.ability()))
    }

    /// Probability that a deal's next touch moves it forwards, with the odds of the product but not of the rep.
    pub fn heat_of_product(&self, rules: &Rules, id: DealId, odds: f64) -> f64 {
        let deal = &self.deals[id as usize];
        let touch = rules.touches.of(deal.stage).touch;
        let product = self.folders[id as usize].product;
        let own = rules.products.all.get(usize::from(product)).map_or(1.0, |rule| rule.odds);
        rules.products.pace(touch.settle, product) * with_odds(touch.forward, odds * own)
    }
}

/// One of the products by their shares, of those that are sold if any is.
fn pick(shares: &[ProductShare], luck: &mut Stream, is_sold: impl Fn(usize) -> bool) -> u8 {
    let [_, _, ..] = shares else { return shares.first().map_or(0, |only| only.product as u8) };
    let sold: f64 = shares.iter().filter(|part| is_sold(part.product)).map(|part| part.share).sum();
    let may = |product: usize| sold <= 0.0 || is_sold(product);
    let whole = if sold > 0.0 { sold } else { 1.0 };
    let mut left = luck.uniform() * whole;
    let mut parts = shares.iter().filter(|part| may(part.product));
    let found = parts.find(|part| {
        left -= part.share;
        left < 0.0
    });
    let last = shares.iter().rfind(|part| may(part.product));
    found.or(last).map_or(0, |part| part.product as u8)
}
