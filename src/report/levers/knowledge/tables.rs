//! What the spread hangs on, and what knowledge is worth, as tables.

use crate::report::csv::Row;
use crate::statistics::Estimate;
use crate::study::levers::indices::{InputShare, Shares};
use crate::study::levers::information::{Information, OptionFinding, UnknownWorth, WorthOf};

/// Where there is no number.
const NOWHERE: Estimate =
    Estimate { value: f64::NAN, low: f64::NAN, high: f64::NAN, level: f64::NAN };

/// A row for each unknown, and one for luck with an empty path.
pub(in crate::report) fn shares(found: Option<&Shares>) -> Vec<Row> {
    let Some(found) = found else { return Vec::new() };
    let row = |path: &str, shares: &InputShare| {
        Row::default()
            .text("path", path)
            .text("output", found.output.key())
            .estimate("alone", &shares.alone)
            .estimate("with_others", &shares.with_others)
    };
    let unknowns = found.unknowns.iter().map(|of| row(&of.path, &of.shares));
    unknowns.chain(found.luck.iter().map(|luck| row("", luck))).collect()
}

/// A row for each unknown, and one for all at once with an empty path.
pub(in crate::report) fn worth(found: Option<&Information>) -> Vec<Row> {
    let Some(found) = found else { return Vec::new() };
    let row = |path: &str, of: &WorthOf| {
        Row::default()
            .text("path", path)
            .text("output", found.output.key())
            .estimate("worth", &of.worth)
            .number("changes", of.changes)
    };
    let unknowns = found.unknowns.iter().map(|of| row(&of.path, &of.of));
    unknowns.chain(found.all.iter().map(|of| row("", of))).collect()
}

/// A row for each option.
pub(in crate::report) fn options(found: Option<&Information>) -> Vec<Row> {
    let row = |option: &OptionFinding| {
        Row::default()
            .text("option", &option.name)
            .mean("value", &option.value)
            .mean("behind", &option.behind)
    };
    found.into_iter().flat_map(|found| &found.options).map(row).collect()
}

/// A row for each stretch of values of an unknown in which one option is best.
pub(in crate::report) fn choices(found: Option<&Information>) -> Vec<Row> {
    let Some(found) = found else { return Vec::new() };
    let rows = |of: &UnknownWorth| -> Vec<Row> {
        let choice = |choice: &crate::study::levers::information::ChoiceFrom| {
            Row::default()
                .text("path", &of.path)
                .estimate("from", &choice.from.unwrap_or(NOWHERE))
                .text("option", &found.options[choice.option].name)
        };
        of.choices.iter().map(choice).collect()
    };
    found.unknowns.iter().flat_map(rows).collect()
}
