//! What is kept of what customers did, over replications.

use super::purchases::PurchaseSummary;
use super::{
    AssumedCare, CareFinding, CustomerFinding, CustomerWorth, NpsFinding, ReasonRow,
    SubscriptionFinding, worth,
};
use crate::engine::outcome::Stock;
use crate::engine::{Metric, Outcome};
use crate::scenario::middle;
use crate::scenario::{Scenario, Segment};
use crate::statistics::closed_forms::nps;
use crate::statistics::{Moments, Ratio};
use crate::study::method::spread::{Mean, ratio_of};
use crate::units::HOUR;

/// The accumulators.
#[derive(Clone, Debug)]
pub struct CustomerSummary {
    /// Share of the revenue that came from orders, in replications with revenue.
    repeat_share: Moments,
    /// The same of subscriptions.
    subscription_share: Moments,
    /// The same of orders and subscriptions together.
    later_share: Moments,
    /// Terms that were renewed, of those that ended.
    renewed: Ratio,
    /// Hours of care asked for and given, seconds, and the share given, in replications with any.
    care: [Moments; 2],
    cared: Ratio,
    /// Net promoter score at the end of each period, in replications with customers, points.
    nps: Moments,
    /// Promoters, passives and detractors at the end.
    groups: [Moments; 3],
    /// Customers who left for each reason and came back, as in the outcome.
    reasons: Vec<Vec<[Moments; 2]>>,
    /// Monthly recurring revenue at the end of each period, minor units.
    recurring: Moments,
    /// Which segments subscribe, and their customers on the last day.
    subscribes: Vec<bool>,
    subscribers: Moments,
    purchases: PurchaseSummary,
}

impl CustomerSummary {
    /// Nothing seen yet.
    pub fn new(scenario: &Scenario) -> CustomerSummary {
        CustomerSummary {
            repeat_share: Moments::default(),
            subscription_share: Moments::default(),
            later_share: Moments::default(),
            renewed: Ratio::default(),
            care: Default::default(),
            cared: Ratio::default(),
            nps: Moments::default(),
            groups: Default::default(),
            reasons: scenario.segments.iter().map(no_reasons).collect(),
            recurring: Moments::default(),
            subscribes: scenario.segments.iter().map(subscribes).collect(),
            subscribers: Moments::default(),
            purchases: PurchaseSummary::new(scenario),
        }
    }

    /// Adds the outcome of the next replication.
    pub fn push(&mut self, outcome: &Outcome) {
        self.purchases.push(outcome);
        let total = |metric: Metric| outcome.total(metric);
        let revenue = total(Metric::Revenue);
        if revenue > 0 {
            let share = |part: i64| part as f64 / revenue as f64;
            let [orders, paid] = [Metric::RepeatRevenue, Metric::SubscriptionRevenue].map(total);
            self.repeat_share.push(share(orders));
            self.subscription_share.push(share(paid));
            self.later_share.push(share(orders + paid));
        }
        let renewed = total(Metric::Renewed);
        let ended = renewed + total(Metric::NotRenewed);
        self.renewed.push(renewed as f64, ended as f64);
        let care = [Metric::CareAsked, Metric::CareGiven].map(|metric| total(metric) as f64);
        self.care.iter_mut().zip(care).for_each(|(moments, seconds)| moments.push(seconds));
        self.cared.push(care[1], care[0]);
        let score = outcome.nps_in(outcome.last_period());
        if score.is_finite() {
            self.nps.push(score);
        }
        let last = outcome.groups.last().copied().unwrap_or_default();
        self.groups.iter_mut().zip(last).for_each(|(moments, n)| moments.push(n as f64));
        let seen = self.reasons.iter_mut().flatten().zip(outcome.reasons.iter().flatten());
        for (moments, counts) in seen {
            moments.iter_mut().zip(counts).for_each(|(moments, &n)| moments.push(n as f64));
        }
        let last = outcome.stocks.last().into_iter().flatten().zip(&self.subscribes);
        let subscribers = last.filter(|(_, subscribes)| **subscribes);
        let subscribers: i64 =
            subscribers.map(|(stocks, _)| stocks[Stock::Customer as usize]).sum();
        self.subscribers.push(subscribers as f64);
        self.recurring.push(outcome.recurring.last().map_or(0.0, |amount| amount.0 as f64));
    }

    /// Whether there was revenue after first sales.
    pub fn is_bought_again(&self) -> bool {
        self.later_share.mean() > 0.0
    }

    /// What customers brought; `None` if the scenario says nothing of them. `mean` knows the errors.
    pub fn find(
        &self,
        scenario: &Scenario,
        at_end: Mean,
        cost_of_a_customer: Option<Mean>,
        mean: &dyn Fn(&Moments, f64) -> Mean,
    ) -> Option<CustomerFinding> {
        let worth = self.worth(scenario, cost_of_a_customer.as_ref(), mean);
        (!worth.is_empty()).then(|| CustomerFinding {
            repeat_share: mean(&self.repeat_share, 1.0),
            at_end,
            cost_of_a_customer,
            subscription: self.subscription(scenario, mean),
            care: self.care(scenario, mean),
            cross_sell: self.purchases.cross_sell(scenario, mean),
            wallet: self.purchases.wallet(scenario, mean),
            grid: self.purchases.grid(mean),
            nps: self.net_promoters(scenario, mean),
            reasons: self.reasons(scenario, mean),
            worth,
        })
    }

