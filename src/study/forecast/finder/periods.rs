//! Results by period.

use super::Finder;
use crate::engine::outcome::Metric;
use crate::figures::{ByPeriod, Figure};
use crate::study::forecast::finding::{PeriodRow, Told};
use crate::units::Day;

impl Finder<'_> {
    pub(super) fn period(&self, period: usize) -> PeriodRow {
        let (from, to) = (self.first_day(period), self.scenario.calendar.period_ends()[period]);
        let days = to - from + 1;
        PeriodRow {
            from: self.date(from),
            to: self.date(to),
            days,
            told: Figure::by_period()
                .map(|figure| (figure, self.told(period, figure, days)))
                .collect(),
            statement: self.summary.money.statement(period, &|moments| self.mean(moments, 100.0)),
            stocks: self.summary.stocks[period].map(|stock| self.mean(&stock, 1.0)),
        }
    }

    fn told(&self, period: usize, figure: Figure, days: Day) -> Told {
        match figure.row().by_period {
            ByPeriod::Spread => {
                Told::Spread(self.spread(self.summary.line(period, figure), figure.divisor()))
            }
            ByPeriod::OfMeans => {
                let mean = |metric: Metric| self.summary.flows[period][metric as usize].mean();
                Told::Number(figure.of_means(&mean, self.summary.accounts_by[period].mean()))
            }
            ByPeriod::Mean | ByPeriod::Evening | ByPeriod::No => {
                let (moments, unit) = self.summary.mean(period, figure, days);
                Told::Mean((moments.count() > 0).then(|| self.mean(moments, unit)))
            }
        }
    }
}
