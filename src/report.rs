//! The views of a result: everything a founder or a head of sales gets to see.
//!
//! A [`Report`] is where a finding came from and the finding itself. The terminal page, JSON, CSV
//! tables and charts are views of that one value; none of them computes a number of its own.
//!
//! JSON (`voronka.forecast/1`): `format`, `provenance` and `finding`, whose fields are those of
//! [`Forecast`]. Money is in major units, shares run from 0 to 1, dates are ISO. What does not exist
//! or is not bounded is `null`. Within a version fields are only added, and totals to the list of totals.
//! What each source of accounts brought is in `sources`, what became of deals handed over in `handed`;
//! `new_sales` and `new_revenue` are those of first sales. P10 to P90 are outcomes that came: `p10` is
//! the smallest that at least one replication in ten does not exceed. The CSV tables hold the same.

pub mod charts;
pub mod compare;
pub mod csv;
pub mod handoff;
pub mod hire;
pub mod implied;
pub mod json;
pub mod layout;
pub mod levers;
pub mod numbers;
pub mod odds;
pub mod plot;
pub mod schemes;
pub mod split;
pub mod sweep;
pub mod terminal;
pub mod words;

use crate::study::Forecast;
use serde::Serialize;

/// Name and version of the JSON form of a forecast.
pub const FORECAST: &str = "voronka.forecast/1";

/// Where a finding came from: enough to get it again.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Provenance {
    /// Version of voronka.
    pub version: String,
    /// Name of the scenario.
    pub scenario: String,
    /// Digest of the scenario as it was played, in hexadecimal.
    pub digest: String,
    /// Seed.
    pub seed: u64,
    /// Replications done.
    pub runs: u64,
    /// The command that gives the same numbers again.
    pub command: String,
}

/// A finding and where it came from.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Report {
    /// Name and version of the form, for programs that read it.
    pub format: &'static str,
    /// Where it came from.
    pub provenance: Provenance,
    /// What was found.
    pub finding: Forecast,
}

impl Report {
    /// A report of a forecast.
    pub fn new(provenance: Provenance, finding: Forecast) -> Report {
        Report { format: FORECAST, provenance, finding }
    }
}

/// How much a page tells.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Detail {
    /// The answer, what it rests on and what to mind.
    Answer,
    /// The same, and every table.
    Full,
}
