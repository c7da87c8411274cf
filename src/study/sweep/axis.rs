//! What is varied: a path of the scenario and the values that it takes in turn.
//!
//! Values are written as in the scenario, units and all: `1..6` in whole steps, `20%..40% step 5%`, or a list
//! `20%,30%,40%`. Steps are counted in decimal digits, so that 0.1 three times is 0.3.

use crate::language::ParameterPath;
use crate::messages::{Both, messages};
use std::sync::Arc;

messages!(say, "study/sweep/axis");

/// Values of one axis at the most.
pub const MOST_LEVELS: usize = 100_000;

/// A value of an axis.
#[derive(Clone, Debug, PartialEq)]
pub struct Level {
    /// As it is written.
    pub name: String,
    /// The path of its axis.
    path: Arc<str>,
    /// Where it lies on the axis: its number, or its place in the list from 0.
    pub at: f64,
}

impl Level {
    /// What is put into the scenario: `path=value`.
    pub fn set(&self) -> String {
        format!("{}={}", self.path, self.name)
    }
}

/// A path and its values.
#[derive(Clone, Debug, PartialEq)]
pub struct Axis {
    /// The path.
    pub path: Arc<str>,
    /// The values in turn; of a range without a step its two ends and the whole steps between.
    pub levels: Vec<Level>,
    /// The range, if there is one between whose ends any number may be taken.
    range: Option<Range>,
    /// Whether the values are numbers that rise or fall.
    is_ordered: bool,
    /// Whether the values are numbers of one unit.
    is_numeric: bool,
    /// As it was written.
    written: String,
}

/// Numbers of one unit from `low` to `high`.
#[derive(Clone, Debug, PartialEq)]
struct Range {
    low: Decimal,
    high: Decimal,
    unit: String,
}

impl Axis {
    /// Reads `path=values`.
    ///
    /// # Errors
    /// What is wrong, and what to write instead.
    pub fn parse(text: &str) -> Result<Axis, Both> {
        let (path, values) = text.split_once('=').ok_or_else(|| Both::new(&say::PathAndValues))?;
        let (path, values) = (path.trim(), values.trim());
        if text.chars().any(char::is_control) {
            return Err(Both::new(&say::OneLine));
        }
        if ParameterPath::parse(path).is_none() {
            return Err(Both::new(&say::NoPath { path: &path }));
        }
        let path = Arc::from(path);
        match ranged(&path, values)? {
            Some(axis) => Ok(axis),
            None => listed(&path, values),
        }
    }

    /// The value at `share` (0 to below 1) of the axis: of a range any number, else one of the list.
    pub fn level_at(&self, share: f64) -> Level {
        match &self.range {
            Some(range) => level(&self.path, &range.written(share), None),
            None => {
                let place = (share * self.levels.len() as f64) as usize;
                self.levels[place.min(self.levels.len() - 1)].clone()
            }
        }
    }

    /// As it was written: `path=values`.
    pub fn written(&self) -> String {
        self.written.clone()
    }

    /// Whether `path=value` stands in what was written, as the values of a list do.
    pub fn is_listed(&self, set: &str) -> bool {
        let value = set.split_once('=').map_or(set, |(_, value)| value);
        !self.written.contains("..") && self.written.contains(value)
    }

    /// Whether the values are numbers that rise or fall, so that more may lie beyond the last.
    pub fn is_ordered(&self) -> bool {
        self.is_ordered
    }

    /// Whether the value at a place is the largest number of the axis, or the smallest; `None` if it is neither, or
    /// the values are no numbers. Of values in order the last counts as the largest.
    pub fn end(&self, place: usize) -> Option<bool> {
        let last = self.levels.len() - 1;
        if self.is_ordered {
            return (place == 0 || place == last).then_some(place == last);
        }
        let at = self.levels[place].at;
        let is_beyond = |other: &&Level| other.at > at;
        let above = self.levels.iter().filter(is_beyond).count();
        (self.is_numeric && (above == 0 || above == last)).then_some(above == 0)
    }

