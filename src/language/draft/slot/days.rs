//! Dates, days of the week and days off.

use super::Slot;
use crate::calendar::{FIVE_DAY_WEEK, weekday_named};
use crate::language::document::{Node, Value};
use crate::language::problem::quoted;
use crate::language::written::{self, Complaint};
use jiff::civil::Date;

/// Most entries of a list of holidays.
const HOLIDAYS: usize = 1000;

impl<'a> Slot<'a> {
    /// A date.
    pub fn date(&self) -> Option<Date> {
        self.date_of(&self.node)
    }

    /// A date within the years that a run may touch.
    pub fn date_of(&self, node: &Node) -> Option<Date> {
        let date = match &node.value {
            Value::Date(written) => written.date.and_then(civil),
            Value::Text(text) => text.trim().parse::<Date>().ok(),
            _ => None,
        };
        let dotted = node.as_text().and_then(written::dotted_date);
        let complaint = |found: String| {
            let expected = match found.contains("year") {
                true => "a date from 1970 to 2200".to_owned(),
                false => format!("a date such as 2027-01-31: {}", self.doc),
            };
            let help = dotted.map_or(String::new(), |date| format!("write {date}"));
            self.wrong_at(node.place, Complaint::new(found, expected).help(help));
        };
        match date {
            Some(date) if !(1970..=2200).contains(&date.year()) => {
                complaint(format!("lies in the year {}", date.year()));
                None
            }
            Some(date) => Some(date),
            None => {
                complaint(node.as_text().map_or(format!("is {}", node.value.kind()), |text| {
                    format!("is {}", quoted(text))
                }));
                None
            }
        }
    }

    /// Days of the week, Monday first.
    pub fn weekdays(&self) -> [bool; 7] {
        let mut week = [false; 7];
        for node in self.texts("days such as \"mon-fri\" or [\"mon\", \"tue\"]") {
            let said = node.as_text().unwrap_or("");
            match weekdays_named(said) {
                Some(days) => days.into_iter().for_each(|day| week[day] = true),
                None => {
                    let found = format!("has {}, which is no day of the week", quoted(said));
                    let expected = "\"mon\", \"tue\", \"wed\", \"thu\", \"fri\", \"sat\" or \"sun\", or \"mon-fri\"";
                    self.wrong_at(node.place, Complaint::new(found, expected));
                    return FIVE_DAY_WEEK;
                }
            }
        }
        if week == [false; 7] {
            self.wrong(Complaint::new("is empty", "at least one day of the week"));
        }
        week
    }

    /// Days off: dates, and texts "DATE to DATE".
    pub fn holidays(&self) -> Vec<Date> {
        let Value::List(list) = &self.node.value else {
            self.wrong_kind(&format!("a list of dates: {}", self.doc));
            return Vec::new();
        };
        if list.len() > HOLIDAYS {
            let found = format!("has {} entries", list.len());
            self.wrong(Complaint::new(found, format!("at most {HOLIDAYS}")));
        }
        list.iter().take(HOLIDAYS).flat_map(|node| self.days_off(node)).collect()
    }

    fn days_off(&self, node: &Node) -> Vec<Date> {
        let ends = node.as_text().and_then(|text| text.split_once(" to "));
        let Some((first, last)) = ends else { return self.date_of(node).into_iter().collect() };
        let end = |text: &str| {
            let node = Node { value: Value::Text(text.to_owned()), place: node.place };
            self.date_of(&node)
        };
        let (Some(first), Some(last)) = (end(first), end(last)) else { return Vec::new() };
        let days = (last - first).get_days();
        if !(0..=366).contains(&days) {
            let found = match days {
                ..0 => "runs backwards".to_owned(),
                days => format!("runs for {} days", i64::from(days) + 1),
            };
            self.wrong_at(
                node.place,
                Complaint::new(
                    found,
                    "the first day off, \"to\", and the last, at most a year apart",
                ),
            );
            return Vec::new();
        }
        first.series(jiff::ToSpan::day(1)).take(days as usize + 1).collect()
    }
}

/// A date of the calendar, if it is one.
pub fn civil(date: toml::value::Date) -> Option<Date> {
    Date::new(i16::try_from(date.year).ok()?, date.month as i8, date.day as i8).ok()
}

/// "tue", or "mon-fri", as days with Monday = 0.
fn weekdays_named(text: &str) -> Option<Vec<usize>> {
    let day = |name: &str| weekday_named(name.trim());
    match text.split_once('-') {
        None => Some(vec![day(text)?]),
        Some((first, last)) => {
            let (first, last) = (day(first)?, day(last)?);
            let length = (last + 7 - first) % 7;
            Some((0..=length).map(|i| (first + i) % 7).collect())
        }
    }
}
