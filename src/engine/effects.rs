//! What several phases of a day bring about: a deal is lost, sold or handed over, somebody gets it, money comes or goes.
//!
//! Effects change the state by the rules. They know nothing of the phases that call them.

mod attendance;
mod credit;
pub(super) mod customers;
mod discounts;
mod loss;
mod money;
mod pay;
pub(super) mod payments;
mod pool;
mod products;
mod progression;
pub(super) mod queues;
mod results;
mod sale;
pub(super) mod schedule;
pub(super) mod seats;
pub(super) mod steps;
pub(super) mod targets;
mod value;
