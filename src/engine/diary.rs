//! The reps' diaries: which touches fall due on which of the next days, by seat and stage.

use super::deal::{Deal, DealId, NO_DEAL};
use crate::units::Day;

/// Days that a diary looks ahead; later touches wait in the wheel.
pub(super) const AHEAD: Day = 32;

/// One list of deals a seat, day and stage, linked through `Deal::next`.
#[derive(Debug, Default)]
pub(super) struct Diary {
    /// For each seat and day, which stages have something due, as bits.
    marks: Vec<u32>,
    heads: Vec<DealId>,
    stages: usize,
}

impl Diary {
    /// Empty diaries.
    pub fn clear(&mut self, seats: usize, stages: usize) {
        self.stages = stages;
        let pages = seats * AHEAD as usize;
        self.marks.clear();
        self.marks.resize(pages, 0);
        self.heads.clear();
        self.heads.resize(pages * stages, NO_DEAL);
    }

    #[inline]
    fn page(seat: usize, day: Day) -> usize {
        seat * AHEAD as usize + (day % AHEAD) as usize
    }

    /// Which stages of `seat` have something due on `day`, as bits.
    #[inline]
    pub fn marks(&self, seat: usize, day: Day) -> u32 {
        self.marks[Diary::page(seat, day)]
    }

    /// Takes the list of a stage out of the page, which must be marked.
    #[inline]
    pub fn take(&mut self, seat: usize, day: Day, stage: usize) -> DealId {
        let page = Diary::page(seat, day);
        self.marks[page] &= !(1 << stage);
        std::mem::replace(&mut self.heads[page * self.stages + stage], NO_DEAL)
    }

    /// Writes a deal down for `day`, which must lie within the next [`AHEAD`] days.
    #[inline]
    pub fn write(&mut self, id: DealId, deal: &mut Deal, day: Day) {
        let (page, stage) = (Diary::page(usize::from(deal.seat), day), usize::from(deal.stage));
        self.marks[page] |= 1 << (stage & 31);
        deal.next = std::mem::replace(&mut self.heads[page * self.stages + stage], id);
    }
}
