//! Values as they stand in a scenario, for a reader of another language: `40/month` is `40 в месяц`.

use super::{Counted, Numbers, Per, say};
use crate::digits::grouped;
use crate::messages::{Lang, Number};

/// A number of a scenario, read.
#[derive(Clone, Copy)]
struct Typed {
    value: f64,
    places: usize,
    counted: Counted,
    per: Per,
}

impl Numbers {
    /// A value as a scenario writes it, in the language of the page: `49,5 %`, `от 4 до 6 мес.`, `40 в месяц`. The language
    /// of scenarios is English; what is no number stays as it is.
    pub fn as_typed(&self, text: &str) -> String {
        if self.lang == Lang::En {
            return text.into();
        }
        match text.split_once(" to ") {
            None => read(text).map(|typed| self.typed(typed, true)),
            Some((low, high)) => read(low).zip(read(high)).map(|ends| self.typed_range(ends)),
        }
        .unwrap_or_else(|| text.into())
    }

    fn typed_range(&self, (mut low, high): (Typed, Typed)) -> String {
        // What both ends count is said once.
        let is_bare = low.counted == Counted::Bare;
        if low.per == high.per || low.per == Per::Once {
            low.per = Per::Once;
            if is_bare || low.counted == high.counted {
                low.counted = Counted::Bare;
            }
        }
        let (low, high) = (&self.typed(low, false), &self.typed(high, false));
        self.say(&say::Range { low, high })
    }

    /// One number; in a range (not `is_alone`) its unit stands in another case.
    fn typed(&self, typed: Typed, is_alone: bool) -> String {
        let number = &Number::written(grouped(typed.value, typed.places, self.lang));
        let amount = self.say(&say::TypedAmount { number, counted: typed.counted, is_alone });
        match typed.per {
            Per::Once => amount,
            per => self.say(&say::TypedRate { amount: &amount, per }),
        }
    }
}

/// A number with its unit and its period; `None` for anything else.
fn read(text: &str) -> Option<Typed> {
    let (amount, per) = match text.split_once('/') {
        None => (text, Per::Once),
        Some((amount, "day")) => (amount, Per::Day),
        Some((amount, "week")) => (amount, Per::Week),
        Some((amount, "month")) => (amount, Per::Month),
        Some((amount, "quarter")) => (amount, Per::Quarter),
        Some((amount, "year")) => (amount, Per::Year),
        Some(_) => return None,
    };
    let is_of_number = |c: char| c.is_ascii_digit() || c == '.' || c.is_whitespace();
    let (sign, rest) = match amount.strip_prefix(['-', '−']) {
        Some(rest) => (-1.0, rest),
        None => (1.0, amount),
    };
    let unit = rest.trim_start_matches(is_of_number);
    let digits: String =
        rest[..rest.len() - unit.len()].chars().filter(|c| !c.is_whitespace()).collect();
    let places = digits.split_once('.').map_or(0, |(_, fraction)| fraction.len());
    let counted = match unit {
        "" => Counted::Bare,
        "%" => Counted::Percent,
        "d" => Counted::Day,
        "wd" => Counted::WorkingDay,
        "w" => Counted::Week,
        "mo" => Counted::Month,
        "y" => Counted::Year,
        "h" => Counted::Hour,
        "min" => Counted::Minute,
        "k" => Counted::Thousand,
        "M" => Counted::Million,
        _ => return None,
    };
    Some(Typed { value: sign * digits.parse::<f64>().ok()?, places, counted, per })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_russian_page_has_no_value_in_the_language_of_scenarios() {
        let numbers = Numbers::new(Lang::Ru, "₽");
        let told = |text: &str| numbers.as_typed(text).replace(['\u{202F}', '\u{A0}'], " ");
        for (typed, expected) in [
            ("49.5%", "49,5 %"),
            ("91.3d", "91,3 дн."),
            ("2d", "2 дн."),
            ("40/month", "40 в месяц"),
            ("120\u{202F}000/month", "120 000 в месяц"),
            ("70k/month", "70 тыс. в месяц"),
            ("0.45 h", "0,45 ч"),
            ("10y", "10 лет"),
            ("1y", "1 год"),
            ("1500", "1 500"),
            ("2.25", "2,25"),
            ("13% to 18%", "от 13 до 18 %"),
            ("4mo to 6mo", "от 4 до 6 мес."),
            ("1 to 2y", "от 1 до 2 лет"),
            ("40/month to 60/month", "от 40 до 60 в месяц"),
            ("2d to 3w", "от 2 дн. до 3 нед."),
            ("margin", "margin"),
            ("[\"first contact\"]", "[\"first contact\"]"),
            ("2027-01-01", "2027-01-01"),
            ("от 4 до 6 месяцев", "от 4 до 6 месяцев"),
        ] {
            assert_eq!(told(typed), expected, "{typed}");
        }
        assert_eq!(Numbers::new(Lang::En, "$").as_typed("91.3d"), "91.3d");
    }
}
