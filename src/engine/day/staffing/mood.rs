//! Those whom refusals weigh down leave more often: a stated assumption.

use crate::engine::state::Department;
use crate::random::Purpose;
use crate::units::Day;

impl Department<'_> {
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
