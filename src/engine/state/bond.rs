//! How a customer stands, month by month.

use crate::units::{Day, Money, Seconds};

/// How a customer stands, month by month.
#[derive(Clone, Copy, Debug)]
pub(in crate::engine) struct Bond {
    /// First day of the first month: months begin on the same day of the month.
    pub since: Day,
    /// Months that have begun.
    pub months: u32,
    /// Amount of the subscription a month in the steady state, major units.
    pub amount: f64,
    /// What was paid for the present month.
    pub paid: Money,
    /// So many times as fast as others of the same rate they leave.
    pub pace: f64,
    /// Care of the present month that was not given yet.
    pub owed: Seconds,
    /// It waits in the queue of their seat.
    pub waits_for_care: bool,
    /// Promoter, passive or detractor: 0, 1 or 2.
    pub group: u8,
}

/// How a customer stands who has just become one.
pub(in crate::engine) const NEW: Bond = Bond {
    since: 0,
    months: 0,
    amount: 0.0,
    paid: Money::ZERO,
    pace: 1.0,
    owed: 0,
    waits_for_care: false,
    group: 0,
};
