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

pub mod charts;
mod page;
pub mod tables;
pub mod words;

use super::{Finding, Report};
use crate::plot::Chart;
use crate::report::block::Block;
use crate::study::method::findings::{Basis, Heading};
use crate::study::sweep::Sweep;

impl Finding for Sweep {
    const FORMAT: &'static str = "voronka.sweep/1";
    fn heading(&self) -> &Heading {
        &self.heading
    }

    fn basis(&self) -> &Basis {
        &self.basis
    }

    fn page(report: &Report<Sweep>) -> Vec<Block> {
        page::page(report)
    }

    fn tables(&self) -> Vec<(&'static str, Vec<u8>)> {
        tables::tables(self)
    }

    fn charts(report: &Report<Sweep>) -> Vec<(String, Chart)> {
        charts::charts(report)
    }
}
