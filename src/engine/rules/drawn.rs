//! Drawn values in their bounds: a belief may have drawn what cannot be.

use crate::scenario::{Draws, Quantity};
use crate::units::Day;

pub(in crate::engine) fn share(quantity: &Quantity, draws: Draws) -> f64 {
    quantity.at(draws).clamp(0.0, 1.0)
}

/// Whole days, nearest, of a length that a belief may have drawn below nothing.
pub(in crate::engine) fn days(length: f64) -> Day {
    libm::round(length).clamp(0.0, 100_000.0) as Day
}

pub(super) fn bits(flags: &[bool]) -> u128 {
    flags.iter().enumerate().map(|(i, &flag)| u128::from(flag) << i).sum()
}
