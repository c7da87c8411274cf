//! The tests of voronka: one binary, a file a subject.

mod architecture;
mod certain;
mod charts;
mod common_numbers;
mod generated;
mod language;
mod laws;
mod ref8;
mod reproducible;
mod samplers;
mod statistics;
mod steady;
