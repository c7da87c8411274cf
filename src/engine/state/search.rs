//! The search for accounts: who looks for them, and whether there are enough.

use super::hunt::Hunt;

/// The search for accounts.
#[derive(Debug, Default)]
pub(in crate::engine) struct Search {
    /// The most calls that all who prospect could make on any day.
    pub most_calls: u64,
    /// There are too few accounts for all who could call some today.
    pub is_scarce: bool,
    /// Those who look for them when all that was due is done, and the seat that got one last.
    pub hunts: Vec<Hunt>,
    pub called_last: usize,
    /// Month-to-date days on which prospecting reps looked for accounts, and found none.
    pub looked: i64,
    pub dry: i64,
}

impl Search {
    /// Nobody has looked yet.
    pub fn clear(&mut self) {
        (self.looked, self.dry) = (0, 0);
        self.called_last = usize::MAX;
    }
}
