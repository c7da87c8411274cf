//! What pay plans cost and whom they pay: attainment, thresholds, the parts of the pay.
//!
//! A *rep-month* is a whole pay period (a calendar month, or a quarter where the plan says so) on every day of which
//! a seat was filled. Attainment and the spread of its pay are over the rep-months of all replications; pay is told by the
//! month, that of a quarter as a third of it; sums of money are over the whole run.

use crate::engine::Outcome;
use crate::engine::outcome::{Metric, Payday};
use crate::figures::Figure;
use crate::review::implied::{payouts, payouts_of_quota};
use crate::scenario::middle;
use crate::scenario::pay::{Act, Business, PayPeriod, PayPlan, Payout};
use crate::scenario::{PayPart, Quantity, Role, Scenario};
use crate::statistics::{Moments, Ratio, Samples};
use crate::study::method::spread::{Mean, Spread};
use crate::units::Money;
use serde::Serialize;

/// Bars of the histogram of attainment: tenths of the quota up to 300 %, and what lies above.
pub const BARS: usize = 31;

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
    /// Roles that are paid; their pay sums to the pay in all.
    pub roles: Vec<PayRow>,
}

/// A role that is paid.
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
    /// Pay of a rep-month, by the month; `None` if the run holds none, or there is neither a plan nor a market.
    pub month: Option<Spread>,
    /// What such a rep is paid elsewhere, and who is paid less; `None` if it is not stated.
    pub market: Option<MarketRow>,
    /// Mean monthly pay of the rep who is paid best in a replication, and of the one who is paid worst.
    pub ends: Option<[Mean; 2]>,
    /// Monthly pay of each seat; seats without a rep-month are left out.
    pub reps: Vec<RepPay>,
    /// Attainment of the quota of the pay period; `None` without quota.
    pub attainment: Option<Attainment>,
    /// What a full month pays from 0 to 150 % of the quota, a row a percent, by arithmetic; empty without quota.
    pub payout: Vec<Payout>,
    /// Parts of the pay over the run; they sum to it.
    pub parts: Vec<PartRow>,
    /// Draws and clawbacks that people owe at the end of the run or still owed when they left; `None` if the plan has
    /// neither.
    pub unrecovered: Option<Mean>,
}

/// Pay beside what is paid elsewhere.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct MarketRow {
    /// What such a rep is paid elsewhere a month.
    pub pay: Mean,
    /// Share of the rep-months that are paid less.
    pub under: Mean,
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
    /// Share of the rep-months from 0 to 10 % of the quota, from 10 to 20 % and so on to 300 %; the last is
    /// 300 % and more.
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
    is_kept: bool,
    /// Whether flat salaries are told as those of a plan: beside other plans they are one.
    tells_flat: bool,
    base: Samples,
    variable: Samples,
    by_period: Vec<Moments>,
    roles: Vec<RolePay>,
    seats: Vec<Samples>,
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
struct RolePay {
    is_paid: bool,
    market: Option<Quantity>,
    /// Of the replication at hand, minor units.
    market_now: Money,
    /// Share of quota, whether the plan pays something for it, months that reached it.
    thresholds: Vec<(f64, bool, u64)>,
    bars: [u64; BARS],
    attained: Moments,
    parts: Vec<Moments>,
    pay: Moments,
    variable: Moments,
    month: Samples,
    means: Ratio,
    ends: [Moments; 2],
    unrecovered: Moments,
    markets: Moments,
    /// Months under the market, of all months.
    under: Ratio,
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

/// What there is beside the accumulators to tell of pay.
pub struct PayTeller<'a> {
    /// The scenario.
    pub scenario: &'a Scenario,
    /// Replications.
    pub runs: u64,
    /// Role of each seat, its name, and whether it is filled by a hiring wave.
    pub seats: Vec<(usize, String, bool)>,
    /// Mean of a total over the run, in its own unit.
    pub total: &'a dyn Fn(Figure) -> f64,
}

