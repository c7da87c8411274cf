//! Every sentence that people read, in one place.
//!
//! A function per sentence takes values and returns words; layouts and charts put no words together
//! themselves. `answer` has the sentences of the first screen, `advice` the warnings, `tables` the
//! headings and column names, `captions` the titles of charts. The sentences themselves stand in the catalogue, `words.ftl`
//! beside `words.rs`, in both languages; how it is written says [`crate::messages`].

mod advice;
mod typed;

pub use advice::Advice;
pub use typed::typed;

use super::numbers::{self, Numbers};
use crate::messages::{self, Joint, Lang, Number, Say, messages, told};
use crate::statistics::Estimate;
use crate::study::forecast::TargetRow;
use crate::study::method::findings::Heading;
use crate::study::method::spread::Mean;
use jiff::civil::Date;

messages!(say, "report/words");

/// Names that a sentence tells of many that tie.
const MOST_NAMED: usize = 3;

/// Words about one forecast: their language, its currency, its frame, and what one run of it is called.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Words {
    lang: Lang,
    pub(in crate::report) numbers: Numbers,
    pub(in crate::report) trial: Trial,
    pub(in crate::report) start: String,
    pub(in crate::report) end: String,
}

/// What one replication is called.
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

    /// One of them in English, for sentences that are not in the catalogue yet.
    pub fn one(self) -> &'static str {
        match self {
            Trial::Week => "week",
            Trial::Month => "month",
            Trial::Quarter => "quarter",
            Trial::Year => "year",
            Trial::Run => "run",
        }
    }

    /// Many of them in English, for sentences that are not in the catalogue yet.
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
    /// Words in a language about a forecast with this heading.
    pub fn new(lang: Lang, heading: &Heading) -> Words {
        Words {
            lang,
            numbers: Numbers::new(lang, heading.currency.clone()),
            trial: Trial::of(heading.days),
            start: heading.start.clone(),
            end: heading.end.clone(),
        }
    }

    /// The first few of many names, and how many more there are: nobody reads a sentence of nine.
    pub fn first_few(&self, mut names: Vec<String>) -> Vec<String> {
        let left_out = names.len().saturating_sub(MOST_NAMED);
        if left_out > 0 {
            names.truncate(MOST_NAMED);
            names.push(self.say(&say::MoreOfThem { count: &left_out.to_string() }));
        }
        names
    }

    /// The language.
    pub fn lang(&self) -> Lang {
        self.lang
    }

    /// A message of the catalogue.
    pub(in crate::report) fn say(&self, message: &dyn Say) -> String {
        told(message, self.lang)
    }

    /// How many there are, for a message that counts them.
    pub(in crate::report) fn count(&self, count: u64) -> Number {
        Number::written(self.numbers.whole(count as f64))
    }

    /// A whole number: `1 240`.
    pub(in crate::report) fn whole(&self, count: u64) -> String {
        self.numbers.whole(count as f64)
    }

    /// A share known to ± `half_width` as a number of a hundred, without the sign of per cent: `31`, `<0.1`.
    pub(in crate::report) fn hundred(&self, share: f64, half_width: f64) -> String {
        let written = self.numbers.share(share, half_width);
        written.trim_end_matches(['%', numbers::NARROW]).to_owned()
    }

    /// Things in a row: `a`, `a and b`, `a, b and c`.
    pub(in crate::report) fn all_named(&self, things: &[String]) -> String {
        let mut told = String::new();
        messages::list(things, Joint::And, self.lang, &mut told);
        told
    }

    /// A sentence that says by its title what a name in backticks is, where it stands first.
    /// What has no name, or no title beside it, needs none.
    pub(in crate::report) fn introduced(
        &self,
        name: Option<&str>,
        title: Option<&str>,
        sentence: &str,
    ) -> String {
        let Some((name, title)) = name.zip(title).filter(|(name, title)| name != title) else {
            return sentence.to_owned();
        };
        let told = self.say(&say::Introduced { name: &name, title: &title });
        sentence.replacen(&format!("`{name}`"), &told, 1)
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
        self.time_between(&self.start, &self.end, self.trial)
    }

    /// The time from a first to a last day, of which one replication is called so.
    pub(in crate::report) fn time_between(&self, start: &str, end: &str, trial: Trial) -> String {
        let (Ok(first), Ok(last)) = (start.parse::<Date>(), end.parse::<Date>()) else {
            return self.say(&say::FromTo { start: &start, end: &end });
        };
        let is_within_year = first.year() == last.year();
        let is_whole_month = first.day() == 1 && last == last.last_of_month();
        let (month, year) = (numbers::month(first.month()), first.year().to_string());
        let [from, to] = [start, end].map(|day| self.numbers.date(day));
        match trial {
            Trial::Year if is_within_year => self.say(&say::InYear { year: &year }),
            Trial::Quarter if is_whole_month && first.month() % 3 == 1 => {
                let quarter = [Quarter::First, Quarter::Second, Quarter::Third, Quarter::Fourth]
                    [(first.month() as usize - 1) / 3];
                self.say(&say::InQuarter { quarter, year: &year })
            }
            Trial::Month if is_whole_month => self.say(&say::InMonth { month, year: &year }),
            Trial::Week => self.say(&say::InWeek { from: &from }),
            _ if first == last => self.say(&say::OnDay { day: &from }),
            _ if is_within_year => {
                let start = self.numbers.day_and_month(start);
                self.say(&say::FromTo { start: &start, end: &to })
            }
            _ => self.say(&say::FromTo { start: &from, end: &to }),
        }
    }

    /// A chance as a share of the runs: `31% of runs (±1)`, `31 % (±1)`.
    pub fn frequency(&self, estimate: &Estimate) -> String {
        self.frequency_as(estimate, self.numbers.of_hundred(estimate))
    }

    /// The same beside `others` in one list or sentence: none reads as more often than one that is.
    pub fn frequency_among(&self, estimate: &Estimate, others: &[Estimate]) -> String {
        let written = self.numbers.of_hundred_among(estimate, others);
        self.frequency_as(estimate, written)
    }

    fn frequency_as(&self, estimate: &Estimate, (value, bar): (String, String)) -> String {
        let bound = |share, is_upper| self.numbers.bound(share, is_upper);
        match estimate.value {
            v if v.is_nan() => self.say(&say::FrequencyUnknown),
            0.0 => self.say(&say::Never { below: &bound(estimate.high, true) }),
            1.0 => self.say(&say::Always { least: &bound(estimate.low, false) }),
            _ => self.say(&say::Frequency { value: &value, bar: &bar }),
        }
    }

    /// A share of the replications known to ± `half_width`, without its error: `31% of runs`, `31 %`.
    pub fn about(&self, share: f64, half_width: f64) -> String {
        let written = self.hundred(share, half_width);
        let (than, value) = match (written.strip_prefix('<'), written.strip_prefix('>')) {
            (Some(value), _) => (Than::Fewer, value),
            (_, Some(value)) => (Than::More, value),
            _ => (Than::About, written.as_str()),
        };
        self.say(&say::About { than, value: &value })
    }

    /// What a share of the replications is at the most, rounded up: `0.3% of runs`.
    pub fn at_most(&self, share: f64) -> String {
        let value = self.numbers.ceiling_of_hundred(share);
        self.say(&say::About { than: Than::About, value: &value })
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

/// The quarters of a year.
#[derive(Clone, Copy)]
enum Quarter {
    First,
    Second,
    Third,
    Fourth,
}

/// On which side of what is written a share lies.
#[derive(Clone, Copy)]
enum Than {
    Fewer,
    More,
    About,
}

/// A name or title in quotes, and the quotes in it as they stand within others.
pub(in crate::report) fn in_quotes(name: &str, lang: Lang) -> String {
    let inner = match lang {
        Lang::En => name.replace('"', "'"),
        Lang::Ru => name.replace('«', "„").replace('»', "“"),
    };
    told(&say::Quoted { name: &inner }, lang)
}

/// A sentence with titles in place of names that stand in backticks; both in quotes.
pub(in crate::report) fn with_titles<'a>(
    titles: impl Iterator<Item = (&'a str, &'a str)>,
    sentence: &str,
    lang: Lang,
) -> String {
    let titles: Vec<(&str, &str)> = titles.collect();
    let quoted = |(nth, part): (usize, &str)| match nth % 2 {
        0 => part.to_owned(),
        _ => {
            let title = titles.iter().find(|(name, _)| *name == part);
            in_quotes(title.map_or(part, |(_, title)| title), lang)
        }
    };
    sentence.split('`').enumerate().map(quoted).collect()
}

/// With a plus before what is more than nothing.
pub(in crate::report) fn plus(more: &Mean, written: String) -> String {
    // What rounds to nothing has no sign.
    let digits = written.trim_start_matches(|letter: char| !letter.is_ascii_digit());
    let is_nothing =
        digits.starts_with('0') && !["0.", "0,"].iter().any(|of| digits.starts_with(of));
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
    let mut told = text.to_owned();
    messages::capitalise(&mut told, 0);
    told
}
