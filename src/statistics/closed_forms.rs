//! The arithmetic that a simulation can be compared with.
//!
//! Pure functions, each with its formula and source, tested against published digits: times to close
//! ([`times`]), queues of leads ([`queues`], and day by day [`day_queue`]), contacts ([`contacts`]),
//! flows and stocks ([`flows`]), ramps ([`ramp`]), pay ([`pay`]), repeat purchases ([`repeat`]),
//! subscriptions ([`subscription`]), bases and seats ([`base`]) and small numbers ([`luck`]).
//!
//! They hold under their stated assumptions only; where the simulation departs from those on
//! purpose, the difference is the effect and not an error.

pub mod base;
pub mod contacts;
pub mod day_queue;
pub mod flows;
pub mod luck;
pub mod pay;
pub mod queues;
pub mod ramp;
pub mod repeat;
pub mod subscription;
pub mod times;
