//! Sentences, column names and captions about a department.

pub mod answer;
pub mod behaviour;
mod captions;
mod columns;
mod conduct;
mod customers;
pub mod last_year;
mod money;
pub mod pay;
pub mod payback;
mod purchases;
pub mod tables;
mod teams;
