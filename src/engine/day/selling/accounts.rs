//! Which account is called: untouched ones, then those whose turn has come.

use crate::engine::outcome::{Metric, Stock};
use crate::engine::state::Department;
use crate::engine::state::deal::{Account, Deal, FROM_BASE, new_deal};
use crate::engine::state::records::keep;
use crate::engine::state::world::World;
use crate::random::Purpose;
use crate::units::Day;

impl Department<'_> {
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
        let row = self.streams.row(Purpose::Account, self.rules.lineages.calls[segment]);
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
        let flags =
            if self.rules.special.has_call_again { self.note_premature(&account, day) } else { 0 };
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
pub(in crate::engine) fn called(place: usize, holder: u16, day: Day) -> Deal {
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
