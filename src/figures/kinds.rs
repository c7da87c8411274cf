//! The numbers that there are, and of which kinds they are.

/// A number of a department.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[repr(u8)]
pub enum Figure {
    /// First sales, count.
    Sales,
    /// Value of the sales, of the orders of customers and of subscriptions.
    Revenue,
    /// Of it, value of the first sales.
    NewRevenue,
    /// Of it, value of the orders of customers.
    RepeatRevenue,
    /// Of it, value of the months of subscriptions.
    SubscriptionRevenue,
    /// Value of the contracts signed.
    Bookings,
    /// Cash received.
    CashIn,
    /// Margin of the sales.
    Margin,
    /// Pay.
    Pay,
    /// Hiring.
    Hiring,
    /// Leads.
    LeadCost,
    /// Overheads, training, checks, one-off costs.
    Overheads,
    /// Cost of loyalty programmes.
    Loyalty,
    /// Revenue of which it became clear that the money never comes.
    WriteOffs,
    /// Pay, hiring, leads, overheads, loyalty programmes and write-offs together.
    Costs,
    /// Cost of the goods sold: revenue less margin.
    Goods,
    /// Margin less all costs.
    Profit,
    /// Lowest cash.
    LowestCash,
    /// Leads, count.
    Leads,
    /// Deals opened by prospecting, count.
    Prospected,
    /// Touches, count.
    Touches,
    /// Deals lost, count.
    Lost,
    /// Refusals, count.
    Refusals,
    /// Accounts burnt: closed for ever, count.
    Burnt,
    /// Orders of customers served, count.
    Orders,
    /// Customers who left, count.
    LeftCustomers,
    /// Revenue since the start.
    CumulativeRevenue,
    /// Cash at the start of a period.
    OpeningCash,
    /// Cash paid out.
    CashOut,
    /// Cash at the end of a period.
    ClosingCash,
    /// The first target is met.
    PTarget,
    /// Profit is below zero.
    PLoss,
    /// Cash is below zero on some day.
    PCashOut,
    /// Deals dropped at a hand-over or when their rep left, count.
    Dropped,
    /// What plans add to the base.
    Variable,
    /// Hours of work on touches and contacts.
    Hours,
    /// Pay / revenue.
    CostOfSales,
    /// Pay for each sale.
    PerSale,
    /// Pay is over the budget.
    OverBudget,
    /// Share of the rep-months that are paid less than the market pays.
    UnderMarket,
}

/// What kind of number it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// An amount, kept in minor units and told in major ones.
    Money,
    /// A number of things.
    Count,
    /// Hours, kept in seconds.
    Hours,
    /// How likely something is, 0 to 1.
    Chance,
    /// A part of something, 0 to 1.
    Share,
}

/// Which way is better.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Better {
    /// The more, the better.
    More,
    /// The less, the better.
    Less,
    /// It is neither good nor bad in itself.
    Neither,
}
