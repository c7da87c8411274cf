//! How numbers are written for people: no more digits than are known, and a unit.
//!
//! A simulated number is written down to the first digit of its error bar and with three digits at
//! the most; a number that the user stated is written as it is. Thousands are parted by narrow
//! spaces that never break a line.
//!
//! [`Numbers`] writes in the language of the page. The functions beside it write English: they are what sentences
//! use that are not in the catalogue yet, and go when the last of them is.

use crate::digits::{grouped, is_prefix, magnitude, percent, point, signed, suffixed, trimmed};
use crate::messages::{Lang, Noun, Number, Say, messages, told};
use crate::statistics::Estimate;
use crate::study::method::spread::{Mean, Spread, last_digit};
use jiff::civil::Date;

pub use crate::digits::{NARROW, things};

mod english;
mod typed;

pub use english::*;

messages!(say, "report/numbers");
messages!(months, "report/months");

/// Standard errors on either side of a number in its error bar, 95 %.
pub(in crate::report) const REACH: f64 = 1.96;

/// What a number of a scenario counts.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Counted {
    Bare,
    Percent,
    Day,
    WorkingDay,
    Week,
    Month,
    Year,
    Hour,
    Minute,
    Thousand,
    Million,
}

/// By what a rate goes.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Per {
    Once,
    Day,
    Week,
    Month,
    Quarter,
    Year,
}

/// Writes numbers in one language, with money in one currency.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Numbers {
    lang: Lang,
    currency: String,
}

impl Numbers {
    /// Writes in a language, and money with this sign or code.
    pub fn new(lang: Lang, currency: impl Into<String>) -> Numbers {
        Numbers { lang, currency: currency.into() }
    }

    /// The language.
    pub fn lang(&self) -> Lang {
        self.lang
    }

    /// The same without a currency: for numbers that are no amounts.
    pub fn bare(&self) -> Numbers {
        Numbers::new(self.lang, "")
    }

    fn say(&self, message: &dyn Say) -> String {
        told(message, self.lang)
    }

    /// The sign or code of the currency.
    pub fn currency(&self) -> &str {
        &self.currency
    }

    /// A simulated amount known to ± `half_width`: `41 M ₽`, `$1.2 M`, `−8 400 RUB`.
    pub fn money(&self, value: f64, half_width: f64) -> String {
        self.signed(&self.scaled(value, half_width, 1e4))
    }

    /// An amount that was stated: `60 M ₽`.
    pub fn stated_money(&self, value: f64) -> String {
        self.money(value, 0.0)
    }

    /// An amount to the cent: `1 065`, `493.83`.
    pub fn exact_money(&self, value: f64) -> String {
        let cents = self.plain(value, 2);
        let whole = cents.strip_suffix("00").and_then(|rest| rest.strip_suffix(point(self.lang)));
        self.signed(whole.unwrap_or(&cents))
    }

    /// Amounts of one row, known to ± `half_width`: in one magnitude, down to one digit.
    pub fn money_row<const N: usize>(&self, values: [f64; N], half_width: f64) -> [String; N] {
        self.row(values, half_width, 1e4, 0.0).map(|written| self.signed(&written))
    }

    /// The mean of an amount.
    pub fn mean_money(&self, mean: &Mean) -> String {
        self.money(mean.mean, REACH * mean.error)
    }

    /// The same beside `others` in one column: no amount reads as more than one that is larger.
    pub fn mean_money_among(&self, mean: &Mean, others: &[Mean]) -> String {
        let value = |of: &Mean| (of.mean, last_digit(of.mean, REACH * of.error));
        let step = in_order(value(mean), others.iter().map(value));
        self.signed(&self.scaled_to(mean.mean, REACH * mean.error, 1e4, step))
    }

    /// An amount with its error bar: `2.1 M ± 0.2 M ₽`.
    pub fn money_with_bar(&self, mean: &Mean) -> String {
        self.money_with_bar_to(mean, mean.last_digit())
    }

    /// The same beside `others` in one list or sentence: no amount reads as more than one that is larger.
    pub fn money_among(&self, mean: &Mean, others: &[Mean]) -> String {
        self.money_with_bar_to(mean, step_among(mean, others))
    }

