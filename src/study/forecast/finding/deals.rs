//! Where deals come from, and what becomes of them.

use crate::engine::outcome::LossReason;
use crate::study::method::spread::{Mean, Spread};
use serde::Serialize;

/// Where the accounts of deals came from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Source {
    /// Reps called them.
    Prospecting,
    /// Their deals were open at the start.
    OpenAtStart,
    /// They came through a channel.
    Channel,
}

/// What a source of accounts brought.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct SourceRow {
    /// Where they came from.
    pub source: Source,
    /// Name of the channel, if it is one.
    pub name: Option<String>,
    /// Deals opened, those that woke in the pool counted again.
    pub deals: Mean,
    /// First sales to these accounts.
    pub new_sales: Mean,
    /// Value of these sales.
    pub new_revenue: Spread,
    /// Share of the revenue of all sources, ratio of means; `None` without revenue.
    pub revenue_share: Option<f64>,
}

/// What became of the deals that a role handed over.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct HandedRow {
    /// The role.
    pub role: String,
    /// Deals handed over, those dropped on the way included.
    pub deals: Mean,
    /// Sales out of them by the end.
    pub sales: Mean,
    /// Value of these sales.
    pub revenue: Spread,
}

/// A stage.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct StageRow {
    /// Name.
    pub name: String,
    /// Deals that entered.
    pub entered: Mean,
    /// Deals that left it forwards, mean; of the last stage, those that were signed.
    pub won_through: f64,
    /// Of these, deals that were signed and never paid, mean; no sale comes of them.
    pub unpaid: f64,
    /// Share of those that left it which left it forwards.
    pub conversion: Mean,
    /// Deals lost here, mean, by reason. Those that went on are not among them: what entered went on, was lost
    /// or is still open.
    pub lost: Vec<LossRow>,
    /// Of those lost by neglect, deals whose due touch was forgotten, mean; the others waited for a rep
    /// with time.
    pub forgotten: f64,
    /// Deals still there at the end, mean.
    pub open: f64,
    /// Touches, mean over replications.
    pub touches: f64,
    /// Touches per deal that entered.
    pub touches_a_deal: f64,
    /// Share of touches that moved the deal.
    pub effective_share: f64,
    /// Mean days from entering to leaving.
    pub days: f64,
    /// Mean working days that a due touch waited.
    pub waiting: f64,
    /// Rep hours, mean over replications.
    pub hours: f64,
}

/// A reason for losses.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct LossRow {
    /// Reason.
    pub reason: LossReason,
    /// Deals, mean.
    pub deals: f64,
}

/// A cohort.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct CohortRow {
    /// First day of the period of first contact, ISO.
    pub from: String,
    /// Deals opened, mean.
    pub opened: f64,
    /// Share of them closed by the end.
    pub closed_share: f64,
    /// Won / closed.
    pub win_rate: Option<f64>,
}

/// Cycle length.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Cycle {
    /// Mean days from first contact to sale, over all sales of all replications.
    pub mean: f64,
    /// One sale in ten is faster, days.
    pub p10: u32,
    /// Median, days.
    pub p50: u32,
    /// One in ten is slower, days.
    pub p90: u32,
    /// Share of sales by days, 0 first.
    pub shares: Vec<f64>,
}
