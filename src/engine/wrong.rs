//! Touches made in the wrong direction, or stopped at the first question.
//!
//! Such a touch takes its time and counts as made, but it settles nothing and plans nothing: the deal stands with
//! those that were forgotten till the head's check finds it, and its client waits from that day on.

use super::Department;
use super::deal::{Deal, DealId};
use super::progression::first_contact;
use crate::units::Day;

impl Department<'_> {
    /// Puts the deals aside that were touched wrongly; returns how many are left.
    #[inline(never)]
    pub(super) fn set_wrong_aside(&mut self, touched: &mut [DealId], day: Day) -> usize {
        let mut left = 0;
        for at in 0..touched.len() {
            let id = touched[at];
            if self.is_wrong(id) {
                self.set_aside(id, day);
            } else {
                touched[left] = id;
                left += 1;
            }
        }
        left
    }

    fn is_wrong(&mut self, id: DealId) -> bool {
        let deal = &mut self.world.deals[id as usize];
        let role = self.world.seats[usize::from(deal.seat)].role;
        let wrong = self.rules.roles[role].wrong;
        wrong > 0.0 && deal.luck.uniform() < wrong
    }

    fn set_aside(&mut self, id: DealId, day: Day) {
        let deal = &mut self.world.deals[id as usize];
        let (channels, cohorts) = (&self.rules.channels, &mut self.outcome.cohorts);
        first_contact(deal, channels, &self.scenario.calendar, cohorts, day);
        self.outcome.seats[usize::from(deal.seat)].wrong += 1;
        deal.due = day as u16;
        // The client has been spoken with: what was to come of the wait is void, and a new one begins.
        self.world.folders[id as usize].move_on();
        if self.rules.has_patience {
            self.lose_patience(id, day);
        }
        self.world.forget(id, day);
        self.world.deals[id as usize].flags |= Deal::CONTACTED;
    }
}
