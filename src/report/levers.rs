//! What `levers` tells: what to fix first.
//!
//! JSON (`voronka.levers/1`): `format`, `provenance` and `finding`, whose fields are those of [`Levers`]. Money is in
//! major units, shares run from 0 to 1; what does not exist is `null`. `levers` has the numbers that were measured in
//! the order of the choice (`is_measured`), then those that were only looked at; of each its value (`at`) in its `unit`,
//! the change of the goal with it smaller (`less`) and larger (`more`), its `elasticity`, and the `gain` of a move in
//! the `direction` that serves the goal. `tornado` has the goal with each unknown number at its P10 and P90, `shares`
//! the Sobol indices of the unknowns and of luck (`alone` first order, `with_others` total), `information` what knowing
//! each unknown is `worth` before the choice between its `options`. `numbers` counts what was looked at (`all`) and
//! what was `left_out` unless it is asked for. Within a version fields are only added. The CSV
//! tables hold the same.

use super::layout::levers::page;
use super::terminal::{Style, blocks_as_text};
use super::{Provenance, csv};
use crate::study::levers::Levers;
use serde::Serialize;

/// Name and version of the JSON form.
pub const LEVERS: &str = "voronka.levers/1";

/// What was found about the levers of a department, and where it came from.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct LeversReport {
    /// Name and version of the form, for programs that read it.
    pub format: &'static str,
    /// Where it came from.
    pub provenance: Provenance,
    /// What was found.
    pub finding: Levers,
}

impl LeversReport {
    /// A report of the levers.
    pub fn new(provenance: Provenance, finding: Levers) -> LeversReport {
        LeversReport { format: LEVERS, provenance, finding }
    }

    /// The page as text, lines at most `width` wide.
    pub fn text(&self, width: usize, style: Style) -> String {
        blocks_as_text(&page(self), width, style)
    }

    /// The tables: name of the file and its bytes. Tables without rows are left out.
    pub fn tables(&self) -> Vec<(&'static str, Vec<u8>)> {
        csv::levers::tables(&self.finding)
    }
}
