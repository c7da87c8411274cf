//! Units that are misspelt: "3 moths", "12 месецев".

use super::russian::{self, in_latin};
use super::{read, say};
use crate::language::Unit;
use crate::language::problem::{nearest, quoted};
use crate::messages::Both;

/// Words that stand beside numbers, in Latin letters.
const LATIN: [&str; 17] = [
    "day", "days", "week", "weeks", "month", "months", "quarter", "year", "years", "hours",
    "minutes", "thousand", "million", "billion", "leads", "accounts", "orders",
];

/// The same text with each word that is none as the word nearest to it, if that makes it a number of `unit`.
pub fn respelt(unit: Unit, text: &str) -> Option<String> {
    let mut spelt = String::with_capacity(text.len());
    let (mut rest, mut is_other) = (text, false);
    while let Some(start) = rest.find(char::is_alphabetic) {
        let (before, tail) = rest.split_at(start);
        let (word, tail) =
            tail.split_at(tail.find(|c: char| !c.is_alphabetic()).unwrap_or(tail.len()));
        let meant = meant(word);
        is_other |= meant.is_some();
        spelt.push_str(before);
        spelt.push_str(meant.unwrap_or(word));
        rest = tail;
    }
    spelt.push_str(rest);
    let latin = in_latin(&spelt);
    let is_read = read(unit, latin.as_deref().unwrap_or(&spelt)).is_ok();
    (is_other && is_read).then_some(spelt)
}

/// The word that one of four letters or more stands for, if it is none itself.
fn meant(word: &str) -> Option<&'static str> {
    let lower = word.to_lowercase();
    match lower.is_ascii() {
        true => nearest_of(&lower, LATIN.into_iter()),
        false => nearest_of(&lower, russian::words()),
    }
}

/// The nearest of these words to one of four letters or more that is none of them.
fn nearest_of(
    word: &str,
    known: impl Iterator<Item = &'static str> + Clone,
) -> Option<&'static str> {
    if word.chars().count() < 4 || known.clone().any(|other| other == word) {
        return None;
    }
    nearest(word, known)
}

/// What helps where a unit is misspelt.
pub fn perhaps_meant(text: &str) -> Both {
    Both::new(&say::PerhapsMeant { text: &quoted(text) })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_unit_that_is_misspelt_is_told_as_it_may_be_meant() {
        for (unit, text, meant) in [
            (Unit::Days, "3 moths", "3 months"),
            (Unit::Days, "12 месецев", "12 месяцев"),
            (Unit::Turnover, "25% в годд", "25% в год"),
            (Unit::Days, "2 to 5 weaks", "2 to 5 weeks"),
            (Unit::Money, "3 милиона", "3 миллиона"),
        ] {
            assert_eq!(respelt(unit, text).as_deref(), Some(meant), "{text}");
        }
    }

    #[test]
    fn what_no_unit_makes_a_number_is_left_alone() {
        for (unit, text) in
            [(Unit::Days, "soon"), (Unit::Days, "3 months"), (Unit::Share, "3 moths")]
        {
            assert_eq!(respelt(unit, text), None, "{text}");
        }
    }
}
