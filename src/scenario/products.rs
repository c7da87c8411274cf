//! What is sold: products with their own price, margin and cycle, and the skill that they ask for.

use super::ProductId;
use super::quantity::{Quantity, Varying};

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
