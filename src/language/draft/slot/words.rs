//! Texts, choices and names.

use super::Slot;
use super::say::{DidYouMean, Is};
use crate::language::document::{Node, Value};
use crate::language::place::Place;
use crate::language::problem::{Problem, names, nearest, quoted};
use crate::language::written::Complaint;
use crate::language::{Kind, Thing};
use crate::messages::{Both, Say, messages};

messages!(say, "language/draft/slot/words");

impl<'a> Slot<'a> {
    /// A text.
    pub fn text(&self) -> Option<String> {
        match &self.node.value {
            Value::Text(text) if text.len() <= 1000 => Some(text.clone()),
            Value::Text(_) => {
                self.wrong(Complaint::new(say::IsTooLong, say::AtMostLetters));
                None
            }
            _ => {
                self.wrong_kind(say::ATextInQuotes { doc: self.doc });
                None
            }
        }
    }

    /// true or false.
    pub fn flag(&self) -> Option<bool> {
        if let Value::Flag(flag) = self.node.value {
            return Some(flag);
        }
        self.wrong_kind(say::TrueOrFalse { doc: self.doc });
        None
    }

    /// One of the words of its choice.
    pub fn choice(&self) -> Option<&'static str> {
        let Kind::Choice(words) = self.kind else { return None };
        self.word(&self.node, words)
    }

    /// Some of the words of its choice.
    pub fn choices(&self) -> Vec<&'static str> {
        let Kind::Choices(words) = self.kind else { return Vec::new() };
        let chosen = self.texts(say::AListOf { words: &names(words.iter().copied()) });
        chosen.into_iter().filter_map(|node| self.word(node, words)).collect()
    }

    fn word(&self, node: &Node, words: &'static [&'static str]) -> Option<&'static str> {
        let said = node.as_text().unwrap_or("");
        let found = words.iter().find(|word| **word == said);
        if found.is_none() {
            let said = node
                .as_text()
                .map_or(Both::new(&node.value.is()), |text| Both::new(&Is { what: &quoted(text) }));
            let near = node.as_text().and_then(|text| nearest(text, words.iter().copied()));
            let help = near.map(|near| Both::new(&DidYouMean { name: &quoted(near) }));
            let expected = say::OneOf { words: &names(words.iter().copied()), doc: self.doc };
            let complaint = Complaint::new(said, expected).help(help.unwrap_or_default());
            self.wrong_at(node.place, complaint);
        }
        found.copied()
    }

    /// The entries of a list of texts; a single text is a list of one.
    pub(super) fn texts(&self, expected: impl Say) -> Vec<&Node> {
        match &self.node.value {
            Value::Text(_) => vec![self.node.as_ref()],
            Value::List(list) => list.iter().collect(),
            _ => {
                self.wrong_kind(expected);
                Vec::new()
            }
        }
    }

    /// Index of the thing that it names.
    pub fn name(&self) -> Option<usize> {
        let Kind::NameOf(thing) = self.kind else { return None };
        self.resolve(thing, &self.node)
    }

    /// Flags of the things that it names, one a thing.
    pub fn names(&self) -> Vec<bool> {
        let Kind::NamesOf(thing) = self.kind else { return Vec::new() };
        let mut named = vec![false; self.notes.names.of(thing).len()];
        for node in self.texts(say::AListOfNames { doc: self.doc }) {
            if let Some(index) = self.resolve(thing, node) {
                named[index] = true;
            }
        }
        named
    }

    fn resolve(&self, thing: Thing, node: &Node) -> Option<usize> {
        let Some(name) = node.as_text() else {
            let expected = say::NameInQuotes { thing };
            self.wrong_at(node.place, Complaint::new(node.value.is(), expected));
            return None;
        };
        self.find(thing, name, node.place)
    }

    /// Index of a thing by its name, noted if there is none.
    pub fn find(&self, thing: Thing, name: &str, place: Place) -> Option<usize> {
        let known = self.notes.names.of(thing);
        let index = self.notes.names.index(thing, name);
        // A name that could not be read may have been this one.
        let is_known = thing != Thing::Region || self.notes.unread().has(&["segments.*.region"]);
        if index.is_none() && is_known {
            let near = nearest(name, known.iter().map(String::as_str));
            let title = self.label_of(&say::NoSuch { thing, name: &quoted(name) });
            let expected = match near {
                Some(near) => Both::new(&DidYouMean { name: &quoted(near) }),
                None if known.is_empty() => Both::new(&say::HasNone { thing }),
                None if known.iter().all(|other| *other == known[0]) => {
                    Both::new(&say::ExpectedName { name: &quoted(&known[0]) })
                }
                None => {
                    let names = names(known.iter().map(String::as_str));
                    Both::new(&say::ExpectedOneOf { names: &names })
                }
            };
            self.notes.note(Problem::new(&self.path(), place, title).expected(expected));
        }
        index
    }
}
