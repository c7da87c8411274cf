//! `forecast`: a scenario played thousands of times, and what that says about it.

pub mod behaviour;
pub mod bottleneck;
pub mod conduct;
pub mod customers;
pub mod last_year;
pub mod loyalty;
pub mod money;
pub mod one_more;
pub mod pay;
pub mod payback;
pub mod products;
pub mod shortage;
pub mod slips;
pub mod summary;
pub mod teams;
pub mod warnings;
pub mod without_best;

use crate::calendar::Calendar;
use crate::engine::outcome::{LossReason, Metric, Outcome, STOCKS, Stock};
use crate::figures::Figure;
use crate::scenario::{LeadPeriod, Measure, Quantity, Role, Scenario, Scope, Segment, Varying};
use crate::statistics::{Estimate, Moments, Samples, intervals};
use crate::study::method::findings::{Basis, Heading, LEVEL, halt};
use crate::study::method::replicate::{Plan, Precision, Watch, lock, replicate};
use crate::study::method::spread::{Mean, Spread};
use crate::units::{Day, HOUR};
use behaviour::BehaviourRow;
use bottleneck::{Bottleneck, bottleneck};
use conduct::Conduct;
use customers::CustomerFinding;
use last_year::BesideLastYear;
use money::{Entries, MoneyFinding};
use one_more::{OneMore, one_more};
use pay::{PayFinding, PayTeller};
use payback::PaybackFinding;
use products::ProductRow;
use serde::Serialize;
use shortage::{RARELY, Shortage, Shortages, StandsEmpty};
use slips::{Slips, slip, slips};
use std::sync::{Mutex, PoisonError};
use summary::{SeatSummary, Summary, TargetSummary, YieldSummary};
use teams::TeamFinding;
use warnings::{Warning, warnings};
use without_best::WithoutBest;

/// What a forecast found. Money is in major units, shares are 0 to 1, time is in days or hours as the
/// names say.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Forecast {
    /// The question and the frame.
    pub heading: Heading,
    /// How the numbers came about.
    pub basis: Basis,
    /// The answer.
    pub headline: Headline,
    /// Totals over the run.
    pub totals: Vec<TotalRow>,
    /// Results by period.
    pub periods: Vec<PeriodRow>,
    /// What each source of accounts brought: prospecting, the deals open at the start, each channel. All
    /// sales are of new business; what customers buy again would be fields of its own.
    pub sources: Vec<SourceRow>,
    /// What became of the deals that each role handed over; a role that hands nothing over has no row.
    pub handed: Vec<HandedRow>,
    /// What each product brought; empty if there are none.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub products: Vec<ProductRow>,
    /// Deals that were open at the start.
    pub open_at_start: usize,
    /// The funnel, stage by stage.
    pub funnel: Vec<StageRow>,
    /// Sales / closed deals (won or lost), all replications together; `None` if nothing was closed.
    pub win_rate: Option<Mean>,
    /// What customers bring after the first sale; absent if nobody orders again.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub customers: Option<CustomerFinding>,
    /// Win rate by period of first contact, of deals that had closed by the end.
    pub cohorts: Vec<CohortRow>,
    /// Time from first contact to sale, days; `None` without sales.
    pub cycle: Option<Cycle>,
    /// Roles.
    pub roles: Vec<RoleRow>,
    /// Seats.
    pub seats: Vec<SeatRow>,
    /// Share of revenue of the best rep and of the best two, over replications with revenue.
    pub top_reps: [Spread; 2],
    /// What was forgotten or done wrongly, and what refusals do to people.
    pub conduct: Conduct,
    /// What is assumed that pay does to people, and what came of it; all results rest on it.
    pub behaviour: Vec<BehaviourRow>,
    /// What is assumed of rivalry and of trainings.
    pub teams: TeamFinding,
    /// What pay plans cost and whom they pay; `None` if no role is paid anything beside a base.
    pub pay: Option<PayFinding>,
    /// The base.
    pub base: BaseFinding,
    /// Targets.
    pub targets: Vec<TargetRow>,
    /// P(all targets met), if there are several.
    pub all_targets: Option<Estimate>,
    /// The statement of the run, and the cash.
    pub money: MoneyFinding,
    /// P(loss over the run).
    pub loss: Estimate,
    /// Day of the lowest cash.
    pub lowest_cash_day: Spread,
    /// Luck and ignorance.
    pub variance: Variance,
    /// The stage whose improvement brings most.
    pub bottleneck: Option<Bottleneck>,
    /// What one more rep of each role that prospects brings; empty unless the base runs dry in half of the
    /// replications.
    pub one_more: Vec<OneMore>,
    /// What touches forgotten, made wrongly or stopped at the first question cost; `None` if none ever is.
    pub slips: Option<Slips>,
    /// What the department would have sold last year with the people of today; absent if the file says nothing of last year,
    /// or a variant is played.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub beside_last_year: Option<BesideLastYear>,
    /// When one more hire has paid for itself; `None` if nobody asked.
    pub payback: Option<PaybackFinding>,
    /// What is lost without the rep who brings most; `None` if nobody asked.
    pub without_best: Option<WithoutBest>,
    /// What a spreadsheet that multiplies reps by quota and months would say: revenue, hires counted from
    /// the day on which they are planned; `None` if no role that signs contracts has a quota.
    pub naive_revenue: Option<f64>,
    /// The roles in it: those that sign contracts and have a quota.
    pub naive_roles: Vec<String>,
    /// What to change.
    pub warnings: Vec<Warning>,
}

impl Forecast {
    /// Whether cash is worth a table and a chart of its own: something is paid beside the goods, cash is stated at
    /// the start or asked for, or it comes at other times than revenue.
    pub fn tells_cash(&self) -> bool {
        let mean = |total: Figure| self.total(total).map_or(0.0, |spread| spread.mean);
        let is_asked = self.targets.iter().any(|target| target.measure == "cash");
        let is_late = self.money.cash.owed.mean > 0.0 || self.comes_late();
        let has_money = mean(Figure::Revenue) != 0.0 || mean(Figure::CashIn) != 0.0;
        mean(Figure::Costs) > 0.0
            || self.money.cash.is_opening_stated
            || is_asked
            || (has_money && is_late)
    }

    /// Whether more time of a role would bring more, be it by more people.
    pub fn wants_time(&self, role: &str) -> bool {
        let row = self.roles.iter().find(|row| row.name == role);
        row.and_then(|row| row.short_of).is_some_and(Shortage::is_of_time)
    }

    /// Whether money comes in other periods than those in which revenue is counted.
    fn comes_late(&self) -> bool {
        self.periods.iter().any(|row| (row.cash_in.mean - row.revenue.mean).abs() > 0.005)
    }
}

