//! The check that finds what was forgotten or went amiss, the hours that it takes, and what leaks away all the same.
//!
//! A check comes at the end of a day; what it finds is due on the next working day. Its hours are the founder's, or
//! those of a role that leads: then they are taken from the next working days of its people, and nothing is checked
//! while nobody of it is there.

use super::Department;
use super::deal::{Deal, DealId, NO_DEAL};
use super::outcome::Metric;
use crate::units::{Day, HOUR, Money, Seconds};

impl Department<'_> {
    #[inline(never)]
    pub(super) fn check(&mut self, day: Day) {
        let Some(every) = self.rules.check_every else { return };
        let by = self.scenario.management.check_by;
        let is_due = every.is_due(&self.scenario.calendar, day);
        if !is_due || by.is_some_and(|role| self.filled_in(role) == 0) {
            return;
        }
        let mut found = std::mem::take(&mut self.world.due_today);
        for place in 0..self.world.seats.len() {
            while let Some(id) = self.world.remember(place) {
                found.push(id);
            }
        }
        for id in found.drain(..) {
            self.recall(id, day);
        }
        self.world.due_today = found;
        let is_checked = |role| by != Some(role);
        let seats = self.world.seats.iter();
        let reps = seats.filter(|seat| seat.is_filled() && is_checked(seat.role)).count() as i64;
        let time = reps * i64::from(self.rules.check_time);
        self.world.count(Metric::CheckHours, time);
        let cost = Money::from_major(time as f64 / HOUR * self.rules.check_cost);
        self.pay_out(Metric::Overheads, cost);
        self.outcome.check_cost += cost;
        if let Some(role) = by {
            self.take_from_checkers(role, time);
        }
    }

    fn filled_in(&self, role: usize) -> i64 {
        let places = self.world.seats_of(role);
        self.world.seats[places].iter().filter(|seat| seat.is_filled()).count() as i64
    }

    /// The hours of a check come from the next working days of those who check, in equal parts.
    fn take_from_checkers(&mut self, role: usize, time: i64) {
        // Who has no time to sell has none that could be lost.
        if time == 0 || self.rules.roles[role].selling <= 0.0 {
            return;
        }
        let each = Seconds::try_from(time / self.filled_in(role)).unwrap_or(Seconds::MAX);
        let places = self.world.seats_of(role);
        for seat in self.world.seats[places].iter_mut().filter(|seat| seat.is_filled()) {
            seat.in_class = seat.in_class.saturating_add(each);
            seat.is_steady = false;
            self.world.is_steady = false;
        }
    }

    fn recall(&mut self, id: DealId, day: Day) {
        let deal = &self.world.deals[id as usize];
        let due = deal.due;
        if deal.is(Deal::GONE) {
            self.world.free.push(id);
        } else {
            self.schedule(id, day + 1, day + 1);
            self.world.deals[id as usize].due = due;
        }
    }

    /// A client has lost patience with a touch that was forgotten or went amiss.
    #[cold]
    pub(super) fn leak(&mut self, id: DealId) {
        let value = self.likely_value(id);
        let stage = &mut self.outcome.stages[usize::from(self.world.deals[id as usize].stage)];
        stage.forgotten += 1;
        stage.forgotten_value += value;
    }

    /// What nobody will ever find, as nobody checks.
    pub(super) fn count_stranded(&mut self) {
        if self.rules.check_every.is_some() {
            return;
        }
        for place in 0..self.world.seats.len() {
            let mut id = self.world.seats[place].forgotten.head;
            while id != NO_DEAL {
                let deal = self.world.deals[id as usize];
                if !deal.is(Deal::GONE) {
                    let value = self.likely_value(id);
                    let stage = &mut self.outcome.stages[usize::from(deal.stage)];
                    stage.stranded += 1;
                    stage.stranded_value += value;
                }
                id = deal.next;
            }
        }
    }
}
