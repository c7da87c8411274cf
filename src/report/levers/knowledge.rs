//! What it is worth to know, told beside the levers.

pub mod charts;
pub mod page;
pub mod tables;
pub mod words;
