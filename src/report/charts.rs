//! What charts of several studies have in common: who draws them, names of their files, and numbers beside their marks.

use crate::figures::{Figure, Kind};
use crate::plot::{Caption, Chart, Unit};
use crate::report::words::Words;
use crate::report::{Finding, Report};
use crate::statistics::Estimate;
use crate::study::method::outputs::Known;

/// Who draws the charts of a finding.
pub(in crate::report) struct Draughtsman<'a, F> {
    /// What was found.
    pub found: &'a F,
    /// The words about it.
    pub words: Words,
    /// Small print of every chart: where its numbers come from.
    pub note: String,
}

impl<'a, F: Finding> Draughtsman<'a, F> {
    /// Of a report.
    pub fn of(report: &'a Report<F>) -> Draughtsman<'a, F> {
        let words = report.words();
        let note = words.chart_note(&report.provenance, report.finding.heading());
        Draughtsman { found: &report.finding, words, note }
    }

    /// What stands above a chart and below it.
    pub fn caption(&self, title: String, subtitle: impl Into<String>) -> Caption {
        Caption::new(title, subtitle).with_note(self.note.clone())
    }

    /// Amounts in the currency of the scenario.
    pub fn money(&self) -> Unit {
        Unit::money(self.found.heading().currency.clone())
    }
}

/// The same charts, each with a name of its own: of names that are alike as files, the later are numbered.
pub(in crate::report) fn distinct(charts: Vec<(String, Chart)>) -> Vec<(String, Chart)> {
    let mut named: Vec<(String, Chart)> = Vec::new();
    for (stem, chart) in charts {
        let is_free = |stem: &String| named.iter().all(|(other, _)| other != stem);
        let numbered = (2..).map(|number| format!("{stem}-{number}"));
        let free = [stem.clone()].into_iter().chain(numbered).find(is_free);
        named.push((free.unwrap_or(stem), chart));
    }
    named
}

/// A name as a part of the name of a file: in small letters, anything but letters and digits a dash.
pub(in crate::report) fn file_name(name: &str) -> String {
    let letter = |c: char| if c.is_alphanumeric() { c } else { '-' };
    name.to_lowercase().chars().map(letter).take(40).collect()
}

/// A chance with the digits that its error bears.
pub(in crate::report) fn as_known(words: &Words, chance: &Estimate) -> String {
    let numbers = words.numbers();
    numbers.percent(&numbers.of_hundred(chance).0)
}

/// What is known of an output, with the digits that its error bears.
pub(in crate::report) fn as_told(words: &Words, output: Figure, known: &Known) -> String {
    let (value, half, numbers) = (known.value(), known.half_width(), words.numbers());
    match (known, output.kind()) {
        (Known::Chance(chance), _) => as_known(words, chance),
        (_, Kind::Money) => numbers.money(value, half),
        _ => numbers.number(value, half),
    }
}
