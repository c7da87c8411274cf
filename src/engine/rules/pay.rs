//! What pay plans ask of a run.

use crate::scenario::pay::Act;
use crate::scenario::{PayPlan, Role, Scenario};

/// What pay plans ask, all roles together.
#[derive(Clone, Debug, Default)]
pub(in crate::engine) struct PayRule {
    /// Some role is paid by the day, or has a quota.
    pub has_pay: bool,
    /// The pay of some role is noted month by month: it has a plan, or a market to hold it against.
    pub has_plans: bool,
    /// Some plan asks what becomes of sales after they are made, or who else took part in them.
    pub has_credits: bool,
    /// Some plan takes commission back or advances it.
    pub has_recovery: bool,
    /// Of some role it is assumed that pay changes how people work.
    pub has_behaviour: bool,
    /// Some role gives discounts.
    pub has_discounts: bool,
    /// A pay plan counts entries into stages.
    pub counts_entries: bool,
    /// Roles whose plan has a tail, as bits.
    pub tails: u64,
    /// Roles that share in sales of deals that they handed over.
    pub splits: usize,
}

impl PayRule {
    /// What holds in every replication.
    pub fn new(scenario: &Scenario) -> PayRule {
        let roles = || scenario.roles.iter();
        let recovers = |plan: &PayPlan| plan.clawback.is_some() || plan.draw.is_some();
        let has_tail = |(_, role): &(usize, &Role)| role.plan.tail.is_some();
        let tails = roles().enumerate().filter(has_tail);
        PayRule {
            has_plans: roles().any(|role| !role.plan.is_empty() || role.plan.market.is_some()),
            has_credits: roles().any(|role| role.plan.follows_sales()),
            has_recovery: roles().any(|role| recovers(&role.plan)),
            has_behaviour: roles().any(|role| !role.behaviour.is_empty()),
            has_discounts: roles().any(|role| role.behaviour.discounts.is_some()),
            counts_entries: counted_stages(scenario) != 0,
            tails: tails.fold(0, |bits, (role, _)| bits | 1 << role),
            splits: roles().filter(|role| role.plan.split.is_some()).count(),
            ..PayRule::default()
        }
    }
}

/// The stages that the plans count entries into, as bits.
pub(super) fn counted_stages(scenario: &Scenario) -> u32 {
    let acts = scenario.roles.iter().flat_map(|role| role.plan.acts());
    acts.fold(0, |bits, act| match act {
        Act::Entered(stage) => bits | 1 << stage,
        _ => bits,
    })
}
