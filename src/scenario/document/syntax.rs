//! Syntax errors in plain words.

use crate::scenario::path::ParameterPath;
use crate::scenario::place::Place;
use crate::scenario::problem::{Problem, quoted};

/// What the parser says (how its message starts), what we say, what was expected, what helps.
const WORDS: &[(&str, &str, &str, &str)] = &[
    (
        "duplicate key",
        "the same key stands here twice",
        "expected each key once in its table",
        "keep one of the two lines; several stages, reps or deals are written as [[stages]], each with its own header",
    ),
    ("string values must be quoted", "a text without quotes", "", ""),
    (
        "missing opening quote",
        "a text without its opening quote",
        "expected a \" before the text",
        "",
    ),
    ("invalid basic string", "a text that does not end", "expected a closing \"", ""),
    ("invalid literal string", "a text that does not end", "expected a closing '", ""),
    ("invalid multi-line", "a text that does not end", "expected its closing quotes", ""),
    ("unclosed array table", "a header that does not end", "expected ]]", ""),
    ("unclosed table", "a header that does not end", "expected ]", ""),
    ("unclosed array", "a list that does not end", "expected ]", ""),
    ("unclosed inline table", "a table that does not end", "expected }", ""),
    ("key with no value", "a key without a value", "expected `= value` after the key", ""),
    ("missing value", "a key without a value", "expected a value after `=`", ""),
    ("missing assignment", "a key without a value", "expected `= value` after the key", ""),
    ("missing comma", "two entries without a comma", "expected a comma before this entry", ""),
    ("extra comma", "one comma too many", "expected an entry here, or no comma", ""),
    ("extra `=`", "one = too many", "expected one `=` between key and value", ""),
    ("extra assignment", "one = too many", "expected one `=` between key and value", ""),
    (
        "cannot extend value",
        "a table opened on something that is no table",
        "expected a new name here, or change the line that gave it a value",
        "",
    ),
    (
        "invalid unquoted key",
        "a key with letters that need quotes",
        "expected Latin letters, digits, _ or -, or the key in quotes",
        "",
    ),
    (
        "unexpected leading zero",
        "a number that starts with 0",
        "expected the number without its leading zero",
        "",
    ),
    ("cannot recurse", "tables nested too deep", "expected fewer levels", ""),
    ("recursion limit", "a dotted key with too many dots", "expected fewer levels", ""),
    (
        "invalid time",
        "neither a date nor a text",
        "expected a date (2027-01-31) or a text in quotes",
        "",
    ),
    (
        "invalid date",
        "neither a date nor a text",
        "expected a date (2027-01-31) or a text in quotes",
        "",
    ),
    ("invalid float", "neither a number nor a text", "expected a number, or a text in quotes", ""),
    (
        "invalid integer",
        "neither a number nor a text",
        "expected a number, or a text in quotes",
        "",
    ),
    ("value is out of range", "no such date", "expected a day that the month has", ""),
];

/// The parser's `error` about `text`, which stands `offset` bytes into its source.
pub fn syntax_problem(text: &str, source: u16, offset: usize, error: &toml::de::Error) -> Problem {
    let span = within(text, error.span().unwrap_or(text.len()..text.len()));
    let found = text.get(span.clone()).unwrap_or("").trim();
    let place = Place::new(source, span).moved(offset);
    let message = error.message();
    let known = WORDS.iter().find(|(start, ..)| message.starts_with(start));
    let (title, expected, help) = match known {
        Some(("string values must be quoted", title, ..)) => (*title, unquoted(found), ""),
        Some((_, title, expected, help)) => (*title, (*expected).to_owned(), *help),
        None => ("not written as TOML", format!("here: {message}"), ""),
    };
    Problem::new(&ParameterPath::root(), place, title).expected(expected).help(help)
}

fn unquoted(found: &str) -> String {
    let found = found.split(['#', '\n']).next().unwrap_or("").trim().trim_matches('"');
    match found {
        "" => "expected a value".to_owned(),
        found => format!("expected a number, a date or a text in quotes: {}", quoted(found)),
    }
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