    fn money_with_bar_to(&self, mean: &Mean, step: f64) -> String {
        let bar = REACH * mean.error;
        // The unit is that of the larger of the two, so that a column does not change it where the mean is near nothing.
        let size = magnitude(round_to(mean.mean.abs().max(bar), step), 1e4, self.lang);
        let write = |value: f64| match round_to(value, step) {
            0.0 => "0".to_owned(),
            rounded => self.plain(rounded / size.0, decimals(step / size.0)),
        };
        match bar {
            bar if bar > 0.0 => self.around(&write(mean.mean), &write(bar.max(step)), size.1),
            _ => self.stated_money(mean.mean),
        }
    }

    /// The sign of the currency stands once, before the number or after the bar; in Russian the magnitude does, too.
    fn around(&self, value: &str, bar: &str, unit: &str) -> String {
        let unit_of = |written: &str| match written {
            "0" => "0".to_owned(),
            written => suffixed(written, unit),
        };
        match self.lang {
            Lang::En if is_prefix(&self.currency, self.lang) => {
                format!("{} ± {}", self.signed(&unit_of(value)), self.signed(&unit_of(bar)))
            }
            Lang::En => format!("{} ± {}", unit_of(value), self.signed(&unit_of(bar))),
            Lang::Ru => format!("{value} ± {}", self.signed(&suffixed(bar, unit))),
        }
    }

    fn signed(&self, written: &str) -> String {
        signed(written, &self.currency, self.lang)
    }

    /// A simulated number known to ± `half_width`: `13 400`, `0.4`, `1.2 M`.
    pub fn number(&self, value: f64, half_width: f64) -> String {
        self.scaled(value, half_width, 1e6)
    }

    /// The mean of a count and outcomes of it in one row: the outcomes are whole, and no number has more
    /// digits than the error bar of the mean supports.
    pub fn count_row(&self, spread: &Spread) -> [String; 4] {
        let outcomes = [spread.p10, spread.p50, spread.p90];
        let half_width = bar(spread);
        let [p10, p50, p90] = self.row(outcomes, half_width, 1e7, 1.0);
        [self.number(spread.mean, half_width), p10, p50, p90]
    }

    /// A mean number of things, to a tenth below ten and whole above: `308`, `4.9`, `<0.1`.
    pub fn count(&self, value: f64, half_width: f64) -> String {
        match value {
            value if value > 0.0 && value < 0.05 => format!("<{}", self.plain(0.1, 1)),
            value if value.abs() < 9.95 => self.decimal(value, 1),
            value => self.number(value, half_width.max(1.0)),
        }
    }

    /// A mean number of things with its own error.
    pub fn mean_count(&self, mean: &Mean) -> String {
        self.count(mean.mean, REACH * mean.error)
    }

    /// The mean of a count or of another number.
    pub fn mean(&self, mean: &Mean) -> String {
        self.number(mean.mean, REACH * mean.error)
    }

    /// A count with its error bar: `3.1 ± 0.4`.
    pub fn mean_with_bar(&self, mean: &Mean) -> String {
        self.bare().money_with_bar(mean)
    }

    /// The same beside `others` in one list: none reads as more than one that is larger.
    pub fn mean_among(&self, mean: &Mean, others: &[Mean]) -> String {
        self.bare().money_among(mean, others)
    }

    /// A whole number: `1 240`.
    pub fn whole(&self, value: f64) -> String {
        if value.is_finite() { self.suffixed_whole(value.round()) } else { "–".into() }
    }

    /// A share of 1 in percent, known to ± `half_width` (as a share): `34%`. It is never rounded to
    /// nothing or to certainty; what lies nearer to certainty than sums of shares are exact is certain.
    pub fn share(&self, value: f64, half_width: f64) -> String {
        let (hundred, bar) = (100.0 * value, 100.0 * half_width);
        let places = if hundred.abs() >= 10.0 || bar >= 0.95 { 0 } else { 1 };
        let step = 10f64.powi(-places);
        let written = match hundred {
            p if !p.is_finite() => return "–".into(),
            p if p > 0.0 && p <= 0.5 * step + 1e-9 => {
                format!("<{}", self.plain(step, places as usize))
            }
            p if (100.0 - 0.5 * step..100.0 - 1e-9).contains(&p) => ">99".into(),
            p => self.decimal(p, places as usize),
        };
        self.percent(&written)
    }

