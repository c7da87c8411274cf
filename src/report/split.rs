//! What `split` tells: so many people in two or three roles, and how many of them in each.
//!
//! JSON (`voronka.split/1`): `format`, `provenance` and `finding`, whose fields are those of [`Split`]. Money is in major
//! units, shares run from 0 to 1; what does not exist is `null`. `rows` has the splits: `counts` in the order of `roles`,
//! `behind` is what a row has less of the goal than the best, replication by replication on the same luck;
//! `verdict.best` and `ends.row` are places in `rows`, from 0. Within a version fields are only added, and walls to their
//! list. The CSV tables hold the same.

use super::layout::split::page;
use super::terminal::{Style, blocks_as_text};
use super::{Provenance, csv};
use crate::study::split::Split;
use serde::Serialize;

/// Name and version of the JSON form.
pub const SPLIT: &str = "voronka.split/1";

/// What was found, and where it came from.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct SplitReport {
    /// Name and version of the form, for programs that read it.
    pub format: &'static str,
    /// Where it came from.
    pub provenance: Provenance,
    /// What was found.
    pub finding: Split,
}

impl SplitReport {
    /// A report.
    pub fn new(provenance: Provenance, finding: Split) -> SplitReport {
        SplitReport { format: SPLIT, provenance, finding }
    }

    /// The page as text, lines at most `width` wide.
    pub fn text(&self, width: usize, style: Style) -> String {
        blocks_as_text(&page(self), width, style)
    }

    /// The tables: name of the file and its bytes. Tables without rows are left out.
    pub fn tables(&self) -> Vec<(&'static str, Vec<u8>)> {
        csv::split::tables(&self.finding)
    }
}
