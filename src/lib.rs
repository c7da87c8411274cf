//! Plays a sales department forward day by day and answers with probabilities.
#![forbid(unsafe_code)]

pub mod calendar;
pub mod cli;
pub mod engine;
pub mod random;
pub mod report;
pub mod scenario;
pub mod statistics;
pub mod study;
pub mod units;
