//! What `handoff` tells: where deals and customers go from one role to the next, and who gets the credit.
//!
//! JSON (`voronka.handoff/1`): `format`, `provenance` and `finding`, whose fields are those of [`Handoff`]. Money is in
//! major units, shares run from 0 to 1; what does not exist is `null`. `rows` has the combinations: `place` and `stage`
//! where deals are handed over (past the last stage and `null`: never), `kept` sales to a customer by who wins them,
//! `credit` to who hands over. `behind` is what a row has less of the goal than the best, replication by replication on
//! the same luck; `verdict.best` and `costs.row` are places in `rows`, from 0. Within a version fields are only added.
//! The CSV tables hold the same.

use super::layout::handoff::page;
use super::terminal::{Style, blocks_as_text};
use super::{Provenance, csv};
use crate::study::handoff::Handoff;
use serde::Serialize;

/// Name and version of the JSON form.
pub const HANDOFF: &str = "voronka.handoff/1";

/// What was found, and where it came from.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct HandoffReport {
    /// Name and version of the form, for programs that read it.
    pub format: &'static str,
    /// Where it came from.
    pub provenance: Provenance,
    /// What was found.
    pub finding: Handoff,
}

impl HandoffReport {
    /// A report.
    pub fn new(provenance: Provenance, finding: Handoff) -> HandoffReport {
        HandoffReport { format: HANDOFF, provenance, finding }
    }

    /// The page as text, lines at most `width` wide.
    pub fn text(&self, width: usize, style: Style) -> String {
        blocks_as_text(&page(self), width, style)
    }

    /// The tables: name of the file and its bytes. Tables without rows are left out.
    pub fn tables(&self) -> Vec<(&'static str, Vec<u8>)> {
        csv::handoff::tables(&self.finding)
    }
}
