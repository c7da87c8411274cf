//! How far the targets have come.

use crate::engine::effects::targets::Event;
use crate::engine::effects::targets::wanted;
use crate::engine::outcome::TargetResult;
use crate::engine::state::Department;
use crate::engine::state::books::Progress;
use crate::engine::state::seat::Seat;
use crate::scenario::{Scope, Target};
use crate::units::Day;

impl Department<'_> {
    #[inline(never)]
    pub(super) fn judge_targets(&mut self, day: Day) {
        let profit = std::mem::replace(&mut self.world.money.profit_noted, self.world.money.profit);
        self.credit(Event::Profit(self.world.money.profit - profit), None, None, day);
        for index in 0..self.scenario.targets.len() {
            let target = &self.scenario.targets[index];
            if (target.from_day..=target.by_day).contains(&day) {
                let result = &mut self.outcome.targets[index];
                let progress = &self.world.books.progress[index];
                let period = self.scenario.calendar.period_of(day);
                judge(result, target, progress, &self.world.seats, (day, period));
            }
        }
    }
}

/// Notes how far a target has come on the evening of a day of some period.
fn judge(
    result: &mut TargetResult,
    target: &Target,
    progress: &Progress,
    seats: &[Seat],
    (day, period): (Day, usize),
) {
    let value = reached(target, progress, seats);
    let wanted = wanted(target);
    let share = if wanted > 0.0 { value / wanted } else { f64::from(value >= wanted) };
    result.path[period] = share;
    let is_met = value >= wanted;
    if is_met != result.met_on.is_some() {
        result.met_on = is_met.then_some(day);
        result.turns.push(day);
    }
    if day == target.by_day {
        // What is reached by the deadline holds on after it.
        result.path[period..].fill(share);
        result.value = value;
        result.is_met = value >= wanted;
        if let Scope::EachRep(role) = target.scope {
            let seats = seats.iter().zip(&progress.seats);
            let mine = seats.filter(|(seat, _)| role.is_none_or(|role| role == seat.role));
            result.seats.extend(mine.map(|(_, &value)| value as f64 >= wanted));
        }
    }
}

/// Progress of a target; the worst rep's for a target of each rep.
fn reached(target: &Target, progress: &Progress, seats: &[Seat]) -> f64 {
    let Scope::EachRep(role) = target.scope else { return progress.total as f64 };
    let seats = seats.iter().zip(&progress.seats);
    let mine = seats.filter(|(seat, _)| role.is_none_or(|role| role == seat.role));
    mine.map(|(_, &value)| value).min().unwrap_or(0) as f64
}
