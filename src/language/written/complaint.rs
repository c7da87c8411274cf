//! Why a text is not the number that it should be.

/// Why a text is no such number.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Complaint {
    /// What was found, to follow the name of the field.
    pub found: String,
    /// What was expected.
    pub expected: String,
    /// What to write instead; may be empty.
    pub help: String,
}

impl Complaint {
    /// A complaint without help.
    pub fn new(found: impl Into<String>, expected: impl Into<String>) -> Complaint {
        Complaint { found: found.into(), expected: expected.into(), help: String::new() }
    }

    /// The same with help.
    pub fn help(mut self, help: impl Into<String>) -> Complaint {
        self.help = help.into();
        self
    }
}
