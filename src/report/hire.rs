//! What `hire` tells: the fewest people with whom a target is met as often as wanted.
//!
//! JSON (`voronka.hire/1`): `format`, `provenance` and `finding`, whose fields are those of [`Hiring`]. Money is in
//! major units, shares run from 0 to 1, dates are ISO; what does not exist is `null`. `trials` has every number of
//! people that was played, `counts` in the order of `roles`; `answer.trial` and `limit.likeliest` are places in it,
//! from 0. `allowed` of a trial is `yes`, `too_close` or `no`, by the budget and the cash; `limit.close` are those who
//! may be enough and allowed. `step` is what there is more than with one fewer, replication by replication on the same
//! luck. Within a version fields are only added, and walls to their list. The CSV tables hold the same.

use super::layout::hire::page;
use super::terminal::{Style, blocks_as_text};
use super::{Provenance, csv};
use crate::study::hire::Hiring;
use serde::Serialize;

/// Name and version of the JSON form.
pub const HIRE: &str = "voronka.hire/1";

/// What was found about how many to hire, and where it came from.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct HireReport {
    /// Name and version of the form, for programs that read it.
    pub format: &'static str,
    /// Where it came from.
    pub provenance: Provenance,
    /// What was found.
    pub finding: Hiring,
}

impl HireReport {
    /// A report of how many to hire.
    pub fn new(provenance: Provenance, finding: Hiring) -> HireReport {
        HireReport { format: HIRE, provenance, finding }
    }

    /// The page as text, lines at most `width` wide.
    pub fn text(&self, width: usize, style: Style) -> String {
        blocks_as_text(&page(self), width, style)
    }

    /// The tables: name of the file and its bytes. Tables without rows are left out.
    pub fn tables(&self) -> Vec<(&'static str, Vec<u8>)> {
        csv::hire::tables(&self.finding)
    }
}
