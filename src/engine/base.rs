//! Phase 2: accounts that cool off or appear, and needs that arise in the pool.

use super::Department;
use super::deal::{Deal, DealId, FROM_BASE, NOBODY};
use super::outcome::{LossReason, Metric, Stock};
use crate::random::distribution::{exponential, poisson};
use crate::random::{Key, Purpose};
use crate::units::Day;

impl Department<'_> {
    pub(super) fn base(&mut self, day: Day) {
        for segment in 0..self.rules.segments.len() {
            self.end_cool_offs(segment, day);
            self.add_accounts(segment, day);
        }
        self.meet_needs(day);
    }

    fn end_cool_offs(&mut self, segment: usize, day: Day) {
        let mut due = std::mem::take(&mut self.world.due_today);
        self.world.cooling[segment].take(day, &mut due);
        let stocks = &mut self.world.base[segment].stocks;
        stocks[Stock::Cooling as usize] -= due.len() as i64;
        stocks[Stock::Fresh as usize] += due.len() as i64;
        self.world.base[segment].returned.extend(due.drain(..));
        self.world.due_today = due;
    }

    fn add_accounts(&mut self, segment: usize, day: Day) {
        let rate = self.rules.segments[segment].inflow;
        if rate > 0.0 {
            let key = Key::of(segment as u64).then(u64::from(day));
            let luck = self.streams.open(Purpose::Inflow, key).uniform();
            let count = u64::from(poisson(luck, rate));
            let base = &mut self.world.base[segment];
            base.untouched += count;
            base.stocks[Stock::Fresh as usize] += count as i64;
            base.accounts += count as i64;
        }
    }

    /// An account says "not now" and joins the pool of its rep.
    pub(super) fn join_pool(&mut self, id: DealId, day: Day) {
        let deal = &mut self.world.deals[id as usize];
        deal.entered = day as u16;
        deal.stamp = deal.stamp.wrapping_add(1);
        let rule = &self.rules.segments[usize::from(deal.segment)];
        let wait = exponential(deal.luck.uniform(), rule.need_every);
        let need = f64::from(day) + 1.0 + libm::floor(wait);
        let entry = super::world::Stamped { deal: id, stamp: deal.stamp };
        let horizon = self.scenario.calendar.horizon();
        self.world.moves(self.world.deals[id as usize].segment, Stock::InWork, Stock::Pool);
        if need < f64::from(horizon) {
            self.world.needs.push(need as Day, entry);
        }
        self.schedule_contact(entry, day);
    }

    /// The next regular contact with an account of the pool.
    pub(super) fn schedule_contact(&mut self, entry: super::world::Stamped, day: Day) {
        let segment = usize::from(self.world.deals[entry.deal as usize].segment);
        let due = day + self.rules.segments[segment].contact_every;
        if due < self.scenario.calendar.horizon() {
            self.world.contacts.push(due, entry);
        }
    }

    /// A need becomes a warm deal if the last contact is recent enough; else a competitor takes it.
    fn meet_needs(&mut self, day: Day) {
        let mut due = std::mem::take(&mut self.world.stamped_today);
        self.world.needs.take(day, &mut due);
        for entry in due.drain(..) {
            let deal = &mut self.world.deals[entry.deal as usize];
            debug_assert_eq!(deal.stamp, entry.stamp);
            let rule = &self.rules.segments[usize::from(deal.segment)];
            let since = day - Day::from(deal.entered);
            deal.stamp = deal.stamp.wrapping_add(1);
            if since <= rule.contact_every {
                self.warm_up(entry.deal, rule.warm_stage, day);
            } else {
                self.lose_to_competitor(entry.deal, day);
            }
        }
        self.world.stamped_today = due;
    }

    fn warm_up(&mut self, id: DealId, stage: usize, day: Day) {
        let deal = &mut self.world.deals[id as usize];
        deal.flags |= Deal::WARM | Deal::CONTACTED;
        deal.value = crate::units::Money::ZERO;
        deal.first = day as i16;
        let segment = deal.segment;
        self.world.moves(segment, Stock::Pool, Stock::InWork);
        self.world.count(Metric::Warmed, 1);
        self.open_cohort(day, 1);
        // The deal of somebody who left passes to a colleague when it falls due, and is counted there.
        let deal = &self.world.deals[id as usize];
        let seat = &mut self.world.seats[usize::from(deal.seat)];
        seat.open += u32::from(seat.person == deal.holder);
        self.enter(id, stage, day);
    }

    fn lose_to_competitor(&mut self, id: DealId, day: Day) {
        let segment = self.world.deals[id as usize].segment;
        self.world.moves(segment, Stock::Pool, Stock::InWork);
        self.world.count(Metric::TakenNeeds, 1);
        self.burn(id, LossReason::Refused, day);
    }

    /// The account of a lost deal cools off or closes; the state of the account changes from in work.
    pub(super) fn burn(&mut self, id: DealId, reason: LossReason, day: Day) {
        let deal = &mut self.world.deals[id as usize];
        let rule = &self.rules.segments[usize::from(deal.segment)];
        let share = match (reason, deal.is(Deal::PREMATURE)) {
            (LossReason::Closed, _) => 1.0,
            (LossReason::Refused, true) => rule.premature_closed_share,
            (LossReason::Refused, false) => rule.closed_share,
            _ => 0.0,
        };
        let luck = deal.luck.bits();
        if reason == LossReason::Refused {
            deal.refusals = deal.refusals.saturating_add(1);
        }
        if (luck >> 32) as f64 / 4_294_967_296.0 < share {
            self.close_account(id);
        } else {
            self.cool(id, luck as u32, day);
        }
    }

    fn close_account(&mut self, id: DealId) {
        let segment = self.world.deals[id as usize].segment;
        self.world.count(Metric::Closed, 1);
        self.world.moves(segment, Stock::InWork, Stock::Closed);
        self.world.free.push(id);
    }

    fn cool(&mut self, id: DealId, luck: u32, day: Day) {
        let segment = self.world.deals[id as usize].segment;
        self.world.moves(segment, Stock::InWork, Stock::Cooling);
        let rule = &self.rules.segments[usize::from(segment)].cool_off;
        let until = self.rules.after(day, rule, luck);
        let horizon = self.scenario.calendar.horizon();
        if until >= horizon && self.scenario.respect_cool_off {
            self.world.free.push(id);
        } else {
            self.world.cooling[usize::from(segment)].push(until.min(horizon), id);
        }
    }

    /// The account that a prospecting rep calls next: an untouched one, one that has cooled off, or, if
    /// the cool-off is not respected, the one that has cooled longest.
    pub(super) fn next_account(&mut self, place: usize, day: Day) -> Option<DealId> {
        match self.pick_segment(place) {
            Some(segment) => Some(self.call_fresh(segment)),
            None if self.scenario.respect_cool_off => None,
            None => self.call_cooling(place, day),
        }
    }

    fn pick_segment(&mut self, place: usize) -> Option<usize> {
        let fresh = |segment: usize| self.world.base[segment].stocks[Stock::Fresh as usize];
        if self.world.base.len() == 1 {
            return (fresh(0) > 0).then_some(0);
        }
        let segments = self.world.seats[place].segments;
        let mine = |segment: &usize| segments >> segment & 1 == 1;
        let total: i64 = (0..self.world.base.len()).filter(mine).map(fresh).sum();
        if total == 0 {
            return None;
        }
        let mut luck = (self.world.seats[place].picks.uniform() * total as f64) as i64;
        (0..self.world.base.len()).filter(mine).find(|&segment| {
            luck -= self.world.base[segment].stocks[Stock::Fresh as usize];
            luck < 0
        })
    }

    fn call_fresh(&mut self, segment: usize) -> DealId {
        self.world.moves(segment as u8, Stock::Fresh, Stock::InWork);
        let base = &mut self.world.base[segment];
        if base.untouched == 0
            && let Some(id) = base.returned.pop_front()
        {
            self.call_again(id, 1.0, 0);
            return id;
        }
        base.untouched -= 1;
        base.next += 1;
        let key = Key::of(2).then(segment as u64).then(base.next);
        let luck = self.streams.open(Purpose::Account, key);
        let deal = Deal {
            luck,
            segment: segment as u8,
            channel: FROM_BASE,
            odds: 1.0,
            flags: Deal::CONTACTED,
            ..new_deal()
        };
        self.world.keep(deal)
    }

    fn call_cooling(&mut self, place: usize, day: Day) -> Option<DealId> {
        let segments = self.world.seats[place].segments;
        for segment in (0..self.world.base.len()).filter(|s| segments >> s & 1 == 1) {
            if let Some(id) = self.world.cooling[segment].pop_from(day + 1) {
                self.world.moves(segment as u8, Stock::Cooling, Stock::InWork);
                self.world.count(Metric::Premature, 1);
                self.call_again(id, self.rules.segments[segment].premature, Deal::PREMATURE);
                return Some(id);
            }
        }
        None
    }

    /// A new deal with an account that carries refusals.
    fn call_again(&mut self, id: DealId, odds: f64, flags: u8) {
        let deal = &mut self.world.deals[id as usize];
        let fatigue = self.rules.segments[usize::from(deal.segment)].fatigue;
        let odds = odds * libm::pow(fatigue, f64::from(deal.refusals));
        *deal = Deal {
            odds: odds as f32,
            channel: FROM_BASE,
            flags: flags | Deal::CONTACTED,
            luck: deal.luck,
            stamp: deal.stamp.wrapping_add(1),
            segment: deal.segment,
            refusals: deal.refusals,
            ..new_deal()
        };
    }
}

/// A deal of which nothing is known.
pub(super) fn new_deal() -> Deal {
    Deal { holder: NOBODY, next: super::deal::NO_DEAL, ..Deal::default() }
}