/// The answer: a quantity over the run, and the first target.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Headline {
    /// What the spread is of: revenue, or sales if no money is involved.
    pub quantity: Figure,
    /// Its spread.
    pub spread: Spread,
    /// 95 % interval of its median.
    pub median: Estimate,
    /// Index of the headline target in `targets`, if there is one.
    pub target: Option<usize>,
}

/// A total over the run.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct TotalRow {
    /// Which total.
    pub total: Figure,
    /// Its spread.
    pub spread: Spread,
}

/// A period.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct PeriodRow {
    /// First day, ISO.
    pub from: String,
    /// Last day, ISO.
    pub to: String,
    /// Days in it.
    pub days: Day,
    /// Revenue.
    pub revenue: Spread,
    /// Revenue since the start.
    pub cumulative_revenue: Spread,
    /// Sales.
    pub sales: Spread,
    /// Cash received.
    pub cash_in: Spread,
    /// Margin less costs.
    pub profit: Spread,
    /// Cash at the end.
    pub cash: Spread,
    /// Profit and loss line by line, and cash from its opening to its closing: means, major units. The
    /// lines add up in every replication.
    pub statement: Entries,
    /// Means of all flows, in the unit of the flow: count, major units, hours, reps.
    pub means: FlowMeans,
    /// Accounts by state at the end: fresh, in work, pool, cooling, customer, closed, former.
    #[serde(serialize_with = "by_state")]
    pub stocks: [Mean; STOCKS],
    /// Due touches not made on an evening of a working day, mean over those of the period.
    pub overdue: Mean,
    /// Monthly recurring revenue at the end: what present customers paid for their present month of subscription.
    pub recurring_revenue: Mean,
    /// Net promoter score at the end, points from −100 to 100, mean over replications with customers who have one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub nps: Option<Mean>,
}

/// Means of a period's flows.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct FlowMeans {
    /// Inbound leads.
    pub leads: Mean,
    /// Deals opened by prospecting.
    pub prospected: Mean,
    /// Deals that came back from the pool, where a need arose.
    pub returned: Mean,
    /// Needs in the pool that a competitor took.
    pub taken_needs: Mean,
    /// Orders of customers served.
    pub orders: Mean,
    /// Value of these orders.
    pub repeat_revenue: Mean,
    /// Value of the months of subscriptions that were paid.
    pub subscription_revenue: Mean,
    /// Hours of care that customers needed in their months that ended.
    pub care_asked: Mean,
    /// Of these, hours that were given in time.
    pub care_given: Mean,
    /// Customers who left.
    pub left_customers: Mean,
    /// Former customers who came back.
    pub won_back: Mean,
    /// Contracts signed.
    pub signed: Mean,
    /// Value of the contracts signed.
    pub bookings: Mean,
    /// Deals lost.
    pub lost: Mean,
    /// Touches.
    pub touches: Mean,
    /// Touches that moved a deal.
    pub effective: Mean,
    /// Margin of the sales.
    pub margin: Mean,
    /// All costs.
    pub costs: f64,
    /// Filled seats, mean over the days.
    pub headcount: Mean,
    /// Strength of the filled seats in fully ramped reps, mean over the days.
    pub ramped: Mean,
    /// Hours used / hours there were.
    pub utilisation: Option<f64>,
    /// Accounts closed for ever in the period, as a share of those that there were by its end.
    pub burnt_share: f64,
}

/// Where the accounts of deals came from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Source {
    /// Reps called them.
    Prospecting,
    /// Their deals were open at the start.
    OpenAtStart,
    /// They came through a channel.
    Channel,
}

/// What a source of accounts brought.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct SourceRow {
    /// Where they came from.
    pub source: Source,
    /// Name of the channel, if it is one.
    pub name: Option<String>,
    /// Deals opened, those that woke in the pool counted again.
    pub deals: Mean,
    /// First sales to these accounts.
    pub new_sales: Mean,
    /// Value of these sales.
    pub new_revenue: Spread,
    /// Share of the revenue of all sources, ratio of means; `None` without revenue.
    pub revenue_share: Option<f64>,
}

/// What became of the deals that a role handed over.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct HandedRow {
    /// The role.
    pub role: String,
    /// Deals handed over, those dropped on the way included.
    pub deals: Mean,
    /// Sales out of them by the end.
    pub sales: Mean,
    /// Value of these sales.
    pub revenue: Spread,
}

/// A stage.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct StageRow {
    /// Name.
    pub name: String,
    /// Deals that entered.
    pub entered: Mean,
    /// Deals that left it forwards, mean; of the last stage, those that were signed.
    pub won_through: f64,
    /// Of these, deals that were signed and never paid, mean; no sale comes of them.
    pub unpaid: f64,
    /// Share of those that left it which left it forwards.
    pub conversion: Mean,
    /// Deals lost here, mean, by reason. Those that went on are not among them: what entered went on, was lost
    /// or is still open.
    pub lost: Vec<LossRow>,
    /// Of those lost by neglect, deals whose due touch was forgotten, mean; the others waited for a rep
    /// with time.
    pub forgotten: f64,
    /// Deals still there at the end, mean.
    pub open: f64,
    /// Touches, mean over replications.
    pub touches: f64,
    /// Touches per deal that entered.
    pub touches_a_deal: f64,
    /// Share of touches that moved the deal.
    pub effective_share: f64,
    /// Mean days from entering to leaving.
    pub days: f64,
    /// Mean working days that a due touch waited.
    pub waiting: f64,
    /// Rep hours, mean over replications.
    pub hours: f64,
}

/// A reason for losses.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct LossRow {
    /// Reason.
    pub reason: LossReason,
    /// Deals, mean.
    pub deals: f64,
}

/// A cohort.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct CohortRow {
    /// First day of the period of first contact, ISO.
    pub from: String,
    /// Deals opened, mean.
    pub opened: f64,
    /// Share of them closed by the end.
    pub closed_share: f64,
    /// Won / closed.
    pub win_rate: Option<f64>,
}

/// Cycle length.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Cycle {
    /// Mean days from first contact to sale, over all sales of all replications.
    pub mean: f64,
    /// One sale in ten is faster, days.
    pub p10: u32,
    /// Median, days.
    pub p50: u32,
    /// One in ten is slower, days.
    pub p90: u32,
    /// Share of sales by days, 0 first.
    pub shares: Vec<f64>,
}