    /// What customers are worth, by the formula and in the simulation, beside what they cost.
    fn worth(
        &self,
        scenario: &Scenario,
        cost: Option<&Mean>,
        mean: &dyn Fn(&Moments, f64) -> Mean,
    ) -> Vec<CustomerWorth> {
        let has_customers = |segment: &usize| scenario.segments[*segment].customers.is_some();
        let segments = (0..scenario.segments.len()).filter(has_customers);
        let told = segments.zip(worth(scenario)).map(|(segment, worth)| {
            let lifetime_value = worth.lifetime_value();
            let all = lifetime_value.map(|value| value + worth.first_margin);
            CustomerWorth {
                lifetime_value,
                value_to_cost: all.zip(cost).map(|(value, cost)| value / cost.mean),
                simulated: self.purchases.simulated(segment, &worth, cost, mean),
                ..worth
            }
        });
        told.collect()
    }

    fn subscription(
        &self,
        scenario: &Scenario,
        mean: &dyn Fn(&Moments, f64) -> Mean,
    ) -> Option<SubscriptionFinding> {
        scenario.segments.iter().any(subscribes).then(|| SubscriptionFinding {
            revenue_share: mean(&self.subscription_share, 1.0),
            later_share: mean(&self.later_share, 1.0),
            subscribers_at_end: mean(&self.subscribers, 1.0),
            recurring_at_end: mean(&self.recurring, 100.0),
            renewed: ratio_of(&self.renewed, mean),
        })
    }

    fn care(
        &self,
        scenario: &Scenario,
        mean: &dyn Fn(&Moments, f64) -> Mean,
    ) -> Option<CareFinding> {
        let draws = middle(&scenario.unknowns);
        let assumed = scenario.segments.iter().filter_map(|segment| {
            let care = segment.customers.as_ref()?.care.as_ref()?;
            Some(AssumedCare {
                segment: segment.name.clone(),
                hours: care.hours.at(&draws),
                neglect: care.neglect.at(&draws),
            })
        });
        let assumed: Vec<AssumedCare> = assumed.collect();
        let [asked, given] = self.care.each_ref().map(|moments| mean(moments, HOUR));
        let share = ratio_of(&self.cared, mean);
        (!assumed.is_empty()).then_some(CareFinding { asked, given, share, assumed })
    }

    fn reasons(&self, scenario: &Scenario, mean: &dyn Fn(&Moments, f64) -> Mean) -> Vec<ReasonRow> {
        let named = scenario.segments.iter().flat_map(|segment| {
            let reasons = segment.customers.iter().flat_map(|customers| &customers.reasons);
            reasons.map(|reason| (&segment.name, &reason.name))
        });
        let row = |((segment, reason), [left, won_back]): ((&String, &String), &[Moments; 2])| {
            ReasonRow {
                segment: segment.clone(),
                reason: reason.clone(),
                left: mean(left, 1.0),
                won_back: mean(won_back, 1.0),
            }
        };
        named.zip(self.reasons.iter().flatten()).map(row).collect()
    }

    fn net_promoters(
        &self,
        scenario: &Scenario,
        mean: &dyn Fn(&Moments, f64) -> Mean,
    ) -> Option<NpsFinding> {
        let mut all = scenario.segments.iter().filter_map(|segment| segment.customers.as_ref());
        let [promoters, passives, detractors] = self.groups.each_ref().map(|n| mean(n, 1.0));
        let there = [promoters.mean, passives.mean, detractors.mean];
        let score = Some(&self.nps).filter(|moments| moments.count() > 0);
        let margin = shares(there).map(|[p, _, d]| nps::margin(p, d, there.iter().sum()));
        all.any(|customers| customers.nps.is_some()).then(|| NpsFinding {
            score: score.map(|moments| mean(moments, 1.0)),
            promoters,
            passives,
            detractors,
            margin,
        })
    }
}

fn no_reasons(segment: &Segment) -> Vec<[Moments; 2]> {
    let reasons = segment.customers.iter().flat_map(|customers| &customers.reasons);
    reasons.map(|_| Default::default()).collect()
}

/// The shares of three groups; `None` if nobody is in any.
fn shares(groups: [f64; 3]) -> Option<[f64; 3]> {
    let all: f64 = groups.iter().sum();
    (all > 0.0).then(|| groups.map(|n| n / all))
}

fn subscribes(segment: &Segment) -> bool {
    segment.customers.as_ref().is_some_and(|customers| customers.subscription.is_some())
}
