//! The end of a month: segments that were dry, and dismissal.

use crate::engine::outcome::SegmentResult;
use crate::engine::rules::Rules;
use crate::engine::state::Department;
use crate::engine::state::search::Search;
use crate::engine::state::seat::Seat;
use crate::units::{Day, Money};

impl Department<'_> {
    #[inline(never)]
    pub(super) fn end_month(&mut self, day: Day) {
        let calendar = &self.scenario.calendar;
        let month = calendar.month_of(day);
        end_month_of_search(&mut self.world.search, &mut self.outcome.dry_month, month);
        let (nth, _) = self.rules.days.day_of_month[day as usize];
        let worked = calendar.working_days_between((day + 1).saturating_sub(nth.into()), day + 1);
        end_month_of_segments(&mut self.outcome.segments, worked, month);
        for place in 0..self.world.seats.len() {
            if is_dismissed(&mut self.world.seats[place], self.rules, day) {
                self.world.staff.next_change = self.world.staff.next_change.min(day + 1);
                self.outcome.seats[place].dismissed += 1;
            }
        }
    }
}

/// Notes the first month in which prospecting reps found no account on half of the days on which they looked.
fn end_month_of_search(search: &mut Search, dry_month: &mut Option<usize>, month: usize) {
    if dry_month.is_none() && search.looked > 0 && 2 * search.dry >= search.looked {
        *dry_month = Some(month);
    }
    (search.looked, search.dry) = (0, 0);
}

/// Notes the first month in which a segment was without a fresh account on half of the days that were worked.
fn end_month_of_segments(segments: &mut [SegmentResult], worked: u32, month: usize) {
    for result in segments {
        let dry = std::mem::take(&mut result.this_month);
        if dry > 0 && 2 * dry >= worked {
            result.dry_month = result.dry_month.or(Some(month));
        }
    }
}

/// Dismissal under quota, after the ramp and only for full months; returns whether the occupant has to go tomorrow.
fn is_dismissed(seat: &mut Seat, rules: &Rules, day: Day) -> bool {
    let revenue = std::mem::take(&mut seat.month_revenue);
    let days = std::mem::take(&mut seat.month_days);
    let rule = &rules.roles[seat.role];
    let Some((under, months)) = rule.dismissal else { return false };
    let is_whole = days == u32::from(rules.days.day_of_month[day as usize].1);
    let tenure = (i64::from(day) - seat.hired) as f64;
    let is_ramped = seat.is_ramped || tenure >= seat.ramp_days;
    if !seat.is_filled() || !is_whole || !is_ramped || rule.quota == Money::ZERO {
        return false;
    }
    let is_under = (revenue.0 as f64) < under * rule.quota.0 as f64;
    seat.months_under = if is_under { seat.months_under + 1 } else { 0 };
    let goes = seat.months_under >= months;
    if goes {
        seat.changes_on = day + 1;
    }
    goes
}