/// A role.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct RoleRow {
    /// Name.
    pub name: String,
    /// Seats.
    pub seats: usize,
    /// Filled seats, mean over the run.
    pub headcount: f64,
    /// Hours used / hours there were.
    pub utilisation: Option<f64>,
    /// Hours at the ends of days that were lost, mean: touches waited, the rest of the day did not suffice for them, and
    /// nothing is carried over.
    pub lost_hours: f64,
    /// Of the hours that there were, the share that was lost so.
    pub lost_share: f64,
    /// Touches overdue on an evening of a working day, mean over the last four weeks of the run (all of
    /// a shorter one).
    pub overdue: f64,
    /// Of these, orders of customers.
    pub overdue_orders: f64,
    /// People who left, mean.
    pub leavers: f64,
    /// Leads that had to wait, if there is a limit of leads.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub held_back: Option<HeldBack>,
    /// How often nobody is left in it while deals wait there, and nobody is to come; absent if hardly ever.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub stands_empty: Option<StandsEmpty>,
    /// What keeps it from bringing more; `None` if nothing stands out.
    pub short_of: Option<Shortage>,
}

/// Leads that had to wait as nobody may get more of them.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct HeldBack {
    /// Most leads of a rep.
    pub at_most: u32,
    /// In what time.
    pub per: LeadPeriod,
    /// Leads that found nobody with room on the day they came, mean.
    pub leads: f64,
    /// Such leads that wait on an evening of a working day, mean over the last four weeks.
    pub waiting: f64,
}

impl RoleRow {
    /// Touches overdue near the end for each holder; leads that a limit holds back wait for nobody's time.
    pub fn queue(&self) -> f64 {
        let held = self.held_back.map_or(0.0, |held| held.waiting);
        (self.overdue - held).max(0.0) / self.headcount.max(0.1)
    }

    /// Whether next to all hours are used.
    pub fn is_full(&self) -> bool {
        self.utilisation.is_some_and(|used| used > 0.95)
    }
}

/// A seat.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct SeatRow {
    /// Name of the person, or of the seat: its role and number.
    pub name: String,
    /// Whether the seat is filled during the run by a hiring wave.
    pub is_hired: bool,
    /// Role.
    pub role: String,
    /// Sales.
    pub sales: Spread,
    /// Revenue.
    pub revenue: Spread,
    /// Touches.
    pub touches: Mean,
    /// Share of touches that moved the deal.
    pub effective_share: f64,
    /// Hours used / hours there were.
    pub utilisation: Option<f64>,
    /// Revenue / quota, if there is a quota.
    pub attainment: Option<Spread>,
    /// Touches overdue on an evening of a working day, mean over the last four weeks of the run.
    pub overdue: Mean,
    /// Whether the skill is drawn anew in every replication.
    pub varies_in_skill: bool,
}

/// The base.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct BaseFinding {
    /// All accounts that there were by the end.
    pub accounts: Mean,
    /// Accounts by state before the first day.
    #[serde(serialize_with = "by_state")]
    pub opening: [Mean; STOCKS],
    /// Accounts by state at the end, by segment.
    pub segments: Vec<SegmentRow>,
    /// Refusals per sale, ratio of means; `None` without sales.
    pub refusals_a_sale: Option<f64>,
    /// Share of the base closed for ever, by the end.
    pub burnt_share: f64,
    /// The same per month.
    pub burnt_a_month: f64,
    /// Months until no fresh account is left, at the rate of the last third of the run; `None` if the
    /// stock of fresh accounts does not fall, or is gone in most replications.
    pub months_left: Option<f64>,
    /// P(in some month prospecting reps found no account on half of their days).
    pub runs_dry: Estimate,
    /// First day of the month in which that happens in half of the replications in which it does, ISO.
    pub dry_from: Option<String>,
    /// Share of prospecting days on which the base was dry.
    pub dry_share: Option<f64>,
    /// Segments whose clients are assumed to remember a contact for as long as the default says, where a "not now"
    /// joins the pool.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub assumed_memory: Vec<String>,
}

/// A segment.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct SegmentRow {
    /// Name.
    pub name: String,
    /// Accounts by state at the end: fresh, in work, pool, cooling, customer, closed.
    #[serde(serialize_with = "by_state")]
    pub stocks: [Mean; STOCKS],
    /// P(in some month half of the working days ended without a fresh account in it); `None` if nobody
    /// prospects it.
    pub runs_dry: Option<Estimate>,
    /// First day of the month in which that happens in half of the replications in which it does, ISO.
    pub dry_from: Option<String>,
}

/// A target.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct TargetRow {
    /// Name.
    pub name: String,
    /// What is counted.
    pub measure: String,
    /// Stage, if deals that reach one are counted.
    pub stage: Option<String>,
    /// For whom.
    pub scope: TargetScope,
    /// Name of the role, the segment or the product, if the scope is one or is limited to one.
    pub of: Option<String>,
    /// Least value that meets it: count or major units.
    pub at_least: f64,
    /// Growth over last year that it stands for.
    pub growth: Option<f64>,
    /// First day that counts, ISO.
    pub from: String,
    /// Deadline, ISO.
    pub by: String,
    /// Days from the first to the deadline, both included.
    pub days: Day,
    /// P(met).
    pub probability: Estimate,
    /// Value by the deadline (the worst rep's, for a target of each rep).
    pub value: Spread,
    /// P(met by the end of each period).
    pub by_period: Vec<Estimate>,
    /// Last day of the period from which on P(met) is one half or more, and 80 %, or the deadline if that comes
    /// before it, ISO.
    pub likely_from: [Option<String>; 2],
    /// P(met) of each seat, for a target of each rep.
    pub seats: Vec<Estimate>,
    /// Day from which on it was met, 1 = the first day that counts: fifty equally likely outcomes in
    /// ascending order; `None` = not by the deadline.
    pub met_on: Vec<Option<u32>>,
}

impl TargetRow {
    /// Whether it is an amount of money rather than a count.
    pub fn is_money(&self) -> bool {
        !matches!(self.measure.as_str(), "sales" | "new_customers" | "reached")
    }
}

/// For whom a target counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum TargetScope {
    /// The whole department.
    Department,
    /// Every rep, of one role if one is named, must reach it.
    EachRep,
    /// A role together.
    Role,
    /// A segment.
    Segment,
    /// A product.
    Product,
}

/// Luck and ignorance.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Variance {
    /// Numbers in the scenario that the user does not know exactly.
    pub stated: usize,
    /// Share of the headline's variance that comes from them; `None` without them, or if there were too
    /// few runs to split the variance.
    pub ignorance: Option<Estimate>,
    /// The unknowns by the share of variance that they explain alone (squared correlation).
    pub unknowns: Vec<UnknownRow>,
}