    /// A share to a tenth of a percent: `45%`, `45.5%`.
    pub fn share_in_tenths(&self, value: f64) -> String {
        self.percent(&self.decimal(100.0 * value, 1))
    }

    /// A number of a hundred with the digits that its error bar supports, and the bar: `31`, `±1`.
    /// Rounding never takes it out of its interval, nor to nothing or to certainty.
    pub fn of_hundred(&self, estimate: &Estimate) -> (String, String) {
        self.of_hundred_to(estimate, places_of_hundred(estimate))
    }

    /// The same beside `others` in one list or sentence: none reads as more than one that is larger.
    pub fn of_hundred_among(&self, estimate: &Estimate, others: &[Estimate]) -> (String, String) {
        let value = |of: &Estimate| (100.0 * of.value, 10f64.powi(-(places_of_hundred(of) as i32)));
        let step = in_order(value(estimate), others.iter().map(value));
        self.of_hundred_to(estimate, decimals(step).max(places_of_hundred(estimate)))
    }

    /// A share as a number of a hundred, rounded up: to whole ones, below 1 to one digit.
    pub fn ceiling_of_hundred(&self, share: f64) -> String {
        let hundred = 100.0 * share;
        let places = if hundred < 1.0 { first_digit(hundred) } else { 0 };
        let scale = 10f64.powi(places as i32);
        self.decimal(libm::ceil(hundred * scale - 1e-9) / scale, places)
    }

    /// The interval of a probability in numbers of a hundred: `0.08 to 2.8`.
    pub fn range(&self, estimate: &Estimate) -> String {
        let [low, high] = [self.bound(estimate.low, false), self.bound(estimate.high, true)];
        self.say(&say::Range { low: &low, high: &high })
    }

    /// An upper (`is_upper`) or lower bound of a probability as a number of a hundred, rounded outwards
    /// to the digit that tells something of what is missing: `0.8`, `1.3`, `99.2`.
    pub fn bound(&self, share: f64, is_upper: bool) -> String {
        let percent = 100.0 * share;
        let missing = percent.min(100.0 - percent);
        let size = if missing > 0.0 { power(missing) } else { 1.0 };
        let step = if missing < 3.0 * size { 0.1 * size } else { size }.min(1.0);
        // Nobody tells 99.998 from 100; what is all but impossible is another matter.
        let step = if percent > 50.0 { step.max(0.01) } else { step };
        let steps = libm::round(percent / step * 1e6) / 1e6;
        let outwards = if is_upper { libm::ceil(steps) } else { libm::floor(steps) };
        self.decimal(outwards * step, decimals(step))
    }

    /// Days: `1 day`, `14 days`, `3.2 days`.
    pub fn days(&self, value: f64) -> String {
        self.say(&say::Days { days: &Number::written(self.tenths(value)) })
    }

    /// Points of a percentage: `1 pt`, `4 ± 1 pts`.
    pub fn points(&self, written: &str) -> String {
        self.say(&say::Points { points: &Number::written(written) })
    }

    /// A number of days or touches to a tenth below ten, whole above: `3.2`, `14`.
    pub fn tenths(&self, value: f64) -> String {
        match value {
            value if !value.is_finite() => "–".into(),
            value if value.abs() < 9.95 => self.decimal(value, 1),
            value => self.plain(value, 0),
        }
    }

    /// A stated number: `60`, `1 240`, `2.5`.
    pub fn stated(&self, value: f64) -> String {
        self.scaled(value, 0.0, 1e6)
    }

    /// A date in words: `4 January 2027`.
    pub fn date(&self, iso: &str) -> String {
        let Some(at) = Dated::of(iso) else { return iso.into() };
        self.say(&say::Date { day: &at.day, month: at.month, year: &at.year })
    }

    /// A date in the year that is told beside it: `4 January`.
    pub fn day_and_month(&self, iso: &str) -> String {
        let Some(at) = Dated::of(iso) else { return iso.into() };
        self.say(&say::DayAndMonth { day: &at.day, month: at.month })
    }

