//! From the text to the tree. Syntax errors are all found at once; whatever the tree holds, it is bounded in depth and size.

use super::syntax::{is_key_twice, is_table_twice, syntax_problem};
use super::tree::{Entry, Node, Table, Value};
use crate::language::Unit;
use crate::language::path::ParameterPath;
use crate::language::place::Place;
use crate::language::problem::Problem;
use crate::language::written::is_doubtful;
use crate::messages::{Number, messages};
use toml::de::{DeTable, DeValue};

messages!(say, "language/document/parse");

/// Most entries of one list or table.
pub const ENTRIES: usize = 10_000;

/// Most syntax errors that are put into words.
const ERRORS: usize = 200;

/// The tree of a whole file (source 0), and every syntax error in it.
pub fn parse(text: &str) -> (Table, Vec<Problem>) {
    let (table, errors) = DeTable::parse_recoverable(text);
    let problems = errors.iter().take(ERRORS).map(|error| syntax_problem(text, 0, 0, error));
    let mut problems = super::syntax::first_of_each_line(text, problems.collect());
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
    let tables: Vec<usize> =
        problems.iter().filter(|problem| is_table_twice(problem)).map(&headers).collect();
    let is_echo = |problem: &Problem| is_key_twice(problem) && tables.contains(&headers(problem));
    problems.into_iter().filter(|problem| !is_echo(problem)).collect()
}

/// A key that stands twice, with the place where it stands first.
fn with_first(problem: Problem, text: &str, table: &Table) -> Problem {
    let place = problem.place;
    let key = text.get(place.start as usize..place.end as usize).unwrap_or("");
    if !is_key_twice(&problem) && !is_table_twice(&problem) {
        return problem;
    }
    match last_before(table, key.trim_matches(['"', '\'']), place) {
        Some(first) => problem.also(first, say::StandsFirst),
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
                problems.push(too_many(place, true, items.len()));
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
                problems.push(too_many(place, false, table.entries.len()));
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

fn too_many(place: Place, is_list: bool, found: usize) -> Problem {
    let title = say::TooMany { count: &Number::written(found.to_string()), is_list };
    Problem::new(&ParameterPath::root(), place, title)
        .expected(say::AtMost { most: &ENTRIES.to_string() })
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