/// An unknown number.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct UnknownRow {
    /// Path in the scenario.
    pub path: String,
    /// Share of the headline's variance that it explains by a straight line, 0 to 1.
    pub share: f64,
    /// Whether a larger value raises the headline.
    pub raises: bool,
}

/// Accounts by the name of their state.
fn by_state<S: serde::Serializer>(
    stocks: &[Mean; STOCKS],
    serializer: S,
) -> Result<S::Ok, S::Error> {
    use serde::ser::SerializeMap;
    let mut map = serializer.serialize_map(Some(stocks.len()))?;
    for (stock, mean) in Stock::ALL.iter().zip(stocks) {
        map.serialize_entry(stock, mean)?;
    }
    map.end()
}

/// Plays `scenario` as often as `plan` says.
pub fn forecast(scenario: &Scenario, plan: &Plan, watch: &dyn Watch) -> Forecast {
    let quantity = headline_total(scenario);
    let summary = Mutex::new(Summary::new(scenario));
    let replicated = replicate(
        scenario,
        plan,
        "forecast",
        watch,
        |outcome| lock(&summary).push(outcome, quantity.of(outcome), &scenario.calendar),
        || is_precise(&lock(&summary), plan, quantity),
    );
    let summary = summary.into_inner().unwrap_or_else(PoisonError::into_inner);
    let bottleneck = bottleneck(scenario, plan, quantity, watch);
    let finder = Finder { scenario, summary: &summary, quantity };
    let is_dry = summary.runs_dry.share() >= 0.5;
    let today = (quantity, finder.prospected_each());
    let one_more = if is_dry { one_more(scenario, plan, today, watch) } else { Some(Vec::new()) };
    let has_slips = slip(scenario);
    let slips = if has_slips { slips(scenario, plan, quantity, watch) } else { None };
    let is_halted = replicated.is_partial
        || bottleneck.is_none()
        || one_more.is_none()
        || (has_slips && slips.is_none());
    let basis = Basis {
        seed: plan.seed,
        runs: replicated.runs,
        is_partial: replicated.is_partial,
        halt: halt(is_halted, watch),
        is_precise: match plan.precision {
            Precision::Runs(_) => None,
            Precision::Reached { .. } => Some(is_precise(&summary, plan, quantity)),
        },
        level: LEVEL,
    };
    finder.find(basis, Again { bottleneck, one_more: one_more.unwrap_or_default(), slips })
}

/// Name of the stage that deals must reach, if a measure counts that.
pub(super) fn stage_name(scenario: &Scenario, measure: &Measure) -> Option<String> {
    match measure {
        Measure::Reached(stage) => Some(scenario.stages[*stage].name.clone()),
        _ => None,
    }
}

/// Revenue, unless deals have no value to speak of.
pub(super) fn headline_total(scenario: &Scenario) -> Figure {
    let is_token =
        |value: &Varying| matches!(value, Varying::Fixed(Quantity::Known(v)) if *v <= 1.0);
    let mut prices = scenario.products.iter().filter_map(|product| product.price.as_ref());
    let is_paid = |segment: &Segment| {
        let customers = segment.customers.as_ref();
        let subscribes = customers.is_some_and(|customers| customers.subscription.is_some());
        !is_token(&segment.deal_value) || subscribes
    };
    let has_money = prices.any(|price| !is_token(price)) || scenario.segments.iter().any(is_paid);
    if has_money { Figure::Revenue } else { Figure::Sales }
}

fn is_precise(summary: &Summary, plan: &Plan, quantity: Figure) -> bool {
    let Some(half_width) = plan.half_width() else { return false };
    match summary.targets.first() {
        Some(target) => target.met.interval(LEVEL).is_known_to(half_width),
        None => median(summary, quantity).is_known_to_share(half_width),
    }
}

fn median(summary: &Summary, quantity: Figure) -> Estimate {
    let samples = summary.total(quantity);
    scaled(
        intervals::quantile(samples, 0.5, LEVEL, summary.split.design_effect()),
        quantity.divisor(),
    )
}

fn scaled(estimate: Estimate, unit: f64) -> Estimate {
    Estimate {
        value: estimate.value / unit,
        low: estimate.low / unit,
        high: estimate.high / unit,
        ..estimate
    }
}

impl Forecast {
    /// The spread of a total over the run.
    pub fn total(&self, total: Figure) -> Option<&Spread> {
        self.totals.iter().find(|row| row.total == total).map(|row| &row.spread)
    }
}

/// What was found by playing other versions of the department.
struct Again {
    bottleneck: Option<Bottleneck>,
    one_more: Vec<OneMore>,
    slips: Option<Slips>,
}

/// Turns a summary into a finding.
struct Finder<'a> {
    scenario: &'a Scenario,
    summary: &'a Summary,
    quantity: Figure,
}

