//! The arithmetic that a simulation can be compared with.
//!
//! Pure functions, each with its formula and source, tested against published digits: times to close
//! ([`times`]), queues of leads (`queues`, and day by day [`day_queue`]), contacts (`contacts`),
//! flows and stocks (`flows`), ramps (`ramp`), pay (`pay`), repeat purchases (`repeat`),
//! subscriptions (`subscription`), promoters (`nps`), bases and seats (`base`) and small numbers (`luck`).
//!
//! They hold under their stated assumptions only; where the simulation departs from those on
//! purpose, the difference is the effect and not an error.

pub(crate) mod base;
pub(crate) mod contacts;
pub mod day_queue;
pub(crate) mod flows;
pub(crate) mod luck;
pub(crate) mod nps;
pub(crate) mod pay;
pub(crate) mod queues;
pub(crate) mod ramp;
pub(crate) mod repeat;
pub(crate) mod subscription;
pub mod times;
