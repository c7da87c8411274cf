//! Orders: what they are worth, and what happens when they are served.

use crate::engine::effects::payments::{PAYMENT_DRAWS, payment_luck};
use crate::engine::effects::targets::Event;
use crate::engine::effects::value::LARGEST_VALUE;
use crate::engine::outcome::Metric;
use crate::engine::state::Department;
use crate::engine::state::credits::Payer;
use crate::engine::state::customer::CustomerId;
use crate::engine::state::history::Happening;
use crate::units::{Day, Money, Seconds};

/// So many times the value of a first order is the most that a customer's orders grow to.
const MOST_GROWN: f64 = 100.0;

impl Department<'_> {
    /// Working time that an order takes.
    pub(in crate::engine) fn cost_of_order(&self, id: CustomerId) -> Seconds {
        self.customer_rule(id).map_or(0, |rule| rule.cost)
    }

    /// An order is served at a seat: its value is revenue.
    pub(in crate::engine) fn book_order(&mut self, id: CustomerId, place: usize, day: Day) {
        let value = self.value_of_order(id, 0);
        let product = self.world.customers.all[id as usize].product;
        self.book(id, (product, value), place, day);
    }

    /// An order for some product and value is served at a seat.
    pub(in crate::engine) fn book(
        &mut self,
        id: CustomerId,
        (product, value): (u8, Money),
        place: usize,
        day: Day,
    ) {
        let customer = &mut self.world.customers.all[id as usize];
        customer.waiting -= 1;
        customer.sales += 1;
        let segment = customer.segment;
        let share = self.rules.margin_of(segment, product);
        let margin = self.earn(value, share, place);
        self.world.count(Metric::Orders, 1);
        self.world.count(Metric::RepeatRevenue, value.0);
        if let Some(result) = self.outcome.seats.get_mut(place) {
            result.orders += 1;
            result.repeat_revenue += value;
            result.repeat_margin += margin;
        }
        self.reward_order(id, value);
        self.credit(Event::Ordered { value, margin }, Some(place), Some(segment), day);
        if self.rules.products.exist {
            self.note_ordered(product, value, margin, day);
        }
        self.note_purchase(id, (value, margin), day);
        if self.rules.sale.pays_in_one {
            self.world.customers.all[id as usize].luck.skip(PAYMENT_DRAWS);
            self.receive(value, day);
        } else {
            self.invoice_order(id, value, place, day);
        }
        if self.rules.pay.has_credits {
            self.credit_tail(id, value, margin, day);
        }
        self.pass_to_farmer(id, day);
        self.forget_customer(id);
    }

    /// An order is paid in parts, or somebody's pay hangs on the cash.
    #[inline(never)]
    fn invoice_order(&mut self, id: CustomerId, value: Money, place: usize, day: Day) {
        let luck = payment_luck(&mut self.world.customers.all[id as usize].luck);
        let payer =
            if self.rules.pay.has_credits { Payer::Customer(place) } else { Payer::Anybody };
        self.invoice(value, luck, payer, day);
    }

    /// Something that a customer bought after the first sale was served or paid.
    #[inline(always)]
    pub(in crate::engine) fn note_purchase(
        &mut self,
        id: CustomerId,
        (value, margin): (Money, Money),
        day: Day,
    ) {
        self.note_happening(id, Happening::Bought, (value, margin), day);
        if self.rules.customers.places_orders {
            self.note_served(id, value, day);
        }
    }

    /// Value of an order that has so many others ahead of it.
    pub(in crate::engine) fn value_of_order(&mut self, id: CustomerId, ahead: u32) -> Money {
        let customer = &mut self.world.customers.all[id as usize];
        let (segment, product) = (usize::from(customer.segment), customer.product);
        let luck = customer.luck.open_uniform();
        let earlier = customer.sales - 1 + ahead;
        let rule = self.rules.segments[segment].customers.as_ref();
        let (growth, has_own) = rule.map_or((0.0, false), |rule| (rule.growth, rule.has_own_value));
        let own = if has_own { self.own_value(segment, luck) } else { None };
        let value = own.unwrap_or_else(|| self.price_at(segment, product, luck));
        let value = if growth == 0.0 { value } else { grown(value, growth, earlier) };
        Money::from_major(value.min(LARGEST_VALUE))
    }

    /// Value of an order where that is stated apart from the value of deals.
    #[inline(never)]
    fn own_value(&self, segment: usize, luck: f64) -> Option<f64> {
        let customers = self.scenario.segments[segment].customers.as_ref()?;
        let stated = customers.order_value.as_ref()?;
        Some(stated.quantile(&self.outcome.draws, luck))
    }
}

/// An order's value that has grown with each of those before.
#[inline(never)]
fn grown(value: f64, growth: f64, earlier: u32) -> f64 {
    value * libm::pow(1.0 + growth, f64::from(earlier)).min(MOST_GROWN)
}
