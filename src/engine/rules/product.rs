//! Products: what they are worth, who may sell them, and how customers take them up.

use super::drawn::share;
use super::span::{SpanRule, fill_longer_span};
use crate::random::Curve;
use crate::scenario::{Draws, Quantity};
use crate::scenario::{Rep, Scenario};
use crate::units::Day;
use crate::units::Seconds;

/// A product.
#[derive(Clone, Debug, Default)]
pub(in crate::engine) struct ProductRule {
    /// Value of a deal, if it is smooth and known.
    pub price: Curve,
    pub margin: Option<f64>,
    pub odds: f64,
    /// Factor on the touches of a step.
    pub touches: f64,
    /// Factor on gaps.
    pub gap: f64,
    pub floor: f64,
    pub below_floor: f64,
}

impl ProductRule {
    /// Factor on gaps.
    pub fn gap(&self) -> f64 {
        self.gap
    }

    /// Odds multiplier for a rep of some skill × ramp.
    pub fn odds_of(&self, skill: f64) -> f64 {
        if skill >= self.floor { self.odds } else { self.odds * self.below_floor }
    }
}

/// All products.
#[derive(Clone, Debug, Default)]
pub(in crate::engine) struct Products {
    /// There are products.
    pub exist: bool,
    pub all: Vec<ProductRule>,
    /// Gaps between touches by product and stage, 32 places a product; empty unless some product has its own.
    pub gaps: Vec<SpanRule>,
    /// Touches differ by product.
    pub are_told_apart: bool,
}

impl Products {
    /// What holds of products in every replication.
    pub fn new(scenario: &Scenario) -> Products {
        let mut products = Products::default();
        products.exist = !scenario.products.is_empty();
        products.are_told_apart = scenario.products.iter().any(|product| !product.has_usual_way());
        products.all = vec![ProductRule::default(); scenario.products.len()];
        for (rule, product) in products.all.iter_mut().zip(&scenario.products) {
            let smooth =
                product.price.as_ref().filter(|price| price.is_known() && price.is_smooth());
            if let Some(price) = smooth {
                rule.price.fill(|u| price.quantile(&[], u));
            }
        }
        if scenario.products.iter().any(|product| product.gap != Quantity::Known(1.0)) {
            products.gaps = vec![SpanRule::default(); 32 * scenario.products.len()];
        }
        products
    }

    /// What the draws of a replication make of products.
    pub fn fill(&mut self, scenario: &Scenario, draws: Draws, reach: Day) {
        for (index, (rule, product)) in self.all.iter_mut().zip(&scenario.products).enumerate() {
            rule.margin = product.margin.map(|margin| share(&margin, draws));
            rule.odds = product.odds.at(draws);
            rule.touches = product.touches.at(draws).max(1e-3);
            rule.gap = product.gap.at(draws).max(1e-3);
            rule.floor = product.skill_floor.at(draws);
            rule.below_floor = share(&product.below_floor, draws);
            if self.gaps.is_empty() {
                continue;
            }
            for (gap, stage) in self.gaps[32 * index..].iter_mut().zip(&scenario.stages) {
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
        let rule = self.all.get(usize::from(product));
        rule.map_or(settle, |rule| (settle / rule.touches).min(1.0))
    }

    /// The bit of a product; none if there are no products.
    #[inline]
    pub fn bit_of(&self, product: u8) -> u32 {
        u32::from(self.exist) << (product & 31)
    }

    /// Whether somebody of some skill × ramp has what a product, one bit, asks for.
    pub fn is_able(&self, skill: f64, product: u32) -> bool {
        let rule = self.all.get(product.trailing_zeros() as usize);
        rule.is_none_or(|rule| skill >= rule.floor)
    }
}

/// Bits of the products that the occupant of a seat sells.
pub(in crate::engine) fn sold_by(scenario: &Scenario, role: usize, rep: Option<&Rep>) -> u32 {
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

/// How customers take up a product that they have not bought.
#[derive(Clone, Copy, Debug, Default)]
pub(in crate::engine) struct CrossSellRule {
    /// Probability with each order.
    pub per_order: f64,
    /// Rate a day.
    pub hazard: f64,
    /// Working time of the order; none = that of any order of the customer.
    pub cost: Option<Seconds>,
}

/// Whether the value and the product of an order are known when it is placed: a wallet may be full, or there is
/// something to take up.
pub(super) fn places_orders(scenario: &Scenario) -> bool {
    let mut customers = scenario.segments.iter().filter_map(|segment| segment.customers.as_ref());
    customers.any(|customers| customers.wallet.is_some())
        || scenario.products.iter().any(|product| product.cross_sell.is_some())
}
