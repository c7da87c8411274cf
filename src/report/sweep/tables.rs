//! The points of a sweep as tables, and the lines of a sweep that is written while it is played.
//!
//! A line that was written reads back as the same row, to the last bit: a sweep that goes on after a crash gives the
//! same bytes as one that was never interrupted.

use crate::figures::{Figure, Kind};
use crate::messages::{Both, messages};
use crate::report::csv::{Row, bytes, written};
use crate::statistics::Estimate;
use crate::study::method::findings::LEVEL;
use crate::study::method::outputs::{Known, OutputFigure};
use crate::study::method::spread::Mean;
use crate::study::sweep::{Duel, PointRow, PointRows, Points, Sweep};
use std::io::BufRead;

messages!(say, "report/sweep/tables");

/// The tables: name of the file and its bytes. Tables without rows are left out.
pub fn tables(found: &Sweep) -> Vec<(&'static str, Vec<u8>)> {
    let lines = Lines::new(found.points.points(), found.points.measures().to_vec());
    let best = found.best.iter().flat_map(|best| &best.duels).map(duel).collect::<Vec<Row>>();
    let tables = [
        ("points.csv", lines.table(found.points.iter())),
        ("best.csv", bytes(&best)),
        ("front.csv", lines.table(found.front.iter().filter_map(|&at| found.points.row(at)))),
    ];
    tables.into_iter().filter(|(_, bytes)| !bytes.is_empty()).collect()
}

fn duel(duel: &Duel) -> Row {
    let rival = duel.rival.map_or(String::new(), |point| point.to_string());
    Row::default()
        .text("rival", rival)
        .text("is_neighbour", truth(duel.is_neighbour))
        .text("axis", duel.axis.map_or(String::new(), |axis| axis.to_string()))
        .text("runs", duel.runs.to_string())
        .and(known(&duel.known))
        .estimate("more", &duel.more)
        .text("is_told", truth(duel.is_told))
        .optional("times_independent", duel.times_independent)
}

/// The goal at a point.
fn known(known: &Known) -> Row {
    match known {
        Known::Mean(mean) => Row::default().mean("goal", mean),
        Known::Chance(chance) => Row::default().estimate("goal", chance),
    }
}

fn truth(yes: bool) -> &'static str {
    if yes { "true" } else { "false" }
}

/// The lines of a sweep that is written while it is played: `points` with these `measures` each.
#[derive(Clone, Debug)]
pub struct Lines<'a> {
    points: &'a Points,
    measures: Vec<Figure>,
}

