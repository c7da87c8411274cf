//! What holds in any department under any luck: nothing is lost, nothing is made of nothing.
//!
//! `PROPTEST_CASES` tries more departments than the usual 64 a law, `PROPTEST_RNG_SEED` others.

use crate::played::{plan, read};
use crate::proofs::generated::{Case, case, config, luck};
use proptest::prelude::*;
use voronka::engine::outcome::{
    CheckResult, CustomerResult, LOSSES, LossReason, ProductResult, costs_of,
};
use voronka::engine::{Metric, Outcome, SeatResult, Stock, Workspace, simulate};
use voronka::figures::Figure;
use voronka::scenario::{
    Customers, Measure, Quantity, Role, Scenario, Scope, Segment, Target, Varying,
};
use voronka::study::Plan;
use voronka::study::method::replicate::Unwatched;
use voronka::study::method::versions::Version;
use voronka::study::pay::schemes;
use voronka::units::{Day, Money};

const CASES: u32 = 64;

/// A department and what came of it.
struct Played {
    scenario: Scenario,
    outcome: Outcome,
}

fn play_case(case: &Case) -> Played {
    let scenario = read(&case.text);
    let outcome = simulate(&scenario, &case.streams);
    Played { scenario, outcome }
}

impl Played {
    fn total(&self, metric: Metric) -> i64 {
        self.outcome.total(metric)
    }

    /// Accounts of all segments in a state at the end of the run.
    fn at_the_end(&self, state: Stock) -> i64 {
        let last = self.outcome.stocks.last().expect("a run has a period");
        last.iter().map(|stocks| stocks[state as usize]).sum()
    }

    fn stages(&self, part: impl Fn(&voronka::engine::StageResult) -> u64) -> i64 {
        self.outcome.stages.iter().map(part).sum::<u64>() as i64
    }

    fn seats(&self, part: impl Fn(&SeatResult) -> i64) -> i64 {
        self.outcome.seats.iter().map(part).sum()
    }

    fn lost_for(&self, reason: LossReason) -> i64 {
        self.stages(|stage| stage.lost[reason as usize])
    }

    /// Orders served that are touches for sure, and those that may be: an order that takes nobody's time is none.
    fn served_orders(&self) -> [i64; 2] {
        let orders = self.total(Metric::Orders);
        let takes_time = |customers: &Customers| customers.hours != Quantity::Known(0.0);
        let mut all = self.scenario.segments.iter().filter_map(|s| s.customers.as_ref());
        let some = all.clone().any(takes_time) || self.has_cross_sell_that_waits();
        [if all.all(takes_time) { orders } else { 0 }, if some { orders } else { 0 }]
    }

    /// Whether a further product takes time of its own.
    fn has_cross_sell_that_waits(&self) -> bool {
        let mut all = self.scenario.products.iter().filter_map(|p| p.cross_sell.as_ref());
        all.any(|cross_sell| cross_sell.hours.is_some())
    }

    /// Revenue of orders and subscriptions.
    fn later_revenue(&self) -> i64 {
        self.total(Metric::RepeatRevenue) + self.total(Metric::SubscriptionRevenue)
    }

    /// Whether orders, or former customers to be asked back, may wait for a rep.
    fn has_orders_that_wait(&self) -> bool {
        let no = Quantity::Known(0.0);
        let takes_time = |customers: &Customers| {
            customers.hours != no || customers.win_back.as_ref().is_some_and(|w| w.hours != no)
        };
        let mut all = self.scenario.segments.iter().filter_map(|s| s.customers.as_ref());
        all.any(takes_time) || self.has_cross_sell_that_waits()
    }

    /// Deals that are signed and neither sold nor given up.
    fn awaiting_the_advance(&self) -> i64 {
        self.total(Metric::Signed) - self.total(Metric::Sales) - self.lost_for(LossReason::Unpaid)
    }

    fn open_at_the_start(&self) -> i64 {
        self.scenario.open_deals.iter().map(|deals| i64::from(deals.count)).sum()
    }

    fn opened(&self) -> i64 {
        self.total(Metric::Leads)
            + self.total(Metric::Prospected)
            + self.total(Metric::Warmed)
            + self.open_at_the_start()
    }

    fn opening_cash(&self) -> Money {
        Money::from_major(self.scenario.overheads.opening_cash.at(&self.outcome.draws))
    }

    /// Cash at the end of a period if all costs so far were paid.
    fn cash_if_all_were_paid(&self, period: usize) -> Money {
        let so_far = &self.outcome.flows[..=period];
        let received: i64 = so_far.iter().map(|flows| flows[Metric::CashIn as usize]).sum();
        let costs: Money = so_far.iter().map(costs_of).sum();
        let sum = |metric: Metric| so_far.iter().map(|flows| flows[metric as usize]).sum::<i64>();
        let sold = Money(sum(Metric::Revenue) - sum(Metric::Margin));
        // What is written off moves no cash.
        self.opening_cash() + Money(received + sum(Metric::WriteOffs)) - costs - sold
    }

