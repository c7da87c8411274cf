//! Numbers in sentences that are not in the catalogue yet, and are English whatever the language of the page is.
//!
//! Sentences of the catalogue write theirs with [`Numbers`]; this file goes when the last sentence has moved there.

use super::Numbers;
use crate::messages::Lang;
use crate::statistics::Estimate;
use crate::study::method::spread::{Mean, Spread};

/// Writes as pages of one language do.
static ENGLISH: Numbers = Numbers { lang: Lang::En, currency: String::new() };

/// A simulated number known to ± `half_width`: `13 400`, `0.4`, `1.2 M`.
pub fn number(value: f64, half_width: f64) -> String {
    ENGLISH.number(value, half_width)
}

/// The mean of a count and outcomes of it in one row: the outcomes are whole, and no number has more
/// digits than the error bar of the mean supports.
pub fn count_row(spread: &Spread) -> [String; 4] {
    ENGLISH.count_row(spread)
}

/// A mean number of things, to a tenth below ten and whole above: `308`, `4.9`, `<0.1`.
pub fn count(value: f64, half_width: f64) -> String {
    ENGLISH.count(value, half_width)
}

/// A mean number of things with its own error.
pub fn mean_count(mean: &Mean) -> String {
    ENGLISH.mean_count(mean)
}

/// The mean of a count or of another number.
pub fn mean(mean: &Mean) -> String {
    ENGLISH.mean(mean)
}

/// A count with its error bar: `3.1 ± 0.4`.
pub fn mean_with_bar(mean: &Mean) -> String {
    ENGLISH.mean_with_bar(mean)
}

/// The same beside `others` in one list: none reads as more than one that is larger.
pub fn mean_among(mean: &Mean, others: &[Mean]) -> String {
    ENGLISH.mean_among(mean, others)
}

/// A whole number: `1 240`.
pub fn whole(value: f64) -> String {
    ENGLISH.whole(value)
}

/// A share of 1 in percent, known to ± `half_width` (as a share): `34%`. It is never rounded to
/// nothing or to certainty; what lies nearer to certainty than sums of shares are exact is certain.
pub fn share(value: f64, half_width: f64) -> String {
    ENGLISH.share(value, half_width)
}

/// A share to a tenth of a percent: `45%`, `45.5%`.
pub fn share_in_tenths(value: f64) -> String {
    ENGLISH.share_in_tenths(value)
}

/// A number of a hundred with the digits that its error bar supports, and the bar: `31`, `±1`.
/// Rounding never takes it out of its interval, nor to nothing or to certainty.
pub fn of_hundred(estimate: &Estimate) -> (String, String) {
    ENGLISH.of_hundred(estimate)
}

/// The same beside `others` in one list or sentence: none reads as more than one that is larger.
pub fn of_hundred_among(estimate: &Estimate, others: &[Estimate]) -> (String, String) {
    ENGLISH.of_hundred_among(estimate, others)
}

/// A share as a number of a hundred, rounded up: to whole ones, below 1 to one digit.
pub fn ceiling_of_hundred(share: f64) -> String {
    ENGLISH.ceiling_of_hundred(share)
}

/// The interval of a probability in numbers of a hundred: `0.08 to 2.8`.
pub fn range(estimate: &Estimate) -> String {
    ENGLISH.range(estimate)
}

/// An upper (`is_upper`) or lower bound of a probability as a number of a hundred, rounded outwards
/// to the digit that tells something of what is missing: `0.8`, `1.3`, `99.2`.
pub fn bound(share: f64, is_upper: bool) -> String {
    ENGLISH.bound(share, is_upper)
}

/// Days: `1 day`, `14 days`, `3.2 days`.
pub fn days(value: f64) -> String {
    ENGLISH.days(value)
}

/// Points of a percentage: `1 pt`, `4 ± 1 pts`.
pub fn points(written: &str) -> String {
    ENGLISH.points(written)
}

/// A number of days or touches to a tenth below ten, whole above: `3.2`, `14`.
pub fn tenths(value: f64) -> String {
    ENGLISH.tenths(value)
}

/// A stated number: `60`, `1 240`, `2.5`.
pub fn stated(value: f64) -> String {
    ENGLISH.stated(value)
}

/// A date in words: `4 January 2027`.
pub fn date(iso: &str) -> String {
    ENGLISH.date(iso)
}

/// By when, at the end of a period: `in March 2027` at the end of a month, else `by 12 March 2027`.
pub fn by(iso: &str) -> String {
    ENGLISH.by(iso)
}

/// The month of a date: `March 2027`.
pub fn month_of(iso: &str) -> String {
    ENGLISH.month_of(iso)
}
