//! What a deal or an order comes to: its value, and the share of it that is left as margin.

use super::products::ProductShare;
use super::quantity::Draws;
use super::{Channel, Customers, Role, Scenario, Segment};

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
