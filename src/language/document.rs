//! A scenario as written: a tree of values, each of which knows where it stands.
//!
//! Tables keep the order of the file. Syntax errors are all found at once and put into plain words;
//! whatever the tree holds, it is bounded in depth and size.

mod changes;
mod overlay;
mod syntax;

pub use changes::Change;
pub(super) use changes::changes;
pub(super) use overlay::{Overlay, argument};
pub(super) use syntax::syntax_problem;

use super::path::ParameterPath;
use super::place::Place;
use super::problem::Problem;
use super::written::is_doubtful;
use crate::language::Unit;
use toml::de::{DeTable, DeValue};

/// Most entries of one list or table.
pub const ENTRIES: usize = 10_000;

/// Most syntax errors that are put into words.
const ERRORS: usize = 200;

/// Largest scenario file, bytes.
pub const FILE_BYTES: usize = 1_000_000;

/// A value and where it stands.
#[derive(Clone, Debug, PartialEq)]
pub struct Node {
    /// The value.
    pub value: Value,
    /// Where it stands; of a table, its header.
    pub place: Place,
}

/// A value as written.
#[derive(Clone, Debug, PartialEq)]
pub enum Value {
    /// Text in quotes.
    Text(String),
    /// A number, and whether its point may stand between thousands: it has three decimals, as in `45.000`.
    Number(f64, bool),
    /// true or false.
    Flag(bool),
    /// A date, with a time if one is written.
    Date(toml::value::Datetime),
    /// A list.
    List(Vec<Node>),
    /// A table.
    Table(Table),
}

impl Value {
    /// What it is, in plain words with an article.
    pub fn kind(&self) -> &'static str {
        match self {
            Value::Text(_) => "a text",
            Value::Number(..) => "a number",
            Value::Flag(_) => "true or false",
            Value::Date(_) => "a date",
            Value::List(_) => "a list",
            Value::Table(_) => "a table",
        }
    }
}

impl Node {
    /// The text, if it is one.
    pub fn as_text(&self) -> Option<&str> {
        if let Value::Text(text) = &self.value { Some(text) } else { None }
    }

    /// The table, if it is one.
    pub fn as_table(&self) -> Option<&Table> {
        if let Value::Table(table) = &self.value { Some(table) } else { None }
    }

    fn values(&self) -> usize {
        match &self.value {
            Value::Table(table) => 1 + table.values(),
            Value::List(list) => 1 + list.iter().map(Node::values).sum::<usize>(),
            _ => 1,
        }
    }

    /// The list, if it is one.
    pub fn as_list(&self) -> Option<&[Node]> {
        if let Value::List(list) = &self.value { Some(list) } else { None }
    }
}

/// An entry of a table.
#[derive(Clone, Debug, PartialEq)]
pub struct Entry {
    /// The key.
    pub key: String,
    /// Where the key stands.
    pub key_place: Place,
    /// The value.
    pub node: Node,
}

/// A table in file order.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Table {
    /// The entries.
    pub entries: Vec<Entry>,
    /// Whether it is written in one piece, as `{ … }`; else by dotted keys or below headers.
    pub is_whole: bool,
}

impl Table {
    /// The entry with key `key`.
    pub fn entry(&self, key: &str) -> Option<&Entry> {
        self.entries.iter().find(|entry| entry.key == key)
    }

    /// The value of `key`.
    pub fn get(&self, key: &str) -> Option<&Node> {
        self.entry(key).map(|entry| &entry.node)
    }

    /// The value of `key`, to be changed.
    pub fn get_mut(&mut self, key: &str) -> Option<&mut Node> {
        self.entries.iter_mut().find(|entry| entry.key == key).map(|entry| &mut entry.node)
    }

    /// Takes out the entry of `key`.
    pub fn remove(&mut self, key: &str) -> Option<Entry> {
        let index = self.entries.iter().position(|entry| entry.key == key)?;
        Some(self.entries.remove(index))
    }

    /// How many values it holds, at any depth.
    pub fn values(&self) -> usize {
        self.entries.iter().map(|entry| entry.node.values()).sum()
    }

    /// The keys in order.
    pub fn keys(&self) -> impl Iterator<Item = &str> {
        self.entries.iter().map(|entry| entry.key.as_str())
    }
}

/// Digest of a table: 12 hexadecimal digits that depend on keys and values, not on the order of
/// keys, on comments or on layout (FNV-1a).
pub fn digest(table: &Table) -> String {
    let mut hash = Hash(0xcbf2_9ce4_8422_2325);
    hash.table(table);
    format!("{:012x}", hash.0 >> 16)
}

struct Hash(u64);

