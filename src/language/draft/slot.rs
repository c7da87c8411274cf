//! One value as written, read as what its field is: words, dates, counts, names.

use super::Notes;
use super::fields::Fields;
use crate::calendar::{FIVE_DAY_WEEK, weekday_named};
use crate::language::document::{Node, Value};
use crate::language::path::ParameterPath;
use crate::language::place::Place;
use crate::language::problem::{Problem, names, nearest, quoted};
use crate::language::written::{self, Complaint, Written};
use crate::language::{Field, Kind, Limits, Thing, Unit, from_to};
use jiff::civil::Date;
use std::borrow::Cow;

/// Most entries of a list of holidays.
const HOLIDAYS: usize = 1000;

/// What a value is called: by its table and its key, or in words of its own.
enum Called<'a> {
    Key(&'a Fields<'a>, &'static str),
    Own(String, ParameterPath),
}

/// A value and what it should be.
pub struct Slot<'a> {
    /// What is noted about the scenario.
    pub notes: &'a Notes,
    called: Called<'a>,
    /// The value.
    pub node: Cow<'a, Node>,
    /// What it is, in one line.
    pub doc: &'a str,
    /// What it measures.
    pub unit: Unit,
    /// Its limits.
    pub limits: Limits,
    /// Whether the file states it; otherwise it is a default.
    pub is_stated: bool,
    kind: Kind,
    example: &'a str,
    hint: &'a str,
}

impl<'a> Slot<'a> {
    /// The value of a field.
    pub fn new(fields: &'a Fields, field: &'static Field, node: Cow<'a, Node>) -> Slot<'a> {
        let (unit, limits) = measure(field.kind);
        Slot {
            notes: fields.notes,
            called: Called::Key(fields, field.key),
            is_stated: matches!(node, Cow::Borrowed(_)),
            node,
            doc: field.doc,
            unit,
            limits,
            kind: field.kind,
            example: field.example,
            hint: field.hint,
        }
    }

    /// A part of this value, measured the same.
    pub fn part(&'a self, name: &str, node: &'a Node) -> Slot<'a> {
        Slot {
            notes: self.notes,
            called: Called::Own(format!("{}: {name}", self.label()), self.path().with(name)),
            node: Cow::Borrowed(node),
            example: "",
            hint: "",
            ..*self
        }
    }

    /// The same value with another measure and meaning.
    pub fn meaning(self, unit: Unit, limits: Limits, doc: &'a str) -> Slot<'a> {
        Slot { unit, limits, doc, ..self }
    }

    /// The same value with another measure.
    pub fn measured(self, unit: Unit, limits: Limits) -> Slot<'a> {
        Slot { unit, limits, ..self }
    }

