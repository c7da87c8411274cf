//! What `compare` tells: versions of a department beside each other.
//!
//! JSON (`voronka.compare/1`): `format`, `provenance` and `finding`, whose fields are those of [`Comparison`]. Money is
//! in major units, shares run from 0 to 1, dates are ISO; what does not exist is `null`. `versions` has them in the
//! order asked for; `figures` has means by `measure` with their standard errors, and in `difference` what is more than
//! in the first version, replication by replication on the same luck. `choice` has the best by `goal`, in `equals` the
//! versions that are exactly as good run by run, and how sure that is; shares of runs with more or less are told of
//! `counted` on the page. Within a version fields are only added, and measures and goals to their lists. The CSV tables hold the same.

use super::layout::compare::page;
use super::terminal::{Style, blocks_as_text};
use super::{Provenance, csv};
use crate::study::compare::Comparison;
use serde::Serialize;

/// Name and version of the JSON form.
pub const COMPARE: &str = "voronka.compare/1";

/// What was found about versions, and where it came from.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct CompareReport {
    /// Name and version of the form, for programs that read it.
    pub format: &'static str,
    /// Where it came from.
    pub provenance: Provenance,
    /// What was found.
    pub finding: Comparison,
}

impl CompareReport {
    /// A report of versions.
    pub fn new(provenance: Provenance, finding: Comparison) -> CompareReport {
        CompareReport { format: COMPARE, provenance, finding }
    }

    /// The page as text, lines at most `width` wide.
    pub fn text(&self, width: usize, style: Style) -> String {
        blocks_as_text(&page(self), width, style)
    }

    /// The tables: name of the file and its bytes. Tables without rows are left out.
    pub fn tables(&self) -> Vec<(&'static str, Vec<u8>)> {
        csv::compare::tables(&self.finding)
    }
}