impl Hash {
    fn bytes(&mut self, bytes: &[u8]) {
        for byte in bytes {
            self.0 = (self.0 ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3);
        }
    }

    fn table(&mut self, table: &Table) {
        let mut entries: Vec<&Entry> = table.entries.iter().collect();
        entries.sort_by_key(|entry| &entry.key);
        self.bytes(b"{");
        for entry in entries {
            self.bytes(entry.key.as_bytes());
            self.bytes(b"=");
            self.value(&entry.node.value);
        }
        self.bytes(b"}");
    }

    fn value(&mut self, value: &Value) {
        match value {
            Value::Text(text) => self.bytes(format!("{text:?}").as_bytes()),
            Value::Number(number, _) => self.bytes(&number.to_le_bytes()),
            Value::Flag(flag) => self.bytes(if *flag { b"true" } else { b"false" }),
            Value::Date(date) => self.bytes(date.to_string().as_bytes()),
            Value::Table(table) => self.table(table),
            Value::List(list) => {
                self.bytes(b"[");
                list.iter().for_each(|node| self.value(&node.value));
                self.bytes(b"]");
            }
        }
        self.bytes(b",");
    }
}

/// Where a path leads: the value, or the last table on the way that the file has.
pub fn locate(table: &Table, path: &ParameterPath) -> Place {
    let mut place = table.entries.first().map_or(Place::default(), |entry| entry.key_place);
    let mut node: Option<&Node> = None;
    for name in path.names() {
        let next = match node.map(|node| &node.value) {
            None => table.get(name),
            Some(Value::Table(table)) => table.get(name),
            Some(Value::List(list)) => overlay::position(list, name).map(|index| &list[index]),
            Some(_) => None,
        };
        let Some(next) = next else { break };
        (node, place) = (Some(next), next.place);
    }
    place
}

/// The tree of a whole file (source 0), and every syntax error in it.
pub fn parse(text: &str) -> (Table, Vec<Problem>) {
    let (table, errors) = DeTable::parse_recoverable(text);
    let problems = errors.iter().take(ERRORS).map(|error| syntax_problem(text, 0, 0, error));
    let mut problems = syntax::first_of_each_line(text, problems.collect());
    let mut table = convert_table(table.into_inner(), 0, &mut problems);
    mark_whole(&mut table, text);
    let problems = without_echoes(problems, text).into_iter();
    let problems = problems.map(|problem| with_first(problem, text, &table)).collect();
    (table, problems)
}

/// Problems without those that only say again that a table stands twice: its keys, up to the next
/// header, stand twice as well.
fn without_echoes(problems: Vec<Problem>, text: &str) -> Vec<Problem> {
    let headers = |problem: &Problem| {
        let before = text.get(..problem.place.start as usize).unwrap_or("");
        before.lines().filter(|line| line.trim_start().starts_with('[')).count()
    };
    let tables: Vec<usize> = problems
        .iter()
        .filter(|problem| problem.title == syntax::TABLE_TWICE)
        .map(&headers)
        .collect();
    let is_echo =
        |problem: &Problem| problem.title == syntax::TWICE && tables.contains(&headers(problem));
    problems.into_iter().filter(|problem| !is_echo(problem)).collect()
}

/// A key that stands twice, with the place where it stands first.
fn with_first(problem: Problem, text: &str, table: &Table) -> Problem {
    let place = problem.place;
    let key = text.get(place.start as usize..place.end as usize).unwrap_or("");
    if problem.title != syntax::TWICE && problem.title != syntax::TABLE_TWICE {
        return problem;
    }
    match last_before(table, key.trim_matches(['"', '\'']), place) {
        Some(first) => problem.also(first, "it stands here first"),
        None => problem,
    }
}

/// The last key of this name in front of a place.
fn last_before(table: &Table, key: &str, place: Place) -> Option<Place> {
    let inner = |node: &Node| match &node.value {
        Value::Table(table) => last_before(table, key, place),
        Value::List(list) => {
            list.iter().filter_map(|node| last_before(node.as_table()?, key, place)).max()
        }
        _ => None,
    };
    let own = table.entries.iter().filter(|entry| entry.key == key && entry.key_place < place);
    let own = own.map(|entry| entry.key_place).max();
    table.entries.iter().filter_map(|entry| inner(&entry.node)).chain(own).max()
}

/// One value, as it may stand after `=`, and every syntax error in it.
pub fn parse_value(text: &str, source: u16, offset: usize) -> (Node, Vec<Problem>) {
    let (value, errors) = DeValue::parse_recoverable(text);
    let mut problems: Vec<Problem> =
        errors.iter().map(|error| syntax_problem(text, source, offset, error)).collect();
    let place = Place::new(source, value.span());
    let mut node = convert(value.into_inner(), place, &mut problems);
    mark_node(&mut node, text);
    shift(&mut node, offset);
    (node, problems)
}

