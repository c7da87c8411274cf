//! The base of accounts.

use crate::engine::outcome::{STOCKS, Stock};
use crate::statistics::Estimate;
use crate::study::method::spread::Mean;
use serde::Serialize;

/// The base.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct BaseFinding {
    /// All accounts that there were by the end.
    pub accounts: Mean,
    /// Accounts by state before the first day.
    #[serde(serialize_with = "by_state")]
    pub opening: [Mean; STOCKS],
    /// Accounts by state at the end, by segment.
    pub segments: Vec<SegmentRow>,
    /// Refusals per sale, ratio of means; `None` without sales.
    pub refusals_a_sale: Option<f64>,
    /// Share of the base closed for ever, by the end.
    pub burnt_share: f64,
    /// The same per month.
    pub burnt_a_month: f64,
    /// Months until no fresh account is left, at the rate of the last third of the run; `None` if the
    /// stock of fresh accounts does not fall, or is gone in most replications.
    pub months_left: Option<f64>,
    /// P(in some month prospecting reps found no account on half of their days).
    pub runs_dry: Estimate,
    /// First day of the month in which that happens in half of the replications in which it does, ISO.
    pub dry_from: Option<String>,
    /// Share of prospecting days on which the base was dry.
    pub dry_share: Option<f64>,
    /// Segments whose clients are assumed to remember a contact for as long as the default says, where a "not now"
    /// joins the pool.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub assumed_memory: Vec<String>,
}

/// A segment.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct SegmentRow {
    /// Name.
    pub name: String,
    /// Accounts by state at the end: fresh, in work, pool, cooling, customer, closed.
    #[serde(serialize_with = "by_state")]
    pub stocks: [Mean; STOCKS],
    /// P(in some month half of the working days ended without a fresh account in it); `None` if nobody
    /// prospects it.
    pub runs_dry: Option<Estimate>,
    /// First day of the month in which that happens in half of the replications in which it does, ISO.
    pub dry_from: Option<String>,
}

/// Accounts by the name of their state.
pub(super) fn by_state<S: serde::Serializer>(
    stocks: &[Mean; STOCKS],
    serializer: S,
) -> Result<S::Ok, S::Error> {
    use serde::ser::SerializeMap;
    let mut map = serializer.serialize_map(Some(stocks.len()))?;
    for (stock, mean) in Stock::ALL.iter().zip(stocks) {
        map.serialize_entry(stock, mean)?;
    }
    map.end()
}
