//! Targets, and how likely they are met.

use crate::statistics::Estimate;
use crate::study::method::spread::Spread;
use crate::study::method::target::TargetScope;
use crate::units::Day;
use serde::Serialize;

/// A target.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct TargetRow {
    /// Name.
    pub name: String,
    /// What is counted.
    pub measure: String,
    /// Stage, if deals that reach one are counted.
    pub stage: Option<String>,
    /// For whom.
    pub scope: TargetScope,
    /// Name of the role, the segment or the product, if the scope is one or is limited to one.
    pub of: Option<String>,
    /// Least value that meets it: count or major units.
    pub at_least: f64,
    /// Growth over last year that it stands for.
    pub growth: Option<f64>,
    /// First day that counts, ISO.
    pub from: String,
    /// Deadline, ISO.
    pub by: String,
    /// Days from the first to the deadline, both included.
    pub days: Day,
    /// P(met).
    pub probability: Estimate,
    /// Value by the deadline (the worst rep's, for a target of each rep).
    pub value: Spread,
    /// P(met by the end of each period).
    pub by_period: Vec<Estimate>,
    /// Last day of the period from which on P(met) is one half or more, and 80 %, or the deadline if that comes
    /// before it, ISO.
    pub likely_from: [Option<String>; 2],
    /// P(met) of each seat, for a target of each rep.
    pub seats: Vec<Estimate>,
    /// Day from which on it was met, 1 = the first day that counts: fifty equally likely outcomes in
    /// ascending order; `None` = not by the deadline.
    pub met_on: Vec<Option<u32>>,
}

impl TargetRow {
    /// Whether it is an amount of money rather than a count.
    pub fn is_money(&self) -> bool {
        !matches!(self.measure.as_str(), "sales" | "new_customers" | "reached")
    }
}
