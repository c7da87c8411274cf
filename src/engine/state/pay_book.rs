//! What was done since the last payday.

use crate::engine::outcome::SeatResult;
use crate::units::Money;

/// What was done since the last payday, and room to reckon.
#[derive(Debug, Default)]
pub(in crate::engine) struct PayBook {
    /// What each seat had done by the last payday.
    pub paid: Vec<SeatResult>,
    /// Deals brought into each stage since then, as many places a seat as there are stages; empty unless a
    /// plan counts them.
    pub entered: Vec<u32>,
    /// The parts of one seat's pay.
    pub parts: Vec<Money>,
    /// The same of what somebody might be paid.
    pub room: Vec<Money>,
    /// The seats that win the contest, ascending.
    pub best: Vec<usize>,
}

impl PayBook {
    /// Nothing was done yet; `stages` is 0 unless deals brought into stages are counted.
    pub fn open(&mut self, seats: usize, stages: usize) {
        self.paid.clear();
        self.paid.resize(seats, SeatResult::default());
        self.entered.clear();
        self.entered.resize(seats * stages, 0);
    }
}