    /// By when, at the end of a period: `in March 2027` at the end of a month, else `by 12 March 2027`.
    pub fn by(&self, iso: &str) -> String {
        match Dated::of(iso) {
            Some(end) if end.is_last => {
                self.say(&say::InMonth { month: end.month, year: &end.year })
            }
            _ => self.say(&say::ByDate { date: &self.date(iso) }),
        }
    }

    /// The month of a date, by itself: `March 2027`, `март 2027`. A sentence that needs it in another case takes [`Dated`].
    pub fn month_of(&self, iso: &str) -> String {
        let Some(at) = Dated::of(iso) else { return iso.into() };
        self.say(&say::Month { month: at.month, year: &at.year })
    }

    /// Numbers in one magnitude, down to the first digit of the error bar, three of the largest or `least`.
    fn row<const N: usize>(
        &self,
        values: [f64; N],
        half_width: f64,
        threshold: f64,
        least: f64,
    ) -> [String; N] {
        let finite = values.iter().copied().filter(|value| value.is_finite());
        let largest = finite.fold(0.0, |most: f64, value| most.max(value.abs()));
        let step = last_digit(largest, half_width).max(least);
        let (factor, suffix) = magnitude(round_to(largest, step), threshold, self.lang);
        let write = |value: f64| match value {
            value if !value.is_finite() => "–".into(),
            value if round_to(value, step) == 0.0 => "0".into(),
            value => suffixed(
                &self.plain(round_to(value, step) / factor, decimals(step / factor)),
                suffix,
            ),
        };
        let written = values.map(write);
        let is_stated = half_width.is_nan() || half_width <= 0.0;
        if is_stated && values.iter().all(|&value| value == values[0]) {
            return values.map(|value| self.scaled(value, 0.0, threshold));
        }
        written
    }

    fn suffixed_whole(&self, value: f64) -> String {
        if value.abs() >= 1e7 { self.scaled(value, 0.0, 1e6) } else { self.plain(value, 0) }
    }

    fn of_hundred_to(&self, estimate: &Estimate, places: usize) -> (String, String) {
        let (value, half) = (100.0 * estimate.value, 100.0 * estimate.half_width());
        let written = self.decimal(value, places);
        if value - half < 0.0 || value + half > 100.0 {
            return (written, self.range(estimate));
        }
        let half = half.max(10f64.powi(-(places as i32)));
        (written, format!("±{}", self.decimal(half, places)))
    }

    /// `value` to the digits that `half_width` supports, with k from `threshold` on, then M, B, T.
    fn scaled(&self, value: f64, half_width: f64, threshold: f64) -> String {
        self.scaled_to(value, half_width, threshold, last_digit(value, half_width))
    }

    /// The same, rounded to `step` if that is finer than what `half_width` supports.
    fn scaled_to(&self, value: f64, half_width: f64, threshold: f64, step: f64) -> String {
        if !value.is_finite() {
            return "–".into();
        }
        let rounded = round_to(value, step);
        let step = match step < last_digit(value, half_width) {
            true => step,
            false => last_digit(rounded, half_width),
        };
        let (factor, suffix) = magnitude(rounded, threshold, self.lang);
        let written = self.plain(rounded / factor, decimals(step / factor));
        let is_stated = half_width.is_nan() || half_width <= 0.0;
        suffixed(if is_stated { trimmed(&written, self.lang) } else { written }.as_str(), suffix)
    }

    /// Decimal digits.
    fn plain(&self, value: f64, places: usize) -> String {
        grouped(value, places, self.lang)
    }

    /// Decimal digits without the zeros that end a fraction.
    pub(in crate::report) fn decimal(&self, value: f64, places: usize) -> String {
        trimmed(&self.plain(value, places), self.lang)
    }

    /// A number of a hundred with the sign of per cent.
    pub fn percent(&self, written: &str) -> String {
        percent(written, self.lang)
    }
}

/// A date in the parts that a sentence puts together.
pub struct Dated {
    /// The day of the month.
    pub day: String,
    /// The month, with its cases.
    pub month: &'static Noun,
    /// The year.
    pub year: String,
    /// Whether it is the last day of its month.
    pub is_last: bool,
}

impl Dated {
    /// The parts of a date.
    pub fn of(iso: &str) -> Option<Dated> {
        let date: Date = iso.parse().ok()?;
        Some(Dated {
            day: date.day().to_string(),
            month: month(date.month()),
            year: date.year().to_string(),
            is_last: date == date.last_of_month(),
        })
    }
}

