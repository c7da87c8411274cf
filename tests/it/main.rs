//! Tests of voronka from outside, a file a subject.

mod statistics;
