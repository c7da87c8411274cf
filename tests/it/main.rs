//! The tests of voronka: one binary, a file a subject.

mod charts;
mod errors;
mod fuzz;
mod language;
mod reports;
mod statistics;
