//! Touches made in the wrong direction, or stopped at the first question.
//!
//! Such a touch takes its time and counts as made, but it settles nothing and plans nothing: the deal stands with
//! those that were forgotten till the check finds it. A client who was touched wrongly has been spoken with and waits
//! from that day on; a touch that stopped reached nobody, and its client waits on since it was due.

use super::first_contact::first_contact;
use crate::engine::state::Department;
use crate::engine::state::deal::{Deal, DealId};
use crate::random::Purpose;
use crate::units::Day;

/// What became of a task.
enum Task {
    Right,
    Wrong,
    Blocked,
}

impl Department<'_> {
    /// Puts the deals aside whose touches went amiss; returns how many are left.
    #[inline(never)]
    pub(super) fn set_wrong_aside(&mut self, touched: &mut [DealId], day: Day) -> usize {
        let mut left = 0;
        for at in 0..touched.len() {
            let id = touched[at];
            match self.task(id, day) {
                Task::Right => {
                    touched[left] = id;
                    left += 1;
                }
                Task::Wrong => self.set_aside(id, day),
                Task::Blocked => {
                    let seat = usize::from(self.world.deals[id as usize].seat);
                    self.outcome.seats[seat].blocked += 1;
                    self.world.forget(id, day);
                }
            }
        }
        left
    }

    fn task(&self, id: DealId, day: Day) -> Task {
        let deal = &self.world.deals[id as usize];
        let rule = &self.rules.roles[self.world.seats[usize::from(deal.seat)].role];
        if rule.amiss <= 0.0 {
            return Task::Right;
        }
        match deal.luck.aside(Purpose::Slip, day).uniform() {
            luck if luck < rule.wrong => Task::Wrong,
            luck if luck < rule.amiss => Task::Blocked,
            _ => Task::Right,
        }
    }

    fn set_aside(&mut self, id: DealId, day: Day) {
        let deal = &mut self.world.deals[id as usize];
        let (channels, cohorts) = (&self.rules.channels, &mut self.outcome.cohorts);
        first_contact(deal, channels, &self.scenario.calendar, cohorts, day);
        self.outcome.seats[usize::from(deal.seat)].wrong += 1;
        deal.due = day as u16;
        self.world.folders[id as usize].early = 0;
        // The client has been spoken with: what was to come of the wait is void, and a new one begins.
        self.world.folders[id as usize].move_on();
        if self.rules.special.has_patience {
            self.lose_patience(id, day);
        }
        self.world.forget(id, day);
        self.world.deals[id as usize].flags |= Deal::CONTACTED;
    }
}
