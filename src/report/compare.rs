//! What `compare` tells: versions of a department beside each other.
//!
//! JSON (`voronka.compare/1`): `format`, `provenance` and `finding`, whose fields are those of [`Comparison`]. Money is
//! in major units, shares run from 0 to 1, dates are ISO; what does not exist is `null`. `versions` has them in the
//! order asked for; `figures` has means by `measure` with their standard errors, and in `difference` what is more than
//! in the first version, replication by replication on the same luck. `choice` has the best by `goal`, in `equals` the
//! versions that are exactly as good run by run, and how sure that is; shares of runs with more or less are told of
//! `counted` on the page. Within a version fields are only added, and measures and goals to their lists. The CSV tables hold the same.

pub mod charts;
mod page;
pub mod tables;
pub mod words;

use super::{Finding, Report};
use crate::plot::Chart;
use crate::report::block::Block;
use crate::study::compare::Comparison;
use crate::study::method::findings::{Basis, Heading};

impl Finding for Comparison {
    const FORMAT: &'static str = "voronka.compare/1";
    fn heading(&self) -> &Heading {
        &self.heading
    }

    fn basis(&self) -> &Basis {
        &self.basis
    }

    fn page(report: &Report<Comparison>) -> Vec<Block> {
        page::page(report)
    }

    fn tables(&self) -> Vec<(&'static str, Vec<u8>)> {
        tables::tables(self)
    }

    fn charts(report: &Report<Comparison>) -> Vec<(String, Chart)> {
        charts::charts(report)
    }
}
