//! What is wrong with a scenario, shown where it is wrong.
//!
//! A problem points at the line to change, says what was expected there and, where it can, what to
//! write instead. All problems of a file are collected and shown in the order of the file.

use super::path::ParameterPath;
use super::place::Place;
use crate::messages::{Both, Lang, Say, messages, told};
use std::collections::BTreeSet;

messages!(say, "language/problem");

/// Whether a problem stops the run.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, serde::Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Severity {
    /// The scenario cannot be run.
    Error,
    /// The scenario runs, but may not mean what its author meant.
    Warning,
}

impl Severity {
    /// The word in front of the title.
    pub fn word(self, lang: Lang) -> String {
        told(&say::InFront { severity: self }, lang)
    }
}

/// One thing that is wrong, or doubtful.
#[derive(Clone, Debug, PartialEq)]
pub struct Problem {
    /// Whether it stops the run.
    pub severity: Severity,
    /// Where in the department and what was found: `stage "proposal": touches below 1`.
    pub title: Both,
    /// Path of the parameter to change.
    pub path: ParameterPath,
    /// Where to change it.
    pub place: Place,
    /// What was expected there.
    pub expected: Both,
    /// Another line that the problem hangs on.
    pub also: Option<(Place, Both)>,
    /// What to write instead, or how to think of it.
    pub help: Option<Both>,
}

impl Problem {
    /// An error at `place`. It is said in every language at once, since nobody knows yet who will read it; a text that is
    /// no message reads the same in all of them.
    pub fn new(path: &ParameterPath, place: Place, title: impl Say) -> Problem {
        Problem {
            severity: Severity::Error,
            title: Both::new(&title),
            path: path.clone(),
            place,
            expected: Both::default(),
            also: None,
            help: None,
        }
    }

    /// Says what was expected.
    pub fn expected(mut self, expected: impl Say) -> Problem {
        self.expected = Both::new(&expected);
        self
    }

    /// Says what to write instead. An empty text says nothing.
    pub fn help(mut self, help: impl Say) -> Problem {
        self.help = Some(Both::new(&help)).filter(|help| *help != Both::default());
        self
    }

    /// Quotes another line.
    pub fn also(mut self, place: Place, label: impl Say) -> Problem {
        self.also = Some((place, Both::new(&label)));
        self
    }

    /// Whether it stops the run.
    pub fn is_error(&self) -> bool {
        self.severity == Severity::Error
    }

    /// Makes it a warning.
    pub fn warning(mut self) -> Problem {
        self.severity = Severity::Warning;
        self
    }
}

/// The name nearest to `wrong` among `known`, if one is near enough to be meant.
pub fn nearest<'a>(wrong: &str, known: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let wrong = wrong.to_lowercase();
    let score = |name: &str| strsim::jaro_winkler(&wrong, &name.to_lowercase());
    let scored = known.into_iter().map(|name| (score(name), name));
    let near = scored.filter(|(score, _)| *score > 0.75);
    near.max_by(|a, b| a.0.total_cmp(&b.0)).map(|(_, name)| name)
}

/// A text of the user's in quotes, cut to a readable length.
pub fn quoted(text: &str) -> String {
    if text.len() <= 40 && !text.contains(char::is_control) {
        return ["\"", text, "\""].concat();
    }
    let clean = |c: char| if c.is_control() { ' ' } else { c };
    let short: String = text.chars().take(40).map(clean).collect();
    let dots = if text.chars().count() > 40 { "…" } else { "" };
    format!("\"{short}{dots}\"")
}

/// Names in quotes, each once, as a list that ends in "and N more" if it is long.
pub fn names<'a>(names: impl IntoIterator<Item = &'a str>) -> Both {
    let mut seen = BTreeSet::new();
    let all = names.into_iter().filter(|name| seen.insert(*name));
    let all: Vec<String> = all.map(quoted).collect();
    let shown = all.iter().take(12).cloned().collect::<Vec<_>>().join(", ");
    match all.len() {
        0..=12 => Both::new(&shown),
        all => Both::new(&say::AndMore { shown: &shown, more: &(all - 12).to_string() }),
    }
}
