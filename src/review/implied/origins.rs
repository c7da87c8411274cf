//! Where deals come from: calls, leads, deals open at the start, and clients who wake in the pool.

use super::base::Calls;
use super::flow::Flow;
use super::route::Route;
use super::source::{Bringer, Source};
use crate::scenario::StageId;
use crate::scenario::ownership::DealKind;
use crate::units::DAYS_A_MONTH;

impl<'a> Flow<'a> {
    /// Where deals come from. `contacts` are the first contacts a month of each role.
    pub(super) fn sources(&self, contacts: &[f64], calls: &[Calls]) -> Vec<Source> {
        let mut sources = Vec::new();
        let mut add = |from, kind, (owner, enters), deals| {
            let odds = match from {
                Bringer::Channel(channel) => self.scenario.channels[channel].odds.at(self.middle),
                _ => 1.0,
            };
            let route = self.route(kind, (owner, enters), odds);
            sources.push(Source { from, kind, enters, deals, odds, route });
        };
        for (role, contacts) in contacts.iter().enumerate() {
            for (kind, share) in self.calls(role) {
                add(Bringer::Role(role), kind, (role, 0), contacts * share);
            }
        }
        for (index, channel) in self.scenario.channels.iter().enumerate() {
            for (kind, leads) in self.leads(channel) {
                let owner = self.scenario.answerer(channel, kind.0, kind.1);
                add(Bringer::Channel(index), kind, (owner, channel.enters), leads);
            }
        }
        let months = f64::from(self.scenario.calendar.horizon()) / DAYS_A_MONTH;
        for deal in &self.scenario.open_deals {
            let own = &self.scenario.segments[deal.segment].products;
            let count = f64::from(deal.count) / months;
            let mut begun = |kind: DealKind, count| {
                let taker = || self.scenario.taker(kind.0, deal.stage, kind.1);
                let owner = deal.owner.map_or_else(taker, |(role, _)| role);
                add(Bringer::Open, kind, (owner, deal.stage), count);
            };
            match deal.product {
                Some(product) => begun((deal.segment, Some(product)), count),
                None => Flow::kinds(deal.segment, own)
                    .into_iter()
                    .for_each(|(kind, share)| begun(kind, count * share)),
            }
        }
        let woken = self.woken(&sources, calls);
        sources.extend(woken);
        if sources.is_empty() {
            let all = (0..self.scenario.segments.len()).map(|segment| (segment, None));
            sources.extend(all.map(|kind: DealKind| {
                let owner = self.scenario.taker(kind.0, 0, None);
                let route = self.route(kind, (owner, 0), 1.0);
                let odds = 1.0;
                Source { from: Bringer::Open, kind, enters: 0, deals: 0.0, odds, route }
            }));
        }
        sources
    }

    /// Deals a month that wake in the pool within the run, if regular contacts are on time: those who say "not now" and
    /// remember the last contact come back once their need arises, to whoever had them, and may say so again.
    fn woken(&self, sources: &[Source], calls: &[Calls]) -> Vec<Source> {
        let run = self.run();
        let mut woken: Vec<Source> = Vec::new();
        for (kind, odds) in self.kinds_with_odds(sources) {
            let pool = &self.scenario.segments[kind.0].pool;
            let alike = move |source: &&Source| source.kind == kind && source.odds == odds;
            let of_kind = || sources.iter().filter(alike);
            let waits = |source: &Source| source.deals * source.route.lost(source.enters)[1];
            let (into, enters) = (of_kind().map(waits).sum::<f64>(), pool.warm_stage);
            if into <= 0.0 {
                continue;
            }
            let mean = pool.need_every_days.at(self.middle).max(1e-9);
            let evenly = 1.0 - mean / run * -libm::expm1(-run / mean);
            // Who are called as soon as they may be have the more time.
            let called = of_kind().filter(|source| matches!(source.from, Bringer::Role(_)));
            let called = called.map(waits).sum::<f64>() / into;
            let in_time = match calls[kind.0].is_all_called(sources, kind.0, run) {
                true => evenly + called * (calls[kind.0].woken(run, mean) - evenly),
                false => evenly,
            };
            let in_time = in_time * super::base::met(self, kind.0);
            let mut into = vec![0.0; self.scenario.roles.len()];
            for source in of_kind() {
                let put_off = source.route.put_off(source.enters);
                put_off.for_each(|(owner, share)| into[owner] += source.deals * share);
            }
            let routes: Vec<Route> =
                (0..into.len()).map(|owner| self.route(kind, (owner, enters), odds)).collect();
            let deals = wake(&into, &routes, enters, in_time).into_iter().zip(routes);
            woken.extend(deals.filter(|(deals, _)| *deals > 0.0).map(|(deals, route)| Source {
                from: Bringer::Pool,
                kind,
                enters,
                deals,
                odds,
                route,
            }));
        }
        woken
    }

    /// Kinds of deals, each with the odds of the channels that bring some.
    fn kinds_with_odds(&self, sources: &[Source]) -> Vec<(DealKind, f64)> {
        let mut kinds: Vec<(DealKind, f64)> = Vec::new();
        for kind in self.scenario.deal_kinds() {
            for source in sources.iter().filter(|source| source.kind == kind) {
                if !kinds.contains(&(kind, source.odds)) {
                    kinds.push((kind, source.odds));
                }
            }
        }
        kinds
    }
}

/// Rounds in which clients of the pool come back and say "not now" again.
const RETURNS: usize = 200;

/// Deals that wake in the pool by who has them, if `into` join it by who had them: the share `in_time` of them wakes, and
/// some of those join it again in the hands of others.
pub(super) fn wake(into: &[f64], routes: &[Route], enters: StageId, in_time: f64) -> Vec<f64> {
    let (mut woken, mut next) = (vec![0.0; into.len()], into.to_vec());
    for _ in 0..RETURNS {
        let mut again = vec![0.0; into.len()];
        for ((route, deals), woken) in routes.iter().zip(&next).zip(&mut woken) {
            *woken += in_time * deals;
            let put_off = route.put_off(enters);
            put_off.for_each(|(owner, share)| again[owner] += in_time * deals * share);
        }
        next = again;
    }
    woken
}
