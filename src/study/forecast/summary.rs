//! The accumulators of a forecast: outcomes go in, in order; memory stays bounded.

use super::behaviour::BehaviourSummary;
use super::conduct::ConductSummary;
use super::customers::CustomerSummary;
use super::money::MoneySummary;
use super::pay::PaySummary;
use super::products;
use super::products::ProductSummary;
use super::shortage::Vacated;
use super::teams::TeamSummary;
use crate::calendar::Calendar;
use crate::engine::outcome::{
    LAST_DAYS, LONGEST_CYCLE, METRICS, Metric, STOCKS, Stock, Yield, costs_of,
};
use crate::engine::{Outcome, StageResult};
use crate::figures::{ByPeriod, Figure};
use crate::scenario::Scenario;
use crate::statistics::regression::Influence;
use crate::statistics::{Moments, Ratio, Samples, Tally, VarianceSplit};
use crate::units::{Day, HOUR};

/// What a seat brought, over replications.
#[derive(Clone, Debug, Default)]
pub struct SeatSummary {
    /// Role.
    pub role: usize,
    /// Sales.
    pub sales: Samples,
    /// Revenue, minor units.
    pub revenue: Samples,
    /// Touches.
    pub touches: Moments,
    /// Touches that moved a deal.
    pub effective: Moments,
    /// Working time spent on touches and contacts, seconds.
    pub used: Moments,
    /// Working time that was there for them, seconds.
    pub available: Moments,
    /// Working time at the ends of days that was lost, seconds.
    pub lost_time: Moments,
    /// Revenue / quota, in replications with a quota.
    pub attainment: Samples,
    /// Days with somebody in the seat.
    pub filled_days: Moments,
    /// Touches due and not made on an evening of a working day, mean over the last four weeks.
    pub overdue: Moments,
    /// Of these, orders of customers.
    pub overdue_orders: Moments,
    /// Months-to-leave: people who left.
    pub leavers: Moments,
}

/// What became of the deals of one source, over replications.
#[derive(Clone, Debug, Default)]
pub struct YieldSummary {
    /// Deals.
    pub deals: Moments,
    /// Sales out of them.
    pub sales: Moments,
    /// Revenue of these sales, minor units.
    pub revenue: Samples,
}

impl YieldSummary {
    fn push(&mut self, of: &Yield) {
        self.deals.push(of.deals as f64);
        self.sales.push(of.sales as f64);
        self.revenue.push(of.revenue.0 as f64);
    }
}

/// How a target fared.
#[derive(Clone, Debug, Default)]
pub struct TargetSummary {
    /// Met by its deadline.
    pub met: Tally,
    /// Met by the end of each period.
    pub by_period: Vec<Tally>,
    /// Value by the deadline.
    pub value: Samples,
    /// Day on which it was met; +∞ if never.
    pub met_on: Samples,
    /// For a target of each rep: how often each seat met it.
    pub seats: Vec<Tally>,
    /// A tally that has counted nothing.
    blank: Tally,
}

/// Whether and when a segment ran out of fresh accounts.
#[derive(Clone, Debug, Default)]
pub struct DrySegment {
    /// It ran dry.
    pub runs_dry: Tally,
    /// Month (0-based) in which it did; +∞ if never.
    pub month: Samples,
}

