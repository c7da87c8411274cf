//! The reps' diaries: which touches fall due on which of the next days, by seat and stage.
//!
//! A seat has pages for as many stages as one role works, not for all of them: what a large department asks for each
//! day stays close together.

use super::deal::{Deal, DealId, NO_DEAL};
use crate::units::Day;

/// Days that a diary looks ahead; later touches wait in the wheel.
pub(in crate::engine) const AHEAD: Day = 32;

/// Deals that a page holds by itself; further ones are linked through `Deal::next`.
pub(in crate::engine) const ROOM: usize = 16;

/// The first deals that fall due on a day in a seat and stage; what stands behind the last has no meaning.
#[derive(Clone, Copy, Debug)]
#[repr(align(64))]
pub(in crate::engine) struct Page(pub [DealId; ROOM]);

/// Where each page stands.
#[derive(Clone, Copy, Debug, Default)]
struct Layout {
    pages_a_day: usize,
    /// Pages of a seat and day, a power of two: stages that differ by a multiple of it would share one.
    pages_a_seat: usize,
}

impl Layout {
    /// The page of a seat and stage on `day`.
    #[inline]
    pub fn page(self, seat: usize, stage: usize, day: Day) -> usize {
        let stage = stage & self.pages_a_seat.wrapping_sub(1);
        (day % AHEAD) as usize * self.pages_a_day + seat * self.pages_a_seat + stage
    }
}

/// One page a seat, stage and day. The pages of a day stand together.
#[derive(Debug, Default)]
pub(in crate::engine) struct Diary {
    /// How many deals stand on each page, with those that are linked: apart, so that whoever writes need not wait
    /// till the page itself has come from memory.
    counts: Vec<u32>,
    pages: Vec<Page>,
    /// The deals for which a page has no room, linked.
    more: Vec<DealId>,
    layout: Layout,
}

/// The pages of all days, to write on.
#[derive(Debug)]
pub(in crate::engine) struct Writer<'a> {
    counts: &'a mut [u32],
    /// As many.
    pages: &'a mut [Page],
    more: &'a mut [DealId],
    layout: Layout,
}

/// What falls due on a day in a seat and stage, taken out.
#[derive(Clone, Copy, Debug)]
pub(in crate::engine) struct Due {
    page: Page,
    count: u32,
    taken: u32,
    more: DealId,
}

/// Pages that a seat needs for a day: the least power of two such that no role works two stages that share a page.
/// `works` are the stages that each role works, as bits; nobody holds a deal in another.
pub(super) fn pages_a_seat(works: impl Iterator<Item = u32> + Clone) -> usize {
    let shares = |works: u32, pages: usize| {
        (pages..32).any(|by| by % pages == 0 && works & works >> by != 0)
    };
    let sizes = (0..5).map(|power| 1 << power);
    sizes.into_iter().find(|&pages| !works.clone().any(|works| shares(works, pages))).unwrap_or(32)
}

impl Diary {
    /// Forgets what is written down for days after the run.
    #[inline(never)]
    pub fn clear(&mut self) {
        self.counts.fill(0);
        self.more.fill(NO_DEAL);
    }

    /// Empty diaries. Those of a run that has ended are: whatever was written down for a day of the run has
    /// been taken out on that day. `pages_a_seat` is what [`pages_a_seat`] says.
    pub fn open(&mut self, seats: usize, pages_a_seat: usize) {
        debug_assert!(self.counts.iter().all(|&count| count == 0));
        self.layout = Layout { pages_a_day: seats * pages_a_seat, pages_a_seat };
        let pages = AHEAD as usize * self.layout.pages_a_day;
        self.counts.resize(pages, 0);
        self.pages.resize(pages, Page([NO_DEAL; ROOM]));
        self.more.resize(pages, NO_DEAL);
    }

    /// Writes a deal down for `day`, which must lie within the next [`AHEAD`] days.
    pub fn write(&mut self, id: DealId, deal: &mut Deal, day: Day) {
        self.writer().write(id, deal, day);
    }

