//! What `sweep` tells: a department at many points.
//!
//! JSON (`voronka.sweep/1`): `format`, `provenance` and `finding`, whose fields are those of [`Sweep`]. Money is in
//! major units, shares run from 0 to 1; what does not exist is `null`. `points` has the points that were played, in
//! order: `at` has their values, one an axis, and `figures` a mean with its standard error or a probability with its
//! interval for each `measure`. Of more than a thousand points it has some five hundred of the best, as many of the
//! front, and the rivals of the best, and `unlisted` counts the others; `points.csv` has them all. `best` has the number of the best point, and in `duels` what it has more of the goal
//! than others, replication by replication on the same luck; a `rival` of `null` is the file as it is. `front` has the
//! numbers of the points that no other beats in both goals. Within a version fields are only added, and measures to
//! their list. The CSV tables hold the same.

use super::layout::sweep::page;
use super::terminal::{Style, blocks_as_text};
use super::{Provenance, csv};
use crate::study::sweep::Sweep;
use serde::Serialize;

/// Name and version of the JSON form.
pub const SWEEP: &str = "voronka.sweep/1";

/// What was found at many points, and where it came from.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct SweepReport {
    /// Name and version of the form, for programs that read it.
    pub format: &'static str,
    /// Where it came from.
    pub provenance: Provenance,
    /// What was found.
    pub finding: Sweep,
}

impl SweepReport {
    /// A report of a sweep.
    pub fn new(provenance: Provenance, finding: Sweep) -> SweepReport {
        SweepReport { format: SWEEP, provenance, finding }
    }

    /// The page as text, lines at most `width` wide.
    pub fn text(&self, width: usize, style: Style) -> String {
        blocks_as_text(&page(self), width, style)
    }

    /// The tables: name of the file and its bytes. Tables without rows are left out.
    pub fn tables(&self) -> Vec<(&'static str, Vec<u8>)> {
        csv::sweep::tables(&self.finding)
    }
}
