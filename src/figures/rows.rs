//! The rows of the catalogue.

use super::kinds::{Better, ByPeriod, Kind};
use crate::engine::Outcome;
use crate::engine::outcome::{LossReason, METRICS, Metric, costs_of, profit_of};
use crate::messages::{Noun, messages};
use Better::{Less, More, Neither};
use Exists::{Always, WithCash, WithTarget};
use Kind::{Chance, Count, Hours, Money, Points, Share};

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
    /// How a forecast tells it of each period.
    pub by_period: ByPeriod,
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
    /// Several flows together.
    Sum(&'static [Metric]),
    /// Reckoned from the flows of a period; periods add up.
    Flows(fn(&[i64; METRICS]) -> i64),
    /// A flow that grows every day by so much for one of what there is: the mean over the days.
    Daily(Metric, f64),
    /// A flow since the start.
    Since(Metric),
    /// What there is in a period.
    Period(fn(&Outcome, usize) -> i64),
    /// What there is at the start of a period.
    Opening(fn(&Outcome, usize) -> i64),
    /// What there is at the end of a period.
    Closing(fn(&Outcome, usize) -> i64),
    /// A flow divided by the mean over the days of another; not a number where that is nothing.
    APart(Metric, Metric),
    /// What there is on the evenings of a period or at its end; not a number where it does not exist.
    Evening(fn(&Outcome, usize) -> f64),
    /// A number of the whole run.
    Run(fn(&Outcome) -> i64),
    /// Something that happens in a run or not.
    Happens(fn(&Outcome) -> bool),
    /// One figure divided by another, both over all runs.
    Ratio(Figure, Figure),
    /// One flow divided by another, both over all runs.
    Quotient(Metric, Metric),
    /// A flow as a share of the accounts that there were by the end, both over all runs.
    OfAccounts(Metric),
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

const fn row(
    key: &'static str,
    noun: &'static Noun,
    kind: Kind,
    better: Better,
    source: Source,
) -> Row {
    Row {
        // The place in the list says which it is.
        figure: Figure::Sales,
        key,
        formerly: &[],
        kind,
        better,
        is_total: false,
        by_period: ByPeriod::No,
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

    const fn by_period(self, by_period: ByPeriod) -> Row {
        Row { by_period, ..self }
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

/// Declares the figures, each with its row.
macro_rules! figures {
    ($($(#[$doc:meta])* $name:ident = $row:expr;)*) => {
        /// A number of a department.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        #[repr(u8)]
        pub enum Figure {
            $($(#[$doc])* $name,)*
        }

        /// All rows, each at the place of its figure.
        pub(super) const ROWS: [Row; FIGURES] = [$(Row { figure: Figure::$name, ..$row },)*];

        /// How many there are.
        pub const FIGURES: usize = [$(Figure::$name,)*].len();
    };
}

figures! {
    /// First sales, count.
    Sales = row("sales", &nouns::SALES, Count, More, Source::Flow(Metric::Sales)).total().by_period(ByPeriod::Spread);
    /// Value of the sales, of the orders of customers and of subscriptions.
    Revenue = row("revenue", &nouns::REVENUE, Money, More, Source::Flow(Metric::Revenue)).total().by_period(ByPeriod::Spread);
    /// Of it, value of the first sales.
    NewRevenue = row("new_revenue", &nouns::NEW_REVENUE, Money, More,
        Source::Flows(of_first_sales)).total();
    /// Of it, value of the orders of customers.
    RepeatRevenue = row("repeat_revenue", &nouns::REPEAT_REVENUE, Money, More, Source::Flow(Metric::RepeatRevenue)).total().by_period(ByPeriod::Mean);
    /// Of it, value of the months of subscriptions.
    SubscriptionRevenue = row("subscription_revenue", &nouns::SUBSCRIPTION_REVENUE, Money, More,
        Source::Flow(Metric::SubscriptionRevenue)).total().by_period(ByPeriod::Mean);
    /// Value of the contracts signed.
    Bookings = row("bookings", &nouns::BOOKINGS, Money, More, Source::Flow(Metric::Bookings)).total().by_period(ByPeriod::Mean);
    /// Cash received.
    CashIn = row("cash_in", &nouns::CASH_IN, Money, More, Source::Flow(Metric::CashIn)).total().by_period(ByPeriod::Spread);
    /// Margin of the sales.
    Margin = row("margin", &nouns::MARGIN, Money, More, Source::Flow(Metric::Margin)).total().by_period(ByPeriod::Mean);
    /// Pay.
    Pay = row("pay", &nouns::PAY, Money, Less, Source::Flow(Metric::Pay)).total();
    /// Hiring.
    Hiring = row("hiring", &nouns::HIRING, Money, Less, Source::Flow(Metric::Hiring)).total();
    /// Leads.
    LeadCost = row("lead_cost", &nouns::LEAD_COST, Money, Less, Source::Flow(Metric::LeadCost)).total();
    /// Overheads, training, checks, one-off costs.
    Overheads = row("overheads", &nouns::OVERHEADS, Money, Less, Source::Flow(Metric::Overheads)).total();
    /// Cost of loyalty programmes.
    Loyalty = row("loyalty", &nouns::LOYALTY, Money, Less, Source::Flow(Metric::Loyalty)).total();
    /// Revenue of which it became clear that the money never comes.
    WriteOffs = row("write_offs", &nouns::WRITE_OFFS, Money, Less, Source::Flow(Metric::WriteOffs)).total();
    /// Pay, hiring, leads, overheads, loyalty programmes and write-offs together.
    Costs = row("costs", &nouns::COSTS, Money, Less, Source::Sum(&Metric::COSTS)).total().by_period(ByPeriod::OfMeans);
    /// Cost of the goods sold: revenue less margin.
    Goods = row("goods", &nouns::GOODS, Money, Neither, Source::Flows(goods_of)).total();
    /// Margin less all costs.
    Profit = row("profit", &nouns::PROFIT, Money, More, Source::Flows(|flows| profit_of(flows).0)).total().by_period(ByPeriod::Spread);
    /// Lowest cash.
    LowestCash = row("lowest_cash", &nouns::LOWEST_CASH, Money, More,
        Source::Run(|outcome| outcome.lowest_cash.amount.0)).total().formerly(&["cash"]);
    /// Leads, count.
    Leads = row("leads", &nouns::LEADS, Count, More, Source::Flow(Metric::Leads)).total().by_period(ByPeriod::Mean);
    /// Deals opened by prospecting, count.
    Prospected = row("prospected", &nouns::PROSPECTED, Count, Neither, Source::Flow(Metric::Prospected)).total().by_period(ByPeriod::Mean);
    /// Touches, count.
    Touches = row("touches", &nouns::TOUCHES, Count, Neither, Source::Flow(Metric::Touches)).total().by_period(ByPeriod::Mean);
    /// Deals lost, count.
    Lost = row("lost", &nouns::LOST, Count, Less, Source::Flow(Metric::Lost)).total().by_period(ByPeriod::Mean);
    /// Refusals, count.
    Refusals = row("refusals", &nouns::REFUSALS, Count, Less, Source::Flow(Metric::Refusals)).total();
    /// Accounts burnt: closed for ever, count.
    Burnt = row("burnt", &nouns::BURNT, Count, Less, Source::Flow(Metric::Closed)).total().formerly(&["closed"]);
    /// Orders of customers served, count.
    Orders = row("orders", &nouns::ORDERS, Count, More, Source::Flow(Metric::Orders)).total().by_period(ByPeriod::Mean);
    /// Customers who left, count.
    LeftCustomers = row("left_customers", &nouns::LEFT_CUSTOMERS, Count, Less, Source::Flow(Metric::LeftCustomers)).total().by_period(ByPeriod::Mean);
    /// Revenue since the start.
    CumulativeRevenue = row("cumulative_revenue", &nouns::CUMULATIVE_REVENUE, Money, More,
        Source::Since(Metric::Revenue)).no_goal().by_period(ByPeriod::Spread);
    /// Cash at the start of a period.
    OpeningCash = row("opening_cash", &nouns::OPENING_CASH, Money, Neither,
        Source::Opening(cash_before));
    /// Cash paid out.
    CashOut = row("cash_out", &nouns::CASH_OUT, Money, Less, Source::Period(cash_out));
    /// Cash at the end of a period.
    ClosingCash = row("closing_cash", &nouns::CLOSING_CASH, Money, More,
        Source::Closing(|outcome, period| outcome.cash[period].0)).by_period(ByPeriod::Spread);
    /// The first target is met.
    PTarget = row("p_target", &nouns::P_TARGET, Chance, More,
        Source::Happens(|outcome| outcome.targets.first().is_some_and(|target| target.is_met))).if_there_is(WithTarget).formerly(&["target"]);
    /// Profit is below zero.
    PLoss = row("p_loss", &nouns::P_LOSS, Chance, Less, Source::Happens(|outcome| outcome.profit().0 < 0));
    /// Cash is below zero on some day.
    PCashOut = row("p_cash_out", &nouns::P_CASH_OUT, Chance, Less,
        Source::Happens(|outcome| outcome.lowest_cash.amount.0 < 0)).if_there_is(WithCash);
    /// Deals dropped at a hand-over or when their rep left, count.
    Dropped = row("dropped", &nouns::DROPPED, Count, Less,
        Source::Run(dropped));
    /// What plans add to the base.
    Variable = row("variable", &nouns::VARIABLE, Money, Less,
        Source::Run(|outcome| outcome.variable_pay.iter().map(|pay| pay.0).sum()));
    /// Hours of work on touches and contacts.
    Hours = row("hours", &nouns::HOURS, Hours, Neither, Source::Flow(Metric::HoursUsed));
    /// Pay / revenue.
    CostOfSales = row("cost_of_sales", &nouns::COST_OF_SALES, Share, Less,
        Source::Ratio(Figure::Pay, Figure::Revenue)).no_goal();
    /// Pay for each sale.
    PerSale = row("per_sale", &nouns::PER_SALE, Money, Less, Source::Ratio(Figure::Pay, Figure::Sales)).no_goal();
    /// Pay is over the budget.
    OverBudget = row("over_budget", &nouns::OVER_BUDGET, Share, Less, Source::Plan).no_goal();
    /// Share of the rep-months that are paid less than the market pays.
    UnderMarket = row("under_market", &nouns::UNDER_MARKET, Share, Less, Source::Plan).no_goal();
    /// Deals that came back from the pool, where a need arose, count.
    Returned = row("returned", &nouns::RETURNED, Count, More, Source::Flow(Metric::Warmed)).by_period(ByPeriod::Mean);
    /// Needs in the pool that a competitor took, count.
    TakenNeeds = row("taken_needs", &nouns::TAKEN_NEEDS, Count, Less, Source::Flow(Metric::TakenNeeds)).by_period(ByPeriod::Mean);
    /// Hours of care that customers needed in their months that ended.
    CareAsked = row("care_asked", &nouns::CARE_ASKED, Hours, Neither, Source::Flow(Metric::CareAsked)).by_period(ByPeriod::Mean);
    /// Of these, hours that were given in time.
    CareGiven = row("care_given", &nouns::CARE_GIVEN, Hours, More, Source::Flow(Metric::CareGiven)).by_period(ByPeriod::Mean);
    /// Former customers who came back, count.
    WonBack = row("won_back", &nouns::WON_BACK, Count, More, Source::Flow(Metric::WonBack)).by_period(ByPeriod::Mean);
    /// Contracts signed, count.
    Signed = row("signed", &nouns::SIGNED, Count, More, Source::Flow(Metric::Signed)).by_period(ByPeriod::Mean);
    /// Touches that moved a deal, count.
    Effective = row("effective", &nouns::EFFECTIVE, Count, More, Source::Flow(Metric::Effective)).by_period(ByPeriod::Mean);
    /// Filled seats, mean over the days.
    Headcount = row("headcount", &nouns::HEADCOUNT, Count, Neither, Source::Daily(Metric::SeatDays, 1.0)).by_period(ByPeriod::Mean);
    /// Strength of the filled seats in fully ramped reps, mean over the days.
    Ramped = row("ramped", &nouns::RAMPED, Count, Neither, Source::Daily(Metric::RampedDays, 1e6)).by_period(ByPeriod::Mean);
    /// Hours used / hours there were.
    Utilisation = row("utilisation", &nouns::UTILISATION, Share, Neither,
        Source::Quotient(Metric::HoursUsed, Metric::HoursAvailable)).by_period(ByPeriod::OfMeans).no_goal();
    /// Accounts closed for ever in the period, as a share of those that there were by its end.
    BurntShare = row("burnt_share", &nouns::BURNT_SHARE, Share, Less,
        Source::OfAccounts(Metric::Closed)).by_period(ByPeriod::OfMeans).no_goal();
    /// Due touches not made on an evening of a working day, mean over those of the period.
    Overdue = row("overdue", &nouns::OVERDUE, Count, Less, Source::Evening(Outcome::overdue_in)).by_period(ByPeriod::Evening).no_goal();
    /// Monthly recurring revenue at the end: what present customers paid for their present month of subscription.
    RecurringRevenue = row("recurring_revenue", &nouns::RECURRING_REVENUE, Money, More,
        Source::Closing(|outcome, period| outcome.recurring[period].0)).by_period(ByPeriod::Evening);
    /// Revenue / reps: filled seats, mean over the days.
    RevenueARep = row("revenue_a_rep", &nouns::REVENUE_A_REP, Money, More, Source::APart(Metric::Revenue, Metric::SeatDays))
        .by_period(ByPeriod::Mean);
    /// Net promoter score at the end, points from −100 to 100, of runs with customers who have one.
    Nps = row("nps", &nouns::NPS, Points, More, Source::Evening(Outcome::nps_in)).by_period(ByPeriod::Evening).no_goal();
}

fn goods_of(flows: &[i64; METRICS]) -> i64 {
    flows[Metric::Revenue as usize] - flows[Metric::Margin as usize]
}

/// Pay leaves when it is paid, and what is written off never came.
fn cash_out(outcome: &Outcome, period: usize) -> i64 {
    let flows = &outcome.flows[period];
    let unpaid = flows[Metric::Pay as usize] + flows[Metric::WriteOffs as usize];
    goods_of(flows) + outcome.pay_paid[period].0 + costs_of(flows).0 - unpaid
}

fn of_first_sales(flows: &[i64; METRICS]) -> i64 {
    let of = |metric: Metric| flows[metric as usize];
    of(Metric::Revenue) - of(Metric::RepeatRevenue) - of(Metric::SubscriptionRevenue)
}

fn cash_before(outcome: &Outcome, period: usize) -> i64 {
    match period {
        0 => outcome.opening_cash.0,
        _ => outcome.cash[period - 1].0,
    }
}

fn dropped(outcome: &Outcome) -> i64 {
    let dropped = outcome.stages.iter().map(|of| of.lost[LossReason::Dropped as usize]);
    dropped.sum::<u64>() as i64
}
