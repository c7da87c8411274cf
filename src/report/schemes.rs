//! What `pay` tells: the plans of a scenario beside each other.
//!
//! JSON (`voronka.pay/1`): `format`, `provenance` and `finding`, whose fields are those of [`Schemes`]. Money is
//! in major units, shares run from 0 to 1, dates are ISO; what does not exist is `null`. `schemes` has the file
//! as it is first (`variant` is `null`) and then its variants; `figures` has means by `measure` with their
//! standard errors, and what is more than in the file as it is, replication by replication on the same luck.
//! `break_even` has the shares of margin that a plan that costs more needs and brings, `behaviour` what is assumed that
//! pay does to people. `components` has what each component cost, and in `brought` what there is more with it than
//! without it. Within a
//! version fields are only added, and measures, components and lints to their lists. The CSV tables hold the same.

use super::layout::schemes::page;
use super::terminal::{Style, blocks_as_text};
use super::{Provenance, csv};
use crate::study::pay::Schemes;
use serde::Serialize;

/// Name and version of the JSON form.
pub const PAY: &str = "voronka.pay/1";

/// What was found about pay plans, and where it came from.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct SchemesReport {
    /// Name and version of the form, for programs that read it.
    pub format: &'static str,
    /// Where it came from.
    pub provenance: Provenance,
    /// What was found.
    pub finding: Schemes,
}

impl SchemesReport {
    /// A report of pay plans.
    pub fn new(provenance: Provenance, finding: Schemes) -> SchemesReport {
        SchemesReport { format: PAY, provenance, finding }
    }

    /// The page as text, lines at most `width` wide.
    pub fn text(&self, width: usize, style: Style) -> String {
        blocks_as_text(&page(self), width, style)
    }

    /// The tables: name of the file and its bytes. Tables without rows are left out.
    pub fn tables(&self) -> Vec<(&'static str, Vec<u8>)> {
        csv::schemes::tables(&self.finding)
    }
}
