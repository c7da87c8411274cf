//! What things are called in messages, in every language: an instance of a table, and what is found in it.

use crate::messages::{Both, Lang, Say, Text, messages};

messages!(texts, "language/called");

/// What the word of a table, or of a thing with a name, reads as: `soft-salary` as `soft salary`, `мягкий оклад`.
pub fn called(word: &'static str) -> Text {
    texts::find(word).unwrap_or(Text { en: word, ru: word })
}

/// What was found, after what it was found in: `stage "proposal": touches below 1`.
pub(super) struct Titled<'a> {
    pub label: &'a Both,
    pub found: &'a dyn Say,
}

impl Say for Titled<'_> {
    fn say(&self, lang: Lang, out: &mut String) {
        let label = self.label.of(lang);
        if !label.is_empty() {
            out.push_str(label);
            out.push_str(": ");
        }
        self.found.say(lang, out);
    }
}

/// One thing beside another: `stage "proposal"`.
pub(super) struct Beside<'a>(pub &'a dyn Say, pub &'a dyn Say);

impl Say for Beside<'_> {
    fn say(&self, lang: Lang, out: &mut String) {
        self.0.say(lang, out);
        out.push(' ');
        self.1.say(lang, out);
    }
}

/// One thing after another: `50% within 14 days, 90% within 60 days`.
pub(super) struct Row(pub Vec<Both>);

impl Say for Row {
    fn say(&self, lang: Lang, out: &mut String) {
        for (place, thing) in self.0.iter().enumerate() {
            if place > 0 {
                out.push_str(", ");
            }
            thing.say(lang, out);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::{SCENARIO, TableSpec, Thing, table_of};
    use super::*;

    #[test]
    fn every_table_and_every_thing_is_called_something() {
        fn walk(spec: &'static TableSpec, words: &mut Vec<&'static str>) {
            words.push(spec.word);
            let inner = spec.fields.iter().filter_map(|field| table_of(field.kind));
            inner.for_each(|inner| walk(inner, words));
        }
        let things =
            [Thing::Segment, Thing::Product, Thing::Region, Thing::Stage, Thing::Role, Thing::Rep];
        let mut words: Vec<&'static str> = things.map(Thing::word).to_vec();
        walk(&SCENARIO, &mut words);
        for word in words {
            let Text { en, ru } = called(word);
            assert_eq!(en.to_lowercase().replace(' ', "-"), word);
            assert_ne!(ru, word);
        }
    }
}
