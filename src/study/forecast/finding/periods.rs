//! Results by period.

use super::base::by_state;
use crate::engine::outcome::STOCKS;
use crate::study::forecast::money::Entries;
use crate::study::method::spread::{Mean, Spread};
use crate::units::Day;
use serde::Serialize;

/// A period.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct PeriodRow {
    /// First day, ISO.
    pub from: String,
    /// Last day, ISO.
    pub to: String,
    /// Days in it.
    pub days: Day,
    /// Revenue.
    pub revenue: Spread,
    /// Revenue since the start.
    pub cumulative_revenue: Spread,
    /// Sales.
    pub sales: Spread,
    /// Cash received.
    pub cash_in: Spread,
    /// Margin less costs.
    pub profit: Spread,
    /// Cash at the end.
    pub cash: Spread,
    /// Profit and loss line by line, and cash from its opening to its closing: means, major units. The
    /// lines add up in every replication.
    pub statement: Entries,
    /// Means of all flows, in the unit of the flow: count, major units, hours, reps.
    pub means: FlowMeans,
    /// Accounts by state at the end: fresh, in work, pool, cooling, customer, closed, former.
    #[serde(serialize_with = "by_state")]
    pub stocks: [Mean; STOCKS],
    /// Due touches not made on an evening of a working day, mean over those of the period.
    pub overdue: Mean,
    /// Monthly recurring revenue at the end: what present customers paid for their present month of subscription.
    pub recurring_revenue: Mean,
    /// Net promoter score at the end, points from −100 to 100, mean over replications with customers who have one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub nps: Option<Mean>,
}

/// Means of a period's flows.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct FlowMeans {
    /// Inbound leads.
    pub leads: Mean,
    /// Deals opened by prospecting.
    pub prospected: Mean,
    /// Deals that came back from the pool, where a need arose.
    pub returned: Mean,
    /// Needs in the pool that a competitor took.
    pub taken_needs: Mean,
    /// Orders of customers served.
    pub orders: Mean,
    /// Value of these orders.
    pub repeat_revenue: Mean,
    /// Value of the months of subscriptions that were paid.
    pub subscription_revenue: Mean,
    /// Hours of care that customers needed in their months that ended.
    pub care_asked: Mean,
    /// Of these, hours that were given in time.
    pub care_given: Mean,
    /// Customers who left.
    pub left_customers: Mean,
    /// Former customers who came back.
    pub won_back: Mean,
    /// Contracts signed.
    pub signed: Mean,
    /// Value of the contracts signed.
    pub bookings: Mean,
    /// Deals lost.
    pub lost: Mean,
    /// Touches.
    pub touches: Mean,
    /// Touches that moved a deal.
    pub effective: Mean,
    /// Margin of the sales.
    pub margin: Mean,
    /// All costs.
    pub costs: f64,
    /// Filled seats, mean over the days.
    pub headcount: Mean,
    /// Strength of the filled seats in fully ramped reps, mean over the days.
    pub ramped: Mean,
    /// Hours used / hours there were.
    pub utilisation: Option<f64>,
    /// Accounts closed for ever in the period, as a share of those that there were by its end.
    pub burnt_share: f64,
}
