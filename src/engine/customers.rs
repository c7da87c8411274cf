//! Customers: each orders at their own rate, leaves at their own rate, and belongs to a seat.
//!
//! An order falls due on its day whether or not earlier ones were served. It waits in its seat for the time that it
//! takes, ahead of all deals; one that takes nobody's time is booked at once.

mod care;
pub(super) mod history;
mod loyalty;
pub(super) mod months;
mod nps;
pub(super) mod purchases;
pub(super) mod reasons;
mod subscription;

use super::Department;
use super::begun::begins;
use super::closing::{PAYMENT_DRAWS, payment_luck};
use super::credit::Payer;
use super::deal::DealId;
use super::ledger::Event;
use super::outcome::{Metric, Stock};
use super::progression::LARGEST_VALUE;
use super::routing::ANY_DAY;
use super::rules::CustomerRule;
use super::selling::Shift;
use super::world::{World, store};
use crate::random::distribution::exponential;
use crate::random::{Curve, Stream};
use crate::units::{Day, Money, Seconds};
use history::{Happening, NOTHING};
use purchases::PLACED;

/// Place of a customer in [`World::customers`].
pub(super) type CustomerId = u32;

/// So many times the value of a first order is the most that a customer's orders grow to.
const MOST_GROWN: f64 = 100.0;

/// Marks an entry in the queue of orders as a former customer to be asked back.
const ASKS: CustomerId = 1 << 31;

/// The seat of a record that is free.
const NOWHERE: u16 = u16::MAX;

/// Who has bought.
#[derive(Clone, Copy, Debug, Default)]
#[repr(align(64))]
pub(super) struct Customer {
    /// The account's own luck.
    luck: Stream,
    /// When the next order falls due and when they leave, days from the start of the run.
    next: f64,
    leaves: f64,
    /// When their next month begins; never, if nothing happens to them by the month.
    month: f64,
    /// Mean days between orders.
    gap: f32,
    /// Rate of leaving per day.
    hazard: f32,
    /// Probability of leaving after an order.
    drop_out: f32,
    /// Orders that fell due and were not served yet, and whether they wait to be asked back.
    waiting: u32,
    /// Sales made to them, the first included.
    sales: u32,
    pub(super) seat: u16,
    segment: u8,
    /// Product of their first deal, if there are products.
    product: u8,
    has_left: bool,
    /// Why they left, if the scenario says why customers do.
    reason: u8,
    /// They were asked back, or will be on the day `ask_on`.
    is_asked: bool,
    ask_on: u16,
    /// Entries for them in the wheel.
    expected: u8,
}

// A customer fills a line of a processor's cache.
const _: () = assert!(size_of::<Customer>() == 64);

