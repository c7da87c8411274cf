//! What `split` tells: so many people in two or three roles, and how many of them in each.
//!
//! JSON (`voronka.split/1`): `format`, `provenance` and `finding`, whose fields are those of [`Split`]. Money is in major
//! units, shares run from 0 to 1; what does not exist is `null`. `rows` has the splits: `counts` in the order of `roles`,
//! `behind` is what a row has less of the goal than the best, replication by replication on the same luck;
//! `verdict.best` and `ends.row` are places in `rows`, from 0. Within a version fields are only added, and walls to their
//! list. The CSV tables hold the same.

pub mod charts;
mod page;
pub mod tables;
pub mod words;

use super::{Finding, Report};
use crate::plot::Chart;
use crate::report::block::Block;
use crate::study::method::findings::{Basis, Heading};
use crate::study::split::Split;

impl Finding for Split {
    const FORMAT: &'static str = "voronka.split/1";
    fn heading(&self) -> &Heading {
        &self.heading
    }

    fn basis(&self) -> &Basis {
        &self.basis
    }

    fn page(report: &Report<Split>) -> Vec<Block> {
        page::page(report)
    }

    fn tables(&self) -> Vec<(&'static str, Vec<u8>)> {
        tables::tables(self)
    }

    fn charts(report: &Report<Split>) -> Vec<(String, Chart)> {
        charts::charts(report)
    }
}
