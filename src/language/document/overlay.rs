//! Laying a variant or a `--set` argument over the file.
//!
//! A value that is written whole replaces what the file has: a number, a text, a list, a table in braces. Dotted keys
//! and headers lead into tables and change what stands at their end; stages and reps are addressed by name, other lists
//! by place from 0; a bare value that stands for a table's main key (`ramp = "3mo"`) becomes that table.

use super::parse::parse_value;
use super::tree::{Entry, Node, Table, Value};
use crate::language::called::called;
use crate::language::path::{ParameterPath, split_names};
use crate::language::place::Place;
use crate::language::problem::{Problem, names, nearest, quoted};
use crate::language::{Kind, SCENARIO, TableSpec, table_of};
use crate::messages::{Both, Say, messages};

messages!(say, "language/document/overlay");

/// Something to lay over the file, and who says it.
pub struct Overlay<'a> {
    /// `variant "x"` or `--set`, for messages.
    pub who: &'a dyn Say,
    /// What could not be laid.
    pub problems: &'a mut Vec<Problem>,
}

impl Overlay<'_> {
    /// Lays `over` on the whole file `base`.
    pub fn lay(&mut self, base: &mut Table, over: Table) {
        self.merge_table(base, over, &SCENARIO, &ParameterPath::root());
    }

    fn merge_table(
        &mut self,
        base: &mut Table,
        over: Table,
        spec: &'static TableSpec,
        path: &ParameterPath,
    ) {
        for entry in over.entries {
            let path = path.with(&entry.key);
            let kind = spec.field(&entry.key).map(|field| field.kind);
            let is_named = matches!(kind, Some(Kind::Named(_))) && entry.node.as_table().is_some();
            if is_named && base.get(&entry.key).is_none() {
                let empty = Value::Table(Table::default());
                let node = Node { value: empty, place: entry.node.place };
                base.entries.push(Entry { node, ..entry.clone() });
            }
            match (kind, base.get_mut(&entry.key)) {
                (Some(kind), Some(node)) => self.merge_node(node, entry, kind, &path),
                (None, Some(node)) => *node = entry.node,
                (_, None) => base.entries.push(entry),
            }
        }
    }

    fn merge_node(&mut self, base: &mut Node, over: Entry, kind: Kind, path: &ParameterPath) {
        let are_named = matches!(kind, Kind::Named(_)) && over.node.as_table().is_some();
        if is_whole(&over.node) && !are_named {
            self.note_named_reps(base, &over, kind, path);
            *base = over.node;
            return;
        }
        if let (Kind::Short(spec), false) = (kind, matches!(base.value, Value::Table(_))) {
            spell_out(base, spec.main);
        }
        let Value::Table(table) = over.node.value else { return };
        let is_list_kind = matches!(kind, Kind::Tables(_) | Kind::OneOrMore(_) | Kind::CountOr(..));
        match (table_of(kind), &mut base.value) {
            (Some(spec), Value::Table(base)) if matches!(kind, Kind::Named(_)) => {
                let known = base.clone();
                if table.is_whole {
                    base.entries.clear();
                }
                self.merge_named(base, &known, table, spec, path);
            }
            (Some(spec), Value::Table(base)) => {
                self.merge_table(base, without_zero(table), spec, path);
            }
            (Some(spec), Value::List(list)) => self.merge_list(list, table, spec, path),
            (Some(spec), _) if is_list_kind => {
                for entry in &table.entries {
                    self.no_such(entry, std::iter::empty(), spec, &path.with(&entry.key));
                }
            }
            (None, Value::Table(base)) if is_open(kind) || is_part_of(&table, base) => {
                merge_values(base, table);
            }
            _ => *base = Node { value: Value::Table(table), place: over.node.place },
        }
    }

    /// A number in place of reps who are named: their skills and dates go with their names.
    fn note_named_reps(&mut self, base: &Node, over: &Entry, kind: Kind, path: &ParameterPath) {
        let (Kind::CountOr(..), Value::List(list)) = (kind, &base.value) else { return };
        let known: Vec<&str> = list.iter().filter_map(name_of).collect();
        if known.is_empty() || matches!(over.node.value, Value::List(_)) {
            return;
        }
        let title = say::NumberForNames { who: self.who, names: &names(known) };
        let path = path.to_string();
        let role = path.trim_end_matches(".reps");
        let problem = Problem::new(&ParameterPath::root(), over.node.place, title).warning();
        let help = say::AddOrChange { role: &role, reps: &path };
        self.problems.push(problem.expected(say::NamesAreGone).help(help));
    }

    /// Tables by name. A name that the file lacks is new if it says what it is, else a slip.
    fn merge_named(
        &mut self,
        base: &mut Table,
        known: &Table,
        over: Table,
        spec: &'static TableSpec,
        path: &ParameterPath,
    ) {
        for entry in over.entries {
            let path = path.with(&entry.key);
            let makes = |key: &str| spec.makers.contains(&key);
            let is_made = entry.node.as_table().is_none_or(|table| table.keys().any(makes));
            let is_table = is_whole(&entry.node) && entry.node.as_table().is_some();
            let is_part = is_table && !is_made && !spec.makers.is_empty();
            match base.get_mut(&entry.key) {
                Some(_) if is_part => self.note_part(&entry, spec, &path),
                Some(node) => self.merge_node(node, entry, Kind::Table(spec), &path),
                None if !is_made && known.get(&entry.key).is_none() => {
                    self.no_such(&entry, known.keys(), spec, &path);
                }
                None => base.entries.push(entry),
            }
        }
    }

    /// A table in braces in place of one of the file, which does not say what it is.
    fn note_part(&mut self, over: &Entry, spec: &TableSpec, path: &ParameterPath) {
        let (who, word, name) = (self.who, called(spec.word), quoted(&over.key));
        let title = say::WrittenWhole { who, word: &word, name: &name };
        let keys: Vec<String> = spec.makers.iter().map(|key| format!("`{key}`")).collect();
        let expected = say::NothingStays { keys: &keys, word: &word };
        let key = over.node.as_table().and_then(|table| table.keys().next()).unwrap_or("reps");
        let help = say::OneAlone { path: &path.to_string(), key: &key };
        self.problems.push(Problem::new(path, over.key_place, title).expected(expected).help(help));
    }

    /// A list: entries by name or by place; a list of one takes keys as they are.
    fn merge_list(
        &mut self,
        base: &mut [Node],
        over: Table,
        spec: &'static TableSpec,
        path: &ParameterPath,
    ) {
        if base.len() == 1 && over.keys().all(|key| spec.field(key).is_some()) {
            if let Value::Table(only) = &mut base[0].value {
                self.merge_table(only, over, spec, path);
            }
            return;
        }
        for entry in over.entries {
            let path = path.with(&entry.key);
            match position(base, &entry.key) {
                Some(index) => {
                    let entry = with_name(entry, &base[index]);
                    self.merge_node(&mut base[index], entry, Kind::Table(spec), &path);
                }
                None => self.no_such(&entry, base.iter().filter_map(name_of), spec, &path),
            }
        }
    }

    /// Notes that the file has nothing with the name of `over`, but the names `known`.
    fn no_such<'a>(
        &mut self,
        over: &Entry,
        known: impl Iterator<Item = &'a str>,
        spec: &TableSpec,
        path: &ParameterPath,
    ) {
        let (who, word, name) = (self.who, called(spec.word), quoted(&over.key));
        let title = say::NoSuch { who, word: &word, name: &name };
        let known: Vec<&str> = known.collect();
        let near = nearest(&over.key, known.iter().copied());
        let expected = match near {
            Some(near) => Both::new(&say::DidYouMean { name: &quoted(near) }),
            None if known.is_empty() => Both::new(&say::FileNamesNone { word: &word }),
            None => Both::new(&say::FileHas { names: &names(known.iter().copied()) }),
        };
        let keys: Vec<String> = spec.makers.iter().map(|key| format!("`{key}`")).collect();
        let help = match keys.is_empty() {
            true => Both::default(),
            false => Both::new(&say::ANewOne { keys: &keys, word: &word }),
        };
        self.problems.push(Problem::new(path, over.key_place, title).expected(expected).help(help));
    }
}

