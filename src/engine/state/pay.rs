//! What pay plans follow, and what pay does to people.

use super::conduct::{Conduct, Offered};
use super::credits::Credits;
use super::debts::Debts;
use super::pay_book::PayBook;
use super::records::reset;
use crate::engine::rules::Rules;
use crate::units::Money;

/// Pay in the middle of a pay period.
#[derive(Debug, Default)]
pub(in crate::engine) struct Pay {
    /// What was done since the last payday.
    pub book: PayBook,
    /// The sales that pay plans follow.
    pub credits: Credits,
    /// What people owe for draws and clawbacks.
    pub debts: Debts,
    /// What pay does to who sits in each seat today; empty where nothing is assumed.
    pub conduct: Vec<Conduct>,
    /// Deals that are offered a discount in the touches that are being settled.
    pub offered: Vec<Offered>,
    /// Discount of each deal that is signed.
    pub discounts: Vec<Money>,
}

impl Pay {
    /// Nothing was done or sold yet, with so many seats, stages and months.
    pub fn open(&mut self, rules: &Rules, seats: usize, stages: usize, months: usize) {
        self.book.open(seats, if rules.pay.counts_entries { stages } else { 0 });
        if rules.pay.has_credits {
            self.credits.open(seats, months, rules.pay.splits);
        }
        if rules.pay.has_recovery {
            self.debts.open(seats);
        }
        if rules.pay.has_behaviour {
            reset(&mut self.conduct, seats, Conduct::USUAL);
            self.discounts.clear();
        }
    }
}
