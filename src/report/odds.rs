//! What `odds` tells: how likely a target is by each day, and why it is missed by its date.
//!
//! JSON (`voronka.odds/1`): `format`, `provenance` and `finding`, whose fields are those of [`Odds`]. Days count from
//! the first that counts for the target, shares run from 0 to 1, dates are ISO; what does not exist is `null`.
//! `curves` has the target as it is stated first; `likely` the days from which on a chance is one half and 80 %. `why`
//! has the part of each cause in the chance to miss the target, with its standard error, and the chance to meet it
//! without each combination of causes. Within a version fields are only added. The CSV tables hold the same.

pub mod charts;
mod page;
pub mod tables;
pub mod words;

use super::{Finding, Report};
use crate::plot::Chart;
use crate::report::block::Block;
use crate::study::method::findings::{Basis, Heading};
use crate::study::odds::Odds;

impl Finding for Odds {
    const FORMAT: &'static str = "voronka.odds/1";
    fn heading(&self) -> &Heading {
        &self.heading
    }

    fn basis(&self) -> &Basis {
        &self.basis
    }

    fn page(report: &Report<Odds>) -> Vec<Block> {
        page::page(report)
    }

    fn tables(&self) -> Vec<(&'static str, Vec<u8>)> {
        tables::tables(self)
    }

    fn charts(report: &Report<Odds>) -> Vec<(String, Chart)> {
        charts::charts(report)
    }
}
