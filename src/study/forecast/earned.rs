//! What a department earns week by week, and when what it earns more has paid for what it costs more.

use crate::engine::outcome::profit_of;
use crate::engine::{Metric, Outcome, Stock};
use crate::scenario::Scenario;
use crate::statistics::Series;
use crate::study::method::paired::{difference, mean};
use crate::study::method::replicate::{Plan, Watch, replicate};
use crate::study::method::spread::{Mean, REACH};
use crate::units::DAYS_A_MONTH;

/// What a department earned, in minor units.
pub(in crate::study) struct Earned {
    /// Profit since the start at the end of each week, by replication.
    profit: Vec<Series>,
    /// Margin of the run, by replication.
    margin: Series,
    /// Cost of loyalty programmes, by replication.
    loyalty: Series,
    /// Customers at the end, by replication.
    customers: Series,
}

impl Earned {
    /// Cost of the loyalty programmes, major units, and customers at the end more than without them.
    pub(in crate::study) fn of_loyalty(&self, without: &Earned) -> [Mean; 2] {
        let kept = difference(&without.customers, &self.customers, 1.0);
        [mean(&self.loyalty, 100.0), kept]
    }
}

pub(in crate::study) fn earned(
    scenario: &Scenario,
    plan: &Plan,
    watch: &dyn Watch,
) -> Option<Earned> {
    let weeks = scenario.calendar.periods();
    let none = Series::default;
    let mut earned =
        Earned { profit: vec![none(); weeks], margin: none(), loyalty: none(), customers: none() };
    let note = |outcome: &Outcome| {
        let mut profit = 0;
        for (flows, week) in outcome.flows.iter().zip(&mut earned.profit) {
            profit += profit_of(flows).0;
            week.push(profit as f64);
        }
        earned.margin.push(outcome.total(Metric::Margin) as f64);
        earned.loyalty.push(outcome.total(Metric::Loyalty) as f64);
        let last = outcome.stocks.last().into_iter().flatten();
        let customers: i64 = last.map(|stocks| stocks[Stock::Customer as usize]).sum();
        earned.customers.push(customers as f64);
    };
    let result = replicate(scenario, plan, "payback", watch, note, || false);
    (!result.is_partial).then_some(earned)
}

/// Mean of what is added, major units.
fn added(before: &Series, after: &Series) -> Mean {
    difference(before, after, 100.0)
}

/// When what a department earns more has paid for what it costs more.
pub(in crate::study) struct Repaid {
    pub months: Option<f64>,
    pub least: Option<f64>,
    pub most: Option<f64>,
    pub margin: Mean,
    pub profit: Mean,
}

pub(in crate::study) fn repaid(scenario: &Scenario, today: &Earned, larger: &Earned) -> Repaid {
    let weeks = today.profit.iter().zip(&larger.profit);
    let profit: Vec<Mean> = weeks.map(|(before, after)| added(before, after)).collect();
    let ends = scenario.calendar.period_ends().iter().map(|&day| f64::from(day + 1));
    let days: Vec<f64> = ends.collect();
    let months = |errors: f64| {
        let curve: Vec<f64> = profit.iter().map(|mean| mean.mean + errors * mean.error).collect();
        Some(last_rise(&days, &curve)? / DAYS_A_MONTH)
    };
    Repaid {
        months: months(0.0),
        least: months(REACH),
        most: months(-REACH),
        margin: added(&today.margin, &larger.margin),
        profit: *profit.last().unwrap_or(&Mean { mean: 0.0, error: 0.0 }),
    }
}

/// Where a curve through (0, 0) and these points rises above nothing for the last time, along straight lines;
/// `None` if it ends at nothing or below.
fn last_rise(days: &[f64], curve: &[f64]) -> Option<f64> {
    if curve.last().is_none_or(|&last| last <= 0.0) {
        return None;
    }
    let Some(low) = curve.iter().rposition(|&value| value < 0.0) else { return Some(0.0) };
    let (below, above) = (curve[low], curve[low + 1]);
    Some(days[low] + (days[low + 1] - days[low]) * below / (below - above))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_curve_rises_above_nothing_where_it_does_so_for_good() {
        let days = [7.0, 14.0, 21.0, 28.0];
        // From −30 to 10 between days 21 and 28: three quarters of the way.
        assert_eq!(last_rise(&days, &[-10.0, 5.0, -30.0, 10.0]), Some(26.25));
        assert_eq!(last_rise(&days, &[1.0, 2.0, 3.0, 4.0]), Some(0.0));
        assert_eq!(last_rise(&days, &[-1.0, 2.0, 3.0, -4.0]), None);
        assert_eq!(last_rise(&[], &[]), None);
    }
}
