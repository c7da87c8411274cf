//! The manual: what `voronka guide` prints, and what the documentation of the library has as pages.

use crate::messages::Lang;

/// A topic of the manual.
#[derive(Clone, Copy, Debug)]
pub struct Topic {
    /// Its name on the command line.
    pub name: &'static str,
    en: &'static str,
    ru: &'static str,
}

impl Topic {
    /// Its page, Markdown.
    pub fn text(self, lang: Lang) -> &'static str {
        match lang {
            Lang::En => self.en,
            Lang::Ru => self.ru,
        }
    }

    /// What it is about: the heading of its page.
    pub fn title(self, lang: Lang) -> &'static str {
        let first = |text: &'static str| text.lines().find_map(|line| line.strip_prefix("# "));
        first(self.text(lang)).unwrap_or(self.name)
    }

    /// The topic with a name.
    pub fn named(name: &str) -> Option<Topic> {
        TOPICS.into_iter().find(|topic| topic.name == name)
    }
}

macro_rules! topics {
    ($($name:ident)*) => {
        /// All topics, in the order in which they are read.
        pub const TOPICS: [Topic; 1 + [$(stringify!($name)),*].len()] = [
            Topic {
                name: "readme",
                en: include_str!("../README.md"),
                ru: include_str!("guide/readme.ru.md"),
            },
            $(Topic {
                name: stringify!($name),
                en: include_str!(concat!("guide/", stringify!($name), ".md")),
                ru: include_str!(concat!("guide/", stringify!($name), ".ru.md")),
            },)*
        ];

        $(
            #[doc = include_str!(concat!("guide/", stringify!($name), ".md"))]
            pub mod $name {}
        )*
    };
}

topics! {
    read scenario hire compare odds levers sweep split handoff pay shipped real sure scripts speed limits
}