/// Everything that a forecast keeps of the outcomes.
#[derive(Debug)]
pub struct Summary {
    /// Replications.
    pub runs: u64,
    /// What is told with its spread: `lines[period][line]`.
    pub lines: Vec<Vec<(Figure, Samples)>>,
    /// What is told by its mean and is no flow: `others[period][figure]`; only what was a number.
    others: Vec<Vec<(Figure, Moments)>>,
    /// Means of all flows: `flows[period][metric]`.
    pub flows: Vec<[Moments; METRICS]>,
    /// Accounts by state, all segments: `stocks[period][state]`.
    pub stocks: Vec<[Moments; STOCKS]>,
    /// The same before the first day.
    pub opening_stocks: [Moments; STOCKS],
    /// The same by segment at the end: `segments[segment][state]`.
    pub segments: Vec<[Moments; STOCKS]>,
    /// All accounts that there were by the end.
    pub accounts: Moments,
    /// The same by the end of each period.
    pub accounts_by: Vec<Moments>,
    /// Working days of the last four weeks.
    last_evenings: u32,
    /// Totals over the run.
    pub totals: Vec<(Figure, Samples)>,
    /// Stages, summed over replications.
    pub stages: Vec<StageResult>,
    /// Deals that entered each stage, by replication.
    pub entered: Vec<Moments>,
    /// Share of the deals that left a stage which left it forwards.
    pub conversion: Vec<Ratio>,
    /// Seats.
    pub seats: Vec<SeatSummary>,
    /// Share of revenue of the best seat, and of the best two.
    pub top_share: [Samples; 2],
    /// By source of the account, as in [`Outcome::sources`].
    pub sources: Vec<YieldSummary>,
    /// By product.
    pub products: Vec<ProductSummary>,
    /// By role that handed deals over.
    pub handed: Vec<YieldSummary>,
    /// Targets.
    pub targets: Vec<TargetSummary>,
    /// All targets together.
    pub all_targets: Tally,
    /// Sales by cycle length, all replications.
    pub cycle: Vec<u64>,
    /// Cohorts, summed: opened, won, closed.
    pub cohorts: Vec<[u64; 3]>,
    /// Won / closed deals.
    pub win_rate: Ratio,
    /// What customers did after the first sale.
    pub customers: CustomerSummary,
    /// Costs divided by sales, minor units.
    pub cost_of_a_customer: Ratio,
    /// Month (0-based) in which the base ran dry; +∞ if never.
    pub dry_month: Samples,
    /// The base ran dry.
    pub runs_dry: Tally,
    /// The same by segment.
    pub dry_segments: Vec<DrySegment>,
    /// What was forgotten or done wrongly, and moods.
    pub conduct: ConductSummary,
    /// What pay did to people, where that is assumed.
    pub behaviour: BehaviourSummary,
    /// Leads that had to wait as nobody may get more of them, and those that wait on an evening near the end, by role.
    pub held: Vec<[Moments; 2]>,
    /// Roles that nobody is left in.
    pub vacated: Vec<Vacated>,
    /// Rivalry and trainings.
    pub teams: TeamSummary,
    /// Statements by period, and the cash.
    pub money: MoneySummary,
    /// Lost money.
    pub is_loss: Tally,
    /// Day of the lowest cash.
    pub lowest_cash_day: Samples,
    /// Variance of the headline quantity: luck and ignorance.
    pub split: VarianceSplit,
    /// What each unknown has to do with the headline quantity.
    pub influence: Influence,
    /// Values drawn for the unknowns.
    pub draws: Vec<Moments>,
    /// Pay plans.
    pub pay: PaySummary,
}

