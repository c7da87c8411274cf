//! Turns what was counted into a finding.

mod base;
mod deals;
mod people;
mod periods;
mod targets;

use super::bottleneck::Bottleneck;
use super::finding::{Forecast, Headline, TotalRow, UnknownRow, Variance};
use super::one_more::OneMore;
use super::products;
use super::shortage::Shortages;
use super::slips::Slips;
use super::summary::Summary;
use super::warnings::warnings;
use crate::engine::Outcome;
use crate::figures::Figure;
use crate::scenario::Scenario;
use crate::statistics::{Estimate, Moments, Samples, intervals};
use crate::study::method::findings::{Basis, Heading, LEVEL};
use crate::study::method::spread::{Mean, Spread};
use crate::units::Day;

/// What was found by playing other versions of the department.
pub(super) struct Again {
    pub bottleneck: Option<Bottleneck>,
    pub one_more: Vec<OneMore>,
    pub slips: Option<Slips>,
}

/// Turns a summary into a finding.
pub(super) struct Finder<'a> {
    pub scenario: &'a Scenario,
    pub summary: &'a Summary,
    pub quantity: Figure,
}

impl Finder<'_> {
    /// The spread of `samples`; with unknowns its error is that of pairs, as twins share what the user does not know.
    fn spread(&self, samples: &Samples, unit: f64) -> Spread {
        Spread::of_twins(samples, unit, self.twins())
    }

    /// The mean of `moments`, its error likewise.
    fn mean(&self, moments: &Moments, unit: f64) -> Mean {
        Mean::of_twins(moments, unit, self.twins())
    }

    /// Replications, if pairs of them share what the user does not know.
    fn twins(&self) -> Option<u64> {
        (!self.scenario.unknowns.is_empty()).then_some(self.summary.runs)
    }

    pub(super) fn find(&self, basis: Basis, again: Again) -> Forecast {
        let summary = self.summary;
        let mut forecast = Forecast {
            heading: Heading::of(self.scenario),
            basis,
            headline: self.headline(),
            totals: Figure::totals().map(|total| self.total(total)).collect(),
            periods: (0..summary.lines.len()).map(|period| self.period(period)).collect(),
            sources: self.sources(),
            handed: self.handed(),
            products: products::rows(
                self.scenario,
                &summary.products,
                &|moments, unit| self.mean(moments, unit),
                &|samples, unit| self.spread(samples, unit),
            ),
            open_at_start: self.scenario.open_deals.iter().map(|deals| deals.count as usize).sum(),
            funnel: (0..summary.stages.len()).map(|stage| self.stage(stage)).collect(),
            win_rate: self.win_rate(),
            customers: self.customers(),
            cohorts: (0..summary.cohorts.len()).map(|period| self.cohort(period)).collect(),
            cycle: self.cycle(),
            roles: (0..self.scenario.roles.len()).map(|role| self.role(role)).collect(),
            seats: summary.seats.iter().enumerate().map(|(i, seat)| self.seat(i, seat)).collect(),
            top_reps: summary.top_share.each_ref().map(|share| self.spread(share, 1.0)),
            conduct: self.conduct(),
            behaviour: self.behaviour(),
            teams: self.teams(),
            pay: self.pay(),
            base: self.base(),
            targets: self.targets(),
            all_targets: (summary.targets.len() > 1).then(|| self.all_targets()),
            money: summary.money.find(self.scenario, &|moments| self.mean(moments, 100.0)),
            loss: summary.is_loss.interval(LEVEL),
            lowest_cash_day: self.spread(&summary.lowest_cash_day, 1.0),
            variance: self.variance(),
            bottleneck: again.bottleneck,
            one_more: again.one_more,
            slips: again.slips,
            beside_last_year: None,
            payback: None,
            without_best: None,
            naive_revenue: self.naive_revenue(),
            naive_roles: self.closers().map(|role| role.name.clone()).collect(),
            warnings: Vec::new(),
        };
        let short_of = Shortages::of(self.scenario, &forecast).of;
        forecast.roles.iter_mut().zip(short_of).for_each(|(row, short)| row.short_of = short);
        forecast.warnings = warnings(self.scenario, &forecast);
        forecast
    }

    fn date(&self, day: Day) -> String {
        self.scenario.calendar.date(i64::from(day)).to_string()
    }

    fn first_day(&self, period: usize) -> Day {
        let ends = self.scenario.calendar.period_ends();
        if period == 0 { 0 } else { ends[period - 1] + 1 }
    }

    fn headline(&self) -> Headline {
        Headline {
            quantity: self.quantity,
            spread: self.spread(self.summary.total(self.quantity), self.quantity.divisor()),
            median: median(self.summary, self.quantity),
            target: (!self.summary.targets.is_empty()).then_some(0),
        }
    }

    fn total(&self, total: Figure) -> TotalRow {
        TotalRow { total, spread: self.spread(self.summary.total(total), total.divisor()) }
    }

    fn variance(&self) -> Variance {
        let mut unknowns: Vec<UnknownRow> = self
            .scenario
            .unknowns
            .iter()
            .enumerate()
            .filter_map(|(index, unknown)| {
                Some(UnknownRow {
                    path: unknown.path.clone(),
                    share: self.summary.influence.share(index)?,
                    raises: self.summary.influence.slope(index)? > 0.0,
                })
            })
            .collect();
        unknowns.sort_by(|a, b| b.share.total_cmp(&a.share));
        let has_unknowns = !self.scenario.unknowns.is_empty();
        let ignorance = self.summary.split.ignorance_interval(LEVEL).filter(|_| has_unknowns);
        Variance { stated: self.scenario.unknowns.len(), ignorance, unknowns }
    }

    /// What prospecting brings for each filled seat of the roles that prospect: revenue in major units, or
    /// sales.
    pub(super) fn prospected_each(&self) -> f64 {
        let prospecting = &self.summary.sources[Outcome::PROSPECTING];
        let brought = match self.quantity {
            Figure::Sales => prospecting.sales.mean(),
            quantity => prospecting.revenue.mean() / quantity.divisor(),
        };
        let roles =
            (0..self.scenario.roles.len()).filter(|&role| self.scenario.roles[role].prospects);
        let seats: f64 = roles.map(|role| self.role(role).headcount).sum();
        if seats > 0.0 { brought / seats } else { 0.0 }
    }
}

pub(super) fn median(summary: &Summary, quantity: Figure) -> Estimate {
    let samples = summary.total(quantity);
    scaled(
        intervals::quantile(samples, 0.5, LEVEL, summary.split.design_effect()),
        quantity.divisor(),
    )
}

fn scaled(estimate: Estimate, unit: f64) -> Estimate {
    Estimate {
        value: estimate.value / unit,
        low: estimate.low / unit,
        high: estimate.high / unit,
        ..estimate
    }
}
