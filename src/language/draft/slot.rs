//! One value as written, read as what its field is: words, dates, counts, names.

mod belief;
mod by_name;
mod cases;
mod days;
mod form;
mod read;
mod scaled;
mod words;

use super::fields::Fields;
use super::notes::Notes;
use crate::language::called::{Beside, Titled};
use crate::language::document::{Node, Value};
use crate::language::path::ParameterPath;
use crate::language::place::Place;
use crate::language::problem::{Problem, quoted};
use crate::language::written::{self, Complaint, Written};
use crate::language::{Field, Hint, Kind, Limits, Unit, from_to};
use crate::messages::{Both, Number, Say, messages};
use std::borrow::Cow;

messages!(say, "language/draft/slot");

/// What a value is called: by its table and its key, or in words of its own.
enum Called<'a> {
    Key(&'a Fields<'a>, &'static str),
    Own(Both, ParameterPath),
}

/// A value and what it should be.
pub struct Slot<'a> {
    /// What is noted about the scenario.
    pub notes: &'a Notes,
    called: Called<'a>,
    /// The value.
    pub node: Cow<'a, Node>,
    /// What it is, in one line.
    pub doc: &'a dyn Say,
    /// What it measures.
    pub unit: Unit,
    /// Its limits.
    pub limits: Limits,
    /// Whether the file states it; otherwise it is a default.
    pub is_stated: bool,
    kind: Kind,
    example: &'a str,
    hint: Hint,
}

