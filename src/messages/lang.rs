//! The languages, and how to know which is spoken.

use std::ffi::OsString;

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

    /// The language to begin with, before the command line is understood, because its help is written in that: `--lang`
    /// where it is well-formed, else the locale, else English.
    pub fn at_start(arguments: impl IntoIterator<Item = OsString>, locale: Option<&str>) -> Lang {
        let asked = asked(arguments.into_iter()).and_then(|asked| Lang::of(&asked));
        asked.or_else(|| locale.and_then(Lang::of)).unwrap_or_default()
    }
}

/// What stands behind `--lang`, before a `--` that ends the options.
fn asked(mut arguments: impl Iterator<Item = OsString>) -> Option<String> {
    while let Some(argument) = arguments.next() {
        let argument = argument.to_str().unwrap_or_default();
        match argument.strip_prefix("--lang") {
            Some("") => return arguments.next()?.into_string().ok(),
            Some(value) if value.starts_with('=') => return Some(value[1..].to_owned()),
            _ if argument == "--" => return None,
            _ => {}
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    fn started(arguments: &[&str], locale: Option<&str>) -> Lang {
        Lang::at_start(arguments.iter().map(OsString::from), locale)
    }

    #[test]
    fn the_command_line_goes_before_the_locale() {
        assert_eq!(started(&["voronka", "--lang", "ru", "--help"], Some("en-US")), Lang::Ru);
        assert_eq!(started(&["voronka", "forecast", "--lang=en"], Some("ru-RU")), Lang::En);
        assert_eq!(started(&["voronka", "--", "--lang=en"], Some("ru-RU")), Lang::Ru);
    }

    #[test]
    fn what_is_not_spoken_is_english() {
        assert_eq!(started(&["voronka"], Some("ru_RU.UTF-8")), Lang::Ru);
        for locale in [None, Some("C"), Some("de-DE"), Some(""), Some("rup")] {
            assert_eq!(started(&["voronka", "--lang", "xx"], locale), Lang::En);
        }
    }
}
