//! Phase 2: accounts that cool off or appear, and needs that arise in the pool.

use super::Department;
use super::deal::{Account, Deal, DealId, FROM_BASE, NO_DEAL, NOBODY};
use super::outcome::{Metric, Stock};
use super::world::{World, keep};
use crate::random::distribution::{Counts, exponential};
use crate::random::{Key, Purpose};
use crate::units::{Day, Money};

impl Department<'_> {
    pub(super) fn base(&mut self, day: Day) {
        for segment in 0..self.rules.segments.len() {
            self.end_cool_offs(segment, day);
            if self.rules.segments[segment].inflow > 0.0 {
                self.add_accounts(segment, day);
            }
        }
        if !self.world.needs.is_empty(day) {
            self.meet_needs(day);
        }
    }

    fn end_cool_offs(&mut self, segment: usize, day: Day) {
        let base = &mut self.world.base[segment];
        let uncalled = i64::from(base.uncalled[day as usize]);
        base.stocks[Stock::Cooling as usize] -= uncalled;
        base.stocks[Stock::Fresh as usize] += uncalled;
        let before = base.returned.len();
        base.cooling.drain(day, &mut base.returned);
        let back = (base.returned.len() - before) as i64;
        base.stocks[Stock::Cooling as usize] -= back;
        base.stocks[Stock::Fresh as usize] += back;
    }

    #[inline(never)]
    fn add_accounts(&mut self, segment: usize, day: Day) {
        let rate = self.rules.segments[segment].inflow;
        let key = Key::of(segment as u64).then(u64::from(day));
        let luck = self.streams.open(Purpose::Inflow, key).uniform();
        let base = &mut self.world.base[segment];
        if !base.inflow.are_of(rate, 1.0) {
            base.inflow = Counts::new(rate, 1.0);
        }
        let count = u64::from(base.inflow.at(luck));
        base.untouched += count;
        base.stocks[Stock::Fresh as usize] += count as i64;
        base.accounts += count as i64;
    }

    /// An account says "not now" and joins the pool of its rep.
    #[inline(never)]
    pub(super) fn join_pool(&mut self, id: DealId, day: Day) {
        let World { deals, folders, .. } = &mut *self.world;
        let (deal, folder) = (&mut deals[id as usize], &mut folders[id as usize]);
        deal.entered = day as u16;
        folder.move_on();
        let rule = &self.rules.segments[usize::from(deal.segment)];
        let wait = exponential(deal.luck.uniform(), rule.need_every);
        let need = f64::from(day) + 1.0 + libm::floor(wait);
        let entry = super::world::Stamped { deal: id, stamp: folder.stamp };
        let horizon = self.scenario.calendar.horizon();
        self.world.moves(self.world.deals[id as usize].segment, Stock::InWork, Stock::Pool);
        if need < f64::from(horizon) {
            self.world.needs.push(need as Day, entry);
        }
        self.schedule_contact(entry, day);
    }

    /// The next regular contact with an account of the pool: on its day, or on the first working day after it.
    #[inline(never)]
    pub(super) fn schedule_contact(&mut self, entry: super::world::Stamped, day: Day) {
        let segment = usize::from(self.world.deals[entry.deal as usize].segment);
        let due = day.saturating_add(self.rules.segments[segment].contact_every);
        if let Some(served) = self.rules.served_from(due) {
            self.world.contacts.push(served, entry);
        }
    }

    /// A need becomes a warm deal if the client remembers the last contact; else a competitor takes it.
    #[inline(never)]
    fn meet_needs(&mut self, day: Day) {
        let mut due = std::mem::take(&mut self.world.stamped_today);
        self.world.needs.take(day, &mut due);
        for entry in due.drain(..) {
            let deal = &mut self.world.deals[entry.deal as usize];
            let folder = &mut self.world.folders[entry.deal as usize];
            debug_assert_eq!(folder.stamp, entry.stamp);
            folder.move_on();
            let rule = &self.rules.segments[usize::from(deal.segment)];
            let (memory, _) = deal.luck.pair();
            if day <= self.rules.after(Day::from(deal.entered), &rule.remembers, memory) {
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
        let folder = &mut self.world.folders[id as usize];
        (folder.value, folder.touches) = (Money::ZERO, 0);
        deal.first = day as i16;
        let (segment, channel) = (deal.segment, deal.channel);
        self.world.moves(segment, Stock::Pool, Stock::InWork);
        self.world.count(Metric::Warmed, 1);
        self.open_cohort(day, 1, channel);
        if self.rules.has_products {
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

    /// A prospecting rep calls up to so many accounts: untouched ones, then those whose turn has come, or, if
    /// that is not respected, those whose turn comes next. Returns how many.
    #[inline]
    pub(super) fn call_accounts(&mut self, place: usize, wanted: u32, day: Day) -> u32 {
        // Between segments the choice is made anew for each call.
        let at_once = if self.world.base.len() == 1 { wanted } else { 1 };
        match self.pick_segment(place) {
            Some(segment) if self.world.base[segment].untouched > 0 => {
                self.call_untouched(segment, place, at_once, day)
            }
            Some(segment) => self.call_returned(segment, place, day),
            None if self.scenario.respect_cool_off => 0,
            None => self.call_cooling(place, day),
        }
    }

    /// Whether there is an account that the occupant of a seat may call.
    pub(super) fn has_account(&self, place: usize) -> bool {
        let segments = self.world.seats[place].segments;
        let kinds = if self.scenario.respect_cool_off { 1 } else { 2 };
        let kinds = &[Stock::Fresh, Stock::Cooling][..kinds];
        let mut mine =
            self.world.base.iter().enumerate().filter(|(segment, _)| segments >> segment & 1 == 1);
        mine.any(|(_, base)| kinds.iter().any(|&kind| base.stocks[kind as usize] > 0))
    }

    #[inline]
    fn pick_segment(&mut self, place: usize) -> Option<usize> {
        match &self.world.base[..] {
            [only] => (only.stocks[Stock::Fresh as usize] > 0).then_some(0),
            _ => self.pick_of_several(place),
        }
    }

    #[inline(never)]
    fn pick_of_several(&mut self, place: usize) -> Option<usize> {
        let fresh = |segment: usize| self.world.base[segment].stocks[Stock::Fresh as usize];
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

    /// Calls up to so many untouched accounts; returns how many.
    #[inline]
    fn call_untouched(&mut self, segment: usize, place: usize, wanted: u32, day: Day) -> u32 {
        let World { template, deals, folders, free, base, seats, touched, .. } = &mut *self.world;
        let base = &mut base[segment];
        let count = base.untouched.min(u64::from(wanted));
        *template = Deal { segment: segment as u8, ..called(place, seats[place].person, day) };
        let row = self.streams.row(Purpose::Account, self.rules.calls[segment]);
        for (called, number) in touched.add(count as usize).iter_mut().zip(base.next..) {
            let (id, deal) = keep(deals, folders, free, template);
            deal.luck = row.stream(number);
            *called = id;
        }
        base.next += count;
        base.untouched -= count;
        base.stocks[Stock::Fresh as usize] -= count as i64;
        base.stocks[Stock::InWork as usize] += count as i64;
        count as u32
    }

    /// Calls an account whose turn has come; returns how many.
    #[inline(never)]
    fn call_returned(&mut self, segment: usize, place: usize, day: Day) -> u32 {
        let Some(account) = self.world.base[segment].returned.pop_front() else { return 0 };
        self.world.moves(segment as u8, Stock::Fresh, Stock::InWork);
        let flags = if self.rules.has_call_again { self.note_premature(&account, day) } else { 0 };
        self.call_again(account, segment, place, day, flags);
        1
    }

    /// Whether an account is called before it has cooled off, as a flag of its deal.
    #[inline(never)]
    fn note_premature(&mut self, account: &Account, day: Day) -> u8 {
        let is_premature = day < account.cooled;
        self.world.count(Metric::Premature, i64::from(is_premature));
        if is_premature { Deal::PREMATURE } else { 0 }
    }

    /// Calls the account whose turn comes next; returns how many.
    #[inline(never)]
    fn call_cooling(&mut self, place: usize, day: Day) -> u32 {
        let World { base, seats, .. } = &mut *self.world;
        let segments = seats[place].segments;
        let mine = (0..base.len()).filter(|segment| segments >> segment & 1 == 1);
        let turns = mine.filter_map(|segment| Some((base[segment].next_turn(day + 1)?, segment)));
        let Some((_, segment)) = turns.min() else { return 0 };
        let Some(account) = base[segment].take_next(day + 1) else { return 0 };
        self.world.moves(segment as u8, Stock::Cooling, Stock::InWork);
        let flags = self.note_premature(&account, day);
        self.call_again(account, segment, place, day, flags);
        1
    }

    /// A new deal with an account that carries refusals, and its first touch.
    #[inline(never)]
    fn call_again(&mut self, account: Account, segment: usize, place: usize, day: Day, flags: u8) {
        let rule = &self.rules.segments[segment];
        let premature = if flags & Deal::PREMATURE == 0 { 1.0 } else { rule.premature };
        let tired = match rule.fatigue {
            1.0 => 1.0,
            fatigue => libm::pow(fatigue, f64::from(account.refusals)),
        };
        let odds = premature * tired;
        let id = self.world.keep(Deal {
            odds: odds as f32,
            flags: flags | Deal::CONTACTED,
            luck: account.luck,
            segment: segment as u8,
            refusals: account.refusals,
            ..called(place, self.world.seats[place].person, day)
        });
        self.world.touched.push(id);
    }
}

/// A deal that a rep opens by a call today.
#[inline]
fn called(place: usize, holder: u16, day: Day) -> Deal {
    Deal {
        holder,
        seat: place as u16,
        odds: 1.0,
        entered: day as u16,
        first: day as i16,
        due: day as u16,
        channel: FROM_BASE,
        flags: Deal::CONTACTED,
        ..new_deal()
    }
}

/// A deal of which nothing is known.
pub(super) fn new_deal() -> Deal {
    Deal { holder: NOBODY, next: NO_DEAL, ..Deal::default() }
}
