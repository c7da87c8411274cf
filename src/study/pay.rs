//! What pay plans cost and whom they pay: attainment, thresholds, the parts of the pay.
//!
//! A *rep-month* is a whole pay period (a calendar month, or a quarter where the plan says so) on every day of which
//! a seat was filled. Attainment and the spread of its pay are over the rep-months of all replications; sums of money
//! are over the whole run.

use super::spread::{Mean, Spread};
use super::summary::Total;
use crate::engine::Outcome;
use crate::engine::outcome::{Metric, Payday};
use crate::scenario::implied::{middle, payouts};
use crate::scenario::pay::{Act, Business, PayPeriod, PayPlan, Payout};
use crate::scenario::{PayPart, Role, Scenario};
use crate::statistics::{Moments, Samples};
use crate::units::Money;
use serde::Serialize;

/// Bars of the histogram of attainment: tenths of the quota up to 150 %, and what lies above.
pub const BARS: usize = 16;

/// What pay plans came to; money in major units.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct PayFinding {
    /// Base pay of all roles over the run.
    pub base: Spread,
    /// What plans added to it.
    pub variable: Spread,
    /// Pay of all roles / revenue, ratio of means; `None` without revenue.
    pub cost_of_sales: Option<f64>,
    /// Pay of all roles for each sale, ratio of means; `None` without sales.
    pub per_sale: Option<f64>,
    /// What plans added by period, mean.
    pub variable_by_period: Vec<Mean>,
    /// Roles with a plan.
    pub roles: Vec<PayRow>,
}

/// A role with a pay plan.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct PayRow {
    /// Name of the role.
    pub role: String,
    /// Pay period of the plan.
    pub every: PayPeriod,
    /// Pay of the role over the run.
    pub pay: Mean,
    /// Of that, what the plan added to the base.
    pub variable: Mean,
    /// Pay of a rep-month; `None` if the run holds none.
    pub month: Option<Spread>,
    /// Mean monthly pay of the rep who is paid best in a replication, and of the one who is paid worst.
    pub ends: Option<[Mean; 2]>,
    /// Monthly pay of each seat; seats without a rep-month are left out.
    pub reps: Vec<RepPay>,
    /// Attainment of the month's quota; `None` without quota.
    pub attainment: Option<Attainment>,
    /// What a full month pays from 0 to 150 % of the quota, a row a percent, by arithmetic; empty without quota.
    pub payout: Vec<Payout>,
    /// Parts of the pay over the run; they sum to it.
    pub parts: Vec<PartRow>,
    /// Draws and clawbacks that people owe at the end of the run or still owed when they left; `None` if the plan has
    /// neither.
    pub unrecovered: Option<Mean>,
}

/// Monthly pay of a seat.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct RepPay {
    /// Name of the person, or of the seat.
    pub name: String,
    /// Whether the seat is filled during the run by a hiring wave.
    pub is_hired: bool,
    /// Pay of a rep-month.
    pub month: Spread,
}

/// How quotas are attained, over rep-months.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Attainment {
    /// Revenue / quota, mean over rep-months.
    pub mean: f64,
    /// Share of the rep-months from 0 to 10 % of the quota, from 10 to 20 % and so on to 150 %; the last is
    /// 150 % and more.
    pub shares: Vec<f64>,
    /// Thresholds of the plan, and the quota itself, ascending.
    pub thresholds: Vec<Threshold>,
}

/// A share of quota, and who gets there.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Threshold {
    /// Share of the month's quota.
    pub from: f64,
    /// Share of the rep-months that reach it.
    pub reached: f64,
    /// Whether the plan pays something from there on; the quota itself is told in any case.
    pub is_paid: bool,
}

/// A part of the pay.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct PartRow {
    /// Which: base, soft, commission, split, tail, bonus, team_bonus, contest, cap, clawback, or draw.
    pub part: &'static str,
    /// What it is paid for, in the words of the file: `margin`, `effective_touch`, `entered proposal`.
    pub of: Option<String>,
    /// What it cost over the run; what a cap or a clawback took off is below 0.
    pub cost: Mean,
}

/// The accumulators of pay.
#[derive(Clone, Debug, Default)]
pub struct PaySummary {
    base: Samples,
    variable: Samples,
    by_period: Vec<Moments>,
    roles: Vec<RolePay>,
    seats: Vec<Samples>,
    /// Of the replication at hand: sum of monthly pay and months, by seat.
    months: Vec<(f64, f64)>,
}

