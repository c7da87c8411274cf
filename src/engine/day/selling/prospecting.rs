//! Accounts from the base till the hours or the accounts are gone.

use crate::engine::outcome::Metric;
use crate::engine::state::Department;
use crate::engine::state::deal::FROM_BASE;
use crate::engine::state::shift::Shift;
use crate::units::Day;

impl Department<'_> {
    /// Accounts from the base till the hours or the accounts are gone; each is touched at once. A rep who
    /// may hold so many deals only hears what came of today's touches first, and goes on while there is room.
    #[inline(never)]
    pub(super) fn prospect(&mut self, shift: &mut Shift) {
        if self.world.search.is_scarce {
            return self.look_later(shift);
        }
        let limit = self.scenario.roles[self.world.seats[shift.place].role].open_deals;
        let cost = self.rules.touches.of(0).cost.max(1);
        let (mut opened, mut is_dry) = (0, false);
        let mut room = 0;
        while !is_dry {
            if limit < u32::MAX {
                self.hear_clients(shift.day);
            }
            let seat = &self.world.seats[shift.place];
            room = limit.saturating_sub(seat.open);
            // What was spent on a call that was begun on another day counts for the first.
            let wanted = (shift.left.saturating_add(seat.begun_call) / cost).min(room);
            if wanted == 0 {
                break;
            }
            let called = self.call_prospects(shift, wanted);
            if called > 0 {
                let begun = std::mem::take(&mut self.world.seats[shift.place].begun_call);
                shift.left = (shift.left + begun).saturating_sub(called * cost);
            }
            (opened, is_dry) = (opened + called, called < wanted);
            if limit == u32::MAX {
                room -= called;
                break;
            }
        }
        if shift.left > 0 && room > 0 && !is_dry && self.world.seats[shift.place].may_begin(cost) {
            self.begin_call(shift);
        }
        self.note_prospecting(shift.day, opened, is_dry);
    }

    /// What a rep's search for accounts came to on a day.
    #[inline(always)]
    pub(super) fn note_prospecting(&mut self, day: Day, opened: u32, is_dry: bool) {
        if opened == 0 && !is_dry {
            return;
        }
        self.world.search.dry += i64::from(is_dry);
        self.world.search.looked += 1;
        self.world.count(Metric::DryDays, i64::from(is_dry));
        self.world.count(Metric::ProspectingDays, 1);
        self.world.count(Metric::Prospected, i64::from(opened));
        self.open_cohort(day, u64::from(opened), FROM_BASE);
    }

    /// The rest of a day goes into a first touch for which it does not suffice, if there is an account to call.
    #[inline(never)]
    pub(super) fn begin_call(&mut self, shift: &mut Shift) {
        if self.has_account(shift.place) {
            let seat = &mut self.world.seats[shift.place];
            seat.begun_call = seat.begun_call.saturating_add(shift.left);
            shift.left = 0;
        }
    }

    /// Opens deals with so many accounts, if there are any; returns how many.
    #[inline(always)]
    pub(super) fn call_prospects(&mut self, shift: &mut Shift, wanted: u32) -> u32 {
        let opened = self.open_prospects(shift, wanted);
        self.count_entries(0, i64::from(opened));
        let seat = &mut self.world.seats[shift.place];
        seat.open += opened;
        seat.held |= 1;
        self.world.books.made[0].0 += u64::from(opened);
        shift.touches += opened;
        opened
    }

    /// Calls so many accounts, if there are any; returns how many.
    #[inline(always)]
    fn open_prospects(&mut self, shift: &Shift, wanted: u32) -> u32 {
        let mut opened = 0;
        while opened < wanted {
            match self.call_accounts(shift.place, wanted - opened, shift.day) {
                0 => break,
                called => opened += called,
            }
        }
        if self.rules.products.exist {
            self.offer_products(shift.place, opened);
        }
        if self.rules.special.watched & 1 == 1 {
            for index in 0..opened as usize {
                self.credit_entry(self.world.touched.last(index), shift.day);
            }
        }
        opened
    }
}
