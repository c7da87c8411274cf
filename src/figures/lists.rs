//! Which figures are told together, and in which order.

use super::rows::Figure;

/// The lines of the statement.
pub(super) const STATEMENT: [Figure; 14] = [
    Figure::Revenue,
    Figure::Goods,
    Figure::Margin,
    Figure::Pay,
    Figure::Hiring,
    Figure::LeadCost,
    Figure::Overheads,
    Figure::Loyalty,
    Figure::WriteOffs,
    Figure::Profit,
    Figure::OpeningCash,
    Figure::CashIn,
    Figure::CashOut,
    Figure::ClosingCash,
];

/// The order in which a forecast tells figures of a period; those that are not named follow, in the order of the catalogue.
pub(super) const BY_PERIOD: [Figure; 31] = [
    Figure::Revenue,
    Figure::CumulativeRevenue,
    Figure::Sales,
    Figure::CashIn,
    Figure::Profit,
    Figure::ClosingCash,
    Figure::Leads,
    Figure::Prospected,
    Figure::Returned,
    Figure::TakenNeeds,
    Figure::Orders,
    Figure::RepeatRevenue,
    Figure::SubscriptionRevenue,
    Figure::CareAsked,
    Figure::CareGiven,
    Figure::LeftCustomers,
    Figure::WonBack,
    Figure::Signed,
    Figure::Bookings,
    Figure::Lost,
    Figure::Touches,
    Figure::Effective,
    Figure::Margin,
    Figure::Costs,
    Figure::Headcount,
    Figure::Ramped,
    Figure::Utilisation,
    Figure::BurntShare,
    Figure::Overdue,
    Figure::RecurringRevenue,
    Figure::Nps,
];

/// What is told of every department that a study plays.
pub(super) const ALWAYS: [Figure; 12] = [
    Figure::Revenue,
    Figure::Margin,
    Figure::Profit,
    Figure::Pay,
    Figure::Sales,
    Figure::PTarget,
    Figure::PLoss,
    Figure::PCashOut,
    Figure::LowestCash,
    Figure::Burnt,
    Figure::Refusals,
    Figure::Dropped,
];

/// What versions are compared by.
pub(super) const COMPARED: [Figure; 8] = [
    Figure::PTarget,
    Figure::Revenue,
    Figure::Margin,
    Figure::Pay,
    Figure::Profit,
    Figure::LowestCash,
    Figure::Sales,
    Figure::Burnt,
];

/// What plans of pay are compared by.
pub(super) const PLANS: [Figure; 12] = [
    Figure::Pay,
    Figure::Variable,
    Figure::CostOfSales,
    Figure::PerSale,
    Figure::OverBudget,
    Figure::UnderMarket,
    Figure::Hours,
    Figure::Touches,
    Figure::Sales,
    Figure::Revenue,
    Figure::Margin,
    Figure::Profit,
];
