//! What is kept of what customers did, over replications.

use super::purchases::PurchaseSummary;
use super::{AssumedCare, CareFinding, CustomerFinding, CustomerWorth, SubscriptionFinding, worth};
use crate::engine::{Metric, Outcome};
use crate::scenario::implied::middle;
use crate::scenario::{Customers, Scenario};
use crate::statistics::Moments;
use crate::study::spread::Mean;
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
    /// Share of the terms that were renewed, in replications in which one ended.
    renewed: Moments,
    /// Terms that were renewed, and terms that ended.
    terms: [i64; 2],
    /// Hours of care asked for and given, seconds, and the share given, in replications with any.
    care: [Moments; 2],
    cared: Moments,
    /// Monthly recurring revenue at the end of each period, minor units.
    recurring: Vec<Moments>,
    purchases: PurchaseSummary,
}

impl CustomerSummary {
    /// Nothing seen yet.
    pub fn new(scenario: &Scenario) -> CustomerSummary {
        CustomerSummary {
            repeat_share: Moments::default(),
            subscription_share: Moments::default(),
            later_share: Moments::default(),
            renewed: Moments::default(),
            terms: [0; 2],
            care: Default::default(),
            cared: Moments::default(),
            recurring: vec![Moments::default(); scenario.calendar.periods()],
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
        if ended > 0 {
            self.renewed.push(renewed as f64 / ended as f64);
        }
        self.terms = [self.terms[0] + renewed, self.terms[1] + ended];
        let care = [Metric::CareAsked, Metric::CareGiven].map(|metric| total(metric) as f64);
        self.care.iter_mut().zip(care).for_each(|(moments, seconds)| moments.push(seconds));
        if care[0] > 0.0 {
            self.cared.push(care[1] / care[0]);
        }
        for (moments, amount) in self.recurring.iter_mut().zip(&outcome.recurring) {
            moments.push(amount.0 as f64);
        }
    }

    /// Whether there was revenue after first sales.
    pub fn is_bought_again(&self) -> bool {
        self.later_share.mean() > 0.0
    }

    /// Monthly recurring revenue at the end of a period, minor units.
    pub fn recurring(&self, period: usize) -> &Moments {
        &self.recurring[period]
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
        let subscribes = |customers: &Customers| customers.subscription.is_some();
        let mut all = scenario.segments.iter().filter_map(|segment| segment.customers.as_ref());
        let [renewed, ended] = self.terms;
        // The share of all terms of all replications: a mean of shares would favour those with few.
        let share = |ended: f64| Mean {
            mean: renewed as f64 / ended,
            error: mean(&self.renewed, 1.0).error,
        };
        all.any(subscribes).then(|| SubscriptionFinding {
            revenue_share: mean(&self.subscription_share, 1.0),
            later_share: mean(&self.later_share, 1.0),
            recurring_at_end: self
                .recurring
                .last()
                .map_or(Mean { mean: 0.0, error: 0.0 }, |last| mean(last, 100.0)),
            renewed: (ended > 0).then(|| share(ended as f64)),
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
        let error = mean(&self.cared, 1.0).error;
        let share = (asked.mean > 0.0).then(|| Mean { mean: given.mean / asked.mean, error });
        (!assumed.is_empty()).then_some(CareFinding { asked, given, share, assumed })
    }
}
