//! One progress over all that is to be played, part by part.

use super::replicate::Watch;

/// The replications that are done, and how many there will be at the most.
pub(in crate::study) struct Whole<'a> {
    watch: &'a dyn Watch,
    /// Done in all parts so far.
    pub done: u64,
    /// To be done in all.
    pub most: u64,
}

impl<'a> Whole<'a> {
    /// Nothing is done yet.
    pub fn new(watch: &'a dyn Watch, most: u64) -> Whole<'a> {
        Whole { watch, done: 0, most }
    }

    /// The watch over a part that goes on after its first `done` replications.
    pub fn part(&self, done: u64) -> Part<'a> {
        Part { watch: self.watch, before: self.done, first: done, most: self.most }
    }
}

/// The watch over one part.
pub(in crate::study) struct Part<'a> {
    watch: &'a dyn Watch,
    before: u64,
    first: u64,
    most: u64,
}

impl Watch for Part<'_> {
    fn progress(&self, what: &str, done: u64, _: u64) {
        self.watch.progress(what, self.before + done.saturating_sub(self.first), self.most);
    }

    fn is_stopped(&self) -> bool {
        self.watch.is_stopped()
    }

    fn is_late(&self) -> bool {
        self.watch.is_late()
    }
}
