//! Phase 1: who is there today, how strong, and for how many hours.
//!
//! In this order: leavers and joiners, moods, pay that makes people leave, roles that are weighed anew, trainings, what
//! pay does to those who are there, checks, and the strength and hours of everybody.

mod behaviour;
mod checks;
mod hours;
mod leaving;
mod mood;
mod roles;
mod strength;

use crate::calendar::Calendar;
use crate::engine::outcome::Metric;
use crate::engine::rules::product::sold_by;
use crate::engine::rules::role::RoleRule;
use crate::engine::state::Department;
use crate::engine::state::deal::NO_DEAL;
use crate::engine::state::seat::{NEVER, Seat};
use crate::random::Purpose;
use crate::random::distribution::{geometric, normal_quantile};
use crate::units::{Day, Money, whole_months};
use libm::{exp, log1p};
use strength::{millionths, strength};

impl Department<'_> {
    /// Who is there today, how strong, and for how many hours.
    ///
    /// Writes: `world.{agenda, base, books, checks, cursors, customers, deals, diary, folders, free, lanes,
    /// lined_up, money, pay, powers, seats, staff, trays}`, `outcome.{behaviour, check_cost, checks, cohorts,
    /// customers, products, seats, stages, trained}`.
    pub(super) fn staffing(&mut self, day: Day) {
        if self.rules.routing.goes_by_skill {
            note_who_is_behind(&mut self.world.seats);
        }
        if day >= self.world.staff.next_change {
            self.change_seats(day);
        }
        if self.rules.special.has_mood {
            self.give_up(day);
        }
        if self.rules.pay.has_behaviour {
            self.leave_for_pay(day);
        }
        if self.world.staff.has_changed {
            self.start_anew(day);
        }
        if !self.scenario.trainings.is_empty() {
            self.announce_trainings(day);
        }
        if self.rules.pay.has_behaviour && self.scenario.calendar.is_working(day) {
            self.behave(day);
        }
        if self.rules.checks.every.is_some() && self.scenario.calendar.is_working(day) {
            self.work_on_checks(day);
        }
        if self.scenario.calendar.is_working(day) && !self.world.staff.is_steady {
            self.prepare_all(day);
        }
    }

    /// Somebody has left or started.
    #[inline(never)]
    fn start_anew(&mut self, day: Day) {
        self.weigh_roles();
        self.world.staff.is_steady = false;
        self.clear_vacant_desks(day);
        self.world.staff.has_changed = false;
    }

    /// Everybody who leaves or starts today.
    #[inline(never)]
    fn change_seats(&mut self, day: Day) {
        let mut next = NEVER;
        for place in 0..self.world.seats.len() {
            if self.world.seats[place].changes_on == day {
                self.change(place, day);
            }
            let on = self.world.seats[place].changes_on;
            next = if on > day { next.min(on) } else { next };
        }
        self.world.staff.next_change = next;
    }

    #[inline(never)]
    fn change(&mut self, place: usize, day: Day) {
        if self.world.seats[place].is_filled() {
            self.leave(place, day);
        } else if self.offer_is_accepted(place) {
            self.join(place, day);
        } else {
            let wait = self.rules.roles[self.world.seats[place].role].time_to_fill;
            self.world.seats[place].offers += 1;
            self.world.seats[place].changes_on = self.day_after(day, wait);
        }
    }

    fn offer_is_accepted(&self, place: usize) -> bool {
        let seat = &self.world.seats[place];
        let accepted = self.rules.roles[seat.role].offer_accepted;
        let is_known = seat.rep.is_some() && seat.occupants == 0;
        let key = self.occupant(place).then(u64::from(seat.offers));
        is_known || accepted >= 1.0 || self.streams.open(Purpose::Offers, key).uniform() < accepted
    }

    fn join(&mut self, place: usize, day: Day) {
        let key = self.occupant(place);
        let mut luck = self.streams.open(Purpose::Rep, key);
        let (skill, tenure) = (luck.open_uniform(), luck.uniform());
        let seat = &mut self.world.seats[place];
        let rule = &self.rules.roles[seat.role];
        let known = seat.rep.filter(|_| seat.occupants == 0);
        let rep = known.map(|index| &self.scenario.roles[seat.role].reps[index]);
        seat.hired = rep.map_or(i64::from(day), |rep| rep.since_day.min(i64::from(day)));
        seat.is_ramped = rep.is_some_and(|rep| rep.is_ramped);
        begin_tenure(seat, rule, &self.scenario.calendar);
        let stated = rep.and_then(|rep| rep.skill).map(|q| q.at(&self.outcome.draws));
        seat.skill = stated.unwrap_or_else(|| skill_at(skill, rule.skill_spread));
        (seat.leads, seat.presence) = ((0, 0), (NEVER, false));
        seat.segments = rep
            .and_then(|rep| rep.segments.as_ref())
            .map_or(self.rules.routing.served_segments[seat.role], |own| {
                own.iter().fold(0, |bits, &segment| bits | 1 << segment)
            });
        if self.rules.products.exist {
            seat.products = sold_by(self.scenario, seat.role, rep);
        }
        // Till the first working day; from then on each day says anew.
        seat.strength = strength(rule, self.scenario.roles[seat.role].ramp.shape, seat, day);
        self.world.staff.present.0 += 1;
        self.world.staff.present.1 += millionths(seat.strength);
        let age = if seat.is_ramped { NEVER } else { (i64::from(day) - seat.hired) as Day };
        seat.changes_on = day.saturating_add(days_to_leaving(rule, seat.early_days, age, tenure));
        // What a leaver has left in the diary passes to colleagues, deal by deal.
        // Whose deals those are that came to a vacant seat shows when their touches fall due one by one.
        let is_first = seat.occupants == 0 && seat.held == 0;
        seat.is_plain = rule.is_plain && (is_first || rule.reroute_loss.is_none());
        seat.carries_over = self.scenario.roles[seat.role].carry_over;
        seat.occupants += 1;
        seat.is_steady = false;
        seat.offers = 0;
        (seat.months_under, seat.in_class, seat.trained) = (0, 0, 0);
        (seat.refused, seat.low_until) = (0, 0);
        (seat.begun, seat.begun_order, seat.begun_contact) = (0, 0, 0);
        (seat.begun_on, seat.begun_call) = (NO_DEAL, 0);
        seat.vacation = (0, 0, 0);
        seat.picks = self.streams.open(Purpose::Prospecting, key);
        seat.person = (seat.occupants as u16).max(1);
        seat.present_from = day;
        self.world.staff.has_changed = true;
        self.outcome.seats[place].occupants += 1;
        if known.is_none() {
            self.pay_out(Metric::Hiring, self.rules.roles[self.world.seats[place].role].hire_cost);
        }
    }

    #[inline(never)]
    fn announce_trainings(&mut self, day: Day) {
        for (index, training) in self.scenario.trainings.iter().enumerate() {
            if training.day != day {
                continue;
            }
            for seat in self.world.seats.iter_mut().filter(|s| s.is_filled()) {
                if training.roles[seat.role] {
                    self.outcome.trained[index] += 1;
                    seat.is_steady = false;
                    self.world.staff.is_steady = false;
                    seat.in_class += self.rules.trainings[index].2;
                    seat.trained |= 1 << (index & 63);
                }
            }
            let cost = Money::from_major(training.cost.at(&self.outcome.draws));
            self.pay_out(Metric::Overheads, cost);
        }
    }
}

