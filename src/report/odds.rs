//! What `odds` tells: how likely a target is by each day, and why it is missed by its date.
//!
//! JSON (`voronka.odds/1`): `format`, `provenance` and `finding`, whose fields are those of [`Odds`]. Days count from
//! the first that counts for the target, shares run from 0 to 1, dates are ISO; what does not exist is `null`.
//! `curves` has the target as it is stated first; `likely` the days from which on a chance is one half and 80 %. `why`
//! has the part of each cause in the chance to miss the target, with its standard error, and the chance to meet it
//! without each combination of causes. Within a version fields are only added. The CSV tables hold the same.

use super::layout::odds::page;
use super::terminal::{Style, blocks_as_text};
use super::{Provenance, csv};
use crate::study::odds::Odds;
use serde::Serialize;

/// Name and version of the JSON form.
pub const ODDS: &str = "voronka.odds/1";

/// What was found about a target, and where it came from.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct OddsReport {
    /// Name and version of the form, for programs that read it.
    pub format: &'static str,
    /// Where it came from.
    pub provenance: Provenance,
    /// What was found.
    pub finding: Odds,
}

impl OddsReport {
    /// A report of a target's odds.
    pub fn new(provenance: Provenance, finding: Odds) -> OddsReport {
        OddsReport { format: ODDS, provenance, finding }
    }

    /// The page as text, lines at most `width` wide.
    pub fn text(&self, width: usize, style: Style) -> String {
        blocks_as_text(&page(self), width, style)
    }

    /// The tables: name of the file and its bytes. Tables without rows are left out.
    pub fn tables(&self) -> Vec<(&'static str, Vec<u8>)> {
        csv::odds::tables(&self.finding)
    }
}
