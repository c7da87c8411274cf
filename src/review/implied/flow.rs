//! Deals on their way through the roles: who calls whom, and which leads come.

use super::skill::Skills;

use super::capacity::seats;
use crate::scenario::ownership::DealKind;
use crate::scenario::quantity::Draws;
use crate::scenario::{
    Channel, ChannelSource, ProductShare, Role, RoleId, Scenario, Segment, SegmentId, Share,
};
use crate::units::DAYS_A_MONTH;

/// Weights that sum to 1; weights of nothing stay as they are.
fn as_shares(weights: Vec<f64>) -> Vec<f64> {
    let all: f64 = weights.iter().sum();
    if all > 0.0 { weights.iter().map(|weight| weight / all).collect() } else { weights }
}

pub(super) fn leads_per_month(scenario: &Scenario, channel: &Channel, middle: Draws) -> f64 {
    let days = f64::from(scenario.calendar.horizon());
    let open = f64::from(channel.until_day - channel.from_day) / days;
    let budget = channel.budget.as_ref().map_or(1.0, |budget| {
        let ratio = budget.per_month.at(middle) / budget.reference.at(middle).max(1e-9);
        libm::pow(ratio, budget.elasticity.at(middle))
    });
    match &channel.source {
        ChannelSource::Inflow { leads_per_day } => {
            leads_per_day.at(middle) * open * budget * DAYS_A_MONTH
        }
        ChannelSource::Counts(counts) => {
            counts.iter().map(|count| f64::from(*count)).sum::<f64>() / days * DAYS_A_MONTH
        }
        // Nobody is a promoter at the start.
        ChannelSource::Promoters { .. } => 0.0,
        ChannelSource::Referrals { promoters, leads_per_promoter_day, customers_at_start } => {
            let customers = customers_at_start.at(middle) * promoters.at(middle);
            customers * leads_per_promoter_day.at(middle) * open * DAYS_A_MONTH
        }
    }
}

/// Deals on their way through the roles, as they are routed: a role keeps a deal as long as it works
/// its stages, and hands it over to the first role that works the next one.
pub(super) struct Flow<'a> {
    pub(super) scenario: &'a Scenario,
    pub(super) middle: Draws<'a>,
    pub(super) skills: Skills,
}

impl<'a> Flow<'a> {
    pub(super) fn of(scenario: &'a Scenario, middle: Draws<'a>) -> Flow<'a> {
        Flow { scenario, middle, skills: Skills::of(scenario, middle) }
    }

    /// Deals of a segment by product, with their shares.
    pub(super) fn kinds(segment: SegmentId, shares: &[ProductShare]) -> Vec<(DealKind, f64)> {
        if shares.is_empty() {
            return vec![((segment, None), 1.0)];
        }
        shares.iter().map(|part| ((segment, Some(part.product)), part.share)).collect()
    }

    /// Who calls the accounts of a segment, each with their seats; whoever takes its deals if nobody does.
    pub(super) fn callers(&self, segment: SegmentId) -> Vec<(RoleId, f64)> {
        let roles = self.scenario.roles.iter().enumerate();
        let call = roles.filter(|(_, role)| role.prospects && role.serves(segment));
        let seats = |(index, role): (RoleId, &Role)| (index, seats(role));
        let callers: Vec<(RoleId, f64)> = call.map(seats).filter(|of| of.1 > 0.0).collect();
        let nobody = || vec![(self.scenario.taker(segment, 0, None), 1.0)];
        if callers.is_empty() { nobody() } else { callers }
    }

    /// What a role that prospects calls: kinds of deals and their shares in its first contacts, by the accounts of the
    /// segments that it serves and the products that it sells.
    pub(super) fn calls(&self, role: RoleId) -> Vec<(DealKind, f64)> {
        let of = &self.scenario.roles[role];
        let segments = self.scenario.segments.iter().enumerate();
        let accounts = segments.clone().map(|(index, segment)| {
            let calls = of.prospects && of.serves(index);
            if calls { segment.accounts.at(self.middle) } else { 0.0 }
        });
        let shares = as_shares(accounts.collect());
        let kinds = segments.zip(&shares).filter(|(_, share)| **share > 0.0);
        let of_segment = |((index, segment), share): ((SegmentId, &Segment), &f64)| {
            let sold = segment.products.iter().filter(|part| of.sells(part.product)).cloned();
            let sold: Vec<ProductShare> = sold.collect();
            let whole: f64 = sold.iter().map(|part| part.share).sum();
            let parts = if whole > 0.0 { sold } else { segment.products.clone() };
            let whole = if whole > 0.0 { whole } else { 1.0 };
            let kinds = Flow::kinds(index, &parts);
            let scale = share / whole;
            kinds.into_iter().map(|(kind, part)| (kind, part * scale)).collect::<Vec<_>>()
        };
        kinds.flat_map(of_segment).collect()
    }

    /// The leads of each channel a month: kinds of deals.
    pub(super) fn leads(&self, channel: &Channel) -> Vec<(DealKind, f64)> {
        let all = leads_per_month(self.scenario, channel, self.middle);
        let of_segment = |part: &Share| {
            let segment = &self.scenario.segments[part.segment];
            let kinds = Flow::kinds(part.segment, self.scenario.products_of(channel, segment));
            let leads = all * part.share;
            kinds.into_iter().map(move |(kind, share)| (kind, share * leads)).collect::<Vec<_>>()
        };
        channel.mix.iter().filter(|part| part.share > 0.0).flat_map(of_segment).collect()
    }

    /// Days of the run.
    pub(super) fn run(&self) -> f64 {
        f64::from(self.scenario.calendar.horizon())
    }
}
