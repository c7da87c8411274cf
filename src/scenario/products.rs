//! What is sold: products with their own price, margin and cycle, and the skill that they ask for.

use super::quantity::{Draws, Quantity, Varying};
use super::{Channel, Customers, ProductId, Role, Scenario, Segment};

/// A product (TOML: `[products.NAME]`).
#[derive(Clone, Debug, PartialEq)]
pub struct Product {
    /// Name as in the file.
    pub name: String,
    /// Value of a deal for it, major units; `None` = the deal value of the segment.
    pub price: Option<Varying>,
    /// Share of the value left after the cost of what was sold, 0 to 1; `None` = that of the segment.
    pub margin: Option<Quantity>,
    /// Odds multiplier of its deals in every stage.
    pub odds: Quantity,
    /// Factor on the mean number of touches that settle a step, above 0; a step takes one touch at least.
    pub touches: Quantity,
    /// Factor on every gap between touches, above 0; a gap is one day at least.
    pub gap: Quantity,
    /// Skill × ramp (an odds multiplier, 1 = a mean rep) from which on a rep sells it in full; 0 = everybody does.
    pub skill_floor: Quantity,
    /// Odds multiplier for a rep under the floor, 0 to 1; 0 = sells it not.
    pub below_floor: Quantity,
    /// How customers who have not bought it take it up.
    pub cross_sell: Option<CrossSell>,
}

/// How customers take up a further product (TOML: `[products.NAME.cross_sell]`).
#[derive(Clone, Debug, PartialEq)]
pub struct CrossSell {
    /// Probability with each order of something else, 0 to 1.
    pub per_order: Quantity,
    /// Share of the customers without it who take it up of themselves, per calendar day.
    pub per_day: Quantity,
    /// Working hours of that order; `None` = as any order of the customer.
    pub hours: Option<Quantity>,
}

impl Product {
    /// Whether its deals go their way as any other deal does, whatever they are worth.
    pub fn has_usual_way(&self) -> bool {
        let is = |number: &Quantity, usual: f64| *number == Quantity::Known(usual);
        is(&self.odds, 1.0) && is(&self.touches, 1.0) && is(&self.skill_floor, 0.0)
    }
}

/// A part of the deals.
#[derive(Clone, Debug, PartialEq)]
pub struct ProductShare {
    /// Which product they are for.
    pub product: ProductId,
    /// Share of the deals, 0 to 1.
    pub share: f64,
}

impl Scenario {
    /// The products that leads of a channel in a segment are for: the channel's shares, or the segment's.
    pub fn products_of<'s>(
        &'s self,
        channel: &'s Channel,
        segment: &'s Segment,
    ) -> &'s [ProductShare] {
        if channel.products.is_empty() { &segment.products } else { &channel.products }
    }

    /// Mean value of an order of a segment's customers, major units.
    pub fn mean_order(&self, segment: &Segment, customers: &Customers, draws: Draws) -> f64 {
        match &customers.order_value {
            Some(value) => value.mean(draws),
            None => self.mean_deal(segment, draws).0,
        }
    }

    /// Mean value of a first deal in a segment, major units, and the share of it left as margin.
    pub fn mean_deal(&self, segment: &Segment, draws: Draws) -> (f64, f64) {
        let own = segment.margin.at(draws);
        if segment.products.is_empty() {
            return (segment.deal_value.mean(draws), own);
        }
        let of = |part: &ProductShare| {
            let product = &self.products[part.product];
            let value =
                part.share * product.price.as_ref().unwrap_or(&segment.deal_value).mean(draws);
            (value, value * product.margin.map_or(own, |margin| margin.at(draws)))
        };
        let parts = segment.products.iter().map(of);
        let (value, margin) = parts.fold((0.0, 0.0), |sum, part| (sum.0 + part.0, sum.1 + part.1));
        (value, if value > 0.0 { margin / value } else { own })
    }

    /// Margin of what a role sells, as a share of its value: the mean over its segments.
    pub(crate) fn margin_of(&self, role: &Role, draws: Draws) -> f64 {
        let served = self.segments.iter().zip(&role.segments).filter(|(_, serves)| **serves);
        let margins = served.map(|(segment, _)| self.mean_deal(segment, draws).1);
        let (sum, count) = margins.fold((0.0, 0_u32), |(sum, count), of| (sum + of, count + 1));
        sum / f64::from(count.max(1))
    }
}
