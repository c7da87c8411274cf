//! Strength and hours of the day.

use super::strength::millionths;
use super::strength::strength;
use crate::engine::state::Department;
use crate::engine::state::seat::Seat;
use crate::engine::state::shift::DAY;
use crate::scenario::Training;
use crate::units::{Day, Seconds};
use libm::exp;

impl Department<'_> {
    /// Strength and hours of the seats where they may be others than yesterday.
    #[inline(never)]
    pub(super) fn prepare_all(&mut self, day: Day) {
        let mut is_steady = true;
        for place in 0..self.world.seats.len() {
            let seat = &self.world.seats[place];
            if !seat.is_steady && seat.is_filled() {
                is_steady &= self.prepare(place, day);
            }
        }
        self.world.staff.is_steady = is_steady;
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
        let power = seat.skill * odds * self.world.staff.role_odds[seat.role];
        let full = rule.selling * hours * self.world.staff.role_hours[seat.role];
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
        self.world.staff.present.1 += millionths(strength) - millionths(seat.strength);
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
        let driven = self.world.pay.conduct.get(place).map_or(1.0, |conduct| conduct.hours);
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
        let effect = |(index, training): (usize, &Training)| {
            let (gain, half_life, _) = self.rules.trainings[index];
            let attended = seat.trained >> (index & 63) & 1 == 1 && training.day <= day;
            let age = f64::from(day.saturating_sub(training.day));
            if attended { gain * libm::exp2(-age / half_life) } else { 0.0 }
        };
        exp(self.scenario.trainings.iter().enumerate().map(effect).sum())
    }
}
