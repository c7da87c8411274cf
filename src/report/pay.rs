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

pub mod charts;
mod page;
pub mod tables;
pub mod words;

use super::{Finding, Report};
use crate::plot::Chart;
use crate::report::block::Block;
use crate::study::method::findings::{Basis, Heading};
use crate::study::pay::Schemes;

impl Finding for Schemes {
    const FORMAT: &'static str = "voronka.pay/1";
    fn heading(&self) -> &Heading {
        &self.heading
    }

    fn basis(&self) -> &Basis {
        &self.basis
    }

    fn page(report: &Report<Schemes>) -> Vec<Block> {
        page::page(report)
    }

    fn tables(&self) -> Vec<(&'static str, Vec<u8>)> {
        tables::tables(self)
    }

    fn charts(report: &Report<Schemes>) -> Vec<(String, Chart)> {
        charts::charts(report)
    }
}
