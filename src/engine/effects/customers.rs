//! Customers: how they become that, when something happens next with them, to whom they belong, and how they leave.

mod history;
mod months;
mod orders;
mod purchases;
mod reasons;

use super::seats::ANY_DAY;
use crate::engine::outcome::{CustomerResult, Metric, Stock};
use crate::engine::rules::customers::CustomerRule;
use crate::engine::state::Department;
use crate::engine::state::customer::{Customer, CustomerId, NO_REASON, NOWHERE};
use crate::engine::state::customers::Customers;
use crate::engine::state::deal::DealId;
use crate::engine::state::history::{Happening, NOTHING};
use crate::engine::state::records::store;
use crate::units::{Day, Money, Seconds};

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
            next: start + gap * self.rules.customers.waits.at(wait),
            leaves: start + self.rules.customers.waits.to_leaving(stay, hazard),
            month: f64::MAX,
            hazard: hazard as f32,
            drop_out: rule.drop_outs.at(drop_out) as f32,
            waiting: 0,
            sales: 1,
            seat: deal.seat,
            segment: deal.segment,
            product: self.world.folders[id as usize].product,
            has_left: false,
            reason: NO_REASON,
            is_asked: false,
            ask_on: 0,
            expected: 0,
        };
        let value = self.world.folders[id as usize].value;
        let Customers { all, free, .. } = &mut self.world.customers;
        let deal_id = id;
        let id = store(all, free, customer);
        self.note_happening(id, Happening::Won, (value, Money::ZERO), day);
        if self.rules.customers.has_more {
            self.start_more(id, deal_id, value, day);
        }
        self.expect(id);
    }

    /// What else begins with a customer.
    #[inline(never)]
    fn start_more(&mut self, id: CustomerId, deal: DealId, value: Money, day: Day) {
        if self.rules.pay.has_credits {
            self.tie_customer(id, deal);
        }
        if self.rules.products.exist {
            self.result_of(id).products += 1;
        }
        if self.rules.customers.places_orders {
            self.open_purchases(id, value, day);
        }
        self.begin_months(id, f64::from(day) + 1.0);
        self.pass_to_farmer(id, day);
    }

    /// Writes down when something happens next with a customer: an order, a new month, or that they leave.
    #[inline]
    pub(in crate::engine) fn expect(&mut self, id: CustomerId) {
        let customer = &self.world.customers.all[id as usize];
        let next = sooner(sooner(customer.next, customer.leaves), self.other_event(id));
        // The conversion holds what is too large at the largest number that there is.
        self.expect_on(id, (next as Day).min(self.scenario.calendar.horizon()));
    }

    #[inline(never)]
    fn expect_on(&mut self, id: CustomerId, day: Day) {
        self.world.customers.all[id as usize].expected += 1;
        self.world.customers.visits.push(day, id);
    }

    /// When a month of a customer begins or they take up another product, whatever comes first.
    #[inline]
    pub(in crate::engine) fn other_event(&self, id: CustomerId) -> f64 {
        if self.rules.customers.has_more {
            self.world.customers.all[id as usize].month.min(self.adopts(id))
        } else {
            f64::MAX
        }
    }

    pub(in crate::engine) fn customer_rule(&self, id: CustomerId) -> Option<&CustomerRule> {
        let segment = usize::from(self.world.customers.all[id as usize].segment);
        self.rules.segments[segment].customers.as_ref()
    }

    pub(in crate::engine) fn result_of(&mut self, id: CustomerId) -> &mut CustomerResult {
        let segment = usize::from(self.world.customers.all[id as usize].segment);
        &mut self.outcome.customers[segment]
    }

    /// Customers who have bought often enough move to the role that keeps them.
    #[inline(always)]
    fn pass_to_farmer(&mut self, id: CustomerId, day: Day) {
        if self.rules.customers.has_farmers {
            self.pass_on_if_due(id, day);
        }
    }

    #[inline(never)]
    fn pass_on_if_due(&mut self, id: CustomerId, day: Day) {
        let customer = &self.world.customers.all[id as usize];
        let is_due = |rule: &&CustomerRule| customer.sales >= rule.after_orders;
        let Some(role) = self.customer_rule(id).filter(is_due).and_then(|rule| rule.to) else {
            return;
        };
        let owner = self.world.seats[usize::from(customer.seat)].role;
        let keeps = self.customer_rule(id).map_or(0, |rule| rule.keeps);
        if keeps >> owner & 1 == 0 {
            let (winner, segment) = (usize::from(customer.seat), customer.segment);
            if self.rules.pay.has_credits {
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
        let customer = &mut self.world.customers.all[id as usize];
        let is_lost = drop > 0.0 && customer.luck.uniform() < drop;
        let [passed, lost] = &mut self.outcome.passed[giver];
        (*passed, *lost) = (*passed + 1, *lost + u64::from(is_lost));
        if is_lost {
            customer.leaves = f64::from(day) + 1.0;
            self.expect_on(id, day + 1);
        }
    }

    /// The customer belongs to another seat from now on, and so does the care that waits.
    pub(in crate::engine) fn move_customer(&mut self, id: CustomerId, place: usize) {
        let old = std::mem::replace(&mut self.world.customers.all[id as usize].seat, place as u16);
        if usize::from(old) == place {
            return;
        }
        let has_care = self.rules.customers.has_care && self.care_rule(id).is_some();
        if has_care && self.world.customers.bonds[id as usize].waits_for_care {
            self.world.customers.care[place].push_back(id);
        }
    }

    pub(in crate::engine) fn customer_leaves(&mut self, id: CustomerId, day: Day) {
        let win_back = self.customer_rule(id).and_then(|rule| rule.win_back);
        let horizon = self.scenario.calendar.horizon();
        let customer = &mut self.world.customers.all[id as usize];
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
        if self.rules.customers.places_orders {
            self.end_purchases(id, day);
        }
        self.world.moves(segment, Stock::Customer, Stock::Former);
        self.world.count(Metric::LeftCustomers, 1);
        if self.rules.pay.has_credits {
            self.customer_is_gone(id, day);
        }
        self.forget_customer(id);
    }

    /// Working time of asking a former customer back.
    pub(in crate::engine) fn cost_of_asking(&self, id: CustomerId) -> Seconds {
        self.customer_rule(id).and_then(|rule| rule.win_back).map_or(0, |(_, _, cost)| cost)
    }

    /// What a former customer answers.
    pub(in crate::engine) fn hear_former(&mut self, id: CustomerId, day: Day) {
        let share = self.chance_of_return(id);
        let customer = &mut self.world.customers.all[id as usize];
        customer.waiting -= 1;
        let [answer, stay, wait] = [(); 3].map(|()| customer.luck.open_uniform());
        if answer >= share {
            return self.forget_customer(id);
        }
        let start = f64::from(day) + 1.0;
        customer.has_left = false;
        customer.next = start + f64::from(customer.gap) * self.rules.customers.waits.at(wait);
        customer.leaves =
            start + self.rules.customers.waits.to_leaving(stay, f64::from(customer.hazard));
        let segment = customer.segment;
        self.world.moves(segment, Stock::Former, Stock::Customer);
        self.world.count(Metric::WonBack, 1);
        self.note_happening(id, Happening::Back, NOTHING, day);
        if self.rules.customers.places_orders {
            self.resume_purchases(id, start);
        }
        self.forget_reason(id);
        self.begin_months(id, start);
        self.expect(id);
    }

    /// The record of who has left is used again when the last order is served and nothing is expected.
    #[inline]
    pub(in crate::engine) fn forget_customer(&mut self, id: CustomerId) {
        let customer = &mut self.world.customers.all[id as usize];
        if customer.has_left && customer.waiting == 0 && customer.expected == 0 {
            self.free_customer(id);
        }
    }

    #[inline(never)]
    fn free_customer(&mut self, id: CustomerId) {
        let customer = &mut self.world.customers.all[id as usize];
        (customer.has_left, customer.seat) = (false, NOWHERE);
        self.note_happening(id, Happening::Gone, NOTHING, 0);
        if self.rules.customers.places_orders {
            self.file_purchases(id);
        }
        self.world.customers.free.push(id);
    }
}

/// The sooner of two times, of which both are known.
#[inline]
pub(in crate::engine) fn sooner(a: f64, b: f64) -> f64 {
    if a < b { a } else { b }
}
