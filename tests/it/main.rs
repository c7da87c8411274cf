//! The tests of voronka: one binary, a file a subject.

mod analytic;
mod architecture;
mod behaviour;
mod certain;
mod charts;
mod cli;
mod commission;
mod common_numbers;
mod customers;
mod errors;
mod fuzz;
mod generated;
mod language;
mod laws;
mod money;
mod pay;
mod people;
mod readme;
mod ref8;
mod reports;
mod reproducible;
mod samplers;
mod scenarios;
mod statistics;
mod steady;
mod warnings;
