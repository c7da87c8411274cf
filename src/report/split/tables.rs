//! The splits as tables, and what stands in the way at the ends.

use crate::report::contest::tables::{behind, busy};
use crate::report::csv::{NONE, Row, bytes, known};
use crate::study::split::{End, Split, SplitRow, SplitWall};

/// The tables: name of the file and its bytes. Tables without rows are left out.
pub fn tables(found: &Split) -> Vec<(&'static str, Vec<u8>)> {
    let rows = found.rows.iter().filter(|row| !row.figures.is_empty());
    let rows = rows.map(|row| split(found, row)).collect();
    let walls = found.ends.iter().flat_map(|end| walls(found, end)).collect();
    let tables: [(&str, Vec<Row>); 2] = [("splits.csv", rows), ("ends.csv", walls)];
    let filled = tables.into_iter().filter(|(_, rows)| !rows.is_empty());
    filled.map(|(name, rows)| (name, bytes(&rows))).collect()
}

fn counts(found: &Split, row: &SplitRow) -> Row {
    let counts = row.counts.iter().zip(&found.roles);
    counts.fold(Row::default(), |line, (&count, role)| {
        line.number(format!("people_{role}"), f64::from(count))
    })
}

fn split(found: &Split, row: &SplitRow) -> Row {
    let start = counts(found, row).number("runs", row.runs as f64);
    let start = row.figures.iter().fold(start, known).and(behind(row.behind.as_ref()));
    let roles = row.roles.iter().fold(start, |line, of| line.and(busy(&of.role, of)));
    roles.mean("days_dry", &row.dry.unwrap_or(NONE)).mean("care", &row.care.unwrap_or(NONE))
}

fn walls(found: &Split, end: &End) -> Vec<Row> {
    let row = |wall: &SplitWall| {
        let (name, role, value) = match *wall {
            SplitWall::Idle { role, used } => ("idle", Some(role), used),
            SplitWall::Overdue { role, each } => ("overdue", Some(role), each),
            SplitWall::Dry { days } => ("dry", None, days),
            SplitWall::Uncared { missing } => ("uncared", None, missing),
        };
        let role = role.map_or(String::new(), |role| found.roles[role].clone());
        let start = Row::default().text("most_in", &found.roles[end.role]);
        let start = start.and(counts(found, &found.rows[end.row]));
        start.text("wall", name).text("role", role).number("value", value)
    };
    end.walls.iter().map(row).collect()
}
