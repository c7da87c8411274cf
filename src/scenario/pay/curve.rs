//! What a plan pays by attainment.

use super::month::Month;
use super::plan::Act;
use super::plan::Business;
use super::terms::Terms;
use crate::units::Money;

/// A row of a payout curve: what a full month pays at an attainment.
#[derive(Clone, Copy, Debug, PartialEq, serde::Serialize)]
pub struct Payout {
    /// Share of quota sold.
    pub attainment: f64,
    /// Base, major units.
    pub base: f64,
    /// What the plan adds, major units.
    pub variable: f64,
}

/// What a full month of `base` and `quota` pays from 0 to 150 % of attainment, a row a percent, when margin is `margin` of
/// revenue and the whole role attains the same. A soft salary whose goal is not money counts as met; bonuses
/// for each act and the contest, which do not hang on attainment, are left out; a commission on new or on repeat
/// business counts as if all were such.
pub fn payout_curve(terms: &Terms, base: Money, quota: Money, margin: f64) -> Vec<Payout> {
    let mut terms = terms.clone();
    (terms.contest, terms.bonuses) = (None, Vec::new());
    terms.commissions.iter_mut().for_each(|rates| rates.of = Business::All);
    if let Some((kpi, at_least, _)) = &mut terms.soft
        && !matches!(kpi, Act::Revenue | Act::Margin)
    {
        *at_least = 0.0;
    }
    let at = |percent: u32| {
        let attainment = f64::from(percent) / 100.0;
        let revenue = quota.share(attainment);
        let month = Month {
            days: 1,
            length: 1,
            revenue,
            margin: revenue.share(margin),
            cash: revenue,
            quota,
            is_team_there: terms.is_team_there(revenue, quota),
            ..Month::default()
        };
        let variable = terms.variable(&month).major();
        Payout { attainment, base: base.major(), variable }
    };
    (0..=150).map(at).collect()
}
