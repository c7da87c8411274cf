//! Deals of one source, and the deals of several sources together.

use super::flow::Flow;
use super::numbers::{ImpliedSource, ImpliedStage, Origin};
use super::route::Route;
use crate::scenario::ownership::DealKind;
use crate::scenario::{ChannelId, RoleId, Scenario, SegmentId, StageId};

/// What brings deals, by its place in the scenario.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Bringer {
    Role(RoleId),
    Channel(ChannelId),
    Pool,
    Open,
}

/// Deals of one kind from one source.
#[derive(Clone, Debug)]
pub(super) struct Source {
    pub(super) from: Bringer,
    pub(super) kind: DealKind,
    /// Where they enter.
    pub(super) enters: StageId,
    /// Deals a month.
    pub(super) deals: f64,
    /// Odds of the channel that brought them, which stay with them in the pool.
    pub(super) odds: f64,
    pub(super) route: Route,
}

impl Source {
    /// Whether they are no deals that were begun before.
    pub(super) fn is_new(&self) -> bool {
        matches!(self.from, Bringer::Role(_) | Bringer::Channel(_))
    }
}

/// The deals that enter at the first stage at which any does.
pub(super) fn first_contacts(sources: &[Source]) -> Vec<Source> {
    let new = || sources.iter().filter(|source| source.is_new());
    let all: Vec<&Source> =
        if new().count() > 0 { new().collect() } else { sources.iter().collect() };
    let first = all.iter().map(|source| source.enters).min();
    let enter = |source: &&Source| Some(source.enters) == first;
    all.into_iter().filter(enter).cloned().collect()
}

/// Weights of sources: their deals, or all alike if nobody knows how many.
pub(super) fn weights(sources: &[Source]) -> Vec<f64> {
    let deals = sources.iter().map(|source| source.deals);
    let is_known = deals.clone().sum::<f64>() > 0.0;
    deals.map(|deals| if is_known { deals } else { 1.0 }).collect()
}

/// Share of the deals of sources that is signed.
pub(super) fn signed(sources: &[Source]) -> f64 {
    mean_over(sources, |source| source.route.signed(source.enters))
}

/// Mean days that a deal of sources takes that is signed: of two products the one that sells more often counts for more.
pub(super) fn days(sources: &[Source]) -> f64 {
    let won = signed(sources);
    let all =
        |source: &Source| source.route.signed(source.enters) * source.route.days(source.enters);
    match won > 0.0 {
        true => mean_over(sources, all) / won,
        false => mean_over(sources, |source| source.route.days(source.enters)),
    }
}

pub(super) fn mean_over(sources: &[Source], of: impl Fn(&Source) -> f64) -> f64 {
    let weights = weights(sources);
    let sum: f64 = sources.iter().zip(&weights).map(|(source, weight)| weight * of(source)).sum();
    sum / weights.iter().sum::<f64>().max(f64::MIN_POSITIVE)
}

/// Where deals come from: those of a segment from one source together, whatever product they are for.
pub(super) fn told(scenario: &Scenario, sources: &[Source]) -> Vec<ImpliedSource> {
    let mut told: Vec<(Bringer, ImpliedSource)> = Vec::new();
    for source in sources {
        let segment = scenario.segments[source.kind.0].name.clone();
        let enters = scenario.stages[source.enters].name.clone();
        let (deals, conversion) = (source.deals, source.route.signed(source.enters));
        let is_like = |(from, other): &&mut (Bringer, ImpliedSource)| {
            (*from, &other.segment, &other.enters) == (source.from, &segment, &enters)
        };
        match told.iter_mut().find(is_like) {
            Some((_, other)) => {
                let all = other.deals_per_month + deals;
                let sum = other.conversion * other.deals_per_month + conversion * deals;
                other.conversion = if all > 0.0 { sum / all } else { conversion };
                other.deals_per_month = all;
            }
            None => {
                let from = match source.from {
                    Bringer::Role(role) => Origin::Prospecting(scenario.roles[role].name.clone()),
                    Bringer::Channel(of) => Origin::Channel(scenario.channels[of].name.clone()),
                    Bringer::Pool => Origin::Pool,
                    Bringer::Open => Origin::Open,
                };
                let deals_per_month = deals;
                let of = ImpliedSource { from, segment, enters, deals_per_month, conversion };
                told.push((source.from, of));
            }
        }
    }
    told.into_iter().map(|(_, source)| source).collect()
}

