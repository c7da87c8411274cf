//! Deals as they were before what their touches came to.

use super::deal::DealId;

/// A deal as it was before what its touch came to.
#[derive(Clone, Copy, Debug, Default)]
pub(in crate::engine) struct Before {
    pub id: DealId,
    pub seat: u16,
    pub refusals: u8,
    pub place: (u8, u8),
}
