//! Charts of versions beside each other.

use crate::report::compare::CompareReport;
use crate::report::plot::{BarRow, Bars, Caption, Chart, Unit};
use crate::report::words::Words;
use crate::study::compare::{Compared, Comparison, VersionFinding};

/// The charts: the stem of a file name and the chart; the goal first.
pub fn charts(report: &CompareReport) -> Vec<(String, Chart)> {
    let found = &report.finding;
    let words = Words::new(&found.heading);
    let note = words.chart_note(&report.provenance, &found.heading);
    let goal = found.goal.measure();
    let others = [Compared::Revenue, Compared::Profit, Compared::Pay];
    let drawn = [goal].into_iter().chain(others.into_iter().filter(|measure| *measure != goal));
    drawn.filter_map(|measure| differences(found, &words, &note, measure)).collect()
}

/// What each version has more than the first.
fn differences(
    found: &Comparison,
    words: &Words,
    note: &str,
    measure: Compared,
) -> Option<(String, Chart)> {
    let size = if measure == Compared::Target { 100.0 } else { 1.0 };
    let row = |version: &VersionFinding| {
        let figure = version.figure(measure)?;
        let interval = figure.difference?.interval;
        Some(BarRow {
            name: words.version_name(version),
            detail: String::new(),
            written: words.more_than_first(found, Some(figure)),
            value: size * interval.value,
            low: size * interval.low,
            high: size * interval.high,
        })
    };
    let rows: Vec<BarRow> = found.versions.iter().filter_map(row).collect();
    let is_told = rows.iter().any(|row| !row.written.is_empty() && row.value != 0.0);
    let unit = match measure {
        Compared::Target => Unit::count("points"),
        measure if measure.is_money() => Unit::money(found.heading.currency.clone()),
        _ => Unit::count("sales"),
    };
    let caption =
        Caption::new(words.versions_title(found, measure), words.versions_subtitle(measure))
            .with_note(note.to_owned());
    is_told.then(|| {
        (stem(measure).to_owned(), Chart::Bars(Bars { caption, unit, rows, ..Bars::default() }))
    })
}

fn stem(measure: Compared) -> &'static str {
    match measure {
        Compared::Target => "chance",
        Compared::LowestCash => "cash",
        other => crate::report::words::compare::word(other),
    }
}
