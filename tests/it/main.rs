//! The tests of voronka: one binary, a file a subject.

mod certain;
mod charts;
mod generated;
mod language;
mod laws;
mod statistics;
