//! The accounts of a segment that nobody works with now, and how many there are in each state.

use super::deal::Account;
use super::wheel::Wheel;
use crate::engine::outcome::{STOCKS, Stock};
use crate::random::distribution::Counts;
use crate::units::Day;
use std::cmp::{Ordering, Reverse};
use std::collections::{BinaryHeap, VecDeque};

/// One segment's accounts.
#[derive(Debug, Default)]
pub(in crate::engine) struct Base {
    /// Accounts that nobody has touched.
    pub untouched: u64,
    /// Ordinal of the next one.
    pub next: u64,
    /// Accounts that have cooled off.
    pub returned: VecDeque<Account>,
    /// Accounts that cool off, by the day on which they may be called again.
    pub cooling: Wheel<Account>,
    /// The same beyond the end of the run, where some are called before their turn.
    later: BinaryHeap<Later>,
    /// Accounts that were ever put there.
    numbered: usize,
    /// Accounts that cool off and that nobody will ever call, by the day on which that ends.
    pub uncalled: Vec<u32>,
    /// Accounts by state.
    pub stocks: [i64; STOCKS],
    /// All that there ever were.
    pub accounts: i64,
    /// The counts of new accounts drawn last.
    pub inflow: Counts,
}

impl Base {
    /// So many untouched accounts, in a run of so many days.
    pub fn open(&mut self, accounts: u64, horizon: Day) {
        self.untouched = accounts;
        self.next = 0;
        self.returned.clear();
        self.cooling.clear(horizon);
        self.later.clear();
        self.numbered = 0;
        self.uncalled.clear();
        self.uncalled.resize(horizon as usize, 0);
        self.stocks = [0; STOCKS];
        self.stocks[Stock::Fresh as usize] = accounts as i64;
        self.accounts = accounts as i64;
    }

    /// An account may be called again after the end of the run.
    #[inline(never)]
    pub fn cool_beyond(&mut self, account: Account, until: Day) {
        self.numbered += 1;
        self.later.push(Later { rank: (Reverse(until), self.numbered), account });
    }

    /// The first day from `from` on, not today, on which an account may be called again.
    pub fn next_turn(&self, from: Day) -> Option<Day> {
        let in_run = self.cooling.first_from(from);
        in_run.or_else(|| self.later.peek().map(|later| later.rank.0.0))
    }

    /// Takes an account of that day.
    pub fn take_next(&mut self, from: Day) -> Option<Account> {
        let in_run = self.cooling.pop_from(from);
        in_run.or_else(|| self.later.pop().map(|later| later.account))
    }

    /// An account that nobody will call again cools off till a day.
    #[inline(never)]
    pub fn cool_uncalled(&mut self, until: Day) {
        if let Some(count) = self.uncalled.get_mut(until as usize) {
            *count += 1;
        }
    }

    /// So many new accounts, with deals.
    #[inline]
    pub fn welcome(&mut self, count: i64) {
        self.accounts += count;
        self.stocks[Stock::InWork as usize] += count;
    }
}

/// An account whose turn comes after the end of the run.
#[derive(Debug)]
struct Later {
    /// The sooner the greater; of those on one day the latest, as in a wheel.
    rank: (Reverse<Day>, usize),
    account: Account,
}

impl PartialEq for Later {
    fn eq(&self, other: &Later) -> bool {
        self.rank == other.rank
    }
}

impl Eq for Later {}

impl PartialOrd for Later {
    fn partial_cmp(&self, other: &Later) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Later {
    fn cmp(&self, other: &Later) -> Ordering {
        self.rank.cmp(&other.rank)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_account_whose_turn_comes_next_is_told_beyond_the_end_too() {
        let account = |refusals: u8| Account { refusals, ..Account::default() };
        let mut base = Base::default();
        base.cooling.clear(10);
        for (until, name) in [(40, 1), (25, 2), (40, 3), (12, 4)] {
            base.cool_beyond(account(name), until);
        }
        base.cooling.push(8, account(5));
        assert_eq!(base.next_turn(3), Some(8));
        let mut turns = Vec::new();
        while let Some(day) = base.next_turn(3) {
            turns.push((day, base.take_next(3).map(|account| account.refusals)));
        }
        // Of two on the same day the one that came last, as within the run.
        let expected = [(8, 5), (12, 4), (25, 2), (40, 3), (40, 1)];
        assert_eq!(turns, expected.map(|(day, name)| (day, Some(name))));
    }
}
