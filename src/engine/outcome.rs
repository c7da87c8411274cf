//! What one replication brought: plain numbers, ready to be summarised.

mod customers;

pub use customers::{
    A_SHARE, AgeResult, B_SHARE, CustomerResult, Grid, GridCell, X_VARIATION, Y_VARIATION,
};
pub(in crate::engine) use customers::{QUARTER, Ranked};

use crate::calendar::Calendar;
use crate::scenario::{Scenario, Scope, Segment};
use crate::units::{DAYS_A_MONTH, Day, Money};

/// A flow counted by period. Money is in minor units, working time in seconds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "snake_case")]
#[repr(usize)]
pub enum Metric {
    /// Inbound leads that arrived.
    Leads,
    /// Deals opened by prospecting.
    Prospected,
    /// Of those, accounts called before their cool-off ended.
    Premature,
    /// Needs in the pool that became warm deals.
    Warmed,
    /// Contracts signed.
    Signed,
    /// Value of the contracts signed.
    Bookings,
    /// Sales: signed, and the advance received.
    Sales,
    /// Value of the sales, of the orders of customers and of subscriptions.
    Revenue,
    /// Margin of these.
    Margin,
    /// Cash received.
    CashIn,
    /// Pay of filled seats.
    Pay,
    /// Cost of filling seats.
    Hiring,
    /// Cost of leads and channel budgets.
    LeadCost,
    /// Overheads, training, checks and one-off costs.
    Overheads,
    /// Deals lost, whatever the reason.
    Lost,
    /// Of those, refusals.
    Refusals,
    /// Accounts closed for ever.
    Closed,
    /// Touches made on deals.
    Touches,
    /// Of those, touches that moved the deal to its next step or stage.
    Effective,
    /// Regular contacts with the pool.
    PoolContacts,
    /// Due touches that were forgotten.
    Forgotten,
    /// Working time spent on touches and contacts, seconds.
    HoursUsed,
    /// Working time that was there for them, seconds.
    HoursAvailable,
    /// Time that checks took, seconds: the founder's, or that of the role that checks.
    CheckHours,
    /// Sum over days of filled seats.
    SeatDays,
    /// Sum over days of the strength of filled seats, in millionths of a fully ramped rep.
    RampedDays,
    /// Working days on which prospecting reps found the base dry, one a rep and day.
    DryDays,
    /// Working days on which reps had time to prospect, one a rep and day.
    ProspectingDays,
    /// Needs in the pool that a competitor took, as the last contact was too old.
    TakenNeeds,
    /// Orders of customers that were served.
    Orders,
    /// Value of these orders: part of the revenue.
    RepeatRevenue,
    /// Customers who left.
    LeftCustomers,
    /// Former customers who came back.
    WonBack,
    /// Value of the months of subscriptions that were paid: part of the revenue.
    SubscriptionRevenue,
    /// Subscriptions that were renewed at the end of a term.
    Renewed,
    /// Subscriptions that were not: their customers left.
    NotRenewed,
    /// Care that customers needed in the months that ended, seconds.
    CareAsked,
    /// Of that, care that was given in time, seconds.
    CareGiven,
    /// Cost of loyalty programmes.
    Loyalty,
    /// Revenue of which it became clear that the money never comes.
    WriteOffs,
}

impl Metric {
    /// All flows, in order.
    pub const ALL: [Metric; 40] = [
        Metric::Leads,
        Metric::Prospected,
        Metric::Premature,
        Metric::Warmed,
        Metric::Signed,
        Metric::Bookings,
        Metric::Sales,
        Metric::Revenue,
        Metric::Margin,
        Metric::CashIn,
        Metric::Pay,
        Metric::Hiring,
        Metric::LeadCost,
        Metric::Overheads,
        Metric::Lost,
        Metric::Refusals,
        Metric::Closed,
        Metric::Touches,
        Metric::Effective,
        Metric::PoolContacts,
        Metric::Forgotten,
        Metric::HoursUsed,
        Metric::HoursAvailable,
        Metric::CheckHours,
        Metric::SeatDays,
        Metric::RampedDays,
        Metric::DryDays,
        Metric::ProspectingDays,
        Metric::TakenNeeds,
        Metric::Orders,
        Metric::RepeatRevenue,
        Metric::LeftCustomers,
        Metric::WonBack,
        Metric::SubscriptionRevenue,
        Metric::Renewed,
        Metric::NotRenewed,
        Metric::CareAsked,
        Metric::CareGiven,
        Metric::Loyalty,
        Metric::WriteOffs,
    ];

