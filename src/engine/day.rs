//! A day: seven phases in the order in which they are played, each in a file of its own.
//!
//! 1. `staffing`: who is there, how strong, for how many hours
//! 2. `base`: accounts, needs and customers
//! 3. `arrivals`: leads
//! 4. `routing`: touches that are due
//! 5. `selling`: the reps' day, and what their touches came to
//! 6. `closing`: advances and payments
//! 7. `ledger`: costs, stocks, targets, paydays
//!
//! Before the first day stands `opening`, after the last `end`. A phase uses what is in `effects` beside its own files, and
//! no other phase.
//!
//! The entry of each phase has a line `Writes:`. It names every part of the world and of the outcome that the phase, its
//! steps and the effects that it calls may change, be it only in some scenarios; whatever is not named there is read at
//! most. A test holds the line against the source.

mod arrivals;
mod base;
mod closing;
mod end;
mod ledger;
mod opening;
mod routing;
mod selling;
mod staffing;

use crate::engine::state::Department;
use crate::units::Day;

impl Department<'_> {
    pub(super) fn play(&mut self) {
        for day in 0..self.scenario.calendar.horizon() {
            self.day(day);
        }
        self.close_run();
    }

    fn day(&mut self, day: Day) {
        self.staffing(day);
        if day == 0 {
            self.open_deals();
            opening::note_opening(&mut self.outcome.opening_stocks, &self.world.base);
            self.world.search.most_calls = self.most_calls();
        }
        self.base(day);
        if self.rules.customers.exist {
            self.visit_customers(day);
        }
        self.arrivals(day);
        if self.scenario.calendar.is_working(day) {
            self.routing(day);
            self.selling(day);
        }
        self.closing(day);
        self.ledger(day);
    }
}
