//! Numbers with separators in them: "45.000", "1,234.56", "0,5". Where a separator may stand between thousands as
//! well as before decimals, nobody is asked to guess: the number is refused, with what to write.

use super::complaint::Complaint;
use crate::language::Unit;
use crate::messages::{Both, Say, messages};

messages!(say, "language/written/grouped");

/// Why the number that `text` starts with cannot be read; `None` if its separators are plain.
pub fn complaint(unit: Unit, text: &str) -> Option<Complaint> {
    if !text.contains([',', '.', '\'', '’']) {
        return None;
    }
    let (numeral, rest) = numeral(text)?;
    let separators: Vec<char> = numeral.chars().filter(|c| !c.is_ascii_digit()).collect();
    let (first, last) = (*separators.first()?, *separators.last()?);
    let groups: Vec<&str> = numeral.split(SEPARATORS).collect();
    let are_thousands = is_grouped(&groups);
    if separators.len() == 1 && last == '.' {
        let is_doubtful = are_thousands && may_be_thousands(unit, &groups, rest);
        return is_doubtful.then(|| either(unit, false, &groups, rest));
    }
    if separators.len() == 1 && last == ',' {
        let takes_thousands = is_amount(unit) || unit == Unit::Rate;
        if are_thousands && takes_thousands && !is_multiplied(rest) {
            return Some(either(unit, true, &groups, rest));
        }
        let pointed = text.replacen(',', ".", 1);
        return Some(found(say::HasComma, unit).help(write(&pointed)));
    }
    let decimals = if first == last { None } else { groups.last() };
    let whole = &groups[..groups.len() - usize::from(decimals.is_some())];
    let help = if is_grouped(whole) || whole.len() == 1 {
        let digits = whole.concat();
        let number = decimals.map_or(digits.clone(), |decimals| format!("{digits}.{decimals}"));
        match decimals {
            None if rest.trim().is_empty() => as_thousands(&digits),
            _ => write(&text.replacen(numeral, &number, 1)),
        }
    } else {
        Both::new(&say::PointBeforeDecimals)
    };
    let complaint = match separators.contains(&',') {
        true => found(say::HasComma, unit),
        false => found(say::HasSeparators, unit),
    };
    Some(complaint.help(help))
}

/// What to write for a number with commas, of which it is not known what it measures; `rest` follows it.
pub fn comma_help(numeral: &str, rest: &str) -> Option<Both> {
    let digits = numeral.trim_start_matches(['+', '-']);
    let groups: Vec<&str> = digits.split(',').collect();
    let is_digits = |part: &&str| !part.is_empty() && part.bytes().all(|c| c.is_ascii_digit());
    let decimals = digits.split_once('.');
    let whole = decimals.map_or(digits, |(whole, _)| whole);
    if is_grouped(&whole.split(',').collect::<Vec<_>>()) && (decimals.is_some() || groups.len() > 2)
    {
        let number = numeral.replace(',', "") + rest;
        return Some(write(&number));
    }
    // Thousands with points, decimals with a comma: 45.000,5.
    if let [whole, decimals] = groups[..]
        && is_digits(&decimals)
        && whole.contains('.')
        && is_grouped(&whole.split('.').collect::<Vec<_>>())
    {
        let number = numeral.replace('.', "").replace(',', ".") + rest;
        return Some(write(&number));
    }
    if groups.len() != 2 || !groups.iter().all(is_digits) {
        return None;
    }
    let pointed = numeral.replace(',', ".") + rest;
    if !is_grouped(&groups) || is_multiplied(rest) {
        return Some(write(&pointed));
    }
    let joined = numeral.replace(',', "") + rest;
    let pointed = if rest.is_empty() { decimal(&groups) } else { plain(&pointed) };
    Some(Both::new(&say::ForThousands { joined: &plain(&joined), pointed: &pointed }))
}

/// Two groups of digits with a point between them, without zeros at the end.
fn decimal(groups: &[&str]) -> String {
    let decimals = groups[1].trim_end_matches('0');
    let point = if decimals.is_empty() { "" } else { "." };
    format!("{}{point}{decimals}", groups[0])
}

const SEPARATORS: [char; 4] = ['.', ',', '\'', '’'];

/// Whether a number with three decimals and no more may be thousands.
pub fn is_doubtful(unit: Unit, digits: &str) -> bool {
    let groups: Vec<&str> = digits.split('.').collect();
    groups.len() == 2 && is_grouped(&groups) && may_be_thousands(unit, &groups, "")
}

fn may_be_thousands(unit: Unit, groups: &[&str], rest: &str) -> bool {
    let doubtful = is_amount(unit) || unit == Unit::Rate && groups[1].ends_with('0');
    doubtful && !is_multiplied(rest)
}

fn is_amount(unit: Unit) -> bool {
    matches!(unit, Unit::Money | Unit::MoneyRate | Unit::Count)
}

