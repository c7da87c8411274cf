//! How a number is written: its unit, its magnitude and no more digits than a reader needs.

use super::drawing::say;
use crate::digits::{grouped, magnitude, percent, signed, suffixed, trimmed};
use crate::messages::{Lang, Number, told};

/// Numbers beyond this are not written out.
const LIMIT: f64 = 1e18;

/// What the numbers of an axis are measured in.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Unit {
    kind: Kind,
    word: String,
    lang: Lang,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Kind {
    #[default]
    Number,
    Money,
    Share,
    Percent,
    Count,
    Days,
    DayNumber,
}

impl Unit {
    fn of(kind: Kind, word: impl Into<String>) -> Unit {
        let mut unit = Unit { kind, word: word.into(), lang: Lang::En };
        unit.speak(Lang::En);
        unit
    }

    /// The same in a language.
    pub fn in_language(mut self, lang: Lang) -> Unit {
        self.speak(lang);
        self
    }

    /// From now on in a language.
    pub(super) fn speak(&mut self, lang: Lang) {
        self.lang = lang;
        match self.kind {
            Kind::Days => self.word = told(&say::DaysAxis, lang),
            Kind::DayNumber => self.word = told(&say::DayNumberAxis, lang),
            _ => {}
        }
    }

    /// The language.
    pub(super) fn lang(&self) -> Lang {
        self.lang
    }

    /// Money with a currency sign or code such as `₽`, `$` or `USD`.
    pub fn money(sign: impl Into<String>) -> Unit {
        Unit::of(Kind::Money, sign)
    }

    /// A share, 1 being the whole; written in percent.
    pub fn share() -> Unit {
        Unit::of(Kind::Share, "")
    }

    /// A share of 100 of which only a part is shown; written in percent.
    pub fn percent() -> Unit {
        Unit::of(Kind::Percent, "")
    }

    /// Whole things, named in the plural: `Unit::count("deals")`.
    pub fn count(noun: impl Into<String>) -> Unit {
        Unit::of(Kind::Count, noun)
    }

    /// Days.
    pub fn days() -> Unit {
        Unit::of(Kind::Days, "")
    }

    /// The number of a day, counted from the start: `day 60`.
    pub fn day_number() -> Unit {
        Unit::of(Kind::DayNumber, "")
    }

    /// A plain number without a unit.
    pub fn number() -> Unit {
        Unit::default()
    }

    /// `value` as it reads in a label: `12.4 M ₽`, `34%`, `1 240`, `45 days`.
    pub fn value(&self, value: f64) -> String {
        if !value.is_finite() {
            return "–".to_owned();
        }
        let beyond = match value {
            value if value > LIMIT => ">",
            value if value < -LIMIT => "<",
            _ => "",
        };
        beyond.to_owned() + &self.written(value.clamp(-LIMIT, LIMIT))
    }

    fn written(&self, value: f64) -> String {
        let lang = self.lang;
        match self.kind {
            Kind::Share => share(value, lang),
            Kind::Percent => share(0.01 * value, lang),
            Kind::Money => signed(&short(value, 1e4, lang), &self.word, lang),
            Kind::Count if value > 0.0 && value < 0.05 => format!("<{}", digits(0.1, 1, lang)),
            Kind::Count if value.abs() < 9.95 => digits(value, 1, lang),
            Kind::Count if value.abs() < 1e5 => digits(value, 0, lang),
            Kind::Count => short(value, 1e5, lang),
            Kind::Number => short(value, 1e4, lang),
            Kind::DayNumber => told(&say::DayNumber { number: &short(value, 1e5, lang) }, lang),
            Kind::Days => {
                told(&say::Days { days: &Number::written(short(value, 1e5, lang)) }, lang)
            }
        }
    }

    /// `tick` as it reads on an axis whose largest tick is `largest` and whose ticks are `step`
    /// apart.
    pub(super) fn tick(&self, tick: f64, step: f64, largest: f64) -> String {
        let (factor, suffix) = match self.kind {
            Kind::Share => (0.01, "%"),
            Kind::Percent => (1.0, "%"),
            _ => magnitude(largest, 1e4, self.lang),
        };
        let written = digits(tick / factor, decimals(step / factor), self.lang);
        let scaled = match suffix {
            "%" => percent(&written, self.lang),
            _ if tick == 0.0 => written,
            suffix => suffixed(&written, suffix),
        };
        if self.kind == Kind::Money { signed(&scaled, &self.word, self.lang) } else { scaled }
    }

    /// The least sensible distance between two ticks; 0 when there is none.
    pub(super) fn least_step(&self) -> f64 {
        if matches!(self.kind, Kind::Count | Kind::Days | Kind::DayNumber) { 1.0 } else { 0.0 }
    }

    /// Whether values run from 0 to 1 as a rule.
    pub(super) fn is_share(&self) -> bool {
        self.kind == Kind::Share
    }

    /// The axis label to use when the caller gave none.
    pub(super) fn axis_label<'a>(&'a self, given: &'a str) -> &'a str {
        if given.is_empty() && self.kind != Kind::Money { &self.word } else { given }
    }
}