impl PayTeller<'_> {
    /// What pay plans came to.
    pub fn tell(&self, summary: &PaySummary) -> PayFinding {
        let (pay, revenue) = ((self.total)(Figure::Pay), (self.total)(Figure::Revenue));
        let sales = (self.total)(Figure::Sales);
        let roles = summary.roles.iter().enumerate().filter(|(_, role)| role.is_paid);
        PayFinding {
            base: self.spread(&summary.base),
            variable: self.spread(&summary.variable),
            cost_of_sales: (revenue > 0.0).then(|| pay / revenue),
            per_sale: (sales > 0.0).then(|| pay / sales),
            variable_by_period: summary.by_period.iter().map(|of| self.mean(of)).collect(),
            roles: roles.map(|(index, role)| self.role(index, role, summary)).collect(),
        }
    }

    /// Replications, if pairs of them share what the user does not know.
    fn twins(&self) -> Option<u64> {
        (!self.scenario.unknowns.is_empty()).then_some(self.runs)
    }

    fn spread(&self, samples: &Samples) -> Spread {
        Spread::of_twins(samples, 100.0, self.twins())
    }

    /// Pay of a seat's months; those of one replication count once, as they may go together.
    fn rep_month(&self, months: &Samples, runs: u64) -> Spread {
        let spread = self.spread(months);
        let together = months.count() as f64 / runs.max(1) as f64;
        Spread { error: spread.error * libm::sqrt(together.max(1.0)), ..spread }
    }

    fn mean(&self, moments: &Moments) -> Mean {
        Mean::of_twins(moments, 100.0, self.twins())
    }

    fn role(&self, index: usize, of: &RolePay, summary: &PaySummary) -> PayRow {
        let role = &self.scenario.roles[index];
        let seats = self.seats.iter().zip(&summary.seats);
        let mine = seats.filter(|(seat, month)| seat.0 == index && month.count() > 0);
        let has_months = of.month.count() > 0;
        let flat = flat_month(self.scenario, role).filter(|_| summary.tells_flat && !has_months);
        PayRow {
            role: role.name.clone(),
            every: role.plan.every,
            pay: self.mean(&of.pay),
            variable: self.mean(&of.variable),
            // Months of one replication go together: what is known of the mean is known by replication.
            month: has_months
                .then(|| Spread {
                    error: self.mean(&of.means.moments()).error,
                    ..Spread::of(&of.month, 100.0)
                })
                .or(flat.map(even)),
            market: of.market.filter(|_| has_months).map(|_| self.market(of)),
            ends: has_months
                .then(|| of.ends.map(|end| self.mean(&end)))
                .or(flat.map(|pay| [Mean { mean: pay, error: 0.0 }; 2])),
            reps: mine
                .map(|((_, name, is_hired), month)| RepPay {
                    name: name.clone(),
                    is_hired: *is_hired,
                    month: self.rep_month(month, of.markets.count()),
                })
                .collect(),
            attainment: attainment(of),
            payout: self.payout(role, summary.tells_flat),
            parts: self.parts(&role.plan, of),
            unrecovered: (role.plan.clawback.is_some() || role.plan.draw.is_some())
                .then(|| self.mean(&of.unrecovered)),
        }
    }

    /// What a full pay period pays by attainment, by the month.
    fn payout(&self, role: &Role, tells_flat: bool) -> Vec<Payout> {
        let middle = middle(&self.scenario.unknowns);
        let found = match tells_flat && role.is_paid() {
            true => payouts_of_quota(self.scenario, role, &middle),
            false => payouts(self.scenario, role, &middle),
        };
        let months = f64::from(role.plan.every.months());
        let by_month =
            |of: Payout| Payout { base: of.base / months, variable: of.variable / months, ..of };
        found.map_or(Vec::new(), |of| of.curve.into_iter().map(by_month).collect())
    }

    fn market(&self, of: &RolePay) -> MarketRow {
        let under = Mean::of_twins(&of.under.moments(), 1.0, self.twins());
        MarketRow { pay: self.mean(&of.markets), under }
    }

    fn parts(&self, plan: &PayPlan, of: &RolePay) -> Vec<PartRow> {
        let row = |(part, cost): (PayPart, &Moments)| {
            let (part, of) = part_name(self.scenario, plan, part);
            PartRow { part, of, cost: self.mean(cost) }
        };
        plan.parts().into_iter().zip(&of.parts).map(row).collect()
    }
}

/// What every whole month of a flat salary pays, major units; `None` where there is a plan, the salary is not known, or the
/// run holds no whole month.
fn flat_month(scenario: &Scenario, role: &Role) -> Option<f64> {
    let Quantity::Known(pay) = role.pay_per_month else { return None };
    let calendar = &scenario.calendar;
    let start = calendar.start();
    let first = if start.day() == 1 { start } else { start.last_of_month().tomorrow().ok()? };
    let is_whole = calendar.day_of(first.last_of_month()) < i64::from(calendar.horizon());
    (role.plan.is_empty() && pay > 0.0 && is_whole).then_some(pay)
}

/// The spread of what is always the same.
fn even(pay: f64) -> Spread {
    Spread { mean: pay, error: 0.0, p10: pay, p25: pay, p50: pay, p75: pay, p90: pay }
}

/// What a part of the pay is called, and what it is paid for, in the words of the file.
fn part_name(scenario: &Scenario, plan: &PayPlan, part: PayPart) -> (&'static str, Option<String>) {
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
        Business::All => act_name(scenario, act),
        Business::New => format!("new {}", act_name(scenario, act)),
        Business::Repeat => format!("repeat {}", act_name(scenario, act)),
    });
    (name, of)
}

fn act_name(scenario: &Scenario, act: Act) -> String {
    match act {
        Act::Touch => "touch".into(),
        Act::EffectiveTouch => "effective_touch".into(),
        Act::HandOff => "hand_off".into(),
        Act::Sale => "sale".into(),
        Act::Order => "order".into(),
        Act::Revenue => "revenue".into(),
        Act::Margin => "margin".into(),
        Act::Cash => "cash".into(),
        Act::Entered(stage) => format!("entered {}", scenario.stages[stage].name),
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