/// Notes where something waits this morning that was due on an earlier day.
#[inline(never)]
fn note_who_is_behind(seats: &mut [Seat]) {
    seats.iter_mut().for_each(|seat| seat.is_behind = seat.overdue() > 0);
}

/// What begins with somebody's first day: training, ramp and the time in which new people leave more often.
#[inline(never)]
fn begin_tenure(seat: &mut Seat, rule: &RoleRule, calendar: &Calendar) {
    let from = seat.hired;
    seat.trained_on = calendar.end_of(from, rule.training_days);
    let by_calendar = |length: f64| match whole_months(length) {
        Some(months) => (calendar.months_after(from, months) - from) as f64,
        None => length,
    };
    seat.ramp_days = by_calendar(rule.ramp_days);
    seat.early_days = by_calendar(rule.early_days);
}

/// A skill multiplier: lognormal with mean 1.
fn skill_at(u: f64, spread: f64) -> f64 {
    if spread == 0.0 { 1.0 } else { exp(spread * normal_quantile(u) - 0.5 * spread * spread) }
}

/// Days until somebody of tenure `age` leaves, by inversion of a hazard that is higher at first.
fn days_to_leaving(rule: &RoleRule, early_days: f64, age: Day, u: f64) -> Day {
    let early_days = (early_days - f64::from(age)).max(0.0).ceil();
    let early = (rule.attrition * rule.early_attrition).min(1.0);
    if early_days == 0.0 || early == rule.attrition {
        return geometric(u, rule.attrition);
    }
    let first = geometric(u, early);
    if f64::from(first) <= early_days {
        return first;
    }
    // Past the early days: what is left of the luck is a fresh uniform.
    let survived = exp(early_days * log1p(-early));
    let rest = (1.0 - (1.0 - u) / survived).clamp(0.0, 1.0);
    geometric(rest, rule.attrition).saturating_add(early_days as Day)
}
