//! Syntax errors in plain words.

use crate::language::path::ParameterPath;
use crate::language::place::Place;
use crate::language::problem::{Problem, quoted};
use crate::language::written::{comma_help, dotted_date};
use std::collections::BTreeSet;

/// Title of a problem with a key that its table has already.
pub const TWICE: &str = "the same key stands here twice";

/// What the parser says (how its messages start), what we say, what was expected, what helps.
const WORDS: &[(&[&str], &str, &str, &str)] = &[
    (
        &["duplicate key"],
        TWICE,
        "expected each key once in its table",
        "keep one of the two lines; several stages, reps or deals are written as [[stages]], each with its own header",
    ),
    (&[BARE], "a text without quotes", "", ""),
    (
        &["missing opening quote"],
        "a text without its opening quote",
        "expected a \" before the text",
        "",
    ),
    (&["invalid basic string"], "a text that does not end", "expected a closing \"", ""),
    (&["invalid literal string"], "a text that does not end", "expected a closing '", ""),
    (&["invalid multi-line"], "a text that does not end", "expected its closing quotes", ""),
    (&["unclosed array table"], "a header that does not end", "expected ]]", ""),
    (&["unclosed table"], "a header that does not end", "expected ]", ""),
    (&["unclosed array"], "a list that does not end", "expected ]", ""),
    (&["unclosed inline table"], "a table that does not end", "expected }", ""),
    (
        &["key with no value", "missing assignment"],
        "a key without a value",
        "expected `= value` after the key",
        "",
    ),
    (&["missing value"], "a key without a value", "expected a value after `=`", ""),
    (
        &["missing comma"],
        "two entries without a comma",
        "expected a comma before this entry, or ] at the end of the list above",
        "",
    ),
    (&["extra comma"], "one comma too many", "expected an entry here, or no comma", ""),
    (
        &["extra `=`", "extra assignment"],
        "one = too many",
        "expected one `=` between key and value",
        "",
    ),
    (
        &[EXTENDS],
        "a table opened on something that is no table",
        "expected a new name here, or change the line that gave it a value",
        "",
    ),
    (
        &["invalid unquoted key"],
        "a key with letters that need quotes",
        "expected Latin letters, digits, _ or -, or the key in quotes",
        "",
    ),
    (
        &["unexpected leading zero"],
        "a number that starts with 0",
        "expected the number without its leading zero",
        "",
    ),
    (&["cannot recurse"], "tables nested too deep", "expected fewer levels", ""),
    (&["recursion limit"], "a dotted key with too many dots", "expected fewer levels", ""),
    (
        &["invalid time", "invalid date"],
        "neither a date nor a text",
        "expected a date (2027-01-31) or a text in quotes",
        "",
    ),
    (
        &["invalid float", "invalid integer"],
        "neither a number nor a text",
        "expected a number, or a text in quotes",
        "",
    ),
    (&["value is out of range"], "no such date", "expected a day that the month has", ""),
];

/// Messages that need a look at what stands there.
const BARE: &str = "string values must be quoted";
const EXTENDS: &str = "cannot extend value";

/// The parser's `error` about `text`, which stands `offset` bytes into its source.
pub fn syntax_problem(text: &str, source: u16, offset: usize, error: &toml::de::Error) -> Problem {
    let span = within(text, error.span().unwrap_or(text.len()..text.len()));
    let found = text.get(span.clone()).unwrap_or("").trim();
    let place = Place::new(source, span.clone()).moved(offset);
    let message = error.message();
    let known =
        WORDS.iter().find(|(starts, ..)| starts.iter().any(|start| message.starts_with(start)));
    if let Some(comma) = with_comma(text, source, offset, span.start) {
        return comma;
    }
    let (title, expected, help) = match known {
        Some(_) if is_day(found) => ("no such date", NO_DAY.to_owned(), ""),
        Some((_, title, ..)) if *title == TWICE && is_header(text, span.start) => {
            (TABLE_TWICE, "expected each table once".to_owned(), ONE_HEADER)
        }
        Some(_) if let Some(date) = dotted_date(value_around(text, span.start)) => {
            ("a date written with dots", format!("expected year, month, day: {date}"), "")
        }
        Some(([EXTENDS], title, ..)) if found == "start" => (*title, START.to_owned(), ""),
        Some(([BARE], title, ..)) => match bare_text(found) {
            "" => ("a key without a value", "expected a value after `=`".to_owned(), ""),
            text if text.starts_with(CURLY) => {
                let inner = text.trim_matches(CURLY);
                (CURLED, format!("expected straight ones: {}", quoted(inner)), CURLED_HELP)
            }
            text => (*title, format!("{UNQUOTED}: {}", quoted(text)), ""),
        },
        Some((_, title, expected, help)) => (*title, (*expected).to_owned(), *help),
        None => ("not written as TOML", format!("here: {message}"), ""),
    };
    Problem::new(&ParameterPath::root(), place, title).expected(expected).help(help)
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
    let problem = Problem::new(&ParameterPath::root(), place, "a number with a comma");
    Some(
        problem
            .expected("expected a point before decimals, and nothing between thousands")
            .help(help),
    )
}

const NO_DAY: &str = "expected a day that the calendar has";
const START: &str = "expected [[deals]]: deals open at the start stand under that name";
const UNQUOTED: &str = "expected a number, a date or a text in quotes";

/// Quotation marks that word processors put in place of the straight ones.
const CURLY: [char; 8] = ['“', '”', '„', '‟', '«', '»', '‘', '’'];
const CURLED: &str = "a text in typographic quotes";
const CURLED_HELP: &str = "write the file in a text editor: word processors change the quotes";

/// Title of a problem with a table that the file has already.
pub const TABLE_TWICE: &str = "the same table stands here twice";
const ONE_HEADER: &str = "put all its keys below one header, or give one of the two another name; several stages, reps or deals are written as [[stages]], each with its own header";

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
