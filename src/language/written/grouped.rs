//! Numbers with separators in them: "45.000", "1,234.56", "0,5". Where a separator may stand between thousands as
//! well as before decimals, nobody is asked to guess: the number is refused, with what to write.

use super::complaint::Complaint;
use crate::language::Unit;

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
        return is_doubtful.then(|| either(unit, "point", &groups, rest));
    }
    if separators.len() == 1 && last == ',' {
        let takes_thousands = is_amount(unit) || unit == Unit::Rate;
        if are_thousands && takes_thousands && !is_multiplied(rest) {
            return Some(either(unit, "comma", &groups, rest));
        }
        let pointed = text.replacen(',', ".", 1);
        return Some(found("has a comma in it", unit).help(format!("write {}", plain(&pointed))));
    }
    let decimals = if first == last { None } else { groups.last() };
    let whole = &groups[..groups.len() - usize::from(decimals.is_some())];
    let help = if is_grouped(whole) || whole.len() == 1 {
        let digits = whole.concat();
        let number = decimals.map_or(digits.clone(), |decimals| format!("{digits}.{decimals}"));
        match decimals {
            None if rest.trim().is_empty() => as_thousands(&digits),
            _ => format!("write {}", plain(&text.replacen(numeral, &number, 1))),
        }
    } else {
        "write a point before decimals, and nothing or spaces between thousands".to_owned()
    };
    let separator = if separators.contains(&',') { "a comma" } else { "more than one separator" };
    Some(found(&format!("has {separator} in it"), unit).help(help))
}

/// What to write for a number with commas, of which it is not known what it measures; `rest` follows it.
pub fn comma_help(numeral: &str, rest: &str) -> Option<String> {
    let digits = numeral.trim_start_matches(['+', '-']);
    let groups: Vec<&str> = digits.split(',').collect();
    let is_digits = |part: &&str| !part.is_empty() && part.bytes().all(|c| c.is_ascii_digit());
    let decimals = digits.split_once('.');
    let whole = decimals.map_or(digits, |(whole, _)| whole);
    if is_grouped(&whole.split(',').collect::<Vec<_>>()) && (decimals.is_some() || groups.len() > 2)
    {
        let number = numeral.replace(',', "") + rest;
        return Some(format!("write {}", plain(&number)));
    }
    // Thousands with points, decimals with a comma: 45.000,5.
    if let [whole, decimals] = groups[..]
        && is_digits(&decimals)
        && whole.contains('.')
        && is_grouped(&whole.split('.').collect::<Vec<_>>())
    {
        let number = numeral.replace('.', "").replace(',', ".") + rest;
        return Some(format!("write {}", plain(&number)));
    }
    if groups.len() != 2 || !groups.iter().all(is_digits) {
        return None;
    }
    let pointed = numeral.replace(',', ".") + rest;
    if !is_grouped(&groups) || is_multiplied(rest) {
        return Some(format!("write {}", plain(&pointed)));
    }
    let joined = numeral.replace(',', "") + rest;
    let pointed = if rest.is_empty() { decimal(&groups) } else { plain(&pointed) };
    Some(format!("write {} for thousands, {pointed} for decimals", plain(&joined)))
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
    let words = [
        "k", "thousand", "m", "mln", "million", "b", "bn", "billion", "тыс", "млн", "млрд", "к",
        "м",
    ];
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

fn either(unit: Unit, separator: &str, groups: &[&str], rest: &str) -> Complaint {
    let digits = groups.concat();
    let rest = rest.trim_end();
    let thousands = match digits.strip_suffix("000") {
        _ if rest.is_empty() => as_thousands(&digits),
        Some(thousands) => format!("write \"{thousands}k{rest}\""),
        None => format!("write \"{digits}{rest}\""),
    };
    let decimals = plain(&format!("{}{rest}", decimal(groups)));
    let help = format!("{thousands}; or {decimals} if the {separator} stands before decimals");
    found(&format!("has a {separator} that may stand between thousands"), unit).help(help)
}

/// "write 45k or 45000".
fn as_thousands(digits: &str) -> String {
    match digits.strip_suffix("000") {
        Some(thousands) => format!("write \"{thousands}k\" or {digits}"),
        None => format!("write {digits}"),
    }
}

fn found(what: &str, unit: Unit) -> Complaint {
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
        complaint(unit, text).map_or(String::new(), |complaint| complaint.help)
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