impl<'a> Slot<'a> {
    /// The value of a field.
    pub fn new(fields: &'a Fields, field: &'static Field, node: Cow<'a, Node>) -> Slot<'a> {
        let (unit, limits) = measure(field.kind);
        Slot {
            notes: fields.notes,
            called: Called::Key(fields, field.key),
            is_stated: matches!(node, Cow::Borrowed(_)),
            node: if is_of_numbers(field.kind) { in_latin(node, fields.notes) } else { node },
            doc: &field.doc,
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
            called: Called::Own(self.label_of(&name), self.path().with(name)),
            node: Cow::Borrowed(node),
            example: "",
            hint: Hint::Nothing,
            ..*self
        }
    }

    /// What a part of it is called in messages: `stage "proposal": touches: p10`.
    pub(super) fn label_of(&self, part: &dyn Say) -> Both {
        Both::new(&Titled { label: &self.label(), found: part })
    }

    /// The same value with another measure and meaning.
    pub fn meaning(self, unit: Unit, limits: Limits, doc: &'a dyn Say) -> Slot<'a> {
        Slot { unit, limits, doc, ..self }
    }

    /// The same value with another measure.
    pub fn measured(self, unit: Unit, limits: Limits) -> Slot<'a> {
        Slot { unit, limits, ..self }
    }

    /// The same value under another name.
    pub fn named(self, label: Both, path: ParameterPath) -> Slot<'a> {
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
    pub fn label(&self) -> Both {
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
        let expected = complaint.expected();
        let may_be_date = matches!(self.kind, Kind::Moment | Kind::Horizon | Kind::Since);
        let typed = self.notes.typed(place);
        let found = match &typed {
            Some(typed) => complaint.as_typed(typed),
            None => complaint.found().clone(),
        };
        let title = Beside(&self.label(), &found);
        let problem = Problem::new(&self.path(), place, title);
        let problem = match may_be_date && *expected == Both::new(&Unit::Days.expected()) {
            true => problem.expected(say::DateOr { expected }),
            false => problem.expected(say::Expected { expected }),
        };
        self.notes.note(match *complaint.instead() == Both::default() {
            true => match self.respelt(place, typed.as_deref()) {
                Some(text) => problem.help(written::perhaps_meant(&text)),
                None => problem.help(self.hint.said()),
            },
            false => problem.help(complaint.instead()),
        });
    }

    /// The text of this value with its units spelt as they may be meant.
    fn respelt(&self, place: Place, typed: Option<&str>) -> Option<String> {
        if place != self.node.place || !is_of_numbers(self.kind) {
            return None;
        }
        written::respelt(self.unit, typed.or(self.node.as_text())?)
    }

    /// Notes that it is something else than `expected`.
    pub fn wrong_kind(&self, expected: impl Say) {
        self.wrong(Complaint::new(self.node.value.is(), expected).help(self.for_example()));
    }

    /// The same, quoting a text.
    pub fn wrong_kind_or_text(&self, expected: impl Say) {
        match self.node.as_text() {
            Some(text) => self.wrong(Complaint::new(say::Is { what: &quoted(text) }, expected)),
            None => self.wrong_kind(expected),
        }
    }

    /// The value as it may be written.
    pub fn for_example(&self) -> Both {
        if self.example.is_empty() {
            return Both::default();
        }
        let path = self.path();
        let key = path.names().last().map_or("", |name| name);
        Both::new(&say::ForExample { key: &key, example: &self.example })
    }

    /// A number that must be known exactly.
    pub fn exact(&self) -> Option<f64> {
        let number = match &self.node.value {
            Value::Number(number, true) => written::pointed(self.unit, *number),
            Value::Number(number, false) => written::bare(self.unit, *number),
            Value::Text(text) => match self.read(text) {
                Ok(Written::One(number)) => Ok(number),
                Ok(Written::Between(..)) => Err(Complaint::new(say::IsRange, say::OneNumber)),
                Err(complaint) => Err(complaint),
            },
            Value::Table(_) => Err(Complaint::new(say::IsRange, say::OneNumber)),
            _ => Err(Complaint::new(self.node.value.is(), self.unit.expected())),
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
            self.wrong(Complaint::new(say::IsNotWhole, say::AWholeNumber { doc: self.doc }));
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
        let count = match fewest == most {
            true => Both::new(&most.to_string()),
            false => {
                Both::new(&say::FromTo { fewest: &fewest.to_string(), most: &most.to_string() })
            }
        };
        let Value::List(list) = &self.node.value else {
            self.wrong_kind(say::AListOfNumbers { count: &count, doc: self.doc });
            return None;
        };
        if !(fewest..=most).contains(&list.len()) {
            let found = say::HasEntries { count: &Number::written(list.len().to_string()) };
            self.wrong(Complaint::new(found, say::SoManyEntries { count: &count, doc: self.doc }));
            return None;
        }
        Some(list)
    }
}

/// The unit and limits of a kind; a factor without limits if it has none.
/// Whether what is written is made of numbers, with their units.
fn is_of_numbers(kind: Kind) -> bool {
    matches!(
        kind,
        Kind::Horizon
            | Kind::Moment
            | Kind::Whole(_)
            | Kind::CountOr(..)
            | Kind::Exact(..)
            | Kind::Number(..)
            | Kind::Varies(..)
            | Kind::Span(_)
            | Kind::List(..)
            | Kind::Numbers(..)
            | Kind::Counts
            | Kind::Free(..)
            | Kind::Quantiles(_)
            | Kind::SharesOf(_)
            | Kind::FactorsOf(..)
    )
}

/// A value with its units in Latin letters and its decimals behind points.
fn in_latin<'n>(node: Cow<'n, Node>, notes: &Notes) -> Cow<'n, Node> {
    if !is_russian(&node.value) {
        return node;
    }
    let mut node = node.into_owned();
    put_in_latin(&mut node, notes);
    Cow::Owned(node)
}

fn is_russian(value: &Value) -> bool {
    match value {
        Value::Text(text) => written::in_latin(text).is_some(),
        Value::List(nodes) => nodes.iter().any(|node| is_russian(&node.value)),
        Value::Table(table) => table.entries.iter().any(|entry| is_russian(&entry.node.value)),
        _ => false,
    }
}

fn put_in_latin(node: &mut Node, notes: &Notes) {
    match &mut node.value {
        Value::Text(text) => {
            if let Some(latin) = written::in_latin(text) {
                notes.keep_typed(node.place, text);
                *text = latin;
            }
        }
        Value::List(nodes) => nodes.iter_mut().for_each(|node| put_in_latin(node, notes)),
        Value::Table(table) => {
            table.entries.iter_mut().for_each(|entry| put_in_latin(&mut entry.node, notes));
        }
        _ => {}
    }
}

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
