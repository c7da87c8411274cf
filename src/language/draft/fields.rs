//! Reading a table field by field, by its description in the language.
//!
//! Whatever is asked must be described, and whatever is described must be asked ([`Fields::done`]);
//! keys that are not described are problems. A field that cannot be read is noted as a problem and
//! stands in for by a harmless value, which never leaves the draft.

mod meant;
pub(super) mod tables;

use super::notes::Notes;
use crate::language::called::Titled;
use crate::language::document::{Entry, Table, Value};
use crate::language::path::ParameterPath;
use crate::language::place::Place;
use crate::language::problem::{Problem, names};
use crate::language::{Field, Kind, SCENARIO, TableSpec, table_of};
use crate::messages::{Both, Say, messages};
use std::borrow::Cow;
use std::cell::RefCell;
use std::collections::BTreeSet;
pub use tables::is_a_name;

messages!(say, "language/draft/fields");

/// A table that is being read.
pub struct Fields<'a> {
    /// What is noted about the scenario.
    pub notes: &'a Notes,
    /// What the table is called in messages: `stage "proposal"`; empty for the file as a whole.
    pub label: Both,
    /// Its path.
    pub path: ParameterPath,
    /// Where its header stands.
    pub place: Place,
    spec: &'static TableSpec,
    pub(super) table: Cow<'a, Table>,
    asked: RefCell<BTreeSet<&'static str>>,
}

impl<'a> Fields<'a> {
    /// The table as `spec` describes it. Notes keys that the description lacks.
    pub fn new(
        notes: &'a Notes,
        spec: &'static TableSpec,
        table: Cow<'a, Table>,
        label: Both,
        path: ParameterPath,
        place: Place,
    ) -> Fields<'a> {
        let fields = Fields { notes, label, path, place, spec, table, asked: RefCell::default() };
        fields.note_unknown_keys();
        fields
    }

    /// The whole file.
    pub fn root(notes: &'a Notes, table: &'a Table) -> Fields<'a> {
        let (path, place) = (ParameterPath::root(), Place::default());
        Fields::new(notes, &SCENARIO, Cow::Borrowed(table), Both::default(), path, place)
    }

    /// Ends the reading. In a debug build, fails if a described field was not asked for.
    pub fn done(self) {
        if !cfg!(debug_assertions) {
            return;
        }
        let asked = self.asked.borrow();
        let missed: Vec<&str> = self.spec.keys().filter(|key| !asked.contains(key)).collect();
        debug_assert!(missed.is_empty(), "{}: {missed:?}", self.spec.header);
    }

    /// The description of a field.
    pub fn field(&self, key: &'static str) -> &'static Field {
        if cfg!(debug_assertions) {
            self.asked.borrow_mut().insert(key);
        }
        let field = self.spec.field(key);
        debug_assert!(field.is_some(), "{}: {key}", self.spec.header);
        field.unwrap_or(&self.spec.fields[0])
    }

    /// Whether the file states the field.
    pub fn states(&self, key: &'static str) -> bool {
        self.field(key);
        self.table.get(key).is_some()
    }

    /// The tables that stand under a key, as written, without reading them.
    pub fn entries(&self, key: &str) -> &[Entry] {
        match self.table.get(key).map(|node| &node.value) {
            Some(Value::Table(tables)) => &tables.entries,
            _ => &[],
        }
    }

    /// Where the value of a field stands, or the header if it is absent.
    pub fn place_of(&self, key: &'static str) -> Place {
        self.table.get(key).map_or(self.place, |node| node.place)
    }

    /// Whether the value of a field is as the file has it: nothing stands in for one that could not be read.
    pub fn was_read(&self, key: &str) -> bool {
        self.notes.unread().has_at(&self.path_of(key))
    }

    /// Path of a field.
    pub fn path_of(&self, key: &str) -> ParameterPath {
        self.path.with(key)
    }

    /// Whether it is the file as a whole, which is called nothing.
    pub(super) fn is_the_file(&self) -> bool {
        self.label == Both::default()
    }

    /// Title of a problem of this table.
    pub fn title(&self, found: impl Say) -> Both {
        Both::new(&Titled { label: &self.label, found: &found })
    }

    /// A problem at a field, to be completed and noted.
    pub fn problem(&self, key: &'static str, found: impl Say) -> Problem {
        Problem::new(&self.path_of(key), self.place_of(key), self.title(found))
    }

    /// A problem of the table as a whole, to be completed and noted.
    pub fn problem_here(&self, found: impl Say) -> Problem {
        Problem::new(&self.path, self.place, self.title(found))
    }

    /// Notes that a field has more entries than can be.
    pub fn note_too_many(&self, key: &'static str, count: usize, most: usize) {
        if count > most {
            let found = say::TooMany { count: &count.to_string(), key: &key };
            let problem = self.problem(key, found);
            self.note(problem.expected(say::AtMost { most: &most.to_string() }));
        }
    }

    /// Notes a problem.
    pub fn note(&self, problem: Problem) {
        self.notes.note(problem);
    }

    /// Notes that `key` is missing, in words of the language.
    pub fn note_missing(&self, key: &'static str) {
        let field = self.field(key);
        let is_misspelt =
            |other: &Entry| self.spec.field(&other.key).is_none() && self.guess(other) == Some(key);
        if self.states(key) || self.table.entries.iter().any(is_misspelt) {
            return;
        }
        let place = if self.is_the_file() { self.notes.top() } else { self.place };
        let title = self.title(say::Missing { key: &key });
        let problem = Problem::new(&self.path_of(key), place, title)
            .expected(say::ExpectedKey { key: &key, doc: &field.doc })
            .help(added(field));
        self.note(problem);
    }

    /// Names of `known` things that a list of names leaves out, for messages.
    pub fn known(&self, known: &[String]) -> Both {
        names(known.iter().map(String::as_str))
    }
}

/// The line to add for a field.
fn added(field: &Field) -> Both {
    let header = table_of(field.kind).map(|spec| spec.header);
    match (field.kind, header) {
        (Kind::Named(_) | Kind::Tables(_), Some(header)) => {
            Both::new(&say::AddTable { header: &header })
        }
        _ => Both::new(&say::AddLine { key: &field.key, example: &field.example }),
    }
}
