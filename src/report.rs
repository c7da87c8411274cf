//! The views of a result: everything a founder or a head of sales gets to see.

pub mod plot;