    /// The numbers at the ends of the axis, the smaller first, between which any number `is_taken`, or every value of
    /// the list has as much room as any other; `None` unless they rise in equal steps.
    pub fn ends(&self, is_taken: bool) -> Option<(f64, f64)> {
        if let Some(range) = self.range.as_ref().filter(|_| is_taken) {
            return Some((range.low.value(), range.high.value()));
        }
        let (first, last) = (self.levels.first()?.at, self.levels.last()?.at);
        let step = (last - first) / (self.levels.len() as f64 - 1.0);
        let is_even = |two: &[Level]| ((two[1].at - two[0].at) / step - 1.0).abs() < 1e-6;
        let is_rising = self.is_ordered && step > 0.0 && self.levels.windows(2).all(is_even);
        is_rising.then_some((first - step / 2.0, last + step / 2.0))
    }

    /// Whether any number between two ends may be taken.
    pub fn is_continuous(&self) -> bool {
        self.range.is_some()
    }
}

/// Digits that a number drawn from a range is written with.
const DIGITS: i32 = 4;

impl Range {
    fn written(&self, share: f64) -> String {
        let (low, high) = (self.low.value(), self.high.value());
        let width = high - low;
        // A thousandth of the width or finer.
        let places = (DIGITS - 1 - libm::floor(libm::log10(width)) as i32).max(0) as usize;
        let places = places.max(self.low.places as usize).max(self.high.places as usize);
        // Three decimals of an amount could be thousands, and are refused.
        let places = if places == 3 && high >= 1.0 { 4 } else { places };
        format!("{:.places$}{}", low + share * width, self.unit)
    }
}

/// The axis of `a..b` or `a..b step s`; `None` if it is a list.
fn ranged(path: &Arc<str>, values: &str) -> Result<Option<Axis>, Both> {
    let Some((low, rest)) = values.split_once("..") else { return Ok(None) };
    let (high, step) = match rest.split_once("step") {
        Some((high, step)) => (high, Some(step)),
        None => (rest, None),
    };
    let parts = (number(low), number(high), step.map_or(Some((Decimal::ONE, "")), number));
    let (Some((low, low_unit)), Some((high, unit)), Some((by, step_unit))) = parts else {
        return Ok(None);
    };
    // 20..40% is plain; whether 1..5k begins at one or at a thousand is not.
    let is_same = |other: &str| other == unit || (other.is_empty() && unit == "%");
    if !is_same(low_unit) || (step.is_some() && !is_same(step_unit)) {
        return Err(Both::new(&say::OtherUnits { values: &values }));
    }
    let places = low.places.max(high.places).max(by.places);
    let [from, to, by] = Decimal::alike([low, high, by]);
    if from >= to || by <= 0 {
        return Err(Both::new(&say::FromLowToHigh { values: &values }));
    }
    let steps = (to - from) / by;
    if steps >= MOST_LEVELS as i128 {
        let most = MOST_LEVELS.to_string();
        return Err(Both::new(&say::SmallSteps { values: &values, most: &most }));
    }
    let written = |step: i128| {
        let value = Decimal { digits: from + by * step, places };
        level(path, &format!("{}{unit}", value.written()), None)
    };
    let levels: Vec<Level> = (0..=steps).map(written).collect();
    let range = step.is_none().then(|| Range { low, high, unit: unit.to_owned() });
    if levels.len() < 2 && range.is_none() {
        return Err(Both::new(&say::LargeStep { values: &values }));
    }
    let written = format!("{path}={values}");
    Ok(Some(Axis {
        path: Arc::clone(path),
        levels,
        range,
        is_ordered: true,
        is_numeric: true,
        written,
    }))
}

