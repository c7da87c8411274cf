//! The languages, and how to know which is spoken.

/// A language in which the program speaks.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Lang {
    /// English.
    #[default]
    En,
    /// Russian.
    Ru,
}

impl Lang {
    /// All of them, in the order of the catalogue.
    pub const ALL: [Lang; 2] = [Lang::En, Lang::Ru];

    /// Its code: `en`, `ru`.
    pub fn code(self) -> &'static str {
        match self {
            Lang::En => "en",
            Lang::Ru => "ru",
        }
    }

    /// The language of a code or a locale: `ru`, `ru-RU`, `ru_RU.UTF-8`.
    pub fn of(locale: &str) -> Option<Lang> {
        let code = locale.split(['-', '_', '.', '@']).next().unwrap_or_default();
        Lang::ALL.into_iter().find(|lang| code.eq_ignore_ascii_case(lang.code()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_not_spoken_is_no_language() {
        assert_eq!(Lang::of("ru_RU.UTF-8"), Some(Lang::Ru));
        assert_eq!(
            ["en-US", "ru-RU", "RU"].map(Lang::of),
            [Lang::En, Lang::Ru, Lang::Ru].map(Some)
        );
        for locale in ["C", "de-DE", "", "rup", "xx"] {
            assert_eq!(Lang::of(locale), None, "{locale}");
        }
    }
}
