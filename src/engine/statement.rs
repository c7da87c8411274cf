//! The statement of a period: profit and loss line by line, and cash from its opening to its closing.
//!
//! All amounts are whole minor units of one replication, so the lines add up exactly. Pay counts in the profit of
//! the day that earns it and in the cash of the day that pays it; the cost of goods leaves with the sale. What is never
//! paid for is a cost on the day on which that becomes clear, and moves no cash.

use super::outcome::{Metric, Outcome};
use crate::units::Money;

/// A line of the statement. Costs are positive amounts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "snake_case")]
#[repr(usize)]
pub enum Entry {
    /// Value of the sales.
    Revenue,
    /// Cost of the goods sold: revenue less margin.
    Goods,
    /// Margin of the sales.
    Margin,
    /// Pay earned.
    Pay,
    /// Cost of filling seats.
    Hiring,
    /// Cost of leads and channel budgets.
    LeadCost,
    /// Overheads, training, checks and one-off costs.
    Overheads,
    /// Cost of loyalty programmes.
    Loyalty,
    /// Revenue of which it became clear that the money never comes: an advance whose rest fails.
    WriteOffs,
    /// Margin less all costs.
    Profit,
    /// Cash at the end of the period before, or at the start.
    OpeningCash,
    /// Cash received.
    CashIn,
    /// Cash paid out: for goods, pay, hiring, leads, overheads and loyalty programmes.
    CashOut,
    /// Cash at the end of the period.
    ClosingCash,
}

/// Number of lines.
pub const ENTRIES: usize = Entry::ALL.len();

impl Entry {
    /// All lines, in the order of a statement.
    pub const ALL: [Entry; 14] = [
        Entry::Revenue,
        Entry::Goods,
        Entry::Margin,
        Entry::Pay,
        Entry::Hiring,
        Entry::LeadCost,
        Entry::Overheads,
        Entry::Loyalty,
        Entry::WriteOffs,
        Entry::Profit,
        Entry::OpeningCash,
        Entry::CashIn,
        Entry::CashOut,
        Entry::ClosingCash,
    ];

    /// The lines that lead from revenue to profit.
    pub const PROFIT_AND_LOSS: &'static [Entry] = Entry::ALL.split_at(Entry::Profit as usize + 1).0;
}

impl Outcome {
    /// A line of the statement of a period.
    pub fn entry(&self, period: usize, entry: Entry) -> Money {
        let flow = |metric: Metric| Money(self.flows[period][metric as usize]);
        let goods = flow(Metric::Revenue) - flow(Metric::Margin);
        match entry {
            Entry::Revenue => flow(Metric::Revenue),
            Entry::Goods => goods,
            Entry::Margin => flow(Metric::Margin),
            Entry::Pay => flow(Metric::Pay),
            Entry::Hiring => flow(Metric::Hiring),
            Entry::LeadCost => flow(Metric::LeadCost),
            Entry::Overheads => flow(Metric::Overheads),
            Entry::Loyalty => flow(Metric::Loyalty),
            Entry::WriteOffs => flow(Metric::WriteOffs),
            Entry::Profit => super::outcome::profit_of(&self.flows[period]),
            Entry::OpeningCash if period == 0 => self.opening_cash,
            Entry::OpeningCash => self.cash[period - 1],
            Entry::CashIn => flow(Metric::CashIn),
            Entry::CashOut => {
                let costs: Money = Metric::COSTS.into_iter().map(flow).sum();
                let unpaid = flow(Metric::Pay) + flow(Metric::WriteOffs);
                goods + self.pay_paid[period] + costs - unpaid
            }
            Entry::ClosingCash => self.cash[period],
        }
    }
}
