//! How strong a rep is on the ramp.

use crate::engine::rules::role::RoleRule;
use crate::engine::state::seat::Seat;
use crate::scenario::RampShape;
use crate::units::Day;
use libm::exp;

/// A strength in whole millionths, so that sums stay exact.
pub(super) fn millionths(strength: f64) -> i64 {
    (strength * 1e6) as i64
}

/// Strength between the ramp's start and 1.
pub(super) fn strength(rule: &RoleRule, shape: RampShape, seat: &Seat, day: Day) -> f64 {
    let tenure = (i64::from(day) - seat.hired) as f64;
    if seat.is_ramped || (seat.ramp_days <= tenure && shape != RampShape::Exponential) {
        return 1.0;
    }
    let way = tenure / seat.ramp_days.max(1e-9);
    let grown = match shape {
        RampShape::Linear => way,
        RampShape::Logistic => logistic_way(way),
        RampShape::Exponential => 1.0 - exp(-3.0 * way),
    };
    rule.ramp_start + (1.0 - rule.ramp_start) * grown
}

/// A logistic curve through (0, 0), (1/2, 1/2) and (1, 1), eight logits wide.
#[inline(never)]
fn logistic_way(way: f64) -> f64 {
    let curve = |x: f64| 1.0 / (1.0 + exp(-8.0 * (x - 0.5)));
    (curve(way) - curve(0.0)) / (curve(1.0) - curve(0.0))
}
