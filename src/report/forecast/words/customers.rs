//! Sentences about customers who order again or subscribe.

use crate::report::numbers;
use crate::report::numbers::bar;
use crate::report::words::Words;
use crate::study::forecast::customers::{
    AssumedCare, CareFinding, CustomerFinding, CustomerWorth, NpsFinding, SubscriptionFinding,
};
use crate::study::method::spread::{Mean, Spread};

impl Words {
    /// How much of the revenue customers bring after the first sale.
    pub fn repeat_orders(&self, customers: &CustomerFinding, revenue: &Spread) -> String {
        let share = &customers.repeat_share;
        format!(
            "Of the revenue, {} ({} on average) comes from orders of customers; {} are customers on the last day.",
            numbers::share(share.mean, 1.96 * share.error),
            self.numbers().money(revenue.mean, bar(revenue)),
            numbers::mean_count(&customers.at_end),
        )
    }

    /// How much of the revenue subscriptions bring, with the orders of customers if there are any.
    pub fn subscriptions(
        &self,
        customers: &CustomerFinding,
        of: &SubscriptionFinding,
        revenue: &Spread,
    ) -> String {
        let share = |mean: &Mean| numbers::share(mean.mean, 1.96 * mean.error);
        let orders = match &customers.repeat_share {
            orders if orders.mean > 0.0 => {
                format!(" and {} from orders of customers", share(orders))
            }
            _ => String::new(),
        };
        format!(
            "Of the revenue, {} ({} on average) comes from subscriptions{orders}; on the last day {} customers pay {} a month.",
            share(&of.revenue_share),
            self.numbers().money(revenue.mean, bar(revenue)),
            numbers::mean_count(&of.subscribers_at_end),
            self.numbers().mean_money(&of.recurring_at_end),
        )
    }

    /// How many terms are renewed, if some ended.
    pub fn renewals(&self, of: &SubscriptionFinding) -> Option<String> {
        let renewed = of.renewed.as_ref()?;
        let share = numbers::share(renewed.mean, 1.96 * renewed.error);
        Some(format!("Of the terms that ended, {share} were renewed; whoever did not renew left."))
    }

    /// How much of the care that customers need they get.
    pub fn care(&self, of: &CareFinding) -> String {
        let Some(share) = &of.share else {
            return "No customer was there for a whole month: nothing can be said of their care."
                .into();
        };
        format!(
            "Customers needed {} hours of care in the months that ended, and were given {} of them in time.",
            numbers::mean_count(&of.asked),
            numbers::share(share.mean, 1.96 * share.error),
        )
    }

    /// What is assumed of it.
    pub fn assumed_care(&self, of: &AssumedCare) -> String {
        let hours = numbers::stated(of.hours);
        if of.neglect == 1.0 {
            return format!(
                "Assumed for `{}`: {hours} hours a month; nobody leaves for want of care.",
                of.segment
            );
        }
        format!(
            "Assumed for `{}`: {hours} hours a month; without any, customers leave {} times as fast in the month after, \
             in between in proportion.",
            of.segment,
            numbers::stated(of.neglect),
        )
    }

    /// What customers think of the department on the last day, and how far a survey could tell.
    pub fn net_promoters(&self, of: &NpsFinding) -> String {
        let (Some(score), Some(margin)) = (&of.score, of.margin) else {
            return "Nobody is a customer on the last day: there is no net promoter score.".into();
        };
        let [promoters, passives, detractors] =
            [&of.promoters, &of.passives, &of.detractors].map(numbers::mean_count);
        format!(
            "On the last day {promoters} customers are promoters, {passives} passive and {detractors} detractors: a net \
             promoter score of {}. If all of them answered, a survey would still miss the score of customers like them by \
             up to {} points on either side (95%).",
            numbers::mean_with_bar(score),
            numbers::number(margin, 0.05 * margin),
        )
    }

