//! The catalogue of what is told of a department: every number that a run of it brings, once.
//!
//! A row says what the number is called in results and on the command line, in which unit it is, which way is better, how
//! it comes from a run, in which departments it exists, and what it means. Totals, lines by period, statements, goals, what is
//! compared between versions and plans, headings of columns and the printed reference come from it.

mod kinds;
mod lists;
mod reference;
mod rows;

pub use kinds::{Better, ByPeriod, Kind};
pub use reference::reference;
pub use rows::{FIGURES, Figure, Row};

use crate::engine::Outcome;
use crate::engine::outcome::Metric;
use crate::messages::{Lang, Noun, Text, capitalise, messages};
use crate::scenario::Scenario;
use crate::units::Day;
use rows::{Exists, ROWS, Source};
use serde::{Serialize, Serializer};

messages!(names, "figures/names");
messages!(meanings, "figures/meanings");

impl Figure {
    /// Totals over the run of which a forecast tells the spread.
    pub fn totals() -> impl Iterator<Item = Figure> + Clone {
        listed(|row| row.is_total)
    }

    /// Lines of the statement, from revenue to the cash at the end.
    pub fn statement() -> impl Iterator<Item = Figure> + Clone {
        lists::STATEMENT.into_iter()
    }

    /// The lines of it that lead from revenue to profit.
    pub fn profit_and_loss() -> impl Iterator<Item = Figure> + Clone {
        Figure::statement().take_while(|&line| line != Figure::OpeningCash)
    }

    /// What a forecast tells of each period, in the order of its results.
    pub fn by_period() -> impl Iterator<Item = Figure> + Clone {
        let others = listed(|row| row.by_period != ByPeriod::No);
        let others = others.filter(|figure| !lists::BY_PERIOD.contains(figure));
        lists::BY_PERIOD.into_iter().chain(others)
    }

    /// What is told of each period in one way.
    pub fn told_by_period(told: ByPeriod) -> impl Iterator<Item = Figure> + Clone {
        Figure::by_period().filter(move |figure| figure.row().by_period == told)
    }

    /// What can be a goal: whatever is better one way or the other.
    pub fn goals() -> impl Iterator<Item = Figure> + Clone {
        let others = listed(|row| row.better != Better::Neither && row.is_goal);
        lists::ALWAYS.into_iter().chain(others.filter(|figure| !lists::ALWAYS.contains(figure)))
    }

    /// What studies tell of every department that they play, beside the goal asked for.
    pub fn told() -> impl Iterator<Item = Figure> + Clone {
        lists::ALWAYS.into_iter()
    }

    /// The same with what is asked for, those that exist in a department.
    pub fn told_of(scenario: &Scenario, asked: impl IntoIterator<Item = Figure>) -> Vec<Figure> {
        let mut told: Vec<Figure> = Figure::told().collect();
        for figure in asked {
            if !told.contains(&figure) {
                told.push(figure);
            }
        }
        told.retain(|figure| figure.exists_in(scenario));
        told
    }

    /// What versions are compared by.
    pub fn compared() -> impl Iterator<Item = Figure> + Clone {
        lists::COMPARED.into_iter()
    }

    /// What plans of pay are compared by.
    pub fn of_plans() -> impl Iterator<Item = Figure> + Clone {
        lists::PLANS.into_iter()
    }

