//! What is wrong with a scenario, shown where it is wrong.
//!
//! A problem points at the line to change, says what was expected there and, where it can, what to
//! write instead. All problems of a file are collected and shown in the order of the file.

mod excerpt;

use super::path::ParameterPath;
use super::place::{Place, Source, Sources};
use std::collections::BTreeSet;
use std::fmt;

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
    pub fn word(self) -> &'static str {
        match self {
            Severity::Error => "error",
            Severity::Warning => "warning",
        }
    }
}

/// One thing that is wrong, or doubtful.
#[derive(Clone, Debug, PartialEq)]
pub struct Problem {
    /// Whether it stops the run.
    pub severity: Severity,
    /// Where in the department and what was found: `stage "proposal": touches below 1`.
    pub title: String,
    /// Path of the parameter to change.
    pub path: ParameterPath,
    /// Where to change it.
    pub place: Place,
    /// What was expected there.
    pub expected: String,
    /// Another line that the problem hangs on.
    pub also: Option<(Place, String)>,
    /// What to write instead, or how to think of it.
    pub help: Option<String>,
}

impl Problem {
    /// An error at `place`.
    pub fn new(path: &ParameterPath, place: Place, title: impl Into<String>) -> Problem {
        Problem {
            severity: Severity::Error,
            title: title.into(),
            path: path.clone(),
            place,
            expected: String::new(),
            also: None,
            help: None,
        }
    }

    /// Says what was expected.
    pub fn expected(mut self, expected: impl Into<String>) -> Problem {
        self.expected = expected.into();
        self
    }

    /// Says what to write instead. An empty text says nothing.
    pub fn help(mut self, help: impl Into<String>) -> Problem {
        self.help = Some(help.into()).filter(|help| !help.is_empty());
        self
    }

    /// Quotes another line.
    pub fn also(mut self, place: Place, label: impl Into<String>) -> Problem {
        self.also = Some((place, label.into()));
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

/// Most problems that are shown at once.
const SHOWN: usize = 50;

/// The problems of a scenario in file order, with the texts that they point into.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Problems {
    sources: Sources,
    list: Vec<Problem>,
}

impl Problems {
    /// Puts `list` in file order.
    pub fn new(sources: Sources, mut list: Vec<Problem>) -> Problems {
        list.sort_by_key(|problem| problem.place);
        let mut seen = BTreeSet::new();
        list.retain(|problem| seen.insert((problem.place, problem.title.clone())));
        Problems { sources, list }
    }

    /// The problems.
    pub fn list(&self) -> &[Problem] {
        &self.list
    }

    /// The same with another name for the arguments `path=value` after the first `known`.
    pub fn naming_arguments(mut self, known: usize, name: &str) -> Problems {
        let arguments = self.sources.iter_mut().skip(1 + known);
        for source in arguments.filter(|source| source.name.starts_with("--set")) {
            source.name = name.to_owned();
        }
        self
    }

    /// The same with another name for the argument that names the variant.
    pub fn naming_variant(mut self, name: &str) -> Problems {
        for source in self.sources.iter_mut().filter(|source| source.name == "--variant") {
            source.name = name.to_owned();
        }
        self
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.list.is_empty()
    }

    /// Those that `other` does not have, each said to be of the variant `name`.
    pub fn of_variant_beyond(&self, name: &str, other: &Problems) -> Problems {
        let is_known = |problem: &Problem| {
            other.list.iter().any(|old| (old.place, &old.title) == (problem.place, &problem.title))
        };
        let titled = |problem: &Problem| Problem {
            title: format!("variant {}: {}", quoted(name), problem.title),
            ..problem.clone()
        };
        let list = self.list.iter().filter(|problem| !is_known(problem)).map(titled).collect();
        Problems { sources: self.sources.clone(), list }
    }

    /// Name, line (from 1) and column (from 1) of a problem.
    pub fn position(&self, problem: &Problem) -> (&str, usize, usize) {
        let source = self.source(problem.place);
        let (line, column) = excerpt::line_and_column(&source.text, problem.place.start as usize);
        (&source.name, line, column)
    }

    /// All problems as text, with terminal colours if `coloured`.
    pub fn render(&self, coloured: bool) -> String {
        let shown = self.list.iter().take(SHOWN);
        let mut parts: Vec<String> = shown.map(|problem| self.show(problem, coloured)).collect();
        if self.list.len() > SHOWN {
            parts.push(format!("and {} more\n", self.list.len() - SHOWN));
        }
        parts.join("\n")
    }

    fn show(&self, problem: &Problem, coloured: bool) -> String {
        excerpt::show(problem, &self.sources, coloured)
    }

    fn source(&self, place: Place) -> &Source {
        &self.sources[usize::from(place.source)]
    }
}

impl fmt::Display for Problems {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.render(false))
    }
}

impl std::error::Error for Problems {}

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
pub fn names<'a>(names: impl IntoIterator<Item = &'a str>) -> String {
    let mut seen = BTreeSet::new();
    let all = names.into_iter().filter(|name| seen.insert(*name));
    let all: Vec<String> = all.map(quoted).collect();
    let shown = all.iter().take(12).cloned().collect::<Vec<_>>().join(", ");
    match all.len() {
        0..=12 => shown,
        more => format!("{shown} and {} more", more - 12),
    }
}
