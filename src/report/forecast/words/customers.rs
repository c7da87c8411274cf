//! Sentences about customers who order again or subscribe.

use crate::messages::{Number, messages};
use crate::report::numbers::bar;
use crate::report::words::Words;
use crate::study::forecast::customers::{
    AssumedCare, CareFinding, CustomerFinding, CustomerWorth, NpsFinding, SubscriptionFinding,
};
use crate::study::method::spread::{Mean, Spread};

messages!(say, "report/forecast/words/customers");

impl Words {
    /// How much of the revenue customers bring after the first sale.
    pub fn repeat_orders(&self, customers: &CustomerFinding, revenue: &Spread) -> String {
        self.say(&say::RepeatOrders {
            share: &self.mean_share(&customers.repeat_share),
            revenue: &self.numbers().money(revenue.mean, bar(revenue)),
            at_end: &self.numbers().mean_count(&customers.at_end),
        })
    }

    /// How much of the revenue subscriptions bring, with the orders of customers if there are any.
    pub fn subscriptions(
        &self,
        customers: &CustomerFinding,
        of: &SubscriptionFinding,
        revenue: &Spread,
    ) -> String {
        let numbers = self.numbers();
        self.say(&say::Subscriptions {
            share: &self.mean_share(&of.revenue_share),
            revenue: &numbers.money(revenue.mean, bar(revenue)),
            has_orders: customers.repeat_share.mean > 0.0,
            orders: &self.mean_share(&customers.repeat_share),
            customers: &Number::written(numbers.mean_count(&of.subscribers_at_end)),
            recurring: &numbers.mean_money(&of.recurring_at_end),
        })
    }

    /// A mean share with its own error.
    fn mean_share(&self, share: &Mean) -> String {
        self.numbers().share(share.mean, 1.96 * share.error)
    }

    /// How many terms are renewed, if some ended.
    pub fn renewals(&self, of: &SubscriptionFinding) -> Option<String> {
        let share = self.mean_share(of.renewed.as_ref()?);
        Some(self.say(&say::Renewals { share: &share }))
    }

    /// How much of the care that customers need they get.
    pub fn care(&self, of: &CareFinding) -> String {
        let Some(share) = &of.share else { return self.say(&say::NoCare) };
        let asked = Number::written(self.numbers().mean_count(&of.asked));
        self.say(&say::Care { asked: &asked, share: &self.mean_share(share) })
    }

    /// What is assumed of it.
    pub fn assumed_care(&self, of: &AssumedCare) -> String {
        let (segment, hours) = (&of.segment, &self.numbers().stated(of.hours));
        if of.neglect == 1.0 {
            return self.say(&say::NobodyLeaves { segment, hours });
        }
        let times = Number::written(self.numbers().stated(of.neglect));
        self.say(&say::LeaveFaster { segment, hours, times: &times })
    }

    /// What customers think of the department on the last day, and how far a survey could tell.
    pub fn net_promoters(&self, of: &NpsFinding) -> String {
        let (Some(score), Some(margin)) = (&of.score, of.margin) else {
            return self.say(&say::NoScore);
        };
        let numbers = self.numbers();
        let [promoters, passives, detractors] =
            &[&of.promoters, &of.passives, &of.detractors].map(|of| numbers.mean_count(of));
        self.say(&say::NetPromoters {
            promoters,
            passives,
            detractors,
            score: &numbers.mean_with_bar(score),
            margin: &Number::written(numbers.number(margin, 0.05 * margin)),
        })
    }

    /// An amount by arithmetic.
    fn reckoned(&self, value: f64) -> String {
        self.numbers().money(value, 0.005 * value)
    }

    /// LTV = S·C·P·t beside the cost of winning a customer.
    pub fn worth_of_customer(&self, worth: &CustomerWorth, cost: Option<&Mean>) -> String {
        let part = &self.say(&say::OfAnOrder {
            value: &self.reckoned(worth.order_value),
            orders: &Number::written(self.numbers().number(worth.orders_a_year, 0.01)),
            margin: &self.margin(worth),
        });
        if worth.subscription_a_month > 0.0 {
            return self.worth_of_subscriber(worth, part, cost);
        }
        let segment = &worth.segment;
        let (Some(years), Some(value)) = (worth.years, worth.lifetime_value()) else {
            let a_year = worth.order_value * worth.orders_a_year * worth.margin;
            return self.say(&say::ForEver { segment, part, a_year: &self.reckoned(a_year) });
        };
        let text = self.say(&say::Worth {
            segment,
            part,
            years: &Number::written(self.numbers().number(years, 0.01)),
            value: &self.reckoned(value),
        });
        self.beside_the_cost(text, value + worth.first_margin, cost)
    }

    /// The same with a subscription, beside orders if there are any.
    fn worth_of_subscriber(
        &self,
        worth: &CustomerWorth,
        orders: &str,
        cost: Option<&Mean>,
    ) -> String {
        let (segment, monthly) = (&worth.segment, &self.reckoned(worth.subscription_a_month));
        let (Some(years), Some(paid), Some(value)) =
            (worth.years, worth.subscription_in_all, worth.lifetime_value())
        else {
            return self.say(&say::PaysForEver { segment, monthly });
        };
        let of_orders = worth.of_orders().unwrap_or(0.0);
        let text = self.say(&say::WorthOfSubscriber {
            segment,
            years: &Number::written(self.numbers().number(years, 0.01)),
            paid: &self.reckoned(paid),
            monthly,
            margin: &self.margin(worth),
            of_it: &self.reckoned(paid * worth.margin),
            has_orders: of_orders > 0.0,
            orders: &orders,
            of_orders: &self.reckoned(of_orders),
            value: &self.reckoned(value),
        });
        self.beside_the_cost(text, value + worth.first_margin, cost)
    }

    /// What a customer is worth, with the first sale, in times of what winning one costs.
    fn beside_the_cost(&self, text: String, value: f64, cost: Option<&Mean>) -> String {
        let Some(cost) = cost else { return text };
        let beside = self.say(&say::BesideTheCost {
            cost: &self.numbers().money(cost.mean, 1.96 * cost.error),
            times: &self.numbers().tenths(value / cost.mean),
        });
        format!("{text} {beside}")
    }

    /// The margin of a customer to a tenth of a percent: the reader multiplies by it.
    fn margin(&self, worth: &CustomerWorth) -> String {
        self.numbers().share_in_tenths(worth.margin)
    }

    /// Title of the chart of revenue by source.
    pub fn repeat_title(&self, customers: &CustomerFinding) -> String {
        match &customers.subscription {
            Some(of) if of.revenue_share.mean > 0.0 => {
                let share = self.mean_share(&of.later_share);
                self.say(&say::TitleOfCustomers { share: &share })
            }
            _ => {
                let share = self.mean_share(&customers.repeat_share);
                self.say(&say::TitleOfOrders { share: &share })
            }
        }
    }

    /// What its layers are.
    pub fn repeat_subtitle(&self, customers: &CustomerFinding) -> String {
        self.say(&say::Subtitle { has_subscriptions: customers.subscription.is_some() })
    }

    /// Names of its layers, the lowest first.
    pub fn repeat_layers(&self) -> [String; 3] {
        self.named([&say::OfSubscriptions, &say::OfRepeatOrders, &say::OfFirstSales])
    }
}
