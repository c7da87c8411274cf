//! How a customer stands by the month: what they think, what they pay, and how fast they leave.

use crate::engine::effects::value::LARGEST_VALUE;
use crate::engine::outcome::Metric;
use crate::engine::rules::customers::care::CareRule;
use crate::engine::rules::customers::loyalty::LoyaltyRule;
use crate::engine::rules::customers::monthly::MonthlyRule;
use crate::engine::rules::customers::nps::NpsRule;
use crate::engine::rules::customers::subscription::SubscriptionRule;
use crate::engine::state::Department;
use crate::engine::state::bond::{Bond, NEW};
use crate::engine::state::customer::CustomerId;
use crate::units::{Day, Money};

impl Department<'_> {
    #[inline]
    fn monthly_rule(&self, id: CustomerId) -> Option<&MonthlyRule> {
        if self.rules.customers.has_months {
            self.customer_rule(id)?.monthly.as_ref()
        } else {
            None
        }
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
        let bonds = &mut self.world.customers.bonds;
        if bonds.len() <= id as usize {
            bonds.resize(id as usize + 1, NEW);
        }
        self.world.customers.bonds[id as usize] =
            Bond { since: start as Day, amount: self.subscribe(id), ..NEW };
        self.world.customers.all[id as usize].month = start;
        self.join_group(id);
        self.set_pace(id, 1.0);
    }

    /// From the month that begins on the customer leaves so many times as fast for neglect, on top of what they think
    /// and of the loyalty programme.
    pub(in crate::engine) fn set_pace(&mut self, id: CustomerId, neglect: f64) {
        let pace = neglect * self.pace_of_group(id) * self.pace_of_loyalty(id);
        let (customer, bond) = (
            &mut self.world.customers.all[id as usize],
            &mut self.world.customers.bonds[id as usize],
        );
        if pace != bond.pace {
            // What is left of the time is passed so many times as fast.
            customer.leaves =
                customer.month + (customer.leaves - customer.month) * bond.pace / pace;
            bond.pace = pace;
        }
    }

    /// How many times as fast a customer leaves as others of the same rate.
    #[inline]
    pub(in crate::engine) fn pace(&self, id: CustomerId) -> f64 {
        self.monthly_rule(id).map_or(1.0, |_| self.world.customers.bonds[id as usize].pace)
    }

    /// The customer has left.
    pub(super) fn end_months(&mut self, id: CustomerId) {
        if self.monthly_rule(id).is_some() {
            self.leave_group(id);
            let bond = &mut self.world.customers.bonds[id as usize];
            self.world.customers.recurring -= bond.paid;
            *bond = NEW;
            self.world.customers.all[id as usize].month = f64::MAX;
        }
    }

    pub(in crate::engine) fn care_rule(&self, id: CustomerId) -> Option<CareRule> {
        self.monthly_rule(id)?.care
    }

    pub(in crate::engine) fn loyalty_rule(&self, id: CustomerId) -> Option<LoyaltyRule> {
        self.monthly_rule(id)?.loyalty
    }

    /// The programme costs its share of an order.
    #[inline]
    pub(super) fn reward_order(&mut self, id: CustomerId, value: Money) {
        if let Some(rule) = self.loyalty_rule(id) {
            self.pay_out(Metric::Loyalty, value.share(rule.of_orders));
        }
    }

    /// How many times as fast the customer leaves for the programme.
    fn pace_of_loyalty(&self, id: CustomerId) -> f64 {
        self.loyalty_rule(id).map_or(1.0, |rule| rule.leave)
    }

    pub(in crate::engine) fn nps_rule(&self, id: CustomerId) -> Option<NpsRule> {
        self.customer_rule(id)?.monthly.as_ref()?.nps
    }

    /// A new customer joins a group, by luck.
    fn join_group(&mut self, id: CustomerId) {
        let Some(rule) = self.nps_rule(id) else { return };
        let luck = self.world.customers.all[id as usize].luck.uniform();
        let group = rule.below.iter().filter(|&&below| luck >= below).count() as u8;
        self.world.customers.bonds[id as usize].group = group;
        self.world.customers.groups[usize::from(group)] += 1;
    }

    /// A customer has left their group.
    fn leave_group(&mut self, id: CustomerId) {
        if self.nps_rule(id).is_some() {
            let group = self.world.customers.bonds[id as usize].group;
            self.world.customers.groups[usize::from(group)] -= 1;
        }
    }

    /// How many times as fast the customer leaves for the group in which they are.
    fn pace_of_group(&self, id: CustomerId) -> f64 {
        let group = self.world.customers.bonds[id as usize].group;
        self.nps_rule(id).map_or(1.0, |rule| rule.leaves[usize::from(group)])
    }

    pub(in crate::engine) fn subscription_rule(&self, id: CustomerId) -> Option<SubscriptionRule> {
        self.monthly_rule(id)?.subscription
    }

    /// The steady amount of a new customer, major units a month; 0 without a subscription.
    fn subscribe(&mut self, id: CustomerId) -> f64 {
        let customer = &mut self.world.customers.all[id as usize];
        let segment = &self.scenario.segments[usize::from(customer.segment)];
        let stated =
            segment.customers.as_ref().and_then(|customers| customers.subscription.as_ref());
        let Some(stated) = stated else { return 0.0 };
        let luck = customer.luck.open_uniform();
        stated.monthly.quantile(&self.outcome.draws, luck).min(LARGEST_VALUE)
    }
}
