//! Numbers as people write them: "30%", "1.5M", "3mo", "40/month", "20% to 30%".
//!
//! Pure readers of text: a [`Complaint`] says what was found and expected, and the caller knows where.

pub mod belief;
pub mod beta;
pub mod cases;
mod complaint;
mod grouped;
mod phrase;
mod range;
mod respelt;
mod russian;
mod units;

use super::{Limits, Unit};
use crate::messages::{Both, Lang, Say, messages};
pub use complaint::Complaint;
pub use grouped::{comma_help, is_doubtful};
use phrase::Phrase;
pub use phrase::currency;
use range::{split_at_hyphen, split_range};
pub use respelt::{perhaps_meant, respelt};
pub use russian::in_latin;
use russian::is_cyrillic;
pub use units::is_money;
use units::{is_rate, is_unit_needed, known};

messages!(say, "language/written");

/// A number as written: one, or a range.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Written {
    /// One number.
    One(f64),
    /// From the first to the second.
    Between(f64, f64),
}

/// Whether a duration counted working days.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Counted {
    /// All days.
    Calendar,
    /// Working days.
    Working,
    /// One end of a range each.
    Both,
    /// Zero days: either.
    Nothing,
}

/// A text as one number or a range of `unit`.
pub fn read(unit: Unit, text: &str) -> Result<Written, Complaint> {
    let text = text.trim();
    match split_range(text) {
        None => one(unit, text).map(Written::One),
        Some((low, high)) => {
            let (low, high) = share_units(unit, low, high)?;
            // The end that has the unit says what is wrong with it.
            let high = value(unit, &high)?;
            ordered(unit, value(unit, &low)?, high)
        }
    }
}

/// A number without quotes, written with three decimals: complains if its point may stand between thousands.
pub fn pointed(unit: Unit, number: f64) -> Result<f64, Complaint> {
    let digits = format!("{number:.3}");
    match grouped::complaint(unit, &digits) {
        Some(complaint) => Err(complaint),
        None => bare(unit, number),
    }
}

/// A number written without quotes.
pub fn bare(unit: Unit, number: f64) -> Result<f64, Complaint> {
    if !number.is_finite() {
        return Err(Complaint::new(say::IsNotFinite, unit.expected()));
    }
    if !is_unit_needed(unit) {
        return Ok(number);
    }
    let shown = crate::language::short(number).replace(' ', "");
    let written = match unit {
        Unit::Days | Unit::Wait => {
            let help = say::WriteDays { shown: &shown };
            return Err(Complaint::new(say::HasNoUnit, unit.expected()).help(help));
        }
        Unit::Rate | Unit::MoneyRate => format!("\"{shown}/month\""),
        Unit::ShareRate | Unit::Turnover if number <= 1.0 => {
            format!("\"{}%/year\"", crate::language::short(number * 100.0))
        }
        Unit::ShareRate | Unit::Turnover => format!("\"{shown}%/year\""),
        Unit::DaysRate => format!("\"{shown}d/year\""),
        _ => return Ok(number),
    };
    let help = say::WriteIfMeant { written: &written };
    Err(Complaint::new(say::StatesNoPeriod, unit.expected()).help(help))
}

/// What a duration counts; a text that is no duration counts nothing.
pub fn counted(text: &str) -> Counted {
    let is_range = split_range(text).is_some();
    let rest = text.strip_prefix("from ").unwrap_or(text).replace("wd", "").replace(" to ", "");
    match read(Unit::Days, &text.replace("wd", "d")) {
        Ok(Written::One(0.0)) | Err(_) => Counted::Nothing,
        Ok(_) if !text.contains("wd") => Counted::Calendar,
        Ok(_) if is_range && rest.contains(char::is_alphabetic) => Counted::Both,
        Ok(_) => Counted::Working,
    }
}