impl Finder<'_> {
    /// The spread of `samples`; with unknowns its error is that of pairs, as twins share what the user does not know.
    fn spread(&self, samples: &Samples, unit: f64) -> Spread {
        Spread::of_twins(samples, unit, self.twins())
    }

    /// The mean of `moments`, its error likewise.
    fn mean(&self, moments: &Moments, unit: f64) -> Mean {
        Mean::of_twins(moments, unit, self.twins())
    }

    /// Replications, if pairs of them share what the user does not know.
    fn twins(&self) -> Option<u64> {
        (!self.scenario.unknowns.is_empty()).then_some(self.summary.runs)
    }

    fn find(&self, basis: Basis, again: Again) -> Forecast {
        let summary = self.summary;
        let mut forecast = Forecast {
            heading: Heading::of(self.scenario),
            basis,
            headline: self.headline(),
            totals: Figure::totals().map(|total| self.total(total)).collect(),
            periods: (0..summary.lines.len()).map(|period| self.period(period)).collect(),
            sources: self.sources(),
            handed: self.handed(),
            products: products::rows(
                self.scenario,
                &summary.products,
                &|moments, unit| self.mean(moments, unit),
                &|samples, unit| self.spread(samples, unit),
            ),
            open_at_start: self.scenario.open_deals.iter().map(|deals| deals.count as usize).sum(),
            funnel: (0..summary.stages.len()).map(|stage| self.stage(stage)).collect(),
            win_rate: self.win_rate(),
            customers: self.customers(),
            cohorts: (0..summary.cohorts.len()).map(|period| self.cohort(period)).collect(),
            cycle: cycle(&summary.cycle),
            roles: (0..self.scenario.roles.len()).map(|role| self.role(role)).collect(),
            seats: summary.seats.iter().enumerate().map(|(i, seat)| self.seat(i, seat)).collect(),
            top_reps: summary.top_share.each_ref().map(|share| self.spread(share, 1.0)),
            conduct: self.conduct(),
            behaviour: self.behaviour(),
            teams: self.teams(),
            pay: self.pay(),
            base: self.base(),
            targets: self.targets(),
            all_targets: (summary.targets.len() > 1).then(|| self.all_targets()),
            money: summary.money.find(self.scenario, &|moments| self.mean(moments, 100.0)),
            loss: summary.is_loss.interval(LEVEL),
            lowest_cash_day: self.spread(&summary.lowest_cash_day, 1.0),
            variance: self.variance(),
            bottleneck: again.bottleneck,
            one_more: again.one_more,
            slips: again.slips,
            beside_last_year: None,
            payback: None,
            without_best: None,
            naive_revenue: self.naive_revenue(),
            naive_roles: self.closers().map(|role| role.name.clone()).collect(),
            warnings: Vec::new(),
        };
        let short_of = Shortages::of(self.scenario, &forecast).of;
        forecast.roles.iter_mut().zip(short_of).for_each(|(row, short)| row.short_of = short);
        forecast.warnings = warnings(self.scenario, &forecast);
        forecast
    }

    fn date(&self, day: Day) -> String {
        self.scenario.calendar.date(i64::from(day)).to_string()
    }

    fn headline(&self) -> Headline {
        Headline {
            quantity: self.quantity,
            spread: self.spread(self.summary.total(self.quantity), self.quantity.divisor()),
            median: median(self.summary, self.quantity),
            target: (!self.summary.targets.is_empty()).then_some(0),
        }
    }

    fn total(&self, total: Figure) -> TotalRow {
        TotalRow { total, spread: self.spread(self.summary.total(total), total.divisor()) }
    }

    fn first_day(&self, period: usize) -> Day {
        let ends = self.scenario.calendar.period_ends();
        if period == 0 { 0 } else { ends[period - 1] + 1 }
    }

    fn period(&self, period: usize) -> PeriodRow {
        let (from, to) = (self.first_day(period), self.scenario.calendar.period_ends()[period]);
        let spread = |line: Figure| self.spread(self.summary.line(period, line), line.divisor());
        PeriodRow {
            from: self.date(from),
            to: self.date(to),
            days: to - from + 1,
            revenue: spread(Figure::Revenue),
            cumulative_revenue: spread(Figure::CumulativeRevenue),
            sales: spread(Figure::Sales),
            cash_in: spread(Figure::CashIn),
            profit: spread(Figure::Profit),
            cash: spread(Figure::ClosingCash),
            statement: self.summary.money.statement(period, &|moments| self.mean(moments, 100.0)),
            means: self.flow_means(period, to - from + 1),
            stocks: self.summary.stocks[period].map(|stock| self.mean(&stock, 1.0)),
            overdue: self.mean(&self.summary.overdue[period], 1.0),
            recurring_revenue: self.mean(self.summary.customers.recurring(period), 100.0),
            nps: Some(self.summary.customers.nps(period))
                .filter(|seen| seen.count() > 0)
                .map(|seen| self.mean(seen, 1.0)),
        }
    }

    fn flow_means(&self, period: usize, days: Day) -> FlowMeans {
        let flows = &self.summary.flows[period];
        let mean = |metric: Metric, unit: f64| self.mean(&flows[metric as usize], unit);
        let value = |metric: Metric| flows[metric as usize].mean();
        let available = value(Metric::HoursAvailable);
        FlowMeans {
            leads: mean(Metric::Leads, 1.0),
            prospected: mean(Metric::Prospected, 1.0),
            returned: mean(Metric::Warmed, 1.0),
            taken_needs: mean(Metric::TakenNeeds, 1.0),
            orders: mean(Metric::Orders, 1.0),
            repeat_revenue: mean(Metric::RepeatRevenue, 100.0),
            subscription_revenue: mean(Metric::SubscriptionRevenue, 100.0),
            care_asked: mean(Metric::CareAsked, HOUR),
            care_given: mean(Metric::CareGiven, HOUR),
            left_customers: mean(Metric::LeftCustomers, 1.0),
            won_back: mean(Metric::WonBack, 1.0),
            signed: mean(Metric::Signed, 1.0),
            bookings: mean(Metric::Bookings, 100.0),
            lost: mean(Metric::Lost, 1.0),
            touches: mean(Metric::Touches, 1.0),
            effective: mean(Metric::Effective, 1.0),
            margin: mean(Metric::Margin, 100.0),
            costs: Metric::COSTS.into_iter().map(value).sum::<f64>() / 100.0,
            headcount: mean(Metric::SeatDays, f64::from(days)),
            ramped: mean(Metric::RampedDays, 1e6 * f64::from(days)),
            utilisation: (available > 0.0).then(|| value(Metric::HoursUsed) / available),
            burnt_share: value(Metric::Closed) / self.summary.accounts_by[period].mean().max(1.0),
        }
    }

    fn sources(&self) -> Vec<SourceRow> {
        let all: f64 = self.summary.sources.iter().map(|of| of.revenue.mean()).sum();
        let channel = |place: usize| {
            let channel = place.checked_sub(Outcome::CHANNELS)?;
            Some(self.scenario.channels[channel].name.clone())
        };
        let row = |(place, of): (usize, &YieldSummary)| SourceRow {
            source: match place {
                Outcome::PROSPECTING => Source::Prospecting,
                Outcome::OPEN_AT_START => Source::OpenAtStart,
                _ => Source::Channel,
            },
            name: channel(place),
            deals: self.mean(&of.deals, 1.0),
            new_sales: self.mean(&of.sales, 1.0),
            new_revenue: self.spread(&of.revenue, 100.0),
            revenue_share: (all > 0.0).then(|| of.revenue.mean() / all),
        };
        self.summary.sources.iter().enumerate().map(row).collect()
    }

    /// What prospecting brings for each filled seat of the roles that prospect: revenue in major units, or
    /// sales.
    fn prospected_each(&self) -> f64 {
        let prospecting = &self.summary.sources[Outcome::PROSPECTING];
        let brought = match self.quantity {
            Figure::Sales => prospecting.sales.mean(),
            quantity => prospecting.revenue.mean() / quantity.divisor(),
        };
        let roles =
            (0..self.scenario.roles.len()).filter(|&role| self.scenario.roles[role].prospects);
        let seats: f64 = roles.map(|role| self.role(role).headcount).sum();
        if seats > 0.0 { brought / seats } else { 0.0 }
    }

    fn handed(&self) -> Vec<HandedRow> {
        let roles = self.summary.handed.iter().zip(&self.scenario.roles);
        let busy = roles.filter(|(of, _)| of.deals.mean() > 0.0);
        busy.map(|(of, role)| HandedRow {
            role: role.name.clone(),
            deals: self.mean(&of.deals, 1.0),
            sales: self.mean(&of.sales, 1.0),
            revenue: self.spread(&of.revenue, 100.0),
        })
        .collect()
    }

    fn stage(&self, index: usize) -> StageRow {
        let (stage, runs) = (&self.summary.stages[index], self.summary.runs.max(1) as f64);
        let per = |count: u64, of: u64| if of == 0 { 0.0 } else { count as f64 / of as f64 };
        let left = stage.left();
        let lost = LossReason::ALL.into_iter().zip(stage.lost);
        let lost = lost.filter(|(reason, n)| *n > 0 && *reason != LossReason::Unpaid);
        StageRow {
            name: self.scenario.stages[index].name.clone(),
            entered: self.mean(&self.summary.entered[index], 1.0),
            won_through: stage.won_through as f64 / runs,
            unpaid: stage.lost[LossReason::Unpaid as usize] as f64 / runs,
            conversion: Mean {
                mean: per(stage.won_through, left),
                error: self.mean(&self.summary.conversion[index].moments(), 1.0).error,
            },
            lost: lost.map(|(reason, n)| LossRow { reason, deals: n as f64 / runs }).collect(),
            forgotten: stage.forgotten as f64 / runs,
            open: stage.open as f64 / runs,
            touches: stage.touches as f64 / runs,
            touches_a_deal: per(stage.touches, stage.entered),
            effective_share: per(stage.effective, stage.touches),
            days: per(stage.days, left),
            waiting: per(stage.waiting, stage.touches),
            hours: stage.seconds as f64 / HOUR / runs,
        }
    }

    /// What customers bring after the first sale, where some order again.
    fn customers(&self) -> Option<CustomerFinding> {
        let last = self.summary.stocks.last()?;
        let cost = self.summary.cost_of_a_customer.moments();
        let total = |total: Figure| self.summary.total(total).mean() / total.divisor();
        let ratio = total(Figure::Costs) / total(Figure::Sales).max(1e-9);
        let cost =
            (cost.mean() > 0.0).then(|| Mean { mean: ratio, error: self.mean(&cost, 100.0).error });
        let at_end = self.mean(&last[Stock::Customer as usize], 1.0);
        let mean = |moments: &Moments, unit: f64| self.mean(moments, unit);
        self.summary.customers.find(self.scenario, at_end, cost, &mean)
    }

    /// All replications together: the mean of their shares would favour those with few deals.
    fn win_rate(&self) -> Option<Mean> {
        let mean = |total: Figure| self.summary.total(total).mean();
        let closed = mean(Figure::Sales) + mean(Figure::Lost);
        let error = self.mean(&self.summary.win_rate.moments(), 1.0).error;
        (closed > 0.0).then(|| Mean { mean: mean(Figure::Sales) / closed, error })
    }

    fn cohort(&self, period: usize) -> CohortRow {
        let ([opened, won, closed], runs) =
            (self.summary.cohorts[period], self.summary.runs.max(1));
        CohortRow {
            from: self.date(self.first_day(period)),
            opened: opened as f64 / runs as f64,
            closed_share: if opened == 0 { 0.0 } else { closed as f64 / opened as f64 },
            win_rate: (closed > 0).then(|| won as f64 / closed as f64),
        }
    }

    fn role(&self, role: usize) -> RoleRow {
        let seats: Vec<&SeatSummary> =
            self.summary.seats.iter().filter(|seat| seat.role == role).collect();
        let sum = |f: &dyn Fn(&SeatSummary) -> f64| seats.iter().map(|seat| f(seat)).sum::<f64>();
        let available = sum(&|seat| seat.available.mean());
        let [held, waiting] = &self.summary.held[role];
        RoleRow {
            name: self.scenario.roles[role].name.clone(),
            seats: seats.len(),
            headcount: sum(&|seat| seat.filled_days.mean())
                / f64::from(self.scenario.calendar.horizon()),
            utilisation: (available > 0.0).then(|| sum(&|seat| seat.used.mean()) / available),
            lost_hours: sum(&|seat| seat.lost_time.mean()) / HOUR,
            lost_share: match sum(&|seat| seat.lost_time.mean()) {
                lost if available > 0.0 => lost / available,
                _ => 0.0,
            },
            overdue: sum(&|seat| seat.overdue.mean()) + waiting.mean(),
            overdue_orders: sum(&|seat| seat.overdue_orders.mean()),
            leavers: sum(&|seat| seat.leavers.mean()),
            held_back: self.scenario.roles[role].leads_at_most.map(|cap| HeldBack {
                at_most: cap.count,
                per: cap.per,
                leads: held.mean(),
                waiting: waiting.mean(),
            }),
            stands_empty: self.stands_empty(role),
            short_of: None,
        }
    }

    fn stands_empty(&self, role: usize) -> Option<StandsEmpty> {
        let vacated = &self.summary.vacated[role];
        let left = vacated.left.count() - vacated.left.never();
        let day = (left > 0).then(|| vacated.left.ranked(left / 2) as Day);
        let found = StandsEmpty {
            probability: vacated.ends.share(),
            from: day.map(|day| self.date(day)),
            deals: vacated.deals.mean(),
        };
        (found.probability >= RARELY).then_some(found)
    }

    fn seat(&self, index: usize, seat: &SeatSummary) -> SeatRow {
        let role = &self.scenario.roles[seat.role];
        let first = self.summary.seats.iter().position(|s| s.role == seat.role).unwrap_or(0);
        let touches = seat.touches.mean();
        SeatRow {
            name: seat_name(role, index - first),
            is_hired: index - first >= role.reps.len(),
            role: role.name.clone(),
            sales: self.spread(&seat.sales, 1.0),
            revenue: self.spread(&seat.revenue, 100.0),
            touches: self.mean(&seat.touches, 1.0),
            effective_share: if touches > 0.0 { seat.effective.mean() / touches } else { 0.0 },
            utilisation: (seat.available.mean() > 0.0)
                .then(|| seat.used.mean() / seat.available.mean()),
            attainment: (seat.attainment.count() > 0).then(|| self.spread(&seat.attainment, 1.0)),
            overdue: self.mean(&seat.overdue, 1.0),
            varies_in_skill: role.skill_spread != Quantity::Known(0.0)
                && role.reps.get(index - first).is_none_or(|rep| rep.skill.is_none()),
        }
    }

    fn conduct(&self) -> Conduct {
        let draws: Vec<f64> = self.summary.draws.iter().map(Moments::mean).collect();
        self.summary.conduct.find(self.scenario, &draws, &|moments| self.mean(moments, 1.0))
    }

    fn teams(&self) -> TeamFinding {
        let draws: Vec<f64> = self.summary.draws.iter().map(Moments::mean).collect();
        self.summary.teams.find(self.scenario, &draws, &|moments| self.mean(moments, 1.0))
    }

    fn behaviour(&self) -> Vec<BehaviourRow> {
        let draws: Vec<f64> = self.summary.draws.iter().map(Moments::mean).collect();
        self.summary.behaviour.find(self.scenario, &draws, &|moments| self.mean(moments, 1.0))
    }

    fn pay(&self) -> Option<PayFinding> {
        let named = |(index, seat): (usize, &SeatSummary)| {
            let row = self.seat(index, seat);
            (seat.role, row.name, row.is_hired)
        };
        let teller = PayTeller {
            runs: self.summary.runs,
            scenario: self.scenario,
            seats: self.summary.seats.iter().enumerate().map(named).collect(),
            total: &|total| self.summary.total(total).mean() / total.divisor(),
        };
        self.summary.pay.is_kept().then(|| teller.tell(&self.summary.pay))
    }

    fn base(&self) -> BaseFinding {
        let summary = self.summary;
        let total = |total: Figure| summary.total(total).mean();
        let months = f64::from(self.scenario.calendar.horizon()) / crate::units::DAYS_A_MONTH;
        let burnt = total(Figure::Burnt) / summary.accounts.mean().max(1.0);
        let sales = total(Figure::Sales);
        BaseFinding {
            accounts: self.mean(&summary.accounts, 1.0),
            opening: summary.opening_stocks.map(|stock| self.mean(&stock, 1.0)),
            segments: self.segments(),
            refusals_a_sale: (sales > 0.0).then(|| total(Figure::Refusals) / sales),
            burnt_share: burnt,
            burnt_a_month: burnt / months,
            months_left: self.months_left(),
            runs_dry: self.runs_dry(),
            dry_from: self.middle_month(&summary.dry_month),
            dry_share: self.dry_share(),
            assumed_memory: self.scenario.assumed_memories().map(|s| s.name.clone()).collect(),
        }
    }

    fn segments(&self) -> Vec<SegmentRow> {
        (0..self.scenario.segments.len()).map(|segment| self.segment(segment)).collect()
    }

    fn segment(&self, index: usize) -> SegmentRow {
        let dry = Some(&self.summary.dry_segments[index]).filter(|_| self.is_prospected(index));
        SegmentRow {
            name: self.scenario.segments[index].name.clone(),
            stocks: self.summary.segments[index].map(|stock| self.mean(&stock, 1.0)),
            runs_dry: dry.map(|dry| dry.runs_dry.interval(LEVEL)),
            dry_from: dry.and_then(|dry| self.middle_month(&dry.month)),
        }
    }

    /// Whether somebody calls accounts of a segment, of which there are any.
    fn is_prospected(&self, index: usize) -> bool {
        let segment = &self.scenario.segments[index];
        let is_none = |number: Quantity| number == Quantity::Known(0.0);
        let has_accounts = !is_none(segment.accounts) || !is_none(segment.inflow_per_day);
        has_accounts && self.scenario.is_called(index)
    }

    /// Fresh accounts at the end over their mean fall per month in the last third of the run.
    fn months_left(&self) -> Option<f64> {
        if self.summary.runs_dry.share() > 0.5 {
            return None;
        }
        let calendar = &self.scenario.calendar;
        let fresh = |period: usize| self.summary.stocks[period][Stock::Fresh as usize].mean();
        let last = calendar.periods() - 1;
        let from = last - (calendar.periods() / 3).max(1).min(last);
        let days = calendar.period_ends()[last] - calendar.period_ends()[from];
        let fall = (fresh(from) - fresh(last)) / (f64::from(days) / crate::units::DAYS_A_MONTH);
        (days > 0 && fall > 1e-9).then(|| fresh(last) / fall)
    }

    fn runs_dry(&self) -> Estimate {
        self.summary.runs_dry.interval(LEVEL)
    }

    /// First day of the month that is the middle one of those in which something happened; `None` if it
    /// never did.
    fn middle_month(&self, dry: &Samples) -> Option<String> {
        let yes = dry.count() - dry.never();
        if yes == 0 {
            return None;
        }
        let month = dry.ranked(yes / 2) as usize;
        let calendar = &self.scenario.calendar;
        let day = (0..calendar.horizon()).find(|&day| calendar.month_of(day) == month)?;
        Some(self.date(day))
    }

    fn dry_share(&self) -> Option<f64> {
        let sum = |metric: Metric| {
            self.summary.flows.iter().map(|flows| flows[metric as usize].mean()).sum::<f64>()
        };
        let looked = sum(Metric::ProspectingDays);
        (looked > 0.0).then(|| sum(Metric::DryDays) / looked)
    }

    fn targets(&self) -> Vec<TargetRow> {
        (0..self.summary.targets.len()).map(|index| self.target(index)).collect()
    }

    fn all_targets(&self) -> Estimate {
        let each = self.summary.targets.iter().map(|target| target.met.interval(LEVEL));
        together(self.summary.all_targets.interval(LEVEL), each)
    }

    fn target(&self, index: usize) -> TargetRow {
        let (target, seen) = (&self.scenario.targets[index], &self.summary.targets[index]);
        let by_period: Vec<Estimate> = seen.by_period.iter().map(|t| t.interval(LEVEL)).collect();
        let reaches = |share: f64| {
            // What can be lost again, as profit, is likely from where on it stays so.
            let below = by_period.iter().rposition(|estimate| estimate.value < share);
            let period = below.map_or(0, |last| last + 1);
            by_period.get(period)?;
            let end = self.scenario.calendar.period_ends()[period];
            Some(self.date(end.min(target.by_day)))
        };
        TargetRow {
            name: target.name.clone(),
            measure: measure_name(&target.measure).into(),
            stage: stage_name(self.scenario, &target.measure),
            scope: scope_kind(&target.scope),
            of: scope_name(self.scenario, &target.scope),
            at_least: target.at_least,
            growth: target.growth,
            from: self.date(target.from_day),
            by: self.date(target.by_day),
            days: target.by_day - target.from_day + 1,
            probability: seen.met.interval(LEVEL),
            value: self.spread(&seen.value, unit_of(&target.measure)),
            likely_from: [reaches(0.5), reaches(0.8)],
            by_period,
            seats: seen.seats.iter().map(|tally| tally.interval(LEVEL)).collect(),
            met_on: days_met(seen, target.from_day),
        }
    }

    fn variance(&self) -> Variance {
        let mut unknowns: Vec<UnknownRow> = self
            .scenario
            .unknowns
            .iter()
            .enumerate()
            .filter_map(|(index, unknown)| {
                Some(UnknownRow {
                    path: unknown.path.clone(),
                    share: self.summary.influence.share(index)?,
                    raises: self.summary.influence.slope(index)? > 0.0,
                })
            })
            .collect();
        unknowns.sort_by(|a, b| b.share.total_cmp(&a.share));
        let has_unknowns = !self.scenario.unknowns.is_empty();
        let ignorance = self.summary.split.ignorance_interval(LEVEL).filter(|_| has_unknowns);
        Variance { stated: self.scenario.unknowns.len(), ignorance, unknowns }
    }

    /// Reps × quota × months: what a spreadsheet would plan.
    fn naive_revenue(&self) -> Option<f64> {
        // Quotas speak of sales; with orders and subscriptions the revenue is more than those.
        if self.summary.customers.is_bought_again() {
            return None;
        }
        let calendar = &self.scenario.calendar;
        let of = |role: &Role| self.quota(role) * rep_months(role, calendar, calendar.horizon());
        let sum: f64 = self.closers().map(of).sum();
        (sum > 0.0).then_some(sum)
    }

    /// The roles that sign contracts and have a quota.
    fn closers(&self) -> impl Iterator<Item = &Role> {
        let closes = |role: &&Role| role.works.last() == Some(&true) && self.quota(role) > 0.0;
        self.scenario.roles.iter().filter(closes)
    }

    /// Quota a month, at the mean of what is not known.
    fn quota(&self, role: &Role) -> f64 {
        let draws: Vec<f64> = self.summary.draws.iter().map(Moments::mean).collect();
        role.quota_per_month.at(&draws)
    }
}

