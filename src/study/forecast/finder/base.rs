//! The base of accounts.

use super::Finder;
use crate::engine::outcome::{Metric, Stock};
use crate::figures::Figure;
use crate::scenario::Quantity;
use crate::statistics::{Estimate, Samples};
use crate::study::forecast::finding::{BaseFinding, SegmentRow};
use crate::study::method::findings::LEVEL;
use crate::units::DAYS_A_MONTH;

impl Finder<'_> {
    pub(super) fn base(&self) -> BaseFinding {
        let summary = self.summary;
        let total = |total: Figure| summary.total(total).mean();
        let months = f64::from(self.scenario.calendar.horizon()) / DAYS_A_MONTH;
        let burnt = total(Figure::Burnt) / summary.accounts.mean().max(1.0);
        let sales = total(Figure::Sales);
        BaseFinding {
            accounts: self.mean(&summary.accounts, 1.0),
            opening: summary.opening_stocks.map(|stock| self.mean(&stock, 1.0)),
            segments: self.segments(),
            refusals_a_sale: (sales > 0.0).then(|| total(Figure::Refusals) / sales),
            burnt_share: burnt,
            burnt_a_month: burnt / months,
            months_left: self.months_left(),
            runs_dry: self.runs_dry(),
            dry_from: self.middle_month(&summary.dry_month),
            dry_share: self.dry_share(),
            assumed_memory: self.scenario.assumed_memories().map(|s| s.name.clone()).collect(),
        }
    }

    pub(super) fn segments(&self) -> Vec<SegmentRow> {
        (0..self.scenario.segments.len()).map(|segment| self.segment(segment)).collect()
    }

    pub(super) fn segment(&self, index: usize) -> SegmentRow {
        let dry = Some(&self.summary.dry_segments[index]).filter(|_| self.is_prospected(index));
        SegmentRow {
            name: self.scenario.segments[index].name.clone(),
            stocks: self.summary.segments[index].map(|stock| self.mean(&stock, 1.0)),
            runs_dry: dry.map(|dry| dry.runs_dry.interval(LEVEL)),
            dry_from: dry.and_then(|dry| self.middle_month(&dry.month)),
        }
    }

    /// Whether somebody calls accounts of a segment, of which there are any.
    pub(super) fn is_prospected(&self, index: usize) -> bool {
        let segment = &self.scenario.segments[index];
        let is_none = |number: Quantity| number == Quantity::Known(0.0);
        let has_accounts = !is_none(segment.accounts) || !is_none(segment.inflow_per_day);
        has_accounts && self.scenario.is_called(index)
    }

    /// Fresh accounts at the end over their mean fall per month in the last third of the run.
    pub(super) fn months_left(&self) -> Option<f64> {
        if self.summary.runs_dry.share() > 0.5 {
            return None;
        }
        let calendar = &self.scenario.calendar;
        let fresh = |period: usize| self.summary.stocks[period][Stock::Fresh as usize].mean();
        let last = calendar.periods() - 1;
        let from = last - (calendar.periods() / 3).max(1).min(last);
        let days = calendar.period_ends()[last] - calendar.period_ends()[from];
        let fall = (fresh(from) - fresh(last)) / (f64::from(days) / DAYS_A_MONTH);
        (days > 0 && fall > 1e-9).then(|| fresh(last) / fall)
    }

    pub(super) fn runs_dry(&self) -> Estimate {
        self.summary.runs_dry.interval(LEVEL)
    }

    /// First day of the month that is the middle one of those in which something happened; `None` if it
    /// never did.
    pub(super) fn middle_month(&self, dry: &Samples) -> Option<String> {
        let yes = dry.count() - dry.never();
        if yes == 0 {
            return None;
        }
        let month = dry.ranked(yes / 2) as usize;
        let calendar = &self.scenario.calendar;
        let day = (0..calendar.horizon()).find(|&day| calendar.month_of(day) == month)?;
        Some(self.date(day))
    }

    pub(super) fn dry_share(&self) -> Option<f64> {
        let sum = |metric: Metric| {
            self.summary.flows.iter().map(|flows| flows[metric as usize].mean()).sum::<f64>()
        };
        let looked = sum(Metric::ProspectingDays);
        (looked > 0.0).then(|| sum(Metric::DryDays) / looked)
    }
}