/// The axis of a list, whose commas may stand in quotes or brackets too.
fn listed(path: &Arc<str>, values: &str) -> Result<Axis, Both> {
    let parts = parts(values);
    if parts.iter().any(|part| part.is_empty()) {
        return Err(Both::new(&say::NoValue { values: &values }));
    }
    if parts.len() < 2 && values.contains("..") {
        return Err(Both::new(&say::NoEnd { values: &values }));
    }
    if parts.len() < 2 {
        let path: &str = path;
        return Err(Both::new(&say::OneValue { values: &values, path: &path }));
    }
    if parts.len() > MOST_LEVELS {
        return Err(Both::new(&say::TooMany { most: &MOST_LEVELS.to_string() }));
    }
    let mut seen = std::collections::BTreeSet::new();
    if let Some(twice) = parts.iter().find(|part| !seen.insert(**part)) {
        return Err(Both::new(&say::Twice { values: &values, twice: &twice }));
    }
    let numbers: Option<Vec<(Decimal, &str)>> = parts.iter().map(|part| number(part)).collect();
    let is_one_unit = numbers.is_some_and(|of| of.iter().all(|(_, unit)| *unit == of[0].1));
    let level = |(place, part): (usize, &&str)| {
        level(path, part, if is_one_unit { None } else { Some(place as f64) })
    };
    let levels: Vec<Level> = parts.iter().enumerate().map(level).collect();
    let goes = |way: fn(f64, f64) -> bool| levels.windows(2).all(|two| way(two[0].at, two[1].at));
    let is_ordered = is_one_unit && (goes(|a, b| a < b) || goes(|a, b| a > b));
    let written = format!("{path}={values}");
    let is_numeric = is_one_unit;
    Ok(Axis { path: Arc::clone(path), levels, range: None, is_ordered, is_numeric, written })
}

/// A value of a path; without a place, its number is where it lies.
fn level(path: &Arc<str>, value: &str, place: Option<f64>) -> Level {
    let at = place.or_else(|| number(value).map(|(number, _)| number.value()));
    Level { name: value.into(), path: Arc::clone(path), at: at.unwrap_or(0.0) }
}

/// What stands between the commas that are neither in quotes nor in brackets.
fn parts(values: &str) -> Vec<&str> {
    let (mut parts, mut from, mut depth, mut quote) = (Vec::new(), 0, 0, None);
    for (at, c) in values.char_indices() {
        match (quote, c) {
            (Some(open), c) if c == open => quote = None,
            (Some(_), _) => {}
            (None, '"' | '\'') => quote = Some(c),
            (None, '[' | '{') => depth += 1,
            (None, ']' | '}') => depth -= 1,
            (None, ',') if depth == 0 => {
                parts.push(values[from..at].trim());
                from = at + 1;
            }
            _ => {}
        }
    }
    parts.push(values[from..].trim());
    parts
}

/// A number in decimal digits: `digits` / 10^`places`.
#[derive(Clone, Copy, Debug, PartialEq)]
struct Decimal {
    digits: i128,
    places: u32,
}

impl Decimal {
    const ONE: Decimal = Decimal { digits: 1, places: 0 };

    fn value(self) -> f64 {
        self.digits as f64 / 10f64.powi(self.places as i32)
    }

    /// The digits of all with as many places.
    fn alike<const N: usize>(all: [Decimal; N]) -> [i128; N] {
        let places = all.iter().map(|one| one.places).max().unwrap_or(0);
        all.map(|one| one.digits * 10i128.pow(places - one.places))
    }

    fn written(self) -> String {
        let ten = 10u128.pow(self.places);
        let (whole, rest) = (self.digits.unsigned_abs() / ten, self.digits.unsigned_abs() % ten);
        let sign = if self.digits < 0 { "-" } else { "" };
        match self.places as usize {
            0 => format!("{sign}{whole}"),
            places => format!("{sign}{whole}.{rest:0places$}"),
        }
    }
}

/// Digits of a number at the most.
const LONGEST: usize = 15;