impl Department<'_> {
    /// An account has bought and may order again from tomorrow on.
    #[inline(never)]
    pub(super) fn start_customer(&mut self, id: DealId, day: Day) {
        let deal = self.world.deals[id as usize];
        let Some(rule) = &self.rules.segments[usize::from(deal.segment)].customers else { return };
        let mut luck = deal.luck;
        let [rate, churn, drop_out] = [(); 3].map(|()| luck.open_uniform());
        let (stay, wait) = (luck.open_uniform(), luck.open_uniform());
        let start = f64::from(day) + 1.0;
        let gap = rule.gap / rule.rates.at(rate);
        let hazard = rule.hazard * rule.churns.at(churn);
        let customer = Customer {
            luck,
            gap: gap as f32,
            next: start + gap * self.rules.waits.at(wait),
            leaves: start + self.rules.waits.to_leaving(stay, hazard),
            month: f64::MAX,
            hazard: hazard as f32,
            drop_out: rule.drop_outs.at(drop_out) as f32,
            waiting: 0,
            sales: 1,
            seat: deal.seat,
            segment: deal.segment,
            product: self.world.folders[id as usize].product,
            has_left: false,
            reason: reasons::NO_REASON,
            is_asked: false,
            ask_on: 0,
            expected: 0,
        };
        let value = self.world.folders[id as usize].value;
        let World { customers, free_customers, .. } = &mut *self.world;
        let deal_id = id;
        let id = store(customers, free_customers, customer);
        self.note_happening(id, Happening::Won, (value, Money::ZERO), day);
        if self.rules.has_more_customers {
            self.start_more(id, deal_id, value, day);
        }
        self.expect(id);
    }

    /// What else begins with a customer.
    #[inline(never)]
    fn start_more(&mut self, id: CustomerId, deal: DealId, value: Money, day: Day) {
        if self.rules.has_credits {
            self.tie_customer(id, deal);
        }
        if self.rules.has_products {
            self.result_of(id).products += 1;
        }
        if self.rules.places_orders {
            self.open_purchases(id, value, day);
        }
        self.begin_months(id, f64::from(day) + 1.0);
        self.pass_to_farmer(id, day);
    }

    /// Writes down when something happens next with a customer: an order, a new month, or that they leave.
    #[inline]
    fn expect(&mut self, id: CustomerId) {
        let customer = &self.world.customers[id as usize];
        let next = sooner(sooner(customer.next, customer.leaves), self.other_event(id));
        // The conversion holds what is too large at the largest number that there is.
        self.expect_on(id, (next as Day).min(self.scenario.calendar.horizon()));
    }

    #[inline(never)]
    fn expect_on(&mut self, id: CustomerId, day: Day) {
        self.world.customers[id as usize].expected += 1;
        self.world.visits.push(day, id);
    }

    /// When a month of a customer begins or they take up another product, whatever comes first.
    #[inline]
    fn other_event(&self, id: CustomerId) -> f64 {
        if self.rules.has_more_customers {
            self.world.customers[id as usize].month.min(self.adopts(id))
        } else {
            f64::MAX
        }
    }

    /// Orders that fall due today, and customers who leave. They come in the order of the hours at which they want to
    /// order next, so that it does not matter what else is expected of them.
    #[inline(never)]
    pub(super) fn visit_customers(&mut self, day: Day) {
        let mut due = std::mem::take(&mut self.world.visited);
        while !self.world.visits.is_empty(day) {
            self.world.visits.take(day, &mut due);
            // Times are not negative: their bits sort as they do.
            let hour = |&id: &CustomerId| (self.world.customers[id as usize].next.to_bits(), id);
            due.sort_unstable_by_key(hour);
            due.drain(..).for_each(|id| self.visit(id, day));
        }
        self.world.visited = due;
    }

    #[inline]
    fn visit(&mut self, id: CustomerId, day: Day) {
        let end_of_day = f64::from(day) + 1.0;
        let customer = &mut self.world.customers[id as usize];
        customer.expected -= 1;
        if customer.has_left {
            return self.visit_former(id, day);
        }
        loop {
            let other = self.other_event(id);
            let customer = &mut self.world.customers[id as usize];
            let first = sooner(customer.next, customer.leaves);
            if sooner(first, other) >= end_of_day {
                return self.expect(id);
            }
            if other < first {
                if self.meet_other_event(id, day) {
                    continue;
                }
                return self.leaves_of_themselves(id, day);
            }
            if customer.leaves <= customer.next {
                return self.leaves_of_themselves(id, day);
            }
            let wait = self.rules.waits.at(customer.luck.open_uniform());
            customer.next += f64::from(customer.gap) * wait;
            customer.waiting += 1;
            let luck = customer.luck.uniform();
            let drops_out = customer.drop_out > 0.0 && luck < self.drop_out(id);
            self.order(id, day);
            if drops_out {
                return self.leaves_of_themselves(id, day);
            }
        }
    }

    /// A former customer may be asked back.
    #[inline(never)]
    fn visit_former(&mut self, id: CustomerId, day: Day) {
        if Day::from(self.world.customers[id as usize].ask_on) == day {
            self.ask_back(id, day);
        }
        self.forget_customer(id);
    }

    /// A month begins, or another product is taken up; returns whether the customer stays.
    #[inline(never)]
    fn meet_other_event(&mut self, id: CustomerId, day: Day) -> bool {
        if self.adopts(id) < self.world.customers[id as usize].month {
            self.adopt(id, day);
            return true;
        }
        self.begin_month(id, day)
    }

    /// Probability that a customer leaves after an order.
    #[inline(never)]
    fn drop_out(&self, id: CustomerId) -> f64 {
        let drop_out = f64::from(self.world.customers[id as usize].drop_out);
        match self.pace(id) {
            1.0 => drop_out,
            pace => 1.0 - libm::pow(1.0 - drop_out, pace),
        }
    }

    /// An order waits for the rep, or is booked at once.
    #[inline(always)]
    fn order(&mut self, id: CustomerId, day: Day) {
        if self.rules.places_orders {
            return self.place_order(id, day);
        }
        let customer = &self.world.customers[id as usize];
        if self.cost_of_order(id) == 0 {
            self.book_order(id, usize::from(customer.seat), day);
        } else {
            self.world.seats[usize::from(customer.seat)].line_up_order(id);
        }
    }

    fn customer_rule(&self, id: CustomerId) -> Option<&CustomerRule> {
        let segment = usize::from(self.world.customers[id as usize].segment);
        self.rules.segments[segment].customers.as_ref()
    }

    /// Working time that an order takes.
    fn cost_of_order(&self, id: CustomerId) -> Seconds {
        self.customer_rule(id).map_or(0, |rule| rule.cost)
    }

    /// Serves the orders that wait, the oldest first; returns whether the time sufficed.
    #[inline(never)]
    pub(super) fn serve_orders(&mut self, shift: &mut Shift) -> bool {
        while let Some(&entry) = self.world.seats[shift.place].orders.front() {
            let is_usual = entry & (ASKS | PLACED) == 0;
            let cost = self.cost_of_waiting(entry);
            let seat = &mut self.world.seats[shift.place];
            let may_begin = seat.may_begin(cost);
            if cost <= shift.left && seat.begun_order == 0 {
                shift.left -= cost;
            } else if !begins(&mut seat.begun_order, may_begin, cost, &mut shift.left) {
                return false;
            }
            seat.orders.pop_front();
            shift.touches += 1;
            self.world.count(Metric::Touches, 1);
            if is_usual {
                self.book_order(entry, shift.place, shift.day);
            } else {
                self.serve_other(entry, shift.place, shift.day);
            }
        }
        true
    }

    /// Working time of what waits among the orders.
    #[inline]
    pub(super) fn cost_of_waiting(&self, entry: u32) -> Seconds {
        let is_usual = entry & (ASKS | PLACED) == 0;
        if is_usual { self.cost_of_order(entry) } else { self.cost_of_other(entry) }
    }

    /// Working time of what waits among the orders and is none of the usual.
    #[inline(never)]
    fn cost_of_other(&self, entry: u32) -> Seconds {
        match entry & ASKS {
            0 => self.cost_of_placed(entry),
            _ => self.cost_of_asking(entry & !ASKS),
        }
    }

    #[inline(never)]
    fn serve_other(&mut self, entry: u32, place: usize, day: Day) {
        match entry & ASKS {
            0 => self.book_placed(entry, place, day),
            _ => self.hear_former(entry & !ASKS, day),
        }
    }

    /// An order is served at a seat: its value is revenue.
    fn book_order(&mut self, id: CustomerId, place: usize, day: Day) {
        let value = self.value_of_order(id, 0);
        let product = self.world.customers[id as usize].product;
        self.book(id, (product, value), place, day);
    }

    /// An order for some product and value is served at a seat.
    fn book(&mut self, id: CustomerId, (product, value): (u8, Money), place: usize, day: Day) {
        let customer = &mut self.world.customers[id as usize];
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
        if self.rules.has_products {
            self.note_ordered(product, value, margin, day);
        }
        self.note_purchase(id, (value, margin), day);
        if self.rules.pays_in_one {
            self.world.customers[id as usize].luck.skip(PAYMENT_DRAWS);
            self.receive(value, day);
        } else {
            self.invoice_order(id, value, place, day);
        }
        if self.rules.has_credits {
            self.credit_tail(id, value, margin, day);
        }
        self.pass_to_farmer(id, day);
        self.forget_customer(id);
    }

    /// An order is paid in parts, or somebody's pay hangs on the cash.
    #[inline(never)]
    fn invoice_order(&mut self, id: CustomerId, value: Money, place: usize, day: Day) {
        let luck = payment_luck(&mut self.world.customers[id as usize].luck);
        let payer = if self.rules.has_credits { Payer::Customer(place) } else { Payer::Anybody };
        self.invoice(value, luck, payer, day);
    }

    /// Something that a customer bought after the first sale was served or paid.
    #[inline(always)]
    fn note_purchase(&mut self, id: CustomerId, (value, margin): (Money, Money), day: Day) {
        self.note_happening(id, Happening::Bought, (value, margin), day);
        if self.rules.places_orders {
            self.note_served(id, value, day);
        }
    }

    /// Value of an order that has so many others ahead of it.
    fn value_of_order(&mut self, id: CustomerId, ahead: u32) -> Money {
        let customer = &mut self.world.customers[id as usize];
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

    /// Customers who have bought often enough move to the role that keeps them.
    #[inline(always)]
    fn pass_to_farmer(&mut self, id: CustomerId, day: Day) {
        if self.rules.has_farmers {
            self.pass_on_if_due(id, day);
        }
    }

    #[inline(never)]
    fn pass_on_if_due(&mut self, id: CustomerId, day: Day) {
        let customer = &self.world.customers[id as usize];
        let is_due = |rule: &&CustomerRule| customer.sales >= rule.after_orders;
        let Some(role) = self.customer_rule(id).filter(is_due).and_then(|rule| rule.to) else {
            return;
        };
        let owner = self.world.seats[usize::from(customer.seat)].role;
        let keeps = self.customer_rule(id).map_or(0, |rule| rule.keeps);
        if keeps >> owner & 1 == 0 {
            let (winner, segment) = (usize::from(customer.seat), customer.segment);
            if self.rules.has_credits {
                self.note_farmed(id, winner, day);
            }
            let place = self.find_seat(role, segment, ANY_DAY);
            self.move_customer(id, place);
            self.note_passed(id, owner, day);
        }
    }

    /// A customer has moved from a role to another. Some do not like that: they leave on the next day.
    fn note_passed(&mut self, id: CustomerId, giver: usize, day: Day) {
        let drop = self.customer_rule(id).map_or(0.0, |rule| rule.handoff_drop);
        let customer = &mut self.world.customers[id as usize];
        let is_lost = drop > 0.0 && customer.luck.uniform() < drop;
        let [passed, lost] = &mut self.outcome.passed[giver];
        (*passed, *lost) = (*passed + 1, *lost + u64::from(is_lost));
        if is_lost {
            customer.leaves = f64::from(day) + 1.0;
            self.expect_on(id, day + 1);
        }
    }

    fn leaves_of_themselves(&mut self, id: CustomerId, day: Day) {
        self.draw_reason(id);
        self.customer_leaves(id, day);
    }

    fn customer_leaves(&mut self, id: CustomerId, day: Day) {
        let win_back = self.customer_rule(id).and_then(|rule| rule.win_back);
        let horizon = self.scenario.calendar.horizon();
        let customer = &mut self.world.customers[id as usize];
        customer.has_left = true;
        let segment = customer.segment;
        if let Some((_, after, _)) = win_back.filter(|_| !customer.is_asked) {
            customer.is_asked = true;
            let ask_on = self.scenario.calendar.end_of(i64::from(day), after);
            let ask_on = ask_on.clamp(i64::from(day) + 1, i64::from(horizon)) as Day;
            customer.ask_on = ask_on as u16;
            self.expect_on(id, ask_on);
        }
        self.end_months(id);
        self.note_happening(id, Happening::Left, NOTHING, day);
        if self.rules.places_orders {
            self.end_purchases(id, day);
        }
        self.world.moves(segment, Stock::Customer, Stock::Former);
        self.world.count(Metric::LeftCustomers, 1);
        if self.rules.has_credits {
            self.customer_is_gone(id, day);
        }
        self.forget_customer(id);
    }

    /// Working time of asking a former customer back.
    fn cost_of_asking(&self, id: CustomerId) -> Seconds {
        self.customer_rule(id).and_then(|rule| rule.win_back).map_or(0, |(_, _, cost)| cost)
    }

    /// A rep asks a former customer back, one who did not have them before if there is one.
    fn ask_back(&mut self, id: CustomerId, day: Day) {
        let customer = self.world.customers[id as usize];
        let role = self.world.seats[usize::from(customer.seat)].role;
        let due = self.first_working_day(day);
        let mut place = self.find_seat(role, customer.segment, due);
        if place == usize::from(customer.seat) {
            place = self.find_seat(role, customer.segment, due);
        }
        let customer = &mut self.world.customers[id as usize];
        customer.seat = place as u16;
        customer.waiting += 1;
        if self.cost_of_asking(id) == 0 {
            self.hear_former(id, day);
        } else {
            self.world.seats[place].line_up_order(id | ASKS);
        }
    }

    /// What a former customer answers.
    fn hear_former(&mut self, id: CustomerId, day: Day) {
        let share = self.chance_of_return(id);
        let customer = &mut self.world.customers[id as usize];
        customer.waiting -= 1;
        let [answer, stay, wait] = [(); 3].map(|()| customer.luck.open_uniform());
        if answer >= share {
            return self.forget_customer(id);
        }
        let start = f64::from(day) + 1.0;
        customer.has_left = false;
        customer.next = start + f64::from(customer.gap) * self.rules.waits.at(wait);
        customer.leaves = start + self.rules.waits.to_leaving(stay, f64::from(customer.hazard));
        let segment = customer.segment;
        self.world.moves(segment, Stock::Former, Stock::Customer);
        self.world.count(Metric::WonBack, 1);
        self.note_happening(id, Happening::Back, NOTHING, day);
        if self.rules.places_orders {
            self.resume_purchases(id, start);
        }
        self.forget_reason(id);
        self.begin_months(id, start);
        self.expect(id);
    }

    /// The customers of a rep who leaves: some leave too, the others stay with the seat or, where a leaver's deals
    /// do, go to colleagues.
    #[inline(never)]
    pub(super) fn part_with_customers(&mut self, place: usize, day: Day) {
        let role = self.world.seats[place].role;
        let share = self.rules.roles[role].customers_leave;
        for id in 0..self.world.customers.len() as CustomerId {
            let customer = &mut self.world.customers[id as usize];
            let is_theirs = usize::from(customer.seat) == place && !customer.has_left;
            if is_theirs && share > 0.0 && customer.luck.uniform() < share {
                self.customer_leaves(id, day);
            }
        }
        if self.rules.roles[role].reroute_loss.is_some() {
            self.pass_customers_on(place);
        }
    }

    /// The customers of a seat that stands empty go to colleagues with the orders and the care that wait. So does what
    /// waits for those who have left already.
    #[inline(never)]
    pub(super) fn pass_customers_on(&mut self, place: usize) {
        let role = self.world.seats[place].role;
        for id in 0..self.world.customers.len() as CustomerId {
            let customer = &self.world.customers[id as usize];
            let is_needed = !customer.has_left || customer.waiting > 0;
            if usize::from(customer.seat) == place && is_needed {
                let colleague = self.find_seat(role, customer.segment, ANY_DAY);
                self.move_customer(id, colleague);
            }
        }
        let mut orders = std::mem::take(&mut self.world.seats[place].orders);
        for _ in 0..orders.len() {
            let Some(id) = orders.pop_front() else { break };
            let customer = self.world.customer_of(id);
            let seat = usize::from(self.world.customers[customer as usize].seat);
            match seat == place {
                true => orders.push_back(id),
                false => self.world.seats[seat].line_up_order(id),
            }
        }
        self.world.seats[place].orders = orders;
    }

    /// The record of who has left is used again when the last order is served and nothing is expected.
    #[inline]
    fn forget_customer(&mut self, id: CustomerId) {
        let customer = &mut self.world.customers[id as usize];
        if customer.has_left && customer.waiting == 0 && customer.expected == 0 {
            self.free_customer(id);
        }
    }

    #[inline(never)]
    fn free_customer(&mut self, id: CustomerId) {
        let customer = &mut self.world.customers[id as usize];
        (customer.has_left, customer.seat) = (false, NOWHERE);
        self.note_happening(id, Happening::Gone, NOTHING, 0);
        if self.rules.places_orders {
            self.file_purchases(id);
        }
        self.world.free_customers.push(id);
    }
}

/// An order's value that has grown with each of those before.
#[inline(never)]
fn grown(value: f64, growth: f64, earlier: u32) -> f64 {
    value * libm::pow(1.0 + growth, f64::from(earlier)).min(MOST_GROWN)
}

/// The sooner of two times, of which both are known.
#[inline]
fn sooner(a: f64, b: f64) -> f64 {
    if a < b { a } else { b }
}

/// Waiting times at a constant rate, from a table.
#[derive(Clone, Debug, Default)]
pub(super) struct Waits(Curve);

impl Waits {
    /// The table, filled.
    pub fn new() -> Waits {
        let mut curve = Curve::default();
        curve.fill(|u| exponential(u, 1.0));
        Waits(curve)
    }

    /// The wait at the uniform `u`, in units of its mean.
    #[inline(never)]
    fn at(&self, u: f64) -> f64 {
        self.0.at(u).unwrap_or_else(|| exponential(u, 1.0))
    }

    /// Days until a customer leaves of themselves, at a rate a day.
    fn to_leaving(&self, u: f64, hazard: f64) -> f64 {
        if hazard > 0.0 { self.at(u) / hazard } else { f64::MAX }
    }
}
