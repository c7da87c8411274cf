//! Results by period.

use super::Finder;
use crate::engine::outcome::Metric;
use crate::figures::Figure;
use crate::study::forecast::finding::{FlowMeans, PeriodRow};
use crate::units::{Day, HOUR};

impl Finder<'_> {
    pub(super) fn period(&self, period: usize) -> PeriodRow {
        let (from, to) = (self.first_day(period), self.scenario.calendar.period_ends()[period]);
        let spread = |line: Figure| self.spread(self.summary.line(period, line), line.divisor());
        PeriodRow {
            from: self.date(from),
            to: self.date(to),
            days: to - from + 1,
            revenue: spread(Figure::Revenue),
            cumulative_revenue: spread(Figure::CumulativeRevenue),
            sales: spread(Figure::Sales),
            cash_in: spread(Figure::CashIn),
            profit: spread(Figure::Profit),
            cash: spread(Figure::ClosingCash),
            statement: self.summary.money.statement(period, &|moments| self.mean(moments, 100.0)),
            means: self.flow_means(period, to - from + 1),
            stocks: self.summary.stocks[period].map(|stock| self.mean(&stock, 1.0)),
            overdue: self.mean(&self.summary.overdue[period], 1.0),
            recurring_revenue: self.mean(self.summary.customers.recurring(period), 100.0),
            nps: Some(self.summary.customers.nps(period))
                .filter(|seen| seen.count() > 0)
                .map(|seen| self.mean(seen, 1.0)),
        }
    }

    pub(super) fn flow_means(&self, period: usize, days: Day) -> FlowMeans {
        let flows = &self.summary.flows[period];
        let mean = |metric: Metric, unit: f64| self.mean(&flows[metric as usize], unit);
        let value = |metric: Metric| flows[metric as usize].mean();
        let available = value(Metric::HoursAvailable);
        FlowMeans {
            leads: mean(Metric::Leads, 1.0),
            prospected: mean(Metric::Prospected, 1.0),
            returned: mean(Metric::Warmed, 1.0),
            taken_needs: mean(Metric::TakenNeeds, 1.0),
            orders: mean(Metric::Orders, 1.0),
            repeat_revenue: mean(Metric::RepeatRevenue, 100.0),
            subscription_revenue: mean(Metric::SubscriptionRevenue, 100.0),
            care_asked: mean(Metric::CareAsked, HOUR),
            care_given: mean(Metric::CareGiven, HOUR),
            left_customers: mean(Metric::LeftCustomers, 1.0),
            won_back: mean(Metric::WonBack, 1.0),
            signed: mean(Metric::Signed, 1.0),
            bookings: mean(Metric::Bookings, 100.0),
            lost: mean(Metric::Lost, 1.0),
            touches: mean(Metric::Touches, 1.0),
            effective: mean(Metric::Effective, 1.0),
            margin: mean(Metric::Margin, 100.0),
            costs: Metric::COSTS.into_iter().map(value).sum::<f64>() / 100.0,
            headcount: mean(Metric::SeatDays, f64::from(days)),
            ramped: mean(Metric::RampedDays, 1e6 * f64::from(days)),
            utilisation: (available > 0.0).then(|| value(Metric::HoursUsed) / available),
            burnt_share: value(Metric::Closed) / self.summary.accounts_by[period].mean().max(1.0),
        }
    }
}
