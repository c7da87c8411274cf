//! What happens to a customer month by month, from the day after the first sale on: the subscription is renewed and
//! paid.

use super::subscription::SubscriptionRule;
use super::{CustomerId, Department};
use crate::scenario::{Customers, Draws};
use crate::units::{DAYS_A_MONTH, Day, Money};

/// What a segment's customers do by the month.
#[derive(Clone, Debug, Default)]
pub(in crate::engine) struct MonthlyRule {
    pub subscription: Option<SubscriptionRule>,
}

impl MonthlyRule {
    /// The rule, if there is anything to do.
    pub fn new(customers: &Customers, draws: Draws) -> Option<MonthlyRule> {
        let subscription = customers.subscription.as_ref();
        let rule = MonthlyRule {
            subscription: subscription.map(|stated| SubscriptionRule::new(stated, draws)),
        };
        rule.subscription.is_some().then_some(rule)
    }
}

/// How a customer stands, month by month.
#[derive(Clone, Copy, Debug, Default)]
pub(in crate::engine) struct Bond {
    /// Months that have begun.
    pub months: u32,
    /// Amount of the subscription a month in the steady state, major units.
    pub amount: f64,
    /// What was paid for the present month.
    pub paid: Money,
}

impl Department<'_> {
    fn monthly_rule(&self, id: CustomerId) -> Option<&MonthlyRule> {
        self.customer_rule(id)?.monthly.as_ref()
    }

    /// A new customer, or one who came back.
    #[inline(never)]
    pub(super) fn begin_months(&mut self, id: CustomerId, start: f64) {
        if self.monthly_rule(id).is_none() {
            return;
        }
        let bonds = &mut self.world.bonds;
        if bonds.len() <= id as usize {
            bonds.resize(id as usize + 1, Bond::default());
        }
        self.world.bonds[id as usize] = Bond { amount: self.subscribe(id), ..Bond::default() };
        self.world.customers[id as usize].month = start;
    }

    /// A month begins; returns whether the customer stays.
    #[inline(never)]
    pub(super) fn begin_month(&mut self, id: CustomerId, day: Day) -> bool {
        if !self.renews(id) {
            return false;
        }
        self.bill(id, day);
        self.world.bonds[id as usize].months += 1;
        self.world.customers[id as usize].month += DAYS_A_MONTH;
        true
    }

    /// The customer has left.
    pub(super) fn end_months(&mut self, id: CustomerId) {
        if self.monthly_rule(id).is_some() {
            let paid = std::mem::take(&mut self.world.bonds[id as usize].paid);
            self.world.recurring -= paid;
            self.world.customers[id as usize].month = f64::MAX;
        }
    }
}