    /// The costs, but that of the goods sold.
    pub const COSTS: [Metric; 6] = [
        Metric::Pay,
        Metric::Hiring,
        Metric::LeadCost,
        Metric::Overheads,
        Metric::Loyalty,
        Metric::WriteOffs,
    ];
}

/// Number of flows.
pub const METRICS: usize = Metric::ALL.len();

/// A state of an account. The sum over states changes by inflow and leads alone.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "snake_case")]
#[repr(usize)]
pub enum Stock {
    /// May be called.
    Fresh,
    /// A deal is open, or signed and waiting for its advance.
    InWork,
    /// Said "not now" and is kept warm.
    Pool,
    /// Refused and left alone.
    Cooling,
    /// Bought.
    Customer,
    /// Gone for ever.
    Closed,
    /// Bought once and left.
    Former,
}

/// Number of states of an account.
pub const STOCKS: usize = 7;

impl Stock {
    /// All states, in order.
    pub const ALL: [Stock; STOCKS] = [
        Stock::Fresh,
        Stock::InWork,
        Stock::Pool,
        Stock::Cooling,
        Stock::Customer,
        Stock::Closed,
        Stock::Former,
    ];
}

/// Why deals are lost.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "snake_case")]
#[repr(usize)]
pub enum LossReason {
    /// The client refused.
    Refused,
    /// No need or no money at present.
    NotNow,
    /// The account is gone for ever.
    Closed,
    /// A due touch was not made in time.
    Neglected,
    /// Dropped at a hand-off or when its rep left.
    Dropped,
    /// Signed, but the advance never came.
    Unpaid,
}

/// Number of reasons for a loss.
pub const LOSSES: usize = 6;

impl LossReason {
    /// All reasons, in order.
    pub const ALL: [LossReason; LOSSES] = [
        LossReason::Refused,
        LossReason::NotNow,
        LossReason::Closed,
        LossReason::Neglected,
        LossReason::Dropped,
        LossReason::Unpaid,
    ];
}

/// What happened in a stage.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct StageResult {
    /// Deals that entered, those open at the start among them.
    pub entered: u64,
    /// Deals that left it forwards, those that were signed and never paid among them.
    pub won_through: u64,
    /// Deals lost in it, by reason; the unpaid left it forwards before.
    pub lost: [u64; LOSSES],
    /// Of the neglected, those whose due touch was forgotten or went amiss; the others waited for a rep with time.
    pub forgotten: u64,
    /// Deals that lie forgotten when the run ends, where nobody checks.
    pub stranded: u64,
    /// Deals in it when the run ended.
    pub open: u64,
    /// Touches made.
    pub touches: u64,
    /// Touches that moved a deal to its next step or stage.
    pub effective: u64,
    /// Days from entering to leaving, summed over deals that left.
    pub days: u64,
    /// Working days that due touches waited, summed over touches.
    pub waiting: u64,
    /// Deals in the stage at the end of each day, summed over days.
    pub occupancy: u64,
    /// Working time spent, seconds.
    pub seconds: u64,
    /// Of those that entered, deals that another role handed over, those dropped on the way included.
    pub handed: u64,
    /// Of those handed over, deals dropped on the way.
    pub handed_dropped: u64,
}

impl StageResult {
    /// Deals that left the stage, forwards or lost in it; an advance that never comes is lost later.
    pub fn left(&self) -> u64 {
        let lost: u64 = self.lost.iter().sum();
        self.won_through + lost - self.lost[LossReason::Unpaid as usize]
    }
}

/// When the fresh accounts of a segment were gone.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct SegmentResult {
    /// Evenings of working days without a fresh account.
    pub dry_evenings: u32,
    /// The same since the month began.
    pub(super) this_month: u32,
    /// First month with half or more of its working days such.
    pub dry_month: Option<usize>,
}

