//! What somebody owes to the department for commission taken back and for advances.

use crate::units::Money;

/// What somebody owes to the department.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Debt {
    /// Commission to be taken back.
    pub clawback: Money,
    /// Advances on commission.
    pub draw: Money,
}

impl Debt {
    /// All of it.
    pub fn sum(self) -> Money {
        self.clawback + self.draw
    }
}
