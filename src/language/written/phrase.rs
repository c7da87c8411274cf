//! A number with what people put around it: currency, thousands, a unit, a period.

use crate::units::{DAYS_A_MONTH, DAYS_A_YEAR};

/// "100 k ₽ per month" taken apart.
#[derive(Clone, Debug, PartialEq)]
pub struct Phrase {
    /// The number.
    pub number: f64,
    /// The word or sign after it; empty if there is none.
    pub unit: String,
    /// The period after "/", "per" or "a".
    pub per: Option<String>,
    /// All of it.
    pub text: String,
}

impl Phrase {
    /// Takes a text apart; `None` if it does not start with a number.
    pub fn read(text: &str) -> Option<Phrase> {
        let inner = without_currency(text.trim());
        let (number, rest) = number(inner.trim())?;
        let (unit, per) = split_period(rest.trim());
        let unit = without_currency(unit.trim()).trim().to_owned();
        Some(Phrase { number, unit, per, text: text.trim().to_owned() })
    }

    /// Whether it is a number only.
    pub fn is_bare(&self) -> bool {
        self.unit.is_empty() && self.per.is_none()
    }

    /// The phrase, if it states no period.
    pub fn once(&self) -> Option<&Phrase> {
        self.per.is_none().then_some(self)
    }

    /// The phrase and the days of its period, if it states one.
    pub fn each(&self) -> Option<(&Phrase, f64)> {
        Some((self, period(self.per.as_deref()?)?))
    }

    /// The phrase and the days of its period, or of `otherwise` if it states none.
    pub fn over(&self, otherwise: &str) -> Option<(&Phrase, f64)> {
        Some((self, period(self.per.as_deref().unwrap_or(otherwise))?))
    }
}

/// Days of a period such as "month" or "90d".
fn period(text: &str) -> Option<f64> {
    let (count, word) = number(text).unwrap_or((1.0, text));
    let days = match word.trim().to_lowercase().as_str() {
        "d" | "day" | "days" => 1.0,
        "w" | "week" | "weeks" => 7.0,
        "mo" | "month" | "months" => DAYS_A_MONTH,
        "q" | "quarter" | "quarters" => DAYS_A_MONTH * 3.0,
        "y" | "year" | "years" => DAYS_A_YEAR,
        _ => return None,
    };
    (count > 0.0).then_some(count * days)
}

/// The unit and the period after it.
fn split_period(rest: &str) -> (&str, Option<String>) {
    if let Some((unit, per)) = rest.split_once('/') {
        return (unit, Some(per.trim().to_owned()));
    }
    if !rest.contains(' ') {
        return (rest, None);
    }
    for word in ["per ", "every ", "a ", "an "] {
        if let Some(per) = rest.strip_prefix(word) {
            return ("", Some(per.trim().to_owned()));
        }
        if let Some((unit, per)) = rest.split_once(&format!(" {word}")) {
            return (unit, Some(per.trim().to_owned()));
        }
    }
    (rest, None)
}

/// The number that `text` starts with, and what follows it.
fn number(text: &str) -> Option<(f64, &str)> {
    let end = number_end(text);
    if text[..end].bytes().all(|c| c.is_ascii_digit() || c == b'.') {
        return Some((text[..end].parse().ok()?, &text[end..]));
    }
    let digits: String = text[..end].chars().filter(|c| !is_gap(*c)).collect();
    let digits = digits.strip_prefix('+').unwrap_or(&digits).replace('−', "-");
    Some((digits.parse().ok()?, &text[end..]))
}

fn is_gap(c: char) -> bool {
    c == '_' || c == ' ' || c == '\u{a0}' || c == '\u{202f}' || c == '\u{2009}'
}

/// Where the number ends: spaces belong to it only in front of three digits.
fn number_end(text: &str) -> usize {
    let mut end = 0;
    for (i, c) in text.char_indices() {
        let belongs = match c {
            '+' | '-' | '−' => i == 0,
            '.' => true,
            c if is_gap(c) => i > 0 && starts_with_three_digits(&text[i + c.len_utf8()..]),
            c => c.is_ascii_digit(),
        };
        if !belongs {
            break;
        }
        end = i + c.len_utf8();
    }
    end
}

fn starts_with_three_digits(text: &str) -> bool {
    let digits = text.bytes().take_while(u8::is_ascii_digit).count();
    digits == 3
}

/// The text without a currency sign or code at either end.
fn without_currency(text: &str) -> &str {
    let is_plain = |c: u8| c.is_ascii_digit() || c.is_ascii_lowercase() || b"%./".contains(&c);
    if text.bytes().all(is_plain) {
        return text;
    }
    let text = text.trim_matches(is_currency_sign).trim();
    let code = is_currency_code;
    let text = match text.split_once(' ') {
        Some((first, rest)) if code(first) => rest,
        _ => text,
    };
    match text.rsplit_once(' ') {
        Some((rest, last)) if code(last) => rest,
        _ if code(text) => "",
        _ => text,
    }
}

/// The currency sign or code in a text.
pub fn currency(text: &str) -> Option<String> {
    let sign = text.chars().find(|c| is_currency_sign(*c)).map(String::from);
    let words = || text.split(|c: char| c.is_whitespace() || c == '/');
    let written = |word: &str| match IN_LOWER_CASE.contains(&word) {
        true => word.to_uppercase(),
        false => word.to_owned(),
    };
    sign.or_else(|| words().find(|word| is_currency_code(word)).map(written))
}

fn is_currency_code(word: &str) -> bool {
    let is_code = word.len() == 3 && word.bytes().all(|b| b.is_ascii_uppercase());
    is_code || IN_LOWER_CASE.contains(&word) || matches!(word, "руб" | "руб.")
}

/// Codes that are known in lower case too; other words of three letters may be units.
const IN_LOWER_CASE: [&str; 20] = [
    "usd", "eur", "rub", "gbp", "chf", "jpy", "cny", "uah", "kzt", "byn", "pln", "czk", "inr",
    "brl", "cad", "aud", "ils", "sek", "nok", "dkk",
];

fn is_currency_sign(c: char) -> bool {
    "$€£¥₽₴₸₺₹₩₪".contains(c)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parts(text: &str) -> (f64, String, Option<String>) {
        let phrase = Phrase::read(text).unwrap();
        (phrase.number, phrase.unit, phrase.per)
    }

    #[test]
    fn numbers_are_taken_apart_as_people_write_them() {
        let per = |word: &str| Some(word.to_owned());
        assert_eq!(parts("2 000 000"), (2e6, "".into(), None));
        assert_eq!(parts("$1.5M"), (1.5, "M".into(), None));
        assert_eq!(parts("3k RUB"), (3.0, "k".into(), None));
        assert_eq!(parts("12k usd"), (12.0, "k".into(), None));
        assert_eq!(parts("12k eur/month"), (12.0, "k".into(), per("month")));
        assert_eq!(parts("100k ₽/month"), (100.0, "k".into(), per("month")));
        assert_eq!(parts("4 a day"), (4.0, "".into(), per("day")));
        assert_eq!(parts("40 leads per week"), (40.0, "leads".into(), per("week")));
        assert_eq!(parts("1 every 90 days"), (1.0, "".into(), per("90 days")));
        assert_eq!(parts("-2%"), (-2.0, "%".into(), None));
        assert_eq!(Phrase::read("soon"), None);
        assert_eq!(Phrase::read("1.2.3"), None);
    }
}
