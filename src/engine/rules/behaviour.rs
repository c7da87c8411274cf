//! What pay does to people, where it is assumed, in numbers.

use crate::scenario::pay::{Act, Business, Terms};
use crate::scenario::{Behaviour, Draws, PayPlan, Quantity, Role, Scenario};
use crate::units::{Day, Money};

/// The assumptions of a role in numbers.
#[derive(Clone, Debug, Default)]
pub(in crate::engine) struct BehaviourRule {
    /// Elasticity, reference rate, least and greatest effort.
    effort: Option<[f64; 4]>,
    /// Share of quota below which, and hours that are left.
    pub gives_up: Option<[f64; 2]>,
    pub coasts: Option<f64>,
    pub pulls: Option<(f64, Day)>,
    pub discount: Option<(Offer, Day)>,
    pub neglects: f64,
    /// The plan pays nothing for orders.
    pub neglects_orders: bool,
    /// Pay of the market a month, major units, and how strongly people react.
    pub underpaid: Option<[f64; 2]>,
    /// Pay a month, major units, and share of the time for prospecting that is used.
    pub comfort: Option<[f64; 2]>,
    incentive: Terms,
    margin: f64,
}

impl BehaviourRule {
    /// The rule of a role, if anything is assumed of it.
    pub fn fill(
        rule: &mut Option<Box<BehaviourRule>>,
        role: &Role,
        draws: Draws,
        scenario: &Scenario,
    ) {
        if role.behaviour.is_empty() {
            return;
        }
        let Behaviour {
            effort,
            gives_up,
            coasts,
            pulls_forward,
            discounts,
            neglects,
            underpaid,
            comfort,
        } = &role.behaviour;
        let at = |of: &Quantity| of.at(draws);
        let share = |of: &Quantity| of.at(draws).clamp(0.0, 1.0);
        let rule = rule.get_or_insert_default();
        rule.effort = effort.as_ref().map(|of| {
            [
                at(&of.elasticity),
                at(&of.reference).max(1e-9),
                share(&of.least),
                at(&of.most).max(1.0),
            ]
        });
        rule.gives_up = gives_up.as_ref().map(|of| [at(&of.under), share(&of.hours)]);
        rule.coasts = coasts.as_ref().map(share);
        rule.pulls = pulls_forward.as_ref().map(|of| (share(&of.share), of.days));
        rule.discount = discounts.as_ref().map(|of| {
            let depth = at(&of.depth).clamp(0.0, 0.9);
            let lift = libm::pow(1.0 - depth, -at(&of.elasticity)) as f32;
            (Offer { depth, lift }, of.days)
        });
        rule.neglects = neglects.as_ref().map_or(0.0, share);
        rule.neglects_orders = !pays_for_orders(&role.plan, draws);
        rule.underpaid = role
            .plan
            .market
            .as_ref()
            .zip(underpaid.as_ref())
            .map(|(market, quits)| [at(market).max(1e-9), at(quits)]);
        rule.comfort = comfort.as_ref().map(|of| [at(&of.above_per_month), share(&of.hours)]);
        rule.incentive.fill_incentive(&role.plan, draws);
        rule.margin = scenario.margin_of(role, draws);
    }

    /// Effort of somebody who sold so much, in all and to old customers, in a period with such a quota.
    pub fn effort(&self, sold: (Money, Money), quota: Money, room: &mut Vec<Money>) -> Option<f64> {
        let [elasticity, reference, least, most] = self.effort?;
        let rate = self.incentive.marginal_rate(sold, quota, self.margin, room);
        Some((1.0 + elasticity * (rate / reference - 1.0)).clamp(least, most))
    }
}

/// A price cut: the share that is given away, and the factor on the odds of signing.
#[derive(Clone, Copy, Debug)]
pub(in crate::engine) struct Offer {
    pub depth: f64,
    pub lift: f32,
}

/// Whether a plan pays anything for the orders of customers; a share or an amount of nothing does not.
fn pays_for_orders(plan: &PayPlan, draws: Draws) -> bool {
    let pays = |amount: &Quantity| amount.at(draws) > 0.0;
    let shares = plan.commissions.iter().any(|commission| {
        let mut rates = commission.steps.iter().map(|(_, rate)| rate).chain([&commission.rate]);
        commission.of != Business::New && rates.any(pays)
    });
    let goal = plan.soft.as_ref().map(|soft| (soft.kpi, &soft.amount));
    let mut acts = plan.bonuses.iter().map(|bonus| (bonus.each, &bonus.amount)).chain(goal);
    shares
        || acts.any(|(act, amount)| {
            matches!(act, Act::Order | Act::Revenue | Act::Margin) && pays(amount)
        })
}
