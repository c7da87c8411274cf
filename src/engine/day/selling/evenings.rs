//! Notes what an evening leaves behind at each desk, for who asks.

use super::care::waits_for_care;
use crate::engine::outcome::SeatResult;
use crate::engine::state::Department;
use crate::engine::state::deal::{Deal, DealId};
use crate::engine::state::evening::Evening;
use crate::engine::state::seat::Lane;
use crate::units::{Day, Seconds};

impl Department<'_> {
    /// Notes the evening of every seat.
    #[inline(never)]
    pub(super) fn note_evenings(&mut self, day: Day) {
        for place in 0..self.outcome.seats.len() {
            let evening = self.evening(place, day, self.world.evenings.mornings[place]);
            self.world.evenings.noted.iter_mut().for_each(|all| all.push(evening));
        }
    }

    fn evening(&self, place: usize, day: Day, used: u64) -> Evening {
        let seat = &self.world.seats[place];
        let stated = &self.scenario.roles[seat.role];
        let had = if seat.is_filled() { seat.today } else { 0 };
        let used = (self.outcome.seats[place].used - used) as Seconds;
        let due = seat
            .contacts
            .iter()
            .filter(|entry| self.world.folders[entry.deal as usize].stamp == entry.stamp);
        Evening {
            day,
            seat: place,
            is_filled: seat.is_filled(),
            had,
            left: had.saturating_sub(used),
            orders: seat.orders.len() as u32,
            touches: (seat.queued + seat.ranked.len() as u32).saturating_sub(seat.gone),
            contacts: due.count() as u32,
            care: waits_for_care(&self.world.customers, place),
            accounts: if stated.prospects { self.accounts_to_call(place) } else { 0 },
            room: stated.open_deals.saturating_sub(seat.open),
            first: self.waits_first(place),
            call: self.rules.touches.of(0).cost.max(1).saturating_sub(seat.begun_call),
        }
    }

    fn accounts_to_call(&self, place: usize) -> u64 {
        let segments = self.world.seats[place].segments;
        let bases = self.world.base.iter().enumerate();
        let mine = bases.filter(|(index, _)| segments >> index & 1 == 1).map(|(_, base)| base);
        // Who will never be called is among the fresh, but for the count alone.
        mine.map(|base| base.untouched + base.returned.len() as u64).sum()
    }

    /// The order, or else the touch, that waits first.
    fn waits_first(&self, place: usize) -> Option<(Seconds, Seconds)> {
        let seat = &self.world.seats[place];
        if let Some(&entry) = seat.orders.front() {
            let cost = self.cost_of_waiting(entry);
            return Some((cost, cost.saturating_sub(seat.begun_order)));
        }
        let stages = self.world.lanes_a_seat;
        let lanes = &self.world.lanes[place * stages..(place + 1) * stages];
        let in_lanes =
            lanes.iter().enumerate().rev().filter(|(lane, _)| seat.waiting >> lane & 1 == 1);
        let first = in_lanes.filter_map(|(_, lane)| self.first_of(lane)).next();
        let ranked = || {
            let is_there = |id: &DealId| !self.world.deals[*id as usize].is(Deal::GONE);
            let there = seat.ranked.iter().filter(|entry| is_there(&entry.2));
            there.max().map(|entry| entry.2)
        };
        let id = first.or_else(ranked)?;
        let cost = self.rules.touches.of(self.world.deals[id as usize].stage).cost;
        let begun = if seat.begun_on == id { seat.begun } else { 0 };
        Some((cost, cost.saturating_sub(begun)))
    }

    fn first_of(&self, lane: &Lane) -> Option<DealId> {
        let mut id = lane.head;
        while let Some(deal) = self.world.deals.get(id as usize) {
            if !deal.is(Deal::GONE) {
                return Some(id);
            }
            id = deal.next;
        }
        None
    }
}

/// Notes what each seat has used before the day.
#[inline(never)]
pub(super) fn note_morning(mornings: &mut Vec<u64>, results: &[SeatResult]) {
    mornings.clear();
    mornings.extend(results.iter().map(|result| result.used));
}
