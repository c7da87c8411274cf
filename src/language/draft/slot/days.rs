//! Dates, days of the week and days off.

use super::Slot;
use super::say::{HasEntries, Is};
use crate::calendar::{FIVE_DAY_WEEK, weekday_named};
use crate::language::document::{Node, Value};
use crate::language::place::Place;
use crate::language::problem::quoted;
use crate::language::written::{self, Complaint};
use crate::messages::{Both, Number, messages};
use jiff::civil::Date;

messages!(say, "language/draft/slot/days");

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
        let wrong = |complaint: Complaint| {
            let help = dotted.map(|date| Both::new(&say::Write { date: &date.to_string() }));
            self.wrong_at(node.place, complaint.help(help.unwrap_or_default()));
        };
        match date {
            Some(date) if !(1970..=2200).contains(&date.year()) => {
                let found = say::LiesIn { year: &date.year().to_string() };
                wrong(Complaint::new(found, say::Years));
                None
            }
            Some(date) => Some(date),
            None => {
                let expected = say::ADate { doc: self.doc };
                wrong(match node.as_text() {
                    Some(text) => Complaint::new(Is { what: &quoted(text) }, expected),
                    None => Complaint::new(node.value.is(), expected),
                });
                None
            }
        }
    }

    /// Days of the week, Monday first.
    pub fn weekdays(&self) -> [bool; 7] {
        let mut week = [false; 7];
        for node in self.texts(say::DaysSuchAs) {
            let said = node.as_text().unwrap_or("");
            match weekdays_named(said) {
                Some(days) => days.into_iter().for_each(|day| week[day] = true),
                None => {
                    let found = say::NoDayOfTheWeek { word: &quoted(said) };
                    self.wrong_at(node.place, Complaint::new(found, say::DaysOfTheWeek));
                    return FIVE_DAY_WEEK;
                }
            }
        }
        if week == [false; 7] {
            self.wrong(Complaint::new(say::IsEmpty, say::OneDay));
        }
        week
    }

    /// Days off: dates, and texts "DATE to DATE".
    pub fn holidays(&self) -> Vec<Date> {
        let Value::List(list) = &self.node.value else {
            self.wrong_kind(say::AListOfDates { doc: self.doc });
            return Vec::new();
        };
        if list.len() > HOLIDAYS {
            let found = HasEntries { count: &Number::written(list.len().to_string()) };
            self.wrong(Complaint::new(found, say::AtMost { most: &HOLIDAYS.to_string() }));
        }
        list.iter().take(HOLIDAYS).flat_map(|node| self.days_off(node)).collect()
    }

    fn days_off(&self, node: &Node) -> Vec<Date> {
        let ends = node.as_text().and_then(|text| text.split_once(" to "));
        let Some((first, last)) = ends else {
            return match node.as_text() {
                Some(text) if text.trim().parse::<Date>().is_err() => {
                    self.note_no_days(node.place, text);
                    Vec::new()
                }
                _ => self.date_of(node).into_iter().collect(),
            };
        };
        let end = |text: &str| {
            let node = Node { value: Value::Text(text.to_owned()), place: node.place };
            self.date_of(&node)
        };
        let (Some(first), Some(last)) = (end(first), end(last)) else { return Vec::new() };
        let days = (last - first).get_days();
        if !(0..=366).contains(&days) {
            let found = match days {
                ..0 => Both::new(&say::RunsBackwards),
                days => {
                    let days = (i64::from(days) + 1).to_string();
                    Both::new(&say::RunsFor { days: &Number::written(days) })
                }
            };
            self.wrong_at(node.place, Complaint::new(found, say::DaysOff));
            return Vec::new();
        }
        first.series(jiff::ToSpan::day(1)).take(days as usize + 1).collect()
    }

    /// Notes a text that is neither a day off nor days off, with what it may mean.
    fn note_no_days(&self, place: Place, text: &str) {
        let found = Is { what: &quoted(text) };
        let complaint = Complaint::new(found, say::ADateOrDates { doc: self.doc });
        let dates: Vec<Date> = text.split_whitespace().filter_map(date_in).collect();
        let meant = match dates[..] {
            [date] => date.to_string(),
            [first, last] => format!("\"{first} to {last}\""),
            _ => return self.wrong_at(place, complaint),
        };
        self.wrong_at(place, complaint.help(say::Write { date: &meant }));
    }
}

/// A date as it is written here, or with dots.
fn date_in(word: &str) -> Option<Date> {
    word.parse().ok().or_else(|| written::dotted_date(word))
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
