//! Stages: what a touch in them comes to, and what the loss of a deal means.

use super::drawn::{days, share};
use crate::scenario::{Draws, LossMix, Stage, Touch};
use crate::units::{Day, Seconds, seconds};

/// One touch of a step.
#[derive(Clone, Copy, Debug, Default)]
pub(in crate::engine) struct TouchRule {
    /// Probability that it settles the step.
    pub settle: f64,
    /// Probability of forwards, given that it settles.
    pub forward: f64,
    /// It settles the step if the luck, in units of 2⁻⁶⁴, is below this.
    pub settles_below: u64,
    /// Odds of backwards, given that it settles.
    pub back: f64,
    /// 2³² times the factor on forwards after all odds.
    pub scale: f64,
}

impl TouchRule {
    /// A touch that settles with probability `settle`, forwards with probability `forward` of those.
    pub fn new(settle: f64, forward: f64) -> TouchRule {
        let back = (1.0 - forward) / forward;
        let settles_below = (settle * TWO_32 * TWO_32) as u64;
        TouchRule { settle, forward, settles_below, back, scale: TWO_32 }
    }

    /// The same, with a factor on the chance of a settled touch to lead forwards, after all odds.
    pub fn lifted(self, lift: f64) -> TouchRule {
        TouchRule { scale: TWO_32 * lift, ..self }
    }

    /// Whether a settled touch leads forwards: by a luck of its own, in units of 2⁻³², with odds that are
    /// multiplied by `odds`.
    #[inline]
    pub fn leads_forward(&self, luck: u32, odds: f64) -> bool {
        f64::from(luck) * (self.back + odds) < self.scale * odds
    }
}

/// 2³².
pub(super) const TWO_32: f64 = 4_294_967_296.0;

/// The flag by which a deal is told with whose client somebody has spoken.
pub(in crate::engine) const CONTACTED: u8 = 1;

/// What every touch in a stage needs, close together.
#[derive(Clone, Copy, Debug, Default)]
#[repr(align(64))]
pub(in crate::engine) struct StageTouch {
    /// The first touch of a step.
    pub touch: TouchRule,
    /// Touches differ, clients lose patience, or the odds follow the calendar.
    pub is_special: bool,
    /// The flag by which a deal is told whose touch is like any other of the stage; none if it is special.
    pub usual: u8,
    pub asks: bool,
    /// Factor on the chance of a settled touch to lead forwards, after all odds.
    pub lift: f64,
    pub steps: u8,
    pub cost: Seconds,
}

/// The touches of all stages.
#[derive(Clone, Debug, Default)]
pub(in crate::engine) struct Touches(pub [StageTouch; 32]);

impl Touches {
    #[inline]
    pub fn of(&self, stage: u8) -> &StageTouch {
        &self.0[usize::from(stage & 31)]
    }
}

/// A stage.
#[derive(Clone, Debug, Default)]
pub(in crate::engine) struct StageRule {
    pub listed: Vec<TouchRule>,
    pub asks_need: bool,
    pub asks_solvent: bool,
    /// Shares of refused, and of refused or not now.
    pub lost: [f64; 2],
    pub patience: Option<(Day, f64)>,
    pub closing: Option<([f64; 3], u32, f64)>,
    pub handoff_delay: Day,
    pub handoff_drop: f64,
}

pub(super) fn fill_stage(rule: &mut StageRule, stage: &Stage, draws: Draws) {
    rule.listed.clear();
    if let Touch::Listed(pairs) = &stage.touch {
        rule.listed.extend(pairs.iter().map(|&(advance, lose)| listed(advance, lose)));
    }
    rule.asks_need = stage.asks_need;
    rule.asks_solvent = stage.asks_solvent;
    fill_losses(rule, &stage.lost, draws);
    rule.patience =
        stage.patience.as_ref().map(|p| (days(p.days.at(draws)), share(&p.decay, draws)));
    rule.closing = stage.closing.as_ref().map(|c| {
        let months = c.month_of_quarter.map(|q| q.at(draws));
        (months, c.last_days, c.last_days_odds.at(draws))
    });
    rule.handoff_delay = days(stage.handoff_delay_days.at(draws));
    rule.handoff_drop = share(&stage.handoff_drop, draws);
}

pub(super) fn fill_touch(
    rule: &StageRule,
    stage: &Stage,
    draws: Draws,
    tells_products_apart: bool,
) -> StageTouch {
    let touch = match &stage.touch {
        Touch::Geometric { convert, touches } => {
            let forward = libm::pow(share(convert, draws), 1.0 / f64::from(stage.steps));
            TouchRule::new(1.0 / touches.at(draws).max(1.0), forward)
        }
        Touch::Listed(_) => rule.listed[0],
    };
    let is_special = rule.listed.len() > 1
        || rule.patience.is_some()
        || rule.closing.is_some()
        || tells_products_apart;
    let lift = libm::pow(stage.lift, 1.0 / f64::from(stage.steps));
    StageTouch {
        touch: touch.lifted(lift),
        is_special,
        usual: if is_special { 0 } else { CONTACTED },
        asks: stage.asks_need || stage.asks_solvent,
        lift,
        steps: stage.steps as u8,
        cost: seconds(stage.hours.at(draws)),
    }
}

fn listed(advance: f64, lose: f64) -> TouchRule {
    let settle = advance + lose;
    TouchRule::new(settle, if settle > 0.0 { advance / settle } else { 0.0 })
}

/// Unknown shares are scaled to sum to one.
fn fill_losses(rule: &mut StageRule, mix: &LossMix, draws: Draws) {
    let shares = [&mix.refused, &mix.not_now, &mix.closed].map(|q| share(q, draws));
    let sum: f64 = shares.iter().sum();
    let refused = if sum > 0.0 { shares[0] / sum } else { 1.0 };
    let not_now = if sum > 0.0 { shares[1] / sum } else { 0.0 };
    rule.lost = [refused, refused + not_now];
}
