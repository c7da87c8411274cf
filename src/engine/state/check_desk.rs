//! Who waits to be checked.

use std::collections::VecDeque;

/// The reps who are to be checked, and how far that has come.
#[derive(Debug, Default)]
pub(in crate::engine) struct CheckDesk {
    /// Seats in the order in which they are checked.
    pub queue: VecDeque<usize>,
    /// Which seats stand in it.
    pub waits: Vec<bool>,
    /// Time already spent on the first of them.
    pub spent: u64,
    /// Seats whose check ends today.
    pub done: Vec<usize>,
    /// Today is the day of a check.
    pub is_check_day: bool,
    /// Share of the day of the heads who check that goes into it.
    pub share: f64,
}

impl CheckDesk {
    /// Nobody waits.
    pub fn open(&mut self, seats: usize) {
        self.queue.clear();
        self.done.clear();
        self.waits.clear();
        self.waits.resize(seats, false);
        (self.spent, self.share, self.is_check_day) = (0, 0.0, false);
    }
}
