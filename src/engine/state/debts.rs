//! What people owe for draws and clawbacks. Who leaves takes the debt along.

use super::deal::NOBODY;
use crate::scenario::pay::Debt;
use crate::units::Money;

/// What the occupant of each seat owes; empty where no plan takes anything back or advances it.
#[derive(Debug, Default)]
pub(in crate::engine) struct Debts(pub Vec<(u16, Debt)>);

impl Debts {
    /// Nobody owes anything.
    pub fn open(&mut self, seats: usize) {
        self.0.clear();
        self.0.resize(seats, (NOBODY, Debt::default()));
    }

    /// What the person in a seat owes, and what the one before them never gave back.
    pub fn of(&mut self, seat: usize, person: u16) -> (&mut Debt, Money) {
        let (debtor, debt) = &mut self.0[seat];
        let mut lost = Money::ZERO;
        if *debtor != person {
            lost = debt.sum();
            (*debtor, *debt) = (person, Debt::default());
        }
        (debt, lost)
    }
}