/// Whether a value is written in one piece.
fn is_whole(node: &Node) -> bool {
    node.as_table().is_none_or(|table| table.is_whole)
}

/// Whether a table of values may have any names, each a value of its own.
fn is_open(kind: Kind) -> bool {
    matches!(kind, Kind::Free(..) | Kind::SharesOf(_) | Kind::FactorsOf(..))
}

/// What replaces an entry of a list keeps the name by which it was addressed.
fn with_name(mut over: Entry, base: &Node) -> Entry {
    let name = base.as_table().and_then(|table| table.entry("name")).cloned();
    if let (Value::Table(table), Some(name)) = (&mut over.node.value, name)
        && table.is_whole
        && table.get("name").is_none()
    {
        table.entries.push(name);
    }
    over
}

/// Turns a bare value into the table that it stands for.
pub(super) fn spell_out(node: &mut Node, main: &str) {
    let place = node.place;
    let value = std::mem::replace(&mut node.value, Value::Table(Table::default()));
    let entry = Entry { key: main.to_owned(), key_place: place, node: Node { value, place } };
    if let Value::Table(table) = &mut node.value {
        table.entries.push(entry);
    }
}

/// `hire.0.count` where the file has a single table: the 0 is understood.
fn without_zero(mut over: Table) -> Table {
    match over.entries.as_slice() {
        [only] if only.key == "0" && only.node.as_table().is_some() => {
            let inner = over.entries.remove(0).node;
            if let Value::Table(inner) = inner.value { inner } else { over }
        }
        _ => over,
    }
}

