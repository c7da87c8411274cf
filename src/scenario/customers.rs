//! What becomes of an account that has bought: it orders again, and leaves.

use super::RoleId;
use super::quantity::{Draws, Quantity, Varying};
use crate::units::DAYS_A_MONTH;

/// Customers of a segment (TOML: `[segments.NAME.customers]`).
///
/// Orders come at random at a customer's own rate while they stay, and customers leave at random at their own
/// rate: with rates that are spread by gamma distributions, the Pareto/NBD family (Schmittlein, Morrison &
/// Colombo 1987); with a share that drops out after each order, the BG/NBD family (Fader, Hardie & Lee 2005).
#[derive(Clone, Debug, PartialEq)]
pub struct Customers {
    /// Mean repeat orders of a customer per calendar day, while they stay; 0 = they subscribe only.
    pub orders_per_day: Quantity,
    /// Coefficient of variation of that rate over customers; 0 = all alike.
    pub orders_spread: Quantity,
    /// How fast customers leave.
    pub churn: Churn,
    /// Coefficient of variation of that rate over customers; 0 = all alike.
    pub churn_spread: Quantity,
    /// Probability of leaving after an order, mean over customers, 0 to 1.
    pub drop_out: Quantity,
    /// Standard deviation of that probability over customers (beta), in units of the largest that there can be,
    /// √(p·(1 − p)), 0 to below 1; 0 = all alike.
    pub drop_out_spread: Quantity,
    /// Value of an order, major units, if it is not that of a deal.
    pub order_value: Option<Varying>,
    /// What a customer buys a year in all, from whomever, major units; `None` = nothing limits their orders.
    pub wallet: Option<Varying>,
    /// Relative growth of the value from one order to the next, 0 to 1.
    pub growth: Quantity,
    /// Working hours of an order; 0 = it takes nobody's time.
    pub hours: Quantity,
    /// What they pay by the month, if anything.
    pub subscription: Option<Subscription>,
    /// The care that they need, if any.
    pub care: Option<Care>,
    /// What they think of the department, if the scenario says so.
    pub nps: Option<NetPromoters>,
    /// The loyalty programme, if there is one.
    pub loyalty: Option<Loyalty>,
    /// Why they leave of themselves, if the scenario says so; known shares sum to 1.
    pub reasons: Vec<Reason>,
    /// Whether those who have left are asked back.
    pub win_back: Option<WinBack>,
    /// Role that customers move to, if the file names one; otherwise the first that serves customers, unless the
    /// winner's role does.
    pub to: Option<RoleId>,
    /// Sales to a customer, the first included, after which they move.
    pub after_orders: u32,
    /// Probability that a customer leaves for being moved to another role, 0 to 1.
    pub handoff_drop: Quantity,
}

/// What a customer pays by the month, in advance, from the day after the first sale on.
#[derive(Clone, Debug, PartialEq)]
pub struct Subscription {
    /// Amount a month in the steady state, major units; varies from customer to customer.
    pub monthly: Varying,
    /// Share of it that is paid for the first month, 0 to 1.
    pub first: Quantity,
    /// Days until the steady state, in a straight line.
    pub grows_over_days: Quantity,
    /// Days of a term, if it does not simply run on.
    pub term_days: Option<Quantity>,
    /// Probability that it is renewed at the end of a term, 0 to 1; who does not renew leaves.
    pub renewal: Quantity,
}

impl Subscription {
    /// Months of a term, whole, 1 or more.
    pub fn term_months(&self, draws: Draws) -> Option<u32> {
        let days = self.term_days?.at(draws);
        Some(libm::round(days / DAYS_A_MONTH).clamp(1.0, 10_000.0) as u32)
    }
}

/// The care that a customer needs from the rep who keeps them.
#[derive(Clone, Debug, PartialEq)]
pub struct Care {
    /// Working hours a month.
    pub hours: Quantity,
    /// So many times as fast do they leave who got no care at all in the month before, 1 or more; in between in
    /// proportion to what was missing.
    pub neglect: Quantity,
}

/// Promoters, passives and detractors among customers, and what that does to them.
#[derive(Clone, Debug, PartialEq)]
pub struct NetPromoters {
    /// Share of new customers who are promoters, 0 to 1.
    pub promoters: Quantity,
    /// Share who are detractors, 0 to 1; the rest are passive.
    pub detractors: Quantity,
    /// So many times as fast as passives do promoters leave, above 0.
    pub promoters_leave: Quantity,
    /// The same of detractors.
    pub detractors_leave: Quantity,
    /// Probability of falling by one group after a month without any care, in proportion to what was missing.
    pub neglect: Quantity,
}

/// A loyalty programme.
#[derive(Clone, Debug, PartialEq)]
pub struct Loyalty {
    /// Cost of each customer a month, major units.
    pub cost_per_month: Quantity,
    /// Share of the value of orders that it costs, 0 to 1.
    pub of_orders: Quantity,
    /// So many times as fast as without it do customers leave, above 0.
    pub leave: Quantity,
}

/// A reason for which customers leave.
#[derive(Clone, Debug, PartialEq)]
pub struct Reason {
    /// Name.
    pub name: String,
    /// Share of those who leave of themselves, 0 to 1.
    pub share: Quantity,
    /// Probability that they come back when asked, 0 to 1, if it is not that of all.
    pub win_back: Option<Quantity>,
}

/// One attempt to win a former customer back, by another rep where there is one.
#[derive(Clone, Debug, PartialEq)]
pub struct WinBack {
    /// Probability that they come back, 0 to 1.
    pub share: Quantity,
    /// Days after they left.
    pub after_days: Quantity,
    /// Working hours of the attempt.
    pub hours: Quantity,
}

/// How fast customers leave of themselves.
#[derive(Clone, Debug, PartialEq)]
pub enum Churn {
    /// Nobody does.
    Never,
    /// Mean time for which a customer of mean rate stays, days.
    Lifetime(Quantity),
    /// Share that leaves, per calendar day.
    Share(Quantity),
}

impl Churn {
    /// Rate of leaving of a mean customer per calendar day: −ln(1 − share of a day), or 1 / lifetime.
    pub fn hazard(&self, draws: Draws) -> f64 {
        match self {
            Churn::Never => 0.0,
            Churn::Lifetime(days) => 1.0 / days.at(draws).max(1e-3),
            Churn::Share(share) => -libm::log1p(-share.at(draws).clamp(0.0, 0.999_999)),
        }
    }
}
