//! What happens to a customer month by month, from the day after the first sale on: the care of the month before is
//! reviewed, the subscription is renewed and paid, the loyalty programme costs its part, and care is asked for. What they think of the department is here too.

use super::care::CareRule;
use super::loyalty::LoyaltyRule;
use super::nps::NpsRule;
use super::subscription::SubscriptionRule;
use super::{CustomerId, Department};
use crate::scenario::{Customers, Draws};
use crate::units::{Day, Money, Seconds};

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

/// How a customer stands, month by month.
#[derive(Clone, Copy, Debug)]
pub(in crate::engine) struct Bond {
    /// First day of the first month: months begin on the same day of the month.
    pub since: Day,
    /// Months that have begun.
    pub months: u32,
    /// Amount of the subscription a month in the steady state, major units.
    pub amount: f64,
    /// What was paid for the present month.
    pub paid: Money,
    /// So many times as fast as others of the same rate they leave.
    pub pace: f64,
    /// Care of the present month that was not given yet.
    pub owed: Seconds,
    /// It waits in the queue of their seat.
    pub waits_for_care: bool,
    /// Promoter, passive or detractor: 0, 1 or 2.
    pub group: u8,
}

/// How a customer stands who has just become one.
const NEW: Bond = Bond {
    since: 0,
    months: 0,
    amount: 0.0,
    paid: Money::ZERO,
    pace: 1.0,
    owed: 0,
    waits_for_care: false,
    group: 0,
};

impl Department<'_> {
    #[inline]
    pub(super) fn monthly_rule(&self, id: CustomerId) -> Option<&MonthlyRule> {
        if self.rules.has_months { self.customer_rule(id)?.monthly.as_ref() } else { None }
    }

    /// A new customer, or one who came back.
    #[inline(always)]
    pub(super) fn begin_months(&mut self, id: CustomerId, start: f64) {
        if self.monthly_rule(id).is_some() {
            self.begin_first_month(id, start);
        }
    }

    #[inline(never)]
    fn begin_first_month(&mut self, id: CustomerId, start: f64) {
        let bonds = &mut self.world.bonds;
        if bonds.len() <= id as usize {
            bonds.resize(id as usize + 1, NEW);
        }
        self.world.bonds[id as usize] =
            Bond { since: start as Day, amount: self.subscribe(id), ..NEW };
        self.world.customers[id as usize].month = start;
        self.join_group(id);
        self.set_pace(id, 1.0);
    }

    /// A month begins; returns whether the customer stays.
    #[inline(never)]
    pub(super) fn begin_month(&mut self, id: CustomerId, day: Day) -> bool {
        if self.world.bonds[id as usize].months > 0 {
            self.review_month(id);
        }
        if !self.renews(id) {
            return false;
        }
        self.bill(id, day);
        self.reward_month(id);
        self.ask_for_care(id);
        self.world.bonds[id as usize].months += 1;
        let bond = &self.world.bonds[id as usize];
        let next = self.scenario.calendar.months_after(i64::from(bond.since), bond.months);
        self.world.customers[id as usize].month = next as f64;
        true
    }

    /// A month has ended: what was missing in it changes how fast the customer leaves.
    fn review_month(&mut self, id: CustomerId) {
        let missing = self.missing_care(id);
        self.think_worse(id, missing);
        self.set_pace(id, self.neglect(id, missing));
    }

    /// From the month that begins on the customer leaves so many times as fast for neglect, on top of what they think
    /// and of the loyalty programme.
    fn set_pace(&mut self, id: CustomerId, neglect: f64) {
        let pace = neglect * self.pace_of_group(id) * self.pace_of_loyalty(id);
        let (customer, bond) =
            (&mut self.world.customers[id as usize], &mut self.world.bonds[id as usize]);
        if pace != bond.pace {
            // What is left of the time is passed so many times as fast.
            customer.leaves =
                customer.month + (customer.leaves - customer.month) * bond.pace / pace;
            bond.pace = pace;
        }
    }

    /// How many times as fast a customer leaves as others of the same rate.
    #[inline]
    pub(super) fn pace(&self, id: CustomerId) -> f64 {
        self.monthly_rule(id).map_or(1.0, |_| self.world.bonds[id as usize].pace)
    }

    /// The customer has left.
    pub(super) fn end_months(&mut self, id: CustomerId) {
        if self.monthly_rule(id).is_some() {
            self.leave_group(id);
            let bond = &mut self.world.bonds[id as usize];
            self.world.recurring -= bond.paid;
            *bond = NEW;
            self.world.customers[id as usize].month = f64::MAX;
        }
    }
}
