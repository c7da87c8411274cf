//! What was done in a pay period, and what each part of a plan pays for it.

use super::plan::{Act, Business};
use crate::units::Money;

/// What one seat did in a pay period: a month, if nothing else is stated.
#[derive(Clone, Copy, Debug, Default)]
pub struct Month<'a> {
    /// Days on which it was filled.
    pub days: u32,
    /// Days of the period.
    pub length: u32,
    /// Touches made.
    pub touches: u64,
    /// Of those, touches that moved the deal.
    pub effective: u64,
    /// Deals handed over.
    pub handed: u64,
    /// First sales.
    pub sales: u64,
    /// Orders of customers.
    pub orders: u64,
    /// Revenue of both.
    pub revenue: Money,
    /// Margin of both.
    pub margin: Money,
    /// Of these, revenue and margin of the orders.
    pub repeat: [Money; 2],
    /// Customers' payments that came in for its sales and orders.
    pub cash: Money,
    /// Of these, payments for orders.
    pub repeat_cash: Money,
    /// Of revenue, margin and cash, what deals brought that it handed over.
    pub split: [Money; 3],
    /// Revenue and margin of the orders of customers whom it handed over.
    pub tail: [Money; 2],
    /// Quota of the days on which it was filled.
    pub quota: Money,
    /// Deals brought into each stage; may be empty if no plan counts any.
    pub entered: &'a [u32],
    /// The role reached the share of its quotas that the team bonus asks for.
    pub is_team_there: bool,
    /// It is among the best of the month.
    pub is_among_best: bool,
}

impl Month<'_> {
    /// How often something was done; money in minor units.
    pub(super) fn count(&self, act: Act) -> i64 {
        match act {
            Act::Touch => self.touches as i64,
            Act::EffectiveTouch => self.effective as i64,
            Act::HandOff => self.handed as i64,
            Act::Sale => self.sales as i64,
            Act::Order => self.orders as i64,
            Act::Revenue => self.revenue.0,
            Act::Margin => self.margin.0,
            Act::Cash => self.cash.0,
            Act::Entered(stage) => self.entered.get(stage).map_or(0, |&count| i64::from(count)),
        }
    }

    /// What a commission is a share of, minor units.
    pub(super) fn basis(&self, on: Act, of: Business) -> i64 {
        let repeat = match on {
            Act::Cash => self.repeat_cash.0,
            on => self.repeat[usize::from(on == Act::Margin)].0,
        };
        match of {
            Business::All => self.count(on),
            Business::New => self.count(on) - repeat,
            Business::Repeat => repeat,
        }
    }

    /// What counts towards the steps of a commission. Orders, subscriptions and whatever else old customers pay do not
    /// fill a quota of new business.
    pub(super) fn attained(&self, on: Act, of: Business) -> Money {
        let (all, repeat) = match on {
            Act::Cash => (self.cash, self.repeat_cash),
            _ => (self.revenue, self.repeat[0]),
        };
        if of == Business::New { all - repeat } else { all }
    }

    /// The part of a monthly amount for the days on which the seat was filled.
    pub(super) fn part(&self, amount: Money) -> Money {
        Money(amount.0 * i64::from(self.days) / i64::from(self.length.max(1)))
    }
}
