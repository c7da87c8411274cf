//! Customers: each orders at their own rate, leaves at their own rate, and belongs to a seat.
//!
//! An order falls due on its day whether or not earlier ones were served. It waits in its seat for the time that it
//! takes, ahead of all deals; one that takes nobody's time is booked at once.

use crate::engine::effects::customers::sooner;
use crate::engine::state::Department;
use crate::engine::state::customer::{ASKS, CustomerId};
use crate::units::Day;

impl Department<'_> {
    /// Orders that fall due today, and customers who leave. They come in the order of the hours at which they want to
    /// order next, so that it does not matter what else is expected of them.
    ///
    /// Writes: `world.{agenda, base, books, cursors, customers, money, pay, seats}`, `outcome.{customers,
    /// passed, products, reasons, seats, targets}`.
    #[inline(never)]
    pub(in crate::engine::day) fn visit_customers(&mut self, day: Day) {
        let mut due = std::mem::take(&mut self.world.customers.visited);
        while !self.world.customers.visits.is_empty(day) {
            self.world.customers.visits.take(day, &mut due);
            // Times are not negative: their bits sort as they do.
            let hour =
                |&id: &CustomerId| (self.world.customers.all[id as usize].next.to_bits(), id);
            due.sort_unstable_by_key(hour);
            due.drain(..).for_each(|id| self.visit(id, day));
        }
        self.world.customers.visited = due;
    }

    #[inline]
    fn visit(&mut self, id: CustomerId, day: Day) {
        let end_of_day = f64::from(day) + 1.0;
        let customer = &mut self.world.customers.all[id as usize];
        customer.expected -= 1;
        if customer.has_left {
            return self.visit_former(id, day);
        }
        loop {
            let other = self.other_event(id);
            let customer = &mut self.world.customers.all[id as usize];
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
            let wait = self.rules.customers.waits.at(customer.luck.open_uniform());
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
        if Day::from(self.world.customers.all[id as usize].ask_on) == day {
            self.ask_back(id, day);
        }
        self.forget_customer(id);
    }

    /// A month begins, or another product is taken up; returns whether the customer stays.
    #[inline(never)]
    fn meet_other_event(&mut self, id: CustomerId, day: Day) -> bool {
        if self.adopts(id) < self.world.customers.all[id as usize].month {
            self.adopt(id, day);
            return true;
        }
        self.begin_month(id, day)
    }

    /// Probability that a customer leaves after an order.
    #[inline(never)]
    fn drop_out(&self, id: CustomerId) -> f64 {
        let drop_out = f64::from(self.world.customers.all[id as usize].drop_out);
        match self.pace(id) {
            1.0 => drop_out,
            pace => 1.0 - libm::pow(1.0 - drop_out, pace),
        }
    }

    /// An order waits for the rep, or is booked at once.
    #[inline(always)]
    fn order(&mut self, id: CustomerId, day: Day) {
        if self.rules.customers.places_orders {
            return self.place_order(id, day);
        }
        let customer = &self.world.customers.all[id as usize];
        if self.cost_of_order(id) == 0 {
            self.book_order(id, usize::from(customer.seat), day);
        } else {
            self.world.seats[usize::from(customer.seat)].line_up_order(id);
        }
    }

    fn leaves_of_themselves(&mut self, id: CustomerId, day: Day) {
        self.draw_reason(id);
        self.customer_leaves(id, day);
    }

    /// A customer leaves of themselves: notes why.
    fn draw_reason(&mut self, id: CustomerId) {
        let count = self.customer_rule(id).map_or(0, |rule| rule.reasons.len());
        if count == 0 {
            return;
        }
        let luck = self.world.customers.all[id as usize].luck.uniform();
        let rules = self.customer_rule(id).map_or(&[][..], |rule| &rule.reasons);
        let reason = rules.iter().position(|rule| luck < rule.below).unwrap_or(count - 1);
        self.world.customers.all[id as usize].reason = reason as u8;
        let segment = usize::from(self.world.customers.all[id as usize].segment);
        self.outcome.reasons[segment][reason][0] += 1;
    }

    /// A rep asks a former customer back, one who did not have them before if there is one.
    fn ask_back(&mut self, id: CustomerId, day: Day) {
        let customer = self.world.customers.all[id as usize];
        let role = self.world.seats[usize::from(customer.seat)].role;
        let due = self.first_working_day(day);
        let mut place = self.find_seat(role, customer.segment, due);
        if place == usize::from(customer.seat) {
            place = self.find_seat(role, customer.segment, due);
        }
        let customer = &mut self.world.customers.all[id as usize];
        customer.seat = place as u16;
        customer.waiting += 1;
        if self.cost_of_asking(id) == 0 {
            self.hear_former(id, day);
        } else {
            self.world.seats[place].line_up_order(id | ASKS);
        }
    }
}