    /// Its row of the catalogue.
    pub fn row(self) -> &'static Row {
        &ROWS[self as usize]
    }

    /// Its name in results and on the command line.
    pub fn key(self) -> &'static str {
        self.row().key
    }

    /// What it is called in a sentence.
    pub fn noun(self) -> &'static Noun {
        self.row().noun
    }

    /// What it is called above a column, in short.
    pub fn name(self, lang: Lang) -> &'static str {
        text(names::find(self.key()), lang)
    }

    /// What it is called as a line among others, as if it began a sentence.
    pub fn line(self, lang: Lang) -> String {
        match names::find(&format!("{}--line", self.key())) {
            Some(line) => line.of(lang).to_owned(),
            None => {
                let mut line = self.name(lang).to_owned();
                capitalise(&mut line, 0);
                line
            }
        }
    }

    /// What it is called above a column of the statement.
    pub fn column(self, lang: Lang) -> &'static str {
        let column = names::find(&format!("{}--statement", self.key()));
        column.map_or_else(|| self.name(lang), |column| column.of(lang))
    }

    /// What it means.
    pub fn means(self, lang: Lang) -> &'static str {
        text(meanings::find(self.key()), lang)
    }

    /// The figure with a key, or with a name that the command line took before.
    pub fn named(key: &str) -> Option<Figure> {
        let is_it = |row: &&Row| row.key == key || row.formerly.contains(&key);
        ROWS.iter().find(is_it).map(|row| row.figure)
    }

    /// What kind of number it is.
    pub fn kind(self) -> Kind {
        self.row().kind
    }

    /// Whether it is an amount of money.
    pub fn is_money(self) -> bool {
        self.kind() == Kind::Money
    }

    /// Whether it is a chance.
    pub fn is_chance(self) -> bool {
        self.kind() == Kind::Chance
    }

    /// What one unit of the values that are kept is divided by: minor units of money in a major one, seconds in an hour, or 1.
    pub fn divisor(self) -> f64 {
        match self.kind() {
            Kind::Money => 100.0,
            Kind::Hours => crate::units::HOUR,
            _ => 1.0,
        }
    }

    /// Whether more of it is better.
    pub fn is_wanted(self) -> bool {
        self.row().better != Better::Less
    }

    /// The larger, the better.
    pub fn score(self, value: f64) -> f64 {
        if self.is_wanted() { value } else { -value }
    }

    /// Whether it exists in a department.
    pub fn exists_in(self, scenario: &Scenario) -> bool {
        match self.row().exists {
            Exists::Always => true,
            Exists::WithTarget => !scenario.targets.is_empty(),
            Exists::WithCash => scenario.overheads.states_cash(),
        }
    }

    /// What a share comes to, as precision is asked for: points of a chance, a share of the revenue for money, a share of
    /// itself for a number. `value` says what there is of a figure.
    pub fn within(self, share: f64, value: impl Fn(Figure) -> f64) -> f64 {
        share
            * match self.kind() {
                Kind::Chance | Kind::Share => 1.0,
                Kind::Money => value(Figure::Revenue).abs(),
                Kind::Count | Kind::Points | Kind::Hours => value(self).abs(),
            }
    }

    /// What it is in one run: in major units, hours, or 1 for what happened. Not a number for what no single run has.
    pub fn of(self, outcome: &Outcome) -> f64 {
        self.minor(outcome) / self.divisor()
    }

    /// What it is in one run: in minor units, seconds, or 1 for what happened. Without a target none is met. Not a number for what
    /// no single run has: shares of two other figures.
    pub fn minor(self, outcome: &Outcome) -> f64 {
        match self.row().source {
            Source::Flow(metric) => outcome.total(metric) as f64,
            Source::Sum(metrics) => {
                metrics.iter().map(|&metric| outcome.total(metric)).sum::<i64>() as f64
            }
            Source::Flows(sum) => outcome.flows.iter().map(sum).sum::<i64>() as f64,
            Source::Daily(metric, scale) => {
                outcome.total(metric) as f64 / (scale * f64::from(outcome.days()))
            }
            Source::Run(count) => count(outcome) as f64,
            Source::Happens(happens) => f64::from(u8::from(happens(outcome))),
            Source::APart(metric, by) => {
                // Nobody brings nothing: a run is a number.
                a_part(outcome.total(metric), outcome.total(by).max(1), outcome.days())
            }
            Source::Period(value) => {
                (0..outcome.flows.len()).map(|of| value(outcome, of)).sum::<i64>() as f64
            }
            Source::Since(metric) => outcome.total(metric) as f64,
            Source::Opening(value) => value(outcome, 0) as f64,
            Source::Closing(value) => value(outcome, outcome.last_period()) as f64,
            Source::Evening(value) => value(outcome, outcome.last_period()),
            Source::Ratio(..) | Source::Quotient(..) | Source::OfAccounts(_) | Source::Plan => {
                f64::NAN
            }
        }
    }

    /// What it is in a period of one run, in minor units; not a number for what is of the whole run only.
    pub fn in_period(self, outcome: &Outcome, period: usize) -> f64 {
        let flows = &outcome.flows[period];
        match self.row().source {
            Source::Flow(metric) => flows[metric as usize] as f64,
            Source::Sum(metrics) => {
                metrics.iter().map(|&metric| flows[metric as usize]).sum::<i64>() as f64
            }
            Source::Flows(sum) => sum(flows) as f64,
            Source::Daily(metric, scale) => {
                flows[metric as usize] as f64 / (scale * f64::from(outcome.spans[period].days))
            }
            Source::APart(metric, by) => {
                let [flow, by] = [metric, by].map(|metric| flows[metric as usize]);
                a_part(flow, by, outcome.spans[period].days)
            }
            Source::Evening(value) => value(outcome, period),
            Source::Since(metric) => {
                let so_far = outcome.flows[..=period].iter().map(|flows| flows[metric as usize]);
                so_far.sum::<i64>() as f64
            }
            Source::Period(value) | Source::Opening(value) | Source::Closing(value) => {
                value(outcome, period) as f64
            }
            Source::Run(_)
            | Source::Happens(_)
            | Source::Ratio(..)
            | Source::Quotient(..)
            | Source::OfAccounts(_)
            | Source::Plan => f64::NAN,
        }
    }

    /// The flow of which it is the mean, and what one unit of a mean over a period of so many days is divided by; `None` if it
    /// is no flow.
    pub fn flow(self, days: Day) -> Option<(Metric, f64)> {
        match self.row().source {
            Source::Flow(metric) => Some((metric, self.divisor())),
            Source::Daily(metric, scale) => Some((metric, scale * f64::from(days))),
            _ => None,
        }
    }

    /// What it is over all runs, out of the mean flows of a time and the accounts that there were by its end; `None` where it does
    /// not exist or does not come from them.
    pub fn of_means(self, mean: &dyn Fn(Metric) -> f64, accounts: f64) -> Option<f64> {
        match self.row().source {
            Source::Sum(metrics) => {
                Some(metrics.iter().map(|&metric| mean(metric)).sum::<f64>() / self.divisor())
            }
            Source::Quotient(part, whole) => {
                let whole = mean(whole);
                (whole > 0.0).then(|| mean(part) / whole)
            }
            Source::OfAccounts(metric) => Some(mean(metric) / accounts.max(1.0)),
            _ => None,
        }
    }

    /// The two figures of which it is the share, both over all runs; `None` if it is a number of its own.
    pub fn ratio(self) -> Option<(Figure, Figure)> {
        match self.row().source {
            Source::Ratio(part, whole) => Some((part, whole)),
            _ => None,
        }
    }
}

