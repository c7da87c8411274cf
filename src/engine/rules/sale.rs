//! From the contract to the money.

use super::drawn::share;
use super::span::{SpanRule, fill_span};
use crate::scenario::{Draws, Quantity, Scenario, Span, Varying};

/// How a sale is paid.
#[derive(Clone, Debug, Default)]
pub(in crate::engine) struct SaleRule {
    pub advance: f64,
    pub advance_after: SpanRule,
    pub advance_fails: f64,
    pub pays_at_once: bool,
    /// All of a sale is paid with the advance, and no pay plan asks for the cash.
    pub pays_in_one: bool,
    pub rest_after: SpanRule,
    pub rest_fails: f64,
}

impl SaleRule {
    /// What the draws of a replication make of it; a plan with credits asks for the cash of sales.
    pub fn fill(&mut self, scenario: &Scenario, draws: Draws, has_credits: bool) {
        let sale = &scenario.sale;
        let horizon = scenario.calendar.horizon();
        self.advance = share(&sale.advance, draws);
        self.pays_in_one = self.advance == 1.0 && !has_credits;
        self.advance_fails = share(&sale.advance_fails, draws);
        self.rest_fails = share(&sale.rest_fails, draws);
        fill_span(&mut self.advance_after, &sale.advance_after, draws, 0, horizon);
        fill_span(&mut self.rest_after, &sale.rest_after, draws, 0, horizon);
        let is_now = |span: &Span| span.length == Varying::Fixed(Quantity::Known(0.0));
        self.pays_at_once = is_now(&sale.advance_after) && self.advance_fails == 0.0;
    }
}
