//! What pay does to who sits in a seat, and the deals that are offered a discount for it.

use super::deal::DealId;
use crate::engine::rules::behaviour::Offer;

/// What holds for a seat today.
#[derive(Clone, Copy, Debug)]
pub(in crate::engine) struct Conduct {
    /// Factor on the selling hours.
    pub hours: f64,
    pub neglects: bool,
    /// Share of the time for prospecting that is used.
    pub hunts: f64,
    pub offer: Option<Offer>,
    /// Who was paid on the last payday, and how much a month, major units.
    pub paid: Option<(u16, f64)>,
}

impl Conduct {
    /// Nothing is known yet.
    pub const USUAL: Conduct =
        Conduct { hours: 1.0, neglects: false, hunts: 1.0, offer: None, paid: None };
}

/// A deal that is offered a discount, with its odds under the offer and without it.
#[derive(Clone, Copy, Debug)]
pub(in crate::engine) struct Offered(pub DealId, pub f32, pub f32);