/// P(all targets met), with no more room above it than that of the least likely of them.
fn together(all: Estimate, each: impl Iterator<Item = Estimate>) -> Estimate {
    all.within(0.0, each.fold(1.0, |least: f64, target| least.min(target.high)))
}

/// Months on the payroll till the end of the run, if everybody comes as planned and nobody leaves.
pub(super) fn rep_months(role: &Role, calendar: &Calendar, horizon: Day) -> f64 {
    let left = |since: i64| (i64::from(horizon) - since.max(0)).max(0) as f64;
    let there: f64 = role.reps.iter().map(|rep| left(rep.since_day)).sum();
    let waves = role
        .hires
        .iter()
        .flat_map(|hire| (0..hire.count).map(|nth| i64::from(hire.start(calendar, nth))));
    (there + waves.map(left).sum::<f64>()) / crate::units::DAYS_A_MONTH
}

pub(super) fn seat_name(role: &crate::scenario::Role, place: usize) -> String {
    match role.reps.get(place) {
        Some(rep) => rep.name.clone(),
        None => format!("{} {}", role.name, place + 1),
    }
}

/// The measure in the words of the scenario.
pub fn measure_name(measure: &Measure) -> &'static str {
    match measure {
        Measure::Sales => "sales",
        Measure::Revenue => "revenue",
        Measure::Bookings => "bookings",
        Measure::Cash => "cash",
        Measure::Margin => "margin",
        Measure::Profit => "profit",
        Measure::NewCustomers => "new_customers",
        Measure::Reached(_) => "reached",
    }
}