    /// The pages, at hand to write many deals down.
    #[inline]
    pub fn writer(&mut self) -> Writer<'_> {
        let Diary { counts, pages, more, layout } = self;
        let pages = &mut pages[..counts.len()];
        Writer { counts, pages, more, layout: *layout }
    }

    /// How many deals stand on each page of a seat on `day`, and the first of them. A stage has the page of its
    /// number, the number of pages taken off as often as it goes.
    #[inline]
    pub fn look_up(&mut self, seat: usize, day: Day) -> (&mut [u32], &[Page]) {
        let layout = self.layout;
        let first = layout.page(seat, 0, day);
        let pages = first..first + layout.pages_a_seat;
        (&mut self.counts[pages.clone()], &self.pages[pages])
    }

    /// Takes out what stands on a page.
    pub fn take(&mut self, seat: usize, stage: usize, day: Day) -> Due {
        let page = self.layout.page(seat, stage, day);
        let count = std::mem::take(&mut self.counts[page]);
        let more = std::mem::replace(&mut self.more[page], NO_DEAL);
        Due { page: self.pages[page], count, taken: 0, more }
    }
}

impl Writer<'_> {
    /// Writes a deal down for `day`, which must lie within the next [`AHEAD`] days.
    #[inline]
    pub fn write(&mut self, id: DealId, deal: &mut Deal, day: Day) {
        let page = self.layout.page(usize::from(deal.seat), usize::from(deal.stage), day);
        let count = &mut self.counts[page];
        match self.pages[page].0.get_mut(*count as usize) {
            Some(place) => *place = id,
            None => deal.next = std::mem::replace(&mut self.more[page], id),
        }
        *count += 1;
    }
}

impl Due {
    /// Whether all deals stand on the page.
    #[inline]
    pub fn is_on_page(&self) -> bool {
        self.count as usize <= ROOM
    }

    /// The deals on the page.
    #[inline]
    pub fn on_page(&self) -> &[DealId] {
        &self.page.0[..ROOM.min(self.count as usize)]
    }

    /// The page.
    #[inline]
    pub fn page(&self) -> &Page {
        &self.page
    }

    /// Only what the page has no room for.
    pub fn without_page(mut self) -> Due {
        self.taken = self.count.min(ROOM as u32);
        self
    }

    /// The next deal, in the order in which they were written down.
    #[inline]
    pub fn pop(&mut self, deals: &mut [Deal]) -> Option<DealId> {
        if self.taken == self.count {
            return None;
        }
        let at = self.taken as usize;
        self.taken += 1;
        if let Some(&id) = self.page.0.get(at) {
            return Some(id);
        }
        if at == ROOM {
            self.more = turned(deals, self.more);
        }
        let id = self.more;
        self.more = deals[id as usize].next;
        Some(id)
    }
}

/// Turns linked deals round: what was linked last stood first. Returns the new first one.
#[inline(never)]
fn turned(deals: &mut [Deal], mut id: DealId) -> DealId {
    let mut first = NO_DEAL;
    while id != NO_DEAL {
        let next = std::mem::replace(&mut deals[id as usize].next, first);
        first = std::mem::replace(&mut id, next);
    }
    first
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_gives_back_what_was_written_on_it_the_oldest_first() {
        let mut deals = [Deal { seat: 1, stage: 2, ..Deal::default() }; 40];
        let mut diary = Diary::default();
        diary.open(2, 4);
        for count in [ROOM, 40] {
            (0..count).for_each(|id| diary.write(id as DealId, &mut deals[id], 70));
            assert_eq!(diary.look_up(1, 70).0, [0, 0, count as u32, 0]);
            let mut due = diary.take(1, 2, 70);
            assert_eq!(due.is_on_page(), count == ROOM);
            let ids: Vec<_> = std::iter::from_fn(|| due.pop(&mut deals)).collect();
            assert_eq!(ids, (0..count as DealId).collect::<Vec<_>>());
            assert_eq!(diary.look_up(1, 70).0, [0; 4]);
        }
    }

    #[test]
    fn a_seat_has_pages_for_the_stages_of_one_role() {
        for (works, pages) in [
            (&[0b1][..], 1),
            (&[0b0011, 0b1100], 2),
            (&[0b0101, 0b1010], 4),
            (&[0b1001, 0b0110], 2),
            (&[0b111, 0b1], 4),
            (&[1 << 31 | 1], 2),
            (&[1 << 16 | 1], 32),
            (&[u32::MAX], 32),
        ] {
            assert_eq!(pages_a_seat(works.iter().copied()), pages, "{works:?}");
        }
    }
}
