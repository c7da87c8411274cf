//! A number as it is written, and the form of what is counted.

use super::{Lang, Say};

/// Which form of a noun goes with a number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Plural {
    /// 1 менеджер, 21 менеджер; 1 rep.
    One,
    /// 2 менеджера.
    Few,
    /// 5 менеджеров, 12 тыс. менеджеров.
    Many,
    /// 1,5 менеджера; in English whatever is not one.
    Other,
}

/// A number that a sentence tells, written beforehand; what is counted follows what is written: 1 rep, but 1.0 reps. One
/// that is whole and below a million is written alike in all languages.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Number(String);

impl Number {
    /// A number as it is written: `1 240`, `−1`, `1.5`, `1,5`, `12 k`, `4 ± 1`.
    pub fn written(text: impl Into<String>) -> Number {
        Number(text.into())
    }

    /// As it is written.
    pub fn text(&self) -> &str {
        &self.0
    }

    /// The form of what is counted.
    pub fn plural(&self, lang: Lang) -> Plural {
        plural(&self.0, lang)
    }

    /// The form that goes with the number: one and more in English; one, few (and parts), many in Russian.
    pub fn of<'a>(&self, lang: Lang, forms: &[&'a str]) -> &'a str {
        let which = match (lang, self.plural(lang)) {
            (_, Plural::One) => 0,
            (Lang::En, _) | (Lang::Ru, Plural::Few | Plural::Other) => 1,
            (Lang::Ru, Plural::Many) => 2,
        };
        forms.get(which).copied().unwrap_or_default()
    }
}

impl Say for Number {
    fn say(&self, _: Lang, out: &mut String) {
        out.push_str(&self.0);
    }
}

/// The rule of a language, by the digits that are seen. Behind an error bar stands what goes with the number before it.
fn plural(text: &str, lang: Lang) -> Plural {
    let (number, has_bar) = match text.split_once('±') {
        Some((number, _)) => (number, true),
        None => (text, false),
    };
    let digits: String = number.chars().filter(char::is_ascii_digit).collect();
    let is_large = text.chars().any(char::is_alphabetic);
    let is_part = number.contains(['.', ',', '<', '>', '–']) && !is_large;
    let last = |places: usize| digits[digits.len().saturating_sub(places)..].parse::<u32>().ok();
    let (Some(hundred), Some(ten)) = (last(2), last(1)) else { return Plural::Other };
    match lang {
        Lang::En if digits == "1" && !has_bar && !is_large && !is_part => Plural::One,
        Lang::En => Plural::Other,
        Lang::Ru if is_large => Plural::Many,
        Lang::Ru if is_part => Plural::Other,
        Lang::Ru => match (ten, hundred) {
            (_, 11..=14) => Plural::Many,
            // 1 ± 1 менеджера.
            (1, _) if has_bar => Plural::Other,
            (1, _) => Plural::One,
            (2..=4, _) => Plural::Few,
            _ => Plural::Many,
        },
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use intl_pluralrules::{PluralCategory, PluralRuleType, PluralRules};

    #[test]
    fn what_is_counted_follows_the_number_as_it_is_written() {
        let russian = ["менеджер", "менеджера", "менеджеров"];
        for (number, noun) in [
            ("1", "менеджер"),
            ("−1", "менеджер"),
            ("2", "менеджера"),
            ("5", "менеджеров"),
            ("11", "менеджеров"),
            ("21", "менеджер"),
            ("112", "менеджеров"),
            ("1\u{202F}001", "менеджер"),
            ("1,5", "менеджера"),
            ("<0,1", "менеджера"),
            ("1\u{202F}±\u{202F}1", "менеджера"),
            ("4 ± 1", "менеджера"),
            ("100 ± 3", "менеджеров"),
            ("1,2 тыс.", "менеджеров"),
        ] {
            assert_eq!(Number::written(number).of(Lang::Ru, &russian), noun, "{number}");
        }
        for (number, noun) in [
            ("1", "rep"),
            ("+1", "rep"),
            ("1.0", "reps"),
            ("0", "reps"),
            ("1 k", "reps"),
            ("1 ± 1", "reps"),
        ] {
            assert_eq!(Number::written(number).of(Lang::En, &["rep", "reps"]), noun);
        }
    }

    #[test]
    fn the_rules_are_those_of_unicode() {
        for lang in Lang::ALL {
            let locale: unic_langid::LanguageIdentifier = lang.code().parse().expect("a language");
            let rules = PluralRules::create(locale, PluralRuleType::CARDINAL).expect("rules");
            for tenths in 0..3000_u32 {
                let text = match tenths % 10 {
                    0 => (tenths / 10).to_string(),
                    part => format!("{}.{part}", tenths / 10),
                };
                let category = match rules.select(text.as_str()).expect("a number") {
                    PluralCategory::ONE => Plural::One,
                    PluralCategory::FEW => Plural::Few,
                    PluralCategory::MANY => Plural::Many,
                    _ => Plural::Other,
                };
                assert_eq!(Number::written(text.clone()).plural(lang), category, "{text}");
            }
        }
    }
}
