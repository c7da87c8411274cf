//! What `hire` tells: the fewest people with whom a target is met as often as wanted.
//!
//! JSON (`voronka.hire/1`): `format`, `provenance` and `finding`, whose fields are those of [`Hiring`]. Money is in
//! major units, shares run from 0 to 1, dates are ISO; what does not exist is `null`. `trials` has every number of
//! people that was played, `counts` in the order of `roles`; `answer.trial` and `limit.likeliest` are places in it,
//! from 0. `allowed` of a trial is `yes`, `too_close` or `no`, by the budget and the cash; `limit.close` are those who
//! may be enough and allowed. `step` is what there is more than with one fewer, replication by replication on the same
//! luck. Within a version fields are only added, and walls to their list. The CSV tables hold the same.

pub mod charts;
mod page;
pub mod tables;
pub mod words;

use super::{Finding, Report};
use crate::plot::Chart;
use crate::report::block::Block;
use crate::study::hire::Hiring;
use crate::study::method::findings::{Basis, Heading};

impl Finding for Hiring {
    const FORMAT: &'static str = "voronka.hire/1";
    fn heading(&self) -> &Heading {
        &self.heading
    }

    fn basis(&self) -> &Basis {
        &self.basis
    }

    fn page(report: &Report<Hiring>) -> Vec<Block> {
        page::page(report)
    }

    fn tables(&self) -> Vec<(&'static str, Vec<u8>)> {
        tables::tables(self)
    }

    fn charts(report: &Report<Hiring>) -> Vec<(String, Chart)> {
        charts::charts(report)
    }
}
