//! A rep's working day, as far as it has come.

use super::deal::Deal;
use crate::units::{Day, HOUR, Seconds};

/// Working time of a day without rest.
pub(in crate::engine) const DAY: f64 = 24.0 * HOUR;

/// A rep's working day, as far as it has come.
#[derive(Debug)]
pub(in crate::engine) struct Shift {
    /// Seat.
    pub place: usize,
    pub day: Day,
    /// Time that is left.
    pub left: Seconds,
    pub touches: u32,
}

impl Shift {
    /// Counts a touch, and the days for which it was due.
    #[inline]
    pub fn note(&mut self, deal: &Deal, made: &mut [(u64, u64); 32]) {
        let made = &mut made[usize::from(deal.stage & 31)];
        made.0 += 1;
        made.1 += u64::from(self.day - Day::from(deal.due));
        self.touches += 1;
    }
}
