//! Targets, and how likely they are met.

use crate::statistics::Estimate;
use crate::study::method::spread::Spread;
use crate::study::method::target::{Key, TargetAsked};
use serde::{Serialize, Serializer};

/// A target.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct TargetRow {
    /// What it asks.
    #[serde(flatten, serialize_with = "told")]
    pub asked: TargetAsked,
    /// P(met).
    #[serde(rename = "p_target")]
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

/// What is told of a target beside what was found of it.
const TOLD: [Key; 10] = [
    Key::Name,
    Key::Measure,
    Key::Stage,
    Key::Scope,
    Key::Of,
    Key::AtLeast,
    Key::Growth,
    Key::From,
    Key::By,
    Key::Days,
];

fn told<S: Serializer>(asked: &TargetAsked, serializer: S) -> Result<S::Ok, S::Error> {
    asked.told(&TOLD).serialize(serializer)
}
