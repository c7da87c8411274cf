//! Why a text is not the number that it should be.

use crate::messages::{Both, Say};

/// Why a text is no such number.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Complaint {
    /// What was found, to follow the name of the field.
    pub found: Both,
    /// What was expected.
    pub expected: Both,
    /// What to write instead; may be empty.
    pub help: Both,
}

impl Complaint {
    /// A complaint without help.
    pub fn new(found: impl Say, expected: impl Say) -> Complaint {
        let (found, expected) = (Both::new(&found), Both::new(&expected));
        Complaint { found, expected, help: Both::default() }
    }

    /// The same with help.
    pub fn help(mut self, help: impl Say) -> Complaint {
        self.help = Both::new(&help);
        self
    }
}
