//! Money that leaves the department, at once or by the day.

use crate::engine::outcome::Metric;
use crate::engine::state::Department;
use crate::units::{Day, Money};

impl Department<'_> {
    /// Money leaves the department now.
    pub(in crate::engine) fn pay_out(&mut self, metric: Metric, amount: Money) {
        if amount != Money::ZERO {
            self.world.count(metric, amount.0);
            self.world.money.cash -= amount;
            self.world.money.profit -= amount;
        }
    }

    /// The part of a monthly amount that falls on `day`; the parts of a full month add up exactly.
    pub(in crate::engine) fn part_of_month(&self, amount: Money, day: Day) -> Money {
        if amount == Money::ZERO {
            return Money::ZERO;
        }
        let (nth, length) = self.rules.days.day_of_month[day as usize];
        let until = |n: i64| amount.0 * n / i64::from(length);
        Money(until(i64::from(nth)) - until(i64::from(nth) - 1))
    }
}
