//! What pay plans cost and whom they pay: attainment, thresholds, the parts of the pay.
//!
//! A *rep-month* is a whole pay period (a calendar month, or a quarter where the plan says so) on every day of which
//! a seat was filled. Attainment and the spread of its pay are over the rep-months of all replications; pay is told by the
//! month, that of a quarter as a third of it; sums of money are over the whole run.

mod finding;
mod summary;
mod thresholds;

pub use finding::{Attainment, MarketRow, PartRow, PayFinding, PayRow, RepPay, Threshold};
pub use summary::{BARS, PaySummary};
pub(in crate::study) use thresholds::{cleared, out_of_sight};

use crate::figures::Figure;
use crate::review::implied::payouts;
use crate::review::implied::payouts_of_quota;
use crate::scenario::middle;
use crate::scenario::pay::Act;
use crate::scenario::pay::Business;
use crate::scenario::pay::PayPlan;
use crate::scenario::pay::Payout;
use crate::scenario::{PayPart, Quantity, Role, Scenario};
use crate::statistics::{Moments, Samples};
use crate::study::method::spread::{Mean, Spread};
use summary::RolePay;

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