    fn target(&self, name: &str) -> f64 {
        let index = self.scenario.targets.iter().position(|target| target.name == name);
        self.outcome.targets[index.expect("every department has this target")].value
    }
}

/// A department with results by day, and another length of the run.
fn by_day(text: &str, days: Day) -> String {
    let kept = text.lines().filter(|line| !line.starts_with("report = "));
    let lines = kept.map(|line| match line.starts_with("horizon = ") {
        true => format!("horizon = \"{days}d\"\nreport = \"day\"\n"),
        false => format!("{line}\n"),
    });
    lines.collect()
}

/// Whether anybody will ever sit in a role.
fn has_seats(role: &Role) -> bool {
    !role.reps.is_empty() || role.hires.iter().any(|hire| hire.count > 0)
}

/// Losses that end a deal inside a stage; an advance that never comes does so after the last.
fn lost_inside(lost: &[u64; LOSSES]) -> u64 {
    lost.iter().sum::<u64>() - lost[LossReason::Unpaid as usize]
}

proptest! {
    #![proptest_config(config(CASES, 2_000))]

    #[test]
    fn every_account_is_in_one_state_at_the_end_of_every_period(case in case()) {
        let run = play_case(&case);
        let periods = run.outcome.stocks.iter().zip(&run.outcome.accounts);
        for (stocks, accounts) in periods {
            for (stocks, accounts) in stocks.iter().zip(accounts) {
                prop_assert!(stocks.iter().all(|&count| count >= 0), "{:?}", stocks);
                prop_assert_eq!(stocks.iter().sum::<i64>(), *accounts);
            }
        }
    }

    #[test]
    fn accounts_come_with_leads_open_deals_and_inflow_alone(case in case()) {
        let run = play_case(&case);
        let draws = &run.outcome.draws;
        let segments = &run.scenario.segments;
        let stated: f64 = segments.iter().map(|s| s.accounts.at(draws).round()).sum();
        let known = stated as i64 + run.total(Metric::Leads) + run.open_at_the_start();
        let all: i64 = run.outcome.accounts.last().expect("a run has a period").iter().sum();
        let has_inflow = segments.iter().any(|s| s.inflow_per_day.at(draws) > 0.0);
        prop_assert!(all == known || (has_inflow && all > known), "{} and {}", all, known);
    }

    #[test]
    fn a_deal_that_entered_a_stage_left_it_forwards_or_was_lost_or_is_there(case in case()) {
        let run = play_case(&case);
        for stage in &run.outcome.stages {
            let ended = stage.won_through + lost_inside(&stage.lost);
            prop_assert_eq!(stage.entered, ended + stage.open, "{:?}", stage);
        }
    }

    #[test]
    fn deals_enter_the_next_stage_from_the_one_before_or_straight(case in case()) {
        let run = play_case(&case);
        let entered = run.stages(|stage| stage.entered);
        let won = run.stages(|stage| stage.won_through);
        prop_assert_eq!(entered, won - run.total(Metric::Signed) + run.opened());
        for pair in run.outcome.stages.windows(2) {
            prop_assert!(pair[1].entered >= pair[0].won_through);
        }
        let last = run.outcome.stages.last().expect("a department has a stage");
        prop_assert_eq!(last.won_through as i64, run.total(Metric::Signed));
    }

    #[test]
    fn every_deal_ends_once(case in case()) {
        let run = play_case(&case);
        let lost = run.stages(|stage| stage.lost.iter().sum());
        prop_assert_eq!(lost, run.total(Metric::Lost));
        prop_assert_eq!(run.lost_for(LossReason::Refused), run.total(Metric::Refusals));
        prop_assert!(run.awaiting_the_advance() >= 0);
        let closed = run.total(Metric::Sales) + run.total(Metric::Lost);
        let open = run.stages(|stage| stage.open) + run.awaiting_the_advance();
        prop_assert_eq!(run.opened(), closed + open);
        prop_assert_eq!(open, run.at_the_end(Stock::InWork));
        let customers = run.at_the_end(Stock::Customer) + run.at_the_end(Stock::Former);
        prop_assert_eq!(run.total(Metric::Sales), customers);
        let gone = run.total(Metric::LeftCustomers) - run.total(Metric::WonBack);
        prop_assert_eq!(gone, run.at_the_end(Stock::Former));
        prop_assert_eq!(run.total(Metric::Closed), run.at_the_end(Stock::Closed));
    }

    #[test]
    fn what_one_replication_leaves_behind_moves_nothing_in_the_next(case in case(), before in luck()) {
        let scenario = read(&case.text);
        let mut workspace = Workspace::new(&scenario);
        workspace.simulate(&before);
        prop_assert!(*workspace.simulate(&case.streams) == simulate(&scenario, &case.streams));
    }

    #[test]
    fn every_deal_and_every_sale_has_one_source(case in case()) {
        let run = play_case(&case);
        let (scenario, sources) = (&run.scenario, &run.outcome.sources);
        prop_assert_eq!(sources.len(), 2 + scenario.channels.len());
        let deals: u64 = sources.iter().map(|source| source.deals).sum();
        prop_assert_eq!(deals as i64, run.opened());
        let sales: u64 = sources.iter().map(|source| source.sales).sum();
        prop_assert_eq!(sales as i64, run.total(Metric::Sales));
        let revenue: Money = sources.iter().map(|source| source.revenue).sum();
        let new = run.total(Metric::Revenue) - run.later_revenue();
        prop_assert_eq!(revenue.0, new);
        let woken = run.total(Metric::Warmed);
        let [base, start] = [sources[0].deals, sources[1].deals].map(|deals| deals as i64);
        prop_assert!((run.total(Metric::Prospected)..=run.total(Metric::Prospected) + woken).contains(&base));
        prop_assert!((run.open_at_the_start()..=run.open_at_the_start() + woken).contains(&start));
    }

    #[test]
    fn no_more_care_is_given_than_is_asked_for_or_there_is_time(case in case()) {
        let run = play_case(&case);
        for flows in &run.outcome.flows {
            prop_assert!(flows[Metric::CareGiven as usize] <= flows[Metric::CareAsked as usize]);
        }
        prop_assert!(run.total(Metric::CareGiven) <= run.total(Metric::HoursUsed));
    }

    #[test]
    fn who_has_an_opinion_is_a_customer(case in case()) {
        let run = play_case(&case);
        for (groups, stocks) in run.outcome.groups.iter().zip(&run.outcome.stocks) {
            let has_opinions = |segment: usize| {
                let customers = run.scenario.segments[segment].customers.as_ref();
                customers.is_some_and(|customers| customers.nps.is_some())
            };
            let opinionated = (0..stocks.len()).filter(|&segment| has_opinions(segment));
            let customers: i64 =
                opinionated.map(|segment| stocks[segment][Stock::Customer as usize]).sum();
            prop_assert!(groups.iter().all(|&count| count >= 0), "{:?}", groups);
            prop_assert_eq!(groups.iter().sum::<i64>(), customers);
        }
    }

    #[test]
    fn no_more_leave_or_come_back_for_a_reason_than_do_at_all(case in case()) {
        let run = play_case(&case);
        let sum = |part: usize| {
            run.outcome.reasons.iter().flatten().map(|counts| counts[part] as i64).sum::<i64>()
        };
        prop_assert!(sum(0) <= run.total(Metric::LeftCustomers));
        prop_assert!(sum(1) <= run.total(Metric::WonBack));
        for [left, back] in run.outcome.reasons.iter().flatten() {
            prop_assert!(back <= left, "{:?}", run.outcome.reasons);
        }
    }

    #[test]
    fn what_recurs_is_paid_by_present_customers(case in case()) {
        let run = play_case(&case);
        let outcome = &run.outcome;
        let periods = outcome.recurring.iter().zip(&outcome.stocks);
        for (recurring, stocks) in periods {
            let customers: i64 = stocks.iter().map(|stocks| stocks[Stock::Customer as usize]).sum();
            prop_assert!(*recurring >= Money::ZERO);
            prop_assert!(customers > 0 || *recurring == Money::ZERO, "{:?}", recurring);
        }
        prop_assert!(run.total(Metric::NotRenewed) <= run.total(Metric::LeftCustomers));
        // Desks of roles without seats have no result.
        let credited = run.seats(|seat| seat.repeat_revenue.0);
        prop_assert!((0..=run.later_revenue()).contains(&credited));
    }

    #[test]
    fn no_more_is_sold_out_of_what_a_role_handed_over_than_it_handed_over(case in case()) {
        let run = play_case(&case);
        for handed in &run.outcome.handed {
            prop_assert!(handed.sales <= handed.deals, "{:?}", run.outcome.handed);
            prop_assert!(handed.revenue.0 <= run.total(Metric::Revenue));
        }
    }

    #[test]
    fn no_cohort_closes_more_deals_than_it_opened(case in case()) {
        let run = play_case(&case);
        for [opened, won, closed] in &run.outcome.cohorts {
            prop_assert!(won <= closed && closed <= opened, "{:?}", run.outcome.cohorts);
        }
        let sum = |part: usize| run.outcome.cohorts.iter().map(|c| c[part]).sum::<u64>() as i64;
        prop_assert_eq!(sum(0), run.opened());
        prop_assert_eq!(sum(1), run.total(Metric::Sales));
        prop_assert_eq!(sum(2), run.total(Metric::Sales) + run.total(Metric::Lost));
    }

    #[test]
    fn nobody_works_longer_than_the_day(case in case()) {
        let run = play_case(&case);
        let days = u64::from(run.scenario.calendar.working_days());
        for seat in &run.outcome.seats {
            let role = &run.scenario.roles[seat.role];
            let most = |factor: Quantity| factor.at(&run.outcome.draws).max(1.0);
            let rivalry = run.scenario.rivalry.as_ref().map(|r| most(r.hours) * most(r.split_hours));
            // Who works harder for the pay works so much longer at the most, and no day has more than 24 hours.
            let effort = role.behaviour.effort.as_ref().map_or(1.0, |effort| most(effort.most));
            let hours = role.hours.at(&run.outcome.draws) * rivalry.unwrap_or(1.0) * effort;
            let hours = hours.min(24.0);
            prop_assert!(seat.used <= seat.available, "{:?}", seat);
            prop_assert!(seat.available <= (hours * 3600.0).ceil() as u64 * days.min(seat.filled_days));
        }
        prop_assert_eq!(run.seats(|seat| seat.used as i64), run.total(Metric::HoursUsed));
        prop_assert_eq!(run.seats(|seat| seat.available as i64), run.total(Metric::HoursAvailable));
        for flows in &run.outcome.flows {
            let at = |metric: Metric| flows[metric as usize];
            prop_assert!(at(Metric::HoursUsed) <= at(Metric::HoursAvailable));
            prop_assert!(at(Metric::RampedDays) <= at(Metric::SeatDays) * 1_000_000);
            prop_assert!(at(Metric::DryDays) <= at(Metric::ProspectingDays));
        }
        prop_assert_eq!(run.seats(|seat| seat.filled_days as i64), run.total(Metric::SeatDays));
    }

    #[test]
    fn every_touch_is_counted_once_by_stage_by_seat_and_by_period(case in case()) {
        let run = play_case(&case);
        let touches = run.total(Metric::Touches);
        let [timed, all] = run.served_orders();
        let of_orders = touches - run.stages(|stage| stage.touches);
        let all = all + run.total(Metric::LeftCustomers);
        prop_assert!((timed..=all).contains(&of_orders), "{} of orders", of_orders);
        prop_assert_eq!(run.seats(|seat| seat.touches as i64), touches);
        let effective = run.total(Metric::Effective);
        prop_assert_eq!(run.stages(|stage| stage.effective), effective);
        prop_assert_eq!(run.seats(|seat| seat.effective as i64), effective);
        for stage in &run.outcome.stages {
            prop_assert!(stage.won_through <= stage.effective && stage.effective <= stage.touches);
        }
        for seat in &run.outcome.seats {
            prop_assert!(seat.effective <= seat.touches);
        }
    }

    #[test]
    fn a_touch_that_is_overdue_belongs_to_an_open_deal(case in case()) {
        let run = play_case(&case);
        for (overdue, stocks) in run.outcome.overdue.iter().zip(&run.outcome.stocks) {
            let open: i64 = stocks.iter().map(|s| s[Stock::InWork as usize]).sum();
            let may_be = (0..=open).contains(overdue) || (*overdue > 0 && run.has_orders_that_wait());
            prop_assert!(may_be, "{} overdue of {}", overdue, open);
        }
        // Touches of a role without seats are overdue and nobody's, and so are leads that wait for a limit.
        let at_the_end = *run.outcome.overdue.last().expect("a run has a period");
        let of_seats = run.seats(|seat| seat.overdue as i64);
        let is_empty = |role: &Role| {
            role.reps.is_empty() && role.hires.is_empty() || role.leads_at_most.is_some()
        };
        let has_empty = run.scenario.roles.iter().any(is_empty);
        prop_assert!(of_seats == at_the_end || (has_empty && of_seats < at_the_end));
    }

    #[test]
    fn who_said_not_now_is_in_the_pool_warm_or_a_competitors(case in case()) {
        let run = play_case(&case);
        let joined = run.stages(|stage| stage.lost[LossReason::NotNow as usize]);
        let (warmed, taken) = (run.total(Metric::Warmed), run.total(Metric::TakenNeeds));
        prop_assert_eq!(joined, run.at_the_end(Stock::Pool) + warmed + taken);
    }

    #[test]
    fn who_was_forgotten_was_neglected(case in case()) {
        let run = play_case(&case);
        for stage in &run.outcome.stages {
            prop_assert!(stage.forgotten <= stage.lost[LossReason::Neglected as usize]);
        }
    }

    #[test]
    fn what_goes_amiss_was_made_and_what_nobody_checks_lies_among_the_open(case in case()) {
        let run = play_case(&case);
        for seat in &run.outcome.seats {
            prop_assert!(seat.wrong + seat.blocked <= seat.touches, "{:?}", seat);
        }
        let management = &run.scenario.management;
        for stage in &run.outcome.stages {
            let found = management.check_every_days.is_some() && stage.stranded > 0;
            prop_assert!(stage.stranded <= stage.open && !found, "{:?}", stage);
        }
        let checks = run.total(Metric::CheckHours);
        let days = i64::from(run.scenario.calendar.horizon());
        let each = (3600.0 * management.check_hours_per_rep.at(&run.outcome.draws)).round() as i64;
        prop_assert!(checks <= days * each * run.outcome.seats.len() as i64);
        let CheckResult { due, made, asked, available } = run.outcome.checks;
        prop_assert!(made <= due && checks as u64 <= asked.min(available), "{:?}", run.outcome.checks);
        prop_assert!(run.outcome.check_cost.0 <= run.total(Metric::Overheads));
    }

    #[test]
    fn revenue_is_credited_to_the_cent(case in case()) {
        let run = play_case(&case);
        let (credited, orders) = (run.seats(|seat| seat.revenue.0), run.seats(|seat| seat.orders as i64));
        let of_nobody = run.total(Metric::Revenue) - credited;
        if run.scenario.roles.iter().all(has_seats) {
            prop_assert_eq!((of_nobody, orders), (0, run.total(Metric::Orders)));
        }
        // What takes nobody's time is ordered even where a role without seats should keep the customers.
        prop_assert!((0..=run.later_revenue()).contains(&of_nobody), "{}", of_nobody);
        prop_assert!(orders <= run.total(Metric::Orders));
        prop_assert_eq!(run.seats(|seat| seat.sales as i64), run.total(Metric::Sales));
        prop_assert!(run.total(Metric::Sales) <= run.total(Metric::Signed));
        for flows in &run.outcome.flows {
            prop_assert!(flows[Metric::Margin as usize] <= flows[Metric::Revenue as usize]);
        }
        let new = run.total(Metric::Revenue) - run.later_revenue();
        prop_assert!(new <= run.total(Metric::Bookings));
        prop_assert!(run.total(Metric::CashIn) <= run.total(Metric::Revenue));
        let cycles: u32 = run.outcome.cycle.iter().sum();
        prop_assert_eq!(i64::from(cycles), run.total(Metric::Sales));
    }

    #[test]
    fn money_in_is_money_out_to_the_cent(case in case()) {
        let run = play_case(&case);
        let last = run.outcome.cash.len() - 1;
        prop_assert_eq!(run.outcome.cash[last], run.cash_if_all_were_paid(last));
        for (period, &cash) in run.outcome.cash.iter().enumerate() {
            let day = run.scenario.calendar.period_ends()[period];
            let owed = cash - run.cash_if_all_were_paid(period);
            prop_assert!(owed >= Money::ZERO, "pay that is not yet paid: {:?}", owed);
            prop_assert!(owed == Money::ZERO || !run.scenario.calendar.ends_month(day));
            prop_assert!(run.outcome.lowest_cash.amount <= cash);
        }
        let profit = run.total(Metric::Margin) - costs_of(&sum_of(&run.outcome)).0;
        prop_assert_eq!(run.outcome.profit(), Money(profit));
    }

    #[test]
    fn the_lines_of_every_statement_add_up_to_the_cent(case in case()) {
        let run = play_case(&case);
        let periods = run.outcome.cash.len();
        let of = |period: usize, entry: Figure| entry.in_period(&run.outcome, period) as i64;
        for period in 0..periods {
            let of = |entry: Figure| of(period, entry);
            prop_assert_eq!(of(Figure::Revenue) - of(Figure::Goods), of(Figure::Margin));
            let costs = of(Figure::Pay) + of(Figure::Hiring) + of(Figure::LeadCost);
            let costs = costs + of(Figure::Overheads) + of(Figure::Loyalty) + of(Figure::WriteOffs);
            prop_assert_eq!(of(Figure::Margin) - costs, of(Figure::Profit));
            let moved = of(Figure::CashIn) - of(Figure::CashOut);
            prop_assert_eq!(of(Figure::OpeningCash) + moved, of(Figure::ClosingCash));
            prop_assert_eq!(Money(of(Figure::ClosingCash)), run.outcome.cash[period]);
        }
        for period in 1..periods {
            prop_assert_eq!(of(period, Figure::OpeningCash), of(period - 1, Figure::ClosingCash));
        }
        prop_assert_eq!(Money(of(0, Figure::OpeningCash)), run.opening_cash());
        let sum = |entry: Figure| (0..periods).map(|period| of(period, entry)).sum::<i64>();
        prop_assert_eq!(sum(Figure::Revenue), run.total(Metric::Revenue));
        prop_assert_eq!(sum(Figure::Goods), run.outcome.goods().0);
        prop_assert_eq!(sum(Figure::Profit), run.outcome.profit().0);
        prop_assert_eq!(sum(Figure::CashIn), run.total(Metric::CashIn));
        // On the last day all pay is paid.
        let paid = run.outcome.goods().0 + run.outcome.costs().0 - sum(Figure::WriteOffs);
        prop_assert_eq!(sum(Figure::CashOut), paid);
    }

    #[test]
    fn revenue_comes_in_or_is_owed_or_is_written_off(case in case()) {
        let run = play_case(&case);
        let mut owed = 0;
        for flows in &run.outcome.flows {
            owed += flows[Metric::Revenue as usize];
            owed -= flows[Metric::CashIn as usize] + flows[Metric::WriteOffs as usize];
            prop_assert!(owed >= 0 && flows[Metric::WriteOffs as usize] >= 0, "{}", owed);
        }
        let sale = &run.scenario.sale;
        let at_once = sale.rest_after.length == Varying::Fixed(Quantity::Known(0.0));
        prop_assert!(!at_once || owed == 0, "{} is owed, and all is due at once", owed);
        let fails = sale.rest_fails != Quantity::Known(0.0) && sale.advance != Quantity::Known(1.0);
        prop_assert!(fails || run.total(Metric::WriteOffs) == 0);
    }

    #[test]
    fn the_future_does_not_change_the_past(case in case()) {
        let days = read(&case.text).calendar.horizon();
        let [short, long] = [days, 2 * days].map(|days| {
            let text = by_day(&case.text, days);
            simulate(&read(&text), &case.streams)
        });
        prop_assert_eq!(&short.draws, &long.draws);
        for day in 0..days as usize {
            // A run ends with a payday: what is earned by then, owed and paid on its last day is the one exception.
            let is_last = day + 1 == days as usize;
            let told = |outcome: &Outcome| {
                let mut flows = outcome.flows[day];
                let mut money = [outcome.cash[day], outcome.pay_paid[day], outcome.variable_pay[day]];
                if is_last {
                    flows[Metric::Pay as usize] = 0;
                    money = [Money::ZERO; 3];
                }
                (flows, money)
            };
            prop_assert_eq!(told(&short), told(&long), "day {} of {}", day, days);
            let stands = |outcome: &Outcome| {
                let (stocks, accounts) = (outcome.stocks[day].clone(), outcome.accounts[day].clone());
                let overdue = (outcome.overdue[day], outcome.overdue_evenings[day]);
                (stocks, accounts, overdue, outcome.recurring[day], outcome.groups[day])
            };
            prop_assert_eq!(stands(&short), stands(&long), "day {} of {}", day, days);
        }
    }

    #[test]
    fn pay_is_the_days_of_filled_seats_at_their_rate(case in case()) {
        let run = play_case(&case);
        let (mut least, mut most) = (0.0, 0.0);
        for seat in &run.outcome.seats {
            let role = &run.scenario.roles[seat.role];
            let month = Money::from_major(role.pay_per_month.at(&run.outcome.draws)).0 as f64;
            least += seat.filled_days as f64 * (month / 31.0 - 1.0);
            most += seat.filled_days as f64 * (month / 28.0 + 1.0);
        }
        let variable: i64 = run.outcome.variable_pay.iter().map(|pay| pay.0).sum();
        let pay = (run.total(Metric::Pay) - variable) as f64;
        prop_assert!(least <= pay && pay <= most, "{} to {}: {}", least, most, pay);
    }

    #[test]
    fn the_parts_of_the_pay_sum_to_it_by_role_by_seat_and_by_month(case in case()) {
        let run = play_case(&case);
        let pay = Money(run.total(Metric::Pay));
        let parts: Money = run.outcome.pay_parts.iter().flatten().copied().sum();
        let seats: Money = run.outcome.seats.iter().map(|seat| seat.pay).sum();
        prop_assert_eq!((parts, seats), (pay, pay));
        let variable: Money = run.outcome.variable_pay.iter().copied().sum();
        let seats: Money = run.outcome.seats.iter().map(|seat| seat.variable_pay).sum();
        let days: Money = run.outcome.paydays.iter().map(|day| day.variable).sum();
        prop_assert_eq!((seats, days), (variable, variable));
        for (role, parts) in run.scenario.roles.iter().zip(&run.outcome.pay_parts) {
            prop_assert_eq!(parts.len(), role.plan.parts().len());
        }
        for day in &run.outcome.paydays {
            prop_assert!(day.variable >= Money::ZERO && day.pay >= day.variable, "{:?}", day);
            prop_assert!(day.days > 0 || day.pay == Money::ZERO, "{:?}", day);
        }
    }

    #[test]
    fn a_pay_plan_beside_itself_differs_in_nothing_and_its_components_sum_to_the_pay(case in case()) {
        let scenario = read(&case.text);
        let version = |name| Version { name, title: name, scenario: &scenario };
        let plan = Plan { seed: 7, ..plan(4, 1) };
        let found = schemes(&[version(None), version(Some("same"))], &plan, &Unwatched);
        let [today, same] = &found.schemes[..] else { panic!("two were played") };
        for figure in &same.figures {
            let more = figure.more().expect("both have it");
            prop_assert_eq!((more.mean, more.error), (0.0, 0.0), "{:?}", figure.measure);
        }
        let pay = today.figure(Figure::Pay).expect("it is told").mean().mean;
        let roles: f64 = today.pay.roles.iter().map(|row| row.pay.mean).sum();
        let components: f64 = today.components.iter().map(|of| of.cost.mean).sum();
        prop_assert!((roles - pay).abs() < 1e-6 * pay.max(1.0), "{} and {}", roles, pay);
        prop_assert!((components - pay).abs() < 1e-6 * pay.max(1.0), "{} and {}", components, pay);
        prop_assert_eq!(&today.components, &same.components);
        prop_assert!(today.break_even.is_none() && same.break_even.is_none());
        prop_assert_eq!(&today.behaviour, &same.behaviour);
        let assumed = scenario.roles.iter().map(|role| role.behaviour.stated().len());
        prop_assert_eq!(today.behaviour.len(), assumed.sum::<usize>());
        prop_assert!(today.components.iter().all(|of| of.brought.is_some() == (of.part != "base")));
    }

    #[test]
    fn people_who_sit_somewhere_came_and_may_have_left(case in case()) {
        let run = play_case(&case);
        for seat in &run.outcome.seats {
            prop_assert!(seat.leavers <= seat.occupants && seat.occupants <= seat.leavers + 1);
            prop_assert!(seat.occupants > 0 || seat.touches == 0, "{:?}", seat);
            prop_assert!(seat.filled_days <= u64::from(run.scenario.calendar.horizon()));
            let does = &run.scenario.roles[seat.role];
            let asked = run.total(Metric::LeftCustomers) as u64;
            let is_touched = seat.touches > seat.orders + asked;
            prop_assert!(does.works.contains(&true) || !is_touched, "{:?}", seat);
        }
    }

    #[test]
    fn a_target_of_the_whole_run_counts_what_flowed(case in case()) {
        let run = play_case(&case);
        let counted = [
            ("sales", Metric::Sales),
            ("revenue", Metric::Revenue),
            ("bookings", Metric::Bookings),
            ("cash", Metric::CashIn),
            ("margin", Metric::Margin),
            ("new_customers", Metric::Sales),
        ];
        for (name, metric) in counted {
            prop_assert_eq!(run.target(name), run.total(metric) as f64, "{}", name);
        }
        prop_assert_eq!(run.target("profit"), run.outcome.profit().0 as f64);
        for (index, stage) in run.outcome.stages.iter().enumerate() {
            prop_assert_eq!(run.target(&format!("reached{index}")), stage.entered as f64);
        }
        let by_segment = (0..run.scenario.segments.len()).map(|g| run.target(&format!("of_g{g}")));
        prop_assert_eq!(by_segment.sum::<f64>(), run.total(Metric::Revenue) as f64);
        let products = run.scenario.products.len();
        let by_product = (0..products).map(|p| run.target(&format!("of_p{p}"))).sum::<f64>();
        prop_assert!(products == 0 || by_product == run.total(Metric::Revenue) as f64);
        let worst = run.outcome.seats.iter().map(|seat| seat.sales).min().unwrap_or(0);
        prop_assert_eq!(run.target("each"), worst as f64);
    }

    #[test]
    fn every_deal_sale_loss_and_order_is_of_one_product_if_there_are_any(case in case()) {
        let run = play_case(&case);
        let products = &run.outcome.products;
        let sum = |of: fn(&ProductResult) -> i64| products.iter().map(of).sum::<i64>();
        if products.is_empty() {
            return Ok(());
        }
        prop_assert_eq!(sum(|of| of.deals as i64), run.opened());
        prop_assert_eq!(sum(|of| of.sales as i64), run.total(Metric::Sales));
        prop_assert_eq!(sum(|of| of.lost as i64), run.total(Metric::Lost));
        prop_assert_eq!(sum(|of| of.orders as i64), run.total(Metric::Orders));
        prop_assert_eq!(sum(|of| of.revenue.0), run.total(Metric::Revenue));
        prop_assert_eq!(sum(|of| of.repeat_revenue.0), run.total(Metric::RepeatRevenue));
        prop_assert_eq!(sum(|of| of.margin.0), run.total(Metric::Margin));
        for of in products {
            prop_assert!(of.sales + of.lost <= of.deals, "{:?}", of);
        }
    }

    #[test]
    fn what_customers_buy_adds_up(case in case()) {
        let run = play_case(&case);
        let (customers, grid) = (&run.outcome.customers, run.outcome.grid.0);
        let sum = |of: fn(&CustomerResult) -> i64| customers.iter().map(of).sum::<i64>();
        let in_grid: u64 = grid.iter().flatten().map(|cell| cell.customers).sum();
        let revenue: i64 = grid.iter().flatten().map(|cell| cell.revenue.0).sum();
        let won = sum(|of| of.won as i64);
        prop_assert_eq!(in_grid as i64, won);
        let has_customers = |segment: &Segment| segment.customers.is_some();
        if run.scenario.segments.iter().all(has_customers) {
            prop_assert_eq!(won, run.total(Metric::Sales));
            prop_assert_eq!(revenue, run.total(Metric::Revenue));
        }
        prop_assert!(won <= run.total(Metric::Sales) && revenue <= run.total(Metric::Revenue));
        let adopted = run.outcome.products.iter().map(|of| of.adopted as i64).sum::<i64>();
        prop_assert_eq!(sum(|of| of.adopted as i64), adopted);
        let first_products = if run.outcome.products.is_empty() { 0 } else { won };
        prop_assert_eq!(sum(|of| of.products as i64), first_products + adopted);
        for of in customers {
            prop_assert!(of.served <= of.wallet, "{:?}", of);
            let falls = of.ages.windows(2).all(|pair| pair[0].customers >= pair[1].customers);
            prop_assert!(falls && of.ages.iter().all(|age| age.customers <= of.won), "{:?}", of);
        }
    }

    #[test]
    fn progress_towards_what_only_grows_never_falls(case in case()) {
        let run = play_case(&case);
        for (target, result) in run.scenario.targets.iter().zip(&run.outcome.targets) {
            let grows = only_grows(&run.scenario, target);
            let is_monotone = result.path.windows(2).all(|pair| pair[0] <= pair[1]);
            prop_assert!(is_monotone || !grows, "{}: {:?}", target.name, result.path);
        }
    }

    #[test]
    fn a_target_is_met_when_it_was_met_on_some_day(case in case()) {
        let run = play_case(&case);
        for (target, result) in run.scenario.targets.iter().zip(&run.outcome.targets) {
            let days: std::ops::RangeInclusive<Day> = target.from_day..=target.by_day;
            prop_assert!(result.met_on.is_none_or(|day| days.contains(&day)), "{}", target.name);
            prop_assert!(!result.is_met || result.met_on.is_some(), "{}", target.name);
            let grows = only_grows(&run.scenario, target);
            prop_assert!(result.is_met || result.met_on.is_none() || !grows, "{}", target.name);
            prop_assert_eq!(result.is_met, result.value >= wanted(target));
            if matches!(target.scope, Scope::EachRep(_)) && !result.seats.is_empty() {
                prop_assert_eq!(result.is_met, result.seats.iter().all(|&met| met));
            }
        }
    }
}

fn sum_of(outcome: &Outcome) -> [i64; voronka::engine::outcome::METRICS] {
    let at = |metric: usize| outcome.flows.iter().map(|flows| flows[metric]).sum();
    std::array::from_fn(at)
}

/// Whether no event sets a target back. Costs do so to profit, and a deep discount to margin.
fn only_grows(scenario: &Scenario, target: &Target) -> bool {
    let gives_discounts = |role: &Role| role.behaviour.discounts.is_some();
    match target.measure {
        Measure::Profit => false,
        Measure::Margin => !scenario.roles.iter().any(gives_discounts),
        _ => true,
    }
}

/// The amount of a target in the unit of its result.
fn wanted(target: &Target) -> f64 {
    match target.measure {
        Measure::Sales | Measure::NewCustomers | Measure::Reached(_) => target.at_least,
        _ => target.at_least * 100.0,
    }
}
