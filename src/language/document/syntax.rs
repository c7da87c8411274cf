//! Syntax errors in plain words.

use crate::language::path::ParameterPath;
use crate::language::place::Place;
use crate::language::problem::{Problem, quoted};
use crate::language::written::{comma_help, dotted_date};
use crate::messages::{Both, messages};
use std::collections::BTreeSet;

messages!(say, "language/document/syntax");

/// What is wrong, as far as its words go.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Fault {
    Twice,
    TableTwice,
    Unquoted,
    Unopened,
    OpenText,
    OpenLiteral,
    OpenLongText,
    OpenListHeader,
    OpenHeader,
    OpenList,
    OpenTable,
    NoAssignment,
    NoValue,
    NoComma,
    ExtraComma,
    ExtraEquals,
    Extends,
    BadKey,
    LeadingZero,
    TooDeep,
    TooManyDots,
    NoDate,
    DottedDate,
    NoNumber,
    NoSuchDate,
    NoSuchDay,
    Comma,
    Curled,
    Unknown,
}

/// What the parser says (how its messages start), and what it means.
const FAULTS: &[(&str, Fault)] = &[
    ("duplicate key", Fault::Twice),
    ("string values must be quoted", Fault::Unquoted),
    ("missing opening quote", Fault::Unopened),
    ("invalid basic string", Fault::OpenText),
    ("invalid literal string", Fault::OpenLiteral),
    ("invalid multi-line", Fault::OpenLongText),
    ("unclosed array table", Fault::OpenListHeader),
    ("unclosed table", Fault::OpenHeader),
    ("unclosed array", Fault::OpenList),
    ("unclosed inline table", Fault::OpenTable),
    ("key with no value", Fault::NoAssignment),
    ("missing assignment", Fault::NoAssignment),
    ("missing value", Fault::NoValue),
    ("missing comma", Fault::NoComma),
    ("extra comma", Fault::ExtraComma),
    ("extra `=`", Fault::ExtraEquals),
    ("extra assignment", Fault::ExtraEquals),
    ("cannot extend value", Fault::Extends),
    ("invalid unquoted key", Fault::BadKey),
    ("unexpected leading zero", Fault::LeadingZero),
    ("cannot recurse", Fault::TooDeep),
    ("recursion limit", Fault::TooManyDots),
    ("invalid time", Fault::NoDate),
    ("invalid date", Fault::NoDate),
    ("invalid float", Fault::NoNumber),
    ("invalid integer", Fault::NoNumber),
    ("value is out of range", Fault::NoSuchDate),
];

/// Whether a problem is that of a key that its table has already.
pub fn is_key_twice(problem: &Problem) -> bool {
    problem.title == Both::new(&say::Title { fault: Fault::Twice })
}

/// Whether a problem is that of a table that the file has already.
pub fn is_table_twice(problem: &Problem) -> bool {
    problem.title == Both::new(&say::Title { fault: Fault::TableTwice })
}

/// The parser's `error` about `text`, which stands `offset` bytes into its source.
pub fn syntax_problem(text: &str, source: u16, offset: usize, error: &toml::de::Error) -> Problem {
    let span = within(text, error.span().unwrap_or(text.len()..text.len()));
    let found = text.get(span.clone()).unwrap_or("").trim();
    let place = Place::new(source, span.clone()).moved(offset);
    let message = error.message();
    let known = FAULTS.iter().find(|(start, _)| message.starts_with(start));
    if let Some(comma) = with_comma(text, source, offset, span.start) {
        return comma;
    }
    let plain = |fault| (fault, Both::new(&say::Expected { fault }));
    let (fault, expected) = match known.map(|(_, fault)| *fault) {
        Some(_) if is_day(found) => plain(Fault::NoSuchDay),
        Some(Fault::Twice) if is_header(text, span.start) => plain(Fault::TableTwice),
        Some(_) if let Some(date) = dotted_date(value_around(text, span.start)) => {
            (Fault::DottedDate, Both::new(&say::YearMonthDay { date: &date.to_string() }))
        }
        Some(Fault::Extends) if found == "start" => {
            (Fault::Extends, Both::new(&say::DealsAtTheStart))
        }
        Some(Fault::Unquoted) => match bare_text(found) {
            "" => plain(Fault::NoValue),
            text if text.starts_with(CURLY) => {
                let inner = quoted(text.trim_matches(CURLY));
                (Fault::Curled, Both::new(&say::StraightOnes { text: &inner }))
            }
            text => (Fault::Unquoted, Both::new(&say::InQuotes { text: &quoted(text) })),
        },
        Some(fault) => plain(fault),
        None => (Fault::Unknown, Both::new(&say::Here { message: &message })),
    };
    Problem::new(&ParameterPath::root(), place, say::Title { fault })
        .expected(expected)
        .help(say::Help { fault })
}

