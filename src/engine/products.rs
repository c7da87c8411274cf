//! Products: which one a deal is for, who may sell it, what it is worth, and how its deals go their way.
//!
//! A deal is for one product from its first contact on, chosen by the account's own luck among the shares of its
//! channel or segment. Who prospects offers only what they sell. A scenario without products comes here never.

use super::Department;
use super::deal::{Deal, DealId, Folder};
use super::ledger::Event;
use super::outcome::ProductResult;
use super::progression::{LARGEST_VALUE, note_early, value_at};
use super::rules::{Rules, SpanRule, fill_longer_span, share};
use super::touched::Open;
use super::world::{Seat, World};
use crate::random::{Curve, Stream};
use crate::scenario::{Draws, ProductShare, Quantity, Rep, Scenario, Scope, StartingDeal};
use crate::units::{Day, Money, with_odds};

/// A product.
#[derive(Clone, Debug, Default)]
pub(super) struct ProductRule {
    /// Value of a deal, if it is smooth and known.
    price: Curve,
    margin: Option<f64>,
    odds: f64,
    /// Factor on the touches of a step.
    touches: f64,
    /// Factor on gaps.
    gap: f64,
    floor: f64,
    below_floor: f64,
}

impl ProductRule {
    /// Factor on gaps.
    pub fn gap(&self) -> f64 {
        self.gap
    }

    /// Odds multiplier for a rep of some skill × ramp.
    fn odds_of(&self, skill: f64) -> f64 {
        if skill >= self.floor { self.odds } else { self.odds * self.below_floor }
    }
}

/// Skill × ramp of who sits in a seat.
fn strength(seat: &Seat) -> f64 {
    seat.skill * seat.strength
}

impl Rules {
    /// What holds of products in every replication.
    pub fn open_products(&mut self, scenario: &Scenario) {
        self.has_products = !scenario.products.is_empty();
        self.tells_products_apart =
            scenario.products.iter().any(|product| !product.has_usual_way());
        self.products = vec![ProductRule::default(); scenario.products.len()];
        for (rule, product) in self.products.iter_mut().zip(&scenario.products) {
            let smooth =
                product.price.as_ref().filter(|price| price.is_known() && price.is_smooth());
            if let Some(price) = smooth {
                rule.price.fill(|u| price.quantile(&[], u));
            }
        }
        if scenario.products.iter().any(|product| product.gap != Quantity::Known(1.0)) {
            self.product_gaps = vec![SpanRule::default(); 32 * scenario.products.len()];
        }
    }

    /// What the draws of a replication make of products.
    pub fn fill_products(&mut self, scenario: &Scenario, draws: Draws) {
        let reach = self.reach();
        for (index, (rule, product)) in self.products.iter_mut().zip(&scenario.products).enumerate()
        {
            rule.margin = product.margin.map(|margin| share(&margin, draws));
            rule.odds = product.odds.at(draws);
            rule.touches = product.touches.at(draws).max(1e-3);
            rule.gap = product.gap.at(draws).max(1e-3);
            rule.floor = product.skill_floor.at(draws);
            rule.below_floor = share(&product.below_floor, draws);
            if self.product_gaps.is_empty() {
                continue;
            }
            for (gap, stage) in self.product_gaps[32 * index..].iter_mut().zip(&scenario.stages) {
                let is_known =
                    stage.gap.length.is_known() && matches!(product.gap, Quantity::Known(_));
                if !(gap.is_filled && is_known) {
                    fill_longer_span(gap, &stage.gap, rule.gap, draws, (1, reach));
                }
            }
        }
    }

    /// Probability that a touch settles a step, for a product that takes more or fewer touches.
    pub fn pace(&self, settle: f64, product: u8) -> f64 {
        let rule = self.products.get(usize::from(product));
        rule.map_or(settle, |rule| (settle / rule.touches).min(1.0))
    }

    /// The gap between touches of a deal for a product.
    pub fn gap_of(&self, stage: usize, product: u8) -> &SpanRule {
        self.product_gaps.get(usize::from(product) << 5 | stage).unwrap_or(&self.gaps[stage])
    }

    /// Share of a value left as margin.
    pub fn margin_of(&self, segment: u8, product: u8) -> f64 {
        let own = self.products.get(usize::from(product)).and_then(|rule| rule.margin);
        own.unwrap_or(self.segments[usize::from(segment)].margin)
    }

    /// The bit of a product; none if there are no products.
    #[inline]
    pub fn bit_of(&self, product: u8) -> u32 {
        u32::from(self.has_products) << (product & 31)
    }

    /// Whether the occupant of a seat has the skill that a product, one bit, asks for.
    pub fn is_able(&self, seat: &Seat, product: u32) -> bool {
        let rule = self.products.get(product.trailing_zeros() as usize);
        rule.is_none_or(|rule| strength(seat) >= rule.floor)
    }

