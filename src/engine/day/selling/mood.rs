//! Mood: a streak of refusals saps a rep's effort for some days and raises the chance to quit. A stated
//! assumption; whoever states none pays nothing for it.
//!
//! The streak counts refusals one after another in the order of the touches. A touch that moves a deal to its next
//! step or stage ends it; what defers or is lost for other reasons leaves it as it is.

use crate::engine::state::Department;
use crate::engine::state::before::Before;
use crate::engine::state::touched::Open;
use crate::units::Day;

impl Department<'_> {
    /// Notes the deals whose touches settle something, in the order of the touches.
    #[inline(never)]
    pub(super) fn note_before(&mut self, settled: &[Open]) {
        let deals = &self.world.deals;
        self.world.trays.before.clear();
        self.world.trays.before.extend(settled.iter().map(|open| {
            let deal = &deals[open.id() as usize];
            let place = (deal.stage, deal.step);
            Before { id: open.id(), seat: deal.seat, refusals: deal.refusals, place }
        }));
    }

    /// What the answers do to those who heard them.
    #[inline(never)]
    pub(super) fn feel(&mut self, day: Day) {
        for index in 0..self.world.trays.before.len() {
            let before = self.world.trays.before[index];
            // The record of a deal that is won or lost still says so: it is used again later.
            let deal = &self.world.deals[before.id as usize];
            let seat = &mut self.world.seats[usize::from(before.seat)];
            let Some(mood) = self.rules.roles[seat.role].mood else { continue };
            if deal.refusals != before.refusals {
                seat.refused += 1;
            } else if (deal.stage, deal.step) != before.place {
                seat.refused = 0;
            }
            if seat.refused >= mood.streak {
                seat.refused = 0;
                seat.low_until = day + 1 + mood.days;
                seat.is_steady = false;
                self.world.staff.is_steady = false;
            }
        }
    }
}
