//! The tests of voronka: one binary, a file a subject.

mod charts;
mod generated;
mod language;
mod laws;
mod statistics;
