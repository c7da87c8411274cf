//! Who is allowed: numbers of people within the budget, and with cash that lasts as often as asked.
//!
//! The sentence, the marks of the table, the charts and the JSON of `hire` all go by this one notion.

use crate::statistics::Estimate;
use crate::study::method::spread::Mean;
use crate::study::method::spread::REACH;
use serde::Serialize;

/// Whether a number of people is allowed, as far as the simulation can tell; the worst last.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Allowed {
    /// It is, or nothing was asked.
    Yes,
    /// It is too near to what is allowed to tell.
    TooClose,
    /// It is not.
    No,
}

impl Allowed {
    /// Whether pay and hiring come to no more than the budget, if there is one.
    pub(super) fn by_budget(budget: Option<f64>, cost: &Mean) -> Allowed {
        let Some(budget) = budget else { return Allowed::Yes };
        let bar = REACH * cost.error;
        Allowed::of(budget - cost.mean - bar >= 0.0, budget - cost.mean + bar < 0.0)
    }

    /// Whether the cash lasts with the chance `share`, if that was asked.
    pub(super) fn by_cash(share: Option<f64>, lasts: Option<&Estimate>) -> Allowed {
        let Some(share) = share else { return Allowed::Yes };
        let Some(lasts) = lasts else { return Allowed::No };
        Allowed::of(lasts.low >= share, lasts.high < share)
    }

    fn of(is_allowed: bool, is_not: bool) -> Allowed {
        match (is_allowed, is_not) {
            (true, _) => Allowed::Yes,
            (_, true) => Allowed::No,
            _ => Allowed::TooClose,
        }
    }
}
