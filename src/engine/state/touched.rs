//! The touches of a day, till it is settled what came of them, and how a round of them is told apart.

use super::deal::DealId;
use super::diary::{Page, ROOM};

/// Touches that are heard together.
pub(in crate::engine) const ROUND: usize = 128;

/// Deals that were touched, till it is settled what came of it.
#[derive(Debug, Default)]
pub(in crate::engine) struct Touched {
    /// What stands behind `len` has no meaning.
    pub deals: Vec<DealId>,
    pub len: usize,
    /// Absent while it is in use.
    pub round: Option<Box<Round>>,
}

impl Touched {
    /// Room for so many more.
    #[inline]
    pub fn reserve(&mut self, more: usize) {
        if self.deals.len() < self.len + more {
            self.grow(more);
        }
    }

    #[cold]
    #[inline(never)]
    fn grow(&mut self, more: usize) {
        self.deals.resize(2 * (self.len + more), DealId::default());
    }

    /// A deal is touched.
    #[inline]
    pub fn push(&mut self, id: DealId) {
        self.reserve(1);
        self.deals[self.len] = id;
        self.len += 1;
    }

    /// So many deals are touched: the places for them.
    #[inline]
    pub fn add(&mut self, count: usize) -> &mut [DealId] {
        self.reserve(count);
        let added = &mut self.deals[self.len..][..count];
        self.len += count;
        added
    }

    /// The deal that was touched last, or so many before it.
    pub fn last(&self, before: usize) -> DealId {
        self.deals[self.len - 1 - before]
    }

    /// The first deals of a page are touched; there must be room for a whole page.
    #[inline]
    pub fn push_page(&mut self, page: &Page, count: u32) {
        self.deals[self.len..self.len + ROOM].copy_from_slice(&page.0);
        self.len += count as usize;
    }
}

/// The touches of a round by what came of them.
#[derive(Debug, Default)]
pub(in crate::engine) struct Round {
    pub deferred: Sieve,
    pub settled: Sieve,
    pub advanced: Sieve,
    pub lost: Sieve,
}

/// A deal and the luck that has yet to be applied to it, in units of 2⁻³²: to the gap of the next touch, or to
/// which way the step goes.
#[derive(Clone, Copy, Debug, Default)]
pub(in crate::engine) struct Open(u64);

impl Open {
    #[inline]
    pub fn new(id: DealId, luck: u32) -> Open {
        Open(u64::from(luck) << 32 | u64::from(id))
    }

    /// The deal.
    #[inline]
    pub fn id(self) -> DealId {
        self.0 as DealId
    }

    /// Its luck.
    #[inline]
    pub fn luck(self) -> u32 {
        (self.0 >> 32) as u32
    }
}

/// The deals of a round that have something in common; a deal is written down before it is known whether
/// it belongs.
#[derive(Debug)]
pub(in crate::engine) struct Sieve {
    pub deals: [Open; ROUND],
    pub len: usize,
}

impl Default for Sieve {
    fn default() -> Sieve {
        Sieve { deals: [Open::default(); ROUND], len: 0 }
    }
}

impl Sieve {
    pub fn clear(&mut self) {
        self.len = 0;
    }

    /// Adds a deal that belongs.
    #[inline]
    pub fn push(&mut self, deal: Open) {
        self.note(deal, true);
    }

    /// Writes a deal down, and counts it if it belongs.
    #[inline]
    pub fn note(&mut self, deal: Open, belongs: bool) {
        self.deals[self.len % ROUND] = deal;
        self.len += usize::from(belongs);
    }

    #[inline]
    pub fn deals(&self) -> &[Open] {
        &self.deals[..self.len.min(ROUND)]
    }
}
