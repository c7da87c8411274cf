//! The hours that checks take of a working day.
//!
//! On the day of a check every rep who is to be checked joins the queue of who checks, unless they still stand there
//! from the last time: then that check is never made. A day of a check that is a day off is held on the working day
//! before. Who checks works through the queue in its order, as far as the hours of the day go, and goes on with the same rep on
//! the next working day: the founder has the hours that the file states, a role that leads those of its people who are
//! there. Checks come before coaching and selling: the share of a head's day that goes into them is missing for both.
//! Nobody needs time for a seat that is vacant, nor for who checks.

use crate::calendar::Calendar;
use crate::engine::outcome::{CheckResult, Metric};
use crate::engine::rules::checks::CheckEvery;
use crate::engine::state::Department;
use crate::engine::state::check_desk::CheckDesk;
use crate::engine::state::seat::Seat;
use crate::engine::state::world::World;
use crate::units::{Day, HOUR, Money};

/// Days off in a row after which no check is held before them.
const LONGEST_BREAK: Day = 366;

impl Department<'_> {
    /// The morning of a working day: who is to be checked joins the queue, and the hours of who checks go into it.
    #[inline(never)]
    pub(super) fn work_on_checks(&mut self, day: Day) {
        let Some(every) = self.rules.checks.every else { return };
        let by = self.scenario.management.check_by;
        self.world.checks.is_check_day = is_check_day(&self.scenario.calendar, every, day);
        let time = u64::from(self.rules.checks.time);
        let is_there = by.is_none_or(|role| self.filled_in(role) > 0);
        if self.world.checks.is_check_day {
            let desk = is_there.then_some(&mut self.world.checks);
            queue_up(desk, &mut self.outcome.checks, &self.world.seats, by, time);
        }
        let hours = self.hours_to_check(day, by);
        self.outcome.checks.available += hours;
        let mut left = hours;
        if is_there {
            let World { checks: desk, seats, .. } = &mut *self.world;
            self.outcome.checks.made += check_in_turn(desk, &seats[..], time, &mut left);
        }
        let spent = hours - left;
        self.world.count(Metric::CheckHours, spent as i64);
        let cost = Money::from_major(spent as f64 / HOUR * self.rules.checks.cost);
        self.pay_out(Metric::Overheads, cost);
        self.outcome.check_cost += cost;
        if let Some(role) = by {
            let share = if spent > 0 { spent as f64 / hours as f64 } else { 0.0 };
            self.set_share(role, share);
        }
    }

    /// The hours that who checks has today.
    fn hours_to_check(&mut self, day: Day, by: Option<usize>) -> u64 {
        let Some(role) = by else { return u64::from(self.rules.checks.founder_day) };
        let rule = &self.rules.roles[role];
        let mut there = 0;
        for place in self.world.seats_of(role) {
            if self.world.seats[place].is_filled() && !self.is_away(place, rule, day) {
                there += 1;
            }
        }
        there * rule.day as u64
    }

    /// So much of the day of the heads who check goes into it: it is missing for coaching and for selling.
    fn set_share(&mut self, role: usize, share: f64) {
        if share == self.world.checks.share {
            return;
        }
        self.world.checks.share = share;
        self.weigh_roles();
        let places = self.world.seats_of(role);
        self.world.seats[places].iter_mut().for_each(|seat| seat.is_steady = false);
        self.world.staff.is_steady = false;
    }
}

/// Whether a check falls on a working day, or on the days off after it, be they past the end of the run.
fn is_check_day(calendar: &Calendar, every: CheckEvery, day: Day) -> bool {
    let off = (day + 1..=day + LONGEST_BREAK).take_while(|&off| !calendar.works(i64::from(off)));
    std::iter::once(day).chain(off).any(|day| every.is_due(calendar, day))
}

/// Who is to be checked joins the queue, if somebody is there who checks.
fn queue_up(
    mut desk: Option<&mut CheckDesk>,
    result: &mut CheckResult,
    seats: &[Seat],
    by: Option<usize>,
    time: u64,
) {
    for (place, seat) in seats.iter().enumerate() {
        if !seat.is_filled() || by == Some(seat.role) {
            continue;
        }
        result.due += 1;
        result.asked += time;
        if let Some(desk) = &mut desk
            && !std::mem::replace(&mut desk.waits[place], true)
        {
            desk.queue.push_back(place);
        }
    }
}

/// Works through the queue with what is left of the hours, so much time for each; returns how many checks were ended.
fn check_in_turn(desk: &mut CheckDesk, seats: &[Seat], time: u64, left: &mut u64) -> u64 {
    let mut made = 0;
    while let Some(&place) = desk.queue.front() {
        let missing = time - desk.spent;
        if seats[place].is_filled() && missing > *left {
            desk.spent += *left;
            *left = 0;
            break;
        }
        if seats[place].is_filled() {
            *left -= missing;
            desk.done.push(place);
            made += 1;
        }
        desk.spent = 0;
        desk.waits[place] = false;
        desk.queue.pop_front();
    }
    made
}
