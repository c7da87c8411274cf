//! All problems of a scenario, in the order of the file, with the texts that they point into.

mod excerpt;

use super::place::{Place, Source, Sources};
use super::problem::{Problem, quoted};
use crate::messages::{Both, Lang, messages, told};
use std::collections::BTreeSet;
use std::fmt;

messages!(say, "language/problems");

/// Most problems that are shown at once.
const SHOWN: usize = 50;

/// The problems of a scenario in file order, with the texts that they point into.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Problems {
    sources: Sources,
    list: Vec<Problem>,
    lang: Option<Lang>,
}

impl Problems {
    /// Puts `list` in file order.
    pub fn new(sources: Sources, mut list: Vec<Problem>) -> Problems {
        list.sort_by_key(|problem| problem.place);
        let mut seen = BTreeSet::new();
        list.retain(|problem| seen.insert((problem.place, problem.title.of(Lang::En).to_owned())));
        Problems { sources, list, lang: None }
    }

    /// The same of a scenario that states its language.
    pub fn in_language(self, lang: Option<Lang>) -> Problems {
        Problems { lang, ..self }
    }

    /// The language that the scenario states, as far as it could be read.
    pub fn lang(&self) -> Option<Lang> {
        self.lang
    }

    /// The problems.
    pub fn list(&self) -> &[Problem] {
        &self.list
    }

    /// The same with another name for the arguments `path=value` after the first `known`.
    pub fn naming_arguments(mut self, known: usize, name: &str) -> Problems {
        let arguments = self.sources.iter_mut().skip(1 + known);
        for source in arguments.filter(|source| source.name.of(Lang::En).starts_with("--set")) {
            source.name = Both::from(name.to_owned());
        }
        self
    }

    /// The same with another name for the argument that names the variant.
    pub fn naming_variant(mut self, name: &str) -> Problems {
        for source in
            self.sources.iter_mut().filter(|source| source.name.of(Lang::En) == "--variant")
        {
            source.name = Both::from(name.to_owned());
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
            title: Both::new(&say::OfVariant { name: &quoted(name), title: &problem.title }),
            ..problem.clone()
        };
        let list = self.list.iter().filter(|problem| !is_known(problem)).map(titled).collect();
        Problems { sources: self.sources.clone(), list, lang: self.lang }
    }

    /// English name, line (from 1) and column (from 1) of a problem.
    pub fn position(&self, problem: &Problem) -> (&str, usize, usize) {
        let source = self.source(problem.place);
        let (line, column) = excerpt::line_and_column(&source.text, problem.place.start as usize);
        (source.name.of(Lang::En), line, column)
    }

    /// All problems as text in a language, with terminal colours if `coloured`.
    pub fn render(&self, lang: Lang, coloured: bool) -> String {
        let shown = self.list.iter().take(SHOWN);
        let mut parts: Vec<String> =
            shown.map(|problem| self.show(problem, lang, coloured)).collect();
        if self.list.len() > SHOWN {
            let more = (self.list.len() - SHOWN).to_string();
            parts.push(told(&say::More { more: &more }, lang) + "\n");
        }
        parts.join("\n")
    }

    fn show(&self, problem: &Problem, lang: Lang, coloured: bool) -> String {
        excerpt::show(problem, &self.sources, lang, coloured)
    }

    fn source(&self, place: Place) -> &Source {
        &self.sources[usize::from(place.source)]
    }
}

/// In English.
impl fmt::Display for Problems {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.render(Lang::En, false))
    }
}

impl std::error::Error for Problems {}
