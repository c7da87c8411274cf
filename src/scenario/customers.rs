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
    /// Whether those who have left are asked back.
    pub win_back: Option<WinBack>,
    /// Role that customers move to, if the file names one; otherwise the first that serves customers, unless the
    /// winner's role does.
    pub to: Option<RoleId>,
    /// Sales to a customer, the first included, after which they move.
    pub after_orders: u32,
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
