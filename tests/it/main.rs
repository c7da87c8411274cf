//! The tests of voronka: one binary, a file a subject.

mod analytic;
mod architecture;
mod certain;
mod charts;
mod errors;
mod fuzz;
mod generated;
mod language;
mod laws;
mod reports;
mod reproducible;
mod scenarios;
mod statistics;
