//! What studies that choose the best of several rows tell alike.

pub mod page;
pub mod tables;
pub mod words;