impl<'a> Lines<'a> {
    /// Lines of these points.
    pub fn new(points: &'a Points, measures: Vec<Figure>) -> Lines<'a> {
        Lines { points, measures }
    }

    /// No rows yet.
    pub fn none(&self) -> PointRows {
        PointRows::new(self.points.clone(), self.measures.clone())
    }

    /// The first line, with the names of the columns.
    pub fn header(&self) -> Vec<u8> {
        let axes = self.points.axes().iter().map(|axis| axis.path.to_string());
        let names = std::iter::once("point".to_owned()).chain(axes);
        let names = names.chain(["digest".to_owned(), "runs".to_owned()]);
        line(names.chain(self.measures.iter().flat_map(|&measure| columns(measure))))
    }

    /// The line of a point.
    pub fn line(&self, row: &PointRow) -> Vec<u8> {
        let start = std::iter::once(row.number.to_string()).chain(row.at.iter().cloned());
        let start = start.chain([row.digest.clone(), row.runs.to_string()]);
        line(start.chain(row.figures.iter().flat_map(|figure| cells(&figure.known))))
    }

    /// A table of points; nothing if there are none.
    fn table(&self, rows: impl Iterator<Item = PointRow>) -> Vec<u8> {
        let mut rows = rows.peekable();
        let mut bytes = if rows.peek().is_some() { self.header() } else { Vec::new() };
        rows.for_each(|row| bytes.extend(self.line(&row)));
        bytes
    }

    /// The rows that `text` has, and how many bytes they take with the header; what stands behind the last line break
    /// was never finished and is left out.
    ///
    /// # Errors
    /// The line that is not of this sweep, and why.
    pub fn read(&self, mut text: impl BufRead) -> Result<(PointRows, u64), Both> {
        let mut rows = self.none();
        let (mut whole, mut line) = (0, Vec::new());
        loop {
            line.clear();
            let length =
                text.read_until(b'\n', &mut line).map_err(|error| Both::from(error.to_string()))?;
            if line.last() != Some(&b'\n') {
                return Ok((rows, whole));
            }
            match whole {
                0 if line == self.header() => {}
                0 => return Err(Both::new(&say::OtherColumns)),
                _ => rows.push(&self.next_row(&line, rows.len() as u64)?),
            }
            whole += length as u64;
        }
    }

    fn next_row(&self, line: &[u8], number: u64) -> Result<PointRow, Both> {
        let mut reader = csv::ReaderBuilder::new().has_headers(false).from_reader(line);
        let record = reader.records().next().and_then(Result::ok);
        let (line, point) = ((number + 2).to_string(), number.to_string());
        let record = record.ok_or_else(|| Both::new(&say::NoRow { line: &line }))?;
        let row = self.row(&record, number);
        row.ok_or_else(|| Both::new(&say::OtherPoint { line: &line, point: &point }))
    }

    fn row(&self, record: &csv::StringRecord, number: u64) -> Option<PointRow> {
        let mut cells = record.iter();
        let is_it = number < self.points.count() && cells.next()? == number.to_string();
        let levels = self.points.at(number);
        let places = levels.iter().map(|level| level.at).collect();
        let at: Vec<String> = levels.into_iter().map(|level| level.name).collect();
        let is_there = at.iter().all(|value| cells.next() == Some(value));
        if !is_it || !is_there {
            return None;
        }
        let (digest, runs) = (cells.next()?.to_owned(), cells.next()?.parse().ok()?);
        let mut next = || cells.next()?.parse::<f64>().ok();
        let mut figures = Vec::new();
        for &measure in &self.measures {
            let known = match measure.kind() {
                Kind::Chance => Known::Chance(Estimate {
                    value: next()?,
                    low: next()?,
                    high: next()?,
                    level: LEVEL,
                }),
                _ => Known::Mean(Mean { mean: next()?, error: next()? }),
            };
            figures.push(OutputFigure::alone(measure, known));
        }
        let is_digest =
            u64::from_str_radix(&digest, 16).is_ok_and(|of| format!("{of:012x}") == digest);
        let is_row = is_digest && cells.next().is_none();
        is_row.then_some(PointRow { number, at, places, digest, runs, figures })
    }
}

/// Columns of a measure.
fn columns(measure: Figure) -> Vec<String> {
    let parts: &[&str] = match measure.kind() {
        Kind::Chance => &["value", "low", "high"],
        _ => &["mean", "error"],
    };
    parts.iter().map(|part| format!("{}_{part}", measure.key())).collect()
}

/// The cells in these columns.
fn cells(known: &Known) -> Vec<String> {
    let numbers = match known {
        Known::Mean(Mean { mean, error }) => vec![*mean, *error],
        Known::Chance(Estimate { value, low, high, .. }) => vec![*value, *low, *high],
    };
    numbers.into_iter().map(written).collect()
}

/// A line of a table.
fn line(cells: impl Iterator<Item = String>) -> Vec<u8> {
    let mut writer =
        csv::WriterBuilder::new().terminator(csv::Terminator::CRLF).from_writer(vec![]);
    // Memory takes whatever is written to it.
    writer.write_record(cells.collect::<Vec<String>>()).unwrap_or_default();
    writer.into_inner().unwrap_or_default()
}
