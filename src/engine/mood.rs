//! Mood: a streak of refusals saps a rep's effort for some days and raises the chance to quit. A stated
//! assumption; whoever states none pays nothing for it.
//!
//! The streak counts refusals one after another in the order of the touches. A touch that moves a deal to its next
//! step or stage ends it; what defers or is lost for other reasons leaves it as it is.

use super::Department;
use super::deal::DealId;
use super::touched::Open;
use crate::random::Purpose;
use crate::units::Day;

/// A deal as it was before what its touch came to.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Before {
    id: DealId,
    seat: u16,
    refusals: u8,
    place: (u8, u8),
}

impl Department<'_> {
    /// Notes the deals whose touches settle something, in the order of the touches.
    #[inline(never)]
    pub(super) fn note_before(&mut self, settled: &[Open]) {
        let deals = &self.world.deals;
        self.world.before.clear();
        self.world.before.extend(settled.iter().map(|open| {
            let deal = &deals[open.id() as usize];
            let place = (deal.stage, deal.step);
            Before { id: open.id(), seat: deal.seat, refusals: deal.refusals, place }
        }));
    }

    /// What the answers do to those who heard them.
    #[inline(never)]
    pub(super) fn feel(&mut self, day: Day) {
        for index in 0..self.world.before.len() {
            let before = self.world.before[index];
            // The record of a deal that is won or lost still says so: it is used again later.
            let deal = &self.world.deals[before.id as usize];
            let seat = &mut self.world.seats[usize::from(before.seat)];
            let Some(mood) = self.rules.roles[seat.role].mood else { continue };
            if deal.refusals != before.refusals {
                seat.refused += 1;
            } else if (deal.stage, deal.step) != before.place {
                seat.refused = 0;
            }
            if seat.refused >= mood.streak {
                seat.refused = 0;
                seat.low_until = day + 1 + mood.days;
                seat.is_steady = false;
                self.world.is_steady = false;
            }
        }
    }

    /// Probability by which the occupant of a seat who has not left today leaves all the same, so that the daily
    /// probability of leaving is 1 + `more` times what it would be.
    pub(super) fn leaving_more(&self, place: usize, day: Day, more: f64) -> f64 {
        let seat = &self.world.seats[place];
        let rule = &self.rules.roles[seat.role];
        let is_new = (i64::from(day) - seat.hired) as f64 <= seat.early_days && !seat.is_ramped;
        let early = if is_new { rule.early_attrition } else { 1.0 };
        let leaves = (rule.attrition * early).min(1.0);
        leaves * more / (1.0 - leaves).max(1e-9)
    }

    /// Those whom refusals weigh down leave more often: the daily probability of leaving is `quits` times
    /// what it would be.
    #[inline(never)]
    pub(super) fn give_up(&mut self, day: Day) {
        for place in 0..self.world.seats.len() {
            let seat = &self.world.seats[place];
            if !seat.is_filled() || day >= seat.low_until {
                continue;
            }
            let rule = &self.rules.roles[seat.role];
            let quits = rule.mood.map_or(1.0, |mood| mood.quits);
            let more = self.leaving_more(place, day, quits - 1.0);
            let key = self.occupant(place).then(u64::from(day));
            let luck = || self.streams.open(Purpose::Mood, key).uniform();
            if more > 0.0 && luck() < more {
                self.leave(place, day);
                self.outcome.seats[place].low_leavers += 1;
            } else {
                self.outcome.seats[place].low_days += 1;
            }
        }
    }
}
