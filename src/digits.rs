//! How digits are written: thousands parted by narrow spaces that never break a line, magnitudes by a sign, money by
//! that of its currency.

/// A narrow space that never breaks a line.
pub const NARROW: char = '\u{202F}';

/// A written number with the sign or code of its currency where it is customary.
pub fn signed(written: &str, sign: &str) -> String {
    match written.strip_prefix('−') {
        _ if sign.is_empty() => written.to_owned(),
        Some(positive) if is_prefix(sign) => format!("−{sign}{positive}"),
        None if is_prefix(sign) => format!("{sign}{written}"),
        _ => format!("{written}{NARROW}{sign}"),
    }
}

pub fn is_prefix(sign: &str) -> bool {
    matches!(sign, "$" | "€" | "£" | "¥")
}

/// A number and the sign of its magnitude.
pub fn suffixed(written: &str, suffix: &str) -> String {
    if suffix.is_empty() { written.into() } else { format!("{written}{NARROW}{suffix}") }
}

/// What a number is divided by to be short, from `threshold` on, and the sign of that.
pub fn magnitude(value: f64, threshold: f64) -> (f64, &'static str) {
    match value.abs() * (1.0 + 1e-12) {
        size if size >= 1e12 => (1e12, "T"),
        size if size >= 1e9 => (1e9, "B"),
        size if size >= 1e6 => (1e6, "M"),
        size if size >= threshold => (1e3, "k"),
        _ => (1.0, ""),
    }
}

/// Without the zeros that end a fraction.
pub fn trimmed(written: &str) -> String {
    match written.contains('.') {
        true => written.trim_end_matches('0').trim_end_matches('.').into(),
        false => written.into(),
    }
}

/// Decimal digits with narrow spaces between thousands and a true minus.
pub fn grouped(value: f64, places: usize) -> String {
    let written = format!("{:.places$}", value.abs());
    let (whole, rest) = written.split_once('.').unwrap_or((&written, ""));
    let mut digits = String::new();
    for (position, digit) in whole.chars().enumerate() {
        if position > 0 && (whole.len() - position).is_multiple_of(3) {
            digits.push(NARROW);
        }
        digits.push(digit);
    }
    let point = if rest.is_empty() { "" } else { "." };
    let is_negative = value < 0.0 && written.bytes().any(|byte| (b'1'..=b'9').contains(&byte));
    format!("{}{digits}{point}{rest}", if is_negative { "−" } else { "" })
}

/// So many things, by the number as it is written: `1 run`, `−1 run`, `1.0 runs`, `2 runs`.
pub fn things(written: &str, one: &str, many: &str) -> String {
    let noun = if matches!(written, "1" | "+1" | "−1") { one } else { many };
    format!("{written} {noun}")
}
