//! The tests of the whole library, one file a subject.

mod charts;