/// A range that starts at 0 as an even one: `{ dist = "uniform", low = "0d", high = "3d" }`.
pub fn from_zero(text: &str) -> Option<String> {
    let (low, high) = split_range(text)?;
    let (low, high) = (low.trim(), high.trim());
    let unit = high.trim_start_matches(|c: char| c.is_ascii_digit() || c == '.');
    let says_unit = low.contains(char::is_alphabetic) || unit == high;
    let low = if says_unit { low.to_owned() } else { format!("{low}{unit}") };
    Some(format!("{{ dist = \"uniform\", low = \"{low}\", high = \"{high}\" }}"))
}

/// A date written as day, month and year with dots ("31.01.2027"), as it is written here.
pub fn dotted_date(text: &str) -> Option<jiff::civil::Date> {
    let mut parts = text.trim().split('.').map(|part| part.parse::<i16>().ok());
    let (day, month, year) = (parts.next()??, parts.next()??, parts.next()??);
    let is_whole = parts.next().is_none() && year >= 1000;
    let part = |number: i16| i8::try_from(number).ok();
    jiff::civil::Date::new(year, part(month)?, part(day)?).ok().filter(|_| is_whole)
}

/// The months of a duration in whole months or years; `None` for any other.
pub fn whole_months(text: &str) -> Option<i32> {
    let phrase = Phrase::read(text)?;
    let one = match phrase.once()?.unit.to_lowercase().as_str() {
        "mo" | "month" | "months" => 1.0,
        "y" | "year" | "years" => 12.0,
        _ => return None,
    };
    let months = phrase.number * one;
    (libm::round(months) == months && (0.0..=12_000.0).contains(&months)).then_some(months as i32)
}

/// The days of the period that a rate goes by: 7 for "20/week".
pub fn period_of(text: &str) -> Option<f64> {
    Some(Phrase::read(text)?.each()?.1)
}

/// Complains about a value outside its limits; `doc` says what the field is.
pub fn check(unit: Unit, limits: Limits, value: f64, doc: &dyn Say) -> Result<f64, Complaint> {
    let Some((found, expected)) = limits.complaint(unit, value) else { return Ok(value) };
    Err(Complaint::new(found, Explained { expected: &expected, doc }))
}

/// What is expected, and what the field is, if that is said.
struct Explained<'a> {
    expected: &'a Both,
    doc: &'a dyn Say,
}

impl Say for Explained<'_> {
    fn say(&self, lang: Lang, out: &mut String) {
        self.expected.say(lang, out);
        let at = out.len();
        self.doc.say(lang, out);
        if out.len() > at {
            out.insert_str(at, ": ");
        }
    }
}

/// What helps if a share was written as a number of percent.
pub fn percent_help(unit: Unit, value: f64) -> Option<Both> {
    let is_percent =
        matches!(unit, Unit::Share | Unit::Change) && (1.0..=100.0).contains(&value.abs());
    is_percent.then(|| Both::new(&say::Percentage { number: &crate::language::short(value) }))
}

fn one(unit: Unit, text: &str) -> Result<f64, Complaint> {
    let phrase = phrase(unit, text)?;
    if phrase.is_bare() && is_unit_needed(unit) {
        return bare(unit, phrase.number);
    }
    value(unit, &phrase)
}

fn phrase(unit: Unit, text: &str) -> Result<Phrase, Complaint> {
    if let Some(complaint) = grouped::complaint(unit, text) {
        return Err(complaint);
    }
    if let Some(currency) = currency(text).filter(|_| !is_money(unit)) {
        let found = say::HasCurrency { currency: &super::problem::quoted(&currency) };
        return Err(Complaint::new(found, unit.expected()));
    }
    Phrase::read(text).ok_or_else(|| {
        let found = say::NotUnderstood { text: &super::problem::quoted(text) };
        Complaint::new(found, unit.expected())
    })
}

