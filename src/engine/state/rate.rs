//! The leads of a channel, as they stand today.

use crate::random::Row;
use crate::random::distribution::Counts;

/// Leads of a channel.
#[derive(Clone, Copy, Debug, Default)]
pub(in crate::engine) struct Rate {
    /// Mean a day before season and weekday.
    pub per_day: f64,
    /// The counts drawn last.
    pub counts: Counts,
    /// Luck of each day's count.
    pub days: Row,
}

impl Rate {
    /// Counts of another distribution.
    #[inline(never)]
    pub fn renew(&mut self, mean: f64, dispersion: f64) {
        self.counts = Counts::new(mean, dispersion);
    }
}
