//! How digits are written in each language: thousands parted by narrow spaces that never break a line, magnitudes by a sign
//! or a word, money by the sign of its currency.

use crate::messages::Lang;

/// A narrow space that never breaks a line.
pub const NARROW: char = '\u{202F}';

/// A written number with the sign or code of its currency where it is customary.
pub fn signed(written: &str, sign: &str, lang: Lang) -> String {
    match written.strip_prefix('−') {
        _ if sign.is_empty() => written.to_owned(),
        Some(positive) if is_prefix(sign, lang) => format!("−{sign}{positive}"),
        None if is_prefix(sign, lang) => format!("{sign}{written}"),
        _ => format!("{written}{NARROW}{sign}"),
    }
}

/// Whether the sign of a currency stands before the number; in Russian none does.
pub fn is_prefix(sign: &str, lang: Lang) -> bool {
    lang == Lang::En && matches!(sign, "$" | "€" | "£" | "¥")
}

/// A number and the sign of its magnitude.
pub fn suffixed(written: &str, suffix: &str) -> String {
    if suffix.is_empty() { written.into() } else { format!("{written}{NARROW}{suffix}") }
}

/// A number of a hundred with the sign of per cent.
pub fn percent(written: &str, lang: Lang) -> String {
    match lang {
        Lang::En => format!("{written}%"),
        Lang::Ru => format!("{written}{NARROW}%"),
    }
}

/// What a number is divided by to be short, from `threshold` on, and the sign of that.
pub fn magnitude(value: f64, threshold: f64, lang: Lang) -> (f64, &'static str) {
    let [thousand, million, billion, trillion] = match lang {
        Lang::En => ["k", "M", "B", "T"],
        Lang::Ru => ["тыс.", "млн", "млрд", "трлн"],
    };
    match value.abs() * (1.0 + 1e-12) {
        size if size >= 1e12 => (1e12, trillion),
        size if size >= 1e9 => (1e9, billion),
        size if size >= 1e6 => (1e6, million),
        size if size >= threshold => (1e3, thousand),
        _ => (1.0, ""),
    }
}

/// The sign between a whole number and its fraction.
pub fn point(lang: Lang) -> char {
    match lang {
        Lang::En => '.',
        Lang::Ru => ',',
    }
}

/// Without the zeros that end a fraction.
pub fn trimmed(written: &str, lang: Lang) -> String {
    match written.contains(point(lang)) {
        true => written.trim_end_matches('0').trim_end_matches(point(lang)).into(),
        false => written.into(),
    }
}

/// Decimal digits with narrow spaces between thousands and a true minus.
pub fn grouped(value: f64, places: usize, lang: Lang) -> String {
    let written = format!("{:.places$}", value.abs());
    let (whole, rest) = written.split_once('.').unwrap_or((&written, ""));
    let is_negative = value < 0.0 && written.bytes().any(|byte| (b'1'..=b'9').contains(&byte));
    let mut digits = String::from(if is_negative { "−" } else { "" });
    for (position, digit) in whole.chars().enumerate() {
        if position > 0 && (whole.len() - position).is_multiple_of(3) {
            digits.push(NARROW);
        }
        digits.push(digit);
    }
    if !rest.is_empty() {
        digits.push(point(lang));
    }
    digits + rest
}

/// So many things in English, by the number as it is written: `1 run`, `−1 run`, `1.0 runs`, `2 runs`.
pub fn things(written: &str, one: &str, many: &str) -> String {
    let noun = if matches!(written, "1" | "+1" | "−1") { one } else { many };
    format!("{written} {noun}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_language_writes_numbers_in_its_own_way() {
        let written = |lang| {
            [
                grouped(-12_345.678, 2, lang),
                trimmed(&grouped(1.50, 2, lang), lang),
                percent("38", lang),
                signed("−1", "$", lang),
                suffixed("1", magnitude(1e6, 1e4, lang).1),
            ]
            .map(|text| text.replace(NARROW, "_"))
        };
        assert_eq!(written(Lang::En), ["−12_345.68", "1.5", "38%", "−$1", "1_M"]);
        assert_eq!(written(Lang::Ru), ["−12_345,68", "1,5", "38_%", "−1_$", "1_млн"]);
    }
}
