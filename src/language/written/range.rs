//! The two ends of a range as written.

/// The words that stand between the ends of a range.
const BETWEEN: [&str; 5] = [" to ", " - ", "..", "–", "—"];

/// Hyphens and minuses.
const HYPHENS: [char; 4] = ['-', '‐', '‑', '−'];

pub(super) fn split_range(text: &str) -> Option<(&str, &str)> {
    let is_part = |c: u8| c.is_ascii_alphanumeric() || c == b'%' || c == b'/';
    if text.bytes().all(is_part) {
        return None;
    }
    let between = BETWEEN.iter().find_map(|word| text.split_once(word));
    let between = between.map(|(low, high)| (low.strip_prefix("from ").unwrap_or(low), high));
    // Beside a sign a hyphen may be a minus.
    between
        .or_else(|| split_at_hyphen(text).filter(|(low, high)| !is_signed(low) && !is_signed(high)))
}

/// What stands on both sides of the only hyphen between two numbers: "20%-30%", but no date.
pub(super) fn split_at_hyphen(text: &str) -> Option<(&str, &str)> {
    let text = text.trim();
    let is_hyphen = |c: char| HYPHENS.contains(&c);
    let (at, hyphen) = text.char_indices().skip(1).find(|(_, c)| is_hyphen(*c))?;
    let (low, high) = (text[..at].trim(), text[at + hyphen.len_utf8()..].trim());
    let number = high.trim_start_matches(is_sign);
    let is_number = |text: &str| text.chars().next().is_some_and(|c| !c.is_alphabetic());
    (is_number(number) && !number.contains(is_hyphen)).then_some((low, high))
}

fn is_signed(text: &str) -> bool {
    text.starts_with(is_sign)
}

fn is_sign(c: char) -> bool {
    c == '+' || HYPHENS.contains(&c)
}
