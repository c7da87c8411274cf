//! The evening of a check: what it has found is due on the next working day.

use crate::engine::state::Department;
use crate::engine::state::deal::{Deal, DealId};
use crate::engine::state::world::World;
use crate::units::Day;

impl Department<'_> {
    /// The evening: what the checks of today have found is due on the next working day.
    #[inline(never)]
    pub(super) fn end_checks(&mut self, day: Day) {
        let mut found = std::mem::take(&mut self.world.trays.due_today);
        while let Some(place) = self.world.checks.done.pop() {
            self.world.find_in(place, &mut found);
        }
        let by = self.scenario.management.check_by;
        let is_there = by.is_none_or(|role| self.filled_in(role) > 0);
        if std::mem::take(&mut self.world.checks.is_check_day) && is_there {
            for place in 0..self.world.seats.len() {
                let seat = &self.world.seats[place];
                if !seat.is_filled() || by == Some(seat.role) {
                    self.world.find_in(place, &mut found);
                }
            }
        }
        for id in found.drain(..) {
            self.recall(id, day);
        }
        self.world.trays.due_today = found;
    }

    fn recall(&mut self, id: DealId, day: Day) {
        let (due, early) =
            (self.world.deals[id as usize].due, self.world.folders[id as usize].early);
        if self.world.deals[id as usize].is(Deal::GONE) {
            self.world.free.push(id);
        } else {
            self.schedule(id, day + 1, day + 1);
            self.world.deals[id as usize].due = due;
            self.world.folders[id as usize].early = early;
        }
    }
}

impl World {
    /// Takes all that was set aside in a seat.
    fn find_in(&mut self, place: usize, found: &mut Vec<DealId>) {
        while let Some(id) = self.remember(place) {
            found.push(id);
        }
    }
}
