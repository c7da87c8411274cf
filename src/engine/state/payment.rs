//! Money that is due.

use super::deal::DealId;
use crate::units::Money;

/// A payment that is due.
#[derive(Clone, Copy, Debug, Default)]
pub(in crate::engine) enum Payment {
    /// The advance of a signed deal: it makes the sale.
    #[default]
    Nothing,
    Advance(DealId),
    /// The day on which it becomes clear that the advance never comes.
    NoAdvance(DealId),
    /// The rest.
    Rest(Money),
    /// The day on which it becomes clear that the rest never comes.
    NoRest(Money),
    /// The rest of something of which a pay plan asks, or the day on which it does not come.
    Noted(u32),
}
