//! Segments: their accounts, and how these cool off, wake and buy.

use super::customers::{CustomerRule, fill_customers};
use super::drawn::{days, share};
use super::span::{SpanRule, fill_span};
use super::stage::TWO_32;
use crate::random::Curve;
use crate::scenario::{Draws, Quantity, Scenario, Segment};
use crate::units::{Day, Seconds, seconds};

/// A segment.
#[derive(Clone, Debug, Default)]
pub(in crate::engine) struct SegmentRule {
    /// Somebody prospects in it: an account that cools off is remembered.
    pub is_called: bool,
    /// Value of a deal, if it is smooth and known.
    pub value: Curve,
    pub accounts: u64,
    pub inflow: f64,
    pub margin: f64,
    pub cool_off: SpanRule,
    /// Days after a loss on which the account is called again, cooled off or not.
    pub call_again: Option<Day>,
    /// Accounts are called again when they have cooled off.
    pub cools_plainly: bool,
    /// A refusal closes the account if the luck, in units of 2⁻³², is below this; the second is for those who
    /// were called too early.
    pub closed_below: [u64; 2],
    pub fatigue: f64,
    pub premature: f64,
    pub need: f64,
    pub solvent: f64,
    pub need_every: f64,
    pub contact_every: Day,
    pub remembers: SpanRule,
    pub contact_cost: Seconds,
    pub warm_stage: usize,
    /// What becomes of who has bought.
    pub customers: Option<CustomerRule>,
}

/// The longest span that a table tells from longer ones, days.
const LONGEST_TABLE: Day = 30_000;

pub(super) fn fill_segment(
    rule: &mut SegmentRule,
    segment: &Segment,
    draws: Draws,
    scenario: &Scenario,
) {
    let horizon = scenario.calendar.horizon();
    let at = |q: &Quantity| q.at(draws);
    rule.accounts = libm::round(at(&segment.accounts)).max(0.0) as u64;
    rule.inflow = at(&segment.inflow_per_day);
    rule.margin = share(&segment.margin, draws);
    rule.call_again = segment.call_again_days.map(|q| days(q.at(draws)).max(1));
    rule.cools_plainly = rule.is_called && rule.call_again.is_none();
    // Whose turn comes next must be told beyond the end too, where accounts are called before it.
    let asks_beyond = !scenario.respect_cool_off && rule.call_again.is_none();
    let last = if asks_beyond { LONGEST_TABLE } else { horizon };
    fill_span(&mut rule.cool_off, &segment.cool_off, draws, 1, last);
    let shares = [&segment.closed_share, &segment.premature_closed_share];
    rule.closed_below = shares.map(|quantity| libm::ceil(share(quantity, draws) * TWO_32) as u64);
    rule.fatigue = at(&segment.fatigue);
    rule.premature = at(&segment.premature);
    rule.need = share(&segment.need, draws);
    rule.solvent = share(&segment.solvent, draws);
    rule.need_every = at(&segment.pool.need_every_days);
    rule.contact_every = days(at(&segment.pool.contact_every_days)).max(1);
    fill_span(&mut rule.remembers, &segment.pool.remembers, draws, 0, horizon);
    rule.contact_cost = seconds(at(&segment.pool.contact_hours));
    rule.warm_stage = segment.pool.warm_stage;
    if let Some(customers) = &segment.customers {
        fill_customers(rule.customers.get_or_insert_default(), customers, scenario, draws);
    }
}
