//! The way of deals of one kind through the stages.

use super::flow::Flow;
use super::numbers::ImpliedStage;
use super::stage::{Pace, asked, mean_gap, stage_of};
use crate::scenario::ownership::DealKind;
use crate::scenario::{RoleId, StageId};

/// The way of deals of one kind through the stages.
#[derive(Clone, Debug)]
pub(super) struct Route {
    pub(super) stages: Vec<ImpliedStage>,
    /// Of the deals that come to each stage, the shares that are refused, that say "not now", and that are dropped there.
    pub(super) lost: Vec<[f64; 3]>,
    /// Who has them at each stage.
    pub(super) owners: Vec<RoleId>,
    /// Mean gap in front of the first touch of each stage, which a deal that enters there does not wait for.
    pub(super) gaps: Vec<f64>,
}

impl Route {
    /// The way of deals of a segment, for a product, that enter a stage in the hands of a role, with some odds of their
    /// own.
    pub(super) fn of(
        flow: &Flow,
        kind: DealKind,
        (mut owner, enters): (RoleId, StageId),
        own: f64,
    ) -> Route {
        let Flow { scenario, middle, .. } = *flow;
        let segment = &scenario.segments[kind.0];
        let product = kind.1.map(|product| &scenario.products[product]);
        let odds = own * product.map_or(1.0, |product| product.odds.at(middle));
        let pace = product.map_or(Pace { touches: 1.0, gap: 1.0 }, |product| Pace {
            touches: product.touches.at(middle),
            gap: product.gap.at(middle),
        });
        let mut route =
            Route { stages: Vec::new(), lost: Vec::new(), owners: Vec::new(), gaps: Vec::new() };
        let stages = scenario.stages.iter().zip(&segment.stage_odds);
        for (index, (stage, of_stage)) in stages.enumerate() {
            let asked = asked(stage, segment, middle);
            let works = scenario.roles[owner].works[index];
            let next = if works { owner } else { scenario.taker(kind.0, index, kind.1) };
            let odds = odds * of_stage.at(middle) * flow.skills.odds(next, kind.1);
            let (mut implied, mut lost) = stage_of(stage, asked, odds, pace, middle);
            if index >= enters && next != owner {
                implied.drop_at_hand_over(&mut lost, stage.handoff_drop.at(middle));
                implied.days += libm::round(stage.handoff_delay_days.at(middle));
            }
            owner = if index >= enters { next } else { owner };
            route.stages.push(implied);
            route.lost.push(lost);
            route.owners.push(owner);
            route.gaps.push(mean_gap(stage, pace.gap, middle));
        }
        route
    }

    /// Chance to reach each stage from `enters`, and at the end to be signed.
    pub(super) fn reached(&self, enters: StageId) -> Vec<f64> {
        let mut chance = 1.0;
        let mut reached = vec![0.0; self.stages.len() + 1];
        for (i, reached) in reached.iter_mut().enumerate().skip(enters) {
            *reached = chance;
            chance *= self.stages.get(i).map_or(0.0, |stage| stage.convert);
        }
        reached
    }

    /// Chance to be signed from `enters`.
    pub(super) fn signed(&self, enters: StageId) -> f64 {
        self.reached(enters).last().copied().unwrap_or(0.0)
    }

    /// Days that a deal won from `enters` takes from its first touch, which waits for no gap.
    pub(super) fn days(&self, enters: StageId) -> f64 {
        let all: f64 = self.stages.iter().skip(enters).map(|stage| stage.days).sum();
        all - self.gaps.get(enters).copied().unwrap_or(0.0)
    }

    /// Shares that end in a refusal, in a "not now" and on the way to another role from `enters`.
    pub(super) fn lost(&self, enters: StageId) -> [f64; 3] {
        let reached = self.reached(enters);
        let add = |sum: [f64; 3], (lost, reached): (&[f64; 3], &f64)| {
            std::array::from_fn(|why| sum[why] + lost[why] * reached)
        };
        self.lost.iter().zip(&reached).fold([0.0; 3], add)
    }

    /// Adds the hours that each role spends on `deals` deals that enter at `enters`.
    pub(super) fn add_hours(&self, hours: &mut [f64], enters: StageId, deals: f64) {
        let reached = self.reached(enters);
        for ((stage, owner), share) in self.stages.iter().zip(&self.owners).zip(reached) {
            hours[*owner] += deals * share * stage.hours;
        }
    }

    /// Shares of those that enter at `enters` that say "not now", by who has them then.
    pub(super) fn put_off(&self, enters: StageId) -> impl Iterator<Item = (RoleId, f64)> {
        let shares = self.lost.iter().zip(self.reached(enters));
        let of = |((lost, reached), owner): (([f64; 3], f64), RoleId)| (owner, lost[1] * reached);
        let shares: Vec<([f64; 3], f64)> = shares.map(|(lost, share)| (*lost, share)).collect();
        shares.into_iter().zip(self.owners.clone()).map(of)
    }
}

impl<'a> Flow<'a> {
    pub(super) fn route(&self, kind: DealKind, from: (RoleId, StageId), own: f64) -> Route {
        Route::of(self, kind, from, own)
    }
}
