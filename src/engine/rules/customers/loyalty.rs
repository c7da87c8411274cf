//! Loyalty programmes: what they cost and how much slower customers leave for them.

use crate::scenario::{Draws, Loyalty};
use crate::units::Money;

/// The loyalty programme of a segment.
#[derive(Clone, Copy, Debug, Default)]
pub(in crate::engine) struct LoyaltyRule {
    /// Cost of a customer a month.
    pub cost: Money,
    /// Share of the value of orders that it costs.
    pub of_orders: f64,
    /// So many times as fast do its customers leave.
    pub leave: f64,
}

impl LoyaltyRule {
    pub fn new(stated: &Loyalty, draws: Draws) -> LoyaltyRule {
        LoyaltyRule {
            cost: Money::from_major(stated.cost_per_month.at(draws)),
            of_orders: stated.of_orders.at(draws).clamp(0.0, 1.0),
            leave: stated.leave.at(draws).max(1e-3),
        }
    }
}
