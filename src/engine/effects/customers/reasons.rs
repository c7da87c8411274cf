//! How many of those who left for a reason come back.

use crate::engine::state::Department;
use crate::engine::state::customer::{CustomerId, NO_REASON};

impl Department<'_> {
    /// Probability that a former customer comes back, by the reason for which they left.
    pub(super) fn chance_of_return(&self, id: CustomerId) -> f64 {
        let Some(rule) = self.customer_rule(id) else { return 0.0 };
        let reason = rule.reasons.get(usize::from(self.world.customers.all[id as usize].reason));
        let of_all = rule.win_back.map_or(0.0, |win_back| win_back.0);
        reason.map_or(of_all, |reason| reason.win_back)
    }

    /// A former customer has come back.
    pub(super) fn forget_reason(&mut self, id: CustomerId) {
        let customer = &mut self.world.customers.all[id as usize];
        let reason = usize::from(std::mem::replace(&mut customer.reason, NO_REASON));
        if let Some(count) = self.outcome.reasons[usize::from(customer.segment)].get_mut(reason) {
            count[1] += 1;
        }
    }
}