impl Summary {
    /// Nothing seen yet.
    pub fn new(scenario: &Scenario) -> Summary {
        let periods = scenario.calendar.periods();
        let blank = Outcome::new(scenario);
        // Replications come in twins only for the sake of what the user does not know.
        let has_unknowns = !scenario.unknowns.is_empty();
        let tally = Tally::of(has_unknowns);
        let target = |seats: usize| TargetSummary {
            met: tally,
            by_period: vec![tally; periods],
            seats: vec![tally; seats],
            blank: tally,
            ..TargetSummary::default()
        };
        Summary {
            runs: 0,
            lines: vec![samples(Figure::told_by_period(ByPeriod::Spread)); periods],
            others: vec![others(); periods],
            flows: vec![[Moments::default(); METRICS]; periods],
            stocks: vec![[Moments::default(); STOCKS]; periods],
            opening_stocks: [Moments::default(); STOCKS],
            segments: vec![[Moments::default(); STOCKS]; scenario.segments.len()],
            accounts: Moments::default(),
            accounts_by: vec![Moments::default(); periods],
            last_evenings: last_evenings(&scenario.calendar),
            totals: samples(Figure::totals()),
            stages: vec![StageResult::default(); scenario.stages.len()],
            entered: vec![Moments::default(); scenario.stages.len()],
            conversion: vec![Ratio::default(); scenario.stages.len()],
            seats: vec![SeatSummary::default(); blank.seats.len()],
            top_share: Default::default(),
            sources: vec![YieldSummary::default(); blank.sources.len()],
            products: products::summaries(&blank),
            handed: vec![YieldSummary::default(); blank.handed.len()],
            targets: scenario.targets.iter().map(|_| target(0)).collect(),
            all_targets: tally,
            cycle: vec![0; LONGEST_CYCLE + 1],
            cohorts: vec![[0; 3]; periods],
            win_rate: Ratio::default(),
            customers: CustomerSummary::new(scenario),
            cost_of_a_customer: Ratio::default(),
            dry_month: Samples::new(),
            runs_dry: tally,
            dry_segments: scenario.segments.iter().map(|_| dry(tally)).collect(),
            conduct: ConductSummary::new(scenario),
            behaviour: BehaviourSummary::new(scenario),
            held: vec![Default::default(); scenario.roles.len()],
            vacated: scenario.roles.iter().map(|role| Vacated::new(role, tally)).collect(),
            teams: TeamSummary::new(scenario),
            money: MoneySummary::new(scenario, tally),
            is_loss: tally,
            lowest_cash_day: Samples::new(),
            split: VarianceSplit::default(),
            influence: Influence::new(scenario.unknowns.len()),
            draws: vec![Moments::default(); scenario.unknowns.len()],
            pay: PaySummary::new(scenario, blank.seats.len()),
        }
    }

    /// Adds the outcome of the next replication.
    pub fn push(&mut self, outcome: &Outcome, headline: f64, calendar: &Calendar) {
        self.runs += 1;
        self.money.push(outcome, calendar);
        self.conduct.push(outcome);
        self.behaviour.push(outcome);
        self.customers.push(outcome);
        self.teams.push(outcome);
        Vacated::push_all(&mut self.vacated, outcome);
        let evenings = outcome.held_evenings.iter().zip(&outcome.held_leads);
        for ([leads, waiting], (&sum, &held)) in self.held.iter_mut().zip(evenings) {
            leads.push(held as f64);
            waiting.push(an_evening(sum, self.last_evenings, 0.0));
        }
        self.push_periods(outcome);
        self.push_stocks(outcome);
        for (total, samples) in &mut self.totals {
            samples.push(total.minor(outcome));
        }
        self.push_stages(outcome);
        self.push_seats(outcome);
        self.sources.iter_mut().zip(&outcome.sources).for_each(|(sum, of)| sum.push(of));
        self.products.iter_mut().zip(&outcome.products).for_each(|(sum, of)| sum.push(of));
        self.handed.iter_mut().zip(&outcome.handed).for_each(|(sum, of)| sum.push(of));
        self.push_targets(outcome);
        self.push_cycles(outcome);
        self.pay.push(outcome);
        self.is_loss.push(outcome.profit().0 < 0);
        self.lowest_cash_day.push(f64::from(outcome.lowest_cash.day));
        self.dry_month.push(outcome.dry_month.map_or(f64::INFINITY, |month| month as f64));
        self.runs_dry.push(outcome.dry_month.is_some());
        for (summary, segment) in self.dry_segments.iter_mut().zip(&outcome.segments) {
            summary.runs_dry.push(segment.dry_month.is_some());
            summary.month.push(segment.dry_month.map_or(f64::INFINITY, |month| month as f64));
        }
        self.split.push(headline);
        self.influence.push(&outcome.draws, headline);
        self.draws.iter_mut().zip(&outcome.draws).for_each(|(mean, &value)| mean.push(value));
    }