/// A month, January = 1.
pub fn month(number: i8) -> &'static Noun {
    let (_, noun) = months::ALL[(number - 1).clamp(0, 11) as usize];
    noun
}

/// Half the width of the error bar of quantiles and mean of a spread.
pub fn bar(spread: &Spread) -> f64 {
    if spread.error.is_finite() { REACH * spread.error } else { 0.0 }
}

fn step_among(mean: &Mean, others: &[Mean]) -> f64 {
    let value = |of: &Mean| (of.mean, of.last_digit());
    in_order(value(mean), others.iter().map(value))
}

/// The step to which the first of some values is rounded: its own, or a finer one where it, or one beside it, would
/// otherwise read as more than one that is larger. Each is a value and its own step.
fn in_order(of: (f64, f64), others: impl Iterator<Item = (f64, f64)>) -> f64 {
    let is_known = |of: &(f64, f64)| of.0.is_finite() && of.1 > 0.0;
    let mut all: Vec<(f64, f64)> = others.chain([of]).filter(is_known).collect();
    all.sort_by(|a, b| a.0.total_cmp(&b.0).then(a.1.total_cmp(&b.1)));
    all.dedup();
    let mut steps: Vec<f64> = all.iter().map(|of| of.1).collect();
    // A step that is a millionth of what it was tells all that there is.
    for _ in 0..6 * all.len() {
        let shown = |place: usize| round_to(all[place].0, steps[place]);
        let is_amiss = |place: &usize| {
            // Half a digit of either is less than what they may differ by, and more than rounding errs.
            let digit = steps[*place].min(steps[place + 1]);
            shown(*place) - shown(place + 1) > 0.5 * digit
        };
        let Some(place) = (0..all.len().saturating_sub(1)).find(is_amiss) else { break };
        let coarser = if steps[place] >= steps[place + 1] { place } else { place + 1 };
        steps[coarser] /= 10.0;
    }
    all.iter().position(|other| *other == of).map_or(of.1, |place| steps[place])
}

fn places_of_hundred(estimate: &Estimate) -> usize {
    let (value, half) = (100.0 * estimate.value, 100.0 * estimate.half_width());
    let supported = (0..2).find(|&d| half >= 0.95 * 10f64.powi(-d)).unwrap_or(2) as usize;
    let places = (supported..6).find(|&d| is_faithful(estimate, d)).unwrap_or(6);
    match value - half < 0.0 || value + half > 100.0 {
        true => places.max(first_digit(value.min(100.0 - value))),
        false => places,
    }
}

/// Decimals down to the first digit of `size`, none from 1 on, six at the most.
fn first_digit(size: f64) -> usize {
    (0..6).find(|&places| size <= 0.0 || size >= 10f64.powi(-places)).unwrap_or(6) as usize
}

/// Whether a probability written in per cent with so many decimals stays what it is: within its
/// interval, and neither nothing nor certainty.
fn is_faithful(estimate: &Estimate, places: usize) -> bool {
    // As it is written: ties go to the even digit.
    let rounded = format!("{:.places$}", 100.0 * estimate.value).parse().unwrap_or(f64::NAN);
    let is_certain = |share: f64| share == 0.0 || share == 1.0;
    let stays_open = is_certain(estimate.value) || !is_certain(rounded / 100.0);
    !rounded.is_finite() || (stays_open && estimate.contains(rounded / 100.0))
}

/// A number of runs rounded up to two digits: `4 130` becomes `4 200`.
pub fn round_up(runs: u64) -> u64 {
    let digits = runs.max(1).ilog10().saturating_sub(1);
    runs.next_multiple_of(10u64.pow(digits))
}

fn power(size: f64) -> f64 {
    10f64.powi(libm::floor(libm::log10(size)) as i32)
}

fn round_to(value: f64, step: f64) -> f64 {
    if step >= 1.0 { (value / step).round() * step } else { (value * (1.0 / step)).round() * step }
}

/// Decimals that show steps of `step`, up to 4.
fn decimals(step: f64) -> usize {
    (0..4).find(|&places| step * 10f64.powi(places) > 0.99).unwrap_or(4) as usize
}
