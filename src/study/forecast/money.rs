//! Money by period, line by line, and how the cash fares: when it is lowest, whether it falls below zero.

use crate::calendar::Calendar;
use crate::engine::{Metric, Outcome};
use crate::figures::Figure;
use crate::scenario::Scenario;
use crate::statistics::{Estimate, Moments, Tally};
use crate::study::method::findings::LEVEL;
use crate::study::method::spread::Mean;
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
#[derive(Clone, Debug, PartialEq)]
pub struct Entries(Vec<Mean>);

impl Entries {
    /// The mean of a line.
    ///
    /// # Panics
    /// If it is none of [`Figure::statement`].
    pub fn of(&self, entry: Figure) -> &Mean {
        let place = Figure::statement().position(|line| line == entry);
        &self.0[place.expect("a line of the statement")]
    }
}

impl Serialize for Entries {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(Figure::statement().zip(&self.0))
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
    /// When it runs out; `None` if the scenario does not state the cash at the start.
    pub runs_out: Option<CashOut>,
}

/// How likely the cash is to run out, and when: the first day at whose end it is below zero.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct CashOut {
    /// P(it runs out within the run).
    #[serde(rename = "p_cash_out")]
    pub chance: Estimate,
    /// Of the replications in which it does: the day before which one in ten has run out, ISO; `None` if it never does.
    pub early: Option<String>,
    /// The same of one half: the day of the middle case.
    pub middle: Option<String>,
    /// The same of nine in ten.
    pub late: Option<String>,
    /// First day of the month in which it runs out most often, ISO; `None` if it never does.
    pub month: Option<String>,
    /// Of the replications in which it runs out, the share that does so in that month; 0 if none does.
    pub month_share: f64,
    /// Each month of the run.
    pub months: Vec<CashOutMonth>,
}

/// Share of the runs from which on cash that runs out is told before all else.
pub const ALARMING: f64 = 0.05;

/// How often the cash runs out in a month.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct CashOutMonth {
    /// First day of the month that belongs to the run, ISO.
    pub month: String,
    /// Share of all replications in which it runs out in this month.
    pub here: f64,
    /// Share of all replications in which it has run out by the end of this month.
    pub by_then: f64,
}

/// On which days the cash has run out, over replications.
#[derive(Clone, Debug)]
pub(in crate::study) struct CashOuts {
    chance: Tally,
    /// Replications by the day on which it runs out.
    days: Vec<u64>,
}

impl CashOuts {
    /// Nothing seen yet; `tally` has counted nothing.
    pub fn new(calendar: &Calendar, tally: Tally) -> CashOuts {
        CashOuts { chance: tally, days: vec![0; calendar.horizon() as usize] }
    }

    /// Adds the outcome of the next replication.
    pub fn push(&mut self, outcome: &Outcome) {
        let out_on = outcome.lowest_cash.out_on;
        self.chance.push(out_on.is_some());
        if let Some(count) = out_on.and_then(|day| self.days.get_mut(day as usize)) {
            *count += 1;
        }
    }

    /// How often it runs out.
    pub fn chance(&self) -> &Tally {
        &self.chance
    }

    /// What the outcomes say.
    pub fn find(&self, calendar: &Calendar) -> CashOut {
        let date = |day: usize| calendar.date(day as i64).to_string();
        let (out, all) = (self.days.iter().sum::<u64>(), self.chance.count().max(1) as f64);
        let after = |share: f64| {
            let rank = share * out as f64;
            let mut seen = 0;
            self.days.iter().position(|&count| {
                seen += count;
                count > 0 && seen as f64 >= rank
            })
        };
        let mut firsts: Vec<usize> = vec![usize::MAX; calendar.months()];
        let mut counts: Vec<u64> = vec![0; calendar.months()];
        for (day, count) in self.days.iter().enumerate() {
            let month = calendar.month_of(day as u32);
            firsts[month] = firsts[month].min(day);
            counts[month] += count;
        }
        // Of months in which it runs out equally often, the first.
        let most = counts.iter().copied().max().unwrap_or(0);
        let month = counts.iter().position(|&count| count == most).filter(|_| out > 0);
        let mut so_far = 0;
        let months = firsts.iter().zip(&counts).filter(|(first, _)| **first != usize::MAX);
        let months = months.map(|(&first, &count)| {
            so_far += count;
            CashOutMonth {
                month: date(first),
                here: count as f64 / all,
                by_then: so_far as f64 / all,
            }
        });
        CashOut {
            chance: self.chance.interval(LEVEL),
            early: after(0.1).map(date),
            middle: after(0.5).map(date),
            late: after(0.9).map(date),
            month: month.map(|month| date(firsts[month])),
            month_share: most as f64 / out.max(1) as f64,
            months: months.collect(),
        }
    }
}

fn lines() -> Vec<Moments> {
    Figure::statement().map(|_| Moments::default()).collect()
}

/// What is kept of the outcomes.
#[derive(Clone, Debug)]
pub struct MoneySummary {
    /// By period and line.
    statements: Vec<Vec<Moments>>,
    in_all: Vec<Moments>,
    owed: Moments,
    outs: CashOuts,
    /// Replications by the month in which cash is lowest.
    lowest: Vec<u64>,
}

impl MoneySummary {
    /// Nothing seen yet; `tally` has counted nothing.
    pub fn new(scenario: &Scenario, tally: Tally) -> MoneySummary {
        let calendar = &scenario.calendar;
        MoneySummary {
            statements: vec![lines(); calendar.periods()],
            in_all: lines(),
            owed: Moments::default(),
            outs: CashOuts::new(calendar, tally),
            lowest: vec![0; calendar.months()],
        }
    }

    /// Adds the outcome of the next replication.
    pub fn push(&mut self, outcome: &Outcome, calendar: &Calendar) {
        for (place, line) in Figure::statement().enumerate() {
            for (period, moments) in self.statements.iter_mut().enumerate() {
                moments[place].push(line.in_period(outcome, period));
            }
            self.in_all[place].push(line.minor(outcome));
        }
        let settled = outcome.total(Metric::CashIn) + outcome.total(Metric::WriteOffs);
        let owed = outcome.total(Metric::Revenue) - settled;
        self.owed.push(owed as f64);
        self.outs.push(outcome);
        self.lowest[calendar.month_of(outcome.lowest_cash.day)] += 1;
    }

    /// The statement of a period; `mean` knows the errors.
    pub fn statement(&self, period: usize, mean: &dyn Fn(&Moments) -> Mean) -> Entries {
        Entries(self.statements[period].iter().map(mean).collect())
    }

    /// What the outcomes say; `mean` knows the errors.
    pub fn find(&self, scenario: &Scenario, mean: &dyn Fn(&Moments) -> Mean) -> MoneyFinding {
        MoneyFinding {
            in_all: Entries(self.in_all.iter().map(mean).collect()),
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
            below_zero: self.outs.chance().interval(LEVEL),
            lowest_month: calendar.date(i64::from(first.unwrap_or(0))).to_string(),
            lowest_month_share: most as f64 / all.max(1) as f64,
            runs_out: scenario.overheads.states_cash().then(|| self.outs.find(calendar)),
        }
    }
}