    fn push_periods(&mut self, outcome: &Outcome) {
        for (period, flows) in outcome.flows.iter().enumerate() {
            for (line, samples) in &mut self.lines[period] {
                samples.push(line.in_period(outcome, period));
            }
            for (moments, &flow) in self.flows[period].iter_mut().zip(flows) {
                moments.push(flow as f64);
            }
            for (figure, moments) in &mut self.others[period] {
                let value = figure.in_period(outcome, period);
                if value.is_finite() {
                    moments.push(value);
                }
            }
            debug_assert!(costs_of(flows).0 >= 0);
        }
    }

    fn push_stocks(&mut self, outcome: &Outcome) {
        let evenings = self.stocks.iter_mut().zip(&outcome.stocks);
        for (moments, segments) in
            evenings.chain([(&mut self.opening_stocks, &outcome.opening_stocks)])
        {
            for stock in Stock::ALL {
                let sum: i64 = segments.iter().map(|stocks| stocks[stock as usize]).sum();
                moments[stock as usize].push(sum as f64);
            }
        }
        let last = outcome.stocks.last().into_iter().flatten();
        for (moments, stocks) in self.segments.iter_mut().zip(last) {
            moments.iter_mut().zip(stocks).for_each(|(moments, &stock)| moments.push(stock as f64));
        }
        for (moments, accounts) in self.accounts_by.iter_mut().zip(&outcome.accounts) {
            moments.push(accounts.iter().sum::<i64>() as f64);
        }
        let accounts: i64 = outcome.accounts.last().into_iter().flatten().sum();
        self.accounts.push(accounts as f64);
    }

    fn push_stages(&mut self, outcome: &Outcome) {
        for (index, stage) in outcome.stages.iter().enumerate() {
            add_stage(&mut self.stages[index], stage);
            self.entered[index].push(stage.entered as f64);
            self.conversion[index].push(stage.won_through as f64, stage.left() as f64);
        }
        let sales = outcome.total(Metric::Sales) as f64;
        self.win_rate.push(sales, outcome.total(Metric::Lost) as f64 + sales);
        // What was never paid for is no cost of winning customers.
        let spent = outcome.costs().0 - outcome.total(Metric::WriteOffs);
        self.cost_of_a_customer.push(spent as f64, sales);
    }

    fn push_seats(&mut self, outcome: &Outcome) {
        for (summary, seat) in self.seats.iter_mut().zip(&outcome.seats) {
            summary.role = seat.role;
            summary.sales.push(seat.sales as f64);
            summary.revenue.push(seat.revenue.0 as f64);
            summary.touches.push(seat.touches as f64);
            summary.effective.push(seat.effective as f64);
            summary.filled_days.push(seat.filled_days as f64);
            let (sum, last) = (seat.overdue_evenings, seat.overdue as f64);
            summary.overdue.push(an_evening(sum, self.last_evenings, last));
            let (sum, last) = (seat.overdue_order_evenings, seat.overdue_orders as f64);
            summary.overdue_orders.push(an_evening(sum, self.last_evenings, last));
            summary.leavers.push(f64::from(seat.leavers));
            summary.used.push(seat.used as f64);
            summary.available.push(seat.available as f64);
            summary.lost_time.push(seat.lost_time as f64);
            if seat.quota.0 > 0 {
                summary.attainment.push(seat.revenue.0 as f64 / seat.quota.0 as f64);
            }
        }
        self.push_top_share(outcome);
    }

    /// Share of revenue that hangs on the best one and the best two.
    fn push_top_share(&mut self, outcome: &Outcome) {
        let all: i64 = outcome.seats.iter().map(|seat| seat.revenue.0).sum();
        if all == 0 {
            return;
        }
        let best_two = outcome.seats.iter().fold((0, 0), |(first, second), seat| {
            let revenue = seat.revenue.0;
            if revenue > first { (revenue, first) } else { (first, second.max(revenue)) }
        });
        self.top_share[0].push(best_two.0 as f64 / all as f64);
        self.top_share[1].push((best_two.0 + best_two.1) as f64 / all as f64);
    }

