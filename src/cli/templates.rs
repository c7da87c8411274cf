//! The shipped scenarios, which stand in the program.

use crate::messages::{Lang, messages};

messages!(english, "cli/templates");

/// The department that commands play when no file is named, in the language of the reader.
pub(super) fn quickstart(lang: Lang) -> &'static str {
    TEMPLATES[0].text(lang)
}

/// A shipped scenario.
pub(super) struct Template {
    /// Its name.
    pub name: &'static str,
    en: &'static str,
    ru: Option<&'static str>,
}

impl Template {
    /// Its text, in the language if it is there.
    pub fn text(&self, lang: Lang) -> &'static str {
        match lang {
            Lang::En => self.en,
            Lang::Ru => self.ru.unwrap_or(self.en),
        }
    }

    /// What it asks, in a language; of one that is written in English alone it says so in the others.
    pub fn question(&self, lang: Lang) -> &'static str {
        match english::find(self.name) {
            Some(question) => question.of(lang),
            None => asked(self.text(lang)),
        }
    }
}

/// The question with which a scenario file opens.
fn asked(text: &str) -> &str {
    let line = text.lines().find_map(|line| line.strip_prefix("question = \""));
    line.map_or("", |line| line.trim_end_matches('"'))
}

macro_rules! template {
    ($name:literal) => {
        Template {
            name: $name,
            en: include_str!(concat!("../../scenarios/", $name, ".toml")),
            ru: None,
        }
    };
    ($name:literal, ru) => {
        Template {
            ru: Some(include_str!(concat!("../../scenarios/ru/", $name, ".toml"))),
            ..template!($name)
        }
    };
}

/// The shipped scenarios; the first is the one to begin with.
pub(super) const TEMPLATES: [Template; 10] = [
    template!("quickstart", ru),
    template!("one-week-target", ru),
    template!("double-in-a-year", ru),
    template!("burning-base", ru),
    template!("keep-the-customers", ru),
    template!("twelve-meetings", ru),
    template!("bonus-schemes", ru),
    template!("olist"),
    template!("olist-june"),
    template!("ref8"),
];

/// The shipped scenario whose name is nearest, if one is near enough to be meant.
pub(super) fn nearest(name: &str) -> Option<&'static str> {
    crate::language::problem::nearest(name, TEMPLATES.iter().map(|template| template.name))
}
