//! The catalogue in print.

use super::lists::STATEMENT;
use super::rows::{Exists, ROWS, Row, Source};
use super::{Better, ByPeriod, Kind};
use crate::messages::{Lang, Say, messages, told};
use std::fmt::Write;

messages!(say, "figures/reference");

/// The outputs that there are, as text of Markdown in a language.
pub fn reference(lang: Lang) -> String {
    let head = told(&say::Head, lang);
    let mut text =
        format!("# {}\n\n{}\n\n", told(&say::Title, lang), told(&say::Introduction, lang));
    // Writing into a string does not fail.
    let _ = writeln!(text, "{head}\n|---|---|---|---|---|");
    for row in &ROWS {
        let _ = writeln!(
            text,
            "| `{}` | {} | {} | {} | {} |",
            row.key,
            told(&say::UnitOf { kind: row.kind }, lang),
            told(&say::BetterIs { better: row.better }, lang),
            places(row, lang).join(", "),
            meaning(row, lang)
        );
    }
    text
}

/// Where it is told.
fn places(row: &Row, lang: Lang) -> Vec<String> {
    let is_by_period = row.by_period != ByPeriod::No || STATEMENT.contains(&row.figure);
    let is_goal = row.is_goal && row.better != Better::Neither;
    let all: [(bool, &dyn Say); 4] = [
        (row.is_total, &say::OverTheRun),
        (is_by_period, &say::ByPeriods),
        (is_goal, &say::AsAGoal),
        (matches!(row.source, Source::Ratio(..) | Source::Plan), &say::OfPlans),
    ];
    all.into_iter().filter(|(is, _)| *is).map(|(_, where_to)| told(where_to, lang)).collect()
}

/// What it means, and where it exists.
fn meaning(row: &Row, lang: Lang) -> String {
    let meaning = &row.figure.means(lang);
    match row.exists {
        Exists::Always => (*meaning).to_owned(),
        Exists::WithTarget => told(&say::WithTarget { meaning }, lang),
        Exists::WithCash => told(&say::WithCash { meaning }, lang),
    }
}