pub(super) fn unit_of(measure: &Measure) -> f64 {
    match measure {
        Measure::Sales | Measure::NewCustomers | Measure::Reached(_) => 1.0,
        _ => 100.0,
    }
}

/// The role, the segment or the product that a scope is, or is limited to.
pub(super) fn scope_name(scenario: &Scenario, scope: &Scope) -> Option<String> {
    match scope {
        Scope::Department | Scope::EachRep(None) => None,
        Scope::EachRep(Some(role)) | Scope::Role(role) => Some(scenario.roles[*role].name.clone()),
        Scope::Segment(segment) => Some(scenario.segments[*segment].name.clone()),
        Scope::Product(product) => Some(scenario.products[*product].name.clone()),
    }
}

pub(super) fn scope_kind(scope: &Scope) -> TargetScope {
    match scope {
        Scope::Department => TargetScope::Department,
        Scope::EachRep(_) => TargetScope::EachRep,
        Scope::Role(_) => TargetScope::Role,
        Scope::Segment(_) => TargetScope::Segment,
        Scope::Product(_) => TargetScope::Product,
    }
}

/// The middle of each fiftieth of the replications, so that every outcome stands for as many.
fn days_met(seen: &TargetSummary, from: Day) -> Vec<Option<u32>> {
    let outcome = |dot: u64| {
        let day = seen.met_on.ranked((2 * dot + 1) * seen.met_on.count() / 100);
        day.is_finite().then(|| day as Day - from + 1)
    };
    (0..50).map(outcome).collect()
}

