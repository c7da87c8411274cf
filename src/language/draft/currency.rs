//! The currency of a file, and amounts that name another.

use crate::language::document::Table;
use crate::language::written::{self, Complaint};
use crate::messages::messages;
use std::borrow::Cow;

messages!(say, "language/draft/currency");

/// What the amounts of a file are in.
pub struct Currency {
    name: String,
    is_stated: bool,
}

/// What holds if the file does not say.
const DEFAULT: &str = "USD";

/// Signs and words, and the codes of the currencies that they stand for.
const SIGNS: [(&str, &[&str]); 20] = [
    ("$", &["USD", "CAD", "AUD", "NZD", "SGD", "HKD", "MXN", "BRL", "CLP", "COP", "ARS", "TWD"]),
    ("€", &["EUR"]),
    ("£", &["GBP"]),
    ("¥", &["JPY", "CNY", "RMB"]),
    ("₽", &["RUB", "RUR"]),
    ("руб", &["RUB", "RUR"]),
    ("₴", &["UAH"]),
    ("грн", &["UAH"]),
    ("₸", &["KZT"]),
    ("тенге", &["KZT"]),
    ("₺", &["TRY"]),
    ("₹", &["INR"]),
    ("₩", &["KRW"]),
    ("₪", &["ILS"]),
    ("zł", &["PLN"]),
    ("Kč", &["CZK"]),
    ("kr", &["SEK", "NOK", "DKK", "ISK"]),
    ("Br", &["BYN", "BYR"]),
    ("₾", &["GEL"]),
    ("֏", &["AMD"]),
];

impl Currency {
    /// The currency that a file states, or the one that holds without.
    pub fn of_table(table: &Table) -> Currency {
        let stated = table.get("currency").and_then(|node| node.as_text());
        let stated = stated.map(str::trim).filter(|name| !name.is_empty());
        Currency { name: stated.unwrap_or(DEFAULT).to_owned(), is_stated: stated.is_some() }
    }

    /// That of a file that has been read.
    pub fn named(name: &str) -> Currency {
        Currency { name: name.to_owned(), is_stated: true }
    }

    /// An amount without the file's own currency; complains of any other.
    pub fn without<'t>(&self, text: &'t str) -> Result<Cow<'t, str>, Complaint> {
        match written::currency(text) {
            Some(found) if !is_same(&found, &self.name) => Err(self.complaint(&found)),
            Some(_) => Ok(Cow::Borrowed(text)),
            None => Ok(self.without_own_word(text)),
        }
    }

    /// A currency of three letters or with a sign is taken off by the reader of amounts, any other word here.
    fn without_own_word<'t>(&self, text: &'t str) -> Cow<'t, str> {
        let is_word =
            self.name.chars().count() > 1 && !self.name.contains(|c: char| c.is_ascii_digit());
        let is_there = |end: &&str| *end == self.name;
        match text.split_whitespace().any(|word| is_there(&word)) {
            true if is_word => {
                let words = text.split_whitespace().filter(|word| !is_there(word));
                Cow::Owned(words.collect::<Vec<_>>().join(" "))
            }
            _ => Cow::Borrowed(text),
        }
    }

    fn complaint(&self, found: &str) -> Complaint {
        let own = &self.name;
        let is_in = say::IsIn { found: &found };
        match self.is_stated {
            true => {
                Complaint::new(is_in, say::AmountIn { own }).help(say::NothingConverted { own })
            }
            false => Complaint::new(is_in, say::AmountInDefault { own })
                .help(say::AddCurrency { found: &found }),
        }
    }
}

/// Whether two signs, words or codes may mean the same currency.
fn is_same(found: &str, own: &str) -> bool {
    let (found, own) = (found.trim_end_matches('.'), own.trim_end_matches('.'));
    if found.eq_ignore_ascii_case(own) || own.contains(found) {
        return true;
    }
    let (found, own) = (codes(found), codes(own));
    found.iter().any(|code| own.contains(code))
}

/// The codes that a sign, a word or a code stands for: of "US$" those of "$".
fn codes(name: &str) -> Vec<&str> {
    let of_sign = |sign: &&(&'static str, &'static [&'static str])| name.contains(sign.0);
    let signs: Vec<&str> =
        SIGNS.iter().filter(of_sign).flat_map(|(_, codes)| codes.iter().copied()).collect();
    if signs.is_empty() { vec![name] } else { signs }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_currency_is_known_by_its_sign_and_by_its_codes() {
        for (found, own) in
            [("$", "USD"), ("CAD", "$"), ("₽", "руб."), ("RUB", "₽"), ("руб", "RUB"), ("$", "US$")]
        {
            assert!(is_same(found, own), "{found} {own}");
        }
        for (found, own) in [("RUB", "$"), ("€", "USD"), ("CAD", "USD"), ("EUR", "credits")] {
            assert!(!is_same(found, own), "{found} {own}");
        }
    }

    #[test]
    fn the_word_of_the_file_is_taken_off_its_amounts() {
        let own = Currency { name: "zł".into(), is_stated: true };
        assert_eq!(own.without("12k zł").unwrap(), "12k");
        assert_eq!(own.without("12k").unwrap(), "12k");
        assert!(own.without("12k EUR").is_err());
    }
}
