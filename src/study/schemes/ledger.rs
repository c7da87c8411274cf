//! What a department earned and paid, by replication.

use super::super::paired::ratio;
use super::PlanMeasure;
use crate::engine::{Metric, Outcome};
use crate::scenario::Scenario;
use crate::scenario::money::over_run;
use crate::units::Money;

/// Values by replication; money in minor units, hours in seconds.
#[derive(Clone, Debug, Default)]
pub(super) struct Ledger {
    pay: Vec<f64>,
    variable: Vec<f64>,
    /// Seconds.
    hours: Vec<f64>,
    touches: Vec<f64>,
    sales: Vec<f64>,
    revenue: Vec<f64>,
    margin: Vec<f64>,
    profit: Vec<f64>,
    /// Most that pay is to come to; empty without a budget.
    budget: Vec<f64>,
    /// Whole months of seats whose pay is held against a market, and those of them that are paid less.
    months: Vec<f64>,
    under: Vec<f64>,
}

impl Ledger {
    /// Adds an outcome.
    pub fn push(&mut self, scenario: &Scenario, outcome: &Outcome) {
        let total = |metric: Metric| outcome.total(metric) as f64;
        let variable: Money = outcome.variable_pay.iter().copied().sum();
        self.pay.push(total(Metric::Pay));
        self.variable.push(variable.0 as f64);
        self.hours.push(total(Metric::HoursUsed));
        self.touches.push(total(Metric::Touches));
        self.sales.push(total(Metric::Sales));
        self.revenue.push(total(Metric::Revenue));
        self.margin.push(total(Metric::Margin));
        self.profit.push(outcome.profit().0 as f64);
        if let Some(budget) = scenario.overheads.pay_budget {
            let a_month = Money::from_major(budget.at(&outcome.draws));
            self.budget.push(over_run(a_month, &scenario.calendar).0 as f64);
        }
        let (mut months, mut under) = (0, 0);
        for payday in outcome.paydays.iter().filter(|payday| payday.is_whole) {
            let plan = &scenario.roles[outcome.seats[payday.seat].role].plan;
            if let Some(market) = plan.market {
                months += 1;
                under += u32::from(payday.is_under(Money::from_major(market.at(&outcome.draws))));
            }
        }
        self.months.push(f64::from(months));
        self.under.push(f64::from(under));
    }

    /// How many replications there are.
    pub fn runs(&self) -> u64 {
        self.pay.len() as u64
    }

    /// Whether the last replication paid more than the budget; `None` without one.
    pub fn is_over(&self) -> Option<bool> {
        Some(self.pay.last()? > self.budget.last()?)
    }

    /// The budget of the run, mean, major units.
    pub fn budget(&self) -> Option<f64> {
        let runs = self.budget.len();
        (runs > 0).then(|| self.budget.iter().sum::<f64>() / runs as f64 / 100.0)
    }

    /// The values of the first `runs` replications; for a ratio, those that have it as their mean. `None`
    /// if it does not exist.
    pub fn values(&self, measure: PlanMeasure, runs: usize) -> Option<Vec<f64>> {
        let first = |values: &[f64]| values.get(..runs).map(<[f64]>::to_vec);
        let ratio = |above: &[f64], below: &[f64]| ratio(above.get(..runs)?, below.get(..runs)?);
        let found = match measure {
            PlanMeasure::Pay => first(&self.pay),
            PlanMeasure::Variable => first(&self.variable),
            PlanMeasure::CostOfSales => ratio(&self.pay, &self.revenue),
            PlanMeasure::PerSale => ratio(&self.pay, &self.sales),
            PlanMeasure::OverBudget => {
                let pairs = self.pay.get(..runs)?.iter().zip(self.budget.get(..runs)?);
                Some(pairs.map(|(pay, budget)| f64::from(u8::from(pay > budget))).collect())
            }
            PlanMeasure::UnderMarket => ratio(&self.under, &self.months),
            PlanMeasure::Hours => first(&self.hours),
            PlanMeasure::Touches => first(&self.touches),
            PlanMeasure::Sales => first(&self.sales),
            PlanMeasure::Revenue => first(&self.revenue),
            PlanMeasure::Margin => first(&self.margin),
            PlanMeasure::Profit => first(&self.profit),
        };
        found.filter(|values| !values.is_empty())
    }
}