#[derive(Clone, Debug, Default)]
struct RolePay {
    has_plan: bool,
    /// Share of quota, whether the plan pays something for it, months that reached it.
    thresholds: Vec<(f64, bool, u64)>,
    bars: [u64; BARS],
    attained: Moments,
    parts: Vec<Moments>,
    pay: Moments,
    variable: Moments,
    month: Samples,
    means: Moments,
    ends: [Moments; 2],
    unrecovered: Moments,
}

impl PaySummary {
    /// Nothing seen yet.
    pub fn new(scenario: &Scenario, seats: usize) -> PaySummary {
        let middle = middle(&scenario.unknowns);
        let role = |role: &Role| {
            let paid = role.plan.thresholds(&middle);
            let mut all: Vec<(f64, bool, u64)> = paid.iter().map(|&from| (from, true, 0)).collect();
            if !paid.contains(&1.0) {
                all.push((1.0, false, 0));
            }
            all.sort_by(|a, b| a.0.total_cmp(&b.0));
            RolePay {
                has_plan: !role.plan.is_empty(),
                thresholds: all,
                parts: vec![Moments::default(); role.plan.parts().len()],
                ..RolePay::default()
            }
        };
        let roles: Vec<RolePay> = scenario.roles.iter().map(role).collect();
        PaySummary {
            by_period: vec![Moments::default(); scenario.calendar.periods()],
            seats: vec![Samples::new(); seats],
            months: vec![(0.0, 0.0); seats],
            roles,
            ..PaySummary::default()
        }
    }

    /// Adds an outcome. Without plans there is nothing to add.
    pub fn push(&mut self, outcome: &Outcome) {
        if self.roles.iter().all(|role| !role.has_plan) {
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
        self.months.fill((0.0, 0.0));
        for payday in outcome.paydays.iter().filter(|payday| payday.is_whole) {
            let (sum, count) = &mut self.months[payday.seat];
            (*sum, *count) = (*sum + payday.pay.0 as f64, *count + 1.0);
            self.seats[payday.seat].push(payday.pay.0 as f64);
            self.roles[outcome.seats[payday.seat].role].push_month(payday);
        }
        for (index, role) in self.roles.iter_mut().enumerate().filter(|(_, role)| role.has_plan) {
            let mine = outcome.seats.iter().zip(&self.months);
            let mine = mine.filter(|(seat, month)| seat.role == index && month.1 > 0.0);
            role.push_reps(mine.map(|(_, &month)| month));
        }
    }
}

impl RolePay {
    fn push_month(&mut self, payday: &Payday) {
        self.month.push(payday.pay.0 as f64);
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

    /// Sum of monthly pay and months of each seat of a replication.
    fn push_reps(&mut self, reps: impl Iterator<Item = (f64, f64)>) {
        let (mut best, mut worst) = (f64::NEG_INFINITY, f64::INFINITY);
        let (mut sum, mut months) = (0.0, 0.0);
        for (pay, count) in reps {
            (best, worst) = (best.max(pay / count), worst.min(pay / count));
            (sum, months) = (sum + pay, months + count);
        }
        if months > 0.0 {
            self.means.push(sum / months);
            self.ends[0].push(best);
            self.ends[1].push(worst);
        }
    }
}

/// What there is beside the accumulators to tell of pay.
pub struct PayTeller<'a> {
    /// The scenario.
    pub scenario: &'a Scenario,
    /// Role of each seat, its name, and whether it is filled by a hiring wave.
    pub seats: Vec<(usize, String, bool)>,
    /// Mean of a total over the run, in its own unit.
    pub total: &'a dyn Fn(Total) -> f64,
}

impl PayTeller<'_> {
    /// What pay plans came to; `None` if there are none.
    pub fn tell(&self, summary: &PaySummary) -> Option<PayFinding> {
        if summary.roles.iter().all(|role| !role.has_plan) {
            return None;
        }
        let (pay, revenue) = ((self.total)(Total::Pay), (self.total)(Total::Revenue));
        let sales = (self.total)(Total::Sales);
        let roles = summary.roles.iter().enumerate().filter(|(_, role)| role.has_plan);
        Some(PayFinding {
            base: self.spread(&summary.base),
            variable: self.spread(&summary.variable),
            cost_of_sales: (revenue > 0.0).then(|| pay / revenue),
            per_sale: (sales > 0.0).then(|| pay / sales),
            variable_by_period: summary.by_period.iter().map(|of| self.mean(of)).collect(),
            roles: roles.map(|(index, role)| self.role(index, role, summary)).collect(),
        })
    }

