//! What is paid is done, where that is assumed: what is not paid waits, and discounts are offered.

use crate::engine::state::Department;
use crate::engine::state::conduct::Offered;
use crate::engine::state::deal::{Deal, DealId};
use crate::engine::state::pay::Pay;
use crate::engine::state::shift::Shift;
use crate::units::Seconds;
use std::collections::VecDeque;

impl Department<'_> {
    /// A rep's day, where it is assumed that some of what is not paid waits, or that the time for prospecting is not used.
    #[inline(never)]
    pub(super) fn work_as_paid(&mut self, shift: &mut Shift) {
        let [leaves_contacts, leaves_orders] = self.neglects(shift.place);
        let has_orders = !leaves_orders && !self.world.seats[shift.place].orders.is_empty();
        let is_time_left = !has_orders || self.serve_orders(shift);
        if !self.serve_stages(shift, is_time_left) {
            return;
        }
        let seat = &mut self.world.seats[shift.place];
        let role = seat.role;
        let left =
            if leaves_contacts { std::mem::take(&mut seat.contacts) } else { VecDeque::new() };
        let is_done = self.serve_rest(shift);
        if leaves_contacts {
            self.world.seats[shift.place].contacts = left;
        }
        if is_done && self.scenario.roles[role].prospects {
            let hunts =
                self.world.pay.conduct.get(shift.place).map_or(1.0, |conduct| conduct.hunts);
            let unused = (f64::from(shift.left) * (1.0 - hunts)) as Seconds;
            shift.left -= unused;
            self.prospect(shift);
            shift.left += unused;
        }
    }

    /// Whether the rep leaves regular contacts, and orders if they pay nothing, undone today.
    fn neglects(&mut self, place: usize) -> [bool; 2] {
        let seat = &self.world.seats[place];
        let rule = self.rules.roles[seat.role].behaviour.as_deref();
        let Some(rule) = rule.filter(|_| self.world.pay.conduct[place].neglects) else {
            return [false; 2];
        };
        let leaves_orders = rule.neglects_orders && !seat.orders.is_empty();
        let result = &mut self.outcome.behaviour[seat.role];
        result.neglected += u64::from(leaves_orders || !seat.contacts.is_empty());
        [true, rule.neglects_orders]
    }
}

/// Touches of the last stage come with the discounts of the day.
#[inline(never)]
pub(super) fn offer_discounts(pay: &mut Pay, deals: &mut [Deal], touched: &[DealId], last: usize) {
    pay.offered.clear();
    for &id in touched {
        let deal = &mut deals[id as usize];
        let conduct = pay.conduct.get(usize::from(deal.seat));
        if let Some(offer) = conduct.and_then(|conduct| conduct.offer)
            && usize::from(deal.stage) == last
        {
            let usual = deal.odds;
            deal.odds *= offer.lift;
            pay.offered.push(Offered(id, deal.odds, usual));
        }
    }
}

/// Who has not signed has no discount tomorrow.
#[inline(never)]
pub(super) fn withdraw_offers(offered: &mut Vec<Offered>, deals: &mut [Deal]) {
    for Offered(id, lifted, usual) in offered.drain(..) {
        let deal = &mut deals[id as usize];
        if deal.odds == lifted {
            deal.odds = usual;
        }
    }
}
