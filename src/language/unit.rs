//! What a number measures, and how people write it.

use crate::messages::{Say, messages};
use crate::units::{DAYS_A_MONTH, DAYS_A_YEAR};

messages!(say, "language/unit");

/// What a number measures. It is held in the unit that the checked scenario uses.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unit {
    /// A share, 0 to 1.
    Share,
    /// Money, major units.
    Money,
    /// A count, such as accounts.
    Count,
    /// A factor; 1 changes nothing.
    Factor,
    /// A plain number.
    Number,
    /// Calendar days.
    Days,
    /// Days, where hours make sense too.
    Wait,
    /// Hours.
    Hours,
    /// Leads or accounts per day.
    Rate,
    /// Money per month.
    MoneyRate,
    /// A share lost over time, as a probability per day.
    ShareRate,
    /// Leavers of a period by average headcount, as a probability per day; may be above 1 a year.
    Turnover,
    /// Days per year.
    DaysRate,
    /// A relative change per month; may be negative.
    Change,
}

impl Unit {
    /// What is expected, with examples of how people write it.
    pub fn expected(self) -> impl Say {
        say::Expected { unit: self }
    }

    /// A value as people write it.
    pub fn say(self, value: f64) -> String {
        match self {
            Unit::Share | Unit::Change => format!("{}%", short(value * 100.0)),
            Unit::ShareRate => format!("{}%/day", short(value * 100.0)),
            Unit::Turnover if value * DAYS_A_YEAR < 10.0 => {
                format!("{}%/year", short(value * DAYS_A_YEAR * 100.0))
            }
            Unit::Turnover => format!("{}%/day", short(value * 100.0)),
            Unit::Money | Unit::Count | Unit::Factor | Unit::Number => short(value),
            Unit::Hours => format!("{} h", short(value)),
            Unit::Days | Unit::Wait if value >= DAYS_A_YEAR => {
                format!("{}y", short(libm::round(value / DAYS_A_YEAR * 10.0) / 10.0))
            }
            Unit::Days | Unit::Wait => format!("{}d", short(value)),
            Unit::Rate if value * DAYS_A_MONTH < 100.0 => {
                format!("{}/month", short(value * DAYS_A_MONTH))
            }
            Unit::Rate => format!("{} a day", short(value)),
            Unit::MoneyRate => format!("{}/month", short(value)),
            Unit::DaysRate => format!("{}d/year", short(value)),
        }
    }

    /// Its name for programs.
    pub fn name(self) -> &'static str {
        match self {
            Unit::Share => "share",
            Unit::Money => "money",
            Unit::Count => "count",
            Unit::Factor => "factor",
            Unit::Number => "number",
            Unit::Days | Unit::Wait => "days",
            Unit::Hours => "hours",
            Unit::Rate => "per_day",
            Unit::MoneyRate => "money_per_month",
            Unit::ShareRate | Unit::Turnover => "share_per_day",
            Unit::DaysRate => "days_per_year",
            Unit::Change => "share_per_month",
        }
    }

    /// Whether a value below zero makes sense.
    pub fn takes_any_sign(self) -> bool {
        self == Unit::Change
    }
}

/// A number in a few digits, thousands apart: 3 000, 0.25.
pub fn short(value: f64) -> String {
    let rounded = libm::round(value * 1e4) / 1e4;
    if rounded == 0.0 && value != 0.0 {
        return format!("{value:.2e}");
    }
    if rounded.abs() >= 1e15 || !rounded.is_finite() {
        return format!("{value:e}");
    }
    let text = format!("{rounded}");
    let (whole, fraction) = text.split_at(text.find('.').unwrap_or(text.len()));
    format!("{}{fraction}", grouped(whole))
}

/// Digits in groups of three from 10 000 on.
fn grouped(digits: &str) -> String {
    let count = digits.trim_start_matches('-').len();
    if count < 5 {
        return digits.to_owned();
    }
    let mut out = String::new();
    for (i, digit) in digits.chars().enumerate() {
        let left = digits.len() - i;
        if i > 0 && left.is_multiple_of(3) && !out.ends_with('-') {
            out.push(' ');
        }
        out.push(digit);
    }
    out
}