/// Days at the end of a run over which a seat's overdue touches are counted: four weeks, so that no
/// weekday counts more than another.
pub const LAST_DAYS: Day = 28;

/// What happened in a seat, whoever sat there. What every touch adds to stands first, in one line of a processor's
/// cache.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[repr(C, align(64))]
pub struct SeatResult {
    /// Role of the seat.
    pub role: usize,
    /// Touches made.
    pub touches: u64,
    /// Of those, touches that moved the deal.
    pub effective: u64,
    /// Working time spent, seconds.
    pub used: u64,
    /// Working time that was there, seconds.
    pub available: u64,
    /// Working time at the ends of days that was lost, seconds: work waited, the rest of the day did not suffice for it,
    /// and nothing is carried over.
    pub lost_time: u64,
    /// Deals given to another role, those dropped on the way included.
    pub handed: u64,
    /// Sales credited.
    pub sales: u64,
    /// Orders of customers served.
    pub orders: u64,
    /// Revenue credited, of sales, orders and subscriptions.
    pub revenue: Money,
    /// Margin of these.
    pub margin: Money,
    /// Of the revenue, that of orders and subscriptions.
    pub repeat_revenue: Money,
    /// Of the margin, that of orders and subscriptions.
    pub repeat_margin: Money,
    /// Pay earned.
    pub pay: Money,
    /// Of that, what a plan added to the base.
    pub variable_pay: Money,
    /// Days on which somebody sat there.
    pub filled_days: u64,
    /// Quota of those days.
    pub quota: Money,
    /// People who have sat there.
    pub occupants: u32,
    /// People who left.
    pub leavers: u32,
    /// Day on which the last of them left.
    pub left_on: Day,
    /// Of those who left, people who were dismissed.
    pub dismissed: u32,
    /// Touches made wrongly: they settled nothing.
    pub wrong: u64,
    /// Touches that stopped at the first question and reached nobody.
    pub blocked: u64,
    /// Days with somebody there whom a streak of refusals weighed down.
    pub low_days: u32,
    /// Of the people who left, those who would have stayed but for that.
    pub low_leavers: u32,
    /// Touches that were due and not made when the run ended.
    pub overdue: u64,
    /// The same on the evenings of working days, summed over the last [`LAST_DAYS`] days.
    pub overdue_evenings: u64,
    /// Of the overdue when the run ended, orders of customers.
    pub overdue_orders: u64,
    /// The same on those evenings.
    pub overdue_order_evenings: u64,
}

/// What a seat earned between two paydays: in a month, or in the part of one that lies in the run.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Payday {
    /// The seat.
    pub seat: usize,
    /// Days on which it was filled.
    pub days: u32,
    /// Whether these are all days of the month.
    pub is_whole: bool,
    /// Pay.
    pub pay: Money,
    /// Of that, what the plan added to the base.
    pub variable: Money,
    /// Revenue credited.
    pub revenue: Money,
    /// Quota of the days on which it was filled.
    pub quota: Money,
}

/// What pay did to the people of a role, where that is assumed.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct BehaviourResult {
    /// Working days of filled seats on which it was asked.
    pub days: u64,
    /// Effort, summed over these days; 1 a day where none is assumed.
    pub effort: f64,
    /// Days on which somebody had given up.
    pub gave_up: u64,
    /// Days on which somebody coasted above the cap.
    pub coasted: u64,
    /// Touches pulled forward to the end of a period.
    pub pulled: u64,
    /// Sales with a discount.
    pub discounted: u64,
    /// Their discounts.
    pub discount: Money,
    /// Days on which contacts or orders that are not paid were left undone.
    pub neglected: u64,
    /// People who left for pay under the market.
    pub leavers: u64,
    /// Days on which somebody who is paid well prospected less.
    pub comfortable: u64,
}

impl Payday {
    /// Whether it is less than the pay of so much a month; of a whole month or quarter.
    pub fn is_under(&self, a_month: Money) -> bool {
        self.pay < Money(a_month.0 * i64::from(self.months()))
    }

