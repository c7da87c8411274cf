//! What happens to a customer month by month, from the day after the first sale on: the care of the month before is
//! reviewed, the subscription is renewed and paid, the loyalty programme costs its part, and care is asked for.
//!
//! Care that is not given by the end of its month is not given, and who gets too little leaves faster.

use crate::engine::effects::payments::payment_luck;
use crate::engine::effects::targets::Event;
use crate::engine::outcome::Metric;
use crate::engine::state::Department;
use crate::engine::state::bond::Bond;
use crate::engine::state::credits::Payer;
use crate::engine::state::customer::CustomerId;
use crate::units::{Day, Money};

impl Department<'_> {
    /// A month begins; returns whether the customer stays.
    #[inline(never)]
    pub(super) fn begin_month(&mut self, id: CustomerId, day: Day) -> bool {
        if self.world.customers.bonds[id as usize].months > 0 {
            self.review_month(id);
        }
        if !self.renews(id) {
            return false;
        }
        self.bill(id, day);
        self.reward_month(id);
        self.ask_for_care(id);
        self.world.customers.bonds[id as usize].months += 1;
        let bond = &self.world.customers.bonds[id as usize];
        let next = self.scenario.calendar.months_after(i64::from(bond.since), bond.months);
        self.world.customers.all[id as usize].month = next as f64;
        true
    }

    /// A month has ended: what was missing in it changes how fast the customer leaves.
    fn review_month(&mut self, id: CustomerId) {
        let missing = self.missing_care(id);
        self.think_worse(id, missing);
        self.set_pace(id, self.neglect(id, missing));
    }

    /// A month ends; returns the share of the care that was not given in it, 0 to 1.
    fn missing_care(&mut self, id: CustomerId) -> f64 {
        let Some(rule) = self.care_rule(id) else { return 0.0 };
        let owed = self.world.customers.bonds[id as usize].owed;
        self.world.count(Metric::CareAsked, i64::from(rule.cost));
        self.world.count(Metric::CareGiven, i64::from(rule.cost - owed));
        f64::from(owed) / f64::from(rule.cost)
    }

    /// How many times as fast the customer leaves for the care that was missing.
    fn neglect(&self, id: CustomerId, missing: f64) -> f64 {
        self.care_rule(id).map_or(1.0, |rule| 1.0 + (rule.neglect - 1.0) * missing)
    }

    /// A month begins: its care waits for the rep who keeps the customer.
    fn ask_for_care(&mut self, id: CustomerId) {
        let Some(rule) = self.care_rule(id) else { return };
        let bond = &mut self.world.customers.bonds[id as usize];
        bond.owed = rule.cost;
        if !std::mem::replace(&mut bond.waits_for_care, true) {
            let place = usize::from(self.world.customers.all[id as usize].seat);
            self.world.customers.care[place].push_back(id);
        }
    }

    /// Whether the customer goes on into the month that begins: at the end of a term, by luck.
    fn renews(&mut self, id: CustomerId) -> bool {
        let Some(rule) = self.subscription_rule(id) else { return true };
        let months = self.world.customers.bonds[id as usize].months;
        if months == 0 || rule.term == 0 || !months.is_multiple_of(rule.term) {
            return true;
        }
        let renewal = libm::pow(rule.renewal, self.pace(id));
        let stays = self.world.customers.all[id as usize].luck.uniform() < renewal;
        self.world.count(if stays { Metric::Renewed } else { Metric::NotRenewed }, 1);
        stays
    }

    /// The subscription of a month is paid in advance, and is revenue of the rep who keeps the customer.
    fn bill(&mut self, id: CustomerId, day: Day) {
        let Some(rule) = self.subscription_rule(id) else { return };
        let bond = &mut self.world.customers.bonds[id as usize];
        let value = Money::from_major(bond.amount * rule.share(bond.months));
        self.world.customers.recurring += value - bond.paid;
        bond.paid = value;
        let customer = &mut self.world.customers.all[id as usize];
        let (segment, place) = (customer.segment, usize::from(customer.seat));
        let product = customer.product;
        let luck = payment_luck(&mut customer.luck);
        let share = self.rules.margin_of(segment, product);
        let margin = self.earn(value, share, place);
        self.world.count(Metric::SubscriptionRevenue, value.0);
        if let Some(result) = self.outcome.seats.get_mut(place) {
            result.repeat_revenue += value;
            result.repeat_margin += margin;
        }
        self.credit(Event::Ordered { value, margin }, Some(place), Some(segment), day);
        self.note_later(product, value, margin, day);
        if self.rules.customers.places_orders {
            self.take_from_wallet(id, value, day);
        }
        self.note_purchase(id, (value, margin), day);
        let payer =
            if self.rules.pay.has_credits { Payer::Customer(place) } else { Payer::Anybody };
        self.invoice(value, luck, payer, day);
        if self.rules.pay.has_credits {
            self.credit_tail(id, value, margin, day);
        }
    }

    /// A subscription takes its part of the wallet.
    fn take_from_wallet(&mut self, id: CustomerId, value: Money, day: Day) {
        self.reach_year(id, day);
        self.world.customers.purchases[id as usize].ordered += value;
    }

    /// The programme costs its part of a month that begins.
    fn reward_month(&mut self, id: CustomerId) {
        if let Some(rule) = self.loyalty_rule(id) {
            self.pay_out(Metric::Loyalty, rule.cost);
        }
    }

    /// After a month in which a share of the care was missing, a customer may think worse of the department.
    fn think_worse(&mut self, id: CustomerId, missing: f64) {
        let Some(rule) = self.nps_rule(id).filter(|rule| rule.neglect > 0.0) else { return };
        let falls = self.world.customers.all[id as usize].luck.uniform() < rule.neglect * missing;
        let Bond { group, .. } = &mut self.world.customers.bonds[id as usize];
        if falls && *group < DETRACTORS {
            self.world.customers.groups[usize::from(*group)] -= 1;
            *group += 1;
            self.world.customers.groups[usize::from(*group)] += 1;
        }
    }
}

/// Place of the detractors among the groups: promoters, passives, detractors.
const DETRACTORS: u8 = 2;
