//! What stands above the columns of tables.

use crate::engine::outcome::{LOSSES, LossReason, STOCKS, Stock};
use crate::figures::Figure;
use crate::messages::{Say, messages};
use crate::report::words::Words;
use crate::study::forecast::customers::STEADINESS;

messages!(say, "report/forecast/words/columns");

impl Words {
    /// Names of columns; what is the same in all languages is given as it is.
    pub(in crate::report) fn named<const N: usize>(&self, names: [&dyn Say; N]) -> [String; N] {
        names.map(|name| self.say(name))
    }

    /// Targets.
    pub fn columns_of_targets(&self) -> [String; 6] {
        self.named([&say::Target, &say::Asked, &say::Met, &"P10", &"P50", &"P90"])
    }

    /// Reps, in a table of their targets.
    pub fn column_of_chances(&self) -> String {
        self.say(&say::Met)
    }

    /// Results by period: revenue, then sales.
    pub fn columns_of_revenue(&self) -> [String; 6] {
        self.named([&say::RevenueMean, &"P10", &"P50", &"P90", &say::SinceStart, &say::Sales])
    }

    /// Results by period without money.
    pub fn columns_of_sales(&self) -> [String; 4] {
        self.named([&say::SalesMean, &"P10", &"P50", &"P90"])
    }

    /// Cash of a period: in, out, and what there is at its end.
    pub fn columns_of_cash(&self) -> [String; 6] {
        self.named([&say::In, &say::Out, &say::AtTheEnd, &"P10", &"P50", &"P90"])
    }

    /// What each source brought.
    pub fn columns_of_sources(&self) -> [String; 8] {
        self.named([
            &say::Source,
            &say::Deals,
            &say::Sales,
            &say::Won,
            &say::NewRevenueMean,
            &"P10",
            &"P90",
            &say::OfAll,
        ])
    }

    /// What became of the deals that a role handed over.
    pub fn columns_of_handed(&self) -> [String; 7] {
        self.named([
            &say::HandedOverBy,
            &say::Deals,
            &say::Sales,
            &say::Won,
            &say::RevenueMean,
            &"P10",
            &"P90",
        ])
    }

    /// Columns of the two tables above that are about money.
    pub fn columns_of_money(&self) -> [String; 5] {
        self.named([&say::NewRevenueMean, &say::RevenueMean, &"P10", &"P90", &say::OfAll])
    }

    /// What each product brought.
    pub fn columns_of_products(&self) -> [String; 11] {
        self.named([
            &say::Product,
            &say::Deals,
            &say::Sales,
            &say::Won,
            &say::DaysToTheSale,
            &say::Orders,
            &say::RevenueMean,
            &"P10",
            &"P90",
            &say::OfAll,
            &say::Margin,
        ])
    }

    /// Orders of customers.
    pub fn orders_column(&self) -> String {
        self.say(&say::Orders)
    }

    /// Classes of customers by revenue, then how steady they are.
    pub fn columns_of_grid(&self) -> [String; 1 + STEADINESS.len()] {
        let [x, y, z, _] = &STEADINESS;
        self.named([&say::Class, x, y, z, &say::New])
    }

    /// Customers for fewer than two quarters.
    pub(super) fn new_customers(&self) -> String {
        self.say(&say::New)
    }

    /// Customers by period.
    pub fn columns_of_customers(&self) -> [String; 7] {
        self.named([
            &say::FirstSales,
            &say::Orders,
            &say::RevenueOfOrders,
            &say::OfAllRevenue,
            &say::Left,
            &say::WonBack,
            &say::CustomersAtTheEnd,
        ])
    }

    /// Why customers leave.
    pub fn columns_of_leaving(&self) -> [String; 5] {
        self.named([
            &say::CustomersOf,
            &say::LeftFor,
            &say::Left,
            &say::WonBack,
            &say::OfThoseWhoLeft,
        ])
    }

    /// Subscriptions by period.
    pub fn columns_of_subscriptions(&self) -> [String; 3] {
        self.named([&say::RevenueOfSubscriptions, &say::OfAllRevenue, &say::Recurring])
    }

    /// Care of customers by period.
    pub fn columns_of_care(&self) -> [String; 4] {
        self.named([&say::Customers, &say::CareAsked, &say::CareGiven, &say::ShareGiven])
    }

    /// The funnel.
    pub fn columns_of_funnel(&self) -> [String; 8] {
        self.named([
            &say::Stage,
            &say::Entered,
            &say::Through,
            &say::OfThoseWhoLeftIt,
            &say::TouchesADeal,
            &say::Effective,
            &say::Days,
            &say::Waiting,
        ])
    }

    /// Why deals are lost: the stage, the reasons, and deals that are open at the end.
    pub fn columns_of_losses(&self) -> [String; 2 + LOSSES] {
        let mut names = [(); 2 + LOSSES].map(|()| self.say(&say::Stage));
        for (name, reason) in names.iter_mut().skip(1).zip(LossReason::ALL) {
            *name = self.why_lost(reason);
        }
        names[1 + LOSSES] = self.say(&say::StillOpen);
        names
    }

    /// Why a deal was lost.
    pub fn why_lost(&self, reason: LossReason) -> String {
        self.say(&say::Lost { reason })
    }

    /// Where accounts stand, in the order of the states.
    pub fn columns_of_stocks(&self) -> [String; STOCKS] {
        Stock::ALL.map(|stock| self.say(&say::Stands { stock }))
    }

    /// Roles.
    pub fn columns_of_roles(&self) -> [String; 6] {
        self.named([
            &say::Role,
            &say::Seats,
            &say::Filled,
            &say::HoursUsed,
            &say::OverdueEvening,
            &say::Leavers,
        ])
    }

    /// Capacity by period.
    pub fn columns_of_capacity(&self) -> [String; 6] {
        let [reps, ramped, used, touches, overdue] = self.named([
            &say::Headcount,
            &say::Ramped,
            &say::HoursUsed,
            &say::Touches,
            &say::OverdueEvening,
        ]);
        let revenue = Figure::RevenueARep.name(self.lang()).to_owned();
        [reps, ramped, used, touches, overdue, revenue]
    }

    /// Reps, and how much of their quotas they attain, where there are quotas.
    pub fn columns_of_reps(&self) -> [String; 9] {
        self.named([
            &say::Rep,
            &say::RepSales,
            &"P10–P90",
            &say::RepRevenue,
            &"P50",
            &say::Touches,
            &say::Effective,
            &say::HoursUsed,
            &say::QuotaMiddle,
        ])
    }

    /// Totals.
    pub fn columns_of_totals(&self) -> [String; 5] {
        self.named([&"", &say::Mean, &"P10", &"P50", &"P90"])
    }

    /// Unknown numbers.
    pub fn columns_of_unknowns(&self) -> [String; 3] {
        self.named([&say::Unknown, &say::Explains, &say::MoreOfIt])
    }
}
