//! Every sentence that people read, in one place.
//!
//! A function per sentence takes values and returns words; layouts and charts put no words together
//! themselves. `answer` has the sentences of the first screen, `advice` the warnings, `tables` the
//! headings and column names, `captions` the titles of charts.

mod advice;
mod typed;

pub use super::forecast::words::tables::{Section, columns, stage_deals, stage_flow};
pub use advice::Advice;
pub use typed::typed;

use super::numbers::{self, Numbers};
use crate::engine::outcome::LossReason;
use crate::statistics::Estimate;
use crate::study::forecast::TargetRow;
use crate::study::method::findings::Heading;
use crate::study::method::spread::Mean;
use jiff::civil::Date;

/// Words about one forecast: its currency, its frame, and what one run of it is called.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Words {
    pub(in crate::report) numbers: Numbers,
    pub(in crate::report) trial: Trial,
    pub(in crate::report) start: String,
    pub(in crate::report) end: String,
}

/// What one replication is called: "31 years of 100".
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Trial {
    /// A week.
    Week,
    /// A month.
    Month,
    /// A quarter.
    Quarter,
    /// A year.
    Year,
    /// Any other time.
    Run,
}

impl Trial {
    /// What a run of `days` days is called.
    pub fn of(days: u32) -> Trial {
        match days {
            5..=7 => Trial::Week,
            28..=31 => Trial::Month,
            89..=92 => Trial::Quarter,
            360..=371 => Trial::Year,
            _ => Trial::Run,
        }
    }

    /// One of them.
    pub fn one(self) -> &'static str {
        match self {
            Trial::Week => "week",
            Trial::Month => "month",
            Trial::Quarter => "quarter",
            Trial::Year => "year",
            Trial::Run => "run",
        }
    }

    /// Many of them.
    pub fn many(self) -> &'static str {
        match self {
            Trial::Week => "weeks",
            Trial::Month => "months",
            Trial::Quarter => "quarters",
            Trial::Year => "years",
            Trial::Run => "runs",
        }
    }
}

impl Words {
    /// Words about a forecast with this heading.
    pub fn new(heading: &Heading) -> Words {
        Words {
            numbers: Numbers::new(heading.currency.clone()),
            trial: Trial::of(heading.days),
            start: heading.start.clone(),
            end: heading.end.clone(),
        }
    }

    /// How numbers are written.
    pub fn numbers(&self) -> &Numbers {
        &self.numbers
    }

    /// What one replication is called.
    pub fn trial(&self) -> Trial {
        self.trial
    }

    /// The time of the run after a noun: `in 2027`, `in March 2027`, `from 4 January to …`.
    pub fn time(&self) -> String {
        let (Ok(start), Ok(end)) = (self.start.parse::<Date>(), self.end.parse::<Date>()) else {
            return format!("from {} to {}", self.start, self.end);
        };
        time(start, end, self.trial)
    }

    /// A probability as a number of a hundred: `31 years of 100 (±1)`.
    pub fn frequency(&self, estimate: &Estimate) -> String {
        frequency(estimate, self.trial)
    }

    /// The same beside `others` in one list or sentence: none reads as more often than one that is.
    pub fn frequency_among(&self, estimate: &Estimate, others: &[Estimate]) -> String {
        frequency_as(estimate, numbers::of_hundred_among(estimate, others), self.trial)
    }

    /// A share of the replications known to ± `half_width`, without its error: `31 years of 100`.
    pub fn about(&self, share: f64, half_width: f64) -> String {
        let written = numbers::share(share, half_width).replace('%', "");
        let (than, value) = match (written.strip_prefix('<'), written.strip_prefix('>')) {
            (Some(value), _) => ("fewer than ", value),
            (_, Some(value)) => ("more than ", value),
            _ => ("", written.as_str()),
        };
        let noun = if value == "1" { self.trial.one() } else { self.trial.many() };
        format!("{than}{value} {noun} of 100")
    }

    /// What a share of the replications is at the most, rounded up: `0.3 years of 100`.
    pub fn at_most(&self, share: f64) -> String {
        let value = numbers::ceiling_of_hundred(share);
        let noun = if value == "1" { self.trial.one() } else { self.trial.many() };
        format!("{value} {noun} of 100")
    }

    /// The same for a target; of one that counts over a part of the run, as a percentage of the runs: its
    /// own time is named beside it.
    pub fn target_frequency(&self, target: &TargetRow) -> String {
        self.frequency_for(target, &target.probability)
    }

    /// The same of another chance of that target.
    pub(in crate::report) fn frequency_for(&self, target: &TargetRow, chance: &Estimate) -> String {
        if self.is_of_whole_run(target) { self.frequency(chance) } else { of_runs(chance) }
    }

    /// Whether a target counts from the first day to the last.
    pub(in crate::report) fn is_of_whole_run(&self, target: &TargetRow) -> bool {
        target.asked.from == self.start && target.asked.by == self.end
    }

    /// What one replication is called with regard to a target: a year of a year, a week of a week; where the
    /// target counts over a part of the run, a run.
    pub fn target_trial(&self, target: &TargetRow) -> Trial {
        if self.is_of_whole_run(target) { self.trial } else { Trial::Run }
    }
}