    /// Months of a whole month or quarter: 1 or 3.
    pub fn months(&self) -> u32 {
        libm::round(f64::from(self.days) / DAYS_A_MONTH) as u32
    }

    /// What a whole month or quarter pays by the month, minor units.
    pub fn a_month(&self) -> f64 {
        self.pay.0 as f64 / f64::from(self.months().max(1))
    }
}

/// What became of the deals of one source, or of those that one role handed over.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Yield {
    /// Deals that there were.
    pub deals: u64,
    /// Sales out of them.
    pub sales: u64,
    /// Value of these sales.
    pub revenue: Money,
}

impl Yield {
    /// One of the deals was sold.
    pub(super) fn win(&mut self, value: Money) {
        self.sales += 1;
        self.revenue += value;
    }
}

/// What became of the deals for one product, and of the orders of customers who bought it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct ProductResult {
    /// Deals opened for it, those that woke in the pool counted again.
    pub deals: u64,
    /// Sales out of them.
    pub sales: u64,
    /// Deals for it that were lost, whatever the reason.
    pub lost: u64,
    /// Days from first contact to sale, summed over sales.
    pub cycle_days: u64,
    /// Orders of customers served.
    pub orders: u64,
    /// Orders by which customers took it up as a further product, served or not.
    pub adopted: u64,
    /// Value of the sales, the orders and what subscriptions paid.
    pub revenue: Money,
    /// Of that, value of the orders.
    pub repeat_revenue: Money,
    /// Margin of all revenue.
    pub margin: Money,
}

/// How a target stands.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct TargetResult {
    /// Progress at the end of each period, as a share of what is to be reached (1 = met); for a target
    /// of each rep, the worst rep's.
    pub path: Vec<f64>,
    /// Progress by the deadline, in the target's own unit (minor units of money or count); worst rep's
    /// for a target of each rep.
    pub value: f64,
    /// Whether it was met by its deadline.
    pub is_met: bool,
    /// First day from whose end on it was met until its deadline: what can be lost again, as profit, counts from the
    /// last time that it was reached.
    pub met_on: Option<Day>,
    /// Days at whose ends it came to be met and, where it can be lost again, ceased to be, in turn.
    pub turns: Vec<Day>,
    /// For a target of each rep: which seats met it by the deadline, one flag a seat in scope.
    pub seats: Vec<bool>,
    /// For a target of each rep: first day on which each seat of the department met it, by seat; no seat out of scope
    /// counts.
    pub seats_met_on: Vec<Option<Day>>,
}

/// Cash at its lowest.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct LowestCash {
    /// Balance.
    pub amount: Money,
    /// At the end of which day.
    pub day: Day,
    /// First day at whose end it is below nothing; `None` = never.
    pub out_on: Option<Day>,
}

/// Checks that were due, and what became of them.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct CheckResult {
    /// Checks of a rep that were due.
    pub due: u64,
    /// Checks that were made.
    pub made: u64,
    /// Time of those that were due, seconds.
    pub asked: u64,
    /// Time that who checks had, seconds.
    pub available: u64,
}

/// A period: how long it is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Span {
    /// Days.
    pub days: Day,
    /// Working days.
    pub working: u32,
}

