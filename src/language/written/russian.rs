//! Numbers and their units as they are written in Russian: "1,5 млн ₽", "3 мес", "от 20% до 30%", "40 лидов в месяц".

use std::fmt::Write as _;

/// A text of numbers with its words in Latin letters and its decimals behind a point; `None` if it is written so already.
/// Words that are not known stay, for whoever reads on to complain of.
pub fn in_latin(text: &str) -> Option<String> {
    if text.is_ascii() && !text.contains(',') {
        return None;
    }
    let latin = with_points(&with_words(&with_plain_gaps(text)));
    (latin != text).then_some(latin)
}

/// Gaps and per cent signs of word processors and web pages as those of a keyboard.
fn with_plain_gaps(text: &str) -> String {
    text.replace(['\u{a0}', '\u{202f}', '\u{2009}'], " ").replace('％', "%")
}

/// Every Russian word as the word that the readers of numbers know.
fn with_words(text: &str) -> String {
    let (mut out, mut rest) = (String::new(), text);
    let mut is_working = false;
    while let Some(start) = rest.find(is_cyrillic) {
        let (before, tail) = rest.split_at(start);
        let end = tail.find(|c: char| !is_cyrillic(c)).unwrap_or(tail.len());
        let (word, tail) = tail.split_at(end);
        out.push_str(before);
        let lower = word.to_lowercase();
        let known = match lower.as_str() {
            "от" if out.trim().is_empty() => Some(""),
            word if WORKING.contains(&word) => {
                is_working = true;
                Some("")
            }
            "р" if abbreviates(tail, &["д", "дн"]) => {
                is_working = true;
                Some("")
            }
            "к" if abbreviates(tail, &["д", "дн"]) => Some(""),
            "т" if abbreviates(tail, &["р", "руб", "рублей"]) => Some("k"),
            _ => latin(&lower),
        };
        let known = known.map(|latin| match latin {
            "d" if is_working => "wd",
            _ => latin,
        });
        is_working &= known == Some("");
        rest = match known {
            // The point of an abbreviation goes with it.
            Some(_) => tail.strip_prefix('.').unwrap_or(tail),
            None => tail,
        };
        // Where it stood between two words, a space does: "тыс.руб".
        let is_between = rest.len() < tail.len() && rest.starts_with(is_cyrillic);
        let _ = write!(out, "{}{}", known.unwrap_or(word), if is_between { " " } else { "" });
    }
    out.push_str(rest);
    let words: Vec<&str> = out.split(' ').filter(|word| !word.is_empty()).collect();
    words.join(" ")
}

/// Whether a point follows and then one of these words: "р. д."
fn abbreviates(tail: &str, words: &[&str]) -> bool {
    let Some(next) = tail.strip_prefix('.') else { return false };
    let next = next.trim_start();
    let end = next.find(|c: char| !is_cyrillic(c)).unwrap_or(next.len());
    words.contains(&next[..end].to_lowercase().as_str())
}

/// Whether a letter is one of the Cyrillic alphabets.
pub(super) fn is_cyrillic(c: char) -> bool {
    ('\u{400}'..='\u{4ff}').contains(&c)
}

/// Words that make the days behind them working days.
const WORKING: [&str; 4] = ["раб", "рабочий", "рабочих", "рабочие"];

/// Russian words and the word that stands for each.
const WORDS: [(&[&str], &str); 27] = [
    (&["д", "дн", "день", "дня", "дней", "дни", "сут", "сутки", "суток"], "d"),
    (&["рд"], "wd"),
    (&["нед", "неделя", "недели", "недель", "неделю"], "w"),
    (&["мо", "мес", "месяц", "месяца", "месяцев"], "mo"),
    (&["полгода"], "6 mo"),
    (&["кв", "квартал", "квартала", "кварталов"], "q"),
    (&["г", "год", "года", "лет"], "y"),
    (&["ч", "час", "часа", "часов"], "h"),
    (&["мин", "минута", "минут", "минуты"], "min"),
    (&["м"], "m"),
    (&["к", "тыс", "тысяча", "тысячи", "тысяч"], "k"),
    (&["млн", "миллион", "миллиона", "миллионов"], "M"),
    (&["млрд", "миллиард", "миллиарда", "миллиардов"], "bn"),
    (&["р", "руб", "рубль", "рубля", "рублей"], "руб"),
    (
        &[
            "лид",
            "лида",
            "лидов",
            "обращение",
            "обращения",
            "обращений",
            "заявка",
            "заявки",
            "заявок",
            "шт",
            "штука",
            "штуки",
            "штук",
        ],
        "leads",
    ),
    (&["проц", "процент", "процента", "процентов"], "%"),
    (&["ежедневно"], "per d"),
    (&["еженедельно"], "per w"),
    (&["ежемесячно"], "per mo"),
    (&["ежеквартально"], "per q"),
    (&["ежегодно"], "per y"),
    (&["клиент", "клиента", "клиентов"], "accounts"),
    (&["заказ", "заказа", "заказов"], "orders"),
    (&["до"], "to"),
    (&["в", "за"], "per"),
    (&["каждый", "каждую", "каждые"], "every"),
    (&["раз", "раза", "календарный", "календарных", "календарные"], ""),
];

