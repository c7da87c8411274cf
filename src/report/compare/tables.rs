//! Versions beside each other as tables; the file as it is has an empty `version`.

use crate::figures::Figure;
use crate::report::csv::{NONE, Row, bytes, code};
use crate::study::compare::{Choice, Comparison, Equal, VersionFinding};
use crate::study::method::outputs::OutputFigure;

/// The tables: name of the file and its bytes. Tables without rows are left out.
pub fn tables(found: &Comparison) -> Vec<(&'static str, Vec<u8>)> {
    let each =
        |rows: fn(&VersionFinding) -> Vec<Row>| found.versions.iter().flat_map(rows).collect();
    let choice = || found.choice.iter();
    let tables: [(&str, Vec<Row>); 5] = [
        ("versions.csv", found.versions.iter().map(version).collect()),
        ("figures.csv", each(figures)),
        ("differences.csv", each(differences)),
        ("choice.csv", choice().map(|choice| row_of(found, choice)).collect()),
        ("equals.csv", choice().flat_map(|choice| equals(found, choice)).collect()),
    ];
    let filled = tables.into_iter().filter(|(_, rows)| !rows.is_empty());
    filled.map(|(name, rows)| (name, bytes(&rows))).collect()
}

fn name(version: &VersionFinding) -> String {
    version.name.clone().unwrap_or_default()
}

fn version(version: &VersionFinding) -> Row {
    let row = Row::default()
        .text("version", name(version))
        .number("runs", version.runs as f64)
        .optional("left_out_after", version.left_out_after.map(|runs| runs as f64));
    let row = match &version.target {
        Some(chance) => row.estimate(Figure::PTarget, chance),
        None => row,
    };
    match &version.cash_runs_out {
        Some(chance) => row.estimate(Figure::PCashOut, chance),
        None => row,
    }
}

fn figures(version: &VersionFinding) -> Vec<Row> {
    let row = |figure: &OutputFigure| {
        Row::default()
            .text("version", name(version))
            .text("measure", code(figure.measure))
            .mean("value", &figure.mean())
            .mean("difference", &figure.more().unwrap_or(NONE))
    };
    version.figures.iter().map(row).collect()
}

fn differences(version: &VersionFinding) -> Vec<Row> {
    let row = |figure: &OutputFigure| {
        let sides = figure.difference?.sides?;
        let row = Row::default()
            .text("version", name(version))
            .text("measure", code(figure.measure))
            .estimate("difference", &sides.interval)
            .estimate("larger", &sides.larger)
            .estimate("smaller", &sides.smaller)
            .optional("times_independent", figure.times_independent());
        Some(row)
    };
    version.figures.iter().filter_map(row).collect()
}

/// Versions that are exactly as good as the best.
fn equals(found: &Comparison, choice: &Choice) -> Vec<Row> {
    let row = |equal: &Equal| {
        Row::default()
            .text("version", name(&found.versions[equal.place]))
            .mean("more_profit", &equal.more_profit)
            .text("is_same", equal.is_same.to_string())
    };
    choice.equals.iter().map(row).collect()
}

fn row_of(found: &Comparison, choice: &Choice) -> Row {
    Row::default()
        .text("goal", code(found.goal))
        .text("counted", code(found.counted))
        .text("best", name(&found.versions[choice.best]))
        .text("next", name(&found.versions[choice.next]))
        .mean("lead", &choice.lead)
        .number("is_best", choice.is_best)
        .number("expected_loss", choice.expected_loss)
        .number("indifference", choice.indifference)
        .optional("confidence", choice.confidence)
        .optional("needed", choice.needed.map(|runs| runs as f64))
}
