//! Phase 2: accounts that cool off or appear, and needs that arise in the pool; then the customers.

mod customers;
mod months;
mod purchases;

use crate::engine::outcome::{Metric, Stock};
use crate::engine::state::Department;
use crate::engine::state::base::Base;
use crate::engine::state::deal::{Deal, DealId};
use crate::random::distribution::Counts;
use crate::random::{Key, Purpose};
use crate::units::{Day, Money};

impl Department<'_> {
    /// Accounts that cool off or appear, and needs that arise in the pool.
    ///
    /// Writes: `world.{agenda, base, books, cursors, customers, deals, diary, folders, free, money, pay,
    /// seats, trays}`, `outcome.{behaviour, cohorts, customers, cycle, handed, passed, products, seats,
    /// sources, stages, targets}`.
    pub(super) fn base(&mut self, day: Day) {
        for segment in 0..self.rules.segments.len() {
            end_cool_offs(&mut self.world.base[segment], day);
            if self.rules.segments[segment].inflow > 0.0 {
                let key = Key::of(segment as u64).then(u64::from(day));
                let luck = self.streams.open(Purpose::Inflow, key).uniform();
                let rate = self.rules.segments[segment].inflow;
                add_accounts(&mut self.world.base[segment], rate, luck);
            }
        }
        if !self.world.agenda.needs.is_empty(day) {
            self.meet_needs(day);
        }
    }

    /// A need becomes a warm deal if the client remembers the last contact; else a competitor takes it.
    #[inline(never)]
    fn meet_needs(&mut self, day: Day) {
        let mut due = std::mem::take(&mut self.world.trays.stamped_today);
        self.world.agenda.needs.take(day, &mut due);
        for entry in due.drain(..) {
            let deal = &mut self.world.deals[entry.deal as usize];
            let folder = &mut self.world.folders[entry.deal as usize];
            debug_assert_eq!(folder.stamp, entry.stamp);
            folder.move_on();
            let rule = &self.rules.segments[usize::from(deal.segment)];
            let (memory, _) = deal.luck.pair();
            if day <= self.rules.days.after(Day::from(deal.entered), &rule.remembers, memory) {
                self.warm_up(entry.deal, rule.warm_stage, day);
            } else {
                self.lose_to_competitor(entry.deal, day);
            }
        }
        self.world.trays.stamped_today = due;
    }

    fn warm_up(&mut self, id: DealId, stage: usize, day: Day) {
        let deal = &mut self.world.deals[id as usize];
        deal.flags |= Deal::WARM | Deal::CONTACTED;
        let folder = &mut self.world.folders[id as usize];
        (folder.value, folder.touches) = (Money::ZERO, 0);
        deal.first = day as i16;
        let (segment, channel) = (deal.segment, deal.channel);
        self.world.moves(segment, Stock::Pool, Stock::InWork);
        self.world.count(Metric::Warmed, 1);
        self.open_cohort(day, 1, channel);
        if self.rules.products.exist {
            self.note_deal(id);
        }
        // The deal of somebody who left passes to a colleague when it falls due, and is counted there.
        let deal = &self.world.deals[id as usize];
        let seat = &mut self.world.seats[usize::from(deal.seat)];
        seat.open += u32::from(seat.person == deal.holder);
        self.enter_warm(id, stage, day);
    }

    fn lose_to_competitor(&mut self, id: DealId, day: Day) {
        let segment = self.world.deals[id as usize].segment;
        self.world.moves(segment, Stock::Pool, Stock::InWork);
        self.world.count(Metric::TakenNeeds, 1);
        self.lose_from_pool(id, day);
    }
}

/// Accounts whose cool-off ends today can be called today.
fn end_cool_offs(base: &mut Base, day: Day) {
    let uncalled = i64::from(base.uncalled[day as usize]);
    base.stocks[Stock::Cooling as usize] -= uncalled;
    base.stocks[Stock::Fresh as usize] += uncalled;
    let before = base.returned.len();
    base.cooling.drain(day, &mut base.returned);
    let back = (base.returned.len() - before) as i64;
    base.stocks[Stock::Cooling as usize] -= back;
    base.stocks[Stock::Fresh as usize] += back;
}

/// Accounts that appear today at a mean rate, by the luck of the day.
#[inline(never)]
fn add_accounts(base: &mut Base, rate: f64, luck: f64) {
    if !base.inflow.are_of(rate, 1.0) {
        base.inflow = Counts::new(rate, 1.0);
    }
    let count = u64::from(base.inflow.at(luck));
    base.untouched += count;
    base.stocks[Stock::Fresh as usize] += count as i64;
    base.accounts += count as i64;
}
