//! The tables of a table: one, some by name, a list of them.

use super::Fields;
use crate::language::called::{Beside, called};
use crate::language::document::{Entry, Node, Table, Value};
use crate::language::problem::{Problem, quoted};
use crate::language::{Kind, TableSpec, table_of};
use crate::messages::{Both, messages};
use std::borrow::Cow;

messages!(say, "language/draft/fields/tables");

impl<'a> Fields<'a> {
    /// The table of a field. Absent, it is read as an empty one unless something in it must be there.
    pub fn table(&self, key: &'static str) -> Option<Fields<'_>> {
        let field = self.field(key);
        let spec = table_of(field.kind)?;
        let label = match self.is_the_file() {
            true => Both::new(&format!("[{key}]")),
            false => self.title(called(spec.word)),
        };
        let opened = |table, place| {
            Fields::new(self.notes, spec, table, label.clone(), self.path_of(key), place)
        };
        match self.table.get(key) {
            None => Some(opened(Cow::Owned(Table::default()), self.place)),
            Some(Node { value: Value::Table(table), place }) if !is_a_value(field.kind, table) => {
                Some(opened(Cow::Borrowed(table), *place))
            }
            Some(node) => match field.kind {
                Kind::Short(spec) => {
                    Some(opened(Cow::Owned(spelled_out(node, spec.main)), node.place))
                }
                _ => {
                    self.note_no_table(key, node);
                    None
                }
            },
        }
    }

    /// The table of a field, if the file states it.
    pub fn table_if(&self, key: &'static str) -> Option<Fields<'_>> {
        if self.states(key) { self.table(key) } else { None }
    }

    /// The tables by name of a field, in file order.
    pub fn named(&self, key: &'static str) -> Vec<(String, Fields<'_>)> {
        let field = self.field(key);
        let (Some(spec), Some(node)) = (table_of(field.kind), self.table.get(key)) else {
            return Vec::new();
        };
        let Value::Table(table) = &node.value else {
            self.note_no_table(key, node);
            return Vec::new();
        };
        if table.entries.iter().any(|entry| is_of_one(entry, spec)) {
            self.note_no_name(key, node, spec);
            return Vec::new();
        }
        let opened = |entry: &'_ Entry| self.note_name(entry, spec);
        table.entries.iter().for_each(opened);
        table.entries.iter().filter_map(|entry| self.one_named(key, entry, spec)).collect()
    }

    fn one_named<'f>(
        &'f self,
        key: &str,
        entry: &'f Entry,
        spec: &'static TableSpec,
    ) -> Option<(String, Fields<'f>)> {
        let label = Both::new(&Beside(&called(spec.word), &quoted(&entry.key)));
        let path = self.path.with(key).with(&entry.key);
        let Some(table) = entry.node.as_table() else {
            let title = Beside(&label, &entry.node.value.is());
            let problem = Problem::new(&path, entry.node.place, title);
            let help = say::UnderAHeader { path: &path.header().to_string() };
            self.note(problem.expected(say::ATable).help(help));
            return None;
        };
        let fields =
            Fields::new(self.notes, spec, Cow::Borrowed(table), label, path, entry.node.place);
        Some((entry.key.clone(), fields))
    }

    /// Notes keys right below `[roles]` that belong below `[roles.NAME]`.
    fn note_no_name(&self, key: &'static str, node: &Node, spec: &TableSpec) {
        let name = spec.header.split('.').nth(1).map_or("NAME", |name| name.trim_end_matches(']'));
        let problem = Problem::new(&self.path_of(key), node.place, say::NoName { key: &key });
        let expected = say::HeaderSuchAs { key: &key, name: &name, word: &called(spec.word) };
        self.note(problem.expected(expected));
    }

    fn note_name(&self, entry: &Entry, spec: &TableSpec) {
        let is_fine = is_a_name(&entry.key);
        if !is_fine {
            let (word, name) = (called(spec.word), quoted(&entry.key));
            let title = say::NoProperName { word: &word, name: &name };
            let problem = Problem::new(&self.path, entry.key_place, title);
            self.note(problem.expected(say::AProperName));
        }
    }

    /// The tables of a list, with their places in it; a single table is a list of one.
    pub fn tables(&self, key: &'static str) -> Vec<Fields<'_>> {
        let field = self.field(key);
        let (Some(spec), Some(node)) = (table_of(field.kind), self.table.get(key)) else {
            return Vec::new();
        };
        match &node.value {
            Value::Table(table) if matches!(field.kind, Kind::OneOrMore(_)) => {
                let label = self.title(called(spec.word));
                let path = self.path_of(key);
                vec![Fields::new(self.notes, spec, Cow::Borrowed(table), label, path, node.place)]
            }
            Value::List(list) => {
                let item = |(index, node)| self.one_of_list(key, index, node, spec);
                list.iter().enumerate().filter_map(item).collect()
            }
            _ => {
                self.note_no_list(key, node, spec);
                Vec::new()
            }
        }
    }

    fn one_of_list<'f>(
        &'f self,
        key: &str,
        index: usize,
        node: &'f Node,
        spec: &'static TableSpec,
    ) -> Option<Fields<'f>> {
        let name = node.as_table().and_then(|table| table.get("name")?.as_text());
        let (step, name) = match name {
            Some(name) => (name.to_owned(), quoted(name)),
            None => (index.to_string(), (index + 1).to_string()),
        };
        let path = self.path.with(key).with(&step);
        let label = self.title(Beside(&called(spec.word), &name));
        let Some(table) = node.as_table() else {
            let title = Beside(&label, &node.value.is());
            self.note(Problem::new(&path, node.place, title).expected(say::ATable));
            return None;
        };
        Some(Fields::new(self.notes, spec, Cow::Borrowed(table), label, path, node.place))
    }

    fn note_no_table(&self, key: &'static str, node: &Node) {
        let field = self.field(key);
        let problem = self.problem(key, Beside(&key, &node.value.is()));
        let help = say::ForExample { key: &key, example: &field.example };
        self.note(problem.expected(say::ATableOf { doc: &field.doc }).help(help));
    }

    fn note_no_list(&self, key: &'static str, node: &Node, spec: &TableSpec) {
        let header =
            spec.header.replace("NAME", self.path.names().last().map_or("NAME", |name| name));
        let problem = self.problem(key, Beside(&key, &node.value.is()));
        let problem = problem.expected(say::AListOf { word: &called(spec.word) });
        self.note(problem.help(say::UnderItsHeader { header: &header }));
    }
}

/// Whether an entry of tables by name is no table, and called like a key of one of them.
fn is_of_one(entry: &Entry, spec: &TableSpec) -> bool {
    entry.node.as_table().is_none() && spec.field(&entry.key).is_some()
}

/// Whether a text can name a segment, stage, role, rep, channel or target.
pub fn is_a_name(name: &str) -> bool {
    let length = name.chars().count();
    (1..=80).contains(&length) && !name.trim().is_empty() && !name.contains(char::is_control)
}

/// Whether a table in place of a bare value is a range (`ramp = { p10 = … }`).
pub(in crate::language::draft) fn is_a_value(kind: Kind, table: &Table) -> bool {
    matches!(kind, Kind::Short(_)) && (table.get("p10").is_some() || table.get("dist").is_some())
}

fn spelled_out(node: &Node, main: &str) -> Table {
    let entry = Entry { key: main.to_owned(), key_place: node.place, node: node.clone() };
    Table { entries: vec![entry], is_whole: false }
}
