//! What a department earned and paid, by replication.

use crate::engine::{Metric, Outcome};
use crate::figures::Figure;
use crate::scenario::Scenario;
use crate::scenario::money::over_run;
use crate::statistics::Series;
use crate::study::method::busy;
use crate::units::Money;

/// Values by replication; money in minor units, hours in seconds.
#[derive(Clone, Debug, Default)]
pub(super) struct Ledger {
    pay: Series,
    variable: Series,
    /// Seconds.
    hours: Series,
    touches: Series,
    sales: Series,
    revenue: Series,
    margin: Series,
    profit: Series,
    /// Most that pay is to come to, and 1 where it comes to more; empty without a budget.
    budget: Series,
    over_budget: Series,
    /// Whole months of seats whose pay is held against a market, and those of them that are paid less.
    months: Series,
    under: Series,
    /// Pay and days of filled seats, role by role.
    paid: Vec<Series>,
}

impl Ledger {
    /// Adds an outcome, and says whether it paid more than the budget; `None` without one.
    pub fn push(&mut self, scenario: &Scenario, outcome: &Outcome) -> Option<bool> {
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
        let is_over = scenario.overheads.pay_budget.map(|budget| {
            let a_month = Money::from_major(budget.at(&outcome.draws));
            let most = over_run(a_month, &scenario.calendar).0 as f64;
            let is_over = total(Metric::Pay) > most;
            self.budget.push(most);
            self.over_budget.push(f64::from(u8::from(is_over)));
            is_over
        });
        let (mut months, mut under) = (0, 0);
        for payday in outcome.paydays.iter().filter(|payday| payday.is_whole) {
            let plan = &scenario.roles[outcome.seats[payday.seat].role].plan;
            if let Some(market) = plan.market {
                // A quarter is three months.
                let market = Money::from_major(market.at(&outcome.draws));
                months += payday.months();
                under += payday.months() * u32::from(payday.is_under(market));
            }
        }
        let paid = busy::paid(outcome, scenario.roles.len());
        self.paid.resize_with(paid.len(), Series::default);
        self.paid.iter_mut().zip(paid).for_each(|(series, value)| series.push(value));
        self.months.push(f64::from(months));
        self.under.push(f64::from(under));
        is_over
    }

    /// How many replications there are.
    pub fn runs(&self) -> u64 {
        self.pay.count()
    }

    /// The budget of the run, mean, major units.
    pub fn budget(&self) -> Option<f64> {
        (!self.budget.is_empty()).then(|| self.budget.mean() / 100.0)
    }

    /// Pay of the roles and days of filled seats, as [`busy::paid`] has them, in the first `runs` replications.
    pub fn paid(&self, runs: u64) -> Vec<Series> {
        self.paid.iter().map(|series| series.first(runs)).collect()
    }

    /// The values by replication; for a ratio, those that have it as their mean. `None` if it does not exist.
    pub fn values(&self, measure: Figure) -> Option<Series> {
        if let Some((part, whole)) = measure.ratio() {
            return self.values(part)?.over(&self.values(whole)?);
        }
        let found = match measure {
            Figure::UnderMarket => return self.under.over(&self.months),
            Figure::Pay => &self.pay,
            Figure::Variable => &self.variable,
            Figure::OverBudget => &self.over_budget,
            Figure::Hours => &self.hours,
            Figure::Touches => &self.touches,
            Figure::Sales => &self.sales,
            Figure::Revenue => &self.revenue,
            Figure::Margin => &self.margin,
            Figure::Profit => &self.profit,
            _ => return None,
        };
        (!found.is_empty()).then(|| found.clone())
    }
}
