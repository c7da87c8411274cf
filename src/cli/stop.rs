//! Why a command ends before its result.

/// Why a command ended early.
#[derive(Debug)]
pub(super) enum Stop {
    /// A scenario or an argument is wrong; the text says where and what to write instead.
    BadInput(String),
    /// Something failed at run time.
    Failed(String),
    /// The result is there, but is not what was required.
    Unmet(String),
    /// Somebody called a halt; what was known has been printed.
    Interrupted,
}

impl From<std::io::Error> for Stop {
    fn from(error: std::io::Error) -> Stop {
        Stop::Failed(error.to_string())
    }
}