/// A number with commas on the line of `at`, which stands `offset` bytes into its source.
fn with_comma(text: &str, source: u16, offset: usize, at: usize) -> Option<Problem> {
    let value = value_around(text, at);
    let is_plain = |c: char| c.is_ascii_digit() || "+-.,".contains(c);
    if !value.contains(',') || !value.starts_with(|c: char| c.is_ascii_digit() || c == '-') {
        return None;
    }
    let numeral = value.split(|c: char| !is_plain(c)).next().unwrap_or("");
    let rest = value[numeral.len()..].trim();
    let help = comma_help(numeral, rest)?;
    let start = value.as_ptr() as usize - text.as_ptr() as usize;
    let place = Place::new(source, start..start + value.len()).moved(offset);
    let fault = Fault::Comma;
    let problem = Problem::new(&ParameterPath::root(), place, say::Title { fault });
    Some(problem.expected(say::Expected { fault }).help(help))
}

/// Quotation marks that word processors put in place of the straight ones.
const CURLY: [char; 8] = ['“', '”', '„', '‟', '«', '»', '‘', '’'];

/// Whether what stands at `at` is part of a header in brackets.
fn is_header(text: &str, at: usize) -> bool {
    let before = text.get(..at).unwrap_or("");
    before.lines().next_back().is_some_and(|line| line.trim_start().starts_with('['))
        && !before.ends_with('\n')
}

/// The value on the line of `at`, without a comment.
fn value_around(text: &str, at: usize) -> &str {
    let start = text.get(..at).and_then(|before| before.rfind('\n')).map_or(0, |end| end + 1);
    let line = text.get(start..).unwrap_or("").lines().next().unwrap_or("");
    let value = line.split_once('=').map_or(line, |(_, value)| value);
    value.split('#').next().unwrap_or("").trim()
}

/// Whether a text looks like a date.
fn is_day(found: &str) -> bool {
    let shape: String = found.chars().map(|c| if c.is_ascii_digit() { '0' } else { c }).collect();
    shape == "0000-00-00"
}

/// A text without quotes, up to the end of its line or a comment.
fn bare_text(found: &str) -> &str {
    found.split(['#', '\n']).next().unwrap_or("").trim().trim_matches('"')
}

/// The first problem of each line: what follows it there is mostly its echo.
pub fn first_of_each_line(text: &str, problems: Vec<Problem>) -> Vec<Problem> {
    let line = |problem: &Problem| {
        let start = (problem.place.start as usize).min(text.len());
        text.as_bytes()[..start].iter().filter(|byte| **byte == b'\n').count()
    };
    let mut seen = BTreeSet::new();
    problems.into_iter().filter(|problem| seen.insert(line(problem))).collect()
}

/// The span cut to whole characters inside the text, an empty one put on the last character before.
fn within(text: &str, span: std::ops::Range<usize>) -> std::ops::Range<usize> {
    let whole = |mut at: usize| {
        at = at.min(text.len());
        while !text.is_char_boundary(at) {
            at -= 1;
        }
        at
    };
    let start = whole(span.start);
    start..whole(span.end).max(start)
}
