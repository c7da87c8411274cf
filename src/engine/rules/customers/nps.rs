//! Net promoter score: who recommends, who is content, and who warns others off.

use crate::scenario::{Draws, NetPromoters, Quantity};

/// The groups of a segment's customers.
#[derive(Clone, Copy, Debug, Default)]
pub(in crate::engine) struct NpsRule {
    /// Shares of promoters, and of promoters and passives.
    pub below: [f64; 2],
    /// So many times as fast do promoters, passives and detractors leave.
    pub leaves: [f64; 3],
    /// Probability of falling by a group after a month without any care.
    pub neglect: f64,
}

impl NpsRule {
    pub fn new(stated: &NetPromoters, draws: Draws) -> NpsRule {
        let share = |quantity: &Quantity| quantity.at(draws).clamp(0.0, 1.0);
        let promoters = share(&stated.promoters);
        let factor = |quantity: &Quantity| quantity.at(draws).max(1e-3);
        NpsRule {
            below: [promoters, (1.0 - share(&stated.detractors)).max(promoters)],
            leaves: [factor(&stated.promoters_leave), 1.0, factor(&stated.detractors_leave)],
            neglect: share(&stated.neglect),
        }
    }
}
