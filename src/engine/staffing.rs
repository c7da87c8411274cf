//! Phase 1: who is there today, how strong, and for how many hours.

use super::Department;
use super::deal::{NO_DEAL, NOBODY};
use super::outcome::Metric;
use super::products::sold_by;
use super::rules::RoleRule;
use super::world::{Departure, Seat, World};
use crate::random::distribution::{geometric, normal_quantile};
use crate::random::{Key, Purpose};
use crate::scenario::RampShape;
use crate::units::{DAYS_A_YEAR, Day, HOUR, Seconds, whole_months};
use libm::{exp, floor, log1p, pow};

/// Working time of a day without rest.
pub(super) const DAY: f64 = 24.0 * HOUR;

/// No day of any run.
const NEVER: Day = Day::MAX;

/// A strength in whole millionths, so that sums stay exact.
fn millionths(strength: f64) -> i64 {
    (strength * 1e6) as i64
}

impl Department<'_> {
    pub(super) fn staffing(&mut self, day: Day) {
        if self.rules.goes_by_skill {
            self.note_who_is_behind();
        }
        if day >= self.world.next_change {
            self.change_seats(day);
        }
        if self.rules.has_mood {
            self.give_up(day);
        }
        if self.rules.has_behaviour {
            self.leave_for_pay(day);
        }
        if self.world.staff_changed {
            self.start_anew(day);
        }
        if !self.scenario.trainings.is_empty() {
            self.announce_trainings(day);
        }
        if self.rules.has_behaviour && self.scenario.calendar.is_working(day) {
            self.behave(day);
        }
        if self.rules.check_every.is_some() && self.scenario.calendar.is_working(day) {
            self.work_on_checks(day);
        }
        if self.scenario.calendar.is_working(day) && !self.world.is_steady {
            self.prepare_all(day);
        }
    }

    /// Somebody has left or started.
    #[inline(never)]
    fn start_anew(&mut self, day: Day) {
        self.weigh_roles();
        self.world.is_steady = false;
        self.clear_vacant_desks(day);
        self.world.staff_changed = false;
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
        self.world.next_change = next;
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

    /// Lineage of the next occupant of a vacant seat, or of the present one once seated: a seat counts its
    /// occupants when they sit down.
    pub(super) fn occupant(&self, place: usize) -> Key {
        let seat = &self.world.seats[place];
        Key::of(seat.role as u64).then(seat.ordinal).then(u64::from(seat.occupants))
    }

    /// The day on which a length that begins today ends, tomorrow at the earliest.
    fn day_after(&self, day: Day, length: f64) -> Day {
        let end = self.scenario.calendar.end_of(i64::from(day), length);
        (end.max(i64::from(day) + 1)) as Day
    }

    /// What begins with somebody's first day: training, ramp and the time in which new people leave more often.
    #[inline(never)]
    fn begin_tenure(&mut self, place: usize) {
        let calendar = &self.scenario.calendar;
        let seat = &mut self.world.seats[place];
        let rule = &self.rules.roles[seat.role];
        let from = seat.hired;
        seat.trained_on = calendar.end_of(from, rule.training_days);
        let by_calendar = |length: f64| match whole_months(length) {
            Some(months) => (calendar.months_after(from, months) - from) as f64,
            None => length,
        };
        seat.ramp_days = by_calendar(rule.ramp_days);
        seat.early_days = by_calendar(rule.early_days);
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
        self.begin_tenure(place);
        let seat = &mut self.world.seats[place];
        let stated = rep.and_then(|rep| rep.skill).map(|q| q.at(&self.outcome.draws));
        seat.skill = stated.unwrap_or_else(|| skill_at(skill, rule.skill_spread));
        (seat.leads, seat.presence) = ((0, 0), (NEVER, false));
        seat.segments = rep
            .and_then(|rep| rep.segments.as_ref())
            .map_or(self.rules.served_segments[seat.role], |own| {
                own.iter().fold(0, |bits, &segment| bits | 1 << segment)
            });
        if self.rules.has_products {
            seat.products = sold_by(self.scenario, seat.role, rep);
        }
        // Till the first working day; from then on each day says anew.
        seat.strength = strength(rule, self.scenario.roles[seat.role].ramp.shape, seat, day);
        self.world.present.0 += 1;
        self.world.present.1 += millionths(seat.strength);
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
        self.world.staff_changed = true;
        self.outcome.seats[place].occupants += 1;
        if known.is_none() {
            self.pay_out(Metric::Hiring, self.rules.roles[self.world.seats[place].role].hire_cost);
        }
    }

    /// The occupant leaves before the day's work.
    pub(super) fn leave(&mut self, place: usize, day: Day) {
        self.note_presence(place, day);
        let seat = &mut self.world.seats[place];
        let rule = &self.rules.roles[seat.role];
        self.world.present.0 -= 1;
        self.world.present.1 -= millionths(seat.strength);
        seat.person = NOBODY;
        seat.today = 0;
        let back = rule.replace_after;
        let back = back.map_or(NEVER, |wait| self.day_after(day, wait));
        self.world.seats[place].changes_on = back;
        self.world.next_change = self.world.next_change.min(back);
        self.world.staff_changed = true;
        self.outcome.seats[place].leavers += 1;
        self.outcome.seats[place].left_on = day;
        if let Some(loss) = rule.reroute_loss {
            self.note_departure(place, day, loss);
            self.clear_desk(place, day);
        }
        if self.rules.has_customers {
            self.part_with_customers(place, day);
        }
    }

    /// Notes that somebody left today: a deal that is with any of the role was with the leaver by chance.
    #[inline(never)]
    fn note_departure(&mut self, place: usize, day: Day, loss: f64) {
        let World { seats, first_seat, departures, left_with, .. } = &mut *self.world;
        let role = seats[place].role;
        let departures = &mut departures[role];
        if departures.last().is_none_or(|last| last.day != day) {
            // Whoever begins today has nothing yet.
            let was_there = |seat: &&Seat| seat.is_filled() && seat.hired < i64::from(day);
            let others = seats[first_seat[role]..first_seat[role + 1]].iter().filter(was_there);
            let there = others.count() as u32 + 1;
            let outlived = departures.last().map_or(0.0, |last| last.outlived);
            departures.push(Departure { day, there, left: 0, outlived });
        }
        let index = departures.len() - 1;
        let before = index.checked_sub(1).map_or(0.0, |index| departures[index].outlived);
        let today = &mut departures[index];
        today.left += 1;
        let share = f64::from(today.left) / f64::from(today.there);
        today.outlived = before + log1p(-loss * share.min(1.0));
        left_with[place].push(index as u32);
    }

    /// Coaching and rivalry of each role, which change with the number of people. Where they do, strength and hours
    /// of its seats do.
    #[inline(never)]
    pub(super) fn weigh_roles(&mut self) {
        let mut counts = std::mem::take(&mut self.world.filled);
        let filled = |role: usize| {
            let seats = self.world.seats_of(role);
            seats.filter(|&place| self.world.seats[place].is_filled()).count() as f64
        };
        counts.clear();
        counts.extend((0..self.rules.roles.len()).map(filled));
        for (role, &count) in counts.iter().enumerate() {
            let (odds, hours) = self.rivalry(count);
            let weights = (odds * self.coaching(role, &counts), hours);
            if weights != (self.world.role_odds[role], self.world.role_hours[role]) {
                (self.world.role_odds[role], self.world.role_hours[role]) = weights;
                let seats = self.world.seats_of(role);
                self.world.seats[seats].iter_mut().for_each(|seat| seat.is_steady = false);
            }
        }
        self.world.filled = counts;
    }

    fn coaching(&self, role: usize, counts: &[f64]) -> f64 {
        let heads = self.scenario.roles.iter().zip(&self.rules.roles).zip(counts);
        heads.enumerate().fold(1.0, |product, (index, ((head_role, rule), &heads))| {
            let (Some(head), Some((span, coaching))) = (&head_role.head, rule.head) else {
                return product;
            };
            let led = |role: &usize| head.leads[*role];
            if !led(&role) {
                return product;
            }
            let reps: f64 = (0..counts.len()).filter(led).map(|role| counts[role]).sum();
            let left = 1.0 - self.share_of_checks(index);
            product * pow(coaching, (span * left * heads / reps.max(1.0)).min(1.0))
        })
    }

    /// Share of the day that goes into checks for the people of a role.
    fn share_of_checks(&self, role: usize) -> f64 {
        let checks = self.scenario.management.check_by == Some(role);
        if checks { self.world.checks.share } else { 0.0 }
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
                    self.world.is_steady = false;
                    seat.in_class += self.rules.trainings[index].2;
                    seat.trained |= 1 << (index & 63);
                }
            }
            let cost = crate::units::Money::from_major(training.cost.at(&self.outcome.draws));
            self.pay_out(Metric::Overheads, cost);
        }
    }

    /// Strength and hours of the seats where they may be others than yesterday.
    #[inline(never)]
    fn prepare_all(&mut self, day: Day) {
        let mut is_steady = true;
        for place in 0..self.world.seats.len() {
            let seat = &self.world.seats[place];
            if !seat.is_steady && seat.is_filled() {
                is_steady &= self.prepare(place, day);
            }
        }
        self.world.is_steady = is_steady;
    }

    /// Strength and hours of a filled seat for a working day; returns whether they stay.
    #[inline(never)]
    fn prepare(&mut self, place: usize, day: Day) -> bool {
        let (rules, seat) = (self.rules, &self.world.seats[place]);
        let rule = &rules.roles[seat.role];
        let shape = self.scenario.roles[seat.role].ramp.shape;
        let strength = strength(rule, shape, seat, day);
        let odds = if rule.ramps_odds { strength } else { 1.0 };
        let hours = if rule.ramps_hours { strength } else { 1.0 };
        let power = seat.skill * odds * self.world.role_odds[seat.role];
        let full = rule.selling * hours * self.world.role_hours[seat.role];
        let is_usual = rule.is_steady
            && (seat.trained, seat.in_class) == (0, 0)
            && day >= seat.low_until
            && self.share_of_checks(seat.role) == 0.0
            && !seat.is_in_training(day);
        let (power, today) = match is_usual {
            true => (power, full.min(DAY) as Seconds),
            false => self.prepare_unusual(place, (power, full), day),
        };
        let seat = &mut self.world.seats[place];
        seat.is_steady = is_usual && strength == 1.0;
        self.world.present.1 += millionths(strength) - millionths(seat.strength);
        (seat.strength, seat.today) = (strength, today);
        let is_steady = seat.is_steady;
        self.world.powers[place] = power;
        is_steady
    }

    /// Odds multiplier and working time of somebody who was trained, is away or weighed down, or whose pay moves them.
    #[inline(never)]
    fn prepare_unusual(&mut self, place: usize, usual: (f64, f64), day: Day) -> (f64, Seconds) {
        let (rules, seat) = (self.rules, &self.world.seats[place]);
        let rule = &rules.roles[seat.role];
        let power = usual.0 * if seat.trained == 0 { 1.0 } else { self.taught(seat, day) };
        let is_low = day < seat.low_until;
        let effort = rule.mood.filter(|_| is_low).map_or(1.0, |mood| mood.hours);
        let driven = self.world.conduct.get(place).map_or(1.0, |conduct| conduct.hours);
        let full = (usual.1 * effort * driven).min(DAY) as Seconds;
        let hours = if self.is_away(place, rule, day) { 0 } else { full };
        let checks = self.share_of_checks(self.world.seats[place].role);
        let seat = &mut self.world.seats[place];
        let class = seat.in_class.min(hours);
        seat.in_class -= class;
        (power, (f64::from(hours - class) * (1.0 - checks)) as Seconds)
    }

    /// Odds multiplier of the trainings that the occupant attended.
    #[inline(never)]
    fn taught(&self, seat: &Seat, day: Day) -> f64 {
        let effect = |(index, training): (usize, &crate::scenario::Training)| {
            let (gain, half_life, _) = self.rules.trainings[index];
            let attended = seat.trained >> (index & 63) & 1 == 1 && training.day <= day;
            let age = f64::from(day.saturating_sub(training.day));
            if attended { gain * libm::exp2(-age / half_life) } else { 0.0 }
        };
        exp(self.scenario.trainings.iter().enumerate().map(effect).sum())
    }

    /// Whether who sits in a seat is there on a day, today or later.
    pub(super) fn is_present_on(&mut self, place: usize, day: Day) -> bool {
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
    pub(super) fn is_away(&mut self, place: usize, rule: &RoleRule, day: Day) -> bool {
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
}

impl Seat {
    /// Whether the training at the start of somebody new is still going on.
    #[inline]
    fn is_in_training(&self, day: Day) -> bool {
        !self.is_ramped && i64::from(day) < self.trained_on
    }
}

/// A skill multiplier: lognormal with mean 1.
fn skill_at(u: f64, spread: f64) -> f64 {
    if spread == 0.0 { 1.0 } else { exp(spread * normal_quantile(u) - 0.5 * spread * spread) }
}

/// Strength between the ramp's start and 1.
fn strength(rule: &RoleRule, shape: RampShape, seat: &Seat, day: Day) -> f64 {
    let tenure = (i64::from(day) - seat.hired) as f64;
    if seat.is_ramped || (seat.ramp_days <= tenure && shape != RampShape::Exponential) {
        return 1.0;
    }
    let way = tenure / seat.ramp_days.max(1e-9);
    let grown = match shape {
        RampShape::Linear => way,
        RampShape::Logistic => logistic_way(way),
        RampShape::Exponential => 1.0 - exp(-3.0 * way),
    };
    rule.ramp_start + (1.0 - rule.ramp_start) * grown
}

/// A logistic curve through (0, 0), (1/2, 1/2) and (1, 1), eight logits wide.
#[inline(never)]
fn logistic_way(way: f64) -> f64 {
    let curve = |x: f64| 1.0 / (1.0 + exp(-8.0 * (x - 0.5)));
    (curve(way) - curve(0.0)) / (curve(1.0) - curve(0.0))
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
