//! What the day's touches come to: each defers its deal or settles it, forwards or lost.
//!
//! Touches of a day do not depend on one another, so they are heard together: first the luck of all of
//! them, then what each kind of answer entails. A processor that guesses the way of a branch guesses
//! wrong once a list, not once a client.

use super::Department;
use super::deal::{Deal, DealId};
use super::diary::{Page, ROOM};
use super::progression::first_contact;
use super::rules::{Rules, TouchRule};
use super::world::World;
use crate::units::{Day, with_odds};

/// Touches that are heard together.
const ROUND: usize = 128;

/// Deals that were touched, till it is settled what came of it.
#[derive(Debug, Default)]
pub(super) struct Touched {
    /// What stands behind `len` has no meaning.
    deals: Vec<DealId>,
    len: usize,
    /// Absent while it is in use.
    round: Option<Box<Round>>,
}

/// The touches of a round by what came of them.
#[derive(Debug, Default)]
struct Round {
    deferred: Sieve,
    settled: Sieve,
    advanced: Sieve,
    lost: Sieve,
}

impl Touched {
    /// Room for so many more.
    #[inline]
    fn reserve(&mut self, more: usize) {
        if self.deals.len() < self.len + more {
            self.deals.resize(2 * (self.len + more), DealId::default());
        }
    }

    /// A deal is touched.
    #[inline]
    pub fn push(&mut self, id: DealId) {
        self.reserve(1);
        self.deals[self.len] = id;
        self.len += 1;
    }

    /// The deal that was touched last, or so many before it.
    pub fn last(&self, before: usize) -> DealId {
        self.deals[self.len - 1 - before]
    }

    /// The first deals of a page are touched.
    #[inline]
    pub fn push_page(&mut self, page: &Page, count: u32) {
        self.reserve(ROOM);
        self.deals[self.len..self.len + ROOM].copy_from_slice(&page.0);
        self.len += count as usize;
    }
}

/// A deal and the luck that has yet to be applied to it, in units of 2⁻³².
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Open(u64);

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
pub(super) struct Sieve {
    deals: [Open; ROUND],
    len: usize,
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
        Sieve::note(&mut self.deals, &mut self.len, deal, true);
    }

    /// Writes a deal down, and counts it if it belongs.
    #[inline]
    fn note(deals: &mut [Open; ROUND], len: &mut usize, deal: Open, belongs: bool) {
        deals[*len % ROUND] = deal;
        *len += usize::from(belongs);
    }

    #[inline]
    pub fn deals(&self) -> &[Open] {
        &self.deals[..self.len.min(ROUND)]
    }
}

impl Rules {
    /// A touch of a stage whose touches differ or which follows the calendar, after so many others.
    #[cold]
    fn special_touch(&self, deal: &Deal, touches: u16, closing: &[f64]) -> TouchRule {
        let stage = usize::from(deal.stage);
        let listed = &self.stages[stage].listed;
        let touch = match listed.len() {
            0 => self.touches.of(deal.stage).touch,
            n => listed[usize::from(touches).min(n - 1)],
        };
        let forward = with_odds(touch.forward, closing[stage]);
        TouchRule::new(touch.settle, forward).lifted(self.touches.of(deal.stage).lift)
    }
}

impl Department<'_> {
    /// Settles what the touches that were made since the last time came to.
    pub(super) fn hear_clients(&mut self, day: Day) {
        let mut touched = std::mem::take(&mut self.world.touched);
        let mut round = touched.round.take().unwrap_or_default();
        if self.rules.has_wrong {
            touched.len = self.set_wrong_aside(&mut touched.deals[..touched.len], day);
        }
        if self.rules.has_discounts {
            self.offer_discounts(&touched.deals[..touched.len]);
        }
        for deals in touched.deals[..touched.len].chunks(ROUND) {
            let round = &mut *round;
            self.tell_apart(deals, round, day);
            self.tell_ways_apart(round);
            if self.rules.has_mood {
                self.note_before(round.settled.deals());
            }
            self.turn_down(round.lost.deals(), day);
            let Round { deferred, settled, advanced, .. } = round;
            self.move_on(advanced.deals(), deferred, settled, day);
            if self.rules.has_mood {
                self.feel(day);
            }
            self.put_off(round.deferred.deals(), day);
        }
        if self.rules.has_discounts {
            self.withdraw_offers();
        }
        (touched.len, touched.round) = (0, Some(round));
        self.world.touched = touched;
    }

    /// The luck of each touch: it defers, or it settles.
    #[inline]
    fn tell_apart(&mut self, touched: &[DealId], round: &mut Round, day: Day) {
        let Round { deferred, settled, .. } = round;
        let (mut puts_off, mut settles) = (0, 0);
        let rules = self.rules;
        let World { deals, folders, closing_odds, .. } = &mut *self.world;
        let deals = deals.as_mut_slice();
        for &id in touched {
            let deal = &mut deals[id as usize];
            let rule = rules.touches.of(deal.stage);
            let mut below = rule.touch.settles_below;
            if deal.flags & rule.usual == 0 {
                let cohorts = &mut self.outcome.cohorts;
                first_contact(deal, &rules.channels, &self.scenario.calendar, cohorts, day);
                if rule.is_special {
                    let folder = &mut folders[id as usize];
                    below = rules.special_touch(deal, folder.touches, closing_odds).settles_below;
                    folder.touches = folder.touches.saturating_add(1);
                    folder.move_on();
                }
            }
            let bits = deal.luck.bits();
            let is_settled = bits < below;
            let (luck, rest) = ((bits >> 32) as u32, bits as u32);
            Sieve::note(&mut settled.deals, &mut settles, Open::new(id, luck), is_settled);
            Sieve::note(&mut deferred.deals, &mut puts_off, Open::new(id, rest), !is_settled);
        }
        (deferred.len, settled.len) = (puts_off, settles);
    }

    /// Deals that advance, and deals that are lost. The odds are those of the stage times those of the segment,
    /// the deal and the rep. Parameters are applied to the luck, so that a better rep
    /// wins every deal that a worse one would have won with it.
    #[inline]
    fn tell_ways_apart(&self, round: &mut Round) {
        let Round { settled, advanced, lost, .. } = round;
        let (mut wins, mut losses) = (0, 0);
        let (rules, world) = (self.rules, &*self.world);
        let (deals, seats) = (world.deals.as_slice(), world.seats.as_slice());
        for &open in settled.deals() {
            let deal = &deals[open.id() as usize];
            let rule = rules.touches.of(deal.stage);
            let place = usize::from(deal.segment) << 5 | usize::from(deal.stage & 31);
            let power = seats[usize::from(deal.seat)].power;
            let odds = rules.odds[place] * power * f64::from(deal.odds);
            let advances = if rule.is_special {
                let before = world.folders[open.id() as usize].touches.saturating_sub(1);
                let touch = rules.special_touch(deal, before, &world.closing_odds);
                touch.leads_forward(open.luck(), odds)
            } else {
                rule.touch.leads_forward(open.luck(), odds)
            };
            Sieve::note(&mut advanced.deals, &mut wins, open, advances);
            Sieve::note(&mut lost.deals, &mut losses, open, !advances);
        }
        (advanced.len, lost.len) = (wins, losses);
    }
}
