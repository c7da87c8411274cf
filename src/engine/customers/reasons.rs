//! Why customers leave, and how many of those who left for a reason come back.

use super::{CustomerId, Department};
use crate::scenario::{Customers, Draws};

/// The reason of who has not left, or has left with a rep.
pub(in crate::engine) const NO_REASON: u8 = u8::MAX;

/// A reason for which customers of a segment leave.
#[derive(Clone, Copy, Debug, Default)]
pub(in crate::engine) struct ReasonRule {
    /// Share of those who leave for this reason or one before it.
    below: f64,
    /// Probability that they come back when asked.
    win_back: f64,
}

/// The reasons of a segment in file order; unknown shares are scaled to sum to one.
pub(in crate::engine) fn fill(rules: &mut Vec<ReasonRule>, customers: &Customers, draws: Draws) {
    let share = |quantity: &crate::scenario::Quantity| quantity.at(draws).clamp(0.0, 1.0);
    let all: f64 = customers.reasons.iter().map(|reason| share(&reason.share)).sum();
    let comes_back = customers.win_back.as_ref().map_or(0.0, |win_back| share(&win_back.share));
    let mut below = 0.0;
    rules.clear();
    rules.extend(customers.reasons.iter().map(|reason| {
        below += share(&reason.share) / all.max(1e-12);
        ReasonRule { below, win_back: reason.win_back.as_ref().map_or(comes_back, share) }
    }));
}

impl Department<'_> {
    /// A customer leaves of themselves: notes why.
    pub(super) fn draw_reason(&mut self, id: CustomerId) {
        let count = self.customer_rule(id).map_or(0, |rule| rule.reasons.len());
        if count == 0 {
            return;
        }
        let luck = self.world.customers[id as usize].luck.uniform();
        let rules = self.customer_rule(id).map_or(&[][..], |rule| &rule.reasons);
        let reason = rules.iter().position(|rule| luck < rule.below).unwrap_or(count - 1);
        self.world.customers[id as usize].reason = reason as u8;
        let segment = usize::from(self.world.customers[id as usize].segment);
        self.outcome.reasons[segment][reason][0] += 1;
    }

    /// Probability that a former customer comes back, by the reason for which they left.
    pub(super) fn chance_of_return(&self, id: CustomerId) -> f64 {
        let Some(rule) = self.customer_rule(id) else { return 0.0 };
        let reason = rule.reasons.get(usize::from(self.world.customers[id as usize].reason));
        let of_all = rule.win_back.map_or(0.0, |win_back| win_back.0);
        reason.map_or(of_all, |reason| reason.win_back)
    }

    /// A former customer has come back.
    pub(super) fn forget_reason(&mut self, id: CustomerId) {
        let customer = &mut self.world.customers[id as usize];
        let reason = usize::from(std::mem::replace(&mut customer.reason, NO_REASON));
        if let Some(count) = self.outcome.reasons[usize::from(customer.segment)].get_mut(reason) {
            count[1] += 1;
        }
    }
}
