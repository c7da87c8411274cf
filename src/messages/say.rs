//! What can be said in every language.

use super::Lang;

/// Something that reads in every language: a message of the catalogue, or a text that is the same in all.
pub trait Say {
    /// Writes it at the end of a text.
    fn say(&self, lang: Lang, out: &mut String);
}

/// What is said, in a language.
pub fn told(what: &dyn Say, lang: Lang) -> String {
    let mut out = String::new();
    what.say(lang, &mut out);
    out
}

impl Say for str {
    fn say(&self, _: Lang, out: &mut String) {
        out.push_str(self);
    }
}

impl Say for String {
    fn say(&self, _: Lang, out: &mut String) {
        out.push_str(self);
    }
}

impl<T: Say + ?Sized> Say for &T {
    fn say(&self, lang: Lang, out: &mut String) {
        (*self).say(lang, out);
    }
}

/// A text without arguments.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Text {
    /// In English.
    pub en: &'static str,
    /// In Russian.
    pub ru: &'static str,
}

impl Text {
    /// It, in a language.
    pub const fn of(&self, lang: Lang) -> &'static str {
        match lang {
            Lang::En => self.en,
            Lang::Ru => self.ru,
        }
    }
}

impl Say for Text {
    fn say(&self, lang: Lang, out: &mut String) {
        out.push_str(self.of(lang));
    }
}

/// A message that was said in every language, and owns it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Both([String; 2]);

impl Both {
    /// What is said, in every language: for what is found out where nobody knows yet who will read it.
    pub fn new(what: &dyn Say) -> Both {
        Both(Lang::ALL.map(|lang| told(what, lang)))
    }

    /// It, in a language.
    pub fn of(&self, lang: Lang) -> &str {
        &self.0[lang as usize]
    }

    /// A text made for each language.
    pub fn each(make: impl Fn(Lang) -> String) -> Both {
        Both(Lang::ALL.map(make))
    }
}

impl Say for Both {
    fn say(&self, lang: Lang, out: &mut String) {
        out.push_str(self.of(lang));
    }
}

impl From<String> for Both {
    /// A text that is the same in every language.
    fn from(text: String) -> Both {
        Both::each(|_| text.clone())
    }
}

impl std::fmt::Display for Both {
    /// In English, as errors of libraries are.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.of(Lang::En))
    }
}

impl std::error::Error for Both {}

/// What stands before the last of several things.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Joint {
    /// And.
    And,
    /// Or.
    Or,
}

/// Writes things in a row: `a`, `a and b`, `a, b and c`.
pub fn list(things: &[String], joint: Joint, lang: Lang, out: &mut String) {
    let joint = match (lang, joint) {
        (Lang::En, Joint::And) => " and ",
        (Lang::En, Joint::Or) => " or ",
        (Lang::Ru, Joint::And) => " и ",
        (Lang::Ru, Joint::Or) => " или ",
    };
    for (place, thing) in things.iter().enumerate() {
        match things.len() - place {
            _ if place == 0 => {}
            1 => out.push_str(joint),
            _ => out.push_str(", "),
        }
        out.push_str(thing);
    }
}

/// A large letter at a place of a text, if one stands there.
pub fn capitalise(text: &mut String, at: usize) {
    let Some(first) = text[at..].chars().next() else { return };
    let large: String = first.to_uppercase().collect();
    text.replace_range(at..at + first.len_utf8(), &large);
}

/// The English article before a name that stands at a place of a text: `a rep`, `an account`, `an SDR`.
pub fn with_article(text: &mut String, at: usize) {
    let name = &text[at..];
    let first = name.chars().next().unwrap_or('x');
    let lower = name.to_lowercase();
    let is_spelt = first.is_uppercase() && name.chars().nth(1).is_some_and(char::is_uppercase);
    let sounds_as_you = ["uni", "use", "usu", "eu"].iter().any(|start| lower.starts_with(start));
    let is_vowel = match is_spelt {
        true => "AEFHILMNORSX".contains(first),
        false => "aeiouAEIOU".contains(first) && !sounds_as_you,
    };
    text.insert_str(at, if is_vowel { "an " } else { "a " });
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn things_stand_in_a_row() {
        let row = |count: usize, lang| {
            let things = ["a", "b", "c"].map(String::from);
            let mut out = String::new();
            list(&things[..count], Joint::And, lang, &mut out);
            out
        };
        assert_eq!(row(0, Lang::En), "");
        assert_eq!(row(1, Lang::En), "a");
        assert_eq!(row(2, Lang::Ru), "a и b");
        assert_eq!(row(3, Lang::En), "a, b and c");
    }

    #[test]
    fn a_name_has_the_article_that_it_is_spoken_with() {
        for told in ["a rep", "an account", "an SDR", "a BDR", "a user guide", "a менеджер"]
        {
            let (_, name) = told.split_once(' ').expect("an article and a name");
            let mut text = name.to_owned();
            with_article(&mut text, 0);
            assert_eq!(text, told);
        }
    }

    #[test]
    fn letters_of_both_alphabets_become_large() {
        for (text, large) in
            [("прибыль", "Прибыль"), ("profit", "Profit"), ("", ""), ("`x`", "`x`")]
        {
            let mut text = text.to_owned();
            capitalise(&mut text, 0);
            assert_eq!(text, large);
        }
    }
}
