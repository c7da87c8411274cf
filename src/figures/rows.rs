//! The rows of the catalogue.

use super::kinds::{Better, Figure, Kind};
use crate::engine::Outcome;
use crate::engine::outcome::{LossReason, METRICS, Metric, costs_of, profit_of};
use crate::messages::{Noun, messages};
use Better::{Less, More, Neither};
use Exists::{Always, WithCash, WithTarget};
use Kind::{Chance, Count, Hours, Money, Share};

messages!(nouns, "figures/nouns");

/// A row of the catalogue.
#[derive(Clone, Copy)]
pub struct Row {
    /// The figure.
    pub figure: Figure,
    /// Its name in results and on the command line.
    pub key: &'static str,
    /// Names that the command line takes as well.
    pub formerly: &'static [&'static str],
    /// What kind of number it is.
    pub kind: Kind,
    /// Which way is better.
    pub better: Better,
    /// Whether a forecast tells its spread over the run.
    pub is_total: bool,
    /// Whether it can be a goal, if one way is better.
    pub is_goal: bool,
    /// What it is called in a sentence.
    pub noun: &'static Noun,
    pub(super) source: Source,
    pub(super) exists: Exists,
}

/// How a figure comes from a run.
#[derive(Clone, Copy)]
pub(super) enum Source {
    /// A flow that the engine counts by period.
    Flow(Metric),
    /// Reckoned from the flows of a period; periods add up.
    Flows(fn(&[i64; METRICS]) -> i64),
    /// A flow since the start.
    Since(Metric),
    /// What there is in a period.
    Period(fn(&Outcome, usize) -> i64),
    /// What there is at the start of a period.
    Opening(fn(&Outcome, usize) -> i64),
    /// What there is at the end of a period.
    Closing(fn(&Outcome, usize) -> i64),
    /// A number of the whole run.
    Run(fn(&Outcome) -> i64),
    /// Something that happens in a run or not.
    Happens(fn(&Outcome) -> bool),
    /// One figure divided by another, both over all runs.
    Ratio(Figure, Figure),
    /// Held against a plan of pay: what it takes stands in the scenario.
    Plan,
}

/// In which departments a figure exists.
#[derive(Clone, Copy)]
pub(super) enum Exists {
    /// In all.
    Always,
    /// Where there is a target.
    WithTarget,
    /// Where the cash at the start is stated.
    WithCash,
}

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

/// Lines by period of which the spread is told.
pub(super) const LINES: [Figure; 6] = [
    Figure::Revenue,
    Figure::CumulativeRevenue,
    Figure::Sales,
    Figure::CashIn,
    Figure::Profit,
    Figure::ClosingCash,
];

/// Of the others, those of which the mean by period is told.
pub(super) const MEANS: [Figure; 10] = [
    Figure::Leads,
    Figure::Prospected,
    Figure::Orders,
    Figure::RepeatRevenue,
    Figure::SubscriptionRevenue,
    Figure::LeftCustomers,
    Figure::Bookings,
    Figure::Lost,
    Figure::Touches,
    Figure::Costs,
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

const fn row(
    figure: Figure,
    key: &'static str,
    noun: &'static Noun,
    kind: Kind,
    better: Better,
    source: Source,
) -> Row {
    Row {
        figure,
        key,
        formerly: &[],
        kind,
        better,
        is_total: false,
        is_goal: true,
        noun,
        source,
        exists: Always,
    }
}

impl Row {
    const fn total(self) -> Row {
        Row { is_total: true, ..self }
    }

    const fn no_goal(self) -> Row {
        Row { is_goal: false, ..self }
    }

    const fn if_there_is(self, exists: Exists) -> Row {
        Row { exists, ..self }
    }

    const fn formerly(self, formerly: &'static [&'static str]) -> Row {
        Row { formerly, ..self }
    }
}