/// A number and the unit behind it.
fn number(text: &str) -> Option<(Decimal, &str)> {
    let text = text.trim();
    let (is_negative, rest) = match text.strip_prefix('-') {
        Some(rest) => (true, rest),
        None => (false, text),
    };
    let end = rest.find(|c: char| !c.is_ascii_digit() && c != '.').unwrap_or(rest.len());
    let (whole, part) = rest[..end].split_once('.').unwrap_or((&rest[..end], ""));
    let all = format!("{whole}{part}");
    let is_number = !whole.is_empty() && all.len() <= LONGEST && !part.contains('.');
    let unit = rest[end..].trim();
    // A date or a range in words is no number with a unit.
    let is_unit = !unit.contains(|c: char| c.is_ascii_digit() || c.is_whitespace() || c == '"');
    let digits: i128 = all.parse().ok().filter(|_| is_number && is_unit)?;
    let digits = if is_negative { -digits } else { digits };
    Some((Decimal { digits, places: part.len() as u32 }, unit))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names(text: &str) -> Vec<String> {
        let axis = Axis::parse(text).expect("an axis");
        axis.levels.into_iter().map(|level| level.name).collect()
    }

    #[test]
    fn ranges_go_in_whole_steps_or_in_those_that_are_stated() {
        assert_eq!(names("roles.rep.reps=1..4"), ["1", "2", "3", "4"]);
        assert_eq!(names("a.b=20%..40% step 10%"), ["20%", "30%", "40%"]);
        assert_eq!(names("a.b=20..40% step 10"), ["20%", "30%", "40%"]);
        assert_eq!(names("a.b=0.1..0.35 step 0.1"), ["0.10", "0.20", "0.30"]);
        assert_eq!(names("a.b=-1..1"), ["-1", "0", "1"]);
        assert_eq!(names("a.b=4k/month..6k/month"), ["4k/month", "5k/month", "6k/month"]);
    }

    #[test]
    fn a_list_keeps_the_words_of_the_scenario() {
        assert_eq!(names("a.b=20%, 30%,1/3"), ["20%", "30%", "1/3"]);
        assert_eq!(names("a.b=[\"x\", \"y\"],[\"x\"]"), ["[\"x\", \"y\"]", "[\"x\"]"]);
        let axis = Axis::parse("a.b=20%,35%").expect("an axis");
        assert_eq!(axis.levels[1].set(), "a.b=35%");
        assert_eq!(axis.levels.iter().map(|level| level.at).collect::<Vec<_>>(), [20.0, 35.0]);
        let dates = Axis::parse("a.b=2027-01-01,2027-03-01").expect("an axis");
        assert_eq!(dates.levels.iter().map(|level| level.at).collect::<Vec<_>>(), [0.0, 1.0]);
    }

    #[test]
    fn between_the_ends_of_a_range_any_number_can_be_taken() {
        let axis = Axis::parse("a.b=20%..40%").expect("an axis");
        assert!(axis.is_continuous());
        assert_eq!(axis.level_at(0.25).name, "25.00%");
        assert_eq!(axis.level_at(0.25).at, 25.0);
        assert_eq!((axis.ends(true), axis.ends(false)), (Some((20.0, 40.0)), Some((19.5, 40.5))));
        let stepped = Axis::parse("a.b=1..4 step 1").expect("an axis");
        assert_eq!(stepped.ends(true), Some((0.5, 4.5)));
        assert_eq!(Axis::parse("a.b=1,2,4").expect("an axis").ends(true), None);
        assert!(!stepped.is_continuous());
        let taken: Vec<String> =
            [0.0, 0.26, 0.5, 0.99].map(|share| stepped.level_at(share).name).into();
        assert_eq!(taken, ["1", "2", "3", "4"]);
    }

    #[test]
    fn what_is_no_axis_is_told() {
        for (text, told) in [
            ("roles.rep.reps", "expected PATH=VALUES"),
            ("a..b=1..3", "is no path"),
            ("a.b=5", "one value"),
            ("a.b=5..1", "smaller number"),
            ("a.b=1..3 step 0", "smaller number"),
            ("a.b=1..2 step 5", "one value alone"),
            ("a.b=1,,2", "expected values"),
            ("a.b=1,2,1", "twice"),
            ("a.b=500..2k", "different units"),
            ("a.b=1..5k", "different units"),
            ("a.b=1k..5k step 500", "different units"),
            ("a.b=1..9999999", "larger step"),
        ] {
            let error = Axis::parse(text).expect_err(text).to_string();
            assert!(error.contains(told), "{text}: {error}");
        }
    }
}
