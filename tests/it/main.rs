//! The tests of voronka: one binary, a file a subject.

mod charts;
mod language;
mod statistics;
