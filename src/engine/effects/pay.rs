//! What a seat did in its pay period so far.

use crate::engine::state::Department;
use crate::engine::state::pay_book::PayBook;
use crate::scenario::pay::{Month, PayPeriod};
use crate::units::Day;

impl Department<'_> {
    /// The pay period of a role that ends on `day`: days of it, and its first month.
    pub(in crate::engine) fn pay_period(&self, role: usize, day: Day) -> (u32, usize) {
        let (calendar, month) = (&self.scenario.calendar, self.scenario.calendar.month_of(day));
        match self.rules.roles[role].every {
            PayPeriod::Month => (u32::from(self.rules.days.day_of_month[day as usize].1), month),
            PayPeriod::Quarter => {
                let before = calendar.month_of_year(day) % 3;
                (calendar.days_in_quarter(day), month.saturating_sub(before))
            }
        }
    }

    /// What a seat did since the last payday.
    pub(in crate::engine) fn month<'b>(
        &self,
        place: usize,
        day: Day,
        book: &'b PayBook,
    ) -> Month<'b> {
        let (now, then) = (&self.outcome.seats[place], &book.paid[place]);
        let stages = if book.entered.is_empty() { 0 } else { self.world.lanes_a_seat };
        let tally = self.world.pay.credits.tally(place);
        let seat = &self.world.seats[place];
        // Days since presence was noted last; none on a payday, for which it has just been.
        let unnoted = if seat.is_filled() { day.saturating_sub(seat.present_from) } else { 0 };
        Month {
            days: (now.filled_days - then.filled_days) as u32 + unnoted,
            length: self.pay_period(seat.role, day).0,
            touches: now.touches - then.touches,
            effective: now.effective - then.effective,
            handed: now.handed - then.handed,
            sales: now.sales - then.sales,
            orders: now.orders - then.orders,
            revenue: now.revenue - then.revenue,
            margin: now.margin - then.margin,
            repeat: [
                now.repeat_revenue - then.repeat_revenue,
                now.repeat_margin - then.repeat_margin,
            ],
            cash: tally.cash,
            repeat_cash: tally.repeat_cash,
            split: tally.split,
            tail: tally.tail,
            quota: now.quota - then.quota,
            entered: &book.entered[place * stages..(place + 1) * stages],
            is_team_there: false,
            is_among_best: false,
        }
    }
}
