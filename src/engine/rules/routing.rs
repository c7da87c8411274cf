//! Which role takes what, and who of its people gets it.

use super::drawn::bits;
use crate::scenario::{Leaver, Priority, ProductId, Routing, Scenario};

/// How leads, deals and touches find their reps.
#[derive(Clone, Debug, Default)]
pub(in crate::engine) struct RoutingRule {
    /// Role that takes a deal of a segment at a stage when its owner's role does not work there; by product,
    /// if there are any.
    pub takes: Vec<usize>,
    /// Role that answers a channel's leads of a segment; by product, if there are any.
    pub answers: Vec<usize>,
    /// Segments that each role serves, as bits.
    pub served_segments: Vec<u128>,
    /// Deals of some role pass to colleagues when their rep leaves.
    pub reroutes: bool,
    /// Some role asks how long touches have been due.
    pub ranks_touches: bool,
    /// Leads and deals that change hands ask who is there on the day of the first touch.
    pub asks_who_is_there: bool,
    /// They go to the next filled seat, whoever is there.
    pub goes_in_turn: bool,
    /// They go to the strongest with room.
    pub goes_by_skill: bool,
    /// Some role takes no more leads than so many a rep.
    pub has_lead_caps: bool,
}

impl RoutingRule {
    /// What holds in every replication.
    pub fn new(scenario: &Scenario) -> RoutingRule {
        let roles = || scenario.roles.iter();
        RoutingRule {
            takes: by_product(scenario, roles_by_stage),
            answers: by_product(scenario, roles_by_channel),
            served_segments: roles().map(|role| bits(&role.segments)).collect(),
            reroutes: roles().any(|role| matches!(role.leaver, Leaver::Reroute { .. })),
            ranks_touches: roles().any(|role| role.priority != Priority::LatestStage),
            goes_by_skill: scenario.routing == Routing::BySkill,
            has_lead_caps: roles().any(|role| role.leads_at_most.is_some()),
            ..RoutingRule::default()
        }
    }

    /// What the draws of a replication make of it: where nobody is ever away, nobody asks who is there.
    pub fn fill(&mut self, scenario: &Scenario, is_any_away: bool) {
        self.asks_who_is_there = !scenario.routes_to_absent && is_any_away;
        self.goes_in_turn = scenario.routing == Routing::RoundRobin && !self.asks_who_is_there;
    }
}

/// What `of` says of each product; once, of none, if there are no products.
fn by_product(
    scenario: &Scenario,
    of: fn(&Scenario, Option<ProductId>) -> Vec<usize>,
) -> Vec<usize> {
    match scenario.products.len() {
        0 => of(scenario, None),
        count => (0..count).flat_map(|product| of(scenario, Some(product))).collect(),
    }
}

/// The role that takes a deal of a segment at a stage.
fn roles_by_stage(scenario: &Scenario, product: Option<ProductId>) -> Vec<usize> {
    let stages = 0..scenario.stages.len();
    let of = |segment| stages.clone().map(move |stage| scenario.taker(segment, stage, product));
    (0..scenario.segments.len()).flat_map(of).collect()
}

/// The role that answers a channel's leads of a segment.
fn roles_by_channel(scenario: &Scenario, product: Option<ProductId>) -> Vec<usize> {
    let segments = 0..scenario.segments.len();
    let of = |channel| {
        let answerer = move |segment| scenario.answerer(channel, segment, product);
        segments.clone().map(answerer)
    };
    scenario.channels.iter().flat_map(of).collect()
}
