//! The catalogue in print.

use super::lists::STATEMENT;
use super::rows::{Exists, ROWS, Row, Source};
use super::{Better, ByPeriod, Kind};
use crate::messages::Lang;
use std::fmt::Write;

/// The outputs that there are, as text of Markdown.
pub fn reference() -> String {
    let mut text = String::from(
        "# What voronka tells of a department\n\n\
         Keys are those of JSON, of columns of CSV and of `--goal`. Money is in major units, chances and shares run from 0 to 1.\n\n\
         | key | unit | better | told | meaning |\n|---|---|---|---|---|\n",
    );
    for row in &ROWS {
        let told = told(row).join(", ");
        // Writing into a string does not fail.
        let _ = writeln!(
            text,
            "| `{}` | {} | {} | {told} | {}{} |",
            row.key,
            kind(row.kind),
            better(row.better),
            row.figure.means(Lang::En),
            exists(row.exists)
        );
    }
    text
}

fn kind(kind: Kind) -> &'static str {
    match kind {
        Kind::Money => "money",
        Kind::Count => "count",
        Kind::Hours => "hours",
        Kind::Chance => "chance",
        Kind::Share => "share",
    }
}

fn better(better: Better) -> &'static str {
    match better {
        Better::More => "more",
        Better::Less => "less",
        Better::Neither => "–",
    }
}

/// Where it is told.
fn told(row: &Row) -> Vec<&'static str> {
    let is_by_period = row.by_period != ByPeriod::No || STATEMENT.contains(&row.figure);
    let is_goal = row.is_goal && row.better != Better::Neither;
    let all = [
        (row.is_total, "over the run"),
        (is_by_period, "by period"),
        (is_goal, "as a goal"),
        (matches!(row.source, Source::Ratio(..) | Source::Plan), "of plans of pay"),
    ];
    all.into_iter().filter(|(is, _)| *is).map(|(_, where_to)| where_to).collect()
}

fn exists(exists: Exists) -> &'static str {
    match exists {
        Exists::Always => "",
        Exists::WithTarget => "; where there is a target",
        Exists::WithCash => "; where the cash at the start is stated",
    }
}
