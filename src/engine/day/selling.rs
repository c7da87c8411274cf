//! Phase 5: each rep serves due touches by priority till the hours are gone, then prospects; then it is heard what the
//! touches came to.

mod accounts;
mod answers;
mod as_paid;
mod begun;
mod care;
mod evenings;
mod first_contact;
mod hearing;
mod mood;
mod orders;
mod prospecting;
mod scarce;
mod service;
mod wrong;

use crate::calendar::Calendar;
use crate::engine::outcome::Metric;
use crate::engine::rules::stage::StageRule;
use crate::engine::state::Department;
use crate::engine::state::conduct::Conduct;
use crate::engine::state::seat::Seat;
use crate::engine::state::shift::Shift;
use crate::units::{Day, Seconds};
use care::care_for_customers;
use evenings::note_morning;

impl Department<'_> {
    /// The day of each rep, and what the touches came to.
    ///
    /// Writes: `world.{agenda, base, books, closing_odds, cursors, customers, deals, diary, evenings,
    /// folders, free, lanes, money, pay, search, seats, staff, template, touched, trays}`,
    /// `outcome.{behaviour, cohorts, customers, cycle, handed, passed, products, reasons, seats, sources,
    /// stages, targets}`.
    pub(super) fn selling(&mut self, day: Day) {
        if self.rules.special.has_closing {
            let odds = &mut self.world.closing_odds;
            follow_calendar(odds, &self.rules.stages, &self.scenario.calendar, day);
        }
        self.world.search.is_scarce = self.is_base_scarce();
        if self.world.evenings.noted.is_some() {
            note_morning(&mut self.world.evenings.mornings, &self.outcome.seats);
        }
        let seats = self.world.seats.len();
        let mut place = self.scenario.calendar.working_days_between(0, day) as usize % seats.max(1);
        let (mut used, mut available) = (0, 0);
        for _ in 0..seats {
            let today = self.world.seats[place].today;
            if today > 0 {
                let mut shift = Shift { place, day, left: today, touches: 0 };
                self.work(&mut shift);
                let result = &mut self.outcome.seats[place];
                result.touches += u64::from(shift.touches);
                result.used += u64::from(today - shift.left);
                result.available += u64::from(today);
                used += i64::from(today - shift.left);
                available += i64::from(today);
            }
            place = if place + 1 < seats { place + 1 } else { 0 };
        }
        if !self.world.search.hunts.is_empty() {
            used += self.share_accounts(day) as i64;
        }
        self.world.count(Metric::HoursUsed, used);
        self.world.count(Metric::HoursAvailable, available);
        if self.world.evenings.noted.is_some() {
            self.note_evenings(day);
        }
        self.hear_clients(day);
    }

    /// A day ends on which something may wait, unless the rep still looks for accounts.
    #[inline(never)]
    fn end_with_work_left(&mut self, shift: &Shift) {
        if self.world.search.hunts.last().is_none_or(|hunt| hunt.place() != shift.place) {
            self.count_lost_time(shift);
        }
    }

    fn count_lost_time(&mut self, shift: &Shift) {
        let lost = lost_time(
            shift,
            &self.world.seats[shift.place],
            self.world.pay.conduct.get(shift.place),
        );
        self.outcome.seats[shift.place].lost_time += u64::from(lost);
    }

    /// A rep's day: orders, due touches, regular contacts, care of customers, then prospecting. A touch for which the time does
    /// not suffice ends the day; nothing overtakes it, and it is begun if the role carries work over.
    #[inline]
    fn work(&mut self, shift: &mut Shift) {
        if self.rules.pay.has_behaviour {
            self.work_as_paid(shift);
            return self.end_with_work_left(shift);
        }
        let seat = &self.world.seats[shift.place];
        let is_time_left = !seat.has_more || seat.orders.is_empty() || self.serve_orders(shift);
        if !self.serve_stages(shift, is_time_left) {
            return self.end_with_work_left(shift);
        }
        let seat = &self.world.seats[shift.place];
        let is_done = !seat.has_more || seat.ranked.is_empty() && seat.contacts.is_empty();
        let prospects = self.scenario.roles[seat.role].prospects;
        if !is_done || self.rules.customers.has_care {
            return self.end_day(shift, prospects);
        }
        // Nothing waits.
        if prospects {
            self.prospect(shift);
        }
    }

    /// The rest of a day after the touches of the stages, where more may be due.
    #[inline(never)]
    fn end_day(&mut self, shift: &mut Shift, prospects: bool) {
        if self.serve_rest(shift) && prospects {
            self.prospect(shift);
        }
        self.end_with_work_left(shift);
    }

    /// Serves touches that are due by rank, then regular contacts; returns whether the time sufficed for the
    /// touches.
    #[inline(never)]
    fn serve_rest(&mut self, shift: &mut Shift) -> bool {
        if !self.world.seats[shift.place].ranked.is_empty() && !self.serve_ranked(shift) {
            return false;
        }
        while !self.world.seats[shift.place].contacts.is_empty() && self.keep_contact(shift) {}
        if self.rules.customers.has_care {
            care_for_customers(&mut self.world.customers, shift);
        }
        true
    }
}

/// Odds of every stage today, by the month of the quarter and the days left in the month.
#[inline(never)]
fn follow_calendar(closing_odds: &mut [f64], stages: &[StageRule], calendar: &Calendar, day: Day) {
    let month = calendar.month_of_year(day) % 3;
    let left = calendar.days_left_in_month(day);
    for (odds, rule) in closing_odds.iter_mut().zip(stages) {
        if let Some((months, last_days, rush)) = rule.closing {
            *odds = months[month] * if left < last_days { rush } else { 1.0 };
        }
    }
}

/// What is left of a day on which work waits for which it does not suffice is lost, unless that is begun, or waits as it
/// is not paid.
fn lost_time(shift: &Shift, seat: &Seat, conduct: Option<&Conduct>) -> Seconds {
    let is_lost = !seat.carries_over && (seat.overdue() > 0 || !seat.contacts.is_empty());
    let waits_for_pay = conduct.is_some_and(|of| of.neglects);
    if is_lost && !waits_for_pay { shift.left } else { 0 }
}
