//! What falls due on a day: touches, contacts, needs, patience and payments.

use super::deal::DealId;
use super::payment::Payment;
use super::seat::Stamped;
use super::wheel::Wheel;
use crate::units::Day;

/// What falls due, by day.
#[derive(Debug, Default)]
pub(in crate::engine) struct Agenda {
    /// Touches due later than the diaries look ahead.
    pub touches: Wheel<DealId>,
    /// Regular contacts with accounts of the pool.
    pub contacts: Wheel<Stamped>,
    /// Needs that arise in the pool.
    pub needs: Wheel<Stamped>,
    /// Clients whose patience runs out.
    pub expiries: Wheel<Stamped>,
    pub payments: Wheel<Payment>,
}

impl Agenda {
    /// Nothing is due in a run of so many days, in which touches are planned for so many.
    pub fn clear(&mut self, horizon: Day, reach: Day) {
        self.touches.clear(reach);
        self.contacts.clear(reach);
        self.needs.clear(horizon);
        self.expiries.clear(horizon);
        self.payments.clear(horizon);
    }
}
