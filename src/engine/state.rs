//! What is, in the middle of a replication: the world, and what is written down of it.
//!
//! The state knows the rules that it plays by, and nothing of the day: what happens to it is told in `effects` and `day`.

mod agenda;
pub(super) mod base;
pub(super) mod before;
pub(super) mod bond;
pub(super) mod books;
pub(super) mod check_desk;
pub(super) mod conduct;
pub(super) mod credits;
pub(super) mod customer;
pub(super) mod customers;
pub(super) mod deal;
mod debts;
pub(super) mod diary;
pub(super) mod evening;
pub(super) mod history;
pub(super) mod hunt;
pub(super) mod pay;
pub(super) mod pay_book;
pub(super) mod payment;
pub(super) mod purchases;
mod rate;
pub(super) mod records;
pub(super) mod search;
pub(super) mod seat;
pub(super) mod shift;
pub(super) mod staff;
pub(super) mod touched;
mod trays;
mod wheel;
pub(super) mod world;

use crate::engine::outcome::Outcome;
use crate::engine::rules::Rules;
use crate::random::Streams;
use crate::scenario::Scenario;
use world::World;

/// A department in the middle of a replication: what holds, what is, and what is written down.
pub(super) struct Department<'a> {
    pub scenario: &'a Scenario,
    pub rules: &'a Rules,
    pub streams: Streams,
    pub world: &'a mut World,
    pub outcome: &'a mut Outcome,
}
