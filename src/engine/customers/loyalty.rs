//! A loyalty programme: it costs money every month and with every order, and customers stay longer.

use super::{CustomerId, Department};
use crate::engine::outcome::Metric;
use crate::scenario::{Draws, Loyalty};
use crate::units::Money;

/// The loyalty programme of a segment.
#[derive(Clone, Copy, Debug, Default)]
pub(in crate::engine) struct LoyaltyRule {
    /// Cost of a customer a month.
    cost: Money,
    /// Share of the value of orders that it costs.
    of_orders: f64,
    /// So many times as fast do its customers leave.
    leave: f64,
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

impl Department<'_> {
    fn loyalty_rule(&self, id: CustomerId) -> Option<LoyaltyRule> {
        self.monthly_rule(id)?.loyalty
    }

    /// The programme costs its part of a month that begins.
    pub(super) fn reward_month(&mut self, id: CustomerId) {
        if let Some(rule) = self.loyalty_rule(id) {
            self.pay_out(Metric::Loyalty, rule.cost);
        }
    }

    /// The programme costs its share of an order.
    #[inline]
    pub(super) fn reward_order(&mut self, id: CustomerId, value: Money) {
        if let Some(rule) = self.loyalty_rule(id) {
            self.pay_out(Metric::Loyalty, value.share(rule.of_orders));
        }
    }

    /// How many times as fast the customer leaves for the programme.
    pub(super) fn pace_of_loyalty(&self, id: CustomerId) -> f64 {
        self.loyalty_rule(id).map_or(1.0, |rule| rule.leave)
    }
}