/// All rows, each at the place of its figure.
pub(super) const ROWS: [Row; 40] = [
    row(Figure::Sales, "sales", &nouns::SALES, Count, More, Source::Flow(Metric::Sales)).total(),
    row(Figure::Revenue, "revenue", &nouns::REVENUE, Money, More, Source::Flow(Metric::Revenue))
        .total(),
    row(
        Figure::NewRevenue,
        "new_revenue",
        &nouns::NEW_REVENUE,
        Money,
        More,
        Source::Flows(|flows| {
            let of = |metric: Metric| flows[metric as usize];
            of(Metric::Revenue) - of(Metric::RepeatRevenue) - of(Metric::SubscriptionRevenue)
        }),
    )
    .total(),
    row(
        Figure::RepeatRevenue,
        "repeat_revenue",
        &nouns::REPEAT_REVENUE,
        Money,
        More,
        Source::Flow(Metric::RepeatRevenue),
    )
    .total(),
    row(
        Figure::SubscriptionRevenue,
        "subscription_revenue",
        &nouns::SUBSCRIPTION_REVENUE,
        Money,
        More,
        Source::Flow(Metric::SubscriptionRevenue),
    )
    .total(),
    row(
        Figure::Bookings,
        "bookings",
        &nouns::BOOKINGS,
        Money,
        More,
        Source::Flow(Metric::Bookings),
    )
    .total(),
    row(Figure::CashIn, "cash_in", &nouns::CASH_IN, Money, More, Source::Flow(Metric::CashIn))
        .total(),
    row(Figure::Margin, "margin", &nouns::MARGIN, Money, More, Source::Flow(Metric::Margin))
        .total(),
    row(Figure::Pay, "pay", &nouns::PAY, Money, Less, Source::Flow(Metric::Pay)).total(),
    row(Figure::Hiring, "hiring", &nouns::HIRING, Money, Less, Source::Flow(Metric::Hiring))
        .total(),
    row(
        Figure::LeadCost,
        "lead_cost",
        &nouns::LEAD_COST,
        Money,
        Less,
        Source::Flow(Metric::LeadCost),
    )
    .total(),
    row(
        Figure::Overheads,
        "overheads",
        &nouns::OVERHEADS,
        Money,
        Less,
        Source::Flow(Metric::Overheads),
    )
    .total(),
    row(Figure::Loyalty, "loyalty", &nouns::LOYALTY, Money, Less, Source::Flow(Metric::Loyalty))
        .total(),
    row(
        Figure::WriteOffs,
        "write_offs",
        &nouns::WRITE_OFFS,
        Money,
        Less,
        Source::Flow(Metric::WriteOffs),
    )
    .total(),
    row(
        Figure::Costs,
        "costs",
        &nouns::COSTS,
        Money,
        Less,
        Source::Flows(|flows| costs_of(flows).0),
    )
    .total(),
    row(Figure::Goods, "goods", &nouns::GOODS, Money, Neither, Source::Flows(goods_of)).total(),
    row(
        Figure::Profit,
        "profit",
        &nouns::PROFIT,
        Money,
        More,
        Source::Flows(|flows| profit_of(flows).0),
    )
    .total(),
    row(
        Figure::LowestCash,
        "lowest_cash",
        &nouns::LOWEST_CASH,
        Money,
        More,
        Source::Run(|outcome| outcome.lowest_cash.amount.0),
    )
    .total()
    .formerly(&["cash"]),
    row(Figure::Leads, "leads", &nouns::LEADS, Count, More, Source::Flow(Metric::Leads)).total(),
    row(
        Figure::Prospected,
        "prospected",
        &nouns::PROSPECTED,
        Count,
        Neither,
        Source::Flow(Metric::Prospected),
    )
    .total(),
    row(Figure::Touches, "touches", &nouns::TOUCHES, Count, Neither, Source::Flow(Metric::Touches))
        .total(),
    row(Figure::Lost, "lost", &nouns::LOST, Count, Less, Source::Flow(Metric::Lost)).total(),
    row(
        Figure::Refusals,
        "refusals",
        &nouns::REFUSALS,
        Count,
        Less,
        Source::Flow(Metric::Refusals),
    )
    .total(),
    row(Figure::Burnt, "burnt", &nouns::BURNT, Count, Less, Source::Flow(Metric::Closed))
        .total()
        .formerly(&["closed"]),
    row(Figure::Orders, "orders", &nouns::ORDERS, Count, More, Source::Flow(Metric::Orders))
        .total(),
    row(
        Figure::LeftCustomers,
        "left_customers",
        &nouns::LEFT_CUSTOMERS,
        Count,
        Less,
        Source::Flow(Metric::LeftCustomers),
    )
    .total(),
    row(
        Figure::CumulativeRevenue,
        "cumulative_revenue",
        &nouns::CUMULATIVE_REVENUE,
        Money,
        More,
        Source::Since(Metric::Revenue),
    )
    .no_goal(),
    row(
        Figure::OpeningCash,
        "opening_cash",
        &nouns::OPENING_CASH,
        Money,
        Neither,
        Source::Opening(|outcome, period| match period {
            0 => outcome.opening_cash.0,
            _ => outcome.cash[period - 1].0,
        }),
    ),
    row(Figure::CashOut, "cash_out", &nouns::CASH_OUT, Money, Less, Source::Period(cash_out)),
    row(
        Figure::ClosingCash,
        "closing_cash",
        &nouns::CLOSING_CASH,
        Money,
        More,
        Source::Closing(|outcome, period| outcome.cash[period].0),
    ),
    row(
        Figure::PTarget,
        "p_target",
        &nouns::P_TARGET,
        Chance,
        More,
        Source::Happens(|outcome| outcome.targets.first().is_some_and(|target| target.is_met)),
    )
    .if_there_is(WithTarget)
    .formerly(&["target"]),
    row(
        Figure::PLoss,
        "p_loss",
        &nouns::P_LOSS,
        Chance,
        Less,
        Source::Happens(|outcome| outcome.profit().0 < 0),
    ),
    row(
        Figure::PCashOut,
        "p_cash_out",
        &nouns::P_CASH_OUT,
        Chance,
        Less,
        Source::Happens(|outcome| outcome.lowest_cash.amount.0 < 0),
    )
    .if_there_is(WithCash),
    row(
        Figure::Dropped,
        "dropped",
        &nouns::DROPPED,
        Count,
        Less,
        Source::Run(|outcome| {
            let dropped = outcome.stages.iter().map(|of| of.lost[LossReason::Dropped as usize]);
            dropped.sum::<u64>() as i64
        }),
    ),
    row(
        Figure::Variable,
        "variable",
        &nouns::VARIABLE,
        Money,
        Less,
        Source::Run(|outcome| outcome.variable_pay.iter().map(|pay| pay.0).sum()),
    ),
    row(Figure::Hours, "hours", &nouns::HOURS, Hours, Neither, Source::Flow(Metric::HoursUsed)),
    row(
        Figure::CostOfSales,
        "cost_of_sales",
        &nouns::COST_OF_SALES,
        Share,
        Less,
        Source::Ratio(Figure::Pay, Figure::Revenue),
    )
    .no_goal(),
    row(
        Figure::PerSale,
        "per_sale",
        &nouns::PER_SALE,
        Money,
        Less,
        Source::Ratio(Figure::Pay, Figure::Sales),
    )
    .no_goal(),
    row(Figure::OverBudget, "over_budget", &nouns::OVER_BUDGET, Share, Less, Source::Plan)
        .no_goal(),
    row(Figure::UnderMarket, "under_market", &nouns::UNDER_MARKET, Share, Less, Source::Plan)
        .no_goal(),
];

fn goods_of(flows: &[i64; METRICS]) -> i64 {
    flows[Metric::Revenue as usize] - flows[Metric::Margin as usize]
}

/// Pay leaves when it is paid, and what is written off never came.
fn cash_out(outcome: &Outcome, period: usize) -> i64 {
    let flows = &outcome.flows[period];
    let unpaid = flows[Metric::Pay as usize] + flows[Metric::WriteOffs as usize];
    goods_of(flows) + outcome.pay_paid[period].0 + costs_of(flows).0 - unpaid
}
