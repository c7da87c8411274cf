//! Products: what they are worth, who may sell them, and how customers take them up.

use crate::random::Curve;
use crate::scenario::{Rep, Scenario};
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
