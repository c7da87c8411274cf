//! What `levers` tells: what to fix first.
//!
//! JSON (`voronka.levers/1`): `format`, `provenance` and `finding`, whose fields are those of [`Levers`]. Money is in
//! major units, shares run from 0 to 1; what does not exist is `null`. `levers` has the numbers that were measured in
//! the order of the choice (`is_measured`), then those that were only looked at; of each its value (`at`) in its `unit`,
//! the change of the goal with it smaller (`less`) and larger (`more`), its `elasticity`, and the `gain` of a move in
//! the `direction` that serves the goal. `tornado` has the goal with each unknown number at its P10 and P90, `shares`
//! the Sobol indices of the unknowns and of luck (`alone` first order, `with_others` total), `information` what knowing
//! each unknown is `worth` before the choice between its `options`. `numbers` counts what was looked at (`all`) and
//! what was `left_out` unless it is asked for. Within a version fields are only added. The CSV
//! tables hold the same.

pub mod charts;
pub mod knowledge;
mod page;
pub mod tables;
pub mod words;

use super::{Finding, Report};
use crate::plot::Chart;
use crate::report::block::Block;
use crate::study::levers::Levers;
use crate::study::method::findings::{Basis, Heading};

impl Finding for Levers {
    const FORMAT: &'static str = "voronka.levers/1";
    fn heading(&self) -> &Heading {
        &self.heading
    }

    fn basis(&self) -> &Basis {
        &self.basis
    }

    fn page(report: &Report<Levers>) -> Vec<Block> {
        page::page(report)
    }

    fn tables(&self) -> Vec<(&'static str, Vec<u8>)> {
        tables::tables(self)
    }

    fn charts(report: &Report<Levers>) -> Vec<(String, Chart)> {
        charts::charts(report)
    }
}
