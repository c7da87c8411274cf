//! What is lost without the rep who brings most.

use crate::study::method::spread::{Mean, REACH};
use serde::Serialize;

/// What is lost if the rep who brings most leaves before the first day, and nobody takes the seat.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct WithoutBest {
    /// Name of the rep: of those who are there at the start, the one with the largest mean revenue, or sales
    /// if no money is involved.
    pub name: String,
    /// Replications with the rep, and as many without.
    pub runs: u64,
    /// Revenue lost, major units, or sales.
    pub loss: Mean,
    /// The same as a share of what there is with the rep.
    pub share: Mean,
    /// What the rep brings more than the next one, revenue in major units or sales; `None` if nobody else is
    /// there who sells.
    pub lead: Option<Mean>,
}

impl WithoutBest {
    /// Whether the rep brings more than the next one, beyond the error of the simulation.
    pub fn stands_out(&self) -> bool {
        self.lead.is_none_or(|lead| lead.mean > REACH * lead.error)
    }
}
