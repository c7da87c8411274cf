//! Places in what the user wrote: the scenario file and each `--set` argument.

use crate::messages::Both;

/// A range of bytes in one source.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Place {
    /// Index in [`Sources`]: 0 is the file, then each `--set` argument in turn.
    pub source: u16,
    /// First byte.
    pub start: u32,
    /// One past the last byte.
    pub end: u32,
}

impl Place {
    /// The bytes `range` of source `source`.
    pub fn new(source: u16, range: std::ops::Range<usize>) -> Place {
        Place { source, start: range.start as u32, end: range.end as u32 }
    }

    /// The same bytes counted from `offset` bytes earlier.
    pub fn moved(self, offset: usize) -> Place {
        let offset = offset as u32;
        Place { start: self.start + offset, end: self.end + offset, ..self }
    }
}

/// One text that the user wrote.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Source {
    /// Name of the file, or `--set`.
    pub name: Both,
    /// The text.
    pub text: String,
}

/// All texts that make up a scenario.
pub type Sources = Vec<Source>;
