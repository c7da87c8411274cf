//! Who has bought.

use crate::random::Stream;

/// Place of a customer in [`super::customers::Customers::all`].
pub(in crate::engine) type CustomerId = u32;

/// Marks an entry in the queue of orders as a former customer to be asked back.
pub(in crate::engine) const ASKS: CustomerId = 1 << 31;

/// The seat of a record that is free.
pub(in crate::engine) const NOWHERE: u16 = u16::MAX;

/// The reason of who has not left, or has left with a rep.
pub(in crate::engine) const NO_REASON: u8 = u8::MAX;

/// Who has bought.
#[derive(Clone, Copy, Debug, Default)]
#[repr(align(64))]
pub(in crate::engine) struct Customer {
    /// The account's own luck.
    pub luck: Stream,
    /// When the next order falls due and when they leave, days from the start of the run.
    pub next: f64,
    pub leaves: f64,
    /// When their next month begins; never, if nothing happens to them by the month.
    pub month: f64,
    /// Mean days between orders.
    pub gap: f32,
    /// Rate of leaving per day.
    pub hazard: f32,
    /// Probability of leaving after an order.
    pub drop_out: f32,
    /// Orders that fell due and were not served yet, and whether they wait to be asked back.
    pub waiting: u32,
    /// Sales made to them, the first included.
    pub sales: u32,
    pub seat: u16,
    pub segment: u8,
    /// Product of their first deal, if there are products.
    pub product: u8,
    pub has_left: bool,
    /// Why they left, if the scenario says why customers do.
    pub reason: u8,
    /// They were asked back, or will be on the day `ask_on`.
    pub is_asked: bool,
    pub ask_on: u16,
    /// Entries for them in the wheel.
    pub expected: u8,
}

// A customer fills a line of a processor's cache.
const _: () = assert!(size_of::<Customer>() == 64);
