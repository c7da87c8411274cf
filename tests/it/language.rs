//! What can be written, and what is said where it is wrong.

mod arithmetic;
mod beside;
mod errors;
mod fuzz;
mod keys;
mod mistakes;
mod russian;
mod scaled;
mod scenarios;
mod variants;
pub mod written;
