//! Before the first day: deals that are open then, and where the accounts stand.

use crate::engine::outcome::STOCKS;
use crate::engine::state::Department;
use crate::engine::state::base::Base;
use crate::engine::state::deal::{Deal, DealId, FROM_START, new_deal};
use crate::random::{Key, Purpose};
use crate::scenario::StartingDeal;
use crate::units::{Day, Money};

impl Department<'_> {
    /// Deals that are open before the first day.
    ///
    /// Writes: `world.{agenda, base, books, cursors, deals, diary, folders, free, pay, seats}`,
    /// `outcome.{cohorts, products, sources, stages, targets}`.
    #[inline(never)]
    pub(super) fn open_deals(&mut self) {
        for (group, stated) in self.scenario.open_deals.iter().enumerate() {
            (0..stated.count).for_each(|ordinal| self.open_deal(group, stated, ordinal));
        }
    }

    fn open_deal(&mut self, group: usize, stated: &StartingDeal, ordinal: u32) {
        let lineage = Key::of(group as u64).then(u64::from(ordinal));
        let mut luck = self.streams.open(Purpose::OpenDeal, lineage);
        let product = self.product_at_start(stated, &mut luck);
        let due = self.due_at_start(stated, product, (luck.bits() >> 32) as u32);
        let deal = Deal {
            luck,
            segment: stated.segment as u8,
            channel: FROM_START,
            odds: 1.0,
            first: -(stated.since_first_contact_days.min(30_000) as i16),
            stage: stated.stage as u8,
            step: stated.steps_done as u8,
            flags: Deal::CONTACTED,
            ..new_deal()
        };
        let id = self.world.keep(deal);
        self.world.folders[id as usize].value = stated.value.unwrap_or(Money::ZERO);
        self.world.folders[id as usize].product = product;
        self.own_from_start(id, stated, self.first_working_day(due));
        self.welcome(id, 0);
        self.schedule(id, 0, due);
    }

    /// When the next touch is due of a deal that was touched so many days before the first day, and not since.
    fn due_at_start(&self, stated: &StartingDeal, product: u8, luck: u32) -> Day {
        let gap = self.rules.gap_of(stated.stage, product);
        let Some(waited) = stated.age_days.checked_sub(1) else {
            // Touched on the first day.
            return self.gap_ends(stated.stage, product, luck, 0);
        };
        // The gap has not ended on one of the days before the first.
        let calendar = &self.scenario.calendar;
        let waited = if gap.working { calendar.worked_before_start(waited) } else { waited };
        let wait = self.gap_longer_than(waited, stated.stage, product, luck);
        match gap.working {
            true => calendar.nth_working_day(0, wait - waited),
            false => wait - waited - 1,
        }
    }

    fn own_from_start(&mut self, id: DealId, stated: &StartingDeal, due: Day) {
        match stated.owner {
            Some((role, rep)) => {
                let place = self.world.first_seat[role] + rep;
                self.give(id, place);
            }
            None => {
                let product = self.world.folders[id as usize].product;
                let role = self.rules.taker(product, stated.segment, stated.stage);
                self.assign(id, role, due);
            }
        }
    }

    /// A new account with a deal that has entered its stage.
    pub(super) fn welcome(&mut self, id: DealId, day: Day) {
        let Deal { segment, channel, .. } = self.world.deals[id as usize];
        self.world.base[usize::from(segment)].welcome(1);
        self.count_entry(id, day);
        self.open_cohort(day, 1, channel);
    }
}

/// Where the accounts stand before the first day.
#[inline(never)]
pub(super) fn note_opening(opening: &mut [[i64; STOCKS]], base: &[Base]) {
    for (opening, base) in opening.iter_mut().zip(base) {
        *opening = base.stocks;
    }
}
