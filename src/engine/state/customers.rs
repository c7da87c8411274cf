//! Everybody who has bought, and what waits for them.

use super::bond::Bond;
use super::customer::{Customer, CustomerId};
use super::history::Histories;
use super::purchases::{PlacedOrder, Purchases};
use super::wheel::Wheel;
use crate::units::{Day, Money};
use std::collections::VecDeque;

/// The customers.
#[derive(Debug, Default)]
pub(in crate::engine) struct Customers {
    /// Who has bought; what stands among the free ones has no meaning.
    pub all: Vec<Customer>,
    pub free: Vec<CustomerId>,
    /// What each customer may still buy, where a wallet or a further product asks for it.
    pub purchases: Vec<Purchases>,
    /// What everybody has bought.
    pub histories: Histories,
    /// Orders that wait and whose value is known; some records are free.
    pub placed: Vec<PlacedOrder>,
    pub free_placed: Vec<u32>,
    /// How each of them stands by the month, where something happens by the month.
    pub bonds: Vec<Bond>,
    /// Promoters, passives and detractors among present customers.
    pub groups: [i64; 3],
    /// Customers who wait for care, by seat; who has left or moved stands there for nothing.
    pub care: Vec<VecDeque<CustomerId>>,
    /// What present customers paid for their present month of subscription.
    pub recurring: Money,
    /// When something happens next with each customer; the horizon stands for all days beyond it.
    pub visits: Wheel<CustomerId>,
    /// Customers with whom something happens today.
    pub visited: Vec<CustomerId>,
}

impl Customers {
    /// Nobody has bought yet, in a run of so many days.
    pub fn clear(&mut self, horizon: Day) {
        self.all.clear();
        self.free.clear();
        self.histories.clear();
        self.placed.clear();
        self.free_placed.clear();
        self.bonds.clear();
        self.visits.clear(horizon + 1);
        self.recurring = Money::ZERO;
        self.groups = [0; 3];
    }

    /// Nobody waits for care at so many seats.
    pub fn open_care(&mut self, seats: usize) {
        self.care.iter_mut().for_each(VecDeque::clear);
        self.care.resize_with(seats, VecDeque::new);
    }
}
