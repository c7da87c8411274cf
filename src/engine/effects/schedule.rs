//! When the next touch of a deal is due.

use crate::engine::rules::span::lasting;
use crate::engine::state::Department;
use crate::engine::state::deal::DealId;
use crate::units::Day;

/// Days by which something was due before the working day on which it is served.
#[inline]
pub(in crate::engine) fn days_early(due: Day, served: Day) -> u8 {
    served.saturating_sub(due).min(u32::from(u8::MAX)) as u8
}

impl Department<'_> {
    /// Puts the next touch of a deal on `due`, or on the first working day after it; past the end there
    /// is none.
    #[inline]
    pub(in crate::engine) fn schedule(&mut self, id: DealId, today: Day, due: Day) {
        if let Some(served) = self.rules.days.served_from(due) {
            self.world.deals[id as usize].due = served as u16;
            self.world.folders[id as usize].early = days_early(due, served);
            self.world.write_down(id, today, served);
        }
    }

    /// The first working day from `due` on, past the end of the run too: who gets a deal does not hang on how long the run
    /// is.
    pub(in crate::engine) fn first_working_day(&self, due: Day) -> Day {
        let beyond = || self.scenario.calendar.nth_working_day(due, 1);
        self.rules.days.served_from(due).unwrap_or_else(beyond)
    }

    /// The day on which a gap that begins on `day` ends, past the end of the run too.
    pub(in crate::engine) fn gap_ends(
        &self,
        stage: usize,
        product: u8,
        luck: u32,
        day: Day,
    ) -> Day {
        let gap = self.rules.gap_of(stage, product);
        let due = self.rules.days.after(day, gap, luck);
        if due < self.scenario.calendar.horizon() {
            return due;
        }
        // Tables of gaps end with the run.
        let wait = self.gap_longer_than(0, stage, product, luck);
        match gap.working {
            true => self.scenario.calendar.nth_working_day(day + 1, wait),
            false => day.saturating_add(wait),
        }
    }

    /// The whole days of a gap, given that it has lasted so many.
    pub(in crate::engine) fn gap_longer_than(
        &self,
        waited: Day,
        stage: usize,
        product: u8,
        luck: u32,
    ) -> Day {
        let factor = self.rules.products.all.get(usize::from(product)).map_or(1.0, |p| p.gap());
        let span = &self.scenario.stages[stage].gap;
        lasting(span, factor, &self.outcome.draws, waited, luck)
    }
}
