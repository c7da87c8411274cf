//! The points of a sweep as tables, and the lines of a sweep that is written while it is played.
//!
//! A line that was written reads back as the same row, to the last bit: a sweep that goes on after a crash gives the
//! same bytes as one that was never interrupted.

use super::{Row, bytes};
use crate::statistics::Estimate;
use crate::study::forecast::LEVEL;
use crate::study::outputs::{Known, Output, OutputFigure, OutputKind};
use crate::study::spread::Mean;
use crate::study::sweep::{Duel, PointRow, Points, Sweep};

/// The tables: name of the file and its bytes. Tables without rows are left out.
pub fn tables(found: &Sweep) -> Vec<(&'static str, Vec<u8>)> {
    let paths: Vec<&str> = found.axes.iter().map(|axis| axis.path.as_str()).collect();
    let points = found.points.iter().map(|row| point(&paths, row)).collect();
    let row = |number: &u64| found.points.get(*number as usize).map(|row| point(&paths, row));
    let tables: [(&str, Vec<Row>); 3] = [
        ("points.csv", points),
        ("best.csv", found.best.iter().flat_map(|best| &best.duels).map(duel).collect()),
        ("front.csv", found.front.iter().filter_map(row).collect()),
    ];
    let filled = tables.into_iter().filter(|(_, rows)| !rows.is_empty());
    filled.map(|(name, rows)| (name, bytes(&rows))).collect()
}

fn point(paths: &[&str], row: &PointRow) -> Row {
    let start = Row::default().text("point", row.number.to_string());
    let named = paths.iter().zip(&row.at);
    let start = named.fold(start, |line, (path, value)| line.text(*path, value));
    let start = start.text("digest", &row.digest).text("runs", row.runs.to_string());
    row.figures.iter().fold(start, |line, figure| match &figure.known {
        Known::Mean(mean) => line.mean(figure.measure.name(), mean),
        Known::Chance(chance) => line.estimate(figure.measure.name(), chance),
    })
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
    measures: Vec<Output>,
}

impl<'a> Lines<'a> {
    /// Lines of these points.
    pub fn new(points: &'a Points, measures: Vec<Output>) -> Lines<'a> {
        Lines { points, measures }
    }

    fn paths(&self) -> Vec<&str> {
        self.points.axes().iter().map(|axis| axis.path.as_str()).collect()
    }

    /// The first line, with the names of the columns.
    pub fn header(&self) -> Vec<u8> {
        let zero = Mean { mean: 0.0, error: 0.0 };
        let none = Estimate { value: 0.0, low: 0.0, high: 0.0, level: LEVEL };
        let figure = |&measure: &Output| OutputFigure {
            measure,
            known: match measure.kind() {
                OutputKind::Chance => Known::Chance(none),
                _ => Known::Mean(zero),
            },
        };
        let row = PointRow {
            number: 0,
            at: vec![String::new(); self.paths().len()],
            places: Vec::new(),
            digest: String::new(),
            runs: 0,
            figures: self.measures.iter().map(figure).collect(),
        };
        let both = bytes(&[point(&self.paths(), &row)]);
        both[..self.first_line(&both)].to_vec()
    }

    /// The line of a point.
    pub fn line(&self, row: &PointRow) -> Vec<u8> {
        let both = bytes(&[point(&self.paths(), row)]);
        both[self.first_line(&both)..].to_vec()
    }

    /// Where the first line ends; no name of a column holds a line break.
    fn first_line(&self, bytes: &[u8]) -> usize {
        bytes.iter().position(|&byte| byte == b'\n').map_or(bytes.len(), |end| end + 1)
    }

    /// The rows in `bytes`, and how many bytes they take with the header; what stands behind the last line break was
    /// never finished and is left out.
    ///
    /// # Errors
    /// The line that is not of this sweep, and why.
    pub fn read(&self, bytes: &[u8]) -> Result<(Vec<PointRow>, usize), String> {
        let whole = bytes.iter().rposition(|&byte| byte == b'\n').map_or(0, |end| end + 1);
        let header = self.header();
        if whole == 0 {
            return Ok((Vec::new(), 0));
        }
        if !bytes[..whole].starts_with(&header) {
            return Err("line 1 has other columns".into());
        }
        let mut reader = csv::ReaderBuilder::new()
            .has_headers(false)
            .from_reader(&bytes[header.len().min(whole)..whole]);
        let mut rows: Vec<PointRow> = Vec::new();
        for record in reader.records() {
            let line = rows.len() + 2;
            let record = record.map_err(|_| format!("line {line} is not one of a table"))?;
            let row = self.row(&record, rows.len() as u64);
            rows.push(row.ok_or(format!("line {line} is not point {} of this sweep", line - 2))?);
        }
        Ok((rows, whole))
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
                OutputKind::Chance => Known::Chance(Estimate {
                    value: next()?,
                    low: next()?,
                    high: next()?,
                    level: LEVEL,
                }),
                _ => Known::Mean(Mean { mean: next()?, error: next()? }),
            };
            figures.push(OutputFigure { measure, known });
        }
        Some(PointRow { number, at, places, digest, runs, figures })
    }
}
