//! The combinations of a hand-off as tables, and what is lost at each change of rep.

use crate::figures::Figure;
use crate::report::contest::tables::{behind, busy};
use crate::report::csv::{Row, bytes, code, known};
use crate::study::handoff::{CostRow, Handoff, HandoffRow};

/// The tables: name of the file and its bytes. Tables without rows are left out.
pub fn tables(found: &Handoff) -> Vec<(&'static str, Vec<u8>)> {
    let rows = found.rows.iter().filter(|row| !row.figures.is_empty());
    let costs = found.costs.iter().flat_map(|row| cost(found, row)).collect();
    let tables: [(&str, Vec<Row>); 2] =
        [("combinations.csv", rows.map(combination).collect()), ("losses.csv", costs)];
    let filled = tables.into_iter().filter(|(_, rows)| !rows.is_empty());
    filled.map(|(name, rows)| (name, bytes(&rows))).collect()
}

fn named(row: &HandoffRow) -> Row {
    let of = &row.combination;
    Row::default()
        .text("stage", of.stage.clone().unwrap_or_default())
        .optional("kept", of.kept.map(f64::from))
        .optional("credit", of.credit)
}

fn combination(row: &HandoffRow) -> Row {
    let start = named(row).number("runs", row.runs as f64);
    let start = row.figures.iter().fold(start, known);
    let of = &row.losses;
    start
        .and(behind(row.behind.as_ref()))
        .mean("handed", &of.handed)
        .mean("dropped_on_the_way", &of.dropped)
        .mean("dropped_by_leavers", &of.dropped_by_leavers)
        .mean("customers_moved", &of.passed)
        .mean("customers_lost", &of.lost_customers)
        .and(busy("from", &row.roles[0]))
        .and(busy("to", &row.roles[1]))
}

fn cost(found: &Handoff, row: &CostRow) -> Vec<Row> {
    let of = |priced: &crate::study::handoff::Priced| {
        named(&found.rows[row.row])
            .text("lost_by", code(priced.cost))
            .text("lost_at", priced.stage.clone().unwrap_or_default())
            .number("runs", row.runs as f64)
            .mean(Figure::Revenue, &priced.revenue)
            .mean(Figure::Profit, &priced.profit)
    };
    row.costs.iter().map(of).collect()
}
