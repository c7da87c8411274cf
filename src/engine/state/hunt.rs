//! Who looks for accounts when there are too few for all.

use super::shift::Shift;

/// A rep who looks for accounts today.
#[derive(Debug)]
pub(in crate::engine) struct Hunt {
    pub shift: Shift,
    /// Accounts called so far.
    pub opened: u32,
    pub state: State,
}

impl Hunt {
    /// Whose it is.
    pub fn place(&self) -> usize {
        self.shift.place
    }
}

/// How far a rep has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::engine) enum State {
    Calls,
    /// Holds as many open deals as they may, till they hear what came of today's touches.
    IsFull,
    /// Found no account.
    FoundNone,
    /// Has no time left, or no room.
    IsDone,
}
