//! What becomes of who has bought: orders, leaving, and what else a segment's customers do.

pub(in crate::engine) mod care;
pub(in crate::engine) mod loyalty;
pub(in crate::engine) mod monthly;
pub(in crate::engine) mod nps;
mod reasons;
pub(in crate::engine) mod subscription;

use super::drawn::share;
use super::product::{CrossSellRule, places_orders};
use crate::random::Curve;
use crate::random::distribution::exponential;
use crate::random::spread::Spread;
use crate::scenario::{Customers, Draws, Quantity, Scenario};
use crate::units::{Seconds, seconds};
use monthly::MonthlyRule;
use reasons::{ReasonRule, fill_reasons};

/// Customers of a segment.
#[derive(Clone, Debug, Default)]
pub(in crate::engine) struct CustomerRule {
    /// Mean days between orders at the mean rate, and the factor of each customer on that rate.
    pub gap: f64,
    pub rates: Spread,
    /// Mean rate of leaving per day, and the factor of each customer on it.
    pub hazard: f64,
    pub churns: Spread,
    /// Probability of leaving after an order.
    pub drop_outs: Spread,
    /// The value of orders is stated apart from that of deals.
    pub has_own_value: bool,
    pub growth: f64,
    pub cost: Seconds,
    /// Chance that a former customer comes back, days after which they are asked, and time of that.
    pub win_back: Option<(f64, f64, Seconds)>,
    pub to: Option<usize>,
    /// Roles that keep the customers whom they have, as bits.
    pub keeps: u64,
    pub after_orders: u32,
    pub handoff_drop: f64,
    /// Why they leave.
    pub reasons: Vec<ReasonRule>,
    /// What happens by the month.
    pub monthly: Option<MonthlyRule>,
}

pub(super) fn fill_customers(
    rule: &mut CustomerRule,
    customers: &Customers,
    scenario: &Scenario,
    draws: Draws,
) {
    let at = |q: &Quantity| q.at(draws);
    let orders = at(&customers.orders_per_day);
    rule.gap = if orders == 0.0 { f64::INFINITY } else { 1.0 / orders.max(1e-9) };
    rule.rates.fill(Spread::gamma(at(&customers.orders_spread)));
    rule.hazard = customers.churn.hazard(draws);
    rule.churns.fill(Spread::gamma(at(&customers.churn_spread)));
    let drop_out = share(&customers.drop_out, draws);
    rule.drop_outs.fill(Spread::beta(drop_out, at(&customers.drop_out_spread)));
    rule.has_own_value = customers.order_value.is_some();
    rule.growth = at(&customers.growth);
    rule.cost = seconds(at(&customers.hours));
    rule.win_back = customers
        .win_back
        .as_ref()
        .map(|w| (share(&w.share, draws), at(&w.after_days), seconds(at(&w.hours))));
    let keeps = (0..scenario.roles.len()).filter(|&role| scenario.keeps(customers, role));
    rule.keeps = keeps.fold(0, |bits, role| bits | 1 << role);
    rule.to = scenario.keeper(customers);
    rule.after_orders = customers.after_orders;
    rule.handoff_drop = share(&customers.handoff_drop, draws);
    fill_reasons(&mut rule.reasons, customers, draws);
    rule.monthly = MonthlyRule::new(customers, draws);
}

/// Waiting times at a constant rate, from a table.
#[derive(Clone, Debug, Default)]
pub(in crate::engine) struct Waits(Curve);

impl Waits {
    /// The table, filled.
    pub fn new() -> Waits {
        let mut curve = Curve::default();
        curve.fill(|u| exponential(u, 1.0));
        Waits(curve)
    }

    /// The wait at the uniform `u`, in units of its mean.
    #[inline(never)]
    pub fn at(&self, u: f64) -> f64 {
        self.0.at(u).unwrap_or_else(|| exponential(u, 1.0))
    }

    /// Days until a customer leaves of themselves, at a rate a day.
    pub fn to_leaving(&self, u: f64, hazard: f64) -> f64 {
        if hazard > 0.0 { self.at(u) / hazard } else { f64::MAX }
    }
}

/// What holds of customers in all segments.
#[derive(Clone, Debug, Default)]
pub(in crate::engine) struct CustomerRules {
    /// Somebody who has bought may buy again.
    pub exist: bool,
    /// Waits of customers.
    pub waits: Waits,
    /// Some customers need care.
    pub has_care: bool,
    /// Something happens to some customers by the month.
    pub has_months: bool,
    /// More comes of customers than orders of a deal's product that their winner serves.
    pub has_more: bool,
    /// Some customers move to the role that keeps them.
    pub has_farmers: bool,
    /// Orders have a value when they are placed.
    pub places_orders: bool,
    /// How customers take up each product.
    pub cross_sells: Vec<CrossSellRule>,
}

impl CustomerRules {
    /// What holds in every replication.
    pub fn new(scenario: &Scenario) -> CustomerRules {
        let customers = || scenario.segments.iter().filter_map(|s| s.customers.as_ref());
        let exist = customers().next().is_some();
        CustomerRules {
            exist,
            waits: if exist { Waits::new() } else { Waits::default() },
            has_care: customers().any(|customers| customers.care.is_some()),
            has_farmers: customers().any(|customers| scenario.keeper(customers).is_some()),
            places_orders: places_orders(scenario),
            ..CustomerRules::default()
        }
    }

    /// What the draws of a replication make of cross-sell.
    pub fn fill(&mut self, scenario: &Scenario, draws: Draws) {
        self.cross_sells.clear();
        self.cross_sells.extend(scenario.products.iter().map(|product| {
            let stated = product.cross_sell.as_ref();
            stated.map_or_else(CrossSellRule::default, |stated| CrossSellRule {
                per_order: share(&stated.per_order, draws),
                hazard: -libm::log1p(-stated.per_day.at(draws).clamp(0.0, 0.999_999)),
                cost: stated.hours.map(|hours| seconds(hours.at(draws))),
            })
        }));
    }
}
