//! Sentences about customers who order again.

use super::Words;
use crate::report::numbers::{self, bar};
use crate::study::customers::{CustomerFinding, CustomerWorth};
use crate::study::forecast::PeriodRow;
use crate::study::spread::{Mean, Spread};

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

    /// LTV = S·C·P·t beside the cost of winning a customer.
    pub fn worth_of_customer(&self, worth: &CustomerWorth, cost: Option<&Mean>) -> String {
        let money = |value: f64| self.numbers().money(value, 0.005 * value);
        let (orders, margin) =
            (numbers::number(worth.orders_a_year, 0.01), numbers::share(worth.margin, 0.005));
        let part = format!(
            "{} an order × {orders} orders a year × {margin} margin",
            money(worth.order_value)
        );
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
        match cost {
            Some(cost) => format!(
                "{text} Winning one costs {} (all costs divided by first sales), so that the worth with the first \
                 sale is {} times the cost.",
                self.numbers().money(cost.mean, 1.96 * cost.error),
                numbers::tenths((value + worth.first_margin) / cost.mean),
            ),
            None => text,
        }
    }

    /// Title of the chart of revenue by source.
    pub fn repeat_title(&self, customers: &CustomerFinding) -> String {
        let share = &customers.repeat_share;
        let share = numbers::share(share.mean, 1.96 * share.error);
        format!("{share} of the revenue comes from orders of customers")
    }

    /// What its layers are, and what is not drawn: a last part of a month.
    pub fn repeat_subtitle(&self, left_out: Option<&PeriodRow>) -> String {
        let layers =
            "Mean revenue since the start: first sales, and orders of customers won before";
        match left_out {
            None => layers.into(),
            Some(part) => {
                let days = numbers::days(f64::from(part.days));
                format!("{layers}; without the last {days}, which are no whole month")
            }
        }
    }

    /// Names of its layers, the lowest first.
    pub fn repeat_layers(&self) -> [&'static str; 2] {
        ["repeat orders", "first sales"]
    }
}