fn cycle(counts: &[u64]) -> Option<Cycle> {
    let all: u64 = counts.iter().sum();
    if all == 0 {
        return None;
    }
    let mut sum = 0;
    let below: Vec<u64> = counts
        .iter()
        .map(|&n| {
            sum += n;
            sum
        })
        .collect();
    let at = |p: f64| below.partition_point(|&n| (n as f64) < p * all as f64) as u32;
    let days: f64 = counts.iter().enumerate().map(|(day, &n)| day as f64 * n as f64).sum();
    let last = counts.iter().rposition(|&n| n > 0).unwrap_or(0);
    Some(Cycle {
        mean: days / all as f64,
        p10: at(0.1),
        p50: at(0.5),
        p90: at(0.9),
        shares: counts[..=last].iter().map(|&n| n as f64 / all as f64).collect(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn all_targets_are_met_no_more_often_than_one_of_them_may_be() {
        // Never together in 100 pairs, the rarer one once in 200 runs: Wilson's upper end is
        // z² / (n + z²) = 3.7% for the first, and 2.8% for the second.
        let all = intervals::wilson(0, 100, 0.95);
        let each = [intervals::wilson(120, 200, 0.95), intervals::wilson(1, 200, 0.95)];
        assert!((all.high - 3.8415 / 103.8415).abs() < 1e-5 && all.high > each[1].high);
        let found = together(all, each.into_iter());
        assert_eq!((found.value, found.low, found.high), (0.0, 0.0, each[1].high));
        // A limit that is narrower already stays.
        assert_eq!(together(each[1], [each[0], each[1]].into_iter()), each[1]);
    }
}
