//! What `handoff` tells: where deals and customers go from one role to the next, and who gets the credit.
//!
//! JSON (`voronka.handoff/1`): `format`, `provenance` and `finding`, whose fields are those of [`Handoff`]. Money is in
//! major units, shares run from 0 to 1; what does not exist is `null`. `rows` has the combinations: `place` and `stage`
//! where deals are handed over (past the last stage and `null`: never), `kept` sales to a customer by who wins them,
//! `credit` to who hands over. `behind` is what a row has less of the goal than the best, replication by replication on
//! the same luck; `verdict.best` and `costs.row` are places in `rows`, from 0. Within a version fields are only added.
//! The CSV tables hold the same.

pub mod charts;
mod page;
pub mod tables;
pub mod words;

use super::{Finding, Report};
use crate::plot::Chart;
use crate::report::block::Block;
use crate::study::handoff::Handoff;
use crate::study::method::findings::{Basis, Heading};

impl Finding for Handoff {
    const FORMAT: &'static str = "voronka.handoff/1";
    fn heading(&self) -> &Heading {
        &self.heading
    }

    fn basis(&self) -> &Basis {
        &self.basis
    }

    fn page(report: &Report<Handoff>) -> Vec<Block> {
        page::page(report)
    }

    fn tables(&self) -> Vec<(&'static str, Vec<u8>)> {
        tables::tables(self)
    }

    fn charts(report: &Report<Handoff>) -> Vec<(String, Chart)> {
        charts::charts(report)
    }
}
