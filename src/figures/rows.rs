//! The rows of the catalogue.

use super::{Better, Figure, Kind};
use crate::engine::Outcome;
use crate::engine::outcome::{LossReason, METRICS, Metric, costs_of, profit_of};
use Better::{Less, More, Neither};
use Exists::{Always, WithCash, WithTarget};
use Kind::{Chance, Count, Hours, Money, Share};

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
    /// What it is called in a sentence and above a column, in English and Russian.
    pub name: [&'static str; 2],
    /// What it is called as a line among others, in English and Russian; empty = as in a sentence.
    pub line: [&'static str; 2],
    /// What it is called above a column of the statement; empty = as elsewhere.
    pub column: [&'static str; 2],
    /// What it means, in English and Russian.
    pub means: [&'static str; 2],
    /// Whether its name in English is a plural.
    pub is_plural: bool,
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
    kind: Kind,
    better: Better,
    source: Source,
    name: [&'static str; 2],
    means: [&'static str; 2],
) -> Row {
    Row {
        figure,
        key,
        formerly: &[],
        kind,
        better,
        is_total: false,
        is_goal: true,
        name,
        line: [""; 2],
        column: [""; 2],
        means,
        is_plural: matches!(kind, Count | Hours),
        source,
        exists: Always,
    }
}

impl Row {
    const fn total(self) -> Row {
        Row { is_total: true, ..self }
    }

    const fn line(self, line: [&'static str; 2]) -> Row {
        Row { line, ..self }
    }

    const fn column(self, column: [&'static str; 2]) -> Row {
        Row { column, ..self }
    }

    const fn plural(self) -> Row {
        Row { is_plural: true, ..self }
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
    row(
        Figure::Sales,
        "sales",
        Count,
        More,
        Source::Flow(Metric::Sales),
        ["sales", "продажи"],
        [
            "first sales: contracts signed whose advance was received",
            "первые продажи: подписанные договоры, по которым пришёл аванс",
        ],
    )
    .total(),
    row(
        Figure::Revenue,
        "revenue",
        Money,
        More,
        Source::Flow(Metric::Revenue),
        ["revenue", "выручка"],
        [
            "value of first sales, of customers' orders and of subscriptions",
            "сумма первых продаж, заказов клиентов и подписок",
        ],
    )
    .total(),
    row(
        Figure::NewRevenue,
        "new_revenue",
        Money,
        More,
        Source::Flows(|flows| {
            let of = |metric: Metric| flows[metric as usize];
            of(Metric::Revenue) - of(Metric::RepeatRevenue) - of(Metric::SubscriptionRevenue)
        }),
        ["new revenue", "новая выручка"],
        ["of the revenue, that of first sales", "часть выручки от первых продаж"],
    )
    .total()
    .line(["Of it, first sales", "Из неё первые продажи"]),
    row(
        Figure::RepeatRevenue,
        "repeat_revenue",
        Money,
        More,
        Source::Flow(Metric::RepeatRevenue),
        ["repeat revenue", "повторная выручка"],
        ["of the revenue, that of customers' orders", "часть выручки от заказов клиентов"],
    )
    .total()
    .line(["Of it, orders of customers", "Из неё заказы клиентов"]),
    row(
        Figure::SubscriptionRevenue,
        "subscription_revenue",
        Money,
        More,
        Source::Flow(Metric::SubscriptionRevenue),
        ["subscription revenue", "выручка от подписок"],
        ["of the revenue, the months of subscriptions", "часть выручки от месяцев подписки"],
    )
    .total()
    .line(["Of it, subscriptions", "Из неё подписки"]),
    row(
        Figure::Bookings,
        "bookings",
        Money,
        More,
        Source::Flow(Metric::Bookings),
        ["bookings", "подписано"],
        ["value of the contracts signed", "сумма подписанных договоров"],
    )
    .total()
    .line(["Contracts signed", "Подписано договоров"]),
    row(
        Figure::CashIn,
        "cash_in",
        Money,
        More,
        Source::Flow(Metric::CashIn),
        ["cash in", "поступления"],
        ["cash received from clients", "деньги, полученные от клиентов"],
    )
    .total()
    .column(["in", "приход"])
    .line(["Cash received", "Получено денег"]),
    row(
        Figure::Margin,
        "margin",
        Money,
        More,
        Source::Flow(Metric::Margin),
        ["margin", "маржа"],
        ["revenue less the cost of what was sold", "выручка без себестоимости проданного"],
    )
    .total(),
    row(
        Figure::Pay,
        "pay",
        Money,
        Less,
        Source::Flow(Metric::Pay),
        ["pay", "оплата труда"],
        ["pay of all roles", "оплата труда всех ролей"],
    )
    .total(),
    row(
        Figure::Hiring,
        "hiring",
        Money,
        Less,
        Source::Flow(Metric::Hiring),
        ["hiring", "найм"],
        ["cost of filling seats", "расходы на найм"],
    )
    .total(),
    row(
        Figure::LeadCost,
        "lead_cost",
        Money,
        Less,
        Source::Flow(Metric::LeadCost),
        ["cost of leads", "стоимость лидов"],
        ["cost of leads and budgets of channels", "стоимость лидов и бюджеты каналов"],
    )
    .total()
    .column(["leads", "лиды"])
    .line(["Leads", "Лиды"]),
    row(
        Figure::Overheads,
        "overheads",
        Money,
        Less,
        Source::Flow(Metric::Overheads),
        ["overheads", "накладные"],
        [
            "overheads, training, checks and one-off costs",
            "накладные, обучение, проверки и разовые расходы",
        ],
    )
    .total()
    .plural()
    .line(["Overheads and one-off", "Накладные и разовые"]),
    row(
        Figure::Loyalty,
        "loyalty",
        Money,
        Less,
        Source::Flow(Metric::Loyalty),
        ["loyalty", "лояльность"],
        ["cost of loyalty programmes", "расходы на программы лояльности"],
    )
    .total()
    .line(["Loyalty programmes", "Программы лояльности"]),
    row(
        Figure::WriteOffs,
        "write_offs",
        Money,
        Less,
        Source::Flow(Metric::WriteOffs),
        ["write-offs", "списания"],
        [
            "revenue of which it became clear that the money never comes",
            "выручка, о которой стало ясно, что денег не будет",
        ],
    )
    .total()
    .plural()
    .line(["Written off, never paid", "Списано, не оплачено"]),
    row(
        Figure::Costs,
        "costs",
        Money,
        Less,
        Source::Flows(|flows| costs_of(flows).0),
        ["costs", "расходы"],
        [
            "pay, hiring, leads, overheads, loyalty programmes and write-offs",
            "оплата труда, найм, лиды, накладные, лояльность и списания",
        ],
    )
    .total()
    .plural()
    .line(["Costs in all", "Расходы всего"]),
    row(
        Figure::Goods,
        "goods",
        Money,
        Neither,
        Source::Flows(goods_of),
        ["goods sold", "себестоимость"],
        [
            "cost of what was sold: revenue less margin",
            "себестоимость проданного: выручка без маржи",
        ],
    )
    .total()
    .line(["Cost of goods sold", "Себестоимость проданного"]),
    row(
        Figure::Profit,
        "profit",
        Money,
        More,
        Source::Flows(|flows| profit_of(flows).0),
        ["profit", "прибыль"],
        ["margin less all costs", "маржа без всех расходов"],
    )
    .total(),
    row(
        Figure::LowestCash,
        "lowest_cash",
        Money,
        More,
        Source::Run(|outcome| outcome.lowest_cash.amount.0),
        ["lowest cash", "минимум денег"],
        ["cash on the day on which it is lowest", "деньги в тот день, когда их меньше всего"],
    )
    .total()
    .formerly(&["cash"]),
    row(
        Figure::Leads,
        "leads",
        Count,
        More,
        Source::Flow(Metric::Leads),
        ["leads", "лиды"],
        ["inbound leads that came", "входящие лиды"],
    )
    .total()
    .line(["Inbound leads", "Входящие лиды"]),
    row(
        Figure::Prospected,
        "prospected",
        Count,
        Neither,
        Source::Flow(Metric::Prospected),
        ["deals prospected", "сделки от поиска"],
        ["deals opened by prospecting", "сделки, начатые поиском клиентов"],
    )
    .total()
    .line(["Deals opened by prospecting", "Сделки от поиска клиентов"]),
    row(
        Figure::Touches,
        "touches",
        Count,
        Neither,
        Source::Flow(Metric::Touches),
        ["touches", "касания"],
        ["touches made on deals", "касания по сделкам"],
    )
    .total(),
    row(
        Figure::Lost,
        "lost",
        Count,
        Less,
        Source::Flow(Metric::Lost),
        ["deals lost", "потеряно сделок"],
        ["deals lost, whatever the reason", "потерянные сделки по любой причине"],
    )
    .total()
    .line(["Deals lost", "Потеряно сделок"]),
    row(
        Figure::Refusals,
        "refusals",
        Count,
        Less,
        Source::Flow(Metric::Refusals),
        ["refusals", "отказы"],
        ["deals lost to a refusal", "сделки, потерянные из-за отказа"],
    )
    .total(),
    row(
        Figure::Burnt,
        "burnt",
        Count,
        Less,
        Source::Flow(Metric::Closed),
        ["accounts burnt", "сгорело клиентов"],
        ["accounts closed for ever by a refusal", "клиенты базы, закрытые отказом навсегда"],
    )
    .total()
    .line(["Accounts closed for ever", "Клиенты, закрытые навсегда"])
    .formerly(&["closed"]),
    row(
        Figure::Orders,
        "orders",
        Count,
        More,
        Source::Flow(Metric::Orders),
        ["orders", "заказы"],
        ["orders of customers that were served", "обслуженные заказы клиентов"],
    )
    .total()
    .line(["Orders of customers", "Заказы клиентов"]),
    row(
        Figure::LeftCustomers,
        "left_customers",
        Count,
        Less,
        Source::Flow(Metric::LeftCustomers),
        ["customers lost", "ушло клиентов"],
        ["customers who left", "клиенты, которые ушли"],
    )
    .total()
    .line(["Customers who left", "Ушло клиентов"]),
    row(
        Figure::CumulativeRevenue,
        "cumulative_revenue",
        Money,
        More,
        Source::Since(Metric::Revenue),
        ["since start", "с начала"],
        ["revenue since the start", "выручка с начала"],
    )
    .no_goal(),
    row(
        Figure::OpeningCash,
        "opening_cash",
        Money,
        Neither,
        Source::Opening(|outcome, period| match period {
            0 => outcome.opening_cash.0,
            _ => outcome.cash[period - 1].0,
        }),
        ["cash before", "деньги до"],
        [
            "cash at the end of the period before, or at the start",
            "деньги на конец прошлого периода или в начале",
        ],
    ),
    row(
        Figure::CashOut,
        "cash_out",
        Money,
        Less,
        Source::Period(cash_out),
        ["out", "выплаты"],
        [
            "cash paid out: for goods, pay, hiring, leads, overheads and loyalty programmes",
            "выплаты: себестоимость, оплата труда, найм, лиды, накладные, лояльность",
        ],
    ),
    row(
        Figure::ClosingCash,
        "closing_cash",
        Money,
        More,
        Source::Closing(|outcome, period| outcome.cash[period].0),
        ["cash after", "деньги после"],
        ["cash at the end", "деньги на конец"],
    ),
    row(
        Figure::PTarget,
        "p_target",
        Chance,
        More,
        Source::Happens(|outcome| outcome.targets.first().is_some_and(|target| target.is_met)),
        ["P(target)", "P(цель)"],
        ["chance that the first target is met", "вероятность выполнить первую цель"],
    )
    .if_there_is(WithTarget)
    .formerly(&["target"]),
    row(
        Figure::PLoss,
        "p_loss",
        Chance,
        Less,
        Source::Happens(|outcome| outcome.profit().0 < 0),
        ["P(loss)", "P(убыток)"],
        ["chance that profit is below zero", "вероятность убытка"],
    ),
    row(
        Figure::PCashOut,
        "p_cash_out",
        Chance,
        Less,
        Source::Happens(|outcome| outcome.lowest_cash.amount.0 < 0),
        ["P(cash < 0)", "P(деньги < 0)"],
        [
            "chance that cash falls below zero on some day",
            "вероятность, что в какой-то день деньги кончатся",
        ],
    )
    .if_there_is(WithCash),
    row(
        Figure::Dropped,
        "dropped",
        Count,
        Less,
        Source::Run(|outcome| {
            let dropped = outcome.stages.iter().map(|of| of.lost[LossReason::Dropped as usize]);
            dropped.sum::<u64>() as i64
        }),
        ["deals dropped", "брошено сделок"],
        [
            "deals dropped at a hand-over or when their rep left",
            "сделки, потерянные при передаче или с уходом менеджера",
        ],
    ),
    row(
        Figure::Variable,
        "variable",
        Money,
        Less,
        Source::Run(|outcome| outcome.variable_pay.iter().map(|pay| pay.0).sum()),
        ["variable pay", "переменная часть"],
        ["what plans of pay add to the base", "что планы оплаты добавляют к окладу"],
    ),
    row(
        Figure::Hours,
        "hours",
        Hours,
        Neither,
        Source::Flow(Metric::HoursUsed),
        ["hours worked", "часы работы"],
        ["hours of work at stages and on orders", "часы работы на этапах и над заказами"],
    ),
    row(
        Figure::CostOfSales,
        "cost_of_sales",
        Share,
        Less,
        Source::Ratio(Figure::Pay, Figure::Revenue),
        ["cost of sales", "цена продаж"],
        ["pay as a share of the revenue", "оплата труда как доля выручки"],
    )
    .no_goal(),
    row(
        Figure::PerSale,
        "per_sale",
        Money,
        Less,
        Source::Ratio(Figure::Pay, Figure::Sales),
        ["a sale", "за продажу"],
        ["pay for each sale", "оплата труда на одну продажу"],
    )
    .no_goal(),
    row(
        Figure::OverBudget,
        "over_budget",
        Share,
        Less,
        Source::Plan,
        ["over budget", "сверх бюджета"],
        [
            "share of the runs in which pay is over the budget",
            "доля прогонов, где оплата труда больше бюджета",
        ],
    )
    .no_goal(),
    row(
        Figure::UnderMarket,
        "under_market",
        Share,
        Less,
        Source::Plan,
        ["under market", "ниже рынка"],
        [
            "share of the rep-months that are paid less than the market pays",
            "доля месяцев менеджера, оплаченных ниже рынка",
        ],
    )
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