/// The word that stands for a Russian one.
fn latin(word: &str) -> Option<&'static str> {
    WORDS.iter().find(|(russian, _)| russian.contains(&word)).map(|(_, latin)| *latin)
}

/// Every Russian word that is understood beside a number.
pub(super) fn words() -> impl Iterator<Item = &'static str> + Clone {
    WORDS.iter().flat_map(|(russian, _)| russian.iter().copied()).chain(WORKING)
}

/// A comma that can only stand before decimals as a point. Where it may stand between thousands it stays.
fn with_points(text: &str) -> String {
    let bytes = text.as_bytes();
    let is_digit = |at: usize| bytes.get(at).is_some_and(u8::is_ascii_digit);
    let is_of_number =
        |at: &usize| is_digit(*at) || matches!(bytes.get(*at), Some(b',' | b'.' | b'\''));
    let mut out = String::with_capacity(text.len());
    for (at, c) in text.char_indices() {
        let is_between = c == ',' && at > 0 && is_digit(at - 1) && is_digit(at + 1);
        if !is_between {
            out.push(c);
            continue;
        }
        let start = (0..at).rev().take_while(is_of_number).last().unwrap_or(at);
        let end = (at..bytes.len()).take_while(is_of_number).last().unwrap_or(at) + 1;
        let is_only = text[start..end].bytes().filter(|byte| !byte.is_ascii_digit()).count() == 1;
        let may_be_thousands = end - at == 4
            && at - start <= 3
            && bytes[start] != b'0'
            && !is_multiplied(&text[end..]);
        out.push(if is_only && !may_be_thousands { '.' } else { ',' });
    }
    out
}

/// Whether thousands or millions follow: then a comma before them stands before decimals.
fn is_multiplied(rest: &str) -> bool {
    let rest = rest.trim_start();
    let end = rest.find(|c: char| !c.is_alphabetic()).unwrap_or(rest.len());
    matches!(rest[..end].to_lowercase().as_str(), "k" | "m" | "mln" | "bn" | "b")
}

#[cfg(test)]
mod tests {
    use super::in_latin;

    #[test]
    fn what_is_written_in_russian_is_read_as_if_it_were_in_latin() {
        for (russian, latin) in [
            ("3 мес", "3 mo"),
            ("3мес.", "3mo"),
            ("10 дней", "10 d"),
            ("5 раб. дней", "5 wd"),
            ("от 3 до 5 рабочих дней", "3 to 5 wd"),
            ("100к/мес.", "100k/mo"),
            ("14 тыс. ₽ в месяц", "14 k ₽ per mo"),
            ("1,5 млн руб", "1.5 M руб"),
            ("1,250 млн ₽", "1.250 M ₽"),
            ("от 20% до 30%", "20% to 30%"),
            ("0,5", "0.5"),
            ("0,125", "0.125"),
            ("12,75%", "12.75%"),
            ("0,5 ч – 1,5 ч", "0.5 h – 1.5 h"),
            ("40 лидов в неделю", "40 leads per w"),
            ("1 раз в 2 месяца", "1 per 2 mo"),
            ("30%/год", "30%/y"),
            ("2 года", "2 y"),
            ("полгода", "6 mo"),
            ("10 суток", "10 d"),
            ("90 календарных дней", "90 d"),
            ("90 к.д.", "90 d"),
            ("2 р.д.", "2 wd"),
            ("от 2 до 8 р. д.", "2 to 8 wd"),
            ("1500 р.", "1500 руб"),
            ("от 1500 р. до 2000 р.", "1500 руб to 2000 руб"),
            ("1500 тыс.руб.", "1500 k руб"),
            ("14 т.р. в мес", "14 k руб per mo"),
            ("14 т. руб./мес", "14 k руб/mo"),
            ("14 тыс. ₽ ежемесячно", "14 k ₽ per mo"),
            ("40 шт. в мес.", "40 leads per mo"),
            ("40 заявок в месяц", "40 leads per mo"),
            ("от 20 до 30 процентов", "20 to 30 %"),
            ("27\u{a0}% в\u{a0}год", "27 % per y"),
            ("14\u{202f}000\u{a0}₽\u{a0}в\u{a0}месяц", "14 000 ₽ per mo"),
            ("от\u{a0}20\u{a0}% до\u{a0}30\u{a0}％", "20 % to 30 %"),
            ("5 суток", "5 d"),
        ] {
            assert_eq!(in_latin(russian).as_deref(), Some(latin), "{russian}");
        }
    }

    #[test]
    fn what_may_be_thousands_and_what_is_not_known_stays() {
        for text in ["45,000", "1,234,567", "1.234,56", "скоро", "3mo", "20% to 30%", "$1.5M"]
        {
            assert_eq!(in_latin(text), None, "{text}");
        }
    }
}
