//! The hours that a customer needs in a month.

use crate::scenario::{Care, Draws};
use crate::units::{Seconds, seconds};

/// The care that a segment's customers need.
#[derive(Clone, Copy, Debug, Default)]
pub(in crate::engine) struct CareRule {
    /// Working time a month.
    pub cost: Seconds,
    /// So many times as fast do they leave who get none.
    pub neglect: f64,
}

impl CareRule {
    pub fn new(stated: &Care, draws: Draws) -> CareRule {
        let neglect = stated.neglect.at(draws).max(1.0);
        CareRule { cost: seconds(stated.hours.at(draws)).max(1), neglect }
    }
}
