//! What an evening leaves behind at each desk: time, and work that waits. Noted only for who asks.

use crate::units::{Day, Seconds};

/// A desk on the evening of a working day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Evening {
    /// The day.
    pub day: Day,
    /// The seat.
    pub seat: usize,
    /// Whether somebody has the seat.
    pub is_filled: bool,
    /// Working time that the day had.
    pub had: Seconds,
    /// Of that, time that was not used.
    pub left: Seconds,
    /// Orders of customers that wait.
    pub orders: u32,
    /// Touches that are due and wait, none of them forgotten.
    pub touches: u32,
    /// Regular contacts that are due.
    pub contacts: u32,
    /// Customers who wait for care.
    pub care: u32,
    /// Accounts of the segments that the holder serves, untouched or back from cooling off; none in a role that does
    /// not prospect.
    pub accounts: u64,
    /// Deals that the holder may open beyond those that are open.
    pub room: u32,
    /// Work that waits first: time that it takes, and what is missing of it.
    pub first: Option<(Seconds, Seconds)>,
    /// Time that is missing of the next first touch by prospecting.
    pub call: Seconds,
}

/// What evenings leave behind, for who asks.
#[derive(Debug, Default)]
pub(in crate::engine) struct Evenings {
    /// The evenings so far; none unless somebody asks.
    pub noted: Option<Vec<Evening>>,
    /// The time that each seat had used in the morning.
    pub mornings: Vec<u64>,
}