/// The stages for the deals of all sources together: each weighs by how many of its deals come so far.
pub(super) fn mixed(scenario: &Scenario, sources: &[Source]) -> Vec<ImpliedStage> {
    let deals = weights(sources);
    let all: f64 = deals.iter().sum();
    let reached: Vec<Vec<f64>> =
        sources.iter().map(|source| source.route.reached(source.enters)).collect();
    let mixed = |index: usize| {
        let come = reached.iter().zip(&deals).map(|(reached, deals)| reached[index] * deals);
        let come: Vec<f64> = come.collect();
        let here: f64 = come.iter().sum();
        let weights = if here > 0.0 { &come } else { &deals };
        let whole: f64 = weights.iter().sum();
        let mean = |of: &dyn Fn(&Source) -> f64| {
            let parts = sources.iter().zip(weights).map(|(source, weight)| weight * of(source));
            parts.sum::<f64>() / whole.max(f64::MIN_POSITIVE)
        };
        // Days are those of deals that come so far and are won in the end.
        let on = |source: &Source| source.route.signed(index);
        let winners = mean(&on);
        let if_won = |of: &dyn Fn(&Source) -> f64| match winners > 0.0 {
            true => mean(&|source| on(source) * of(source)) / winners,
            false => mean(of),
        };
        // The first touch of all comes without a gap.
        let before = |source: &Source| {
            if source.enters == index { source.route.gaps[index] } else { 0.0 }
        };
        ImpliedStage {
            name: scenario.stages[index].name.clone(),
            convert: mean(&|source| source.route.stages[index].convert),
            dropped: mean(&|source| source.route.stages[index].dropped),
            reached: here / all.max(f64::MIN_POSITIVE),
            touches: mean(&|source| source.route.stages[index].touches),
            hours: mean(&|source| source.route.stages[index].hours),
            days: if_won(&|source| source.route.stages[index].days - before(source)),
        }
    };
    (0..scenario.stages.len()).map(mixed).collect()
}

impl<'a> Flow<'a> {
    /// The way of the deals of a segment whose accounts are called, for all its products and all who call together, by
    /// their seats.
    pub(super) fn called(&self, segment: SegmentId) -> Route {
        self.begun(segment, 0)
    }

    /// The same of the deals that they have at a stage, as out of the pool.
    pub(super) fn begun(&self, segment: SegmentId, enters: StageId) -> Route {
        let kinds = Flow::kinds(segment, &self.scenario.segments[segment].products);
        let callers = self.callers(segment);
        let sources = kinds.iter().flat_map(|&(kind, share)| {
            let of = |&(owner, seats): &(RoleId, f64)| {
                let (deals, route) = (share * seats, self.route(kind, (owner, enters), 1.0));
                Source { from: Bringer::Open, kind, enters, deals, odds: 1.0, route }
            };
            callers.iter().map(of).collect::<Vec<Source>>()
        });
        let sources: Vec<Source> = sources.collect();
        let lost = |stage: usize, which: usize| {
            let reached = |source: &Source| source.route.reached(enters)[stage];
            let all = mean_over(&sources, reached).max(f64::MIN_POSITIVE);
            mean_over(&sources, |source| reached(source) * source.route.lost[stage][which]) / all
        };
        let stages = mixed(self.scenario, &sources);
        let lost = (0..stages.len()).map(|stage| [0, 1, 2].map(|which| lost(stage, which)));
        let (owners, gaps) = (vec![0; stages.len()], vec![0.0; stages.len()]);
        Route { lost: lost.collect(), owners, gaps, stages }
    }
}
