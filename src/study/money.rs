//! Money by period, line by line, and how the cash fares: when it is lowest, whether it falls below zero.

use super::forecast::LEVEL;
use super::spread::Mean;
use crate::calendar::Calendar;
use crate::engine::{ENTRIES, Entry, Metric, Outcome};
use crate::scenario::Scenario;
use crate::statistics::{Estimate, Moments, Tally};
use crate::units::Money;
use serde::Serialize;

/// The statement of a run, and the cash.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct MoneyFinding {
    /// The lines from revenue to profit over the whole run; cash from its opening to its closing.
    pub in_all: Entries,
    /// The cash.
    pub cash: CashFinding,
}

/// The means of the lines of a statement, major units.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Entries([Mean; ENTRIES]);

impl Entries {
    /// The mean of a line.
    pub fn of(&self, entry: Entry) -> &Mean {
        &self.0[entry as usize]
    }
}

impl Serialize for Entries {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(Entry::ALL.iter().zip(&self.0))
    }
}

/// How the cash fares.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct CashFinding {
    /// Whether the scenario states the cash at the start; if not, it counts as nothing.
    pub is_opening_stated: bool,
    /// Revenue that has neither come in by the end nor been written off, major units.
    pub owed: Mean,
    /// P(cash is below zero at the end of some day).
    pub below_zero: Estimate,
    /// First day of the month in which cash is lowest most often, ISO.
    pub lowest_month: String,
    /// Share of the replications in which it is lowest in that month.
    pub lowest_month_share: f64,
}

/// What is kept of the outcomes.
#[derive(Clone, Debug)]
pub struct MoneySummary {
    statements: Vec<[Moments; ENTRIES]>,
    in_all: [Moments; ENTRIES],
    owed: Moments,
    below_zero: Tally,
    /// Replications by the month in which cash is lowest.
    lowest: Vec<u64>,
}

impl MoneySummary {
    /// Nothing seen yet; `tally` has counted nothing.
    pub fn new(scenario: &Scenario, tally: Tally) -> MoneySummary {
        let calendar = &scenario.calendar;
        MoneySummary {
            statements: vec![[Moments::default(); ENTRIES]; calendar.periods()],
            in_all: [Moments::default(); ENTRIES],
            owed: Moments::default(),
            below_zero: tally,
            lowest: vec![0; calendar.months()],
        }
    }

    /// Adds the outcome of the next replication.
    pub fn push(&mut self, outcome: &Outcome, calendar: &Calendar) {
        for (entry, sum) in Entry::ALL.into_iter().zip(&mut self.in_all) {
            let mut all = Money::ZERO;
            for (period, moments) in self.statements.iter_mut().enumerate() {
                let amount = outcome.entry(period, entry);
                moments[entry as usize].push(amount.0 as f64);
                all = match entry {
                    Entry::OpeningCash => outcome.opening_cash,
                    Entry::ClosingCash => amount,
                    _ => all + amount,
                };
            }
            sum.push(all.0 as f64);
        }
        let settled = outcome.total(Metric::CashIn) + outcome.total(Metric::WriteOffs);
        let owed = outcome.total(Metric::Revenue) - settled;
        self.owed.push(owed as f64);
        self.below_zero.push(outcome.lowest_cash.amount < Money::ZERO);
        self.lowest[calendar.month_of(outcome.lowest_cash.day)] += 1;
    }

    /// The statement of a period; `mean` knows the errors.
    pub fn statement(&self, period: usize, mean: &dyn Fn(&Moments) -> Mean) -> Entries {
        Entries(self.statements[period].each_ref().map(mean))
    }

    /// What the outcomes say; `mean` knows the errors.
    pub fn find(&self, scenario: &Scenario, mean: &dyn Fn(&Moments) -> Mean) -> MoneyFinding {
        MoneyFinding {
            in_all: Entries(self.in_all.each_ref().map(mean)),
            cash: self.cash(scenario, mean),
        }
    }

    fn cash(&self, scenario: &Scenario, mean: &dyn Fn(&Moments) -> Mean) -> CashFinding {
        let calendar = &scenario.calendar;
        // Of months that are lowest equally often, the first.
        let most = self.lowest.iter().copied().max().unwrap_or(0);
        let month = self.lowest.iter().position(|&count| count == most).unwrap_or(0);
        let first = (0..calendar.horizon()).find(|&day| calendar.month_of(day) == month);
        let all: u64 = self.lowest.iter().sum();
        CashFinding {
            is_opening_stated: scenario.overheads.states_cash(),
            owed: mean(&self.owed),
            below_zero: self.below_zero.interval(LEVEL),
            lowest_month: calendar.date(i64::from(first.unwrap_or(0))).to_string(),
            lowest_month_share: most as f64 / all.max(1) as f64,
        }
    }
}