    fn has_twins(&self) -> bool {
        !self.scenario.unknowns.is_empty()
    }

    fn spread(&self, samples: &Samples) -> Spread {
        Spread::of(samples, 100.0).with_twins(self.has_twins())
    }

    /// Pay of a seat's months; those of one replication count once, as they may go together.
    fn rep_month(&self, months: &Samples, runs: u64) -> Spread {
        let spread = self.spread(months);
        let together = months.count() as f64 / runs.max(1) as f64;
        Spread { error: spread.error * libm::sqrt(together.max(1.0)), ..spread }
    }

    fn mean(&self, moments: &Moments) -> Mean {
        Mean::of(moments, 100.0).with_twins(self.has_twins())
    }

    fn role(&self, index: usize, of: &RolePay, summary: &PaySummary) -> PayRow {
        let role = &self.scenario.roles[index];
        let seats = self.seats.iter().zip(&summary.seats);
        let mine = seats.filter(|(seat, month)| seat.0 == index && month.count() > 0);
        let has_months = of.month.count() > 0;
        PayRow {
            role: role.name.clone(),
            every: role.plan.every,
            pay: self.mean(&of.pay),
            variable: self.mean(&of.variable),
            // Months of one replication go together: what is known of the mean is known by replication.
            month: has_months.then(|| Spread {
                error: self.mean(&of.means).error,
                ..Spread::of(&of.month, 100.0)
            }),
            ends: has_months.then(|| of.ends.map(|end| self.mean(&end))),
            reps: mine
                .map(|((_, name, is_hired), month)| RepPay {
                    name: name.clone(),
                    is_hired: *is_hired,
                    month: self.rep_month(month, of.means.count()),
                })
                .collect(),
            attainment: attainment(of),
            payout: payouts(self.scenario, role, &middle(&self.scenario.unknowns))
                .map_or(Vec::new(), |of| of.curve),
            parts: self.parts(&role.plan, of),
            unrecovered: (role.plan.clawback.is_some() || role.plan.draw.is_some())
                .then(|| self.mean(&of.unrecovered)),
        }
    }

    fn parts(&self, plan: &PayPlan, of: &RolePay) -> Vec<PartRow> {
        let row = |(part, cost): (PayPart, &Moments)| {
            let (name, act) = match part {
                PayPart::Base => ("base", None),
                PayPart::Soft => ("soft", plan.soft.as_ref().map(|soft| soft.kpi)),
                PayPart::Commission(at) => ("commission", Some(plan.commissions[at].on)),
                PayPart::Split => ("split", None),
                PayPart::Tail => ("tail", plan.tail.as_ref().map(|tail| tail.on)),
                PayPart::Bonus(at) => ("bonus", Some(plan.bonuses[at].each)),
                PayPart::TeamBonus => ("team_bonus", None),
                PayPart::Contest => ("contest", None),
                PayPart::Cap => ("cap", None),
                PayPart::Clawback => ("clawback", None),
                PayPart::Draw => ("draw", None),
            };
            let business = match part {
                PayPart::Commission(at) => plan.commissions[at].of,
                _ => Business::All,
            };
            let of = act.map(|act| match business {
                Business::All => self.act(act),
                Business::New => format!("new {}", self.act(act)),
                Business::Repeat => format!("repeat {}", self.act(act)),
            });
            PartRow { part: name, of, cost: self.mean(cost) }
        };
        plan.parts().into_iter().zip(&of.parts).map(row).collect()
    }

    fn act(&self, act: Act) -> String {
        match act {
            Act::Touch => "touch".into(),
            Act::EffectiveTouch => "effective_touch".into(),
            Act::HandOff => "hand_off".into(),
            Act::Sale => "sale".into(),
            Act::Order => "order".into(),
            Act::Revenue => "revenue".into(),
            Act::Margin => "margin".into(),
            Act::Cash => "cash".into(),
            Act::Entered(stage) => format!("entered {}", self.scenario.stages[stage].name),
        }
    }
}

fn attainment(of: &RolePay) -> Option<Attainment> {
    let all = of.attained.count();
    let share = |count: u64| count as f64 / all as f64;
    let threshold = |&(from, is_paid, count): &(f64, bool, u64)| {
        let reached = share(count);
        Threshold { from, reached, is_paid }
    };
    (all > 0).then(|| Attainment {
        mean: of.attained.mean(),
        shares: of.bars.iter().map(|&count| share(count)).collect(),
        thresholds: of.thresholds.iter().map(threshold).collect(),
    })
}