/// What one replication brought.
#[derive(Clone, Debug, PartialEq)]
pub struct Outcome {
    /// The periods.
    pub spans: Vec<Span>,
    /// Flows by period: `flows[period][metric]`.
    pub flows: Vec<[i64; METRICS]>,
    /// Accounts by state at the end of each period: `stocks[period][segment][state]`.
    pub stocks: Vec<Vec<[i64; STOCKS]>>,
    /// Accounts by state before the first day: `opening_stocks[segment][state]`.
    pub opening_stocks: Vec<[i64; STOCKS]>,
    /// Accounts at the start and all that came since, by segment and period.
    pub accounts: Vec<Vec<i64>>,
    /// Due touches not made at the end of each period.
    pub overdue: Vec<i64>,
    /// Due touches not made on the evenings of working days, summed over those of each period.
    pub overdue_evenings: Vec<u64>,
    /// Cash at the end of each period: cash received less all costs and, at the sale, the cost of what
    /// was sold (revenue − margin).
    pub cash: Vec<Money>,
    /// Cash at the start.
    pub opening_cash: Money,
    /// Pay that left in each period: it is earned by the day and paid at the end of the month.
    pub pay_paid: Vec<Money>,
    /// Cost of the hours of checking; a part of [`Metric::Overheads`].
    pub check_cost: Money,
    /// What was asked of who checks, and what of it was done.
    pub checks: CheckResult,
    /// People who attended each training.
    pub trained: Vec<u32>,
    /// Leads that found nobody with room under the limit of leads on the day they came, by role.
    pub held_leads: Vec<u64>,
    /// Such leads that waited, summed over the last evenings.
    pub held_evenings: Vec<u64>,
    /// Days of filled seats on which rivalry acted.
    pub rival_days: u64,
    /// The same in roles that are split into teams.
    pub split_days: u64,
    /// Monthly recurring revenue at the end of each period: what present customers paid for their present month of
    /// subscription.
    pub recurring: Vec<Money>,
    /// Promoters, passives and detractors among the customers at the end of each period.
    pub groups: Vec<[i64; 3]>,
    /// Customers who left for each stated reason, and who of them came back: `reasons[segment][reason]`. Those who left
    /// with their rep are not among them.
    pub reasons: Vec<Vec<[u64; 2]>>,
    /// Lowest cash.
    pub lowest_cash: LowestCash,
    /// By segment: when its fresh accounts were gone.
    pub segments: Vec<SegmentResult>,
    /// By stage.
    pub stages: Vec<StageResult>,
    /// By seat: roles in order, people at the start first, then hires.
    pub seats: Vec<SeatResult>,
    /// What the seats of roles with a pay plan or a market to hold it against earned, month by month.
    pub paydays: Vec<Payday>,
    /// Pay by role and part of its plan, as in [`PayPlan::parts`]; the base of a role without a plan too.
    ///
    /// [`PayPlan::parts`]: crate::scenario::PayPlan::parts
    pub pay_parts: Vec<Vec<Money>>,
    /// By role: what people still owe for draws and clawbacks at the end of the run, and what those never gave back
    /// who left.
    pub unrecovered: Vec<Money>,
    /// By role: what pay did to its people.
    pub behaviour: Vec<BehaviourResult>,
    /// Pay beside the base, by period; a part of [`Metric::Pay`].
    pub variable_pay: Vec<Money>,
    /// By where the account came from: [`Outcome::PROSPECTING`], [`Outcome::OPEN_AT_START`], then the
    /// channels. A deal that woke in the pool counts again, under the source of its account.
    pub sources: Vec<Yield>,
    /// By role: deals that it handed over to another role, those dropped on the way included. One that said "not
    /// now" and woke in the pool is the same deal here.
    pub handed: Vec<Yield>,
    /// By role: customers who moved from it to the role that keeps them, and who of them left for that.
    pub passed: Vec<[u64; 2]>,
    /// By product.
    pub products: Vec<ProductResult>,
    /// By segment: what customers bought; empty if nobody buys again.
    pub customers: Vec<CustomerResult>,
    /// All who ever bought by revenue and steadiness; empty if nobody buys again.
    pub grid: Grid,
    /// By target.
    pub targets: Vec<TargetResult>,
    /// Sales by cycle length in days from first contact; the last entry holds all longer ones.
    pub cycle: Vec<u32>,
    /// Deals by period of their first contact: opened, won, closed (won or lost).
    pub cohorts: Vec<[u64; 3]>,
    /// First month in which prospecting reps found the base dry on half of their days.
    pub dry_month: Option<usize>,
    /// Values of the unknowns, in the order of the scenario.
    pub draws: Vec<f64>,
}

/// Longest cycle that is told apart, days.
pub const LONGEST_CYCLE: usize = 730;

impl Outcome {
    /// Place of prospecting among the sources.
    pub const PROSPECTING: usize = 0;
    /// Place of the deals that were open at the start.
    pub const OPEN_AT_START: usize = 1;
    /// Place of the first channel.
    pub const CHANNELS: usize = 2;