pub(in crate::report) fn time(start: Date, end: Date, trial: Trial) -> String {
    let is_within_year = start.year() == end.year();
    let is_whole_month = start.day() == 1 && end == end.last_of_month();
    match trial {
        Trial::Year if is_within_year => format!("in {}", start.year()),
        Trial::Quarter if is_whole_month && start.month() % 3 == 1 => {
            let which = ["first", "second", "third", "fourth"][(start.month() as usize - 1) / 3];
            format!("in the {which} quarter of {}", start.year())
        }
        Trial::Month if is_whole_month => {
            format!("in {} {}", numbers::month(start.month()), start.year())
        }
        Trial::Week => format!("in the week of {}", numbers::date(&start.to_string())),
        _ if start == end => format!("on {}", numbers::date(&start.to_string())),
        _ if is_within_year => format!(
            "from {} {} to {}",
            start.day(),
            numbers::month(start.month()),
            numbers::date(&end.to_string())
        ),
        _ => format!(
            "from {} to {}",
            numbers::date(&start.to_string()),
            numbers::date(&end.to_string())
        ),
    }
}

pub(in crate::report) fn frequency(estimate: &Estimate, trial: Trial) -> String {
    frequency_as(estimate, numbers::of_hundred(estimate), trial)
}

pub(in crate::report) fn frequency_as(
    estimate: &Estimate,
    (value, bar): (String, String),
    trial: Trial,
) -> String {
    let many = trial.many();
    match estimate.value {
        v if v.is_nan() => format!("an unknown number of {many}"),
        0.0 => {
            format!("0 {many} of 100 (fewer than {})", numbers::bound(estimate.high, true))
        }
        1.0 => {
            format!("100 {many} of 100 (at least {})", numbers::bound(estimate.low, false))
        }
        _ if value == "1" => format!("1 {} of 100 ({bar})", trial.one()),
        _ => format!("{value} {many} of 100 ({bar})"),
    }
}

/// A chance as a percentage of the runs: `31% of runs (±1)`.
pub(in crate::report) fn of_runs(estimate: &Estimate) -> String {
    let (value, bar) = numbers::of_hundred(estimate);
    match estimate.value {
        v if v.is_nan() => "an unknown share of runs".into(),
        0.0 => format!("0% of runs (less than {}%)", numbers::bound(estimate.high, true)),
        1.0 => format!("100% of runs (at least {}%)", numbers::bound(estimate.low, false)),
        _ => format!("{value}% of runs ({bar})"),
    }
}

/// Why deals are lost, as a column name.
pub fn loss(reason: LossReason) -> &'static str {
    match reason {
        LossReason::Refused => "refused",
        LossReason::NotNow => "not now",
        LossReason::Closed => "closed for ever",
        LossReason::Neglected => "neglected",
        LossReason::Dropped => "dropped",
        LossReason::Unpaid => "unpaid",
    }
}

/// Where an account stands, in the order of the states.
pub const STOCKS: [&str; 7] =
    ["fresh", "in work", "pool", "cooling", "customer", "closed", "former"];

/// A name after its article: `a rep`, `an account`, `an SDR`.
pub(in crate::report) fn with_article(name: &str) -> String {
    let first = name.chars().next().unwrap_or('x');
    let lower = name.to_lowercase();
    let is_spelt = first.is_uppercase() && name.chars().nth(1).is_some_and(char::is_uppercase);
    let sounds_as_you = ["uni", "use", "usu", "eu"].iter().any(|start| lower.starts_with(start));
    let is_vowel = match is_spelt {
        true => "AEFHILMNORSX".contains(first),
        false => "aeiouAEIOU".contains(first) && !sounds_as_you,
    };
    format!("{} {name}", if is_vowel { "an" } else { "a" })
}

/// A sentence with titles in place of names that stand in backticks; both in quotes.
pub(in crate::report) fn with_titles<'a>(
    titles: impl Iterator<Item = (&'a str, &'a str)>,
    sentence: &str,
) -> String {
    let mut told = sentence.to_owned();
    for (name, title) in titles {
        told = told.replace(&format!("`{name}`"), &format!("\"{title}\""));
    }
    told.replace('`', "\"")
}

/// With a plus before what is more than nothing.
pub(in crate::report) fn plus(more: &Mean, written: String) -> String {
    // What rounds to nothing has no sign.
    let digits = written.trim_start_matches(|letter: char| !letter.is_ascii_digit());
    let is_nothing = digits.starts_with('0') && !digits.starts_with("0.");
    if more.mean > 0.0 && !is_nothing { format!("+{written}") } else { written }
}

/// A share in per cent.
pub(in crate::report) fn hundredfold(share: &Mean) -> Mean {
    Mean { mean: 100.0 * share.mean, error: 100.0 * share.error }
}

/// The same with a small letter at its start.
pub(in crate::report) fn lower(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or(String::new(), |first| first.to_lowercase().chain(letters).collect())
}

/// The same with a capital at its start.
pub(in crate::report) fn capital(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or(String::new(), |first| first.to_uppercase().chain(letters).collect())
}

/// Things in a row: `a`, `a and b`, `a, b and c`.
pub(in crate::report) fn listed(things: impl Iterator<Item = String>) -> String {
    let mut things: Vec<String> = things.collect();
    let Some(last) = things.pop() else { return String::new() };
    if things.is_empty() { last } else { format!("{} and {last}", things.join(", ")) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_has_the_article_that_it_is_spoken_with() {
        for told in [
            "a rep",
            "an account",
            "an SDR",
            "a BDR",
            "an Inside seller",
            "a user guide",
            "a менеджер",
        ] {
            let (_, name) = told.split_once(' ').expect("an article and a name");
            assert_eq!(with_article(name), told);
        }
    }
}
