//! A stage by arithmetic, for deals of one kind: touches, hours, days, and who is lost in it.

use super::numbers::ImpliedStage;
use crate::scenario::quantity::{Draws, SpanUnit};
use crate::scenario::{Segment, Stage, Touch};
use crate::units::with_odds;

/// What one step of a stage comes to: chance to advance, touches per try, touches per success.
struct Step {
    advances: f64,
    pub(super) touches: f64,
    touches_if_won: f64,
}

fn step_of(stage: &Stage, middle: Draws) -> Step {
    match &stage.touch {
        Touch::Geometric { convert, touches } => {
            let advances = libm::pow(convert.at(middle), 1.0 / f64::from(stage.steps));
            Step { advances, touches: touches.at(middle), touches_if_won: touches.at(middle) }
        }
        Touch::Listed(list) => listed(list),
    }
}

/// Touch by touch; the last pair repeats for ever.
fn listed(list: &[(f64, f64)]) -> Step {
    let (mut open, mut advances, mut touches, mut weighted) = (1.0, 0.0, 0.0, 0.0);
    for (i, (advance, lose)) in list.iter().enumerate() {
        let number = (i + 1) as f64;
        let settled = advance + lose;
        if i + 1 < list.len() {
            advances += open * advance;
            weighted += open * advance * number;
            touches += open;
            open *= 1.0 - settled;
        } else {
            advances += open * advance / settled;
            weighted += open * advance / settled * (number - 1.0 + 1.0 / settled);
            touches += open / settled;
        }
    }
    Step { advances, touches, touches_if_won: weighted / f64::max(advances, 1e-12) }
}

impl Step {
    /// The same with a factor on the touches, of which there is one at least.
    fn at_pace(self, factor: f64) -> Step {
        let slowed =
            |touches: f64| if factor == 1.0 { touches } else { (factor * touches).max(1.0) };
        Step { touches: slowed(self.touches), touches_if_won: slowed(self.touches_if_won), ..self }
    }
}

/// Factors of a product on touches and on gaps.
#[derive(Clone, Copy, Debug)]
pub(super) struct Pace {
    pub(super) touches: f64,
    pub(super) gap: f64,
}

impl ImpliedStage {
    /// The share `dropped` of those who come is dropped on the way from another role, before anything is done for them.
    pub(super) fn drop_at_hand_over(&mut self, lost: &mut [f64; 3], dropped: f64) {
        let kept = 1.0 - dropped;
        self.convert *= kept;
        self.touches *= kept;
        self.hours *= kept;
        self.dropped = dropped;
        *lost = [kept * lost[0], kept * lost[1], dropped];
    }
}

/// Share of a segment's deals that have what a stage asks for.
pub(super) fn asked(stage: &Stage, segment: &Segment, middle: Draws) -> f64 {
    let need = if stage.asks_need { segment.need.at(middle) } else { 1.0 };
    let solvent = if stage.asks_solvent { segment.solvent.at(middle) } else { 1.0 };
    need * solvent
}

/// A stage for deals of which `asked` have what it asks for, and the shares of deals that are refused and that say "not
/// now" in it.
/// The touch that settles a step finds out who qualifies, so that the others cost touches too.
pub(super) fn stage_of(
    stage: &Stage,
    asked: f64,
    odds: f64,
    pace: Pace,
    middle: Draws,
) -> (ImpliedStage, [f64; 3]) {
    let step = step_of(stage, middle).at_pace(pace.touches);
    let advances = with_odds(step.advances, odds);
    let tries: f64 = (0..stage.steps).map(|i| (asked * advances).powi(i32::from(i))).sum();
    let touches = step.touches * tries;
    let implied = ImpliedStage {
        name: stage.name.clone(),
        convert: (asked * advances).powi(i32::from(stage.steps)),
        dropped: 0.0,
        reached: 0.0,
        touches,
        hours: touches * stage.hours.at(middle),
        days: step.touches_if_won * f64::from(stage.steps) * mean_gap(stage, pace.gap, middle),
    };
    let lost = tries * asked * (1.0 - advances);
    let not_now = tries * (1.0 - asked) + lost * stage.lost.not_now.at(middle);
    (implied, [lost * stage.lost.refused.at(middle), not_now, 0.0])
}

/// Mean gap in whole days, at least one, of a product with a factor on it: Σ P(gap > k days).
pub(super) fn mean_gap(stage: &Stage, factor: f64, middle: Draws) -> f64 {
    let mean = factor * stage.gap.length.mean(middle);
    let day = day_length(stage.gap.unit);
    if mean > 30.0 {
        return mean * day;
    }
    let beyond = |k: u32| 1.0 - stage.gap.length.cdf(middle, (f64::from(k) + 0.5) / factor);
    (1.0 + (1..400).map(beyond).sum::<f64>()) * day
}

pub(super) fn day_length(unit: SpanUnit) -> f64 {
    if unit == SpanUnit::WorkingDays { 1.4 } else { 1.0 }
}
