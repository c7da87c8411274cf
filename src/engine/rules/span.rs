//! Spans of time as tables of whole days.

use crate::random::WholeDays;
use crate::random::whole_days::given_longer;
use crate::scenario::{Draws, Span, SpanUnit};
use crate::units::Day;

/// A span of time as a table of whole days.
#[derive(Clone, Debug, Default)]
pub(in crate::engine) struct SpanRule {
    pub is_filled: bool,
    pub days: WholeDays,
    pub working: bool,
}

/// A span in whole days, at least `least`: max(least, round(X)). One that nothing unknown moves is
/// filled once.
pub(super) fn fill_span(rule: &mut SpanRule, span: &Span, draws: Draws, least: Day, horizon: Day) {
    if rule.is_filled && span.length.is_known() {
        return;
    }
    fill_longer_span(rule, span, 1.0, draws, (least, horizon));
}

/// The same with a factor on its length, whether it was filled before or not: max(least, round(factor · X)).
pub(super) fn fill_longer_span(
    rule: &mut SpanRule,
    span: &Span,
    factor: f64,
    draws: Draws,
    (least, horizon): (Day, Day),
) {
    rule.is_filled = true;
    rule.working = span.unit == SpanUnit::WorkingDays;
    let cdf = |day: Day| within(span, factor, draws, day);
    rule.days.fill(least, horizon + 1, cdf);
}

/// The whole days, one at the least, of a span with a factor on its length, by the luck `u`, given that it lasts longer
/// than `age` days.
pub(in crate::engine) fn lasting(span: &Span, factor: f64, draws: Draws, age: Day, u: u32) -> Day {
    given_longer(age, u, |day| if day == 0 { 0.0 } else { within(span, factor, draws, day) })
}

/// P(max(least, round(factor · X)) ≤ day).
fn within(span: &Span, factor: f64, draws: Draws, day: Day) -> f64 {
    span.length.cdf(draws, below(f64::from(day) + 0.5) / factor)
}

/// The largest number below `x`: half a day past a whole one is rounded up.
fn below(x: f64) -> f64 {
    x.next_down()
}
