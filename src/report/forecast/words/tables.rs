//! Headings, column names and notes of tables.

use crate::calendar::Period;
use crate::messages::{Lang, Number, messages, told};
use crate::report::numbers::{self, Dated};
use crate::report::words::Words;
use crate::study::forecast::{
    BaseFinding, Cycle, PeriodRow, Source, SourceRow, StageRow, TargetRow, TargetScope,
};
use crate::study::method::spread::{Mean, Spread};
use jiff::civil::{Date, Weekday};

messages!(say, "report/forecast/words/tables");

/// Headings of the sections of a page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Section {
    /// Targets.
    Targets,
    /// Results by period.
    Periods,
    /// From revenue to profit, by period.
    Profit,
    /// Cash by period.
    Cash,
    /// Where sales come from.
    Sources,
    /// Products.
    Products,
    /// Customers.
    Customers,
    /// The funnel.
    Funnel,
    /// Why deals are lost.
    Losses,
    /// Roles.
    Roles,
    /// Capacity by period.
    Capacity,
    /// Reps.
    Reps,
    /// Pay plans.
    Pay,
    /// Money.
    Money,
    /// The base.
    Base,
    /// What to do next.
    Next,
    /// How sure the answer is: luck, and unknown numbers.
    Unknowns,
}

/// The chance from which a target is called likely.
const SURE: f64 = 0.8;

impl Words {
    /// Heading of a section.
    pub fn heading_of(&self, section: Section) -> String {
        self.say(&say::Heading { section })
    }

    /// Of a stage: deals that entered, those that went on, and the share of those who left it.
    pub fn stage_flow(&self, row: &StageRow, next: Option<&StageRow>) -> [String; 3] {
        // What goes through is what enters the next stage, where nothing else does: one number, written once.
        let is_next = |next: &&StageRow| (next.entered.mean - row.won_through).abs() < 1e-9;
        let error = next.filter(is_next).map_or(row.entered.error, |next| next.entered.error);
        let numbers = self.numbers();
        [
            numbers.mean_count(&row.entered),
            numbers.mean_count(&Mean { mean: row.won_through, error }),
            numbers.share(row.conversion.mean, 1.96 * row.conversion.error),
        ]
    }

    /// A mean number of deals of a stage, known about as well as the number that entered; empty if none.
    pub fn stage_deals(&self, deals: f64, row: &StageRow) -> String {
        let share = if row.entered.mean > 0.0 { libm::sqrt(deals / row.entered.mean) } else { 1.0 };
        match deals > 0.0 {
            true => self.numbers().count(deals, 1.96 * row.entered.error * share),
            false => String::new(),
        }
    }

    /// What the periods of results are called, as a column name.
    pub fn period_column(&self, period: Period) -> String {
        self.say(&say::Periods { period })
    }

    /// A period of results: `Mar 2027`, `4 Jan`, `Mon 4 Jan`.
    pub fn period(&self, from: &str, period: Period) -> String {
        let Ok(date) = from.parse::<Date>() else { return from.into() };
        let month = self.short_month(date, period);
        let day = format!("{} {month}", date.day());
        match period {
            Period::Month => format!("{month} {}", date.year()),
            Period::Week => day,
            Period::Day => self.say(&say::DayOfWeek { weekday: date.weekday(), day: &day }),
        }
    }

    /// A month in three letters.
    fn short_month(&self, date: Date, period: Period) -> String {
        let month = numbers::month(date.month());
        let name = match period {
            Period::Month => self.say(&say::MonthAlone { month }),
            Period::Day | Period::Week => self.say(&say::MonthOfDay { month }),
        };
        name.chars().take(3).collect()
    }

    /// Several periods in the first column of a table.
    pub fn from_to(&self, first: &str, last: &str) -> String {
        format!("{first} – {last}")
    }

    /// A period in the first column of a table, with its length if it is a part of a month.
    pub fn row(&self, row: &PeriodRow, period: Period) -> String {
        let name = self.period(&row.from, period);
        match self.is_part(row, period) {
            true => self.say(&say::PartOfMonth { month: &name, days: &row.days.to_string() }),
            false => name,
        }
    }

