//! Where deals came from and who handed them over, as the outcome tells it.

use crate::engine::outcome::Outcome;
use crate::engine::state::Department;
use crate::engine::state::deal::{DealId, FROM_BASE, FROM_START};
use crate::units::Day;

impl Department<'_> {
    /// Deals are opened with accounts that came from `channel`.
    pub(in crate::engine) fn open_cohort(&mut self, day: Day, count: u64, channel: u8) {
        self.outcome.cohorts[self.scenario.calendar.period_of(day)][0] += count;
        self.outcome.sources[source(channel)].deals += count;
    }

    /// A role gives a deal away.
    pub(super) fn note_hand_over(&mut self, id: DealId, role: usize) {
        let roles = &mut self.world.folders[id as usize].handed_by;
        self.outcome.handed[role].deals += u64::from(*roles >> role & 1 == 0);
        *roles |= 1 << role;
    }

    /// A sale is credited to where its account came from, and to the roles that handed the deal over.
    pub(super) fn credit_source(&mut self, id: DealId) {
        let folder = &self.world.folders[id as usize];
        let channel = self.world.deals[id as usize].channel;
        self.outcome.sources[source(channel)].win(folder.value);
        let mut roles = folder.handed_by;
        while roles != 0 {
            self.outcome.handed[roles.trailing_zeros() as usize].win(folder.value);
            roles &= roles - 1;
        }
    }

    /// A deal is closed, won.
    pub(super) fn close_won(&mut self, id: DealId, day: Day) {
        let first = self.world.deals[id as usize].first.max(0) as Day;
        let cohort = &mut self.outcome.cohorts[self.scenario.calendar.period_of(first.min(day))];
        cohort[1] += 1;
        cohort[2] += 1;
    }
}

/// Place of a channel among the sources of an outcome.
fn source(channel: u8) -> usize {
    match channel {
        FROM_BASE => Outcome::PROSPECTING,
        FROM_START => Outcome::OPEN_AT_START,
        channel => Outcome::CHANNELS + usize::from(channel),
    }
}