    /// LTV = S·C·P·t beside the cost of winning a customer.
    pub fn worth_of_customer(&self, worth: &CustomerWorth, cost: Option<&Mean>) -> String {
        let money = |value: f64| self.numbers().money(value, 0.005 * value);
        let (orders, margin) = (numbers::number(worth.orders_a_year, 0.01), margin(worth));
        let part = format!(
            "{} an order × {orders} orders a year × {margin} margin",
            money(worth.order_value)
        );
        if worth.subscription_a_month > 0.0 {
            return self.worth_of_subscriber(worth, &part, cost);
        }
        let (Some(years), Some(value)) = (worth.years, worth.lifetime_value()) else {
            return format!(
                "A customer of `{}` brings {part} = {} a year after the first sale, for ever: the scenario states \
                 nobody who leaves.",
                worth.segment,
                money(worth.order_value * worth.orders_a_year * worth.margin),
            );
        };
        let text = format!(
            "A customer of `{}` is worth {part} × {} years = {} of margin after the first sale.",
            worth.segment,
            numbers::number(years, 0.01),
            money(value),
        );
        self.beside_the_cost(text, value + worth.first_margin, cost)
    }

    /// The same with a subscription, beside orders if there are any.
    fn worth_of_subscriber(
        &self,
        worth: &CustomerWorth,
        orders: &str,
        cost: Option<&Mean>,
    ) -> String {
        let money = |value: f64| self.numbers().money(value, 0.005 * value);
        let margin = margin(worth);
        let monthly = money(worth.subscription_a_month);
        let (Some(years), Some(paid), Some(value)) =
            (worth.years, worth.subscription_in_all, worth.lifetime_value())
        else {
            return format!(
                "A customer of `{}` pays {monthly} a month for ever: the scenario states nobody who leaves.",
                worth.segment,
            );
        };
        let beside = match worth.of_orders() {
            Some(of_orders) if of_orders > 0.0 => {
                format!(
                    ", and {orders} × {} years = {}",
                    numbers::number(years, 0.01),
                    money(of_orders)
                )
            }
            _ => String::new(),
        };
        let text = format!(
            "A customer of `{}` stays {} years and pays {} of subscription in that time ({monthly} a month once it is \
             steady) × {margin} margin = {}{beside}: worth {} of margin after the first sale.",
            worth.segment,
            numbers::number(years, 0.01),
            money(paid),
            money(paid * worth.margin),
            money(value),
        );
        self.beside_the_cost(text, value + worth.first_margin, cost)
    }

    /// What a customer is worth, with the first sale, in times of what winning one costs.
    fn beside_the_cost(&self, text: String, value: f64, cost: Option<&Mean>) -> String {
        match cost {
            Some(cost) => format!(
                "{text} Winning one costs {} (all costs divided by first sales), so that the worth with the first \
                 sale is {} times the cost.",
                self.numbers().money(cost.mean, 1.96 * cost.error),
                numbers::tenths(value / cost.mean),
            ),
            None => text,
        }
    }

    /// Title of the chart of revenue by source.
    pub fn repeat_title(&self, customers: &CustomerFinding) -> String {
        let share = &customers.repeat_share;
        match &customers.subscription {
            Some(of) if of.revenue_share.mean > 0.0 => {
                let share = numbers::share(of.later_share.mean, 1.96 * of.later_share.error);
                format!("{share} of the revenue comes from customers won before")
            }
            _ => {
                let share = numbers::share(share.mean, 1.96 * share.error);
                format!("{share} of the revenue comes from orders of customers")
            }
        }
    }

    /// What its layers are.
    pub fn repeat_subtitle(&self, customers: &CustomerFinding) -> &'static str {
        match customers.subscription {
            Some(_) => "Mean revenue since the start, by where it comes from",
            None => "Mean revenue since the start: first sales, and orders of customers won before",
        }
    }

    /// Names of its layers, the lowest first.
    pub fn repeat_layers(&self) -> [&'static str; 3] {
        ["subscriptions", "repeat orders", "first sales"]
    }
}

/// The margin of a customer to a tenth of a percent: the reader multiplies by it.
fn margin(worth: &CustomerWorth) -> String {
    numbers::share_in_tenths(worth.margin)
}
