//! What a segment's customers do by the month.

use super::care::CareRule;
use super::loyalty::LoyaltyRule;
use super::nps::NpsRule;
use super::subscription::SubscriptionRule;
use crate::scenario::{Customers, Draws};

/// What a segment's customers do by the month.
#[derive(Clone, Debug, Default)]
pub(in crate::engine) struct MonthlyRule {
    pub subscription: Option<SubscriptionRule>,
    pub care: Option<CareRule>,
    pub nps: Option<NpsRule>,
    pub loyalty: Option<LoyaltyRule>,
}

impl MonthlyRule {
    /// The rule, if there is anything to do.
    pub fn new(customers: &Customers, draws: Draws) -> Option<MonthlyRule> {
        let subscription = customers.subscription.as_ref();
        let rule = MonthlyRule {
            subscription: subscription.map(|stated| SubscriptionRule::new(stated, draws)),
            care: customers.care.as_ref().map(|stated| CareRule::new(stated, draws)),
            nps: customers.nps.as_ref().map(|stated| NpsRule::new(stated, draws)),
            loyalty: customers.loyalty.as_ref().map(|stated| LoyaltyRule::new(stated, draws)),
        };
        let MonthlyRule { subscription, care, nps, loyalty } = &rule;
        let stated = [subscription.is_some(), care.is_some(), nps.is_some(), loyalty.is_some()];
        stated.contains(&true).then_some(rule)
    }
}