/// A flow of so many days, divided by the mean over the days of another.
fn a_part(flow: i64, by: i64, days: Day) -> f64 {
    flow as f64 * f64::from(days) / by as f64
}

/// The figures of the rows that are wanted, in the order of the catalogue.
fn listed(is_wanted: fn(&Row) -> bool) -> impl Iterator<Item = Figure> + Clone {
    ROWS.iter().filter(move |row| is_wanted(row)).map(|row| row.figure)
}

/// A text of the catalogue: every figure has one, as a test makes sure.
fn text(found: Option<Text>, lang: Lang) -> &'static str {
    found.map_or("", |text| text.of(lang))
}

impl Serialize for Figure {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.key())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    messages!(nouns, "figures/nouns");

    #[test]
    fn every_figure_has_its_row_and_a_key_of_its_own() {
        for (place, row) in ROWS.iter().enumerate() {
            assert_eq!(row.figure as usize, place, "{}", row.key);
            assert_eq!(Figure::named(row.key), Some(row.figure), "{}", row.key);
            for before in row.formerly {
                assert_eq!(Figure::named(before), Some(row.figure), "{before}");
            }
        }
    }

    #[test]
    fn every_figure_has_its_words_and_no_word_is_left_over() {
        for row in &ROWS {
            let noun = nouns::ALL.iter().find(|(key, _)| *key == row.key).expect("a noun");
            assert_eq!(noun.1, row.noun, "{}", row.key);
            for lang in Lang::ALL {
                assert!(!row.figure.name(lang).is_empty(), "{}", row.key);
                assert!(!row.figure.means(lang).is_empty(), "{}", row.key);
            }
        }
        let of_names = names::ALL.iter().map(|(id, _)| id.split("--").next().unwrap_or(id));
        let of_nouns = nouns::ALL.iter().map(|(id, _)| *id);
        let of_meanings = meanings::ALL.iter().map(|(id, _)| *id);
        for key in of_names.chain(of_nouns).chain(of_meanings) {
            assert!(ROWS.iter().any(|row| row.key == key), "{key}");
        }
    }
}
