//! Who is there: training, vacation and sickness, and the days on which somebody has sat in a seat.

use crate::engine::rules::role::RoleRule;
use crate::engine::state::Department;
use crate::random::{Key, Purpose};
use crate::units::{DAYS_A_YEAR, Day};
use libm::floor;

impl Department<'_> {
    /// Lineage of the next occupant of a vacant seat, or of the present one once seated: a seat counts its
    /// occupants when they sit down.
    pub(in crate::engine) fn occupant(&self, place: usize) -> Key {
        let seat = &self.world.seats[place];
        Key::of(seat.role as u64).then(seat.ordinal).then(u64::from(seat.occupants))
    }

    /// Whether who sits in a seat is there on a day, today or later.
    pub(in crate::engine) fn is_present_on(&mut self, place: usize, day: Day) -> bool {
        let seat = &self.world.seats[place];
        if seat.presence.0 != day {
            let rule = &self.rules.roles[seat.role];
            // What is noted of the vacation is that of today.
            let noted = seat.vacation;
            let is_there = !self.is_away(place, rule, day);
            self.world.seats[place].vacation = noted;
            self.world.seats[place].presence = (day, is_there);
        }
        self.world.seats[place].presence.1
    }

    /// In training at the start, on vacation or sick.
    #[inline]
    pub(in crate::engine) fn is_away(&mut self, place: usize, rule: &RoleRule, day: Day) -> bool {
        self.world.seats[place].is_in_training(day)
            || (rule.vacation > 0.0 && self.is_on_vacation(place, day, rule.vacation))
            || (rule.sick > 0.0 && self.is_sick(place, day, rule.sick))
    }

    #[inline(never)]
    fn is_sick(&self, place: usize, day: Day, share: f64) -> bool {
        let key = self.occupant(place).then(u64::from(day));
        self.streams.open(Purpose::Sickness, key).uniform() < share
    }

    /// Half of the year's vacation lies somewhere in each half of the rep's own year, which begins at any time: one
    /// that began before the run reaches into it, and every day is as likely as any other.
    #[inline(never)]
    fn is_on_vacation(&mut self, place: usize, day: Day, days_a_year: f64) -> bool {
        if i64::from(day) >= self.world.seats[place].vacation.0 {
            let half_year = DAYS_A_YEAR / 2.0;
            let key = self.occupant(place);
            let luck = |key: Key| self.streams.open(Purpose::Vacation, key).uniform();
            let first = luck(key) * half_year;
            let half = floor((f64::from(day) + 0.5 - first) / half_year);
            let begins = first + half * half_year;
            let length = days_a_year / 2.0;
            let from = begins + luck(key.then(half as i64 as u64)) * (half_year - length).max(0.0);
            let until = libm::round(from + length) as i64;
            let next = libm::round(begins + half_year) as i64;
            self.world.seats[place].vacation = (next, libm::round(from) as i64, until);
        }
        let (_, from, until) = self.world.seats[place].vacation;
        (from..until).contains(&i64::from(day))
    }

    /// Notes the days on which somebody has sat in a seat, up to the day before `until`.
    pub(in crate::engine) fn note_presence(&mut self, place: usize, until: Day) {
        let seat = &mut self.world.seats[place];
        let days = until.saturating_sub(seat.present_from);
        if seat.is_filled() {
            seat.month_days += days;
            self.outcome.seats[place].filled_days += u64::from(days);
        }
        seat.present_from = until;
    }

    pub(in crate::engine) fn filled_in(&self, role: usize) -> i64 {
        let places = self.world.seats_of(role);
        self.world.seats[places].iter().filter(|seat| seat.is_filled()).count() as i64
    }

    pub(in crate::engine) fn is_anybody_there(&self, role: usize) -> bool {
        self.world.seats_of(role).any(|place| self.world.seats[place].is_filled())
    }
}