    /// Whether a period is a part of a month where whole months are told.
    pub fn is_part(&self, row: &PeriodRow, period: Period) -> bool {
        let is_part = match (row.from.parse::<Date>(), row.to.parse::<Date>()) {
            (Ok(from), Ok(to)) => from.day() != 1 || to != to.last_of_month(),
            _ => false,
        };
        period == Period::Month && is_part
    }

    /// A source of accounts in the first column of its table.
    pub fn source(&self, row: &SourceRow) -> String {
        match (row.source, &row.name) {
            (Source::Channel, Some(name)) => self.say(&say::Channel { name }),
            (Source::OpenAtStart, _) => self.say(&say::OpenAtStart),
            _ => self.say(&say::Prospecting),
        }
    }

    /// A target in the first column of its table.
    pub fn target_name(&self, target: &TargetRow) -> String {
        let name = &target.asked.name;
        match (target.asked.scope, &target.asked.of) {
            (TargetScope::EachRep, Some(role)) => self.say(&say::EachOf { target: name, role }),
            (TargetScope::EachRep, None) => self.say(&say::EachRep { target: name }),
            (_, Some(of)) => format!("{name} (`{of}`)"),
            _ => name.clone(),
        }
    }

    /// From when a target is likely: `double: even odds in July 2027, 80% in …`.
    pub fn likely(&self, target: &TargetRow) -> Option<String> {
        let [half, most] = target.likely_from.each_ref().map(Option::as_deref);
        let name = &self.target_name(target);
        let half = &self.numbers().by(half?);
        Some(match most.map(|most| self.numbers().by(most)) {
            Some(most) if most == *half => self.say(&say::LikelyAtOnce { target: name, by: &most }),
            Some(most) => self.say(&say::Likely { target: name, half, most: &most }),
            // What is told of the deadline may round to 80 %, or reach it within its ±.
            None if target.probability.high >= SURE => {
                self.say(&say::LikelyTooClose { target: name, half })
            }
            // Profit that was there may be lost again.
            None if target.by_period.iter().any(|of| of.value >= SURE) => {
                self.say(&say::LikelyNotForLong { target: name, half })
            }
            None => self.say(&say::LikelyNever { target: name, half }),
        })
    }

    /// How long a sale takes.
    pub fn cycle(&self, cycle: &Cycle, days: u32) -> String {
        let whole = |days: u32| self.whole(u64::from(days));
        let told = self.say(&say::Cycle {
            p10: &whole(cycle.p10),
            p50: &Number::written(whole(cycle.p50)),
            p90: &whole(cycle.p90),
        });
        match is_cut(cycle, days) {
            true => format!("{told} {}", self.say(&say::CycleIsCut)),
            false => told,
        }
    }

    /// Share of closed deals that were won.
    pub fn win_rate(&self, rate: &Mean) -> String {
        let share = self.numbers().share(rate.mean, 1.96 * rate.error);
        self.say(&say::WinRate { share: &share })
    }

    /// How much revenue hangs on the best.
    pub fn top_reps(&self, top: &[Spread; 2]) -> String {
        let written = |of: fn(&Spread) -> f64| {
            top.each_ref().map(|share| self.numbers().share(of(share), numbers::bar(share)))
        };
        let ([one, two], [most, most_two]) = (&written(|of| of.mean), &written(|of| of.p90));
        self.say(&say::TopReps { one, two, trial: &self.trial().one(), most, most_two })
    }

    /// A rep in the first column of its table.
    pub fn rep(&self, name: &str, is_hired: bool) -> String {
        if is_hired { self.say(&say::Hired { name: &name }) } else { name.into() }
    }

    /// The first column of accounts at the end of each period.
    pub fn end_of_period(&self, period: Period) -> String {
        self.say(&say::Ends { period })
    }

    /// The first column of accounts by segment.
    pub fn segment_column(&self) -> String {
        self.say(&say::Segment)
    }

