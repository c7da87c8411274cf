//! Orders that wait at a seat, and former customers who are asked back.

use super::begun::begins;
use crate::engine::outcome::Metric;
use crate::engine::state::Department;
use crate::engine::state::customer::ASKS;
use crate::engine::state::purchases::PLACED;
use crate::engine::state::shift::Shift;
use crate::units::{Day, Seconds};

impl Department<'_> {
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

    /// Working time of an order that was placed.
    fn cost_of_placed(&self, entry: u32) -> Seconds {
        self.world.customers.placed[(entry & !PLACED) as usize].cost
    }

    /// An order that was placed is served at a seat.
    fn book_placed(&mut self, entry: u32, place: usize, day: Day) {
        let slot = entry & !PLACED;
        let order = self.world.customers.placed[slot as usize];
        self.world.customers.free_placed.push(slot);
        self.book(order.customer, (order.product, order.value), place, day);
    }
}
