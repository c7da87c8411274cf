//! What a pay plan asks of sales after they are made.

use crate::scenario::{Draws, PayPlan};

/// What a rule of a role says; 0 where the plan says nothing.
#[derive(Clone, Copy, Debug, Default)]
pub(in crate::engine) struct CreditRule {
    /// Share of a sale credited to who handed it over, and that role's place among those with one.
    pub split: Option<(f64, usize)>,
    /// Days after the hand-over of a customer in which orders count.
    pub tail_days: f64,
    /// Days after the sale, and share of the commission that is taken back.
    pub clawback: Option<(f64, f64)>,
}

impl CreditRule {
    /// The rule of a plan.
    pub fn of(plan: &PayPlan, draws: Draws) -> CreditRule {
        CreditRule {
            split: plan.split.map(|share| (share.at(draws).clamp(0.0, 1.0), 0)),
            tail_days: plan.tail.as_ref().map_or(0.0, |tail| tail.days.at(draws)),
            clawback: plan.clawback.as_ref().map(|clawback| {
                (clawback.within_days.at(draws), clawback.share.at(draws).clamp(0.0, 1.0))
            }),
        }
    }
}