    /// Rows that are not shown.
    pub fn more(&self, rows: usize) -> String {
        self.say(&say::More { rows: &self.whole(rows as u64) })
    }

    /// Says that only the best and the worst reps are shown.
    pub fn best_and_worst(&self) -> String {
        self.say(&say::BestAndWorst)
    }

    /// Says whose amounts stand in the row of a target of each rep.
    pub fn weakest(&self) -> String {
        self.say(&say::Weakest)
    }

    /// Says which rows of a long table are shown.
    pub fn every(&self, step: usize) -> String {
        self.say(&say::Every { step: &step.to_string() })
    }

    /// How the base burns.
    pub fn burn(&self, base: &BaseFinding) -> Vec<String> {
        let mut lines = Vec::new();
        if let Some(refusals) = base.refusals_a_sale {
            let refusals = Number::written(self.numbers().stated(round3(refusals)));
            lines.push(self.say(&say::Refusals { refusals: &refusals }));
        }
        if base.burnt_share > 0.0 {
            let [share, a_month] =
                &[base.burnt_share, base.burnt_a_month].map(|of| self.numbers().share(of, 0.0));
            lines.push(self.say(&say::Burnt { share, a_month }));
        }
        let left = base.months_left.filter(|&months| months < 120.0);
        lines.extend(left.map(|months| self.months_left(months)));
        if base.runs_dry.value > 0.0 {
            lines.push(self.runs_dry(base));
        }
        lines
    }

    /// How long fresh accounts last.
    fn months_left(&self, months: f64) -> String {
        match months {
            m if m < 1.0 => self.say(&say::NoneLeft),
            m => self.say(&say::MonthsLeft { months: &Number::written(self.numbers().whole(m)) }),
        }
    }

    fn runs_dry(&self, base: &BaseFinding) -> String {
        let frequency = &self.frequency(&base.runs_dry);
        match base.dry_from.as_deref().and_then(Dated::of) {
            Some(Dated { month, year, .. }) => {
                self.say(&say::RunsDryFrom { frequency, month, year: &year })
            }
            None => self.say(&say::RunsDry { frequency }),
        }
    }

    /// Needs that a competitor took, and the segments of which it is assumed how long clients remember; `None` if
    /// there are none.
    pub fn taken_needs(&self, taken: f64, assumed: &[String]) -> Option<String> {
        let needs = Number::written(self.numbers().count(taken, 0.0));
        let forgotten = (needs.text() != "0").then(|| self.say(&say::Taken { needs: &needs }))?;
        Some(match assumed_memory(assumed, self.lang()) {
            Some(assumed) => format!("{forgotten} {assumed}"),
            None => forgotten,
        })
    }

    /// Deals that came back from the pool; `None` if there are none.
    pub fn returned(&self, returned: f64) -> Option<String> {
        let deals = Number::written(self.numbers().count(returned, 0.0));
        (deals.text() != "0").then(|| self.say(&say::Returned { deals: &deals }))
    }

    /// Says when overdue touches are counted.
    pub fn overdue_note(&self) -> String {
        self.say(&say::Overdue)
    }

    /// What an unknown number explains of the spread.
    pub fn unknowns_note(&self) -> String {
        self.say(&say::Explains)
    }

    /// Which way an unknown number moves the answer.
    pub fn direction(&self, raises: bool) -> String {
        self.say(&say::Moves { raises })
    }
}

/// Whether so many sales would come after the end of a run of `days` that what is seen of them reads short.
pub(super) fn is_cut(cycle: &Cycle, days: u32) -> bool {
    cycle.p90 * 5 > days * 2
}

fn round3(value: f64) -> f64 {
    if value >= 100.0 { value.round() } else { (value * 10.0).round() / 10.0 }
}

/// Of which segments it is assumed how long clients remember a contact; `None` if of none.
pub fn assumed_memory(segments: &[String], lang: Lang) -> Option<String> {
    let named: Vec<String> = segments.iter().map(|name| format!("`{name}`")).collect();
    let said = |segments: &String| told(&say::AssumedMemory { segments }, lang);
    (!named.is_empty()).then(|| said(&named.join(", ")))
}
