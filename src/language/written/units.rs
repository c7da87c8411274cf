//! A number with its unit, in the unit of the scenario.

use super::phrase::Phrase;
use crate::language::Unit;
use crate::units::{DAYS_A_MONTH, DAYS_A_YEAR, daily_hazard};

pub(super) fn is_unit_needed(unit: Unit) -> bool {
    is_rate(unit) || matches!(unit, Unit::Days | Unit::Wait)
}

/// Whether a unit is money, which may carry a currency.
pub fn is_money(unit: Unit) -> bool {
    matches!(unit, Unit::Money | Unit::MoneyRate)
}

pub(super) fn is_rate(unit: Unit) -> bool {
    matches!(unit, Unit::Rate | Unit::MoneyRate | Unit::ShareRate | Unit::Turnover | Unit::DaysRate)
}

/// The number that a phrase says, in the unit of the checked scenario.
pub(super) fn known(unit: Unit, phrase: &Phrase) -> Option<f64> {
    match unit {
        Unit::Share => phrase.once().and_then(share),
        Unit::Change => phrase.over("month").and_then(|(phrase, days)| month_change(phrase, days)),
        Unit::Money | Unit::Count => phrase.once().and_then(amount),
        Unit::Factor | Unit::Number => phrase.once().and_then(factor),
        Unit::Days => phrase.once().and_then(days),
        Unit::Wait => phrase.once().and_then(wait),
        Unit::Hours => phrase.once().and_then(hours),
        Unit::Rate => phrase.each().and_then(|(phrase, days)| Some(leads(phrase)? / days)),
        Unit::MoneyRate => {
            phrase.each().and_then(|(phrase, days)| Some(amount(phrase)? * months(days)))
        }
        Unit::ShareRate => phrase.each().and_then(|(phrase, days)| hazard(phrase, days)),
        Unit::Turnover => phrase.each().and_then(|(phrase, days)| Some(share(phrase)? / days)),
        Unit::DaysRate => phrase.each().and_then(|(phrase, per)| Some(days(phrase)? * years(per))),
    }
}

fn share(phrase: &Phrase) -> Option<f64> {
    match phrase.unit.as_str() {
        "" => Some(phrase.number),
        "%" => Some(phrase.number / 100.0),
        _ => None,
    }
}

fn month_change(phrase: &Phrase, days: f64) -> Option<f64> {
    let change = share(phrase)?;
    (days == DAYS_A_MONTH).then_some(change)
}

fn amount(phrase: &Phrase) -> Option<f64> {
    let thousands = match phrase.unit.to_lowercase().as_str() {
        "" => 1.0,
        "k" | "thousand" => 1e3,
        "m" | "mln" | "million" => 1e6,
        "b" | "bn" | "billion" => 1e9,
        _ => return None,
    };
    Some(phrase.number * thousands)
}

fn factor(phrase: &Phrase) -> Option<f64> {
    match phrase.unit.as_str() {
        "" | "x" | "×" => Some(phrase.number),
        "%" => Some(phrase.number / 100.0),
        _ => None,
    }
}

pub(super) fn days(phrase: &Phrase) -> Option<f64> {
    let one = match phrase.unit.to_lowercase().as_str() {
        "d" | "day" | "days" => 1.0,
        "w" | "week" | "weeks" => 7.0,
        "mo" | "month" | "months" => DAYS_A_MONTH,
        "y" | "year" | "years" => DAYS_A_YEAR,
        _ => return None,
    };
    Some(phrase.number * one)
}

fn wait(phrase: &Phrase) -> Option<f64> {
    match phrase.unit.to_lowercase().as_str() {
        "h" | "hour" | "hours" => Some(phrase.number / 24.0),
        "min" | "minutes" => Some(phrase.number / 1440.0),
        _ => days(phrase),
    }
}

fn hours(phrase: &Phrase) -> Option<f64> {
    match phrase.unit.to_lowercase().as_str() {
        "" | "h" | "hour" | "hours" => Some(phrase.number),
        "min" | "minutes" => Some(phrase.number / 60.0),
        _ => None,
    }
}

fn leads(phrase: &Phrase) -> Option<f64> {
    match phrase.unit.as_str() {
        "lead" | "leads" | "account" | "accounts" | "order" | "orders" => Some(phrase.number),
        _ => amount(phrase),
    }
}

fn hazard(phrase: &Phrase, days: f64) -> Option<f64> {
    let share = share(phrase)?;
    match share {
        0.0..1.0 => Some(daily_hazard(share, days)),
        share if share < 0.0 => Some(share),
        _ => None,
    }
}

/// Periods of `days` days in a month.
pub(super) fn months(days: f64) -> f64 {
    DAYS_A_MONTH / days
}

/// Periods of `days` days in a year.
pub(super) fn years(days: f64) -> f64 {
    DAYS_A_YEAR / days
}
