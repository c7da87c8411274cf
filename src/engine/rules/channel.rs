//! Channels: the leads that come through them, and what these cost.

use super::drawn::share;
use crate::scenario::{Channel, ChannelSource, Draws, Quantity};
use crate::units::Money;

/// A channel.
#[derive(Clone, Debug, Default)]
pub(in crate::engine) struct ChannelRule {
    /// Mean leads on day 0, or leads per promoter and day.
    pub rate: f64,
    /// Factor by which the rate grows each day of a month of 28 days, and of one of 29, 30 and 31.
    pub growth: [f64; 4],
    pub dispersion: f64,
    pub odds: f32,
    pub cost: Money,
    pub budget: Money,
    /// Days in which the odds of the first stage halve, or infinity.
    pub half_life: f64,
    pub promoters: f64,
    pub customers_at_start: f64,
}

pub(super) fn fill_channel(rule: &mut ChannelRule, channel: &Channel, draws: Draws) {
    let at = |q: &Quantity| q.at(draws);
    let (budget, reach) = match &channel.budget {
        Some(b) => {
            let ratio = at(&b.per_month) / at(&b.reference).max(1e-9);
            (at(&b.per_month), libm::pow(ratio, at(&b.elasticity)))
        }
        None => (0.0, 1.0),
    };
    let source = match &channel.source {
        ChannelSource::Inflow { leads_per_day } => at(leads_per_day),
        ChannelSource::Counts(_) => 0.0,
        ChannelSource::Promoters { leads_per_promoter_day } => at(leads_per_promoter_day),
        ChannelSource::Referrals { promoters, leads_per_promoter_day, customers_at_start } => {
            rule.promoters = share(promoters, draws);
            rule.customers_at_start = at(customers_at_start);
            at(leads_per_promoter_day)
        }
    };
    rule.rate = source * reach;
    let growth = 1.0 + at(&channel.trend_per_month);
    rule.growth = [28.0, 29.0, 30.0, 31.0].map(|days| libm::pow(growth, 1.0 / days));
    rule.dispersion = at(&channel.dispersion).max(1.0);
    rule.odds = at(&channel.odds) as f32;
    rule.cost = Money::from_major(at(&channel.cost_per_lead));
    rule.budget = Money::from_major(budget);
    rule.half_life = at(&channel.half_life_days);
}