/// The same of a value without errors: short whole numbers, flags and texts without escapes are read at once.
pub fn parse_plain(text: &str) -> Node {
    let is_whole = !text.is_empty() && text.len() < 10 && text.bytes().all(|c| c.is_ascii_digit());
    let inner = text.strip_prefix('"').and_then(|rest| rest.strip_suffix('"'));
    let value = match inner {
        _ if is_whole && (text == "0" || !text.starts_with('0')) => {
            Value::Number(text.parse().unwrap_or(0.0), false)
        }
        _ if text == "true" || text == "false" => Value::Flag(text == "true"),
        Some(inner) if !inner.contains(['"', '\\', '\n']) => Value::Text(inner.to_owned()),
        _ => return parse_value(text, 0, 0).0,
    };
    Node { value, place: Place::new(0, 0..text.len()) }
}

/// Marks the tables that `text` writes in one piece.
fn mark_whole(table: &mut Table, text: &str) {
    table.entries.iter_mut().for_each(|entry| mark_node(&mut entry.node, text));
}

fn mark_node(node: &mut Node, text: &str) {
    match &mut node.value {
        Value::Table(table) => {
            table.is_whole = text.as_bytes().get(node.place.start as usize) == Some(&b'{');
            mark_whole(table, text);
        }
        Value::List(list) => list.iter_mut().for_each(|node| mark_node(node, text)),
        _ => {}
    }
}

/// Moves every place in the tree `offset` bytes on.
fn shift(node: &mut Node, offset: usize) {
    node.place = node.place.moved(offset);
    match &mut node.value {
        Value::List(list) => list.iter_mut().for_each(|item| shift(item, offset)),
        Value::Table(table) => {
            for entry in &mut table.entries {
                entry.key_place = entry.key_place.moved(offset);
                shift(&mut entry.node, offset);
            }
        }
        _ => {}
    }
}

fn convert(value: DeValue, place: Place, problems: &mut Vec<Problem>) -> Node {
    let value = match value {
        DeValue::String(text) => Value::Text(text.into_owned()),
        DeValue::Integer(number) => Value::Number(integer(number.as_str(), number.radix()), false),
        DeValue::Float(number) => {
            let digits = number.as_str();
            let value = digits.parse().unwrap_or(f64::NAN);
            Value::Number(value, is_doubtful(Unit::Money, digits))
        }
        DeValue::Boolean(flag) => Value::Flag(flag),
        DeValue::Datetime(date) => Value::Date(date),
        DeValue::Array(items) => {
            if items.len() > ENTRIES {
                problems.push(too_many(place, "entries in a list", items.len()));
            }
            let items = items.into_iter().take(ENTRIES).map(|item| {
                let place = Place::new(place.source, item.span());
                convert(item.into_inner(), place, problems)
            });
            Value::List(items.collect())
        }
        DeValue::Table(table) => {
            let table = convert_table(table, place.source, problems);
            if table.entries.len() > ENTRIES {
                problems.push(too_many(place, "keys in a table", table.entries.len()));
            }
            Value::Table(table)
        }
    };
    Node { value, place }
}

fn convert_table(table: DeTable, source: u16, problems: &mut Vec<Problem>) -> Table {
    let mut entries: Vec<Entry> = Vec::with_capacity(table.len());
    for (key, value) in table {
        let key_place = Place::new(source, key.span());
        let place = Place::new(source, value.span());
        let node = convert(value.into_inner(), place, problems);
        entries.push(Entry { key: key.into_inner().into_owned(), key_place, node });
    }
    entries.sort_by_key(|entry| entry.key_place);
    Table { entries, is_whole: false }
}

fn integer(digits: &str, radix: u32) -> f64 {
    i128::from_str_radix(digits, radix).map_or(f64::INFINITY, |number| number as f64)
}

fn too_many(place: Place, what: &str, found: usize) -> Problem {
    Problem::new(&ParameterPath::root(), place, format!("{found} {what}"))
        .expected(format!("expected at most {ENTRIES}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_plain_value_is_read_as_any_other() {
        for text in [
            "8",
            "12000",
            "0",
            "08",
            "1.5",
            "-3",
            "true",
            "\"100%\"",
            "\"\"",
            "\"a\\tb\"",
            "[]",
            "{}",
        ] {
            assert_eq!(parse_plain(text), parse_value(text, 0, 0).0, "{text}");
        }
    }
}
