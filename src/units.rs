//! Units of a sales department: money, days of the run, working time, shares and odds.
//!
//! Money and working time are whole numbers (minor units, seconds), so that sums are exact and do
//! not depend on the order in which they are added.

use serde::Serialize;
use std::iter::Sum;
use std::ops::{Add, AddAssign, Neg, Sub, SubAssign};

/// An amount of money in whole minor units (cents, kopecks) of the scenario's currency; any sign.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(transparent)]
pub struct Money(pub i64);

impl Money {
    /// Nothing.
    pub const ZERO: Money = Money(0);

    /// The nearest whole minor unit to `major` units (dollars, roubles).
    pub fn from_major(major: f64) -> Money {
        Money(nearest(major * 100.0))
    }

    /// The amount in major units.
    pub fn major(self) -> f64 {
        self.0 as f64 / 100.0
    }

    /// The share `share` (0 to 1) of this amount, to the nearest minor unit.
    #[inline]
    pub fn share(self, share: f64) -> Money {
        if share == 1.0 {
            return self;
        }
        Money(nearest(self.0 as f64 * share))
    }
}

/// The nearest whole number, halves away from zero.
#[inline(never)]
fn nearest(x: f64) -> i64 {
    let whole = x as i64;
    let rest = x - whole as f64;
    whole.saturating_add(i64::from(rest >= 0.5) - i64::from(rest <= -0.5))
}

impl Add for Money {
    type Output = Money;
    fn add(self, other: Money) -> Money {
        Money(self.0 + other.0)
    }
}

impl Sub for Money {
    type Output = Money;
    fn sub(self, other: Money) -> Money {
        Money(self.0 - other.0)
    }
}

impl Neg for Money {
    type Output = Money;
    fn neg(self) -> Money {
        Money(-self.0)
    }
}

impl AddAssign for Money {
    fn add_assign(&mut self, other: Money) {
        self.0 += other.0;
    }
}

impl SubAssign for Money {
    fn sub_assign(&mut self, other: Money) {
        self.0 -= other.0;
    }
}

impl Sum for Money {
    fn sum<I: Iterator<Item = Money>>(amounts: I) -> Money {
        amounts.fold(Money::ZERO, Add::add)
    }
}

/// A calendar day of the run: 0 is the scenario's start date.
pub type Day = u32;

/// Working time in whole seconds.
pub type Seconds = u32;

/// Seconds in an hour of work.
pub const HOUR: f64 = 3600.0;

/// Mean days in a year, with leap years.
pub const DAYS_A_YEAR: f64 = 365.25;

/// Mean days in a month.
pub const DAYS_A_MONTH: f64 = DAYS_A_YEAR / 12.0;

/// The months of a length of exactly so many mean months, such as one written "3mo" or "1y": where it begins on a date,
/// it is counted by the calendar. `None` for any other length.
pub fn whole_months(days: f64) -> Option<u32> {
    let months = days / DAYS_A_MONTH;
    (months.fract() == 0.0 && (1.0..=1_200.0).contains(&months)).then_some(months as u32)
}

/// `hours` of work as whole seconds (nearest).
pub fn seconds(hours: f64) -> Seconds {
    libm::round(hours * HOUR) as Seconds
}

/// Multiplies the odds of probability `p` by `k`: p·k / (1 − p + p·k).
///
/// Every influence on a deal (skill, ramp, fatigue, quality of a channel, coaching) acts in this
/// way, so that influences compose by multiplication and no probability leaves 0 to 1.
pub fn with_odds(p: f64, k: f64) -> f64 {
    p * k / (1.0 - p + p * k)
}

/// Probability per day that compounds to `share` over `days` days: 1 − (1 − share)^(1/days).
pub fn daily_hazard(share: f64, days: f64) -> f64 {
    -libm::expm1(libm::log1p(-share) / days)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn odds_of_one_change_nothing_and_certainty_stays_certain() {
        assert_eq!(with_odds(0.3, 1.0), 0.3);
        assert_eq!(with_odds(1.0, 0.2), 1.0);
        assert_eq!(with_odds(0.0, 7.0), 0.0);
        assert!((with_odds(0.5, 3.0) - 0.75).abs() < 1e-15);
    }

    #[test]
    fn a_yearly_hazard_compounds_to_its_share() {
        let daily = daily_hazard(0.3, DAYS_A_YEAR);
        let left = libm::pow(1.0 - daily, DAYS_A_YEAR);
        assert!((left - 0.7).abs() < 1e-12);
    }

    #[test]
    fn only_lengths_of_whole_months_are_months() {
        let months = [30.4375, 91.3125, 365.25, 30.0, 31.0, 0.0, -30.4375, 45.0, f64::INFINITY];
        let found = months.map(whole_months);
        assert_eq!(found[..3], [Some(1), Some(3), Some(12)]);
        assert_eq!(found[3..], [None; 6]);
    }

    #[test]
    fn money_is_rounded_to_the_nearest_minor_unit_once() {
        assert_eq!(Money::from_major(19.995), Money(2000));
        assert_eq!(Money(999).share(0.5), Money(500));
        assert_eq!([Money(1), Money(2), Money(-4)].into_iter().sum::<Money>(), Money(-1));
    }
}
