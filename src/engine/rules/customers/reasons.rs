//! Why customers leave, and how many of those who left for a reason come back.

use crate::scenario::{Customers, Draws, Quantity};

/// A reason for which customers of a segment leave.
#[derive(Clone, Copy, Debug, Default)]
pub(in crate::engine) struct ReasonRule {
    /// Share of those who leave for this reason or one before it.
    pub below: f64,
    /// Probability that they come back when asked.
    pub win_back: f64,
}

/// The reasons of a segment in file order; unknown shares are scaled to sum to one.
pub(super) fn fill_reasons(rules: &mut Vec<ReasonRule>, customers: &Customers, draws: Draws) {
    let share = |quantity: &Quantity| quantity.at(draws).clamp(0.0, 1.0);
    let all: f64 = customers.reasons.iter().map(|reason| share(&reason.share)).sum();
    let comes_back = customers.win_back.as_ref().map_or(0.0, |win_back| share(&win_back.share));
    let mut below = 0.0;
    rules.clear();
    rules.extend(customers.reasons.iter().map(|reason| {
        below += share(&reason.share) / all.max(1e-12);
        ReasonRule { below, win_back: reason.win_back.as_ref().map_or(comes_back, share) }
    }));
}
