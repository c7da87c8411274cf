//! What holds in any department: laws, closed forms, other programs, the same bytes, and the plan of the house.

mod analytic;
mod architecture;
pub mod coverage;
mod evenings;
pub mod generated;
mod laws;
mod phases;
mod ref8;
pub mod reproducible;
mod statistics;
pub mod twins;