/// Where the entry called `key` stands in a list: by its name, or by its place from 0.
pub(super) fn position(list: &[Node], key: &str) -> Option<usize> {
    let named = list.iter().position(|node| name_of(node) == Some(key));
    let placed = || key.parse::<usize>().ok().filter(|index| *index < list.len());
    named.or_else(placed)
}

pub(super) fn name_of(node: &Node) -> Option<&str> {
    node.as_table()?.get("name")?.as_text()
}

/// Whether a value written as a table states only parts of the one below it.
fn is_part_of(over: &Table, base: &Table) -> bool {
    over.keys().all(|key| key != "dist" && base.get(key).is_some())
}

fn merge_values(base: &mut Table, over: Table) {
    for entry in over.entries {
        match base.get_mut(&entry.key) {
            Some(node) => *node = entry.node,
            None => base.entries.push(entry),
        }
    }
}

/// A `--set` argument `path=value` (source `source`) as a table to lay over the file.
pub fn argument(text: &str, source: u16) -> Result<Table, Vec<Problem>> {
    let whole = Place::new(source, 0..text.len());
    let Some(equals) = equals_sign(text) else {
        return Err(vec![no_path(whole, say::NoEquals)]);
    };
    let Some(path) = split_names(&text[..equals]) else {
        return Err(vec![no_path(Place::new(source, 0..equals), say::NoPath)]);
    };
    if path.len() > 20 {
        return Err(vec![no_path(Place::new(source, 0..equals), say::TooManyDots)]);
    }
    let value = text[equals + 1..].trim();
    let offset = text.len() - text[equals + 1..].trim_start().len();
    let mut node = value_of(value, source, offset)?;
    let mut table = Table::default();
    for (range, key) in path.into_iter().rev() {
        let key_place = Place::new(source, range);
        table = Table { entries: vec![Entry { key, key_place, node }], is_whole: false };
        node = Node { value: Value::Table(table.clone()), place: key_place };
    }
    Ok(table)
}

fn no_path(place: Place, title: impl Say) -> Problem {
    let (one, other) = ("roles.hunter.reps=4", "stages.proposal.convert=25%");
    Problem::new(&ParameterPath::root(), place, title)
        .expected(say::APathAndAValue)
        .help(say::ForExample { one: &one, other: &other })
}

/// The value of an argument: TOML if it is, else a text without its quotes.
fn value_of(text: &str, source: u16, offset: usize) -> Result<Node, Vec<Problem>> {
    let (node, problems) = parse_value(text, source, offset);
    let is_open = text.starts_with(['"', '\'', '[', '{']);
    match problems.is_empty() {
        true => Ok(node),
        false if is_open => Err(problems),
        false => {
            let place = Place::new(source, 0..text.len()).moved(offset);
            Ok(Node { value: Value::Text(text.to_owned()), place })
        }
    }
}

/// Where the first `=` outside quotes stands.
fn equals_sign(text: &str) -> Option<usize> {
    let mut quote = None;
    for (i, c) in text.char_indices() {
        match (quote, c) {
            (None, '=') => return Some(i),
            (None, '"' | '\'') => quote = Some(c),
            (Some(open), c) if open == c => quote = None,
            _ => {}
        }
    }
    None
}