/// Three digits that count, with a suffix from `threshold` on.
fn short(value: f64, threshold: f64, lang: Lang) -> String {
    let rounded = significant(value);
    let (factor, suffix) = magnitude(rounded, threshold, lang);
    let scaled = if factor == 1.0 && value.abs() >= 100.0 { value } else { rounded / factor };
    let places = match scaled.abs() {
        size if size >= 100.0 => 0,
        size if size >= 10.0 => 1,
        _ => 2,
    };
    suffixed(&digits(scaled, places, lang), suffix)
}

/// Percent: whole from 10 up, else one decimal; never rounded to certainty.
fn share(value: f64, lang: Lang) -> String {
    let hundred = value * 100.0;
    let written = match hundred {
        sliver if sliver > 0.0 && sliver <= 0.05 + 1e-9 => format!("<{}", digits(0.1, 1, lang)),
        nearly if (99.5..100.0 - 1e-9).contains(&nearly) => ">99".to_owned(),
        _ if hundred.abs() < 9.95 => digits(hundred, 1, lang),
        _ => digits(hundred, 0, lang),
    };
    percent(&written, lang)
}

fn significant(value: f64) -> f64 {
    format!("{value:.2e}").parse().unwrap_or(value)
}

/// How many decimals keep ticks `step` apart distinct, up to 4.
fn decimals(step: f64) -> usize {
    (0..4).find(|&places| is_whole(step * 10f64.powi(places as i32))).unwrap_or(4)
}

fn is_whole(number: f64) -> bool {
    (number - number.round()).abs() < 1e-6 && number.abs() > 0.5
}

/// Decimal digits with narrow spaces between thousands, a true minus, no trailing zeros.
fn digits(number: f64, decimals: usize, lang: Lang) -> String {
    trimmed(&grouped(number, decimals, lang), lang)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn money_carries_its_sign_on_the_customary_side() {
        assert_eq!(Unit::money("₽").value(12_431_000.0), "12.4\u{202F}M\u{202F}₽");
        assert_eq!(Unit::money("$").value(-8_400.0), "−$8\u{202F}400");
        assert_eq!(Unit::money("USD").value(999_999.0), "1\u{202F}M\u{202F}USD");
    }

    #[test]
    fn a_chance_is_never_rounded_to_certainty() {
        assert_eq!(Unit::share().value(0.9999), ">99%");
        assert_eq!(Unit::share().value(1.0), "100%");
        assert_eq!(Unit::share().value(0.0001), "<0.1%");
        assert_eq!(Unit::share().value(0.0), "0%");
        assert_eq!(Unit::share().value(0.042), "4.2%");
    }

    #[test]
    fn counts_stay_whole_and_days_have_a_singular() {
        assert_eq!(Unit::count("deals").value(12_400.0), "12\u{202F}400");
        assert_eq!(Unit::count("deals").value(7.12), "7.1");
        assert_eq!(Unit::count("deals").value(36.4), "36");
        assert_eq!(Unit::days().value(1.0), "1 day");
        assert_eq!(Unit::days().value(34.0), "34 days");
        assert_eq!(Unit::day_number().value(60.0), "day 60");
    }

    #[test]
    fn ticks_share_one_magnitude() {
        let unit = Unit::money("₽");
        assert_eq!(unit.tick(500_000.0, 500_000.0, 2e6), "0.5\u{202F}M\u{202F}₽");
        assert_eq!(unit.tick(0.0, 500_000.0, 2e6), "0\u{202F}₽");
        assert_eq!(Unit::share().tick(0.2, 0.2, 1.0), "20%");
        assert_eq!(Unit::percent().tick(20.0, 20.0, 60.0), "20%");
        assert_eq!(Unit::number().tick(1e15, 1e15, 1e15), "1\u{202F}000\u{202F}T");
    }

    #[test]
    fn units_are_written_in_the_language_of_the_chart() {
        let written = |unit: Unit, value| unit.in_language(Lang::Ru).value(value);
        assert_eq!(written(Unit::money("₽"), 12_431_000.0), "12,4\u{202F}млн\u{202F}₽");
        assert_eq!(written(Unit::share(), 0.042), "4,2\u{202F}%");
        assert_eq!(written(Unit::count("сделки"), 0.01), "<0,1");
        assert_eq!(written(Unit::days(), 34.0), "34 дня");
        assert_eq!(written(Unit::day_number(), 60.0), "день 60");
        assert_eq!(Unit::days().in_language(Lang::Ru).axis_label(""), "дни");
        let money = Unit::money("₽").in_language(Lang::Ru);
        assert_eq!(money.tick(500_000.0, 500_000.0, 2e6), "0,5\u{202F}млн\u{202F}₽");
        assert_eq!(Unit::share().in_language(Lang::Ru).tick(0.2, 0.2, 1.0), "20\u{202F}%");
    }

    #[test]
    fn what_is_no_number_is_a_dash() {
        assert_eq!(Unit::days().value(f64::NAN), "–");
    }
}