/// Whether a word for thousands or millions follows: then the point before it stands before decimals.
fn is_multiplied(rest: &str) -> bool {
    let rest = rest.trim_start();
    let word: String = rest.chars().take_while(|c| c.is_alphabetic()).collect();
    let words = ["k", "thousand", "m", "mln", "million", "b", "bn", "billion"];
    words.contains(&word.to_lowercase().as_str())
}

/// One to three digits that do not start with 0, then groups of three.
fn is_grouped(groups: &[&str]) -> bool {
    let (first, others) = (groups[0], &groups[1..]);
    (1..=3).contains(&first.len())
        && !first.starts_with('0')
        && !others.is_empty()
        && others.iter().all(|group| group.len() == 3)
}

fn either(unit: Unit, is_comma: bool, groups: &[&str], rest: &str) -> Complaint {
    let digits = groups.concat();
    let rest = rest.trim_end();
    let thousands = match digits.strip_suffix("000") {
        _ if rest.is_empty() => as_thousands(&digits),
        Some(thousands) => Both::new(&say::Write { what: &format!("\"{thousands}k{rest}\"") }),
        None => Both::new(&say::Write { what: &format!("\"{digits}{rest}\"") }),
    };
    let decimals = plain(&format!("{}{rest}", decimal(groups)));
    let help = say::OrDecimals { thousands: &thousands, decimals: &decimals, is_comma };
    found(say::MayBeThousands { is_comma }, unit).help(help)
}

/// "write 45k or 45000".
fn as_thousands(digits: &str) -> Both {
    match digits.strip_suffix("000") {
        Some(thousands) => {
            Both::new(&say::WriteOr { what: &format!("\"{thousands}k\""), other: &digits })
        }
        None => Both::new(&say::Write { what: &digits }),
    }
}

/// "write 45000", "write "45k/month"".
fn write(text: &str) -> Both {
    Both::new(&say::Write { what: &plain(text) })
}

fn found(what: impl Say, unit: Unit) -> Complaint {
    Complaint::new(what, unit.expected())
}

/// A number as it is, any other text in quotes.
fn plain(text: &str) -> String {
    let is_number = text.bytes().all(|c| c.is_ascii_digit() || c == b'.');
    if is_number { text.to_owned() } else { format!("{text:?}") }
}

/// The digits and separators that a text starts with after signs, and what follows them.
fn numeral(text: &str) -> Option<(&str, &str)> {
    let start = text.find(|c: char| c.is_ascii_digit())?;
    if text[..start].contains(char::is_lowercase) {
        return None;
    }
    let belongs = |c: char| c.is_ascii_digit() || SEPARATORS.contains(&c);
    let end = text[start..].find(|c| !belongs(c)).map_or(text.len(), |end| start + end);
    let numeral = text[start..end].trim_end_matches(SEPARATORS);
    Some((numeral, &text[start + numeral.len()..]))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn help(unit: Unit, text: &str) -> String {
        let help = complaint(unit, text).map(|complaint| complaint.instead().clone());
        help.unwrap_or_default().of(crate::messages::Lang::En).to_owned()
    }

    #[test]
    fn separators_that_may_stand_between_thousands_are_answered_with_what_to_write() {
        let money = |text| help(Unit::Money, text);
        assert_eq!(
            money("45.000"),
            "write \"45k\" or 45000; or 45 if the point stands before decimals"
        );
        assert_eq!(
            money("45,000"),
            "write \"45k\" or 45000; or 45 if the comma stands before decimals"
        );
        assert_eq!(money("1.125"), "write 1125; or 1.125 if the point stands before decimals");
        let rate = "write \"45k/month\"; or \"45/month\" if the point stands before decimals";
        assert_eq!(help(Unit::MoneyRate, "45.000/month"), rate);
        assert_eq!(money("1.234.567"), "write 1234567");
        assert_eq!(money("1,234,000"), "write \"1234k\" or 1234000");
        assert_eq!(money("1.234,56"), "write 1234.56");
        assert_eq!(money("1,234.56 $"), "write \"1234.56 $\"");
        assert_eq!(money("45'000"), "write \"45k\" or 45000");
        assert_eq!(money("1,5M"), "write \"1.5M\"");
        assert_eq!(help(Unit::Hours, "0,5"), "write 0.5");
        assert_eq!(help(Unit::Hours, "1,125"), "write 1.125");
        let rate = "write \"1500/month\"; or \"1.5/month\" if the point stands before decimals";
        assert_eq!(help(Unit::Rate, "1.500/month"), rate);
    }

    #[test]
    fn plain_decimals_are_no_thousands() {
        let money = ["45", "45.5", "45.00", "0.125", "1.125M", "1.125k RUB", "1234.500", "$1.5M"];
        assert!(money.iter().all(|text| complaint(Unit::Money, text).is_none()));
        for (unit, text) in
            [(Unit::Hours, "1.125"), (Unit::Share, "0.125"), (Unit::Rate, "1.667/month")]
        {
            assert_eq!(complaint(unit, text), None, "{text}");
        }
    }
}
