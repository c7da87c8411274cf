//! Trays that are emptied as soon as they are worked through, kept for their memory.

use super::before::Before;
use super::deal::DealId;
use super::payment::Payment;
use super::seat::Stamped;

/// What is being worked through.
#[derive(Debug, Default)]
pub(in crate::engine) struct Trays {
    pub due_today: Vec<DealId>,
    pub stamped_today: Vec<Stamped>,
    pub payments_today: Vec<Payment>,
    /// Deals of a round of touches as they were before it, where moods hang on it.
    pub before: Vec<Before>,
}
