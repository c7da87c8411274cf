//! The tests of voronka: one binary, a file a subject.

mod architecture;
mod certain;
mod charts;
mod generated;
mod language;
mod laws;
mod reproducible;
mod statistics;