    /// The same value under another name.
    pub fn named(self, label: String, path: ParameterPath) -> Slot<'a> {
        Slot { called: Called::Own(label, path), ..self }
    }

    /// The same field with another value.
    pub fn with_node(&self, node: Node) -> Slot<'_> {
        let called = Called::Own(self.label(), self.path());
        Slot { called, node: Cow::Owned(node), ..*self }
    }

    /// How it is written.
    pub fn kind_of(&self) -> Kind {
        self.kind
    }

    /// What the value is called in messages: `stage "proposal": touches`.
    pub fn label(&self) -> String {
        match &self.called {
            Called::Key(fields, key) => fields.title(key),
            Called::Own(label, _) => label.clone(),
        }
    }

    /// Its path.
    pub fn path(&self) -> ParameterPath {
        match &self.called {
            Called::Key(fields, key) => fields.path_of(key),
            Called::Own(_, path) => path.clone(),
        }
    }

    /// Notes what is wrong with this value.
    pub fn wrong(&self, complaint: Complaint) {
        self.wrong_at(self.node.place, complaint);
    }

    /// Notes what is wrong at a part of it.
    pub fn wrong_at(&self, place: Place, complaint: Complaint) {
        let help = if complaint.help.is_empty() { self.hint } else { &complaint.help };
        let may_be_date = matches!(self.kind, Kind::Moment | Kind::Horizon | Kind::Since);
        let or_date = match may_be_date && complaint.expected == Unit::Days.expected() {
            true => "a date such as 2027-03-01, or ",
            false => "",
        };
        let problem =
            Problem::new(&self.path(), place, format!("{} {}", self.label(), complaint.found))
                .expected(format!("expected {or_date}{}", complaint.expected))
                .help(help);
        self.notes.note(problem);
    }

    /// Notes that it is something else than `expected`.
    pub fn wrong_kind(&self, expected: &str) {
        let found = format!("is {}", self.node.value.kind());
        self.wrong(Complaint::new(found, expected).help(self.for_example()));
    }

    /// The same, quoting a text.
    pub fn wrong_kind_or_text(&self, expected: &str) {
        match self.node.as_text() {
            Some(text) => self.wrong(Complaint::new(format!("is {}", quoted(text)), expected)),
            None => self.wrong_kind(expected),
        }
    }

    /// The value as it may be written.
    pub fn for_example(&self) -> String {
        if self.example.is_empty() {
            return String::new();
        }
        let path = self.path();
        let key = path.names().last().map_or("", |name| name);
        format!("for example {key} = {}", self.example)
    }

    /// A number that must be known exactly.
    pub fn exact(&self) -> Option<f64> {
        let number = match &self.node.value {
            Value::Number(number, true) => written::pointed(self.unit, *number),
            Value::Number(number, false) => written::bare(self.unit, *number),
            Value::Text(text) => match self.read(text) {
                Ok(Written::One(number)) => Ok(number),
                Ok(Written::Between(..)) => {
                    Err(Complaint::new("is a range", "one number: this must be known exactly"))
                }
                Err(complaint) => Err(complaint),
            },
            Value::Table(_) => {
                Err(Complaint::new("is a range", "one number: this must be known exactly"))
            }
            _ => {
                Err(Complaint::new(format!("is {}", self.node.value.kind()), self.unit.expected()))
            }
        };
        self.checked(self.heard(number)?)
    }

    /// A text as a number or a range, money in the currency of the file.
    pub(super) fn read(&self, text: &str) -> Result<Written, Complaint> {
        if !written::is_money(self.unit) {
            return written::read(self.unit, text);
        }
        let plain = self.notes.currency.without(text)?;
        written::read(self.unit, &plain)
    }

    /// A number within its limits.
    pub fn checked(&self, number: f64) -> Option<f64> {
        let checked = written::check(self.unit, self.limits, number, self.doc);
        self.heard(checked.map_err(|complaint| {
            let is_percent = self.node.as_text().is_some_and(|text| text.contains('%'));
            let help = written::percent_help(self.unit, number).filter(|_| !is_percent);
            complaint.help(help.unwrap_or_default())
        }))
    }

    /// Notes a complaint.
    pub fn heard<T>(&self, result: Result<T, Complaint>) -> Option<T> {
        result.map_err(|complaint| self.wrong(complaint)).ok()
    }

    /// A whole number.
    pub(super) fn plain_whole(&self) -> Option<u32> {
        let number = self.exact()?;
        if number.fract() != 0.0 {
            self.wrong(Complaint::new(
                "is no whole number",
                format!("a whole number: {}", self.doc),
            ));
            return None;
        }
        Some(number as u32)
    }

    /// A list of exact numbers, as many as the field takes.
    pub fn exact_list(&self) -> Option<Vec<f64>> {
        let Kind::List(_, _, fewest, most) = self.kind else { return None };
        let list = self.list_of(fewest, most)?;
        let numbers = list.iter().enumerate().map(|(i, node)| {
            let part = self.part(&(i + 1).to_string(), node);
            let path = part.path();
            part.named(self.label(), path).exactly()
        });
        numbers.collect::<Vec<_>>().into_iter().collect()
    }

    /// The entries of a list of `fewest` to `most` entries.
    pub fn list_of(&self, fewest: usize, most: usize) -> Option<&[Node]> {
        let count = if fewest == most { format!("{most}") } else { format!("{fewest} to {most}") };
        let Value::List(list) = &self.node.value else {
            self.wrong_kind(&format!("a list of {count} numbers: {}", self.doc));
            return None;
        };
        if !(fewest..=most).contains(&list.len()) {
            let found = format!("has {} entries", list.len());
            self.wrong(Complaint::new(found, format!("{count}: {}", self.doc)));
            return None;
        }
        Some(list)
    }

    /// A text.
    pub fn text(&self) -> Option<String> {
        match &self.node.value {
            Value::Text(text) if text.len() <= 1000 => Some(text.clone()),
            Value::Text(_) => {
                self.wrong(Complaint::new("is too long", "at most 1000 characters"));
                None
            }
            _ => {
                self.wrong_kind(&format!("a text in quotes: {}", self.doc));
                None
            }
        }
    }

    /// true or false.
    pub fn flag(&self) -> Option<bool> {
        if let Value::Flag(flag) = self.node.value {
            return Some(flag);
        }
        self.wrong_kind(&format!("true or false: {}", self.doc));
        None
    }

    /// One of the words of its choice.
    pub fn choice(&self) -> Option<&'static str> {
        let Kind::Choice(words) = self.kind else { return None };
        self.word(&self.node, words)
    }

    /// Some of the words of its choice.
    pub fn choices(&self) -> Vec<&'static str> {
        let Kind::Choices(words) = self.kind else { return Vec::new() };
        let chosen = self.texts(&format!("a list of {}", names(words.iter().copied())));
        chosen.into_iter().filter_map(|node| self.word(node, words)).collect()
    }

    fn word(&self, node: &Node, words: &'static [&'static str]) -> Option<&'static str> {
        let said = node.as_text().unwrap_or("");
        let found = words.iter().find(|word| **word == said);
        if found.is_none() {
            let said = node
                .as_text()
                .map_or(format!("is {}", node.value.kind()), |text| format!("is {}", quoted(text)));
            let near = node.as_text().and_then(|text| nearest(text, words.iter().copied()));
            let help =
                near.map(|near| format!("did you mean {}?", quoted(near))).unwrap_or_default();
            let expected = format!("one of {}: {}", names(words.iter().copied()), self.doc);
            self.wrong_at(node.place, Complaint::new(said, expected).help(help));
        }
        found.copied()
    }

    /// The entries of a list of texts; a single text is a list of one.
    fn texts(&self, expected: &str) -> Vec<&Node> {
        match &self.node.value {
            Value::Text(_) => vec![self.node.as_ref()],
            Value::List(list) => list.iter().collect(),
            _ => {
                self.wrong_kind(expected);
                Vec::new()
            }
        }
    }

    /// Index of the thing that it names.
    pub fn name(&self) -> Option<usize> {
        let Kind::NameOf(thing) = self.kind else { return None };
        self.resolve(thing, &self.node)
    }

    /// Flags of the things that it names, one a thing.
    pub fn names(&self) -> Vec<bool> {
        let Kind::NamesOf(thing) = self.kind else { return Vec::new() };
        let mut named = vec![false; self.notes.names.of(thing).len()];
        for node in self.texts(&format!("a list of names: {}", self.doc)) {
            if let Some(index) = self.resolve(thing, node) {
                named[index] = true;
            }
        }
        named
    }

    fn resolve(&self, thing: Thing, node: &Node) -> Option<usize> {
        let Some(name) = node.as_text() else {
            let expected = format!("the name of a {} in quotes", thing.word());
            self.wrong_at(
                node.place,
                Complaint::new(format!("is {}", node.value.kind()), expected),
            );
            return None;
        };
        self.find(thing, name, node.place)
    }

    /// Index of a thing by its name, noted if there is none.
    pub fn find(&self, thing: Thing, name: &str, place: Place) -> Option<usize> {
        let known = self.notes.names.of(thing);
        let index = self.notes.names.index(thing, name);
        // A name that could not be read may have been this one.
        let is_known = thing != Thing::Region || self.notes.unread().has(&["segments.*.region"]);
        if index.is_none() && is_known {
            let near = nearest(name, known.iter().map(String::as_str));
            let title = format!("{}: no {} {}", self.label(), thing.word(), quoted(name));
            let expected = match near {
                Some(near) => format!("did you mean {}?", quoted(near)),
                None if known.is_empty() => format!("the scenario has no {}", thing.word()),
                None if known.iter().all(|other| *other == known[0]) => {
                    format!("expected {}", quoted(&known[0]))
                }
                None => format!("expected one of {}", names(known.iter().map(String::as_str))),
            };
            self.notes.note(Problem::new(&self.path(), place, title).expected(expected));
        }
        index
    }

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

/// The unit and limits of a kind; a factor without limits if it has none.
fn measure(kind: Kind) -> (Unit, Limits) {
    match kind {
        Kind::Whole(limits) | Kind::CountOr(_, limits) => (Unit::Count, limits),
        Kind::Exact(unit, limits)
        | Kind::Number(unit, limits)
        | Kind::Varies(unit, limits)
        | Kind::List(unit, limits, ..)
        | Kind::Numbers(unit, limits, _)
        | Kind::Free(unit, limits) => (unit, limits),
        Kind::Span(limits) | Kind::Quantiles(limits) => (Unit::Days, limits),
        Kind::SharesOf(_) => (Unit::Share, from_to(0.0, 1.0)),
        Kind::FactorsOf(_, limits) => (Unit::Factor, limits),
        _ => (Unit::Factor, from_to(f64::MIN, f64::MAX)),
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
