//! The process: stages in order, from first contact to a signed contract and an advance received.

use super::quantity::{Quantity, Span};

/// A stage (TOML: `[[stages]]`).
#[derive(Clone, Debug, PartialEq)]
pub struct Stage {
    /// Name as in the file.
    pub name: String,
    /// How a touch settles the deal.
    pub touch: Touch,
    /// Factor on a client's chance to go on when he settles the stage, after all odds; 1 in a file, other
    /// values in studies of what an improvement brings.
    pub lift: f64,
    /// Agreements needed one after another, 1 or more.
    pub steps: u16,
    /// Time between contacts; also from entering the stage to its first contact.
    pub gap: Span,
    /// Rep hours of a touch.
    pub hours: Quantity,
    /// Why deals are lost here.
    pub lost: LossMix,
    /// Whether this stage asks for a need.
    pub asks_need: bool,
    /// Whether this stage asks for money.
    pub asks_solvent: bool,
    /// What becomes of a touch that waits.
    pub patience: Option<Patience>,
    /// Odds that follow the calendar of the quarter.
    pub closing: Option<ClosingCalendar>,
    /// Days between the hand-over to another role that enters here and its first touch, added to `gap`.
    pub handoff_delay_days: Quantity,
    /// Probability that a deal is dropped when another role takes it over here.
    pub handoff_drop: Quantity,
}

/// How one touch settles a step.
#[derive(Clone, Debug, PartialEq)]
pub enum Touch {
    /// A touch settles the step with probability 1/touches: forwards with probability
    /// convert^(1/steps), else lost. Otherwise it defers.
    Geometric {
        /// Probability that a deal entering the stage ever leaves it forwards, 0 to 1.
        convert: Quantity,
        /// Mean touches to settle a step, 1 or more.
        touches: Quantity,
    },
    /// Probabilities to advance and to lose, touch by touch; the last entry repeats. Each pair
    /// sums to at most 1, and the last pair to more than 0.
    Listed(Vec<(f64, f64)>),
}

/// Shares of the reasons for a loss; they sum to 1.
#[derive(Clone, Debug, PartialEq)]
pub struct LossMix {
    /// A refusal: the account cools off, or closes.
    pub refused: Quantity,
    /// No need or no money at present: the account joins the pool.
    pub not_now: Quantity,
    /// The account is gone for ever (the firm shut, the decision maker died).
    pub closed: Quantity,
}

/// What becomes of a due touch that is not made.
#[derive(Clone, Debug, PartialEq)]
pub struct Patience {
    /// Days that the client waits without harm.
    pub days: Quantity,
    /// Probability of losing the deal on each day after that.
    pub decay: Quantity,
}

/// Odds that follow the quarter.
#[derive(Clone, Debug, PartialEq)]
pub struct ClosingCalendar {
    /// Odds multiplier in the first, second and third month of the quarter.
    pub month_of_quarter: [Quantity; 3],
    /// Length of the rush at the end of each month, days.
    pub last_days: u32,
    /// Odds multiplier in the rush.
    pub last_days_odds: Quantity,
}

/// What follows the signature (TOML: `[sale]`): a sale is a signed contract and an advance received.
#[derive(Clone, Debug, PartialEq)]
pub struct SaleTerms {
    /// Share of the value paid in advance, 0 to 1 (1 = all of it).
    pub advance: Quantity,
    /// Time from the signature to the advance; fixed 0 = on the day.
    pub advance_after: Span,
    /// Probability that the advance never comes (then there is no sale).
    pub advance_fails: Quantity,
    /// Time from the advance to the rest.
    pub rest_after: Span,
    /// Probability that the rest never comes.
    pub rest_fails: Quantity,
}

/// How the gaps were fitted to a stated cycle (first contact to sale).
#[derive(Clone, Debug, PartialEq)]
pub struct CycleFit {
    /// Stated quantiles: (probability, days) in ascending order.
    pub stated: Vec<(f64, f64)>,
    /// The same quantiles after the fit.
    pub fitted: Vec<(f64, f64)>,
    /// Factor by which all gaps were multiplied.
    pub scale: f64,
    /// Log standard deviation given to all gaps; `None` if they kept their own.
    pub sigma: Option<f64>,
}