    /// The role that answers a channel's leads of a segment for a product.
    pub fn answerer(&self, product: u8, channel: usize, segment: usize) -> usize {
        let channel = usize::from(product) * self.channels.len() + channel;
        self.answers[channel * self.segments.len() + segment]
    }

    /// The role that takes a deal at a stage when its owner's role does not work there.
    pub fn taker(&self, product: u8, segment: usize, stage: usize) -> usize {
        let segment = usize::from(product) * self.segments.len() + segment;
        self.takes[segment * self.stages.len() + stage]
    }
}

/// Bits of the products that the occupant of a seat sells.
pub(super) fn sold_by(scenario: &Scenario, role: usize, rep: Option<&Rep>) -> u32 {
    let bits =
        |products: &mut dyn Iterator<Item = usize>| products.fold(0, |bits, p| bits | 1 << p);
    match rep.and_then(|rep| rep.products.as_ref()) {
        Some(own) => bits(&mut own.iter().copied()),
        None => {
            let sold = &scenario.roles[role].products;
            bits(&mut (0..sold.len()).filter(|&product| sold[product]))
        }
    }
}

impl Department<'_> {
    /// The product that a lead of a channel is for.
    #[inline(never)]
    pub(super) fn product_of_lead(
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
    pub(super) fn product_at_start(&mut self, stated: &StartingDeal, luck: &mut Stream) -> u8 {
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
    pub(super) fn offer_products(&mut self, place: usize, count: u32) {
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
    pub(super) fn note_deal(&mut self, id: DealId) {
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
    pub(super) fn note_later(&mut self, product: u8, value: Money, margin: Money, day: Day) {
        let Some(result) = self.outcome.products.get_mut(usize::from(product)) else { return };
        result.revenue += value;
        result.margin += margin;
        self.credit_product(Event::Ordered { value, margin }, product, day);
    }

    fn product_result(&mut self, id: DealId) -> Option<&mut ProductResult> {
        let product = self.world.folders[id as usize].product;
        self.outcome.products.get_mut(usize::from(product))
    }

    /// Adds an event to every target of the product.
    #[inline(never)]
    pub(super) fn credit_product(&mut self, event: Event, product: u8, day: Day) {
        for (target, progress) in self.scenario.targets.iter().zip(&mut self.world.progress) {
            let is_its = target.scope == Scope::Product(usize::from(product));
            if is_its && (target.from_day..=target.by_day).contains(&day) {
                progress.total += event.amount(&target.measure);
            }
        }
    }

    /// Value of a deal or an order for a product at the uniform `luck`, major units.
    pub(super) fn price_at(&self, segment: usize, product: u8, luck: f64) -> f64 {
        if self.rules.has_products {
            return self.price_of_product(segment, product, luck);
        }
        value_at(self.rules, self.scenario, &self.outcome.draws, segment, luck)
    }

    #[inline(never)]
    fn price_of_product(&self, segment: usize, product: u8, luck: f64) -> f64 {
        let stated = self.scenario.products.get(usize::from(product));
        let Some(price) = stated.and_then(|product| product.price.as_ref()) else {
            return value_at(self.rules, self.scenario, &self.outcome.draws, segment, luck);
        };
        let table = self.rules.products[usize::from(product)].price.at(luck);
        table.unwrap_or_else(|| price.quantile(&self.outcome.draws, luck)).min(LARGEST_VALUE)
    }

    /// Deals whose clients want to be contacted again, where gaps hang on the product.
    #[inline(never)]
    pub(super) fn put_off_products(&mut self, deferred: &[Open], day: Day) {
        let rules = self.rules;
        let gap = |id: DealId, deal: &Deal, folders: &[Folder]| {
            rules.gap_of(usize::from(deal.stage), folders[id as usize].product)
        };
        self.put_off_by(deferred, day, gap, note_early);
    }
}

impl World {
    /// Odds multiplier of a deal by its product and by whether its rep is up to it.
    #[inline(never)]
    pub fn odds_of_product(&self, rules: &Rules, id: DealId) -> f64 {
        let product = usize::from(self.folders[id as usize].product);
        let seat = &self.seats[usize::from(self.deals[id as usize].seat)];
        rules.products.get(product).map_or(1.0, |rule| rule.odds_of(strength(seat)))
    }

    /// Probability that a deal's next touch moves it forwards, with the odds of the product but not of the rep.
    pub fn heat_of_product(&self, rules: &Rules, id: DealId, odds: f64) -> f64 {
        let deal = &self.deals[id as usize];
        let touch = rules.touches.of(deal.stage).touch;
        let product = self.folders[id as usize].product;
        let own = rules.products.get(usize::from(product)).map_or(1.0, |rule| rule.odds);
        rules.pace(touch.settle, product) * with_odds(touch.forward, odds * own)
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
