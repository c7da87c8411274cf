//! Subscriptions: an amount a month that grows to its steady state, in terms that are renewed or not.

use super::{CustomerId, Department};
use crate::engine::closing::payment_luck;
use crate::engine::credit::Payer;
use crate::engine::ledger::Event;
use crate::engine::outcome::Metric;
use crate::engine::progression::LARGEST_VALUE;
use crate::scenario::{Draws, Subscription};
use crate::units::{DAYS_A_MONTH, Day, Money};

/// The subscription of a segment's customers.
#[derive(Clone, Copy, Debug, Default)]
pub(in crate::engine) struct SubscriptionRule {
    /// Share of the steady amount in the first month.
    first: f64,
    /// Months until the amount is steady.
    grows_over: f64,
    /// Months of a term; 0 = it runs on.
    term: u32,
    /// Probability that it is renewed at the end of a term.
    renewal: f64,
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
    fn share(&self, month: u32) -> f64 {
        let way = f64::from(month) / self.grows_over.max(1e-9);
        if way >= 1.0 { 1.0 } else { self.first + (1.0 - self.first) * way }
    }
}

impl Department<'_> {
    fn subscription_rule(&self, id: CustomerId) -> Option<SubscriptionRule> {
        self.monthly_rule(id)?.subscription
    }

    /// The steady amount of a new customer, major units a month; 0 without a subscription.
    pub(super) fn subscribe(&mut self, id: CustomerId) -> f64 {
        let customer = &mut self.world.customers[id as usize];
        let segment = &self.scenario.segments[usize::from(customer.segment)];
        let stated =
            segment.customers.as_ref().and_then(|customers| customers.subscription.as_ref());
        let Some(stated) = stated else { return 0.0 };
        let luck = customer.luck.open_uniform();
        stated.monthly.quantile(&self.outcome.draws, luck).min(LARGEST_VALUE)
    }

    /// Whether the customer goes on into the month that begins: at the end of a term, by luck.
    pub(super) fn renews(&mut self, id: CustomerId) -> bool {
        let Some(rule) = self.subscription_rule(id) else { return true };
        let months = self.world.bonds[id as usize].months;
        if months == 0 || rule.term == 0 || !months.is_multiple_of(rule.term) {
            return true;
        }
        let renewal = libm::pow(rule.renewal, self.pace(id));
        let stays = self.world.customers[id as usize].luck.uniform() < renewal;
        self.world.count(if stays { Metric::Renewed } else { Metric::NotRenewed }, 1);
        stays
    }

    /// The subscription of a month is paid in advance, and is revenue of the rep who keeps the customer.
    pub(super) fn bill(&mut self, id: CustomerId, day: Day) {
        let Some(rule) = self.subscription_rule(id) else { return };
        let bond = &mut self.world.bonds[id as usize];
        let value = Money::from_major(bond.amount * rule.share(bond.months));
        self.world.recurring += value - bond.paid;
        bond.paid = value;
        let customer = &mut self.world.customers[id as usize];
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
        if self.rules.places_orders {
            self.take_from_wallet(id, value, day);
        }
        self.note_purchase(id, (value, margin), day);
        let payer = if self.rules.has_credits { Payer::Customer(place) } else { Payer::Anybody };
        self.invoice(value, luck, payer, day);
        if self.rules.has_credits {
            self.credit_tail(id, value, margin, day);
        }
    }
}