    /// An outcome in which nothing has happened.
    pub fn new(scenario: &Scenario) -> Outcome {
        let periods = scenario.calendar.periods();
        let seats = scenario.roles.iter().map(crate::scenario::Role::seats).sum();
        Outcome {
            spans: spans(&scenario.calendar),
            flows: vec![[0; METRICS]; periods],
            stocks: vec![vec![[0; STOCKS]; scenario.segments.len()]; periods],
            opening_stocks: vec![[0; STOCKS]; scenario.segments.len()],
            accounts: vec![vec![0; scenario.segments.len()]; periods],
            overdue: vec![0; periods],
            overdue_evenings: vec![0; periods],
            cash: vec![Money::ZERO; periods],
            opening_cash: Money::ZERO,
            pay_paid: vec![Money::ZERO; periods],
            check_cost: Money::ZERO,
            checks: CheckResult::default(),
            trained: vec![0; scenario.trainings.len()],
            held_leads: vec![0; scenario.roles.len()],
            held_evenings: vec![0; scenario.roles.len()],
            rival_days: 0,
            split_days: 0,
            recurring: vec![Money::ZERO; periods],
            groups: vec![[0; 3]; periods],
            reasons: scenario.segments.iter().map(reasons).collect(),
            lowest_cash: LowestCash::default(),
            segments: vec![SegmentResult::default(); scenario.segments.len()],
            stages: vec![StageResult::default(); scenario.stages.len()],
            seats: vec![SeatResult::default(); seats],
            paydays: Vec::new(),
            pay_parts: scenario
                .roles
                .iter()
                .map(|role| vec![Money::ZERO; role.plan.parts().len()])
                .collect(),
            unrecovered: vec![Money::ZERO; scenario.roles.len()],
            behaviour: vec![BehaviourResult::default(); scenario.roles.len()],
            variable_pay: vec![Money::ZERO; periods],
            sources: vec![Yield::default(); Outcome::CHANNELS + scenario.channels.len()],
            handed: vec![Yield::default(); scenario.roles.len()],
            passed: vec![[0; 2]; scenario.roles.len()],
            products: vec![ProductResult::default(); scenario.products.len()],
            customers: customers_of(scenario),
            grid: Grid::default(),
            targets: scenario
                .targets
                .iter()
                .map(|t| new_target(&t.scope, periods, seats))
                .collect(),
            cycle: vec![0; LONGEST_CYCLE + 1],
            cohorts: vec![[0; 3]; periods],
            dry_month: None,
            draws: Vec::with_capacity(scenario.unknowns.len()),
        }
    }

    /// Forgets what happened and keeps the memory.
    pub(super) fn clear(&mut self) {
        self.flows.fill([0; METRICS]);
        self.stocks.iter_mut().for_each(|segments| segments.fill([0; STOCKS]));
        self.opening_stocks.fill([0; STOCKS]);
        self.accounts.iter_mut().for_each(|segments| segments.fill(0));
        self.overdue.fill(0);
        self.overdue_evenings.fill(0);
        self.cash.fill(Money::ZERO);
        self.opening_cash = Money::ZERO;
        self.pay_paid.fill(Money::ZERO);
        self.check_cost = Money::ZERO;
        self.checks = CheckResult::default();
        self.trained.fill(0);
        self.held_leads.fill(0);
        self.held_evenings.fill(0);
        (self.rival_days, self.split_days) = (0, 0);
        self.recurring.fill(Money::ZERO);
        self.groups.fill([0; 3]);
        self.reasons.iter_mut().for_each(|reasons| reasons.fill([0; 2]));
        self.lowest_cash = LowestCash::default();
        self.segments.fill(SegmentResult::default());
        self.stages.fill(StageResult::default());
        self.seats.fill(SeatResult::default());
        self.paydays.clear();
        self.pay_parts.iter_mut().for_each(|parts| parts.fill(Money::ZERO));
        self.unrecovered.fill(Money::ZERO);
        self.behaviour.fill(BehaviourResult::default());
        self.variable_pay.fill(Money::ZERO);
        self.sources.fill(Yield::default());
        self.handed.fill(Yield::default());
        self.passed.fill([0; 2]);
        self.products.fill(ProductResult::default());
        self.customers.iter_mut().for_each(CustomerResult::clear);
        self.grid = Grid::default();
        self.targets.iter_mut().for_each(TargetResult::clear);
        self.cycle.fill(0);
        self.cohorts.fill([0; 3]);
        self.dry_month = None;
        self.draws.clear();
    }