    fn push_targets(&mut self, outcome: &Outcome) {
        for (summary, target) in self.targets.iter_mut().zip(&outcome.targets) {
            summary.met.push(target.is_met);
            summary.value.push(target.value);
            summary.met_on.push(target.met_on.map_or(f64::INFINITY, f64::from));
            for (tally, &share) in summary.by_period.iter_mut().zip(&target.path) {
                tally.push(share >= 1.0);
            }
            summary.seats.resize(target.seats.len(), summary.blank);
            summary.seats.iter_mut().zip(&target.seats).for_each(|(tally, &met)| tally.push(met));
        }
        self.all_targets.push(outcome.targets.iter().all(|target| target.is_met));
    }

    fn push_cycles(&mut self, outcome: &Outcome) {
        for (sum, &count) in self.cycle.iter_mut().zip(&outcome.cycle) {
            *sum += u64::from(count);
        }
        for (sum, cohort) in self.cohorts.iter_mut().zip(&outcome.cohorts) {
            sum.iter_mut().zip(cohort).for_each(|(sum, &count)| *sum += count);
        }
    }

    /// The samples of a total.
    ///
    /// # Panics
    /// If it is none of [`Figure::totals`].
    pub fn total(&self, total: Figure) -> &Samples {
        let found = self.totals.iter().find(|(of, _)| *of == total);
        &found.expect("a total of the catalogue").1
    }

    /// The samples of a line in a period.
    ///
    /// # Panics
    /// If its spread is not told by period.
    pub fn line(&self, period: usize, line: Figure) -> &Samples {
        let found = self.lines[period].iter().find(|(of, _)| *of == line);
        &found.expect("a line of the catalogue").1
    }

    /// What is told of a period by its mean, and what one unit of it is divided by.
    ///
    /// # Panics
    /// If its mean is not told by period.
    pub fn mean(&self, period: usize, figure: Figure, days: Day) -> (&Moments, f64) {
        if let Some((metric, unit)) = figure.flow(days) {
            return (&self.flows[period][metric as usize], unit);
        }
        let found = self.others[period].iter().find(|(of, _)| *of == figure);
        (&found.expect("a figure that is told by its mean").1, figure.divisor())
    }

    /// Share of the hours of a role that were used, all replications together.
    pub fn hours(&self, metric: Metric) -> f64 {
        self.flows.iter().map(|period| period[metric as usize].mean()).sum::<f64>() / HOUR
    }
}

/// Nothing seen yet of some figures.
fn samples(figures: impl Iterator<Item = Figure>) -> Vec<(Figure, Samples)> {
    figures.map(|figure| (figure, Samples::new())).collect()
}

fn dry(tally: Tally) -> DrySegment {
    DrySegment { runs_dry: tally, month: Samples::new() }
}

/// Working days by period.
fn others() -> Vec<(Figure, Moments)> {
    let told = [ByPeriod::Mean, ByPeriod::Evening].into_iter().flat_map(Figure::told_by_period);
    let is_flow = |figure: &Figure| figure.flow(1).is_some();
    told.filter(|figure| !is_flow(figure)).map(|figure| (figure, Moments::default())).collect()
}

/// Working days of the last four weeks.
fn last_evenings(calendar: &Calendar) -> u32 {
    let end = calendar.horizon();
    calendar.working_days_between(end.saturating_sub(LAST_DAYS), end)
}

/// What was overdue on the evening of a working day: the mean, or what it was on the last evening of a
/// time in which nobody works.
fn an_evening(sum: u64, evenings: u32, last: f64) -> f64 {
    if evenings == 0 { last } else { sum as f64 / f64::from(evenings) }
}

fn add_stage(sum: &mut StageResult, stage: &StageResult) {
    sum.entered += stage.entered;
    sum.won_through += stage.won_through;
    sum.lost.iter_mut().zip(&stage.lost).for_each(|(sum, &lost)| *sum += lost);
    sum.forgotten += stage.forgotten;
    sum.stranded += stage.stranded;
    sum.open += stage.open;
    sum.touches += stage.touches;
    sum.effective += stage.effective;
    sum.days += stage.days;
    sum.waiting += stage.waiting;
    sum.occupancy += stage.occupancy;
    sum.seconds += stage.seconds;
}
