//! The end of a month: segments that were dry, and dismissal.

use crate::engine::state::Department;
use crate::units::{Day, Money};

impl Department<'_> {
    #[inline(never)]
    pub(super) fn end_month(&mut self, day: Day) {
        if self.outcome.dry_month.is_none()
            && self.world.search.looked > 0
            && 2 * self.world.search.dry >= self.world.search.looked
        {
            self.outcome.dry_month = Some(self.scenario.calendar.month_of(day));
        }
        (self.world.search.looked, self.world.search.dry) = (0, 0);
        self.end_month_of_segments(day);
        for place in 0..self.world.seats.len() {
            self.review(place, day);
        }
    }

    /// Notes the first month in which a segment was without a fresh account on half of the working days.
    fn end_month_of_segments(&mut self, day: Day) {
        let calendar = &self.scenario.calendar;
        let (nth, _) = self.rules.days.day_of_month[day as usize];
        let worked = calendar.working_days_between((day + 1).saturating_sub(nth.into()), day + 1);
        for result in &mut self.outcome.segments {
            let dry = std::mem::take(&mut result.this_month);
            if dry > 0 && 2 * dry >= worked {
                result.dry_month = result.dry_month.or(Some(calendar.month_of(day)));
            }
        }
    }

    /// Dismissal under quota, after the ramp and only for full months.
    fn review(&mut self, place: usize, day: Day) {
        let seat = &mut self.world.seats[place];
        let revenue = std::mem::take(&mut seat.month_revenue);
        let days = std::mem::take(&mut seat.month_days);
        let rule = &self.rules.roles[seat.role];
        let Some((under, months)) = rule.dismissal else { return };
        let is_whole = days == u32::from(self.rules.days.day_of_month[day as usize].1);
        let tenure = (i64::from(day) - seat.hired) as f64;
        let is_ramped = seat.is_ramped || tenure >= seat.ramp_days;
        if !seat.is_filled() || !is_whole || !is_ramped || rule.quota == Money::ZERO {
            return;
        }
        let is_under = (revenue.0 as f64) < under * rule.quota.0 as f64;
        seat.months_under = if is_under { seat.months_under + 1 } else { 0 };
        if seat.months_under >= months {
            seat.changes_on = day + 1;
            self.world.staff.next_change = self.world.staff.next_change.min(day + 1);
            self.outcome.seats[place].dismissed += 1;
        }
    }
}
