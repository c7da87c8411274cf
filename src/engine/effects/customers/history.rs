//! Notes of what happens to customers.

use crate::engine::state::Department;
use crate::engine::state::customer::CustomerId;
use crate::engine::state::history::{Happening, NOTES, Note};
use crate::units::{Day, Money};

impl Department<'_> {
    /// Notes what happens to a customer, with a value and its margin.
    #[inline(never)]
    pub(super) fn note_happening(
        &mut self,
        id: CustomerId,
        happening: Happening,
        (value, margin): (Money, Money),
        day: Day,
    ) {
        let segment = self.world.customers.all[id as usize].segment;
        if self.world.customers.histories.noted == self.world.customers.histories.notes.len() {
            self.enter_notes();
        }
        let day = day as u16;
        let note = Note { customer: id, day, happening, segment, value, margin };
        self.world.customers.histories.write(note);
    }

    #[cold]
    #[inline(never)]
    pub(in crate::engine) fn enter_notes(&mut self) {
        let horizon = self.scenario.calendar.horizon();
        self.world.customers.histories.enter_notes(&mut self.outcome.customers, horizon);
        self.world.customers.histories.notes.resize(NOTES, Note::NONE);
    }
}
