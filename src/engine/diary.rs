//! The reps' diaries: which touches fall due on which of the next days, by seat and stage.

use super::deal::{Deal, DealId, NO_DEAL};
use crate::units::Day;

/// Days that a diary looks ahead; later touches wait in the wheel.
pub(super) const AHEAD: Day = 32;

/// Deals that a page holds by itself; further ones are linked through `Deal::next`.
pub(super) const ROOM: usize = 14;

/// What falls due on a day in a seat and stage.
#[derive(Clone, Copy, Debug)]
pub(super) struct Page {
    /// The first deals; what stands behind `len` has no meaning.
    pub deals: [DealId; ROOM],
    /// How many of them there are.
    pub len: u32,
    /// The rest, linked.
    pub more: DealId,
}

const EMPTY: Page = Page { deals: [NO_DEAL; ROOM], len: 0, more: NO_DEAL };

/// One page a seat, stage and day.
#[derive(Debug, Default)]
pub(super) struct Diary {
    /// The pages of a day stand together.
    pages: Vec<Page>,
    pages_a_day: usize,
    stages: usize,
}

impl Diary {
    /// Empty diaries. Those of a run that has ended are: whatever was written down for a day of the run has
    /// been taken out on that day.
    pub fn open(&mut self, seats: usize, stages: usize) {
        debug_assert!(self.pages.iter().all(|page| page.len == 0 && page.more == NO_DEAL));
        (self.stages, self.pages_a_day) = (stages, seats * stages);
        self.pages.resize(AHEAD as usize * self.pages_a_day, EMPTY);
    }

    /// What falls due in a seat and stage on `day`.
    #[inline]
    pub fn page(&mut self, seat: usize, stage: usize, day: Day) -> &mut Page {
        let day = (day % AHEAD) as usize;
        &mut self.pages[day * self.pages_a_day + seat * self.stages + stage]
    }

    /// Writes a deal down for `day`, which must lie within the next [`AHEAD`] days.
    #[inline]
    pub fn write(&mut self, id: DealId, deal: &mut Deal, day: Day) {
        let page = self.page(usize::from(deal.seat), usize::from(deal.stage), day);
        match page.deals.get_mut(page.len as usize) {
            Some(place) => {
                *place = id;
                page.len += 1;
            }
            None => deal.next = std::mem::replace(&mut page.more, id),
        }
    }
}

impl Page {
    /// The deals that stand on it itself.
    pub fn deals(&self) -> &[DealId] {
        &self.deals[..(self.len as usize).min(ROOM)]
    }

    /// Takes out all that stands on it.
    pub fn take(&mut self) -> Page {
        std::mem::replace(self, EMPTY)
    }

    /// Its deals, the linked ones first.
    #[inline]
    pub fn pop(&mut self, deals: &[Deal]) -> Option<DealId> {
        if self.more != NO_DEAL {
            let id = self.more;
            self.more = deals[id as usize].next;
            return Some(id);
        }
        self.len = self.len.checked_sub(1)?;
        self.deals.get(self.len as usize).copied()
    }
}
