//! Plays a sales department forward day by day and answers with probabilities.
#![forbid(unsafe_code)]

pub mod calendar;
pub mod random;
pub mod report;
pub mod scenario;
pub mod units;
