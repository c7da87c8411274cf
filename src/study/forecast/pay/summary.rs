//! What is kept of pay while replications are played.

use crate::engine::Outcome;
use crate::engine::outcome::{Metric, Payday};
use crate::scenario::middle;
use crate::scenario::{Quantity, Role, Scenario};
use crate::statistics::{Moments, Ratio, Samples};
use crate::units::Money;

/// Bars of the histogram of attainment: tenths of the quota up to 300 %, and what lies above.
pub const BARS: usize = 31;

/// The accumulators of pay.
#[derive(Clone, Debug, Default)]
pub struct PaySummary {
    pub(super) is_kept: bool,
    /// Whether flat salaries are told as those of a plan: beside other plans they are one.
    pub(super) tells_flat: bool,
    pub(super) base: Samples,
    pub(super) variable: Samples,
    pub(super) by_period: Vec<Moments>,
    pub(super) roles: Vec<RolePay>,
    pub(super) seats: Vec<Samples>,
    /// Of the replication at hand, by seat.
    months: Vec<Months>,
}

/// Months of a seat in one replication: their pay in all, how many there were, how many under the market.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
struct Months {
    pay: f64,
    count: f64,
    under: f64,
}

#[derive(Clone, Debug, Default)]
pub(super) struct RolePay {
    pub(super) is_paid: bool,
    pub(super) market: Option<Quantity>,
    /// Of the replication at hand, minor units.
    pub(super) market_now: Money,
    /// Share of quota, whether the plan pays something for it, months that reached it.
    pub(super) thresholds: Vec<(f64, bool, u64)>,
    pub(super) bars: [u64; BARS],
    pub(super) attained: Moments,
    pub(super) parts: Vec<Moments>,
    pub(super) pay: Moments,
    pub(super) variable: Moments,
    pub(super) month: Samples,
    pub(super) means: Ratio,
    pub(super) ends: [Moments; 2],
    pub(super) unrecovered: Moments,
    pub(super) markets: Moments,
    /// Months under the market, of all months.
    pub(super) under: Ratio,
}

impl PaySummary {
    /// Nothing seen yet. Without plans there will be nothing to tell.
    pub fn new(scenario: &Scenario, seats: usize) -> PaySummary {
        let is_kept = scenario.roles.iter().any(|role| !role.plan.is_empty());
        PaySummary { is_kept, tells_flat: false, ..PaySummary::of_all(scenario, seats) }
    }

    /// Nothing seen yet, of a scenario whose pay is told even if there is only a base.
    pub fn of_all(scenario: &Scenario, seats: usize) -> PaySummary {
        let middle = middle(&scenario.unknowns);
        let role = |role: &Role| {
            let paid = role.plan.thresholds(&middle);
            let mut all: Vec<(f64, bool, u64)> = paid.iter().map(|&from| (from, true, 0)).collect();
            if !paid.contains(&1.0) {
                all.push((1.0, false, 0));
            }
            all.sort_by(|a, b| a.0.total_cmp(&b.0));
            RolePay {
                is_paid: role.is_paid(),
                market: role.plan.market,
                thresholds: all,
                parts: vec![Moments::default(); role.plan.parts().len()],
                ..RolePay::default()
            }
        };
        let roles: Vec<RolePay> = scenario.roles.iter().map(role).collect();
        PaySummary {
            by_period: vec![Moments::default(); scenario.calendar.periods()],
            seats: vec![Samples::new(); seats],
            months: vec![Months::default(); seats],
            roles,
            is_kept: true,
            tells_flat: true,
            ..PaySummary::default()
        }
    }

    /// Whether there is anything to tell.
    pub fn is_kept(&self) -> bool {
        self.is_kept
    }

    /// Adds an outcome.
    pub fn push(&mut self, outcome: &Outcome) {
        if !self.is_kept {
            return;
        }
        let variable: Money = outcome.variable_pay.iter().copied().sum();
        self.variable.push(variable.0 as f64);
        self.base.push((outcome.total(Metric::Pay) - variable.0) as f64);
        for (moments, amount) in self.by_period.iter_mut().zip(&outcome.variable_pay) {
            moments.push(amount.0 as f64);
        }
        for (role, owed) in self.roles.iter_mut().zip(&outcome.unrecovered) {
            role.unrecovered.push(owed.0 as f64);
        }
        for (role, parts) in self.roles.iter_mut().zip(&outcome.pay_parts) {
            let all: Money = parts.iter().copied().sum();
            role.pay.push(all.0 as f64);
            role.variable.push((all - parts[0]).0 as f64);
            role.parts.iter_mut().zip(parts).for_each(|(sum, part)| sum.push(part.0 as f64));
        }
        for role in &mut self.roles {
            let market = role.market.map(|market| Money::from_major(market.at(&outcome.draws)));
            role.market_now = market.unwrap_or(Money::ZERO);
        }
        self.months.fill(Months::default());
        for payday in outcome.paydays.iter().filter(|payday| payday.is_whole) {
            let role = &mut self.roles[outcome.seats[payday.seat].role];
            let months = &mut self.months[payday.seat];
            months.pay += payday.a_month();
            months.count += 1.0;
            months.under += f64::from(u8::from(payday.is_under(role.market_now)));
            self.seats[payday.seat].push(payday.a_month());
            role.push_month(payday);
        }
        for (index, role) in self.roles.iter_mut().enumerate().filter(|(_, role)| role.is_paid) {
            let mine = outcome.seats.iter().zip(&self.months);
            let mine = mine.filter(|(seat, months)| seat.role == index && months.count > 0.0);
            role.push_reps(mine.map(|(_, &months)| months));
        }
    }
}

impl RolePay {
    fn push_month(&mut self, payday: &Payday) {
        self.month.push(payday.a_month());
        if payday.quota <= Money::ZERO {
            return;
        }
        let attained = payday.revenue.0 as f64 / payday.quota.0 as f64;
        self.attained.push(attained);
        // A tenth that was reached to the cent counts as reached.
        let reached = |tenth: usize| payday.revenue >= payday.quota.share(tenth as f64 / 10.0);
        let bar = (0..BARS).rev().find(|&tenth| reached(tenth)).unwrap_or(0);
        self.bars[bar] += 1;
        for (from, _, count) in &mut self.thresholds {
            *count += u64::from(payday.revenue >= payday.quota.share(*from));
        }
    }

    /// The months of each seat of a replication.
    fn push_reps(&mut self, reps: impl Iterator<Item = Months>) {
        let (mut best, mut worst) = (f64::NEG_INFINITY, f64::INFINITY);
        let mut all = Months::default();
        for Months { pay, count, under } in reps {
            (best, worst) = (best.max(pay / count), worst.min(pay / count));
            all.pay += pay;
            all.count += count;
            all.under += under;
        }
        if all.count > 0.0 {
            self.means.push(all.pay, all.count);
            self.ends[0].push(best);
            self.ends[1].push(worst);
            self.markets.push(self.market_now.0 as f64);
            self.under.push(all.under, all.count);
        }
    }
}
