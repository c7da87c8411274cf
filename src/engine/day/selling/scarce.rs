//! Prospecting when there are fewer fresh accounts than all who prospect could call today: one account each in turn, among
//! those who still have time, so that nobody has more of them for coming first.
//!
//! The first turn is drawn; the next goes on where the last such day ended. With accounts enough for everybody no order
//! matters, and each rep's day is played at once.

use crate::engine::outcome::Stock;
use crate::engine::state::Department;
use crate::engine::state::hunt::{Hunt, State};
use crate::engine::state::seat::Seat;
use crate::engine::state::shift::{DAY, Shift};
use crate::random::{Key, Purpose};
use crate::units::Day;

impl Department<'_> {
    /// The most calls that all who prospect could make on a day of 24 hours.
    #[inline(never)]
    pub(in crate::engine::day) fn most_calls(&self) -> u64 {
        let cost = u64::from(self.rules.touches.of(0).cost.max(1));
        // What was spent on a call that was begun is less than one.
        let calls = DAY as u64 / cost + 1;
        self.hunters().count() as u64 * calls
    }

    /// The seats of those who prospect.
    fn hunters(&self) -> impl Iterator<Item = &Seat> {
        let roles = self.scenario.roles.iter().enumerate().filter(|(_, role)| role.prospects);
        roles.flat_map(|(role, _)| &self.world.seats[self.world.seats_of(role)])
    }

    /// Whether there are fewer fresh accounts than those who prospect could call today if they did nothing else.
    #[inline]
    pub(super) fn is_base_scarce(&self) -> bool {
        // As long as there are enough for any day, nobody counts.
        let most = self.world.search.most_calls as i64;
        let may_be = self.world.base.iter().any(|base| base.stocks[Stock::Fresh as usize] < most);
        may_be && self.is_base_scarce_today()
    }

    #[inline(never)]
    fn is_base_scarce_today(&self) -> bool {
        let cost = u64::from(self.rules.touches.of(0).cost.max(1));
        let hunters = || self.hunters();
        let time = |seat: &Seat| u64::from(seat.today) + u64::from(seat.begun_call);
        let calls = hunters().map(|seat| time(seat) / cost).sum::<u64>();
        let fresh = |segment: usize| self.world.base[segment].stocks[Stock::Fresh as usize] as u64;
        if self.world.base.len() == 1 {
            return fresh(0) < calls;
        }
        let mine = |segments: u128| {
            let served = (0..self.world.base.len()).filter(|place| segments >> place & 1 == 1);
            served.map(fresh).sum::<u64>()
        };
        hunters().any(|seat| seat.today > 0 && mine(seat.segments) < calls)
    }

    /// A rep has done what was due and looks for accounts as soon as the others are so far.
    #[inline(never)]
    pub(super) fn look_later(&mut self, shift: &Shift) {
        let shift = Shift { touches: 0, ..*shift };
        self.world.search.hunts.push(Hunt { shift, opened: 0, state: State::Calls });
    }

    /// Everybody who looks for accounts gets one in turn; returns the time that it took.
    #[inline(never)]
    pub(super) fn share_accounts(&mut self, day: Day) -> u64 {
        let mut hunts = std::mem::take(&mut self.world.search.hunts);
        hunts.sort_unstable_by_key(|hunt| hunt.shift.place);
        let first = self.first_turn(&hunts);
        hunts.rotate_left(first);
        let may_be_full = |hunt: &Hunt| self.limit_of(hunt) < u32::MAX;
        if hunts.iter().any(may_be_full) {
            self.hear_clients(day);
        }
        let before: u64 = hunts.iter().map(|hunt| u64::from(hunt.shift.left)).sum();
        loop {
            let mut calls = false;
            for hunt in hunts.iter_mut().filter(|hunt| hunt.state == State::Calls) {
                calls |= self.call_in_turn(hunt);
            }
            if !calls && !self.make_room(&mut hunts, day) {
                break;
            }
        }
        for hunt in &hunts {
            let result = &mut self.outcome.seats[hunt.shift.place];
            result.touches += u64::from(hunt.shift.touches);
            self.note_prospecting(day, hunt.opened, hunt.state == State::FoundNone);
            if hunt.shift.left > 0 {
                self.count_lost_time(&hunt.shift);
            }
        }
        let after: u64 = hunts.iter().map(|hunt| u64::from(hunt.shift.left)).sum();
        hunts.clear();
        self.world.search.hunts = hunts;
        before - after
    }

    /// Whose turn it is first.
    fn first_turn(&self, hunts: &[Hunt]) -> usize {
        let last = self.world.search.called_last;
        if last == usize::MAX {
            let luck = self.streams.open(Purpose::Turn, Key::of(0)).uniform();
            return (luck * hunts.len() as f64) as usize;
        }
        hunts.iter().position(|hunt| hunt.shift.place > last).unwrap_or(0)
    }

    fn limit_of(&self, hunt: &Hunt) -> u32 {
        self.scenario.roles[self.world.seats[hunt.shift.place].role].open_deals
    }

    /// A rep's turn; returns whether an account was called.
    #[inline(never)]
    fn call_in_turn(&mut self, hunt: &mut Hunt) -> bool {
        let seat = &self.world.seats[hunt.shift.place];
        // What was spent on a call that was begun on another day counts.
        let cost = self.rules.touches.of(0).cost.max(1).saturating_sub(seat.begun_call);
        hunt.state = if seat.open >= self.limit_of(hunt) {
            State::IsFull
        } else if hunt.shift.left < cost {
            self.begin_in_turn(hunt);
            State::IsDone
        } else if self.call_prospects(&mut hunt.shift, 1) == 0 {
            State::FoundNone
        } else {
            self.world.seats[hunt.shift.place].begun_call = 0;
            hunt.shift.left -= cost;
            hunt.opened += 1;
            self.outcome.seats[hunt.shift.place].used += u64::from(cost);
            self.world.search.called_last = hunt.shift.place;
            return true;
        };
        false
    }

    /// The rest of the day goes into a call that is ended on another one, where that may be.
    fn begin_in_turn(&mut self, hunt: &mut Hunt) {
        let seat = &self.world.seats[hunt.shift.place];
        let may_begin = seat.may_begin(self.rules.touches.of(0).cost.max(1));
        if may_begin && hunt.shift.left > 0 {
            let before = hunt.shift.left;
            self.begin_call(&mut hunt.shift);
            let used = u64::from(before - hunt.shift.left);
            self.outcome.seats[hunt.shift.place].used += used;
        }
    }

    /// Those who are full hear what came of today's touches; returns whether anybody goes on.
    fn make_room(&mut self, hunts: &mut [Hunt], day: Day) -> bool {
        if hunts.iter().all(|hunt| hunt.state != State::IsFull) {
            return false;
        }
        self.hear_clients(day);
        let mut goes_on = false;
        for hunt in hunts.iter_mut().filter(|hunt| hunt.state == State::IsFull) {
            let has_room = self.world.seats[hunt.shift.place].open < self.limit_of(hunt);
            hunt.state = if has_room { State::Calls } else { State::IsDone };
            goes_on |= has_room;
        }
        goes_on
    }
}
