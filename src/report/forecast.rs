//! What `forecast` tells: what to expect of a department.

pub mod charts;
pub mod page;
pub mod tables;
pub mod words;

use super::{Finding, Report};
use crate::plot::Chart;
use crate::report::block::Block;
use crate::study::Forecast;
use crate::study::method::findings::{Basis, Heading};

impl Finding for Forecast {
    const FORMAT: &'static str = "voronka.forecast/1";

    fn heading(&self) -> &Heading {
        &self.heading
    }

    fn basis(&self) -> &Basis {
        &self.basis
    }

    fn page(report: &Report<Forecast>) -> Vec<Block> {
        page::page(report)
    }

    fn tables(&self) -> Vec<(&'static str, Vec<u8>)> {
        tables::tables(self)
    }

    fn charts(report: &Report<Forecast>) -> Vec<(String, Chart)> {
        charts::charts(report)
    }
}