    /// Days of the run.
    pub fn days(&self) -> Day {
        self.spans.iter().map(|span| span.days).sum()
    }

    /// The last period.
    pub fn last_period(&self) -> usize {
        self.spans.len().saturating_sub(1)
    }

    /// Due touches not made on an evening of a working day, mean over those of a period; on its last evening if nobody works in it.
    pub fn overdue_in(&self, period: usize) -> f64 {
        let (sum, last) = (self.overdue_evenings[period], self.overdue[period]);
        match self.spans[period].working {
            0 => last as f64,
            evenings => sum as f64 / f64::from(evenings),
        }
    }

    /// Net promoter score at the end of a period, points from −100 to 100; not a number if no customer has one.
    pub fn nps_in(&self, period: usize) -> f64 {
        let [promoters, passives, detractors] = self.groups[period].map(|n| n as f64);
        let all = promoters + passives + detractors;
        100.0 * (promoters / all - detractors / all)
    }

    /// A flow summed over all periods.
    pub fn total(&self, metric: Metric) -> i64 {
        self.flows.iter().map(|period| period[metric as usize]).sum()
    }

    /// All costs but those of the goods sold, summed over all periods.
    pub fn costs(&self) -> Money {
        self.flows.iter().map(costs_of).sum()
    }

    /// Cost of the goods sold: revenue less margin, summed over all periods.
    pub fn goods(&self) -> Money {
        Money(self.total(Metric::Revenue) - self.total(Metric::Margin))
    }

    /// Margin less all costs, summed over all periods.
    pub fn profit(&self) -> Money {
        self.flows.iter().map(profit_of).sum()
    }
}

/// Margin less all costs of one period.
pub fn profit_of(flows: &[i64; METRICS]) -> Money {
    Money(flows[Metric::Margin as usize] - costs_of(flows).0)
}

/// All costs of one period.
pub fn costs_of(flows: &[i64; METRICS]) -> Money {
    Money(Metric::COSTS.iter().map(|&cost| flows[cost as usize]).sum())
}

fn spans(calendar: &Calendar) -> Vec<Span> {
    let mut from = 0;
    let period = |&last: &Day| {
        let first = std::mem::replace(&mut from, last + 1);
        let working = calendar.working_days_between(first, last + 1);
        Span { days: last + 1 - first, working }
    };
    calendar.period_ends().iter().map(period).collect()
}

fn reasons(segment: &Segment) -> Vec<[u64; 2]> {
    vec![[0; 2]; segment.customers.as_ref().map_or(0, |customers| customers.reasons.len())]
}

fn customers_of(scenario: &Scenario) -> Vec<CustomerResult> {
    let has_customers = scenario.segments.iter().any(|segment| segment.customers.is_some());
    let of = |_: &crate::scenario::Segment| CustomerResult::new(scenario.calendar.horizon());
    if has_customers { scenario.segments.iter().map(of).collect() } else { Vec::new() }
}

fn new_target(scope: &Scope, periods: usize, seats: usize) -> TargetResult {
    let path = vec![0.0; periods];
    match scope {
        Scope::EachRep(_) => TargetResult {
            path,
            seats: Vec::with_capacity(16),
            seats_met_on: vec![None; seats],
            ..TargetResult::default()
        },
        _ => TargetResult { path, ..TargetResult::default() },
    }
}

impl TargetResult {
    fn clear(&mut self) {
        self.path.fill(0.0);
        self.value = 0.0;
        self.is_met = false;
        self.met_on = None;
        self.turns.clear();
        self.seats.clear();
        self.seats_met_on.fill(None);
    }

    /// A seat has come so far on `day`, and whether that `is_enough`.
    pub(super) fn note_seat(&mut self, place: usize, is_enough: bool, day: Day) {
        if is_enough && let Some(met_on) = self.seats_met_on.get_mut(place) {
            *met_on = met_on.or(Some(day));
        }
    }
}
