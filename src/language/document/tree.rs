//! The tree: values, each of which knows where it stands, and tables in the order of the file.

use crate::language::place::Place;
use crate::messages::{Say, messages};

messages!(say, "language/document/tree");

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
    /// What it is, in plain words after the name of its key: `is a text`.
    pub fn is(&self) -> impl Say + use<> {
        let shape = match self {
            Value::Text(_) => Shape::Text,
            Value::Number(..) => Shape::Number,
            Value::Flag(_) => Shape::Flag,
            Value::Date(_) => Shape::Date,
            Value::List(_) => Shape::List,
            Value::Table(_) => Shape::Table,
        };
        say::Is { shape }
    }
}

/// What a value is.
#[derive(Clone, Copy, Debug)]
enum Shape {
    Text,
    Number,
    Flag,
    Date,
    List,
    Table,
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
