//! Money that hangs on nobody: overheads, one-off costs, the cash at the start, last year.

use super::quantity::Quantity;
use crate::calendar::Calendar;
use crate::units::Money;

/// Costs of the department as a whole (TOML: `[money]`).
#[derive(Clone, Debug, PartialEq)]
pub struct Overheads {
    /// Overhead per month, major units.
    pub per_month: Quantity,
    /// Most that the pay of all roles is to come to over the run, as an amount a month, major units.
    pub pay_budget: Option<Quantity>,
    /// Cash at the start, major units.
    pub opening_cash: Quantity,
    /// Whether the file states it: nothing may be stated too.
    pub is_cash_stated: bool,
    /// One-off costs: (day, what for, major units).
    pub one_off: Vec<(u32, String, Quantity)>,
}

impl Overheads {
    /// Whether the scenario states the cash at the start: then it can be told whether it lasts.
    pub fn states_cash(&self) -> bool {
        self.is_cash_stated
    }
}

/// The twelve months before the start (TOML: `[last_year]`), the base of growth targets.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct History {
    /// Revenue, major units.
    pub revenue: Option<f64>,
    /// Sales, count.
    pub sales: Option<f64>,
    /// Margin, major units.
    pub margin: Option<f64>,
}

/// What a monthly amount comes to over a run: whole months in full, others by their days, as pay does.
pub fn over_run(amount: Money, calendar: &Calendar) -> Money {
    let (start, last) = (calendar.start(), calendar.date(i64::from(calendar.horizon()) - 1));
    let until = |days: i8, length: i8| Money(amount.0 * i64::from(days) / i64::from(length));
    let from_start = until(start.day() - 1, start.days_in_month());
    let to_end = until(last.day(), last.days_in_month());
    Money(amount.0 * (calendar.months() as i64 - 1)) + to_end - from_start
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::calendar::FIVE_DAY_WEEK;
    use jiff::civil::date;

    #[test]
    fn a_monthly_amount_counts_by_the_days_of_months_that_are_not_whole() {
        let over = |start, days| {
            let calendar = Calendar::new(start, days, FIVE_DAY_WEEK, &[]);
            over_run(Money(31_000), &calendar).0
        };
        assert_eq!(over(date(2027, 1, 1), 365), 12 * 31_000);
        // Two days of January's 31, February, one of March's 31.
        assert_eq!(over(date(2027, 1, 30), 31), 2_000 + 31_000 + 1_000);
        assert_eq!(over(date(2027, 1, 11), 10), 10_000);
    }
}