/// Both ends of a range; what only the second says ("30 to 50/month") holds for the first too.
fn share_units(unit: Unit, low: &str, high: &str) -> Result<(Phrase, Phrase), Complaint> {
    let (mut low, high) = (phrase(unit, low)?, phrase(unit, high)?);
    if low.unit.is_empty() {
        low.unit = high.unit.clone();
    }
    if low.per.is_none() {
        low.per = high.per.clone();
    }
    Ok((low, high))
}

fn ordered(unit: Unit, low: f64, high: f64) -> Result<Written, Complaint> {
    if low > high {
        let found = say::RunsDown { low: &unit.say(low), high: &unit.say(high) };
        return Err(Complaint::new(found, say::SmallerFirst));
    }
    Ok(if low == high { Written::One(low) } else { Written::Between(low, high) })
}

/// The number that a phrase says, in the unit of the checked scenario.
fn value(unit: Unit, phrase: &Phrase) -> Result<f64, Complaint> {
    known(unit, phrase).ok_or_else(|| not_understood(unit, phrase))
}

fn not_understood(unit: Unit, phrase: &Phrase) -> Complaint {
    let said = crate::language::problem::quoted(&phrase.text);
    if is_rate(unit) && phrase.per.is_none() {
        let found = say::TextStatesNoPeriod { text: &said };
        return Complaint::new(found, unit.expected()).help(say::SayPerWhat);
    }
    let complaint = Complaint::new(say::NotUnderstood { text: &said }, unit.expected());
    if let Some((low, high)) = split_at_hyphen(&phrase.text) {
        return complaint.help(say::WriteRange { low: &low, high: &high });
    }
    let number = crate::language::short(phrase.number).replace(' ', "");
    if let Some(help) = fraction(unit, phrase) {
        return complaint.help(help);
    }
    if let Some((once, period)) = phrase.text.split_once('/')
        && read(unit, once).is_ok()
    {
        return complaint.help(say::NotByThe { period: &period.trim(), once: &once.trim() });
    }
    if let Some(word) = mixed(&phrase.text) {
        return complaint.help(say::TwoAlphabets { word: &crate::language::problem::quoted(word) });
    }
    match (unit, phrase.unit.as_str()) {
        (Unit::ShareRate, "%" | "") if phrase.each().is_some() => {
            let found = say::IsEverybody { text: &said };
            Complaint::new(found, say::LessThanAll).help(say::IfAllLeave)
        }
        (Unit::Days, "m") => complaint.help(say::ForMonths { number: &number }),
        (Unit::Days, "wd") => {
            let days = crate::language::short(libm::ceil(phrase.number * 1.4)).replace(' ', "");
            complaint.help(say::WorkingDaysOnlyIn { days: &days })
        }
        (Unit::Days, "h") => complaint.help(say::WholeDays),
        _ => complaint,
    }
}

/// A word of letters of two alphabets, some of which look alike: "mес".
fn mixed(text: &str) -> Option<&str> {
    let is_mixed = |word: &&str| {
        word.contains(is_cyrillic) && word.contains(|c: char| c.is_ascii_alphabetic())
    };
    text.split(|c: char| !c.is_alphabetic()).find(is_mixed)
}

/// What to write for a fraction such as "1/3".
fn fraction(unit: Unit, phrase: &Phrase) -> Option<Both> {
    let divisor = phrase.per.as_deref()?.parse::<f64>().ok()?;
    let value = phrase.number / divisor;
    if !phrase.unit.is_empty() || !value.is_finite() {
        return None;
    }
    let thousandths = crate::language::short(libm::round(value * 1e3) / 1e3);
    Some(match unit {
        Unit::Share | Unit::Change => {
            let percent = crate::language::short(libm::round(value * 1e3) / 10.0);
            Both::new(&say::WritePercentOr { percent: &percent, share: &thousandths })
        }
        // Of things there are whole numbers.
        Unit::Count => {
            let whole = crate::language::short(libm::round(value).max(1.0));
            Both::new(&say::WriteAWhole { whole: &whole })
        }
        _ => Both::new(&say::Write { what: &thousandths }),
    })
}
