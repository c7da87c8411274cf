//! Subscriptions: an amount a month that grows to its steady state, in terms that are renewed or not.

use crate::scenario::{Draws, Subscription};
use crate::units::DAYS_A_MONTH;

/// The subscription of a segment's customers.
#[derive(Clone, Copy, Debug, Default)]
pub(in crate::engine) struct SubscriptionRule {
    /// Share of the steady amount in the first month.
    first: f64,
    /// Months until the amount is steady.
    grows_over: f64,
    /// Months of a term; 0 = it runs on.
    pub term: u32,
    /// Probability that it is renewed at the end of a term.
    pub renewal: f64,
}

impl SubscriptionRule {
    pub fn new(stated: &Subscription, draws: Draws) -> SubscriptionRule {
        SubscriptionRule {
            first: stated.first.at(draws).clamp(0.0, 1.0),
            grows_over: stated.grows_over_days.at(draws) / DAYS_A_MONTH,
            term: stated.term_months(draws).unwrap_or(0),
            renewal: stated.renewal.at(draws).clamp(0.0, 1.0),
        }
    }

    /// Share of the steady amount that is paid for a month, the first being 0: straight up from `first`.
    pub fn share(&self, month: u32) -> f64 {
        let way = f64::from(month) / self.grows_over.max(1e-9);
        if way >= 1.0 { 1.0 } else { self.first + (1.0 - self.first) * way }
    }
}
